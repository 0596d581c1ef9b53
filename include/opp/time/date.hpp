#pragma once

#include "opp/base/error.hpp"
#include "opp/base/export.hpp"
#include "opp/time/errors.hpp"

#include <array>
#include <chrono>
#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace opp {

/// Day of the week, ISO 8601: Monday is 1.
enum class Weekday : std::uint8_t { maandag = 1, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag };

/// Number of days in a month (1 to 12) of the Gregorian calendar.
constexpr int days_in_month(int year, int month) {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days[month - 1];
}

/// A day in the Gregorian calendar, 1400-01-01 up to and including 9999-12-31.
///
/// The days of `boost::gregorian::date` without what makes that type unsafe for legal terms: there are no
/// special values (a *not-a-date-time* sorts after every real date, so a missing deadline would look not
/// due), there is no default constructor and no `+ months` (see docs/decisions/0002-date-hides-boost.md).
/// Absence is `std::optional<Date>`. A value of 4 bytes, trivially copyable, usable at compile time;
/// `opp/time/boost.hpp` converts to and from Boost.
class OPP_API Date {
 public:
  /// Throws `InvalidDataError` (OPP-TIME-002, OPP-TIME-003) if the day does not exist or the year is outside
  /// 1400-9999. In a constant expression that is a compile error.
  constexpr Date(int year, int month, int day) : days_(checked(year, month, day)) {}

  /// Reads ISO 8601 `YYYY-MM-DD` and nothing else. Throws `InvalidDataError` (OPP-TIME-001, -002, -003); the
  /// message does not repeat the text, which may be a date of birth.
  static Date parse(std::string_view text);

  /// The day that lies `days` days after 1970-01-01 (negative: before). Throws OPP-TIME-003 outside the
  /// range.
  static constexpr Date from_day_number(std::int32_t days) {
    if (days < kFirstDay || days > kLastDay) fail(errors::time.date_out_of_range, "day number out of range");
    return Date(days);
  }
  /// Days since 1970-01-01; negative before.
  [[nodiscard]] constexpr std::int32_t day_number() const noexcept { return days_; }

  /// Year, month and day, taken apart at once.
  [[nodiscard]] constexpr std::chrono::year_month_day year_month_day() const noexcept {
    return std::chrono::sys_days(std::chrono::days(days_));
  }
  [[nodiscard]] constexpr int year() const noexcept { return static_cast<int>(year_month_day().year()); }
  [[nodiscard]] constexpr int month() const noexcept {
    return static_cast<int>(static_cast<unsigned>(year_month_day().month()));
  }
  [[nodiscard]] constexpr int day() const noexcept {
    return static_cast<int>(static_cast<unsigned>(year_month_day().day()));
  }
  [[nodiscard]] constexpr Weekday weekday() const noexcept {
    const std::int32_t since_monday = (day_number() + 3) % 7;  // 1970-01-01 was a Thursday
    return static_cast<Weekday>((since_monday + 7) % 7 + 1);
  }

  /// The day `days` later (negative: earlier). Throws OPP-TIME-003 outside the range.
  [[nodiscard]] constexpr Date plus_days(std::int32_t days) const {
    return from_day_number(day_number() + days);
  }

  /// ISO 8601, `YYYY-MM-DD`.
  [[nodiscard]] std::string iso() const;
  /// The same ten characters, without allocation and without a zero at the end.
  [[nodiscard]] std::array<char, 10> to_chars() const noexcept;

  /// Number of days from `b` to `a`.
  friend constexpr std::int32_t operator-(Date a, Date b) noexcept { return a.day_number() - b.day_number(); }
  friend constexpr bool operator==(Date a, Date b) noexcept { return a.day_number() == b.day_number(); }
  friend constexpr auto operator<=>(Date a, Date b) noexcept { return a.day_number() <=> b.day_number(); }

 private:
  static constexpr std::int32_t kFirstDay = -208188;  // 1400-01-01
  static constexpr std::int32_t kLastDay = 2932896;   // 9999-12-31

  constexpr explicit Date(std::int32_t days) noexcept : days_(days) {}

  static constexpr std::int32_t checked(int year, int month, int day) {
    if (year < 1400 || year > 9999) fail(errors::time.date_out_of_range, "year outside 1400-9999");
    if (month < 1 || month > 12 || day < 1 || day > days_in_month(year, month)) {
      fail(errors::time.date_no_such_day, "that day does not exist in the calendar");
    }
    const std::chrono::year_month_day ymd(std::chrono::year(year),
                                          std::chrono::month(static_cast<unsigned>(month)),
                                          std::chrono::day(static_cast<unsigned>(day)));
    return static_cast<std::int32_t>(std::chrono::sys_days(ymd).time_since_epoch().count());
  }

  std::int32_t days_;  ///< since 1970-01-01
};

/// First and last day that dossiers, calendars and rules accept: 1950-01-01 and 2199-12-31.
inline constexpr Date kFirstSupportedDay{1950, 1, 1};
inline constexpr Date kLastSupportedDay{2199, 12, 31};

}  // namespace opp

template <>
struct std::hash<opp::Date> {
  std::size_t operator()(opp::Date date) const noexcept {
    return std::hash<std::int32_t>{}(date.day_number());
  }
};
