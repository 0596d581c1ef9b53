#pragma once

#include "opp/base/export.hpp"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace opp {

/// A moment in UTC with a resolution of one microsecond; the second clock of an event (`recorded_at`).
/// The library never asks the system for it: the caller passes it in.
class OPP_API Instant {
 public:
  constexpr explicit Instant(std::int64_t microseconds_since_1970) noexcept : us_(microseconds_since_1970) {}

  /// Reads ISO 8601 in UTC: `2026-11-21T09:30:00Z`, optionally with 1 to 6 decimals of a second.
  /// Throws `InvalidDataError` (OPP-TIME-001 … OPP-TIME-004).
  static Instant parse(std::string_view text);

  /// Microseconds since 1970-01-01T00:00:00Z.
  [[nodiscard]] constexpr std::int64_t microseconds() const noexcept { return us_; }
  /// ISO 8601 in UTC; decimals only where they are not zero.
  [[nodiscard]] std::string iso() const;

  friend constexpr auto operator<=>(Instant, Instant) = default;

 private:
  std::int64_t us_;
};

}  // namespace opp
