#pragma once

#include "opp/base/error.hpp"
#include "opp/base/export.hpp"

namespace opp::errors {

/// Dates, terms and calendars.
struct OPP_API TimeErrors {
  ErrorRow date_syntax{"OPP-TIME-001", "write the date as YYYY-MM-DD"};
  ErrorRow date_no_such_day{"OPP-TIME-002", "use a day that exists in that month"};
  ErrorRow date_out_of_range{"OPP-TIME-003", "use a year from 1400 up to and including 9999"};
  ErrorRow instant_syntax{"OPP-TIME-004", "write the moment in UTC as YYYY-MM-DDThh:mm:ssZ"};
  ErrorRow calendar_out_of_range{"OPP-TIME-005", "use a date from 1950-01-01 up to and including 2199-12-31"};
  ErrorRow term_invalid{"OPP-TIME-006", "give a term of at least one and at most 9999 units"};
  ErrorRow schooljaar_syntax{"OPP-TIME-007", "write the school year as YYYY-YYYY, two consecutive years"};
  ErrorRow calendar_day_invalid{
      "OPP-TIME-008", "give each designated day once, inside 1950-2199, on a day that is not off already"};
  ErrorRow term_day_missing{
      "OPP-TIME-009", "choose a rounding: to the last day of the month, or to the first day of the next"};
  ErrorRow interval_inverted{"OPP-TIME-010", "give a first day that is not after the last day"};
  ErrorRow vakanties_unknown{"OPP-TIME-011",
                             "ask about days of which the school vacations are known, or add them to "
                             "data/kalender/schoolvakanties.csv",
                             ErrorKind::no_rule};
};
inline constexpr TimeErrors time{};

}  // namespace opp::errors
