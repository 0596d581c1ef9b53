#include "opp/base/error.hpp"
#include "support/catch.hpp"
#include "support/story.hpp"

#include <algorithm>

using namespace opp;
using opp::test::Story;

namespace {

std::vector<std::string> facts_of(const Spoor& spoor) {
  std::vector<std::string> names;
  for (const Spoorfeit& fact : spoor.feiten) names.push_back(fact.naam + "=" + fact.waarde);
  return names;
}

std::vector<std::int64_t> events_of(const Spoor& spoor) {
  std::vector<std::int64_t> sequences;
  for (const Spoorgebeurtenis& event : spoor.gebeurtenissen) sequences.push_back(event.gebeurtenis);
  return sequences;
}

bool has(const std::vector<std::string>& names, const std::string& name) {
  return std::ranges::find(names, name) != names.end();
}

History history() {
  Story story;
  story.leerling("2017-03-04")
      .ingeschreven("2025-08-01", Schooltype::bao)
      .ondersteuning("2025-08-01")
      .oogo("2025-08-20")
      .opgesteld("2025-09-01")
      .gehoord("2025-09-02")
      .perspectief_vast("2025-09-15");
  return History(story.id(), story.events());
}

}  // namespace

TEST_CASE("a trace names the facts and the events that the answer rests on", "[rules][trace]") {
  const Spoor spoor = trace(history(), Date(2025, 10, 1), "TERM-6W");
  CHECK(spoor.finding.status == Status::te_laat);
  CHECK(has(facts_of(spoor), "ingeschreven_op=2025-08-01"));
  CHECK(has(facts_of(spoor), "eerste_vaststelling_op=2025-09-15"));
  CHECK_FALSE(has(facts_of(spoor), "gehoord_op=2025-09-02"));
  CHECK(events_of(spoor) == std::vector<std::int64_t>{2, 3, 5, 7});  // not the pupil, the talk, the hearing
  REQUIRE(spoor.termijn);
  CHECK(spoor.termijn->datum == Date(2025, 9, 12));
}

TEST_CASE("a trace says what the rule would say without an event", "[rules][trace]") {
  const Spoor spoor = trace(history(), Date(2025, 10, 1), "HEAR-BEFORE");
  const auto hearing = std::ranges::find(spoor.gebeurtenissen, 6, &Spoorgebeurtenis::gebeurtenis);
  REQUIRE(hearing != spoor.gebeurtenissen.end());
  CHECK(hearing->anders.find("Niet vastgelegd is dat de leerling") == 0);
  const std::string text = spoor.text();
  CHECK(text.find("HEAR-BEFORE: voldaan\n") == 0);
  CHECK(text.find("WPO art. 40a lid 6") != std::string::npos);
  CHECK(text.find("2025-09-02 #6") != std::string::npos);
  CHECK(spoor.text(Language::en).find("Events that the answer rests on:") != std::string::npos);
}

TEST_CASE("a trace follows corrections and names yes/no facts", "[rules][trace]") {
  History corrected = history();
  Event event = corrected.events().back();
  event.sequence = 0;
  event.payload = Gecorrigeerd{7, "verkeerde dag", Date(2025, 9, 12), {}, false};
  corrected.append(event);
  const Spoor spoor = trace(corrected, Date(2025, 10, 1), "TERM-6W");
  CHECK(spoor.finding.status == Status::voldaan);
  CHECK(has(facts_of(spoor), "eerste_vaststelling_op=2025-09-12"));
  const Spoor content = trace(corrected, Date(2025, 10, 1), "CONT-FACTORS");
  CHECK(has(facts_of(content), "factor_bevorderend=ja"));
}

TEST_CASE("a trace of an unknown rule names the nearest", "[rules][trace]") {
  CHECK_THROWS_AS(trace(history(), Date(2025, 10, 1), "TERM-6"), NotFoundError);
}

TEST_CASE("every rule has a trace on a full history", "[rules][trace]") {
  for (const Rule& rule : RuleSet::wet().rules()) {
    INFO(rule.id);
    const Spoor spoor = trace(history(), Date(2025, 10, 1), rule.id);
    CHECK(spoor.text().starts_with(std::string(rule.id) + ": "));
  }
}
