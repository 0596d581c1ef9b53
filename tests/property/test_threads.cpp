#include "opp/core.hpp"
#include "support/catch.hpp"
#include "support/story.hpp"

#include <atomic>
#include <cstdint>
#include <memory>
#include <thread>
#include <vector>

using namespace opp;

namespace {

constexpr int kThreads = 4;

/// Runs `work(number of the thread)` in several threads that start together.
template <class F>
void in_threads(F&& work) {
  std::atomic<int> ready{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < kThreads; ++i) {
    threads.emplace_back([&, i] {
      ++ready;
      while (ready < kThreads) std::this_thread::yield();
      work(i);
    });
  }
  for (std::thread& thread : threads) thread.join();
}

/// The last days of many terms, added up.
std::int64_t sum_of_due_dates(const Calendar& calendar) {
  std::int64_t sum = 0;
  for (Date start(2020, 1, 1); start < Date(2030, 1, 1); start = start.plus_days(1)) {
    sum += calendar.due_day(start.day_number(), 42);
    sum += calendar.due_date(start, Term::dagen(3)).day_number();
    sum += calendar.due_date(start, Term::maanden(1, Afronding::naar_laatste_dag)).day_number();
  }
  return sum;
}

}  // namespace

// Run with the thread sanitizer by scripts/tsan. The first use of each shared value falls inside the threads.

TEST_CASE("threads share one calendar", "[threads][Calendar]") {
  std::vector<std::int64_t> sums(kThreads);
  std::vector<std::size_t> steps(kThreads);
  in_threads([&](int i) {
    const auto at = static_cast<std::size_t>(i);
    sums[at] = sum_of_due_dates(Calendar::nederland());
    for (Date start(2026, 1, 1); start < Date(2027, 1, 1); start = start.plus_days(1)) {
      steps[at] += Calendar::nederland().deadline(start, Term::weken(6)).explain().size();
      steps[at] += vakanties(Regio::noord, start, start).size();
    }
  });
  const std::int64_t alone = sum_of_due_dates(Calendar::nederland());
  for (const std::int64_t sum : sums) CHECK(sum == alone);
  for (const std::size_t size : steps) CHECK(size == steps.front());
}

TEST_CASE("threads copy a calendar and use the copies after the original is gone", "[threads][Calendar]") {
  std::vector<std::int64_t> sums(kThreads);
  {
    auto original = std::make_unique<const Calendar>(Calendar({{Date(2026, 6, 1)}}));
    std::vector<std::thread> threads;
    std::atomic<int> copied{0};
    for (int i = 0; i < kThreads; ++i) {
      threads.emplace_back([&, i] {
        const Calendar copy = *original;
        ++copied;
        sums[static_cast<std::size_t>(i)] = sum_of_due_dates(copy);
      });
    }
    while (copied < kThreads) std::this_thread::yield();
    original.reset();
    for (std::thread& thread : threads) thread.join();
  }
  const std::int64_t alone = sum_of_due_dates(Calendar({{Date(2026, 6, 1)}}));
  for (const std::int64_t sum : sums) CHECK(sum == alone);
}

TEST_CASE("threads share one rule set and check the same dossier", "[threads][check]") {
  test::Story history;
  history.leerling("2015-03-01").ingeschreven("2025-08-18", Schooltype::sbo).opgesteld("2025-09-15");
  history.gehoord("2025-09-20").akkoord("2025-09-22").perspectief_vast("2025-09-25");
  const Dossier dossier = history.dossier();
  std::vector<std::vector<Finding>> found(kThreads);
  std::vector<std::size_t> differing(kThreads);
  in_threads([&](int i) {
    const auto at = static_cast<std::size_t>(i);
    const RuleSet& rules = RuleSet::wet();
    found[at] = check(dossier, Date(2026, 1, 15), rules).findings;
    for (Date day(2025, 8, 18); day < Date(2026, 8, 1); day = day.plus_days(3)) {
      const Report report = check(dossier, day, rules);
      for (const Finding& finding : report.findings) {
        const auto term = report.termijn(finding);
        if (term && finding.due && term->datum != *finding.due) ++differing[at];
      }
    }
  });
  for (int i = 0; i < kThreads; ++i) {
    CHECK(found[static_cast<std::size_t>(i)] == found.front());
    CHECK(differing[static_cast<std::size_t>(i)] == 0);
  }
  CHECK_FALSE(found.front().empty());
}
