#include "opp/bulk/check.hpp"

#include "opp/base/error.hpp"
#include "opp/bulk/errors.hpp"
#include "opp/rules/errors.hpp"
#include "opp/rules/rules_on_day.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <memory>
#include <thread>
#include <utility>

namespace opp::bulk {

namespace {

/// Rows that are turned into facts at once: few enough to stay in a near cache.
constexpr std::size_t kBlock = RulesOnDay::Block::kMost;
/// Blocks that a thread takes at a time: few enough to share the work evenly.
constexpr std::size_t kBlocksAtOnce = 8;

/// A rule that is asked and where its answers go; null where they are not wanted.
struct Target {
  std::size_t place;
  Ernst ernst;
  Status* status;
  Reden* reden;
  Ernst* weight;
  std::int32_t* start;
  std::int32_t* due;
  std::int32_t* met;
};

template <class T, class F>
void fill(T* to, std::size_t first, std::span<const Outcome> outcomes, F&& value) {
  if (to == nullptr) return;
  for (std::size_t i = 0; i < outcomes.size(); ++i) to[first + i] = value(outcomes[i]);
}

void write(const Target& to, std::size_t first, std::span<const Outcome> outcomes) {
  fill(to.status, first, outcomes, [](const Outcome& o) { return o.status; });
  fill(to.reden, first, outcomes, [](const Outcome& o) { return o.reden; });
  fill(to.weight, first, outcomes,
       [&](const Outcome& o) { return o.verzacht ? Ernst::waarschuwing : to.ernst; });
  fill(to.start, first, outcomes, [](const Outcome& o) { return o.start.number(); });
  fill(to.due, first, outcomes, [](const Outcome& o) { return o.due.number(); });
  fill(to.met, first, outcomes, [](const Outcome& o) { return o.met.number(); });
}

/// What the threads share: they read all of it, and each writes rows of its own.
struct Work {
  const FactColumns& columns;
  const RulesOnDay& rules;
  const std::vector<Target>& targets;
  std::atomic<std::size_t> next{0};
};

void require_same_day(std::span<const Facts> facts, Date peildatum) {
  for (const Facts& one : facts) {
    if (one.peildatum == Day(peildatum)) continue;
    const std::string theirs = one.peildatum.known() ? one.peildatum.date().iso() : "an unknown day";
    fail(errors::bulk.other_peildatum,
         "the facts are of " + theirs + " and the question is about " + peildatum.iso());
  }
}

void judge(const Work& work, std::size_t first, std::span<Facts> facts, std::span<Outcome> outcomes) {
  require_same_day(facts, work.rules.peildatum());
  const RulesOnDay::Block block(work.rules, facts);
  for (const Target& target : work.targets) {
    block.answer(target.place, outcomes);
    write(target, first, outcomes);
  }
}

/// One thread: facts and outcomes of one block, used again for each.
class Worker {
 public:
  explicit Worker(Work& work) : work_(work) {
    for (Facts& one : facts_) one.peildatum = work.rules.peildatum();
  }

  /// Takes blocks until there are none, or one fails; in order, so that all before it are done or fail too.
  void run() noexcept {
    const std::size_t rows = work_.columns.rows();
    while (true) {
      const std::size_t begin = work_.next.fetch_add(kBlocksAtOnce * kBlock);
      if (begin >= rows) return;
      const std::size_t end = std::min(rows, begin + kBlocksAtOnce * kBlock);
      for (std::size_t first = begin; first < end; first += kBlock) {
        if (!block(first, std::min(kBlock, end - first))) return;
      }
    }
  }

  /// Throws again what stopped this thread, if that was the first row of all.
  static void rethrow_first(std::span<const std::unique_ptr<Worker>> workers) {
    const auto first = std::ranges::min_element(workers, {}, [](const auto& w) { return w->failed_row_; });
    if ((*first)->failure_ != nullptr) std::rethrow_exception((*first)->failure_);
  }

 private:
  bool block(std::size_t first, std::size_t count) noexcept {
    const std::span facts(facts_.data(), count);
    try {
      work_.columns.read(first, facts);
      judge(work_, first, facts, std::span(outcomes_.data(), count));
      return true;
    } catch (...) {
      find_failure(first, count);
      return false;
    }
  }

  /// Row by row, to tell which one cannot be judged.
  void find_failure(std::size_t first, std::size_t count) noexcept {
    for (std::size_t row = first; row < first + count; ++row) {
      try {
        const std::span one(facts_.data(), 1);
        work_.columns.read(row, one);
        judge(work_, row, one, std::span(outcomes_.data(), 1));
      } catch (...) {
        failed_row_ = row;
        failure_ = named(row);
        return;
      }
    }
    failed_row_ = first;  // no row by itself: what stopped the block, such as a lack of memory
    failure_ = std::current_exception();
  }

