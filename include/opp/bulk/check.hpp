#pragma once

#include "opp/base/export.hpp"
#include "opp/bulk/buffer.hpp"
#include "opp/bulk/columns.hpp"
#include "opp/rules/outcome.hpp"
#include "opp/rules/rule.hpp"
#include "opp/rules/rule_set.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace opp::bulk {

/// Which columns are wanted of each rule besides the status. What is not asked takes no memory.
struct OPP_API Wanted {
  bool reden = true;
  bool ernst = true;
  bool start = true;
  bool due = true;
  bool met = true;
};

/// How columns are judged.
struct OPP_API Options {
  std::vector<std::string> rules = {};  ///< ids, in the order of the result; empty: all that columns decide
  Wanted wanted = {};
  unsigned threads = 1;  ///< 0 counts as 1; the result does not depend on it
};

/// What one rule says, one value for each row; empty where it was not asked. Days are days since 1970-01-01,
/// or `Day::kUnknown` (see `validity_of`). The memory lives as long as the `Outcomes`.
struct OPP_API RuleOutcomes {
  const Rule* rule = nullptr;
  std::span<const Status> status = {};
  std::span<const Reden> reden = {};
  std::span<const Ernst> ernst = {};  ///< as in a `Finding`: softened to a warning where the rule does so
  std::span<const std::int32_t> start = {};
  std::span<const std::int32_t> due = {};
  std::span<const std::int32_t> met = {};
};

/// How many rows have each status, in the order of `Status`.
using StatusCounts = std::array<std::size_t, enum_table<Status>.size()>;

/// What the rules say about columns of facts, as columns.
class OPP_API Outcomes {
 public:
  Outcomes(Outcomes&&) noexcept = default;
  Outcomes& operator=(Outcomes&&) noexcept = default;
  Outcomes(const Outcomes&) = delete;
  Outcomes& operator=(const Outcomes&) = delete;
  ~Outcomes() = default;

  [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
  [[nodiscard]] Date peildatum() const noexcept { return peildatum_; }
  /// The rule set that was applied; `Rule` pointers refer to it.
  [[nodiscard]] const RuleSet& regels() const noexcept { return regels_; }
  /// One entry for each rule that was computed.
  [[nodiscard]] std::span<const RuleOutcomes> rules() const noexcept { return rules_; }
  /// What one rule says. Throws `NotFoundError` (OPP-RULE-002) for an id that was not computed.
  [[nodiscard]] const RuleOutcomes& of(std::string_view id) const;
  /// How many rows have each status under a rule. Throws as `of`.
  [[nodiscard]] StatusCounts counts(std::string_view id) const;

 private:
  friend Outcomes check(const FactColumns&, Date, const RuleSet&, const Options&);
  Outcomes(std::size_t rows, Date peildatum, RuleSet regels)
      : rows_(rows), peildatum_(peildatum), regels_(std::move(regels)) {}
  std::size_t rows_;
  Date peildatum_;
  RuleSet regels_;
  std::vector<RuleOutcomes> rules_ = {};
  Buffer memory_ = {};  ///< all columns, one after another
};

/// Applies rules to the facts of many dossiers on `peildatum`, by the kernels that `opp::check` applies to
/// one: each row gets the answer that `check` gives for its dossier. Nothing is allocated for a row. Whether
/// an OPP is required is asked anew, so the columns `opp_verplicht` and `opp_verplicht_vanaf` may be left
/// out; a column `peildatum` that is left out is the one that is asked.
///
/// Agreements of a policy and rules of your own look at the dossier itself. They are left out, and refused
/// where one is asked by id.
///
/// Throws `NotFoundError` (OPP-RULE-002) for an unknown id and `InvalidDataError` for a rule that looks at
/// the dossier (OPP-BULK-006), a row with another peildatum (OPP-BULK-005) and a peildatum outside 1990-08-01
/// … 2054-07-31 (OPP-TIME-005). For a row that cannot be judged, the first one, it throws as `check` does
/// (OPP-RULE-001) or for facts that contradict each other, such as an enrolment without a day (OPP-TIME-003);
/// `where().path` names the row.
///
///     const bulk::Outcomes outcomes = bulk::check(columns, Date(2026, 10, 1), RuleSet::wet(), {.threads =
///     2}); outcomes.of("TERM-6W").due[row];
[[nodiscard]] OPP_API Outcomes check(const FactColumns& columns, Date peildatum,
                                     const RuleSet& regels = RuleSet::wet(), const Options& options = {});

/// The bitmap of Arrow for days as `RuleOutcomes` holds them: bit set for a day that is known.
[[nodiscard]] OPP_API std::vector<std::uint8_t> validity_of(std::span<const std::int32_t> days);

}  // namespace opp::bulk
