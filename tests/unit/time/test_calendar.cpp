#include "opp/time/calendar.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/samples.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <string>
#include <vector>

using namespace opp;
using test::error_id;

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
  const auto rows = test::csv_rows(test::project_file("tests/oracles/six_weeks_2025_2026.csv"));
  REQUIRE(rows.size() == 730);
  for (const auto& row : rows) {
    INFO(row[0]);
    REQUIRE(Date::parse(row[0]).plus_days(42).iso() == row[1]);
    REQUIRE(six_weeks(without_designated_days(), row[0].c_str()).iso() == row[2]);
    REQUIRE(six_weeks(Calendar::nederland(), row[0].c_str()).iso() == row[3]);
  }
}

TEST_CASE("the holidays of 2014 to 2035 agree with an independent computation", "[time][Calendar][oracle]") {
  std::vector<std::string> expected;
  for (const auto& row : test::csv_rows(test::project_file("tests/oracles/holidays_2014_2035.csv"))) {
    expected.push_back(row[0]);
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

TEST_CASE("the King's or Queen's birthday falls on the day of its year, 1950 to 2035",
          "[time][Calendar][Atw-3][koningsdag]") {
  // Years in which the birthday was or will be a Sunday, with the day of the celebration. From 1966 on they
  // agree with the Python package holidays 0.109; 1950 and 1961 follow the same rule.
  struct Row {
    int year;
    const char* celebrated;
  };
  const Row moved[] = {
      {1950, "1950-05-01"}, {1961, "1961-05-01"}, {1967, "1967-05-01"}, {1972, "1972-05-01"},
      {1978, "1978-05-01"}, {1989, "1989-04-29"}, {1995, "1995-04-29"}, {2000, "2000-04-29"},
      {2006, "2006-04-29"}, {2014, "2014-04-26"}, {2025, "2025-04-26"}, {2031, "2031-04-26"},
  };
  for (int year = 1950; year <= 2035; ++year) {
    const auto* row = std::ranges::find(moved, year, &Row::year);
    const std::string expected =
        row != std::end(moved) ? row->celebrated : std::to_string(year) + (year < 2014 ? "-04-30" : "-04-27");
    std::vector<std::string> found;
    for (Date day(year, 4, 20); day < Date(year, 5, 5); day = day.plus_days(1)) {
      if (without_designated_days().vrije_dag(day) == VrijeDag::koningsdag) found.push_back(day.iso());
    }
    INFO(year);
    CHECK(found == std::vector{expected});
  }
  CHECK(without_designated_days().vrije_dag(Date(2015, 4, 30)) == std::nullopt);
  CHECK(without_designated_days().vrije_dag(Date(1980, 5, 1)) == std::nullopt);
}

TEST_CASE("5 May counts every year since it was added to the act", "[time][Calendar][Atw-3]") {
  const Calendar& nl = Calendar::nederland();
  CHECK(nl.vrije_dag(Date(1981, 5, 5)) == std::nullopt);
  CHECK(nl.vrije_dag(Date(1982, 5, 5)) == VrijeDag::bevrijdingsdag);
  CHECK(nl.vrije_dag(Date(2026, 5, 5)) == VrijeDag::bevrijdingsdag);
}

TEST_CASE("every kind of day off has a legal basis that says how it is known", "[time][Calendar][Atw-3]") {
  for (const auto& row : enum_table<VrijeDag>) {
    INFO(row.name);
    CHECK(Calendar::grondslag(row.value, Date(2026, 1, 1)));
    CHECK_FALSE(Calendar::grondslag(row.value, Date(1965, 3, 31)));  // the act entered into force a day later
  }
  const auto on = [](VrijeDag dag, int year) { return *Calendar::grondslag(dag, Date(year, 6, 1)); };
  CHECK(on(VrijeDag::zaterdag, 2026).artikel == AtwArtikel::art_1_lid_1);
  CHECK(on(VrijeDag::goede_vrijdag, 2026).artikel == AtwArtikel::art_3_lid_2);
  CHECK(on(VrijeDag::aangewezen, 2026).artikel == AtwArtikel::art_3_lid_3);
  CHECK(on(VrijeDag::bevrijdingsdag, 2026).zekerheid == Zekerheid::tekst);
  CHECK(on(VrijeDag::bevrijdingsdag, 1990).zekerheid == Zekerheid::achtergrond);
  CHECK(on(VrijeDag::koningsdag, 1970).tot_en_met == Date(1979, 12, 31));
  CHECK_FALSE(Calendar::grondslag(VrijeDag::bevrijdingsdag, Date(1981, 5, 5)));
  // Where the table says that a day counts, the calendar has it, and the other way round.
  for (int year = 1966; year < 2200; ++year) {
    INFO(year);
    const auto why = Calendar::nederland().vrije_dag(Date(year, 5, 5));
    if (why == VrijeDag::hemelvaartsdag) continue;  // named after the other holiday
    CHECK((why == VrijeDag::bevrijdingsdag) ==
          Calendar::grondslag(VrijeDag::bevrijdingsdag, Date(year, 5, 5)).has_value());
  }
}

TEST_CASE("every designated day in the data file has a source and is in the calendar",
          "[time][Calendar][Atw-3]") {
  std::string text = test::project_file("data/kalender/atw_gelijkgestelde_dagen.csv");
  while (text.starts_with('#')) text.erase(0, text.find('\n') + 1);
  const auto rows = test::csv_rows(text);
  REQUIRE(rows.size() == 23);
  for (const auto& row : rows) {
    INFO(row[0]);
    REQUIRE(row.size() == 2);
    CHECK(row[1].find_first_not_of(' ') != std::string::npos);
    CHECK(Calendar::nederland().vrije_dag(Date::parse(row[0])) == VrijeDag::aangewezen);
    CHECK_FALSE(without_designated_days().vrije_dag(Date::parse(row[0])));
  }
  int designated = 0;
  for (Date day = kFirstSupportedDay; day < kLastSupportedDay; day = day.plus_days(1)) {
    if (Calendar::nederland().vrije_dag(day) == VrijeDag::aangewezen) ++designated;
  }
  CHECK(designated == 23);
}

TEST_CASE("a term that is counted back is never moved", "[time][Calendar][Atw-1]") {
  const Calendar& nl = Calendar::nederland();
  // Ten weeks before Saturday 3 October 2026 is Saturday 25 July.
  const Einddatum due = nl.deadline(Date(2026, 10, 3), Term::weken(10).terug());
  CHECK(due.datum == Date(2026, 7, 25));
  CHECK(due.onverschoven == due.datum);
  CHECK(due.verlenging == Verlenging::terugrekening);
  CHECK(due.stappen.back() == Stap{StapSoort::einde, Date(2026, 7, 25), VrijeDag::zaterdag});
  CHECK(
      due.explain() ==
      "2026-10-03 − 10 weken = 2026-07-25 (zaterdag; terugrekening wordt niet verlengd (Atw art. 1 lid 2))");
  CHECK(due.explain(Language::en) ==
        "2026-10-03 − 10 weeks = 2026-07-25 (Saturday; counted back, so not extended (Atw art. 1(2)))");
  CHECK(nl.deadline(Date(2026, 10, 2), Term::weken(1).terug()).explain() ==
        "2026-10-02 − 1 week = 2026-09-25");
}

TEST_CASE("a term in months is rounded, then extended, and says both", "[time][Calendar][Afronding]") {
  const Calendar& nl = Calendar::nederland();
  const Einddatum due = nl.deadline(Date(2026, 1, 31), Term::maanden(1, Afronding::naar_laatste_dag));
  CHECK(due.datum == Date(2026, 3, 2));
  CHECK(due.onverschoven == Date(2026, 2, 28));
  CHECK(due.afronding == Afronding::naar_laatste_dag);
  CHECK(due.verlenging == Verlenging::artikel_1);
  CHECK(due.stappen ==
        std::vector<Stap>{
            {StapSoort::begin, Date(2026, 1, 31), {}},
            {StapSoort::afgerond, Date(2026, 2, 28), {}},
            {StapSoort::termijn, Date(2026, 2, 28), {}},
            {StapSoort::overgeslagen, Date(2026, 2, 28), VrijeDag::zaterdag, AtwArtikel::art_1_lid_1},
            {StapSoort::overgeslagen, Date(2026, 3, 1), VrijeDag::zondag, AtwArtikel::art_1_lid_1},
            {StapSoort::einde, Date(2026, 3, 2), {}}});
  CHECK(
      due.explain() ==
      "2026-01-31 + 1 maand = 2026-02-28 (afgerond naar de laatste dag van de maand) (zaterdag), 2026-03-01 "
      "(zondag) → 2026-03-02, Algemene termijnenwet art. 1");
  const Einddatum next = nl.deadline(Date(2025, 1, 30), Term::maanden(1, Afronding::naar_volgende_dag));
  CHECK(next.stappen[1] == Stap{StapSoort::afgerond, Date(2025, 2, 28), {}});
  CHECK(next.onverschoven == Date(2025, 3, 1));
  CHECK(nl.deadline(Date(2026, 1, 15), Term::maanden(1, Afronding::weigeren)).afronding == std::nullopt);
  CHECK(nl.deadline(Date(2026, 1, 15), Term::maanden(2, Afronding::weigeren)).explain(Language::en) ==
        "2026-01-15 + 2 months = 2026-03-15 (Sunday) → 2026-03-16, Algemene termijnenwet art. 1");
}

TEST_CASE("a date that is not extended says why", "[time][Calendar][Atw-4]") {
  const Calendar& nl = Calendar::nederland();
  const Einddatum year = nl.deadline(Date(2026, 8, 1), Term::schooljaren(1));
  CHECK(year.datum == Date(2027, 7, 31));
  CHECK(year.verlenging == Verlenging::te_lang);
  CHECK(
      year.explain() ==
      "2026-08-01 + 1 schooljaar = 2027-07-31 (zaterdag; termijn te lang voor verlenging (Atw art. 4, onder "
      "a))");
  const Einddatum policy = nl.deadline(Date(2026, 2, 20), Term::weken(6), Atw::niet_toepassen);
  CHECK(policy.verlenging == Verlenging::niet_toegepast);
  CHECK(policy.explain() == "2026-02-20 + 6 weken = 2026-04-03 (Goede Vrijdag; wet niet van toepassing)");
  CHECK(nl.deadline(Date(2026, 9, 1), Term::weken(6)).verlenging == Verlenging::niet_nodig);
  CHECK(nl.deadline(Date(2026, 4, 2), Term::dagen(3)).verlenging == Verlenging::artikel_2);
  CHECK(nl.deadline(Date(2026, 4, 2), Term::dagen(3)).stappen[4] ==
        Stap{StapSoort::overgeslagen, Date(2026, 4, 7), {}, AtwArtikel::art_2});
}

TEST_CASE("the quick look-up gives the same day as the date", "[time][Calendar]") {
  const Calendar& nl = Calendar::nederland();
  for (Date start(2024, 1, 1); start < Date(2027, 1, 1); start = start.plus_days(1)) {
    for (const int days : {1, 2, 3, 4, 5, 6, 7, 14, 42, 90}) {
      REQUIRE(Date::from_day_number(nl.due_day(start.day_number(), days)) ==
              nl.deadline(start, Term::dagen(days)).datum);
    }
  }
  CHECK(error_id([&] { (void)nl.due_day(0, 0); }) == "OPP-TIME-006");
  CHECK(error_id([&] { (void)nl.due_day(0, 91); }) == "OPP-TIME-006");
  CHECK(error_id([&] { (void)nl.due_day(0, std::numeric_limits<std::int32_t>::min()); }) == "OPP-TIME-006");
  const std::int32_t last = kLastSupportedDay.day_number();
  CHECK(nl.due_day(last - 42, 42) == last);
  CHECK(error_id([&] { (void)nl.due_day(last - 41, 42); }) == "OPP-TIME-005");
  CHECK(error_id([&] { (void)nl.due_day(kFirstSupportedDay.day_number() - 1, 42); }) == "OPP-TIME-005");
  for (const auto far :
       {std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max()}) {
    CHECK(error_id([&] { (void)nl.due_day(far, 42); }) == "OPP-TIME-005");
  }
}

TEST_CASE("a calendar takes the designated days it is given and refuses nonsense", "[time][Calendar]") {
  const Calendar own({{Date(2030, 6, 3)}});
  CHECK(own.vrije_dag(Date(2030, 6, 3)) == VrijeDag::aangewezen);
  CHECK(own.shift(Date(2030, 6, 3)) == Date(2030, 6, 4));
  CHECK(own.vrije_dag(Date(2026, 1, 2)) == std::nullopt);
  CHECK(test::error_id([] { Calendar({{Date(2030, 6, 3)}, {Date(2030, 6, 3)}}); }) == "OPP-TIME-008");
  CHECK(test::error_id([] { Calendar({{Date(2200, 1, 1)}}); }) == "OPP-TIME-008");
  CHECK(test::error_id([] { Calendar({{Date(2199, 12, 31)}}); }) == "OPP-TIME-008");  // no day to move on to
  CHECK(test::error_id([] { Calendar({{Date(2030, 12, 25)}}); }) == "OPP-TIME-008");  // a holiday already
  CHECK(test::error_id([] { Calendar({{Date(2030, 6, 1)}}); }) == "OPP-TIME-008");    // a Saturday
}

TEST_CASE("a long closure extends a term as far as it goes or is refused", "[time][Calendar]") {
  const auto closed = [](Date from, int days) {
    std::vector<AangewezenDag> result;
    for (Date day = from; day < from.plus_days(days); day = day.plus_days(1)) {
      if (!without_designated_days().vrije_dag(day)) result.push_back({day});
    }
    return result;
  };
  // 29 July to 28 August 2030 closed: art. 2 then matters for a term of four weeks too.
  const Calendar summer(closed(Date(2030, 7, 29), 31));
  CHECK(summer.due_date(Date(2030, 7, 26), Term::weken(4)) == Date(2030, 8, 30));
  CHECK(summer.deadline(Date(2030, 7, 25), Term::weken(5)).verlenging == Verlenging::niet_nodig);
  CHECK(summer.due_date(Date(2030, 7, 26), Term::dagen(2)) == Date(2030, 8, 29));
  CHECK(test::error_id([&] { Calendar(closed(Date(2030, 1, 2), 300)); }) == "OPP-TIME-008");
}

TEST_CASE("the calendar says where it ends", "[time][Calendar]") {
  const Calendar& nl = Calendar::nederland();
  CHECK(nl.due_date(Date(2199, 12, 1), Term::dagen(30)) == Date(2199, 12, 31));
  CHECK(test::error_id([&] { (void)nl.due_date(Date(2199, 12, 1), Term::dagen(31)); }) == "OPP-TIME-005");
  CHECK(test::error_id([&] { (void)nl.vrije_dag(Date(1949, 12, 31)); }) == "OPP-TIME-005");
  CHECK(test::error_id([] { (void)Term::weken(0); }) == "OPP-TIME-006");
}
