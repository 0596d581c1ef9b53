#pragma once

#include "opp/base/error.hpp"
#include "opp/base/export.hpp"

namespace opp::errors {

/// Rules, of the law and of one's own.
struct OPP_API RulesErrors {
  ErrorRow no_rule_for_date{"OPP-RULE-001", "ask about a date on which the rule is in force",
                            ErrorKind::no_rule};
  ErrorRow unknown_rule{"OPP-RULE-002", "use an id from docs/reference/rules", ErrorKind::not_found};
  ErrorRow duplicate_rule{"OPP-RULE-003", "give your rule an id of its own"};
  ErrorRow own_rule_invalid{"OPP-RULE-004", "complete the row of the rule"};
  ErrorRow own_rule_failed{"OPP-RULE-005", "look at the cause of this error and mend the function"};
};
inline constexpr RulesErrors rules{};

/// Rules asked of facts alone.
struct OPP_API RulesOnDayErrors {
  ErrorRow rule_needs_dossier{"OPP-BULK-006", "check the dossiers one by one for this rule, or leave it out"};
};
inline constexpr RulesOnDayErrors rules_on_day{};

}  // namespace opp::errors
