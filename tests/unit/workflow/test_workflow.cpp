#include "opp/report/text.hpp"
#include "opp/workflow/workflow.hpp"
#include "support/catch.hpp"
#include "support/samples.hpp"
#include "support/story.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace opp;
using test::Story;

namespace {

Date day(std::string_view text) { return Date::parse(text); }

Fase fase_op(const Story& story, std::string_view on) { return fase(story.dossier(), day(on)); }

std::vector<Processtap> steps(const std::vector<VolgendeStap>& now, bool verplicht) {
  std::vector<Processtap> result;
  for (const VolgendeStap& step : now) {
    if (step.verplicht == verplicht) result.push_back(step.stap);
  }
  return result;
}

std::optional<VolgendeStap> find(const std::vector<VolgendeStap>& now, Processtap stap) {
  const auto it = std::ranges::find(now, stap, &VolgendeStap::stap);
  return it == now.end() ? std::nullopt : std::optional(*it);
}

std::vector<std::string> blocking(const Toets& toets) {
  std::vector<std::string> ids;
  for (const Finding& finding : toets.blokkades) ids.emplace_back(finding.rule->id);
  return ids;
}

Toets may_op(const Story& story, std::string_view on, Processtap stap) {
  return may(story.dossier(), day(on), stap);
}

OverlegGevoerd oogo(std::string kenmerk) {
  return {.kenmerk = std::move(kenmerk), .soort = Overlegsoort::oogo};
}

/// A pupil of a basisschool from signal to transfer.
Story leerling() {
  Story story;
  story.leerling("2017-03-04")
      .ingeschreven("2026-08-01", Schooltype::bao)
      .ondersteuning("2026-08-01", "basisondersteuning")
      .on("2026-09-01", Gesignaleerd{.kenmerk = "s1", .boven_basis = true})
      .ondersteuning("2026-09-07")
      .opgesteld("2026-09-14")
      .gehoord("2026-09-16")
      .on("2026-09-17", oogo("g1"))
      .perspectief_vast("2026-09-21")
      .akkoord("2026-10-01")
      .handelingsdeel_vast("2026-10-02")
      .geevalueerd("2027-06-15")
      .bijgesteld("2027-06-20")
      .gehoord("2027-06-21", Hoorfase::bijstellen)
      .akkoord("2027-06-22")
      .perspectief_vast("2027-06-23")
      .handelingsdeel_vast("2027-06-24")
      .on("2028-02-01",
          OverstapGemeld{
              .kenmerk = "m1", .soort = Overstapsoort::po_vo, .richting = Overstaprichting::vertrek})
      .uitgeschreven("2028-07-31")
      .on("2028-08-10", OnderwijskundigRapportVerstrekt{.overstap = "m1", .versie = 2});
  return story;
}

}  // namespace

TEST_CASE("the table of transitions is sound", "[workflow][overgangen]") {
  std::set<std::tuple<Fase, Processtap, Fase>> rows;
  std::set<Processtap> used;
  std::set<Fase> reached{Fase::niet_ingeschreven};
  for (const Overgang& row : overgangen()) {
    CHECK(rows.insert({row.van, row.stap, row.naar}).second);
    used.insert(row.stap);
    if (row.van != row.naar) reached.insert(row.naar);
    CHECK_FALSE(row.wie.empty());
    CHECK_FALSE(row.bron.empty());
    for (const Poort& poort : row.poorten) {
      CHECK(std::ranges::count(regel_ids(), poort.regel) == 1);
    }
  }
  CHECK(used.size() == enum_table<Processtap>.size());
  CHECK(reached.size() == enum_table<Fase>.size());
}

TEST_CASE("every rule of the rule set is in the catalogue of rules", "[workflow][overgangen]") {
  CHECK(regel_ids().size() == 78);
  for (const Rule& rule : RuleSet::wet().rules()) {
    INFO(rule.id);
    CHECK(std::ranges::count(regel_ids(), rule.id) == 1);
  }
}