  /// The exception in hand, with the row.
  static std::exception_ptr named(std::size_t row) noexcept {
    try {
      try {
        throw;
      } catch (const Error& error) {
        fail(error.row(), error.detail(), {.path = "row " + std::to_string(row)});
      }
    } catch (...) {
      return std::current_exception();
    }
  }

  Work& work_;
  std::array<Facts, kBlock> facts_ = {};
  std::array<Outcome, kBlock> outcomes_ = {};
  std::size_t failed_row_ = static_cast<std::size_t>(-1);
  std::exception_ptr failure_ = nullptr;
};

void run_all(Work& work, unsigned threads) {
  const std::size_t useful = 1 + work.columns.rows() / (kBlocksAtOnce * kBlock);
  const std::size_t count = std::clamp<std::size_t>(threads, 1, useful);
  std::vector<std::unique_ptr<Worker>> workers;
  for (std::size_t i = 0; i < count; ++i) workers.push_back(std::make_unique<Worker>(work));
  {
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < count; ++i) others.emplace_back([&worker = *workers[i]] { worker.run(); });
    workers.front()->run();
  }
  Worker::rethrow_first(workers);
}

std::vector<std::size_t> places(const RulesOnDay& rules, const std::vector<std::string>& ids) {
  std::vector<std::size_t> result;
  for (const std::string& id : ids) result.push_back(rules.index_of(id));
  if (ids.empty()) {
    for (std::size_t place = 0; place < rules.rules().size(); ++place) result.push_back(place);
  }
  return result;
}

/// Divides memory into columns of so many rows, each on the alignment of a buffer. Without memory it only
/// counts what they take.
class Divider {
 public:
  Divider(std::size_t rows, std::byte* memory) : rows_(rows), memory_(memory) {}

  template <class T>
  T* column(bool wanted, std::span<const T>& seen) {
    if (!wanted || rows_ == 0) return nullptr;
    const std::size_t begin = bytes_;
    bytes_ += Buffer::padded(rows_ * sizeof(T));
    if (memory_ == nullptr) return nullptr;
    T* const values = reinterpret_cast<T*>(memory_ + begin);
    seen = {values, rows_};
    return values;
  }
  [[nodiscard]] std::size_t bytes() const noexcept { return bytes_; }

 private:
  std::size_t rows_;
  std::byte* memory_;
  std::size_t bytes_ = 0;
};

/// The columns of one rule, and where its answers go.
Target target_of(std::size_t place, RuleOutcomes& of, const Wanted& wanted, Divider& memory) {
  return {place,
          of.rule->ernst,
          memory.column(true, of.status),
          memory.column(wanted.reden, of.reden),
          memory.column(wanted.ernst, of.ernst),
          memory.column(wanted.start, of.start),
          memory.column(wanted.due, of.due),
          memory.column(wanted.met, of.met)};
}

}  // namespace

Outcomes check(const FactColumns& columns, Date peildatum, const RuleSet& regels, const Options& options) {
  const RulesOnDay rules(regels, peildatum);
  Outcomes result(columns.rows(), peildatum, regels);
  const std::vector<std::size_t> asked = places(rules, options.rules);
  for (const std::size_t place : asked) result.rules_.push_back({rules.rules()[place]});
  const auto divide = [&](std::byte* memory) {
    Divider divider(columns.rows(), memory);
    std::vector<Target> targets;
    for (std::size_t i = 0; i < asked.size(); ++i)
      targets.push_back(target_of(asked[i], result.rules_[i], options.wanted, divider));
    return std::pair(std::move(targets), divider.bytes());
  };
  result.memory_ = Buffer(divide(nullptr).second);
  const std::vector<Target> targets = divide(static_cast<std::byte*>(result.memory_.data())).first;
  Work work{columns, rules, targets};
  run_all(work, options.threads);
  return result;
}

const RuleOutcomes& Outcomes::of(std::string_view id) const {
  const Rule& wanted = regels_.rule(id);
  const auto it = std::ranges::find(rules_, &wanted, &RuleOutcomes::rule);
  if (it == rules_.end()) fail(errors::rules.unknown_rule, "rule " + std::string(id) + " was not computed");
  return *it;
}

StatusCounts Outcomes::counts(std::string_view id) const {
  StatusCounts counts{};
  for (const Status status : of(id).status) ++counts[static_cast<std::size_t>(status)];
  return counts;
}

std::vector<std::uint8_t> validity_of(std::span<const std::int32_t> days) {
  std::vector<std::uint8_t> bits((days.size() + 7) / 8, 0);
  for (std::size_t row = 0; row < days.size(); ++row) {
    if (days[row] != Day::kUnknown) bits[row / 8] = static_cast<std::uint8_t>(bits[row / 8] | 1U << row % 8);
  }
  return bits;
}

}  // namespace opp::bulk
