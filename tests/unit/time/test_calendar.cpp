#include "opp/time/calendar.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/samples.hpp"

#include <string>
#include <vector>

using namespace opp;

namespace {

const Calendar& without_designated_days() {
  static const Calendar calendar({});
  return calendar;
}

Date six_weeks(const Calendar& calendar, const char* start) {
  return calendar.due_date(Date::parse(start), Term::weken(6));
}

}  // namespace

TEST_CASE("six weeks end as the Algemene termijnenwet says", "[time][Calendar][TERM-6W]") {
  // Start, plus 42 days, last day without and with the days designated under art. 3(3). Worked out by hand.
  struct Row {
    const char *start, *raw, *without, *with;
  };
  const Row rows[] = {
      {"2025-08-01", "2025-09-12", "2025-09-12", "2025-09-12"},
      {"2025-11-13", "2025-12-25", "2025-12-29", "2025-12-29"},  // both Christmas days, weekend
      {"2025-11-20", "2026-01-01", "2026-01-02", "2026-01-05"},  // 2 January 2026 is designated
      {"2026-02-20", "2026-04-03", "2026-04-07", "2026-04-07"},  // Good Friday to Easter Monday
      {"2026-02-22", "2026-04-05", "2026-04-07", "2026-04-07"},
      {"2026-03-16", "2026-04-27", "2026-04-28", "2026-04-28"},  // King's Day
      {"2026-03-24", "2026-05-05", "2026-05-06", "2026-05-06"},  // 5 May, also outside a lustrum
      {"2026-04-02", "2026-05-14", "2026-05-15", "2026-05-18"},  // Ascension; the Friday after is designated
      {"2026-04-13", "2026-05-25", "2026-05-26", "2026-05-26"},
      {"2026-08-01", "2026-09-12", "2026-09-14", "2026-09-14"},
  };
  for (const Row& row : rows) {
    INFO(row.start);
    CHECK(six_weeks(without_designated_days(), row.start).iso() == row.without);
    CHECK(six_weeks(Calendar::nederland(), row.start).iso() == row.with);
    CHECK(Calendar::nederland().deadline(Date::parse(row.start), Term::weken(6)).onverschoven.iso() ==
          row.raw);
  }
}

TEST_CASE("every start in 2025 and 2026 agrees with an independent computation", "[time][Calendar][oracle]") {
  const auto text = test::sample("oracles/six_week_term_2025_2026.csv");
  if (!text) {
    WARN("skipped: oracles/six_week_term_2025_2026.csv is not here");
    return;
  }
  const auto rows = test::csv_rows(*text);
  REQUIRE(rows.size() == 730);
  for (const auto& row : rows) {
    INFO(row[0]);
    REQUIRE(Date::parse(row[0]).plus_days(42).iso() == row[1]);
    REQUIRE(six_weeks(without_designated_days(), row[0].c_str()).iso() == row[2]);
    REQUIRE(six_weeks(Calendar::nederland(), row[0].c_str()).iso() == row[3]);
  }
}

TEST_CASE("the holidays of 2014 to 2035 agree with a list made from the act", "[time][Calendar][oracle]") {
  const auto text = test::sample("oracles/nl_holidays_compare_2014_2035.csv");
  if (!text) {
    WARN("skipped: oracles/nl_holidays_compare_2014_2035.csv is not here");
    return;
  }
  std::vector<std::string> expected;
  for (const auto& row : test::csv_rows(*text)) {
    if (!row[2].empty()) expected.push_back(row[0]);
  }
  std::vector<std::string> ours;
  for (Date day(2014, 1, 1); day < Date(2036, 1, 1); day = day.plus_days(1)) {
    const auto why = without_designated_days().vrije_dag(day);
    if (why && *why != VrijeDag::zaterdag && *why != VrijeDag::zondag) ours.push_back(day.iso());
  }
  CHECK(ours == expected);
}