TEST_CASE("the state follows a pupil from signal to transfer", "[workflow][fase]") {
  struct Row {
    const char* on;
    Fase fase;
  };
  const Story story = leerling();
  for (const auto& [on, expected] : std::vector<Row>{
           {"2026-07-31", Fase::niet_ingeschreven},
           {"2026-08-01", Fase::basis},
           {"2026-08-31", Fase::basis},
           {"2026-09-01", Fase::gesignaleerd},
           {"2026-09-06", Fase::gesignaleerd},
           {"2026-09-07", Fase::zonder_opp},
           {"2026-09-13", Fase::zonder_opp},
           {"2026-09-14", Fase::in_concept},
           {"2026-09-20", Fase::in_concept},
           {"2026-09-21", Fase::handelingsdeel_open},
           {"2026-10-01", Fase::handelingsdeel_open},
           {"2026-10-02", Fase::in_uitvoering},
           {"2027-06-14", Fase::in_uitvoering},
           {"2027-06-15", Fase::geevalueerd},
           {"2027-06-20", Fase::bijstelling_concept},
           {"2027-06-23", Fase::handelingsdeel_open},
           {"2027-06-24", Fase::geevalueerd},    // evaluated in that school year
           {"2027-07-31", Fase::geevalueerd},    // its last day
           {"2027-08-01", Fase::in_uitvoering},  // the next school year
           {"2028-01-31", Fase::in_uitvoering},
           {"2028-02-01", Fase::overstap_gemeld},
           {"2028-07-30", Fase::overstap_gemeld},
           {"2028-07-31", Fase::uitgeschreven},
           {"2028-08-09", Fase::uitgeschreven},
           {"2028-08-10", Fase::overgedragen},
       }) {
    INFO(on);
    CHECK(fase_op(story, on) == expected);
  }
}

TEST_CASE("what is to be done follows a pupil from signal to transfer", "[workflow][what_now]") {
  using enum Processtap;
  using Steps = std::vector<Processtap>;
  struct Row {
    const char* on;
    Steps verplicht;
    Steps kan;
  };
  const Story story = leerling();
  for (const auto& row : std::vector<Row>{
           {"2026-07-31", {}, {inschrijven}},
           {"2026-08-01", {}, {signaleren}},
           {"2026-09-01", {}, {basisondersteuning, extra_ondersteuning, overleggen}},
           {"2026-09-07", {opstellen}, {horen, overleggen}},
           {"2026-09-14",
            {horen, overleggen, vaststellen_perspectief, instemmen, vaststellen_handelingsdeel},
            {}},
           {"2026-09-16", {overleggen, vaststellen_perspectief, instemmen, vaststellen_handelingsdeel}, {}},
           {"2026-09-17", {vaststellen_perspectief, instemmen, vaststellen_handelingsdeel}, {}},
           {"2026-09-21", {instemmen, vaststellen_handelingsdeel, toelichten, evalueren}, {uitvoeren}},
           {"2026-10-01", {vaststellen_handelingsdeel, toelichten, evalueren}, {uitvoeren}},
           {"2026-10-02", {toelichten, evalueren}, {uitvoeren, bijstellen}},
           {"2027-06-15", {toelichten}, {bijstellen, uitvoeren}},
           {"2027-06-20",
            {horen, overleggen, instemmen, toelichten},
            {vaststellen_perspectief, vaststellen_handelingsdeel, uitvoeren}},
           {"2027-06-22",
            {overleggen, toelichten},
            {vaststellen_perspectief, vaststellen_handelingsdeel, uitvoeren}},
           {"2027-08-01", {toelichten, evalueren}, {bijstellen, uitvoeren}},
           {"2028-02-01", {toelichten, overdragen, evalueren}, {uitvoeren, uitschrijven}},
           {"2028-07-31", {overdragen}, {afsluiten}},
           {"2028-08-10", {}, {afsluiten}},
       }) {
    INFO(row.on);
    const auto now = what_now(story.dossier(), day(row.on));
    CHECK(steps(now, true) == row.verplicht);
    CHECK(steps(now, false) == row.kan);
  }
}

