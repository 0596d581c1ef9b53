#pragma once

#include "opp/base/error.hpp"
#include "opp/base/export.hpp"
#include "opp/model/dossier.hpp"
#include "opp/rules/rule_set.hpp"

#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opp {

/// What a rule says about one dossier.
struct OPP_API Finding {
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
  std::shared_ptr<const Toelichting> eigen = {};  ///< what a rule of your own says; null for the others

  /// True if the law was or is not complied with; a warning is no breach.
  [[nodiscard]] bool breach() const noexcept { return is_breach(status) && ernst == Ernst::overtreding; }

  /// What is found and what to do now, one sentence. No personal data beyond dates.
  [[nodiscard]] std::string toelichting(Language language = Language::nl) const;

  /// The same answer of the same version of a rule, also if they come from different rule sets.
  friend bool operator==(const Finding& a, const Finding& b);
};

/// A rule of your own that failed. Its finding says `geen_gegevens`; the others are not touched.
struct OPP_API RuleFailure {
  std::string rule_id;
  /// OPP-RULE-005. It does not repeat what the function said, which may hold personal data.
  InvalidDataError error;
  std::exception_ptr cause;  ///< what the function threw
};

/// The findings about one dossier on one day, most urgent first, one per rule of the set.
struct OPP_API Report {
  DossierId dossier_id;
  Date peildatum;
  std::vector<Finding> findings;
  RuleSet regels;  ///< keeps alive what the findings refer to
  std::vector<RuleFailure> mislukt = {};

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
[[nodiscard]] OPP_API Report check(const Dossier& dossier, Date peildatum,
                                   const RuleSet& regels = RuleSet::wet());

/// Order of urgency: overdue, broken, late, warnings, open by due date, no data, then what is well.
[[nodiscard]] OPP_API bool more_urgent(const Finding& a, const Finding& b) noexcept;

}  // namespace opp
