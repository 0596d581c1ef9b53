#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/error.hpp"

#include <array>
#include <cstdint>

namespace opp {

/// Unit in which a term (termijn) is written.
enum class TermUnit : std::uint8_t { dagen, weken };

template <>
inline constexpr std::string_view enum_name<TermUnit> = "TermUnit";
template <>
inline constexpr auto enum_table<TermUnit> = std::to_array<EnumRow<TermUnit>>({
    {TermUnit::dagen, "dagen", "dagen", "days"},
    {TermUnit::weken, "weken", "weken", "weeks"},
});

/// Length of a term counted forward. The day on which the term starts to run is day 0 and does not count; the
/// last day counts whole. So six weeks after 20 February end with 3 April.
struct Term {
  int length;
  TermUnit unit;

  /// Throws `InvalidDataError` (OPP-TIME-006) unless 1 ≤ length ≤ 9999.
  constexpr Term(int n, TermUnit u) : length(n), unit(u) {
    if (n < 1 || n > 9999) fail(ErrorCode::term_invalid, "term outside 1-9999");
  }
  static constexpr Term weken(int n) { return {n, TermUnit::weken}; }
  static constexpr Term dagen(int n) { return {n, TermUnit::dagen}; }

  /// Length in days.
  [[nodiscard]] constexpr int days() const noexcept { return unit == TermUnit::weken ? length * 7 : length; }

  /// Whether the Algemene termijnenwet knows terms of this length: not those of more than twelve weeks or
  /// more than 90 days (Atw art. 4, under a).
  [[nodiscard]] constexpr bool within_atw() const noexcept {
    return unit == TermUnit::weken ? length <= 12 : length <= 90;
  }

  friend constexpr bool operator==(Term, Term) = default;
};

}  // namespace opp