TEST_CASE("the last day in time comes from the findings and explains itself", "[workflow][what_now]") {
  // 2026-02-20 + 42 days is Good Friday; the term runs to the Tuesday after Easter.
  Story story;
  story.ingeschreven("2026-02-20", Schooltype::sbo);
  const auto in_time = what_now(story.dossier(), day("2026-04-07"));
  REQUIRE_FALSE(in_time.empty());
  CHECK(in_time.front().stap == Processtap::opstellen);
  CHECK(in_time.front().uiterlijk == day("2026-04-07"));
  CHECK(in_time.front().aanleiding->rule->id == "TERM-6W");
  REQUIRE(in_time.front().termijn);
  CHECK(in_time.front().termijn->onverschoven == day("2026-04-03"));
  CHECK_FALSE(in_time.front().te_laat());
  CHECK(in_time.front().zin() == "Stel een OPP op, uiterlijk 2026-04-07.");
  CHECK(in_time.front().zin(Language::en) == "Draw up an OPP, on 2026-04-07 at the latest.");

  const auto late = what_now(story.dossier(), day("2026-04-08"));
  CHECK(late.front().te_laat());
  CHECK(late.front().zin() == "Stel een OPP op; dat moest uiterlijk 2026-04-07.");
}

TEST_CASE("support that starts after the six weeks asks for an OPP within the term after the need",
          "[workflow][what_now]") {
  Story story;
  story.ingeschreven("2024-08-01", Schooltype::bao).ondersteuning("2026-01-12");
  const auto now = what_now(story.dossier(), day("2026-01-20"));
  REQUIRE_FALSE(now.empty());
  CHECK(now.front().stap == Processtap::opstellen);
  CHECK(now.front().uiterlijk == day("2026-02-23"));
  CHECK(now.front().aanleiding->rule->id == "TERM-6W-NEED");
  CHECK(now.front().verplicht);
  CHECK(now.front().zin() == "Stel een OPP op, uiterlijk 2026-02-23.");
}

TEST_CASE("the evaluation is due on the last day of the school year", "[workflow][what_now]") {
  const Story story = leerling();
  const auto last = find(what_now(story.dossier(), day("2028-07-30")), Processtap::evalueren);
  REQUIRE(last);
  CHECK(last->uiterlijk == day("2028-07-31"));
  CHECK(last->aanleiding->rule->id == "EVAL-SY");
  CHECK_FALSE(last->termijn);  // no term, but a window
  Story missed;
  missed.ingeschreven("2025-08-01", Schooltype::sbo)
      .gehoord("2025-08-20")
      .oogo("2025-09-01")
      .opgesteld("2025-09-01")
      .perspectief_vast("2025-09-02")
      .akkoord("2025-09-02")
      .handelingsdeel_vast("2025-09-02");
  const auto late = what_now(missed.dossier(), day("2026-08-01"));
  REQUIRE_FALSE(late.empty());
  CHECK(late.front().stap == Processtap::evalueren);
  CHECK(late.front().uiterlijk == day("2026-07-31"));
  CHECK(late.front().te_laat());
}

TEST_CASE("nothing is asked without knowing the support; it is to be recorded first",
          "[workflow][what_now]") {
  Story story;
  story.ingeschreven("2026-08-01", Schooltype::bao);
  const auto now = what_now(story.dossier(), day("2026-09-01"));
  REQUIRE_FALSE(now.empty());
  CHECK(now.front().stap == Processtap::basisondersteuning);
  CHECK(now.front().aanleiding->reden == Reden::ondersteuning_niet_vastgelegd);
  story.ondersteuning("2026-09-02", "basisondersteuning");
  CHECK(steps(what_now(story.dossier(), day("2026-09-02")), false) == std::vector{Processtap::signaleren});
}

