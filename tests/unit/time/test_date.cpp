#include "opp/time/boost.hpp"
#include "opp/time/date.hpp"
#include "opp/time/instant.hpp"
#include "opp/time/schooljaar.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"

using namespace opp;
using test::error_id;

TEST_CASE("a date is read and written as ISO 8601", "[time][Date]") {
  CHECK(Date::parse("2026-11-21") == Date(2026, 11, 21));
  CHECK(Date(987 + 1000, 1, 2).iso() == "1987-01-02");
  CHECK(Date::parse("1400-01-01").iso() == "1400-01-01");
  CHECK(Date::parse("9999-12-31").iso() == "9999-12-31");
}

TEST_CASE("every day of two centuries survives each representation", "[time][Date]") {
  Date expected(1950, 1, 1);
  for (Date day = expected; day < Date(2150, 1, 1); day = day.plus_days(1)) {
    REQUIRE(Date::parse(day.iso()) == day);
    REQUIRE(Date::from_day_number(day.day_number()) == day);
    REQUIRE(from_boost(to_boost(day)) == day);
    REQUIRE(Date(day.year(), day.month(), day.day()) == day);
  }
}

TEST_CASE("every day that there is, is the same day in Boost", "[time][Date]") {
  boost::gregorian::date theirs(1400, 1, 1);
  const boost::gregorian::date last(9999, 12, 31);
  Date ours(1400, 1, 1);
  std::size_t days = 0;
  std::size_t different = 0;
  for (;; theirs += boost::gregorian::days(1), ours = ours.plus_days(1)) {
    ++days;
    const auto ymd = theirs.year_month_day();
    const bool same = to_boost(ours) == theirs && from_boost(theirs) == ours && ours.year() == ymd.year &&
                      ours.month() == ymd.month && ours.day() == ymd.day &&
                      Date(ymd.year, ymd.month, ymd.day) == ours &&
                      static_cast<int>(ours.weekday()) % 7 == theirs.day_of_week().as_number();
    different += same ? 0 : 1;
    if (theirs == last) break;
  }
  CHECK(different == 0);
  CHECK(days == 3'141'085);  // counted with datetime of Python
  CHECK(ours == Date(9999, 12, 31));
}

TEST_CASE("what is not a date is refused with the reason", "[time][Date]") {
  for (const char* text : {"", "2026-1-1", "21-11-2026", "2026/11/21", "2026-11-21 ", "2026-11-2a",
                           "+026-11-21", "2026-11-21T00:00:00"}) {
    INFO(text);
    CHECK(error_id([&] { Date::parse(text); }) == "OPP-TIME-001");
  }
  for (const char* text :
       {"2026-02-30", "2025-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00"}) {
    INFO(text);
    CHECK(error_id([&] { Date::parse(text); }) == "OPP-TIME-002");
  }
  CHECK(Date::parse("2024-02-29").plus_days(1) == Date(2024, 3, 1));
  CHECK(Date::parse("2000-02-29").iso() == "2000-02-29");
  CHECK(error_id([] { Date::parse("1399-12-31"); }) == "OPP-TIME-003");
  CHECK(error_id([] { (void)Date(9999, 12, 31).plus_days(1); }) == "OPP-TIME-003");
  CHECK(error_id([] { (void)from_boost(boost::gregorian::date(boost::date_time::not_a_date_time)); }) ==
        "OPP-TIME-002");
}

TEST_CASE("a refused date is not repeated in the message", "[time][Date]") {
  const auto error = test::error_of([] { Date::parse("2014-02-31"); });
  REQUIRE(error);
  CHECK(std::string(error->what()).find("2014") == std::string::npos);
}

TEST_CASE("the day of the week follows ISO 8601", "[time][Date]") {
  CHECK(Date(2026, 11, 21).weekday() == Weekday::zaterdag);
  CHECK(Date(1950, 1, 1).weekday() == Weekday::zondag);
  CHECK(Date(1400, 1, 1).weekday() == Weekday::woensdag);
}

TEST_CASE("a moment is UTC and keeps microseconds", "[time][Instant]") {
  CHECK(Instant::parse("1970-01-01T00:00:00Z").microseconds() == 0);
  CHECK(Instant::parse("2026-11-21T09:30:00.25Z").iso() == "2026-11-21T09:30:00.25Z");
  CHECK(Instant::parse("1969-12-31T23:59:59.999999Z").microseconds() == -1);
  CHECK(Instant(-1).iso() == "1969-12-31T23:59:59.999999Z");
  for (const char* text : {"2026-11-21", "2026-11-21T09:30:00", "2026-11-21T09:30:00+01:00",
                           "2026-11-21T24:00:00Z", "2026-11-21T09:60:00Z", "2026-11-21T09:30:00.Z",
                           "2026-11-21T09:30:00.1234567Z", "2026-11-21 09:30:00Z"}) {
    INFO(text);
    CHECK(error_id([&] { Instant::parse(text); }) == "OPP-TIME-004");
  }
}

TEST_CASE("a school year runs from 1 August to 31 July", "[time][Schooljaar]") {
  CHECK(Schooljaar::of(Date(2026, 7, 31)).text() == "2025-2026");
  CHECK(Schooljaar::of(Date(2026, 8, 1)).text() == "2026-2027");
  CHECK(Schooljaar::parse("2026-2027").last_day() == Date(2027, 7, 31));
  for (const char* text : {"2026", "2026-2028", "2026/2027", "2026-202x", "0026-0027"}) {
    INFO(text);
    CHECK(error_id([&] { Schooljaar::parse(text); }) == "OPP-TIME-007");
  }
}
