#pragma once

#include "opp/time/date.hpp"

#include <compare>
#include <string>
#include <string_view>

namespace opp {

/// A school year: 1 August up to and including 31 July (WPO art. 1, WEC art. 1, WVO 2020 art. 1.1).
class Schooljaar {
 public:
  /// The school year that starts on 1 August of `first_year`, which lies within 1950-2198 (else
  /// OPP-TIME-007).
  constexpr explicit Schooljaar(int first_year) : first_year_(first_year) {
    if (first_year < 1950 || first_year > 2198) {
      fail(ErrorCode::schooljaar_syntax, "school year outside 1950-2199");
    }
  }
  /// The school year in which a day falls.
  static constexpr Schooljaar of(Date day) {
    const auto date = day.to_boost().year_month_day();  // once: this is what costs
    const int year = date.year;
    return Schooljaar(date.month >= 8 ? year : year - 1);
  }
  /// Reads `2026-2027`. Throws `InvalidDataError` (OPP-TIME-007).
  static Schooljaar parse(std::string_view text);

  [[nodiscard]] constexpr int first_year() const noexcept { return first_year_; }
  [[nodiscard]] constexpr Date first_day() const { return {first_year_, 8, 1}; }
  [[nodiscard]] constexpr Date last_day() const { return {first_year_ + 1, 7, 31}; }
  /// `2026-2027`.
  [[nodiscard]] std::string text() const;

  friend constexpr auto operator<=>(Schooljaar, Schooljaar) = default;

 private:
  int first_year_;
};

}  // namespace opp
