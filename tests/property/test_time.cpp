#include "opp/time/calendar.hpp"
#include "opp/time/vakanties.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"

#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace opp;

namespace {

Date any_day(Date first = Date(1960, 1, 1), Date last = Date(2189, 12, 31)) {
  return Date::from_day_number(*rc::gen::inRange(first.day_number(), last.day_number() + 1));
}

/// A term of any unit that the Algemene termijnenwet knows.
Term any_atw_term() {
  switch (*rc::gen::inRange(0, 3)) {
    case 0:
      return Term::dagen(*rc::gen::inRange(1, 91));
    case 1:
      return Term::weken(*rc::gen::inRange(1, 13));
    default:
      return Term::maanden(*rc::gen::inRange(1, 4),
                           *rc::gen::element(Afronding::naar_laatste_dag, Afronding::naar_volgende_dag));
  }
}

/// A term of any unit and length that stays within the calendar.
Term any_term() {
  const auto rounding = *rc::gen::element(Afronding::naar_laatste_dag, Afronding::naar_volgende_dag);
  switch (*rc::gen::inRange(0, 5)) {
    case 0:
      return Term::dagen(*rc::gen::inRange(1, 2000));
    case 1:
      return Term::weken(*rc::gen::inRange(1, 300));
    case 2:
      return Term::maanden(*rc::gen::inRange(1, 90), rounding);
    case 3:
      return Term::jaren(*rc::gen::inRange(1, 8), rounding);
    default:
      return Term::schooljaren(*rc::gen::inRange(1, 8));
  }
}

/// Some calendar: ours, or ours without designated days, or with days of its own.
Calendar any_calendar() {
  switch (*rc::gen::inRange(0, 3)) {
    case 0:
      return Calendar::nederland();
    case 1:
      return Calendar({});
    default: {
      const Calendar plain({});
      std::vector<AangewezenDag> days;
      Date day = any_day();
      for (int i = *rc::gen::inRange(1, 30); i > 0; --i, day = day.plus_days(*rc::gen::inRange(1, 4))) {
        if (!plain.vrije_dag(day)) days.push_back({day});
      }
      return Calendar(days);
    }
  }
}

/// Art. 1 and 2 as they are written, one day at a time.
Date by_the_letter(const Calendar& calendar, Date start, Date raw) {
  Date end = raw;
  while (calendar.vrije_dag(end)) end = end.plus_days(1);
  if (raw - start < 3) return end;
  for (;; end = end.plus_days(1)) {
    int working = 0;
    for (Date day = start.plus_days(1); day <= end; day = day.plus_days(1)) {
      if (!calendar.vrije_dag(day)) ++working;
    }
    if (working >= 2) return end;
  }
}

}  // namespace

TEST_CASE("an extended term ends as the act says, day by day, in any calendar",
          "[property][Calendar][Atw-1]") {
  CHECK(rc::check([] {
    const Calendar calendar = any_calendar();
    const Date start = any_day();
    const Term term = any_atw_term();
    const Einddatum due = calendar.deadline(start, term);
    RC_ASSERT(due.datum == by_the_letter(calendar, start, term.vanaf(start).dag));
    RC_ASSERT(due.datum == calendar.due_date(start, term));
    RC_ASSERT(!calendar.vrije_dag(due.datum));
    RC_ASSERT(calendar.shift(due.datum) == due.datum);
  }));
}

TEST_CASE("a term that is counted back or too long stays where it is", "[property][Calendar][Atw-1][Atw-4]") {
  CHECK(rc::check([] {
    const Date start = any_day(Date(1965, 4, 1), Date(2180, 1, 1));
    const bool back = *rc::gen::arbitrary<bool>();
    const Term term = back ? any_term().terug() : any_term();
    if (!back && term.within_atw()) RC_DISCARD("extended");
    const Einddatum due = Calendar::nederland().deadline(start, term);
    RC_ASSERT(due.datum == due.onverschoven);
    RC_ASSERT(due.datum == term.vanaf(start).dag);
    RC_ASSERT((back ? due.datum < start : due.datum > start));
    RC_ASSERT(due.verlenging == (back ? Verlenging::terugrekening : Verlenging::te_lang));
  }));
}

TEST_CASE("a later start never gives an earlier end, whatever the unit", "[property][Calendar]") {
  CHECK(rc::check([] {
    const Calendar calendar = any_calendar();
    const Date start = any_day(Date(1965, 4, 1), Date(2180, 1, 1));
    const Date later = start.plus_days(*rc::gen::inRange(0, 40));
    const Term term = *rc::gen::arbitrary<bool>() ? any_term() : any_term().terug();
    RC_ASSERT(calendar.due_date(start, term) <= calendar.due_date(later, term));
  }));
}

