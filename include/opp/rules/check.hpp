#pragma once

#include "opp/law/beleid.hpp"
#include "opp/model/dossier.hpp"
#include "opp/rules/rule.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opp {

/// The rules of the law with a policy and a calendar. Immutable, cheap to copy, safe to share between
/// threads.
class RuleSet {
 public:
  /// The law, with `Beleid::wet()` for what it leaves open and the Dutch calendar.
  static const RuleSet& wet();
  /// The law with this policy and calendar. Throws `InvalidDataError` (OPP-LAW-001) for an unsound policy.
  explicit RuleSet(Beleid beleid, Calendar calendar = Calendar::nederland());

  [[nodiscard]] const Beleid& beleid() const noexcept;
  [[nodiscard]] const Calendar& calendar() const noexcept;
  /// All rules, in the order of the catalogue.
  [[nodiscard]] std::span<const Rule> rules() const noexcept;
  /// All dated versions of all rules.
  [[nodiscard]] std::span<const RuleVersion> versions() const noexcept;
  /// Throws `NotFoundError` (OPP-RULE-002) for an unknown id; the message names the nearest.
  [[nodiscard]] const Rule& rule(std::string_view id) const;
  /// The version of a rule that holds for a kind of school on a day. Throws `NotFoundError` for an unknown id
  /// and `NoRuleError` (OPP-RULE-001) if there is none; the message names the dates on which there is.
  [[nodiscard]] const RuleVersion& version(std::string_view id, Schooltype schooltype, Date day) const;

  /// Facts for the kernels, with the question whether an OPP is required already answered.
  [[nodiscard]] Facts facts(const Dossier& dossier, Date peildatum) const;
  /// What one rule says about facts, wherever they come from; whether an OPP is required is asked anew.
  /// Throws OPP-RULE-002 for an unknown id and otherwise as `check`. The finding refers to this rule set.
  [[nodiscard]] struct Finding judge(const Facts& facts, std::string_view id) const;

 private:
  friend class Evaluation;
  struct Data;
  std::shared_ptr<const Data> data_;
};

/// What a rule says about one dossier.
struct Finding {
  const Rule* rule;            ///< lives as long as the rule set of the report
  const RuleVersion* version;  ///< the dated version that was applied, or the first one if none applied
  Status status;
  Reden reden;
  Ernst ernst;
  std::optional<Date> start;  ///< the day from which the rule counts
  std::optional<Date> due;    ///< last day in time
  std::optional<Date> met;    ///< the day on which it was done
  std::optional<std::int32_t>
      days_left;  ///< to the due date; negative is late. Only for open, overdue and late

  /// True if the law was or is not complied with; a warning is no breach.
  [[nodiscard]] bool breach() const noexcept { return is_breach(status) && ernst == Ernst::overtreding; }

  /// What is found and what to do now, one sentence. No personal data beyond dates.
  [[nodiscard]] std::string toelichting(Language language = Language::nl) const;

  friend bool operator==(const Finding&, const Finding&) = default;
};

/// The findings about one dossier on one day, most urgent first, one per rule of the set.
struct Report {
  DossierId dossier_id;
  Date peildatum;
  std::vector<Finding> findings;
  RuleSet regels;  ///< keeps alive what the findings refer to

  /// The finding of a rule. Throws `NotFoundError` (OPP-RULE-002) for an unknown id.
  [[nodiscard]] const Finding& finding(std::string_view rule_id) const;
  /// How the due date of a finding was computed; empty for a finding without due date or whose due date is
  /// not the end of a term (the end of a school year, a term that stood still).
  [[nodiscard]] std::optional<Einddatum> termijn(const Finding& finding) const;
  /// True if some finding says that the law was or is not complied with.
  [[nodiscard]] bool breach() const noexcept;
};

/// Applies the rules to a dossier as it was on `peildatum`. Pure: no clock, file or global state.
///
/// Throws `NoRuleError` (OPP-RULE-001) if on that day no rule on who needs an OPP was in force for the kind
/// of school (before 2013-08-01 for so and vso, 2014-08-01 for the others), and OPP-TIME-005 after
/// 2054-07-31.
[[nodiscard]] Report check(const Dossier& dossier, Date peildatum, const RuleSet& regels = RuleSet::wet());

/// Order of urgency: overdue, broken, late, warnings, open by due date, no data, then what is well.
[[nodiscard]] bool more_urgent(const Finding& a, const Finding& b) noexcept;

}  // namespace opp
