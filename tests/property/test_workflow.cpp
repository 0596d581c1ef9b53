#include "opp/report/text.hpp"
#include "opp/workflow/workflow.hpp"
#include "support/catch.hpp"
#include "support/random_history.hpp"

#include <rapidcheck.h>

#include <algorithm>
#include <set>
#include <string>

using namespace opp;

namespace {

std::uint64_t seed() { return *rc::gen::arbitrary<std::uint64_t>(); }

Date some_day() { return Date(2023, 12, 1).plus_days(*rc::gen::inRange(0, 1100)); }

/// Any day at all, also one for which there is no law or no calendar.
Date any_day() {
  return Date::from_day_number(
      *rc::gen::inRange(Date(1400, 1, 1).day_number(), Date(9999, 12, 31).day_number() + 1));
}

/// Everything that the workflow says of a dossier on a day.
std::string answers(const Dossier& dossier, Date day) {
  std::string text(to_name(fase(dossier, day)));
  text += "\n" + to_text(what_now(dossier, day)) + to_text(what_now(dossier, day), Language::en);
  for (const auto& step : enum_table<Processtap>) {
    const Toets toets = may(dossier, day, step.value);
    text += std::string(to_name(toets.oordeel)) + " " + toets.toelichting() + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("the workflow has an answer for every possible history and every day", "[property][workflow]") {
  CHECK(rc::check([] {
    const History history = test::random_history(seed(), 300);
    const Date day = *rc::gen::arbitrary<bool>() ? some_day() : any_day();
    const std::string text = answers(history.dossier(), day);
    RC_ASSERT(text.find('{') == std::string::npos);
    RC_ASSERT(text == answers(history.dossier(), day));
  }));
}

TEST_CASE("what lies after the peildatum changes nothing", "[property][workflow]") {
  CHECK(rc::check([] {
    const History history = test::random_history(seed(), 200);
    const Date day = some_day();
    Dossier then = history.as_of(day);
    then.leerling = history.dossier().leerling;  // a dossier keeps no older registration of the pupil
    RC_ASSERT(answers(history.dossier(), day) == answers(then, day));
  }));
}

TEST_CASE("a step that is not refused leads to a state of its rows", "[property][workflow]") {
  std::set<std::pair<Fase, Processtap>> seen;
  CHECK(rc::check([&] {
    const History history = test::random_history(seed(), 300);
    const Date day = some_day();
    const Dossier& dossier = history.dossier();
    const Fase from = fase(dossier, day);
    for (const auto& step : enum_table<Processtap>) {
      if (may(dossier, day, step.value).oordeel == Oordeel::nee) continue;
      const auto after = hypothese(dossier, day, step.value);
      RC_ASSERT(after.has_value() == (step.value != Processtap::inschrijven));
      if (!after) continue;
      const Fase to = fase(*after, day);
      seen.insert({from, step.value});
      const bool expected = std::ranges::any_of(overgangen(), [&](const Overgang& row) {
        return row.van == from && row.stap == step.value && row.naar == to;
      });
      if (!expected) {
        RC_LOG() << to_name(from) << " " << step.name << " " << to_name(to) << '\n';
      }
      RC_ASSERT(expected);
    }
  }));
  CHECK(seen.size() > 20);
}

TEST_CASE("next steps stand in order and each fits the state", "[property][workflow]") {
  CHECK(rc::check([] {
    const History history = test::random_history(seed(), 300);
    const Date day = some_day();
    const auto now = what_now(history.dossier(), day);
    for (std::size_t i = 0; i < now.size(); ++i) {
      RC_ASSERT(now[i].toets.beletsel == Beletsel::geen);
      RC_ASSERT(!now[i].wie.empty());
      RC_ASSERT(now[i].toets.oordeel == may(history.dossier(), day, now[i].stap).oordeel);
      if (i == 0) continue;
      RC_ASSERT(now[i - 1].verplicht || !now[i].verplicht);
      if (now[i - 1].verplicht == now[i].verplicht && now[i].uiterlijk) {
        const bool near = *now[i].uiterlijk - day <= kBinnenkortDagen;
        RC_ASSERT((now[i - 1].uiterlijk ? *now[i - 1].uiterlijk <= *now[i].uiterlijk : !near));
      }
    }
  }));
}
