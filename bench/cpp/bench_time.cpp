// Dates and terms: this library beside Boost.Date_Time doing the same work. Both sides compute the same
// answers; the program compares them before it measures and stops if one differs.
//
//   opp_bench_time --benchmark_min_time=1
//   opp_bench_time --export FILE    writes start and last day of every start in 2014-2035, for the peers in
//   Python

#include "opp/time/calendar.hpp"

#include <boost/date_time/gregorian/gregorian.hpp>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace bg = boost::gregorian;
using opp::Atw;
using opp::Calendar;
using opp::Date;
using opp::Term;

/// Every day on which a term may start, 2014 up to and including 2035, shuffled: dossiers come in no order.
const std::vector<Date>& starts() {
  static const std::vector<Date> days = [] {
    std::vector<Date> result;
    for (Date day(2014, 1, 1); day < Date(2036, 1, 1); day = day.plus_days(1)) result.push_back(day);
    std::shuffle(result.begin(), result.end(), std::mt19937(20261121));  // the same order every time
    return result;
  }();
  return days;
}

/// What a user of Boost.Date_Time writes: a sorted list of holidays and a loop over the days.
class BoostCalendar {
 public:
  explicit BoostCalendar(const Calendar& like) {
    for (Date day(2014, 1, 1); day < Date(2037, 1, 1); day = day.plus_days(1)) {
      const auto why = like.vrije_dag(day);
      if (why && *why != opp::VrijeDag::zaterdag && *why != opp::VrijeDag::zondag) {
        holidays_.push_back(to_boost(day));
      }
    }
  }
  [[nodiscard]] bg::date due_date(bg::date start) const {
    bg::date day = start + bg::weeks(6);
    while (is_off(day)) day += bg::days(1);
    return day;
  }

 private:
  [[nodiscard]] bool is_off(bg::date day) const {
    const auto weekday = day.day_of_week();
    return weekday == boost::date_time::Saturday || weekday == boost::date_time::Sunday ||
           std::binary_search(holidays_.begin(), holidays_.end(), day);
  }
  std::vector<bg::date> holidays_;  // in order
};

std::vector<bg::date> boost_starts() {
  std::vector<bg::date> result;
  for (const Date day : starts()) result.push_back(to_boost(day));
  return result;
}

std::vector<std::string> texts() {
  std::vector<std::string> result;
  for (const Date day : starts()) result.push_back(day.iso());
  return result;
}

template <class Items, class F>
void per_item(benchmark::State& state, const Items& items, F&& f) {
  for (auto _ : state) {
    for (const auto& item : items) {
      auto answer = f(item);
      benchmark::DoNotOptimize(answer);
    }
  }
  const auto count = static_cast<std::int64_t>(items.size());
  state.SetItemsProcessed(state.iterations() * count);
}

void due_date_opp_column(benchmark::State& state) {
  const Calendar& calendar = Calendar::nederland();
  std::vector<std::int32_t> in;
  for (const Date day : starts()) in.push_back(day.day_number());
  std::vector<std::int32_t> out(in.size());
  for (auto _ : state) {
    for (std::size_t i = 0; i < in.size(); ++i) out[i] = calendar.due_day(in[i], 42);
    benchmark::DoNotOptimize(out.data());
    benchmark::ClobberMemory();
  }
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(in.size()));
}
BENCHMARK(due_date_opp_column);

void due_date_opp(benchmark::State& state) {
  const Calendar& calendar = Calendar::nederland();
  per_item(state, starts(), [&](Date start) { return calendar.due_date(start, Term::weken(6)); });
}
BENCHMARK(due_date_opp);

void due_date_boost(benchmark::State& state) {
  const BoostCalendar calendar(Calendar::nederland());
  per_item(state, boost_starts(), [&](bg::date start) { return calendar.due_date(start); });
}
BENCHMARK(due_date_boost);

void explained_opp(benchmark::State& state) {
  const Calendar& calendar = Calendar::nederland();
  per_item(state, starts(), [&](Date start) { return calendar.deadline(start, Term::weken(6)); });
}
BENCHMARK(explained_opp);

void parse_opp(benchmark::State& state) {
  per_item(state, texts(), [](const std::string& text) { return Date::parse(text); });
}
BENCHMARK(parse_opp);

void parse_boost(benchmark::State& state) {
  per_item(state, texts(), [](const std::string& text) { return bg::from_simple_string(text); });
}
BENCHMARK(parse_boost);

void print_opp(benchmark::State& state) {
  per_item(state, starts(), [](Date day) { return day.iso(); });
}
BENCHMARK(print_opp);

void print_opp_to_chars(benchmark::State& state) {
  per_item(state, starts(), [](Date day) { return day.to_chars(); });
}
BENCHMARK(print_opp_to_chars);

void print_boost(benchmark::State& state) {
  per_item(state, boost_starts(), [](bg::date day) { return bg::to_iso_extended_string(day); });
}
BENCHMARK(print_boost);

/// Stops the program unless both sides give the same answers.
void require(bool same, const char* what, Date at) {
  if (same) return;
  std::fprintf(stderr, "the two sides differ: %s at %s\n", what, at.iso().c_str());
  std::exit(1);
}

void compare() {
  const Calendar& ours = Calendar::nederland();
  const BoostCalendar theirs(ours);
  for (const Date start : starts()) {
    const Date due = ours.due_date(start, Term::weken(6));
    require(due == from_boost(theirs.due_date(to_boost(start))), "due date", start);
    require(due.day_number() == ours.due_day(start.day_number(), 42), "due day", start);
    const std::string text = start.iso();
    require(text == bg::to_iso_extended_string(to_boost(start)), "print", start);
    require(Date::parse(text) == Date(bg::from_simple_string(text)), "parse", start);
  }
}

int export_answers(const char* path) {
  // The peers know no days designated by royal decree, so the sample leaves those out.
  const Calendar calendar({});
  std::ofstream file(path);
  file << "start,due\n";
  for (const Date start : starts()) {
    file << start.iso() << ',' << calendar.due_date(start, Term::weken(6)).iso() << '\n';
  }
  return file.flush() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3 && std::string_view(argv[1]) == "--export") return export_answers(argv[2]);
  compare();
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
}
