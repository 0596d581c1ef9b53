// All scenarios of the project, and what holds for every scenario.

#include "opp/base/error.hpp"
#include "opp/codec/events.hpp"
#include "opp/testing/scenario.hpp"
#include "support/catch.hpp"
#include "support/samples.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using namespace opp;
using testing::Scenario;

namespace {

std::vector<std::string> scenario_files() {
  std::vector<std::string> files;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(opp::test::source_dir() + "/tests/scenarios")) {
    if (entry.path().string().ends_with(".scenario.toml")) files.push_back(entry.path().string());
  }
  std::ranges::sort(files);
  return files;
}

RuleSet rules_of(const Scenario& scenario, Date day) {
  return scenario.beleid ? RuleSet(scenario.beleid->at(day, "policy")) : RuleSet::wet();
}

Scenario parse(const std::string& text) { return testing::parse_scenario(text, "a.scenario.toml"); }

const std::string kHead =
    "naam = \"a\"\ngebeurtenis = [\n  { op = 2025-08-01, wat = \"ingeschreven\" },\n"
    "  { op = \"ingeschreven\", wat = \"ondersteuning gestart\" },\n]\n";

/// The error that a scenario gives, as `id line detail`.
std::string error_of(const std::string& text) {
  try {
    (void)parse(text);
  } catch (const Error& error) {
    return std::string(error.id()) + " " + std::to_string(error.where().line) + " " + error.where().path +
           ": " + error.detail();
  }
  return "no error";
}

}  // namespace

TEST_CASE("the scenarios of the project hold", "[scenario]") {
  const std::vector<std::string> files = scenario_files();
  REQUIRE(files.size() >= 100);
  for (const std::string& file : files) {
    const testing::Uitslag outcome = testing::run_scenario(testing::load_scenario(file));
    INFO(outcome.text());
    CHECK(outcome.geslaagd());
  }
}

TEST_CASE("what happens after a day does not change the answer on that day", "[scenario]") {
  for (const std::string& file : scenario_files()) {
    const Scenario scenario = testing::load_scenario(file);
    for (const testing::Peiling& day : scenario.peilingen) {
      if (day.fout) continue;
      INFO(file << " " << day.peildatum.iso());
      const RuleSet rules = rules_of(scenario, day.peildatum);
      const Report now = check(scenario.geschiedenis.dossier(), day.peildatum, rules);
      const Report then = check(scenario.geschiedenis.as_of(day.peildatum), day.peildatum, rules);
      for (const Finding& finding : now.findings) {
        const Finding& other = then.finding(finding.rule->id);
        INFO(finding.rule->id << ": " << finding.toelichting() << " / " << other.toelichting());
        CHECK(finding.status == other.status);
        CHECK(finding.reden == other.reden);
        CHECK(finding.due == other.due);
      }
    }
  }
}

TEST_CASE("every sentence of a finding has its dates", "[scenario]") {
  for (const std::string& file : scenario_files()) {
    const Scenario scenario = testing::load_scenario(file);
    for (const testing::Peiling& day : scenario.peilingen) {
      if (day.fout) continue;
      for (const Finding& finding :
           check(scenario.geschiedenis.dossier(), day.peildatum, rules_of(scenario, day.peildatum))
               .findings) {
        INFO(file << " " << day.peildatum.iso() << " " << finding.rule->id << " " << finding.toelichting());
        CHECK(finding.toelichting(Language::nl).find('?') == std::string::npos);
        CHECK(finding.toelichting(Language::en).find('?') == std::string::npos);
      }
    }
  }
}

TEST_CASE("a scenario computes its days", "[scenario]") {
  const Scenario scenario = parse(kHead + R"(
[[verwacht]]
peildatum = "ingeschreven + 6 weken"
TERM-6W = { status = "open", uiterlijk = "2025-08-01 + 42 dagen", start = "ingeschreven" }
[[verwacht]]
peildatum = "ingeschreven + 1 maand - 1 dag"
SCOPE-BAO = "open"
)");
  CHECK(scenario.peilingen[0].peildatum == Date(2025, 9, 12));
  CHECK(scenario.peilingen[1].peildatum == Date(2025, 8, 31));
  CHECK(testing::run_scenario(scenario).geslaagd());
}

