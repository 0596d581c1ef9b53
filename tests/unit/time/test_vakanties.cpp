#include "opp/time/calendar.hpp"
#include "opp/time/vakanties.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/samples.hpp"

#include <string>

using namespace opp;
using test::error_id;

TEST_CASE("the vacations of a region are found by date", "[time][Vakantie]") {
  const auto found = vakanties(Regio::zuid, Date(2026, 10, 25), Date(2026, 12, 19));
  REQUIRE(found.size() == 2);
  CHECK(found[0] == Vakantie{Vakantiesoort::herfst, Regio::zuid, Date(2026, 10, 17), Date(2026, 10, 25)});
  CHECK(found[1] == Vakantie{Vakantiesoort::kerst, Regio::zuid, Date(2026, 12, 19), Date(2027, 1, 3)});
  CHECK(vakanties(Regio::zuid, Date(2026, 10, 26), Date(2026, 12, 18)).empty());
  CHECK(vakanties(Regio::midden, Date(2026, 7, 18), Date(2026, 7, 18)).size() == 1);
  CHECK(vakanties(Regio::zuid, Date(2026, 7, 18), Date(2026, 7, 18)).size() == 1);
}

TEST_CASE("the shipped vacations are those of the published list", "[time][Vakantie][samples]") {
  const auto text = test::sample("schoolvakanties/nl_schoolvakanties_2025_2030.csv");
  if (!text) return;
  const auto rows = test::csv_rows(*text);
  REQUIRE(rows.size() == 66);
  for (const auto& row : rows) {
    INFO(row[0] << " " << row[1] << " " << row[2]);
    const auto regio = from_name<Regio>(row[1]);
    REQUIRE(regio);
    const Date from = Date::parse(row[3]);
    const auto found = vakanties(*regio, from, from);
    REQUIRE(found.size() == 1);
    CHECK(found[0].van == from);
    CHECK(found[0].tot_en_met.iso() == row[4]);
    CHECK(std::string(to_name(found[0].soort)) + "vakantie" ==
          (row[2] == "Voorjaarsvakantie"
               ? "voorjaarvakantie"
               : std::string(1, static_cast<char>(row[2][0] + 32)) + row[2].substr(1)));
  }
}

TEST_CASE("what is not known of vacations is an error and no empty list", "[time][Vakantie]") {
  // Of 2027-2028 only autumn and Christmas are known.
  const auto error =
      test::error_of([] { (void)vakanties(Regio::noord, Date(2028, 2, 1), Date(2028, 3, 1)); });
  REQUIRE(error);
  CHECK(error->id() == "OPP-TIME-011");
  CHECK(error->detail() ==
        "school vacations are known for 2025-10-18 - 2028-01-09, 2028-10-14 - 2030-09-01 only");
  CHECK(vakanties(Regio::noord, Date(2027, 12, 1), Date(2028, 1, 9)).size() == 1);
  CHECK(error_id([] { (void)vakanties(Regio::noord, Date(2028, 1, 9), Date(2028, 1, 10)); }) ==
        "OPP-TIME-011");
  CHECK(error_id([] { (void)vakanties(Regio::noord, Date(2027, 12, 1), Date(2028, 12, 1)); }) ==
        "OPP-TIME-011");
  CHECK(error_id([] { (void)vakanties(Regio::noord, Date(2030, 9, 1), Date(2030, 9, 2)); }) ==
        "OPP-TIME-011");
}

TEST_CASE("an interval that ends before it begins is refused", "[time][Vakantie]") {
  CHECK(error_id([] { (void)vakanties(Regio::noord, Date(2026, 3, 2), Date(2026, 3, 1)); }) ==
        "OPP-TIME-010");
  CHECK(error_id([] { (void)vakantieaandeel(Regio::noord, Date(2026, 3, 2), Date(2026, 3, 1)); }) ==
        "OPP-TIME-010");
  CHECK(error_id([] { (void)vakantieaandeel(Regio::noord, Date(2026, 3, 1), Date(2026, 3, 1)); }) ==
        "OPP-TIME-010");
}

TEST_CASE("a hint says how much of a term is vacation and the term does not move", "[time][Vakantie]") {
  // Six weeks from Wednesday 1 July 2026. North: 3 school days, then vacation from 4 July to 16 August.
  const Date start(2026, 7, 1);
  const Date due = Calendar::nederland().due_date(start, Term::weken(6));
  CHECK(due == Date(2026, 8, 12));
  const auto north = vakantieaandeel(Regio::noord, start, due);
  CHECK(north.dagen == 42);
  CHECK(north.vakantiedagen == 40);
  CHECK(north.meer_dan_helft());
  CHECK(north.explain() ==
        "40 van 42 dagen vallen in een schoolvakantie (zomervakantie); de termijn schuift niet op");
  CHECK(north.explain(Language::en) ==
        "40 of 42 days fall in a school vacation (summer vacation); the term does not move");

  // Exactly half is no hint: 18 July is the first day off in the Middle.
  const auto half = vakantieaandeel(Regio::midden, Date(2026, 7, 14), Date(2026, 7, 20));
  CHECK(half.dagen == 6);
  CHECK(half.vakantiedagen == 3);
  CHECK_FALSE(half.meer_dan_helft());
  CHECK(vakantieaandeel(Regio::midden, Date(2026, 7, 14), Date(2026, 7, 21)).meer_dan_helft());
  CHECK(vakantieaandeel(Regio::midden, Date(2026, 9, 1), Date(2026, 9, 8)).explain() ==
        "0 van 7 dagen vallen in een schoolvakantie; de termijn schuift niet op");
}
