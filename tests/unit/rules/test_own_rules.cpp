#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/story.hpp"

#include <stdexcept>

using namespace opp;
using opp::test::error_of;
using opp::test::Story;

namespace {

/// A talk with the parents in the first four weeks.
OwnRule first_talk() {
  return {.id = "ONZE-STARTGESPREK",
          .titel_nl = "Startgesprek in vier weken",
          .kernel =
              [](const DossierView& view) {
                const Date start = view.facts.ingeschreven_op.date();
                const Date due = view.calendar.due_date(start, Term::weken(4));
                OwnOutcome answer{Status::open, {"Voer het startgesprek uiterlijk {due}."}, start, due, {}};
                for (const Overleg& talk : view.dossier.overleggen) {
                  if (talk.datum > view.peildatum()) continue;
                  answer.status = talk.datum <= due ? Status::voldaan : Status::te_laat;
                  answer.toelichting = {"Het startgesprek was op {met}.", "The first talk was on {met}."};
                  answer.met = talk.datum;
                  return answer;
                }
                if (view.peildatum() > due) answer.status = Status::verlopen;
                return answer;
              },
          .bron = "Schoolplan, par. 3",
          .scholen = {Schooltype::bao},
          .vanaf = Date(2024, 8, 1)};
}

OwnRule failing() {
  return {.id = "ONZE-FOUT",
          .titel_nl = "Faalt",
          .kernel = [](const DossierView&) -> OwnOutcome { throw std::runtime_error("Jan Jansen"); },
          .bron = "test"};
}

Story pupil() {
  Story story;
  story.leerling("2017-03-04").ingeschreven("2025-08-01", Schooltype::bao);
  return story;
}

}  // namespace

TEST_CASE("an own rule stands in the report like the rules of the law", "[rules][own]") {
  const RuleSet regels = RuleSet::wet() + first_talk();
  CHECK(regels.rules().size() == RuleSet::wet().rules().size() + 1);
  CHECK(regels.own_rules().size() == 1);
  const Dossier dossier = pupil().oogo("2025-09-03").dossier();
  const Report open = check(dossier, Date(2025, 8, 20), regels);
  const Finding& finding = open.finding("ONZE-STARTGESPREK");
  CHECK(finding.status == Status::open);
  CHECK(finding.reden == Reden::eigen_regel);
  CHECK(finding.days_left == 9);
  CHECK(finding.toelichting() == "Voer het startgesprek uiterlijk 2025-08-29.");
  CHECK(finding.toelichting(Language::en) == "Voer het startgesprek uiterlijk 2025-08-29.");
  CHECK(finding.version->grondslag.text() == "Schoolplan, par. 3");
  CHECK(finding.rule->soort == Regelsoort::eigen);
  const Report late = check(dossier, Date(2025, 9, 3), regels);
  CHECK(late.finding("ONZE-STARTGESPREK").status == Status::te_laat);
  CHECK(late.finding("ONZE-STARTGESPREK").toelichting(Language::en) == "The first talk was on 2025-09-03.");
  CHECK_FALSE(late.finding("ONZE-STARTGESPREK").breach());  // a warning
  CHECK(late.findings.size() == regels.rules().size());
}

TEST_CASE("an own rule holds for its schools and its days", "[rules][own]") {
  const RuleSet regels = RuleSet::wet() + first_talk();
  Story vso;
  vso.leerling("2009-03-04").ingeschreven("2025-08-01", Schooltype::vso);
  CHECK(check(vso.dossier(), Date(2025, 9, 1), regels).finding("ONZE-STARTGESPREK").reden ==
        Reden::ander_schooltype);
  Story before;
  before.leerling("2016-03-04").ingeschreven("2023-08-01", Schooltype::bao);
  CHECK(check(before.dossier(), Date(2023, 9, 1), regels).finding("ONZE-STARTGESPREK").reden ==
        Reden::nog_niet_in_werking);
}

TEST_CASE("what is open of an own rule ends when the pupil leaves", "[rules][own]") {
  const Dossier dossier = pupil().uitgeschreven("2025-08-10").dossier();
  const Report report = check(dossier, Date(2025, 8, 20), RuleSet::wet() + first_talk());
  CHECK(report.finding("ONZE-STARTGESPREK").status == Status::nvt);
  CHECK(report.finding("ONZE-STARTGESPREK").reden == Reden::vertrokken);
}

