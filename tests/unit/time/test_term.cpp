#include "opp/time/calendar.hpp"
#include "opp/time/term.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"

#include <vector>

using namespace opp;
using test::error_id;

namespace {

Date end_of(const char* start, const Term& term) { return term.vanaf(Date::parse(start)).dag; }

constexpr Afronding kLast = Afronding::naar_laatste_dag;
constexpr Afronding kNext = Afronding::naar_volgende_dag;
constexpr Afronding kRefuse = Afronding::weigeren;

}  // namespace

TEST_CASE("the day from which a term runs does not count and the last day does", "[time][Term]") {
  CHECK(end_of("2026-02-20", Term::dagen(1)) == Date(2026, 2, 21));
  CHECK(end_of("2026-02-20", Term::weken(6)) == Date(2026, 4, 3));
  CHECK(end_of("2026-04-03", Term::weken(6).terug()) == Date(2026, 2, 20));
  CHECK(end_of("2026-04-03", Term::dagen(42).terug()) == Date(2026, 2, 20));
  static_assert(Term::weken(6).vanaf(Date(2026, 2, 20)).dag == Date(2026, 4, 3));
}

TEST_CASE("a month that lacks the day is rounded as was asked", "[time][Term][Afronding]") {
  struct Row {
    const char* start;
    Term term;
    const char* end;
    bool rounded;
  };
  const std::vector<Row> rows = {
      {"2025-01-31", Term::maanden(1, kLast), "2025-02-28", true},
      {"2024-01-31", Term::maanden(1, kLast), "2024-02-29", true},
      {"2025-01-31", Term::maanden(1, kNext), "2025-03-01", true},
      {"2024-01-30", Term::maanden(1, kNext), "2024-03-01", true},
      {"2025-01-28", Term::maanden(1, kRefuse), "2025-02-28", false},
      // Boost's + months(1) makes 31 March of the next: it takes the last day of a month for a mark.
      {"2025-02-28", Term::maanden(1, kLast), "2025-03-28", false},
      {"2025-08-31", Term::maanden(13, kLast), "2026-09-30", true},
      {"2025-12-31", Term::maanden(2, kNext), "2026-03-01", true},
      {"2024-02-29", Term::jaren(1, kLast), "2025-02-28", true},
      {"2024-02-29", Term::jaren(1, kNext), "2025-03-01", true},
      {"2024-02-29", Term::jaren(4, kRefuse), "2028-02-29", false},
      {"2025-03-31", Term::maanden(1, kLast).terug(), "2025-02-28", true},
      {"2025-03-31", Term::maanden(1, kNext).terug(), "2025-03-01", true},
      {"2025-01-15", Term::maanden(1, kRefuse).terug(), "2024-12-15", false},
      {"2025-01-15", Term::maanden(13, kRefuse).terug(), "2023-12-15", false},
      {"2024-02-29", Term::jaren(1, kLast).terug(), "2023-02-28", true},
  };
  for (const Row& row : rows) {
    const auto found = row.term.vanaf(Date::parse(row.start));
    INFO(row.start << " " << row.term.length << " " << to_name(row.term.unit));
    CHECK(found.dag.iso() == row.end);
    CHECK(found.afgerond == row.rounded);
  }
  CHECK(error_id([] { (void)end_of("2025-01-31", Term::maanden(1, kRefuse)); }) == "OPP-TIME-009");
  CHECK(error_id([] { (void)end_of("2024-02-29", Term::jaren(1, kRefuse).terug()); }) == "OPP-TIME-009");
}

TEST_CASE("years and months are added at once and rounded once", "[time][Term][Afronding]") {
  // First a year (28 February 2025), then a month would end on 28 March.
  CHECK(end_of("2024-02-29", Term::jaren_en_maanden(1, 1, kLast)) == Date(2025, 3, 29));
  CHECK(end_of("2024-01-31", Term::jaren_en_maanden(1, 1, kLast)) == Date(2025, 2, 28));
  CHECK(Term::jaren_en_maanden(2, 6, kLast) == Term::maanden(30, kLast));
  CHECK(error_id([] { (void)Term::jaren_en_maanden(801, 1, kLast); }) == "OPP-TIME-006");
  CHECK(error_id([] { (void)Term::jaren_en_maanden(1, 0, kLast); }) == "OPP-TIME-006");
}

TEST_CASE("a term in school years ends with a school year", "[time][Term][Schooljaar]") {
  // From the first day of a school year: that one. Later: the rest of the running year comes on top.
  CHECK(end_of("2026-08-01", Term::schooljaren(1)) == Date(2027, 7, 31));
  CHECK(end_of("2026-08-02", Term::schooljaren(1)) == Date(2028, 7, 31));
  CHECK(end_of("2027-07-31", Term::schooljaren(1)) == Date(2028, 7, 31));
  CHECK(end_of("2026-10-10", Term::schooljaren(3)) == Date(2030, 7, 31));
  CHECK(end_of("2027-07-31", Term::schooljaren(1).terug()) == Date(2026, 8, 1));
  CHECK(end_of("2027-07-30", Term::schooljaren(1).terug()) == Date(2025, 8, 1));
  CHECK(error_id([] { (void)end_of("2026-08-01", Term::schooljaren(500)); }) == "OPP-TIME-007");
}

TEST_CASE("the Algemene termijnenwet knows terms up to a length for each unit", "[time][Term][Atw-4]") {
  CHECK(Term::dagen(90).within_atw());
  CHECK_FALSE(Term::dagen(91).within_atw());
  CHECK(Term::weken(12).within_atw());
  CHECK_FALSE(Term::weken(13).within_atw());
  CHECK(Term::maanden(3, kLast).within_atw());
  CHECK_FALSE(Term::maanden(4, kLast).within_atw());
  CHECK_FALSE(Term::jaren(1, kLast).within_atw());
  CHECK_FALSE(Term::jaren_en_maanden(1, 1, kLast).within_atw());
  CHECK_FALSE(Term::schooljaren(1).within_atw());
}

TEST_CASE("a term that makes no sense is refused", "[time][Term]") {
  CHECK(error_id([] { (void)Term::weken(0); }) == "OPP-TIME-006");
  CHECK(error_id([] { (void)Term::dagen(-1); }) == "OPP-TIME-006");
  CHECK(error_id([] { (void)Term::maanden(10'000, kLast); }) == "OPP-TIME-006");
  CHECK(error_id([] { (void)Term(1, TermUnit::maanden); }) == "OPP-TIME-006");
  CHECK(error_id([] { (void)Term(1, TermUnit::jaren); }) == "OPP-TIME-006");
  CHECK(error_id([] { (void)end_of("2026-01-01", Term::jaren(9000, kLast)); }) == "OPP-TIME-003");
  CHECK(error_id([] { (void)end_of("2026-01-01", Term::jaren(9000, kLast).terug()); }) == "OPP-TIME-003");
}
