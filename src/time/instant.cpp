#include "opp/time/instant.hpp"

#include "opp/base/error.hpp"
#include "opp/time/date.hpp"
#include "opp/time/errors.hpp"

namespace opp {

namespace {

constexpr std::int64_t kSecond = 1'000'000;
constexpr std::int64_t kDay = 86'400 * kSecond;

[[noreturn]] void bad() { fail(errors::time.instant_syntax, "not a moment in UTC"); }

int two_digits(std::string_view text, std::size_t at) {
  const auto tens = static_cast<unsigned>(text[at] - '0');
  const auto ones = static_cast<unsigned>(text[at + 1] - '0');
  if (tens > 9 || ones > 9) bad();
  return static_cast<int>(tens * 10 + ones);
}

std::string padded(std::int64_t value, std::size_t width) {
  std::string text = std::to_string(value);
  return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

}  // namespace

Instant Instant::parse(std::string_view text) {
  if (text.size() < 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text.back() != 'Z') bad();
  const Date date = Date::parse(text.substr(0, 10));
  const int hour = two_digits(text, 11);
  const int minute = two_digits(text, 14);
  const int second = two_digits(text, 17);
  if (hour > 23 || minute > 59 || second > 59) bad();
  std::int64_t fraction = 0;
  if (text.size() > 20) {
    const std::string_view decimals = text.substr(20, text.size() - 21);
    if (text[19] != '.' || decimals.empty() || decimals.size() > 6) bad();
    std::int64_t unit = kSecond;
    for (const char c : decimals) {
      const auto digit = static_cast<unsigned>(c - '0');
      if (digit > 9) bad();
      unit /= 10;
      fraction += unit * digit;
    }
  }
  return Instant(date.day_number() * kDay + ((hour * 60 + minute) * 60 + second) * kSecond + fraction);
}

std::string Instant::iso() const {
  std::int64_t day = us_ / kDay;
  std::int64_t rest = us_ % kDay;
  if (rest < 0) rest += kDay, --day;
  const std::int64_t seconds = rest / kSecond;
  std::string text = Date::from_day_number(static_cast<std::int32_t>(day)).iso() + "T" +
                     padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2) + ":" +
                     padded(seconds % 60, 2);
  if (const std::int64_t fraction = rest % kSecond; fraction != 0) {
    std::string decimals = padded(fraction, 6);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    text += "." + decimals;
  }
  return text + "Z";
}

}  // namespace opp