TEST_CASE("a policy decides which support is extra", "[workflow][what_now]") {
  Story story;
  story.ingeschreven("2026-08-01", Schooltype::bao).ondersteuning("2026-08-10", "breedteondersteuning");
  const Beleid beleid = parse_beleid(test::project_file("data/beleid/po3002.toml")).at(day("2026-09-01"));
  CHECK(fase_op(story, "2026-09-01") == Fase::basis);
  CHECK(fase(story.dossier(), day("2026-09-01"), RuleSet(beleid)) == Fase::zonder_opp);
  const auto now = what_now(story.dossier(), day("2026-09-01"), beleid);
  REQUIRE_FALSE(now.empty());
  CHECK(now.front().stap == Processtap::opstellen);
  CHECK(now.front().uiterlijk == day("2026-09-14"));
}

TEST_CASE("an OPP may not be fixed before the pupil was heard", "[workflow][may][HEAR-BEFORE]") {
  Story story;
  story.ingeschreven("2026-08-01", Schooltype::bao)
      .ondersteuning("2026-08-01")
      .oogo("2026-08-20")
      .opgesteld("2026-08-20");
  const Toets before = may_op(story, "2026-08-25", Processtap::vaststellen_perspectief);
  CHECK(before.oordeel == Oordeel::nee);
  CHECK(blocking(before) == std::vector<std::string>{"HEAR-BEFORE"});
  story.gehoord("2026-08-26");
  CHECK(blocking(may_op(story, "2026-08-25", Processtap::vaststellen_perspectief)) ==
        std::vector<std::string>{"HEAR-BEFORE"});
  const Toets after = may_op(story, "2026-08-26", Processtap::vaststellen_perspectief);
  CHECK(blocking(after).empty());
  CHECK(after.oordeel == Oordeel::ja);
  CHECK(after.mag());
}

TEST_CASE("the right to be heard is no guard before it existed", "[workflow][may][HEAR-BEFORE]") {
  Story story;
  story.ingeschreven("2025-06-01", Schooltype::bao)
      .ondersteuning("2025-06-01")
      .oogo("2025-06-20")
      .opgesteld("2025-06-20");
  CHECK(blocking(may_op(story, "2025-07-31", Processtap::vaststellen_perspectief)).empty());
  CHECK(blocking(may_op(story, "2025-08-01", Processtap::vaststellen_perspectief)) ==
        std::vector<std::string>{"HEAR-BEFORE"});
}

TEST_CASE("the handelingsdeel waits for agreement, the perspective part does not",
          "[workflow][may][FIX-AGREE]") {
  Story story;
  story.ingeschreven("2026-08-01", Schooltype::bao)
      .ondersteuning("2026-08-01")
      .oogo("2026-08-20")
      .opgesteld("2026-08-20")
      .gehoord("2026-08-21");
  CHECK(blocking(may_op(story, "2026-08-25", Processtap::vaststellen_perspectief)).empty());
  CHECK(blocking(may_op(story, "2026-08-25", Processtap::vaststellen_handelingsdeel)) ==
        std::vector<std::string>{"FIX-AGREE"});
  story.geweigerd("2026-08-26");
  CHECK(blocking(may_op(story, "2026-08-27", Processtap::vaststellen_handelingsdeel)) ==
        std::vector<std::string>{"FIX-AGREE"});
  story.akkoord("2026-08-28");
  CHECK(blocking(may_op(story, "2026-08-28", Processtap::vaststellen_handelingsdeel)).empty());
}

TEST_CASE("the refusal of one of two parents warns and does not block", "[workflow][may][FIX-AGREE]") {
  Story story;
  story.ingeschreven("2026-08-01", Schooltype::bao)
      .ondersteuning("2026-08-01")
      .oogo("2026-08-20")
      .opgesteld("2026-08-20")
      .gehoord("2026-08-21")
      .akkoord("2026-08-22", Partij::ouder, "1")
      .geweigerd("2026-08-23", Partij::ouder, "2");
  const Toets toets = may_op(story, "2026-08-25", Processtap::vaststellen_handelingsdeel);
  CHECK(toets.blokkades.empty());
  REQUIRE(toets.waarschuwingen.size() == 1);
  CHECK(toets.waarschuwingen.front().rule->id == "FIX-AGREE");
}

