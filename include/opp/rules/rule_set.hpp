#pragma once

#include "opp/base/export.hpp"
#include "opp/law/beleid.hpp"
#include "opp/model/dossier.hpp"
#include "opp/rules/own_rule.hpp"
#include "opp/rules/rule.hpp"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace opp {

/// The rules of the law, the agreements of a policy and rules of your own, with a policy and a calendar.
/// Immutable, cheap to copy, safe to share between threads if the own rules are.
///
///     const RuleSet regels = RuleSet::wet() + beleid + eigen_regel;
class OPP_API RuleSet {
 public:
  /// The law, with `Beleid::wet()` for what it leaves open and the Dutch calendar.
  static const RuleSet& wet();
  /// The law and the agreements of this policy, with this calendar. Throws `InvalidDataError` (OPP-LAW-001)
  /// for an unsound policy.
  explicit RuleSet(Beleid beleid, Calendar calendar = Calendar::nederland());

  /// The same rules under another policy: its agreements instead of those of the former, with the own rules.
  /// Throws as the constructor.
  friend RuleSet operator+(const RuleSet& regels, Beleid beleid);
  /// These rules and one of your own. Throws `InvalidDataError` for an id that the set has (OPP-RULE-003) or
  /// a row that is not complete (OPP-RULE-004).
  friend RuleSet operator+(const RuleSet& regels, OwnRule rule);

  [[nodiscard]] const Beleid& beleid() const noexcept;
  [[nodiscard]] const Calendar& calendar() const noexcept;
  /// All rules: the law, in the order of the catalogue, then the agreements of the policy, then your own.
  [[nodiscard]] std::span<const Rule> rules() const noexcept;
  /// All dated versions of all rules.
  [[nodiscard]] std::span<const RuleVersion> versions() const noexcept;
  /// Your own rules, in the order in which they were added.
  [[nodiscard]] std::span<const OwnRule> own_rules() const noexcept;
  /// Throws `NotFoundError` (OPP-RULE-002) for an unknown id; the message names the nearest.
  [[nodiscard]] const Rule& rule(std::string_view id) const;
  /// The version of a rule that holds for a kind of school on a day. Throws `NotFoundError` for an unknown id
  /// and `NoRuleError` (OPP-RULE-001) if there is none; the message names the dates on which there is.
  [[nodiscard]] const RuleVersion& version(std::string_view id, Schooltype schooltype, Date day) const;

  /// Facts for the kernels, with the question whether an OPP is required already answered.
  [[nodiscard]] Facts facts(const Dossier& dossier, Date peildatum) const;
  /// What one rule says about facts, wherever they come from; whether an OPP is required is asked anew. A
  /// rule that looks at the dossier itself (an agreement, a rule of your own) sees `dossier` as it was on the
  /// peildatum of the facts; it may hold more than they tell. Throws OPP-RULE-002 for an unknown id,
  /// OPP-RULE-005 for an own rule that failed, and otherwise as `check`. The finding refers to this rule set.
  [[nodiscard]] struct Finding judge(const Facts& facts, const Dossier& dossier, std::string_view id) const;

 private:
  friend class Evaluation;
  struct Data;
  explicit RuleSet(std::shared_ptr<const Data> data) : data_(std::move(data)) {}
  static std::shared_ptr<const Data> build(Beleid beleid, Calendar calendar, std::vector<OwnRule> own);

  std::shared_ptr<const Data> data_;
};

}  // namespace opp
