#pragma once

#include "opp/base/export.hpp"
#include "opp/time/date.hpp"
#include "opp/time/errors.hpp"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace opp {

namespace detail {

inline constexpr int kFirstSchooljaar = 1950;
inline constexpr int kLastSchooljaar = 2198;

/// Day numbers of every 1 August from that of the first school year up to and including the end of the last:
/// rules look school years up so often that a look-up pays.
inline constexpr auto kAugust = [] {
  std::array<std::int32_t, kLastSchooljaar - kFirstSchooljaar + 2> days{};
  for (std::size_t i = 0; i < days.size(); ++i) {
    days[i] = Date(kFirstSchooljaar + static_cast<int>(i), 8, 1).day_number();
  }
  return days;
}();

}  // namespace detail

/// A school year: 1 August up to and including 31 July (WPO art. 1, WEC art. 1, WVO 2020 art. 1.1).
class OPP_API Schooljaar {
 public:
  /// The school year that starts on 1 August of `first_year`, which lies within 1950-2198 (else
  /// OPP-TIME-007).
  constexpr explicit Schooljaar(int first_year) : first_year_(first_year) {
    if (first_year < detail::kFirstSchooljaar || first_year > detail::kLastSchooljaar) {
      fail(errors::time.schooljaar_syntax, "school year outside 1950-2199");
    }
  }
  /// The school year in which a day falls.
  static constexpr Schooljaar of(Date day) {
    const std::int32_t number = day.day_number();
    if (number < detail::kAugust.front() || number >= detail::kAugust.back()) {
      return Schooljaar(day.month() >= 8 ? day.year() : day.year() - 1);  // refuses
    }
    std::int32_t i = (number - detail::kAugust.front()) * 400 / 146097;  // by the mean length of a year
    if (number < detail::kAugust[static_cast<std::size_t>(i)]) --i;
    if (number >= detail::kAugust[static_cast<std::size_t>(i) + 1]) ++i;
    return Schooljaar(detail::kFirstSchooljaar + i);
  }
  /// Reads `2026-2027`. Throws `InvalidDataError` (OPP-TIME-007).
  static Schooljaar parse(std::string_view text);

  [[nodiscard]] constexpr int first_year() const noexcept { return first_year_; }
  [[nodiscard]] constexpr Date first_day() const { return august(0); }
  [[nodiscard]] constexpr Date last_day() const { return august(1).plus_days(-1); }
  /// `2026-2027`.
  [[nodiscard]] std::string text() const;

  friend constexpr auto operator<=>(Schooljaar, Schooljaar) = default;

 private:
  [[nodiscard]] constexpr Date august(int later) const {
    return Date::from_day_number(
        detail::kAugust[static_cast<std::size_t>(first_year_ - detail::kFirstSchooljaar + later)]);
  }

  int first_year_;
};

}  // namespace opp