TEST_CASE("what lacks in the draft blocks fixing it", "[workflow][may][CONT-FACTORS][CONT-OUT-PO]") {
  Story story;
  story.ingeschreven("2026-08-01", Schooltype::bao)
      .ondersteuning("2026-08-01")
      .oogo("2026-08-20")
      .opgesteld("2026-08-20", {{}, {}, "onderbouwing", {{Factorsoort::bevorderend, "leergierig"}}})
      .gehoord("2026-08-21");
  const Toets toets = may_op(story, "2026-08-25", Processtap::vaststellen_perspectief);
  CHECK(blocking(toets) == std::vector<std::string>{"CONT-OUT-PO", "CONT-FACTORS"});
  const auto adjust = find(what_now(story.dossier(), day("2026-08-25")), Processtap::bijstellen);
  REQUIRE(adjust);  // a version never changes: a next one repairs it
  CHECK(adjust->verplicht);
  CHECK(adjust->uiterlijk == day("2026-09-14"));
  story.bijgesteld("2026-08-26");
  CHECK(fase_op(story, "2026-08-26") == Fase::in_concept);
  CHECK(blocking(may_op(story, "2026-08-26", Processtap::vaststellen_perspectief)).empty());
}

TEST_CASE("the draft of version 2 is judged, not version 1 that runs", "[workflow][may]") {
  const Story story = leerling();
  CHECK(blocking(may_op(story, "2027-06-20", Processtap::vaststellen_perspectief)) ==
        std::vector<std::string>{"FIX-OOGO", "HEAR-BEFORE"});
  CHECK(blocking(may_op(story, "2027-06-20", Processtap::vaststellen_handelingsdeel)) ==
        std::vector<std::string>{"FIX-AGREE", "HEAR-BEFORE"});
  CHECK(blocking(may_op(story, "2027-06-21", Processtap::vaststellen_perspectief)) ==
        std::vector<std::string>{"FIX-OOGO"});
  CHECK(blocking(may_op(story, "2027-06-21", Processtap::vaststellen_handelingsdeel)) ==
        std::vector<std::string>{"FIX-AGREE"});
  CHECK(blocking(may_op(story, "2027-06-22", Processtap::vaststellen_handelingsdeel)).empty());
}

TEST_CASE("an old breach on one part does not block the other part for ever", "[workflow][may]") {
  Story story;
  story.ingeschreven("2026-08-01", Schooltype::bao)
      .ondersteuning("2026-08-01")
      .oogo("2026-08-20")
      .opgesteld("2026-08-20")
      .perspectief_vast("2026-08-21")  // not heard
      .akkoord("2026-08-22");
  CHECK(blocking(may_op(story, "2026-08-23", Processtap::vaststellen_handelingsdeel)) ==
        std::vector<std::string>{"HEAR-BEFORE"});
  story.gehoord("2026-08-24");
  CHECK(story.status("HEAR-BEFORE", "2026-08-24") == Status::niet_voldaan);  // stays on record
  CHECK(blocking(may_op(story, "2026-08-24", Processtap::vaststellen_handelingsdeel)).empty());
}

TEST_CASE("being late blocks nothing", "[workflow][may][TERM-6W]") {
  Story story;
  story.ingeschreven("2026-08-01", Schooltype::bao)
      .ondersteuning("2026-08-01")
      .oogo("2026-09-20")
      .opgesteld("2026-09-20")
      .gehoord("2026-09-21");
  CHECK(story.status("TERM-6W", "2026-10-01") == Status::verlopen);
  CHECK(blocking(may_op(story, "2026-10-01", Processtap::vaststellen_perspectief)).empty());
}

