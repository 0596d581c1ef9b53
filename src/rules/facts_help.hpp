#pragma once

#include "opp/rules/facts.hpp"
#include "wetsdagen.hpp"

#include <optional>

/// What the extraction of facts and the kernels both use.
namespace opp {

inline bool on_or_before(const std::optional<Date>& date, Date limit) { return date && *date <= limit; }

inline void keep_earliest(Day& day, Date candidate) {
  if (!day.known() || candidate < day.date()) day = candidate;
}
inline void keep_latest(Day& day, Date candidate) {
  if (!day.known() || candidate > day.date()) day = candidate;
}

/// Whether the OPP is required only of who gets extra support.
inline bool by_support(const Facts& facts) {
  return facts.schooltype == Schooltype::bao || facts.schooltype == Schooltype::vo;
}
inline bool under_wec(const Facts& facts) {
  return facts.schooltype == Schooltype::so || facts.schooltype == Schooltype::vso;
}

/// Whether support that runs began after a first period had ended: a new need.
inline bool supported_again(const Facts& facts) {
  return facts.eerste_extra_tot.known() && facts.extra_vanaf.known() &&
         facts.extra_vanaf.date() > facts.eerste_extra_tot.date();
}

/// A minor asylum seeker who applied since there is no extension for them.
inline bool asylum_2026(const Facts& facts) {
  return facts.has(Facts::asielzoeker) && facts.aanmelding.gedaan_op.date() >= wetsdagen::asielzoekers;
}

}  // namespace opp