TEST_CASE("a scenario that differs shows what was expected and what was found", "[scenario]") {
  const testing::Uitslag outcome = testing::run_scenario(parse(kHead + R"(
[[verwacht]]
peildatum = 2025-09-13
TERM-6W = { status = "voldaan", uiterlijk = 2025-09-12 }
EVAL-SY = "nvt"
)"));
  REQUIRE(outcome.verschillen.size() == 1);
  CHECK(outcome.verwachtingen == 2);
  CHECK(outcome.verschillen[0].regel == "TERM-6W");
  CHECK(outcome.verschillen[0].regelnummer == 9);
  CHECK(outcome.text().find("verwacht: voldaan, uiterlijk 2025-09-12") != std::string::npos);
  CHECK(outcome.text().find("gevonden: verlopen") != std::string::npos);
  const std::string junit = testing::to_junit(std::vector{outcome});
  CHECK(junit.find("tests=\"1\" failures=\"1\"") != std::string::npos);
  CHECK(junit.find("<failure message=\"1 verschillen\">") != std::string::npos);
}

TEST_CASE("a scenario that is complete names every rule that asks for attention", "[scenario]") {
  const testing::Uitslag outcome = testing::run_scenario(parse(kHead + R"(
[[verwacht]]
peildatum = 2025-09-13
volledig = true
)"));
  CHECK(std::ranges::any_of(outcome.verschillen, [](const auto& v) { return v.regel == "TERM-6W"; }));
  CHECK(std::ranges::none_of(outcome.verschillen, [](const auto& v) { return v.regel == "TLV-NEED"; }));
}

TEST_CASE("a scenario can expect an error", "[scenario]") {
  const auto early = [](const std::string& error) {
    return testing::run_scenario(
        parse("naam = \"a\"\ngebeurtenis = [{ op = 2012-08-01, wat = \"ingeschreven\" }]\n"
              "[[verwacht]]\npeildatum = 2012-09-01\nfout = \"" +
              error + "\"\n"));
  };
  CHECK(early("OPP-RULE-001").geslaagd());
  CHECK_FALSE(early("OPP-RULE-002").geslaagd());
}

TEST_CASE("a mistake in a scenario is named with its place and the nearest word", "[scenario]") {
  const std::string day = "[[verwacht]]\npeildatum = 2025-09-01\n";
  CHECK(error_of("naam = ").starts_with("OPP-SCEN-001 1 "));
  CHECK(error_of("naam = \"a\xff\"").starts_with("OPP-BASE-001 1 "));
  CHECK(error_of(kHead + day + "TERM-6 = \"open\"\n") ==
        "OPP-RULE-002 8 verwacht[0].TERM-6: unknown rule TERM-6; did you mean TERM-6W?");
  CHECK(error_of(kHead + day + "TERM-6W = \"opn\"\n") ==
        "OPP-SCEN-002 8 verwacht[0].TERM-6W: unknown value 'opn', did you mean 'open'?");
  CHECK(error_of(kHead + day + "TERM-6W = { status = \"open\", uitterlijk = 2025-09-12 }\n") ==
        "OPP-SCEN-002 8 verwacht[0].TERM-6W.uitterlijk: unknown key, did you mean 'uiterlijk'?");
  CHECK(error_of(kHead + "[[verwacht]]\npeildatum = \"ingeschreven + 6 wekn\"\nTERM-6W = \"open\"\n") ==
        "OPP-SCEN-002 7 verwacht[0].peildatum: unknown unit 'wekn', did you mean 'weken'?");
  CHECK(error_of(kHead + "[[verwacht]]\npeildatum = \"ingeschreve + 6 weken\"\nTERM-6W = \"open\"\n") ==
        "OPP-SCEN-002 7 verwacht[0].peildatum: no day is called 'ingeschreve' here, did you mean "
        "'ingeschreven'?");
  CHECK(error_of("naam = \"a\"\ngebeurtenis = [{ op = 2025-08-01, wat = \"ingescreven\" }]\n" + day) ==
        "OPP-JSON-006 2 gebeurtenis[0].wat: unknown event 'ingescreven', did you mean 'Ingeschreven'?");
  CHECK(
      error_of(
          "naam = \"a\"\ngebeurtenis = [{ op = 2025-08-01, wat = \"ingeschreven\", schooltyp = \"bao\" }]\n" +
          day) == "OPP-JSON-004 2 gebeurtenis[0]: unknown field \"schooltyp\"; did you mean schooltype?");
  CHECK(error_of("naam = \"a\"\ngebeurtenis = [{ op = 2025-08-01, wat = \"opp geevalueerd\" }]\n" + day) ==
        "OPP-SCEN-002 2 gebeurtenis[0]: there is no version of the OPP yet");
  CHECK(error_of("naam = \"a\"\ngebeurtenis = [{ op = 2025-08-01, wat = \"uitgeschreven\" }]\n" + day)
            .starts_with("OPP-MODEL-003 2 gebeurtenis: "));
  CHECK(error_of("naam = \"a\"\nnam = \"b\"\n").starts_with("OPP-SCEN-002 2 nam: unknown key"));
  CHECK(error_of(kHead + day).starts_with("OPP-SCEN-002 6 verwacht[0]: nothing is expected"));
  CHECK(error_of("beleid = \"po3002.toml\"\n" + kHead + day + "TERM-6W = \"open\"\n")
            .starts_with("OPP-SCEN-002 1 beleid: "));
}

TEST_CASE("fields can be left out of an event, and laid over what it holds", "[scenario]") {
  const std::string tail = "[[verwacht]]\npeildatum = 2025-09-01\nCONT-FACTORS = ";
  const auto version = [&](const std::string& fields) {
    return "naam = \"a\"\ngebeurtenis = [\n  { op = 2025-08-01, wat = \"ingeschreven\" },\n"
           "  { op = 2025-08-01, wat = \"ondersteuning gestart\" },\n"
           "  { op = 2025-08-20, wat = \"opp opgesteld\"" +
           fields +
           " },\n"
           "  { op = 2025-08-21, wat = \"perspectief vastgesteld\" },\n]\n" +
           tail;
  };
  CHECK(testing::run_scenario(parse(version("") + "\"voldaan\"\n")).geslaagd());
  CHECK(testing::run_scenario(parse(version(", zonder = [\"perspectief.factoren\"]") + "\"niet_voldaan\"\n"))
            .geslaagd());
  CHECK(testing::run_scenario(parse(version(", perspectief.onderbouwing = \"\"") +
                                    "\"voldaan\"\nCONT-OUT-PO = "
                                    "{ status = \"niet_voldaan\", reden = \"onderbouwing_ontbreekt\" }\n"))
            .geslaagd());
  CHECK(error_of(version(", zonder = [\"perspectief.factor\"]") + "\"voldaan\"\n")
            .starts_with("OPP-SCEN-002 5 "));
}