TEST_CASE("an OPP may end when nothing requires it any more", "[workflow][may][SCOPE-BAO]") {
  Story story;
  story.ingeschreven("2026-08-01", Schooltype::bao)
      .ondersteuning("2026-08-01")
      .gehoord("2026-08-10")
      .oogo("2026-08-20")
      .opgesteld("2026-08-20")
      .akkoord("2026-08-21")
      .perspectief_vast("2026-08-21")
      .handelingsdeel_vast("2026-08-21");
  const Toets required = may_op(story, "2027-01-10", Processtap::afsluiten);
  CHECK(required.oordeel == Oordeel::nee);
  CHECK(blocking(required) == std::vector<std::string>{"SCOPE-BAO"});
  story.ondersteuning("2026-08-01", "basisondersteuning").ondersteuning_beeindigd("2027-01-15");
  CHECK(may_op(story, "2027-01-14", Processtap::afsluiten).oordeel == Oordeel::nee);
  CHECK(may_op(story, "2027-01-15", Processtap::afsluiten).oordeel == Oordeel::ja);  // the same last day
  CHECK(find(what_now(story.dossier(), day("2027-01-15")), Processtap::afsluiten));
  story.beeindigd("2027-01-15");
  CHECK(fase_op(story, "2027-01-15") == Fase::beeindigd);
  CHECK(fase_op(story, "2027-01-14") == Fase::in_uitvoering);
}

TEST_CASE("an OPP that ended too early leaves the dossier without OPP", "[workflow][fase]") {
  Story story;
  story.ingeschreven("2026-08-01", Schooltype::sbo)
      .gehoord("2026-08-10")
      .oogo("2026-08-20")
      .opgesteld("2026-08-20")
      .perspectief_vast("2026-08-21")
      .beeindigd("2027-01-15");
  CHECK(fase_op(story, "2027-01-16") == Fase::zonder_opp);
  const auto now = what_now(story.dossier(), day("2027-01-16"));
  REQUIRE_FALSE(now.empty());
  CHECK(now.front().stap == Processtap::opstellen);
  CHECK(now.front().verplicht);
}

TEST_CASE("guards without a rule are reported, never taken as satisfied", "[workflow][may]") {
  const Story story = leerling();
  const Toets toets = may_op(story, "2028-02-01", Processtap::overdragen);
  std::vector<std::string_view> expected;
  for (const Overgang& row : overgangen()) {
    if (row.van != Fase::overstap_gemeld || row.stap != Processtap::overdragen) continue;
    for (const Poort& poort : row.poorten) {
      const auto rules = RuleSet::wet().rules();
      if (poort.scholen.contains(Schooltype::bao) &&
          std::ranges::find(rules, poort.regel, &Rule::id) == rules.end()) {
        expected.push_back(poort.regel);
      }
    }
  }
  CHECK(expected == std::vector<std::string_view>{"TRANS-LIST"});
  CHECK(toets.niet_beoordeeld == expected);
  CHECK(toets.oordeel != Oordeel::ja);
  for (const std::string_view id : expected) CHECK(toets.toelichting().find(id) != std::string::npos);
}

TEST_CASE("a step that does not belong to the state is refused with the reason", "[workflow][may]") {
  const Story story = leerling();
  const Toets toets = may_op(story, "2026-09-07", Processtap::evalueren);
  CHECK(toets.oordeel == Oordeel::nee);
  CHECK(toets.beletsel == Beletsel::fase);
  CHECK(toets.toelichting() ==
        "De stap *evalueren* hoort niet bij de fase *extra ondersteuning of OPP-plicht, nog geen OPP*.");
  CHECK(may_op(story, "2026-09-14", Processtap::adviseren).beletsel == Beletsel::schooltype);
  Story without;  // nobody was heard, so there is nothing to explain
  without.ingeschreven("2026-08-01", Schooltype::sbo)
      .oogo("2026-08-20")
      .opgesteld("2026-08-20")
      .perspectief_vast("2026-08-21")
      .handelingsdeel_vast("2026-08-21");
  CHECK(may_op(without, "2026-08-22", Processtap::toelichten).beletsel == Beletsel::dossier);
}

TEST_CASE("the next school is not known, so enrolling is never judged", "[workflow][may]") {
  const Toets toets = may(empty_dossier(DossierId("99XX-1")), day("2026-09-01"), Processtap::inschrijven);
  CHECK(toets.oordeel == Oordeel::onbekend);
  CHECK(toets.niet_beoordeeld == std::vector<std::string_view>{"TLV-NEED"});
}

