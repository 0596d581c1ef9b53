#include "opp/time/date.hpp"

#include "opp/time/boost.hpp"
#include "opp/time/errors.hpp"

#include <array>
#include <type_traits>

namespace opp {

static_assert(sizeof(Date) == 4 && std::is_trivially_copyable_v<Date>);
static_assert(!std::is_default_constructible_v<Date>);
static_assert(Date(1970, 1, 1).day_number() == 0 && Date(1970, 1, 1).weekday() == Weekday::donderdag);

namespace {

/// Value of `count` decimal digits at `text`, or -1.
int digits(const char* text, int count) {
  int value = 0;
  for (int i = 0; i < count; ++i) {
    const auto digit = static_cast<unsigned>(text[i] - '0');
    if (digit > 9) return -1;
    value = value * 10 + static_cast<int>(digit);
  }
  return value;
}

const boost::gregorian::date kBoostEpoch(1970, 1, 1);

}  // namespace

boost::gregorian::date to_boost(Date date) noexcept {
  return kBoostEpoch + boost::gregorian::days(date.day_number());
}

Date from_boost(const boost::gregorian::date& date) {
  if (date.is_special()) fail(errors::time.date_no_such_day, "a special value of Boost is not a date");
  return Date::from_day_number(static_cast<std::int32_t>((date - kBoostEpoch).days()));
}

Date Date::parse(std::string_view text) {
  const char* p = text.data();
  if (text.size() != 10 || p[4] != '-' || p[7] != '-') {
    fail(errors::time.date_syntax, "not a date in the form YYYY-MM-DD");
  }
  const int year = digits(p, 4);
  const int month = digits(p + 5, 2);
  const int day = digits(p + 8, 2);
  if (year < 0 || month < 0 || day < 0) fail(errors::time.date_syntax, "not a date in the form YYYY-MM-DD");
  return Date(year, month, day);
}

std::array<char, 10> Date::to_chars() const noexcept {
  const auto ymd = year_month_day();
  const auto year = static_cast<int>(ymd.year());
  const auto month = static_cast<int>(static_cast<unsigned>(ymd.month()));
  const auto day = static_cast<int>(static_cast<unsigned>(ymd.day()));
  const auto digit = [](int value) { return static_cast<char>('0' + value); };
  return {digit(year / 1000),
          digit(year / 100 % 10),
          digit(year / 10 % 10),
          digit(year % 10),
          '-',
          digit(month / 10),
          digit(month % 10),
          '-',
          digit(day / 10),
          digit(day % 10)};
}

std::string Date::iso() const {
  const std::array<char, 10> text = to_chars();
  return {text.data(), text.size()};
}

}  // namespace opp