TEST_CASE("an own rule that fails hides nothing and tells nothing", "[rules][own]") {
  const RuleSet regels = RuleSet::wet() + failing() + first_talk();
  const Dossier dossier = pupil().dossier();
  const Report report = check(dossier, Date(2025, 9, 20), regels);
  const Report law = check(dossier, Date(2025, 9, 20));
  for (const Finding& finding : law.findings) CHECK(report.finding(finding.rule->id) == finding);
  CHECK(report.finding("ONZE-STARTGESPREK").status == Status::verlopen);
  CHECK(report.finding("ONZE-FOUT").status == Status::geen_gegevens);
  CHECK(report.finding("ONZE-FOUT").reden == Reden::eigen_regel_mislukt);
  REQUIRE(report.mislukt.size() == 1);
  CHECK(report.mislukt.front().rule_id == "ONZE-FOUT");
  CHECK(report.mislukt.front().error.id() == "OPP-RULE-005");
  CHECK(std::string(report.mislukt.front().error.what()).find("Jansen") == std::string::npos);
  CHECK_THROWS_AS(std::rethrow_exception(report.mislukt.front().cause), std::runtime_error);
  CHECK_THROWS_AS(regels.judge(regels.facts(dossier, Date(2025, 9, 20)), dossier, "ONZE-FOUT"),
                  InvalidDataError);
}

TEST_CASE("an own rule needs an id of its own and a complete row", "[rules][own]") {
  const RuleSet regels = RuleSet::wet() + first_talk();
  CHECK(test::error_id([&] { (void)(regels + first_talk()); }) == "OPP-RULE-003");
  const auto refused = [&](auto change) {
    OwnRule rule = first_talk();
    rule.id = "ONZE-ANDERE";
    change(rule);
    return test::error_id([&] { (void)(regels + rule); });
  };
  CHECK(refused([](OwnRule& rule) { rule.id = "TERM-6W"; }) == "OPP-RULE-003");
  CHECK(refused([](OwnRule& rule) { rule.id = "onze"; }) == "OPP-RULE-004");
  CHECK(refused([](OwnRule& rule) { rule.id = ""; }) == "OPP-RULE-004");
  CHECK(refused([](OwnRule& rule) { rule.titel_nl = ""; }) == "OPP-RULE-004");
  CHECK(refused([](OwnRule& rule) { rule.bron = ""; }) == "OPP-RULE-004");
  CHECK(refused([](OwnRule& rule) { rule.kernel = nullptr; }) == "OPP-RULE-004");
  CHECK(refused([](OwnRule& rule) { rule.scholen = {}; }) == "OPP-RULE-004");
  CHECK(refused([](OwnRule& rule) { rule.tot_en_met = Date(2024, 7, 31); }) == "OPP-RULE-004");
  CHECK(refused([](OwnRule&) {}) == "none");
  const auto error = error_of([&] {
    OwnRule rule = first_talk();
    rule.id = "Jan Jansen";
    (void)(regels + rule);
  });
  REQUIRE(error);
  CHECK(error->detail() == "own rule ?: the id is not of capitals, digits and hyphens");
}

TEST_CASE("own rules stay under another policy", "[rules][own]") {
  Beleid other = Beleid::wet();
  other.naam = "ander";
  other.atw.opp_termijn = false;
  const RuleSet regels = RuleSet::wet() + first_talk() + other;
  CHECK(regels.beleid().naam == "ander");
  CHECK(regels.rule("ONZE-STARTGESPREK").titel_en == "Startgesprek in vier weken");
  other.niveaus.clear();
  CHECK(test::error_id([&] { (void)(regels + other); }) == "OPP-LAW-001");
}

TEST_CASE("a trace of an own rule names the events it rests on", "[rules][own][trace]") {
  Story story = pupil();
  story.gehoord("2025-08-15").oogo("2025-08-20");
  const History history(story.id(), story.events());
  const Spoor spoor = trace(history, Date(2025, 9, 1), "ONZE-STARTGESPREK", RuleSet::wet() + first_talk());
  CHECK(spoor.finding.status == Status::voldaan);
  REQUIRE(spoor.gebeurtenissen.size() == 2);
  CHECK(spoor.gebeurtenissen[0].gebeurtenis == 2);  // enrolled
  CHECK(spoor.gebeurtenissen[1].gebeurtenis == 4);  // the talk, not the hearing
}
