// Every rule on each day on which some version starts or ends, and on the days beside it, 2012 to 2030.

#include "opp/base/error.hpp"
#include "support/catch.hpp"
#include "support/story.hpp"

#include <algorithm>
#include <set>

using namespace opp;
using opp::test::Story;

namespace {

std::set<Date> days_of_change() {
  std::set<Date> days{Date(2012, 1, 1), Date(2012, 8, 1), Date(2030, 7, 31), Date(2030, 12, 31)};
  for (const RuleVersion& version : RuleSet::wet().versions()) {
    for (const int beside : {-1, 0, 1}) {
      days.insert(version.vanaf.plus_days(beside));
      if (version.tot_en_met) days.insert(version.tot_en_met->plus_days(beside));
    }
  }
  return days;
}

/// A pupil with something of everything, all of it long ago, so that each rule has something to judge.
Dossier eventful(Schooltype type) {
  Story story;
  story.leerling("2001-03-04")
      .on("2011-05-01", Aangemeld{.kenmerk = "a1", .brin = Brin("99XX"), .schooltype = type})
      .on("2011-06-01", BeslistermijnVerlengd{"a1"})
      .on("2011-06-20", ToelatingBesloten{"a1", Toelatingsbesluit::toegelaten})
      .ingeschreven("2011-08-01", type)
      .on("2011-08-02",
          TlvAfgegeven{.kenmerk = "t1", .soort = Tlvsoort::so, .geldig_vanaf = Date(2011, 8, 1)})
      .ondersteuning("2011-08-15")
      .gehoord("2011-08-20")
      .opgesteld("2011-08-21")
      .akkoord("2011-08-25")
      .perspectief_vast("2011-09-01")
      .handelingsdeel_vast("2011-09-01")
      .geevalueerd("2012-05-01")
      .on("2012-06-01", RodUitgewisseld{.begindatum = Date(2011, 9, 1), .status = RodStatus::geaccepteerd})
      .on("2012-06-02", OpdcGeplaatst{"p1"})
      .on("2012-06-03",
          GeschilIngediend{"g1", Procedure::geschillencommissie, Geschilonderwerp::opp, Partij::ouder})
      .on("2012-06-04", InzageVerzocht{"i1", Partij::ouder});
  return story.dossier();
}

}  // namespace

TEST_CASE("on every day of change each rule has one version or says why not", "[rules][coverage]") {
  const RuleSet& law = RuleSet::wet();
  for (const auto& type : enum_table<Schooltype>) {
    for (const Date day : days_of_change()) {
      for (const Rule& rule : law.rules()) {
        const auto covers = [&](const RuleVersion& version) {
          return version.rule_id == rule.id && version.scholen.contains(type.value);
        };
        const auto in_force = std::ranges::count_if(law.versions(), [&](const RuleVersion& version) {
          return covers(version) && version.in_force(day);
        });
        INFO(rule.id << " " << type.name << " " << day.iso());
        CHECK(in_force <= 1);
        const auto started = [&](const RuleVersion& version) {
          return covers(version) && version.vanaf <= day;
        };
        const auto ended = [&](const RuleVersion& version) {
          return covers(version) && version.tot_en_met && *version.tot_en_met < day;
        };
        const auto starts = std::ranges::count_if(law.versions(), started);
        const auto ends = std::ranges::count_if(law.versions(), ended);
        CHECK(in_force == starts - ends);
        if (in_force == 1) {
          CHECK(law.version(rule.id, type.value, day).in_force(day));
        } else {
          CHECK_THROWS_AS(law.version(rule.id, type.value, day), NoRuleError);
        }
      }
    }
  }
}

TEST_CASE("check answers on every day of change, with one finding a rule", "[rules][coverage]") {
  const RuleSet& law = RuleSet::wet();
  for (const auto& type : enum_table<Schooltype>) {
    const bool wec = type.value == Schooltype::so || type.value == Schooltype::vso;
    const Date first = wec ? Date(2013, 8, 1) : Date(2014, 8, 1);
    const Dossier dossier = eventful(type.value);
    for (const Date day : days_of_change()) {
      INFO(type.name << " " << day.iso());
      if (day < first) {
        CHECK_THROWS_AS(check(dossier, day), NoRuleError);
        continue;
      }
      const Report report = check(dossier, day);
      REQUIRE(report.findings.size() == law.rules().size());
      for (const Finding& finding : report.findings) {
        INFO(finding.rule->id);
        CHECK(finding.toelichting().find('{') == std::string::npos);
        CHECK(finding.toelichting().find('?') == std::string::npos);
        if (finding.status != Status::nvt && finding.status != Status::geen_gegevens) {
          CHECK(finding.version->in_force(day));
        }
      }
    }
  }
}

TEST_CASE("only a rule that has ended has no version today", "[rules][coverage]") {
  std::set<std::string_view> ended;
  for (const RuleVersion& version : RuleSet::wet().versions()) {
    if (version.tot_en_met && *version.tot_en_met > Date(2026, 11, 25)) continue;
    const bool followed = std::ranges::any_of(RuleSet::wet().versions(), [&](const RuleVersion& other) {
      return other.rule_id == version.rule_id && version.tot_en_met &&
             other.vanaf == version.tot_en_met->plus_days(1);
    });
    if (version.tot_en_met && !followed) ended.insert(version.rule_id);
  }
  CHECK(ended == std::set<std::string_view>{"TRANS-OPP-SO"});
}