TEST_CASE("a deadline explains itself in both languages", "[time][Calendar]") {
  const Einddatum due = Calendar::nederland().deadline(Date(2026, 2, 20), Term::weken(6));
  CHECK(due.datum == Date(2026, 4, 7));
  CHECK(due.explain() ==
        "2026-02-20 + 6 weken = 2026-04-03 (Goede Vrijdag), 2026-04-04 (zaterdag), 2026-04-05 (zondag), "
        "2026-04-06 "
        "(Tweede Paasdag) → 2026-04-07, Algemene termijnenwet art. 1");
  CHECK(due.explain(Language::en).find("(Good Friday)") != std::string::npos);
  REQUIRE(due.stappen.size() == 7);
  CHECK(due.stappen.front().soort == StapSoort::begin);
  CHECK(due.stappen[2].reden == VrijeDag::goede_vrijdag);
  CHECK(due.stappen.back() == Stap{StapSoort::einde, Date(2026, 4, 7), {}});
  CHECK(Calendar::nederland().deadline(Date(2026, 9, 1), Term::weken(1)).explain() ==
        "2026-09-01 + 1 week = 2026-09-08");
}

TEST_CASE("a term that the act leaves alone is not extended", "[time][Calendar]") {
  const Calendar& nl = Calendar::nederland();
  const Date start(2026, 2, 20);
  CHECK(nl.due_date(start, Term::weken(6), Atw::niet_toepassen) == Date(2026, 4, 3));
  // Art. 4: not for more than twelve weeks or more than 90 days. 2026-10-03 + 12 weeks is Boxing Day, a
  // Saturday.
  CHECK(nl.due_date(Date(2026, 10, 3), Term::weken(12)) == Date(2026, 12, 28));
  CHECK(nl.due_date(Date(2026, 9, 26), Term::weken(13)) == Date(2026, 12, 26));
  CHECK(nl.due_date(Date(2026, 9, 27), Term::dagen(90)) == Date(2026, 12, 28));
  CHECK(nl.due_date(Date(2026, 9, 26), Term::dagen(91)) == Date(2026, 12, 26));
}

TEST_CASE("a term of three days or more holds two working days", "[time][Calendar]") {
  // Art. 2. Thursday 2 April 2026 + 3 days: Good Friday, Saturday, Easter Sunday, Monday off; then 7 and 8
  // April.
  const Calendar& nl = Calendar::nederland();
  CHECK(nl.due_date(Date(2026, 4, 2), Term::dagen(3)) == Date(2026, 4, 8));
  CHECK(nl.deadline(Date(2026, 4, 2), Term::dagen(3))
            .explain()
            .ends_with("→ 2026-04-08, Algemene termijnenwet art. 2"));
  CHECK(nl.due_date(Date(2026, 4, 2), Term::dagen(2)) == Date(2026, 4, 7));
  CHECK(nl.due_date(Date(2026, 4, 7), Term::dagen(3)) == Date(2026, 4, 10));
}

TEST_CASE("the King's or Queen's birthday is celebrated on another day than a Sunday", "[time][Calendar]") {
  const Calendar& nl = Calendar::nederland();
  CHECK(nl.vrije_dag(Date(2013, 4, 30)) == VrijeDag::koningsdag);
  CHECK(nl.vrije_dag(Date(2014, 4, 26)) == VrijeDag::koningsdag);  // 27 April 2014 was a Sunday
  CHECK(nl.vrije_dag(Date(2015, 4, 27)) == VrijeDag::koningsdag);
  CHECK(nl.vrije_dag(Date(2015, 4, 30)) == std::nullopt);
}

TEST_CASE("a calendar takes the designated days it is given and refuses nonsense", "[time][Calendar]") {
  const Calendar own({{Date(2030, 6, 3)}});
  CHECK(own.vrije_dag(Date(2030, 6, 3)) == VrijeDag::aangewezen);
  CHECK(own.shift(Date(2030, 6, 3)) == Date(2030, 6, 4));
  CHECK(own.vrije_dag(Date(2026, 1, 2)) == std::nullopt);
  CHECK(test::error_id([] { Calendar({{Date(2030, 6, 3)}, {Date(2030, 6, 3)}}); }) == "OPP-TIME-008");
  CHECK(test::error_id([] { Calendar({{Date(2200, 1, 1)}}); }) == "OPP-TIME-008");
}

TEST_CASE("the calendar says where it ends", "[time][Calendar]") {
  const Calendar& nl = Calendar::nederland();
  CHECK(nl.due_date(Date(2199, 12, 1), Term::dagen(30)) == Date(2199, 12, 31));
  CHECK(test::error_id([&] { (void)nl.due_date(Date(2199, 12, 1), Term::dagen(31)); }) == "OPP-TIME-005");
  CHECK(test::error_id([&] { (void)nl.vrije_dag(Date(1949, 12, 31)); }) == "OPP-TIME-005");
  CHECK(test::error_id([] { (void)Term::weken(0); }) == "OPP-TIME-006");
}
