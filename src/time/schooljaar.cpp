#include "opp/time/schooljaar.hpp"

#include "opp/time/errors.hpp"

#include <algorithm>

namespace opp {

static_assert(
    [] {
      for (std::size_t i = 0; i + 1 < detail::kAugust.size(); ++i) {
        const int year = detail::kFirstSchooljaar + static_cast<int>(i);
        for (const std::int32_t day : {detail::kAugust[i], detail::kAugust[i + 1] - 1}) {
          if (Schooljaar::of(Date::from_day_number(day)).first_year() != year) return false;
        }
      }
      return true;
    }(),
    "the first and the last day of every school year fall in it");

Schooljaar Schooljaar::parse(std::string_view text) {
  const auto year = [](std::string_view four) {
    int value = 0;
    for (const char c : four) value = value * 10 + (c - '0');
    return value;
  };
  const auto all_digits = [](std::string_view four) {
    return std::ranges::all_of(four, [](char c) { return c >= '0' && c <= '9'; });
  };
  if (text.size() != 9 || text[4] != '-' || !all_digits(text.substr(0, 4)) || !all_digits(text.substr(5)) ||
      year(text.substr(5)) != year(text.substr(0, 4)) + 1) {
    fail(errors::time.schooljaar_syntax, "not a school year");
  }
  return Schooljaar(year(text.substr(0, 4)));
}

std::string Schooljaar::text() const {
  return std::to_string(first_year_) + "-" + std::to_string(first_year_ + 1);
}

}  // namespace opp