TEST_CASE("who is of age answers for himself", "[workflow][what_now]") {
  const auto roles = [](std::string_view born, Schooltype type) {
    Story story;
    if (!born.empty()) story.leerling(born);
    story.ingeschreven("2026-08-01", type).oogo("2026-08-20").opgesteld("2026-08-20");
    const auto step = find(what_now(story.dossier(), day("2026-08-25")), Processtap::instemmen);
    return step ? step->wie.values() : std::vector<Rol>{};
  };
  CHECK(roles("2008-08-25", Schooltype::vso) == std::vector{Rol::leerling});
  CHECK(roles("2008-08-26", Schooltype::vso) == std::vector{Rol::ouder});
  CHECK(roles("", Schooltype::vso) == std::vector{Rol::ouder, Rol::leerling});
  CHECK(roles("", Schooltype::sbo) == std::vector{Rol::ouder});
}

TEST_CASE("in vso the parents answer for an adult pupil who is not legally competent",
          "[workflow][what_now]") {
  const auto roles = [](std::optional<bool> competent, Schooltype type) {
    const Story story =
        Story()
            .on("2008-01-01",
                LeerlingGeregistreerd{{.geboortedatum = Date(2008, 1, 1), .handelingsbekwaam = competent}})
            .ingeschreven("2026-08-01", type)
            .oogo("2026-08-20")
            .opgesteld("2026-08-20");
    const auto step = find(what_now(story.dossier(), day("2026-08-25")), Processtap::instemmen);
    return step ? step->wie.values() : std::vector<Rol>{};
  };
  CHECK(roles(false, Schooltype::vso) == std::vector{Rol::ouder});
  CHECK(roles(true, Schooltype::vso) == std::vector{Rol::leerling});
  CHECK(roles(std::nullopt, Schooltype::vso) == std::vector{Rol::leerling});
  CHECK(roles(false, Schooltype::pro) == std::vector{Rol::leerling});  // WVO 2020 asks for no competence
}

TEST_CASE("an evaluation of the commission with parents is one of the school", "[workflow][fase]") {
  const auto after = [](std::vector<Partij> with) {
    const Story story =
        Story()
            .ingeschreven("2026-08-01", Schooltype::so)
            .oogo("2026-08-20")
            .opgesteld("2026-08-20")
            .perspectief_vast("2026-09-01")
            .handelingsdeel_vast("2026-09-01")
            .on("2026-11-02", OppGeevalueerd{.versie = 1,
                                             .deelnemers = std::move(with),
                                             .commissie = Rol::commissie_voor_de_begeleiding});
    return fase(story.dossier(), day("2026-11-02"));
  };
  CHECK(after({Partij::ouder}) == Fase::geevalueerd);
  CHECK(after({Partij::school}) == Fase::in_uitvoering);
}

TEST_CASE("each step has its roles", "[workflow][rollen]") {
  CHECK(mag_stap(Rol::bestuur, Processtap::vaststellen_perspectief));
  CHECK(mag_stap(Rol::directie, Processtap::vaststellen_handelingsdeel));
  CHECK_FALSE(mag_stap(Rol::leerkracht, Processtap::vaststellen_handelingsdeel));
  CHECK_FALSE(mag_stap(Rol::ouder, Processtap::vaststellen_handelingsdeel));
  CHECK(mag_stap(Rol::ouder, Processtap::instemmen));
  CHECK_FALSE(mag_stap(Rol::directie, Processtap::instemmen));
  CHECK(mag_stap(Rol::commissie_voor_de_begeleiding, Processtap::opstellen));
  CHECK(mag_stap(Rol::commissie_voor_de_begeleiding, Processtap::opstellen, Schooltype::vso));
  CHECK_FALSE(mag_stap(Rol::commissie_voor_de_begeleiding, Processtap::opstellen, Schooltype::bao));
  CHECK_FALSE(mag_stap(Rol::commissie_van_onderzoek, Processtap::adviseren, Schooltype::vo));
  CHECK_FALSE(mag_stap(Rol::intern_begeleider, Processtap::opstellen, Schooltype::vo));
  for (const auto& step : enum_table<Processtap>) {
    for (const auto& type : enum_table<Schooltype>) {
      const bool advise = step.value == Processtap::adviseren;
      const bool wec = type.value == Schooltype::so || type.value == Schooltype::vso;
      CHECK(wie_mag(step.value, type.value).empty() == (advise && !wec));
    }
  }
}

