#pragma once

#include "opp/base/export.hpp"
#include "opp/time/date.hpp"

#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace opp {

/// The same day in Boost.Date_Time.
[[nodiscard]] OPP_API boost::gregorian::date to_boost(Date date) noexcept;

/// The same day as a `Date`. Throws `InvalidDataError` (OPP-TIME-002) for a special value of Boost, such as
/// *not-a-date-time*.
[[nodiscard]] OPP_API Date from_boost(const boost::gregorian::date& date);

}  // namespace opp
