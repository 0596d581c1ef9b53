#pragma once

#include "opp/base/error.hpp"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <array>
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
/// Wraps `boost::gregorian::date` and leaves out what makes that type unsafe for legal terms: there are no
/// special values (a *not-a-date-time* sorts after every real date, so a missing deadline would look not
/// due), there is no default constructor and no `+ months` (see docs/decisions/0002-date-hides-boost.md).
/// Absence is `std::optional<Date>`. A value of 4 bytes, trivially copyable, usable at compile time.
class Date {
 public:
  /// Throws `InvalidDataError` (OPP-TIME-002, OPP-TIME-003) if the day does not exist or the year is outside
  /// 1400-9999. In a constant expression that is a compile error.
  constexpr Date(int year, int month, int day) : value_(checked(year, month, day)) {}

  /// Throws `InvalidDataError` (OPP-TIME-002) for a special value.
  explicit Date(const boost::gregorian::date& value);
  [[nodiscard]] constexpr boost::gregorian::date to_boost() const noexcept { return value_; }

  /// Reads ISO 8601 `YYYY-MM-DD` and nothing else. Throws `InvalidDataError` (OPP-TIME-001, -002, -003); the
  /// message does not repeat the text, which may be a date of birth.
  static Date parse(std::string_view text);

  /// The day that lies `days` days after 1970-01-01 (negative: before). Throws OPP-TIME-003 outside the
  /// range.
  static constexpr Date from_day_number(std::int32_t days) {
    if (days < kFirstDay || days > kLastDay) fail(ErrorCode::date_out_of_range, "day number out of range");
    return Date(boost::gregorian::date::date_rep_type(static_cast<std::uint32_t>(days + kEpoch)));
  }
  /// Days since 1970-01-01; negative before.
  [[nodiscard]] constexpr std::int32_t day_number() const noexcept {
    return static_cast<std::int32_t>(value_.day_number()) - kEpoch;
  }

  [[nodiscard]] constexpr int year() const { return value_.year_month_day().year; }
  [[nodiscard]] constexpr int month() const { return value_.year_month_day().month; }
  [[nodiscard]] constexpr int day() const { return value_.year_month_day().day; }
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
  static constexpr std::int32_t kEpoch = 2440588;     // Julian day number of 1970-01-01
  static constexpr std::int32_t kFirstDay = -208188;  // 1400-01-01
  static constexpr std::int32_t kLastDay = 2932896;   // 9999-12-31

  constexpr explicit Date(boost::gregorian::date::date_rep_type rep) : value_(rep) {}

  static constexpr boost::gregorian::date checked(int year, int month, int day) {
    using Gregorian = boost::gregorian::gregorian_calendar;
    if (year < 1400 || year > 9999) fail(ErrorCode::date_out_of_range, "year outside 1400-9999");
    if (month < 1 || month > 12 || day < 1 || day > days_in_month(year, month)) {
      fail(ErrorCode::date_no_such_day, "that day does not exist in the calendar");
    }
    return boost::gregorian::date(boost::gregorian::date::date_rep_type(Gregorian::day_number(
        Gregorian::ymd_type(static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                            static_cast<unsigned short>(day)))));
  }
  boost::gregorian::date value_;
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
