#pragma once

#include "opp/rules/rule_set.hpp"

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace opp {

/// The rules of a set on one peildatum, for the facts of many dossiers. Which version holds for each kind of
/// school is looked up once; after that nothing is looked up and nothing is allocated. The answers are those
/// of `check`.
///
/// Only the rules that facts alone decide: an agreement of a policy and a rule of your own look at the
/// dossier itself. Immutable, cheap to copy, safe to share between threads.
///
///     const RulesOnDay rules(RuleSet::wet(), Date(2026, 10, 1));
///     rules.require(facts);
///     rules.answer(rules.index_of("TERM-6W"), facts, outcomes);
class RulesOnDay {
 public:
  /// Throws `InvalidDataError` (OPP-TIME-005) if the peildatum lies outside 1990-08-01 … 2054-07-31.
  RulesOnDay(RuleSet regels, Date peildatum);

  [[nodiscard]] const RuleSet& regels() const noexcept;
  [[nodiscard]] Date peildatum() const noexcept;
  /// The rules that facts alone decide, in the order of the rule set. They live as long as `regels()`.
  [[nodiscard]] std::span<const Rule* const> rules() const noexcept;
  /// Place of a rule in `rules()`. Throws `NotFoundError` (OPP-RULE-002) for an unknown id and
  /// `InvalidDataError` (OPP-BULK-006) for a rule that looks at the dossier itself.
  [[nodiscard]] std::size_t index_of(std::string_view id) const;

  /// Asks of each whether an OPP is required, anew; all facts pass here before they are judged. Their
  /// peildatum is the one of this value. Throws `NoRuleError` (OPP-RULE-001) as `check`, and what the kernels
  /// throw for facts that contradict each other, such as an enrolment without a day (OPP-TIME-003).
  void require(std::span<Facts> facts) const;
  /// What rule `rule` (a place in `rules()`) says, of each facts in its place; there are as many outcomes as
  /// facts. Throws what the kernels throw.
  void answer(std::size_t rule, std::span<const Facts> facts, std::span<Outcome> outcomes) const;

 private:
  struct Data;
  std::shared_ptr<const Data> data_;
};

}  // namespace opp
