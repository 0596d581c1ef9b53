#pragma once

#include "opp/rules/facts.hpp"

#include <optional>

/// What the extraction of facts uses everywhere.
namespace opp {

inline bool on_or_before(const std::optional<Date>& date, Date limit) { return date && *date <= limit; }

inline void keep_earliest(Day& day, Date candidate) {
  if (!day.known() || candidate < day.date()) day = candidate;
}
inline void keep_latest(Day& day, Date candidate) {
  if (!day.known() || candidate > day.date()) day = candidate;
}

}  // namespace opp