TEST_CASE("the commission advises in so and vso", "[workflow][what_now]") {
  Story story;
  story.ingeschreven("2026-08-01", Schooltype::so)
      .oogo("2026-08-20")
      .opgesteld("2026-08-20")
      .gehoord("2026-08-21");
  CHECK(find(what_now(story.dossier(), day("2026-08-25")), Processtap::adviseren));
  CHECK(may_op(story, "2026-08-25", Processtap::adviseren).mag());
  story.on("2026-08-26", AdviesGegeven{.commissie = Rol::commissie_voor_de_begeleiding,
                                       .soort = Adviessoort::vaststelling,
                                       .versie = 1});
  CHECK_FALSE(find(what_now(story.dossier(), day("2026-08-26")), Processtap::adviseren));
}

TEST_CASE("a new enrolment begins anew", "[workflow][fase]") {
  Story story;
  story.ingeschreven("2025-08-01", Schooltype::sbo)
      .oogo("2025-08-20")
      .opgesteld("2025-08-20")
      .perspectief_vast("2025-08-21")
      .handelingsdeel_vast("2025-08-21")
      .beeindigd("2026-07-31")
      .uitgeschreven("2026-07-31")
      .ingeschreven("2026-08-01", Schooltype::bao)
      .ondersteuning("2026-08-01", "basisondersteuning");
  CHECK(fase_op(story, "2026-07-31") == Fase::uitgeschreven);
  CHECK(fase_op(story, "2026-08-01") == Fase::basis);
}

TEST_CASE("where no law exists the facts still make a state and nothing is judged", "[workflow]") {
  Story story;
  story.ingeschreven("2010-08-01", Schooltype::bao)
      .ondersteuning("2010-08-01")
      .oogo("2010-09-01")
      .opgesteld("2010-09-01")
      .perspectief_vast("2010-09-02");
  CHECK(fase_op(story, "2010-08-15") == Fase::zonder_opp);
  CHECK(fase_op(story, "2010-09-01") == Fase::in_concept);
  const Toets toets = may_op(story, "2010-09-01", Processtap::vaststellen_perspectief);
  CHECK(toets.oordeel == Oordeel::onbekend);
  CHECK(toets.blokkades.empty());
  CHECK(std::ranges::count(toets.niet_beoordeeld, "HEAR-BEFORE") == 1);
  for (const VolgendeStap& step : what_now(story.dossier(), day("2010-08-15"))) CHECK_FALSE(step.verplicht);
  // Beyond the years that the rules can hold.
  CHECK(fase_op(story, "2060-01-01") == Fase::handelingsdeel_open);
  CHECK(fase_op(story, "9999-12-31") == Fase::handelingsdeel_open);
  CHECK(may_op(story, "9999-12-31", Processtap::afsluiten).beletsel == Beletsel::dossier);
}

TEST_CASE("the next steps are written for people", "[workflow][report]") {
  const Story story = leerling();
  const std::string text = to_text(what_now(story.dossier(), day("2026-09-14")));
  CHECK(text.find("1. Geef de leerling de gelegenheid op eigen wijze zijn mening te geven, uiterlijk "
                  "2026-09-14. (verplicht)\n") == 0);
  CHECK(text.find("   eerst: HEAR-BEFORE: ") != std::string::npos);
  CHECK(to_text(what_now(story.dossier(), day("2028-02-01"))).find("   nog niet beoordeeld: TRANS-LIST") !=
        std::string::npos);
  CHECK(to_text(std::vector<VolgendeStap>{}) == "Er is nu niets te doen.\n");
  CHECK(to_text(std::vector<VolgendeStap>{}, Language::en) == "There is nothing to do now.\n");
  const std::string english = to_text(what_now(story.dossier(), day("2026-09-14")), Language::en);
  CHECK(english.find("   may now: no\n") != std::string::npos);
}
