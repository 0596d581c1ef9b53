#pragma once

#include "opp/base/export.hpp"
#include "opp/rules/facts.hpp"
#include "opp/rules/outcome.hpp"
#include "opp/rules/rule.hpp"
#include "opp/rules/rule_set.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
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
///     const RulesOnDay::Block block(rules, facts);
///     block.answer(rules.index_of("TERM-6W"), outcomes);
class OPP_API RulesOnDay {
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

  /// Facts that are judged together.
  class Block;

 private:
  struct Data;
  std::shared_ptr<const Data> data_;
};

/// The facts of at most `kMost` dossiers while they are judged. They stay where they are, and as they are,
/// until the last rule is asked.
class RulesOnDay::Block {
 public:
  static constexpr std::size_t kMost = 256;

  /// Asks of each whether an OPP is required, anew, and tells the facts so. Their peildatum is that of
  /// `rules`. Throws `NoRuleError` (OPP-RULE-001) as `check`, and what the kernels throw for facts that
  /// contradict each other, such as an enrolment without a day (OPP-TIME-003).
  Block(const RulesOnDay& rules, std::span<Facts> facts);

  /// What rule `rule` (a place in `rules()`) says, of each facts in its place; there are as many outcomes as
  /// facts. Throws what the kernels throw.
  void answer(std::size_t rule, std::span<Outcome> outcomes) const;

 private:
  static constexpr std::size_t kKinds = enum_table<Schooltype>.size() + 1;  // the last: not known

  /// The facts in an order in which those of one kind of school follow each other, and alike ones too: then
  /// one kernel is called many times in a row, and takes the same way through its code.
  struct Order {
    std::array<std::uint8_t, kMost> rows;
    std::array<std::uint16_t, kKinds + 1> begin;  ///< of each kind, in `rows`
  };
  void require(std::span<Facts> facts);
  static void sort(Order& order, std::span<const std::uint8_t> keys);
  [[nodiscard]] const Order& order_for(Onderwerp subject) const noexcept;

  const Data& data_;
  std::span<const Facts> facts_;
  std::array<bool, kMost> over_;  ///< what is open has ended
  Order by_enrolment_;
  Order by_application_;
  Order by_dossier_;
};

}  // namespace opp
