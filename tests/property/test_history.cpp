#include "opp/codec/events.hpp"
#include "opp/model/history.hpp"
#include "support/catch.hpp"
#include "support/random_history.hpp"

#include <rapidcheck.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace opp;

namespace {

std::uint64_t seed() { return *rc::gen::arbitrary<std::uint64_t>(); }

Date some_day() { return Date(2023, 12, 1).plus_days(*rc::gen::inRange(0, 1100)); }

/// Number of entries in each list of a dossier.
std::vector<std::size_t> sizes(const Dossier& dossier) {
  std::vector<std::size_t> result;
  for_each_field<Dossier>([&](const auto& f) {
    using M = typename std::remove_cvref_t<decltype(f)>::member_type;
    if constexpr (opp::detail::is_vector<M>::value) result.push_back((dossier.*f.member).size());
  });
  return result;
}

}  // namespace

TEST_CASE("random histories hold every kind of event", "[property][History]") {
  // Otherwise the properties below would say less than they seem to. The same seeds every time: whether a
  // rare kind turns up must not hang on luck.
  std::set<std::string_view> kinds;
  for (std::uint64_t fixed = 0; fixed < 100; ++fixed) {
    const History history = test::random_history(fixed, 400);
    for (const Event& event : history.events()) kinds.insert(type_name(event.payload));
  }
  CHECK(kinds.size() == std::variant_size_v<Payload>);
}

TEST_CASE("appending one by one is folding at once, corrections included", "[property][History]") {
  CHECK(rc::check([] {
    const History history = test::random_history(seed());
    const std::vector<Event> events(history.events().begin(), history.events().end());
    RC_ASSERT(fold(history.dossier_id(), events) == history.dossier());
    // In the order of time it also goes event by event.
    std::vector<Event> facts;
    for (const Event& event : test::random_history(seed(), 120, false).events()) facts.push_back(event);
    std::ranges::stable_sort(facts, {}, &Event::occurred_on);
    Dossier step = empty_dossier(history.dossier_id());
    for (Event& event : facts) {
      event.sequence = step.laatste_sequence + 1;
      apply(step, event);
    }
    RC_ASSERT(step == fold(history.dossier_id(), facts));
  }));
}

TEST_CASE("the situation of a day only grows with the day", "[property][History]") {
  CHECK(rc::check([] {
    const History history = test::random_history(seed());
    const Date one = some_day();
    const Date other = some_day();
    const Dossier early = history.as_of(std::min(one, other));
    const Dossier late = history.as_of(std::max(one, other));
    const auto before = sizes(early);
    const auto after = sizes(late);
    for (std::size_t i = 0; i < before.size(); ++i) RC_ASSERT(before[i] <= after[i]);
    RC_ASSERT(history.as_of(Date(2030, 1, 1)).opp_versies == history.dossier().opp_versies);
    const Dossier none = history.as_of(Date(2000, 1, 1));
    RC_ASSERT(none == empty_dossier(history.dossier_id()));
  }));
}

TEST_CASE("what was known at a moment is the history up to it", "[property][History]") {
  CHECK(rc::check([] {
    const History history = test::random_history(seed());
    const std::int64_t count = *rc::gen::inRange<std::int64_t>(0, 61);
    const Instant moment(std::int64_t{60'000'000} * count);
    const History known = history.known_at(moment);
    RC_ASSERT(known.events().size() <= history.events().size());
    for (std::size_t i = 0; i < known.events().size(); ++i) {
      RC_ASSERT(known.events()[i] == history.events()[i]);
      RC_ASSERT(known.events()[i].recorded_at <= moment);
    }
    if (known.events().size() < history.events().size()) {
      RC_ASSERT(history.events()[known.events().size()].recorded_at > moment);
    }
  }));
}

TEST_CASE("a refused event changes nothing", "[property][History]") {
  CHECK(rc::check([] {
    History history = test::random_history(seed(), 60);
    const Dossier before = history.dossier();
    const std::size_t count = history.events().size();
    test::detail::Random random(seed());
    for (int i = 0; i < 30; ++i) {
      const auto fact = test::detail::random_value<Feit>(random);
      const Event event{
          history.dossier_id(), 0,      some_day(),
          Instant(0),           "test", std::visit([](const auto& f) { return Payload(f); }, fact)};
      try {
        History copy = history;
        copy.append(event);
      } catch (const Error&) {
        try {
          history.append(event);
          RC_FAIL("refused once, then accepted");
        } catch (const Error& again) {
          RC_ASSERT(std::string(again.what()).find("dossier 99XX-1") != std::string::npos);
        }
      }
    }
    RC_ASSERT(history.dossier() == before);
    RC_ASSERT(history.events().size() == count);
  }));
}

TEST_CASE("a correction leaves what it does not touch", "[property][History]") {
  CHECK(rc::check([] {
    History history = test::random_history(seed(), 120, false);
    RC_PRE(!history.events().empty());
    const auto target = *rc::gen::inRange<std::size_t>(0, history.events().size());
    const Event original = history.events()[target];
    // Correcting an event into itself changes nothing but the number of events.
    const Dossier before = history.dossier();
    const Feit same = std::visit(
        []<class T>(const T& fact) -> Feit {
          if constexpr (std::is_same_v<T, Gecorrigeerd>) {
            throw std::logic_error("a correction");
          } else {
            return fact;
          }
        },
        original.payload);
    history.append({history.dossier_id(), 0, Date(2026, 1, 1), Instant(0), "test",
                    Gecorrigeerd{original.sequence, "zelfde", std::nullopt, {same}, false}});
    Dossier after = history.dossier();
    RC_ASSERT(after.laatste_sequence == before.laatste_sequence + 1);
    after.laatste_sequence = before.laatste_sequence;
    RC_ASSERT(after == before);
    // Withdrawing it touches entries of that event alone: every list loses at most what the event had made.
    try {
      history.append({history.dossier_id(), 0, Date(2026, 1, 1), Instant(0), "test",
                      Gecorrigeerd{original.sequence, "niet gebeurd", std::nullopt, {}, true}});
    } catch (const HistoryError&) {
      RC_ASSERT(history.dossier().laatste_sequence == after.laatste_sequence + 1);
      return;
    }
    const auto had = sizes(before);
    const auto has = sizes(history.dossier());
    std::size_t lost = 0;
    for (std::size_t i = 0; i < had.size(); ++i) {
      RC_ASSERT(has[i] <= had[i]);
      lost += had[i] - has[i];
    }
    RC_ASSERT(lost <= 1U);
  }));
}

TEST_CASE("every event has a line in the timeline, oldest day first", "[property][History]") {
  CHECK(rc::check([] {
    const History history = test::random_history(seed());
    const auto lines = history.timeline(*rc::gen::element(Language::nl, Language::en));
    RC_ASSERT(lines.size() >= history.events().size());
    std::set<std::int64_t> shown;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      shown.insert(lines[i].gebeurtenis);
      RC_ASSERT(!lines[i].tekst.empty());
      RC_ASSERT(lines[i].tekst.find_first_of("{}[]") == std::string::npos);
      if (i > 0) RC_ASSERT(lines[i - 1].datum <= lines[i].datum);
    }
    RC_ASSERT(shown.size() == history.events().size());
  }));
}

TEST_CASE("a random history survives JSON", "[property][History]") {
  CHECK(rc::check([] {
    const History history = test::random_history(seed());
    std::string lines;
    for (const Event& event : history.events()) lines += to_json(event) + "\n";
    const std::vector<Event> read = parse_events(lines);
    RC_ASSERT(std::ranges::equal(read, history.events()));
  }));
}
