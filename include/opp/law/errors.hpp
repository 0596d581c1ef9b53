#pragma once

#include "opp/base/error.hpp"
#include "opp/base/export.hpp"

namespace opp::errors {

/// Policies (beleid) and versions of the law.
struct OPP_API LawErrors {
  ErrorRow policy_invalid{"OPP-LAW-001", "correct the policy (beleid)"};
  ErrorRow versions_unsound{
      "OPP-LAW-002",
      "let each version begin on the day after the one before it ends; only the last may be open-ended"};
  ErrorRow no_version_for_date{
      "OPP-LAW-003", "ask about a date that a version covers, or add a version for it", ErrorKind::no_rule};
  ErrorRow policy_syntax{"OPP-LAW-004", "correct the TOML at this place"};
  ErrorRow policy_type{"OPP-LAW-005", "give a value of the stated kind"};
  ErrorRow policy_missing{"OPP-LAW-006", "add the missing key"};
  ErrorRow policy_unknown_key{"OPP-LAW-007", "remove the key or use one from docs/reference/beleid.md"};
  ErrorRow policy_unknown_value{"OPP-LAW-008", "use a value from docs/reference/beleid.md"};
  ErrorRow policy_out_of_range{"OPP-LAW-009", "use a number within the stated limits"};
  ErrorRow policy_unknown_level{"OPP-LAW-010", "use the code of a level that this version names"};
  ErrorRow policy_level_order{"OPP-LAW-011",
                              "list the levels lightest first; a level may only follow lighter ones"};
};
inline constexpr LawErrors law{};

}  // namespace opp::errors