TEST_CASE("the steps of a date lead from its start to its end", "[property][Calendar]") {
  CHECK(rc::check([] {
    const Calendar calendar = any_calendar();
    const Date start = any_day(Date(1965, 4, 1), Date(2180, 1, 1));
    const Term term = *rc::gen::arbitrary<bool>() ? any_term() : any_atw_term().terug();
    const Einddatum due = calendar.deadline(start, term);
    RC_ASSERT(due.stappen.front() == (Stap{StapSoort::begin, start, {}}));
    RC_ASSERT(due.stappen.back().soort == StapSoort::einde);
    RC_ASSERT(due.stappen.back().datum == due.datum);
    RC_ASSERT(due.stappen.back().reden == calendar.vrije_dag(due.datum));
    Date next = due.onverschoven;
    int rounded = 0;
    for (const Stap& stap : due.stappen) {
      if (stap.soort == StapSoort::termijn) RC_ASSERT(stap.datum == due.onverschoven);
      if (stap.soort == StapSoort::afgerond) ++rounded;
      if (stap.soort != StapSoort::overgeslagen) continue;
      RC_ASSERT(stap.datum == next);
      RC_ASSERT(stap.reden == calendar.vrije_dag(next));
      RC_ASSERT(stap.artikel.has_value());
      RC_ASSERT((stap.reden.has_value() || due.verlenging == Verlenging::artikel_2));
      next = next.plus_days(1);
    }
    RC_ASSERT(next == due.datum);
    RC_ASSERT((rounded == 1) == due.afronding.has_value());
    for (const Language language : {Language::nl, Language::en}) {
      const std::string text = due.explain(language);
      RC_ASSERT(text.starts_with(start.iso()));
      RC_ASSERT(text.find(due.datum.iso()) != std::string::npos);
      RC_ASSERT((text.find("Algemene termijnenwet art.") != std::string::npos) ==
                (due.datum != due.onverschoven));
    }
  }));
}

TEST_CASE("months keep the day of the month where the month has it", "[property][Term]") {
  CHECK(rc::check([] {
    const Date start = any_day();
    const int months = *rc::gen::inRange(1, 400);
    const bool back = *rc::gen::arbitrary<bool>();
    const auto end = [&](Afronding rounding) {
      const Term term = Term::maanden(months, rounding);
      return (back ? term.terug() : term).vanaf(start);
    };
    const auto last = end(Afronding::naar_laatste_dag);
    const auto next = end(Afronding::naar_volgende_dag);
    const int index = start.year() * 12 + start.month() - 1 + (back ? -months : months);
    RC_ASSERT(last.dag.year() * 12 + last.dag.month() - 1 == index);
    RC_ASSERT(last.afgerond == (start.day() > days_in_month(last.dag.year(), last.dag.month())));
    RC_ASSERT(last.afgerond == next.afgerond);
    if (last.afgerond) {
      RC_ASSERT(last.dag.plus_days(1) == next.dag);
      RC_ASSERT(next.dag.day() == 1);
      RC_ASSERT(test::error_id([&] { (void)end(Afronding::weigeren); }) == "OPP-TIME-009");
    } else {
      RC_ASSERT(last.dag.day() == start.day());
      RC_ASSERT(last.dag == next.dag);
      RC_ASSERT(end(Afronding::weigeren).dag == last.dag);
    }
  }));
}

TEST_CASE("twelve months are a year and there and back is the same day unless rounded", "[property][Term]") {
  CHECK(rc::check([] {
    const Date start = any_day();
    const int years = *rc::gen::inRange(1, 10);
    const int months = *rc::gen::inRange(1, 50);
    const auto rounding = *rc::gen::element(Afronding::naar_laatste_dag, Afronding::naar_volgende_dag);
    RC_ASSERT(Term::jaren(years, rounding).vanaf(start).dag ==
              Term::maanden(12 * years, rounding).vanaf(start).dag);
    RC_ASSERT(Term::jaren_en_maanden(years, months, rounding).vanaf(start).dag ==
              Term::maanden(12 * years + months, rounding).vanaf(start).dag);
    const Term term = Term::maanden(months, rounding);
    if (const auto there = term.vanaf(start); !there.afgerond) {
      RC_ASSERT(term.terug().vanaf(there.dag).dag == start);
    }
  }));
}

TEST_CASE("school years begin on 1 August and end on 31 July", "[property][Term][Schooljaar]") {
  CHECK(rc::check([] {
    const Date start = any_day();
    const int years = *rc::gen::inRange(1, 8);
    const Date end = Term::schooljaren(years).vanaf(start).dag;
    RC_ASSERT(end == Schooljaar::of(end).last_day());
    // The days from the start on hold exactly so many whole school years.
    int whole = 0;
    for (int year = start.year() - 1; year <= end.year(); ++year) {
      if (Schooljaar(year).first_day() >= start && Schooljaar(year).last_day() <= end) ++whole;
    }
    RC_ASSERT(whole == years);
    const Date begin = Term::schooljaren(years).terug().vanaf(end).dag;
    RC_ASSERT(begin == Schooljaar::of(begin).first_day());
    RC_ASSERT(begin >= start);
    RC_ASSERT(begin - start < 366);
  }));
}

TEST_CASE("the share of vacation days is what counting them gives", "[property][Vakantie]") {
  CHECK(rc::check([] {
    const auto regio = enum_table<Regio>[*rc::gen::inRange<std::size_t>(0, 3)].value;
    const Date begin = any_day(Date(2025, 10, 20), Date(2027, 11, 1));
    const Date end = begin.plus_days(*rc::gen::inRange(1, 60));
    const auto share = vakantieaandeel(regio, begin, end);
    int counted = 0;
    for (Date day = begin.plus_days(1); day <= end; day = day.plus_days(1)) {
      counted += static_cast<int>(vakanties(regio, day, day).size());
    }
    RC_ASSERT(share.vakantiedagen == counted);
    RC_ASSERT(share.dagen == end - begin);
    RC_ASSERT(share.meer_dan_helft() == (2 * counted > share.dagen));
    RC_ASSERT(std::ranges::all_of(share.vakanties, [&](const Vakantie& v) { return v.regio == regio; }));
  }));
}
