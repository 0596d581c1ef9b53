#include "opp/base/error.hpp"
#include "opp/testing.hpp"
#include "support/catch.hpp"
#include "support/story.hpp"

using namespace opp;
using opp::test::Story;
using testing::antwoordt;
using testing::schendt;
using testing::voldoet;

TEST_CASE("matchers judge a dossier on a day", "[matchers]") {
  Story story;
  story.leerling("2017-03-04").ingeschreven("2025-08-01", Schooltype::bao).ondersteuning("2025-08-01");
  const Dossier before = story.dossier();
  CHECK_THAT(before, antwoordt("TERM-6W", Status::open).op(Date(2025, 9, 12)));
  CHECK_THAT(before, schendt("TERM-6W").op(Date(2025, 9, 13)));
  CHECK_THAT(before, !voldoet("TERM-6W").op(Date(2025, 9, 12)));
  story.opgesteld("2025-09-01").perspectief_vast("2025-09-12");
  CHECK_THAT(story.dossier(), voldoet("TERM-6W").op(Date(2025, 9, 13)));
  CHECK_THAT(story.dossier(),
             voldoet("TERM-6W").op(Date(2025, 9, 13)) && schendt("FIX-OOGO").op(Date(2025, 9, 13)));
}

TEST_CASE("a matcher says what it expected and what was found", "[matchers]") {
  Story story;
  story.leerling("2017-03-04").ingeschreven("2025-08-01", Schooltype::bao).ondersteuning("2025-08-01");
  const auto matcher = voldoet("TERM-6W").op(Date(2025, 9, 13));
  CHECK_FALSE(matcher.match(story.dossier()));
  CHECK(matcher.toString().find("voldoet aan TERM-6W op 2025-09-13; gevonden verlopen") == 0);
  CHECK_THROWS_AS(voldoet("TERM-6").op(Date(2025, 9, 13)).match(story.dossier()), NotFoundError);
  CHECK_THROWS_AS(voldoet("TERM-6W").match(story.dossier()), InvalidDataError);
}

TEST_CASE("a matcher takes the rules of a policy", "[matchers]") {
  Story story;
  story.leerling("2017-03-04").ingeschreven("2026-08-01", Schooltype::bao).ondersteuning("2026-08-01");
  Beleid strict = Beleid::wet();
  strict.atw.opp_termijn = false;
  CHECK_THAT(story.dossier(), antwoordt("TERM-6W", Status::open).op(Date(2026, 9, 14)));
  CHECK_THAT(story.dossier(), schendt("TERM-6W").op(Date(2026, 9, 14)).met(RuleSet(strict)));
}
