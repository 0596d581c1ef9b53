#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/error.hpp"
#include "opp/base/export.hpp"
#include "opp/time/date.hpp"
#include "opp/time/errors.hpp"
#include "opp/time/schooljaar.hpp"

#include <optional>

namespace opp {

/// Unit in which a term (termijn) is written.
OPP_CODES(TermUnit,
  (dagen, "dagen", "days")
  (weken, "weken", "weeks")
  (maanden, "maanden", "months")
  (jaren, "jaren", "years")
  (schooljaren, "schooljaren", "school years"))

/// Whether a term runs from a day or is counted back from one.
OPP_CODES(Richting,
  (vooruit, "vooruit", "forward")
  (terug, "terug", "backward"))

/// What a term in months or years does when its last month lacks the day: 31 January plus one month, 29
/// February plus one year (docs/decisions/0004-months-and-rounding.md).
OPP_CODES(Afronding,
  // last day of that month: 31 January + 1 month  or 29 February
  (naar_laatste_dag, "naar de laatste dag van de maand", "to the last day of the month")
  // first day of the month after it: 31 January + 1 month  March
  (naar_volgende_dag, "naar de eerste dag van de volgende maand", "to the first day of the next month")
  (weigeren, "weigeren", "refuse")  // an error (OPP-TIME-009)
)

/// Length of a term and how it is counted.
///
/// Days, weeks, months and years: the day from which the term is counted is day 0 and does not count, the
/// last day counts whole. So six weeks from 20 February end with 3 April, and six weeks back from 3 April is
/// 20 February. School years are the exception: they are whole (1 August to 31 July), the day from which they
/// are counted belongs to the term, and the rest of a year that has already begun comes on top (so a
/// toelaatbaarheidsverklaring for one school year from 1 August ends on 31 July, from 10 October with the 31
/// July after next).
///
///     Term::weken(6);
///     Term::weken(10).terug();                            // ten weeks before a day
///     Term::maanden(3, Afronding::naar_laatste_dag);
class OPP_API Term {
 public:
  int length;
  TermUnit unit;
  Richting richting = Richting::vooruit;
  std::optional<Afronding> afronding = std::nullopt;  ///< present exactly for months and years

  /// Days, weeks or school years. Throws `InvalidDataError` (OPP-TIME-006) unless 1 ≤ length ≤ 9999, and for
  /// months and years, which need a rounding.
  constexpr Term(int n, TermUnit u) : length(checked(n)), unit(u) {
    if (u == TermUnit::maanden || u == TermUnit::jaren) {
      fail(errors::time.term_invalid, "a term in months or years without rounding");
    }
  }
  static constexpr Term dagen(int n) { return {n, TermUnit::dagen}; }
  static constexpr Term weken(int n) { return {n, TermUnit::weken}; }
  static constexpr Term schooljaren(int n) { return {n, TermUnit::schooljaren}; }
  static constexpr Term maanden(int n, Afronding afronding) { return {n, TermUnit::maanden, afronding}; }
  static constexpr Term jaren(int n, Afronding afronding) { return {n, TermUnit::jaren, afronding}; }
  /// Years and months together, added at once and rounded once: 12 × years + months.
  static constexpr Term jaren_en_maanden(int years, int months, Afronding afronding) {
    if (checked(years) > 800) fail(errors::time.term_invalid, "term of more than 800 years");
    return maanden(12 * years + checked(months), afronding);
  }

  /// The same length, counted back.
  [[nodiscard]] constexpr Term terug() const {
    Term term = *this;
    term.richting = Richting::terug;
    return term;
  }

  /// Days in the term where that is the same for every start (days and weeks), else empty.
  [[nodiscard]] constexpr std::optional<int> days() const noexcept {
    if (unit == TermUnit::dagen) return length;
    if (unit == TermUnit::weken) return length * 7;
    return std::nullopt;
  }

  /// Whether the Algemene termijnenwet knows terms of this length: not those of more than 90 days, more than
  /// twelve weeks, more than three months or one or more years (Atw art. 4, under a).
  [[nodiscard]] constexpr bool within_atw() const noexcept {
    switch (unit) {
      case TermUnit::dagen:
        return length <= 90;
      case TermUnit::weken:
        return length <= 12;
      case TermUnit::maanden:
        return length <= 3;
      case TermUnit::jaren:
      case TermUnit::schooljaren:
        return false;
    }
    return false;
  }

  /// The last day of the term, before any extension; counted back: its first day.
  struct Uiterste {
    Date dag;
    bool afgerond;  ///< the month lacked the day, so that the rounding decided
  };
  /// Adds the term to a day. Throws OPP-TIME-003 outside 1400-9999, OPP-TIME-007 for school years outside
  /// 1950-2199, and OPP-TIME-009 if the month lacks the day and the rounding is `weigeren`.
  [[nodiscard]] constexpr Uiterste vanaf(Date start) const {
    const int sign = richting == Richting::vooruit ? 1 : -1;
    switch (unit) {
      case TermUnit::dagen:
        return {start.plus_days(sign * length), false};
      case TermUnit::weken:
        return {start.plus_days(sign * length * 7), false};
      case TermUnit::maanden:
        return plus_months(start, sign * length);
      case TermUnit::jaren:
        return plus_months(start, sign * length * 12);
      case TermUnit::schooljaren:
        break;
    }
    const Schooljaar running = Schooljaar::of(start);
    if (richting == Richting::vooruit) {
      const bool whole = start == running.first_day();
      return {Schooljaar(running.first_year() + length - (whole ? 1 : 0)).last_day(), false};
    }
    const bool whole = start == running.last_day();
    return {Schooljaar(running.first_year() - length + (whole ? 1 : 0)).first_day(), false};
  }

  friend constexpr bool operator==(const Term&, const Term&) = default;

 private:
  constexpr Term(int n, TermUnit u, Afronding a) : length(checked(n)), unit(u), afronding(a) {}

  static constexpr int checked(int n) {
    if (n < 1 || n > 9999) fail(errors::time.term_invalid, "term outside 1-9999");
    return n;
  }

  [[nodiscard]] constexpr Uiterste plus_months(Date start, int months) const {
    const auto from = start.year_month_day();  // taken apart once: rules over columns feel it
    const int day = static_cast<int>(static_cast<unsigned>(from.day()));
    const int index = static_cast<int>(from.year()) * 12 +
                      static_cast<int>(static_cast<unsigned>(from.month())) - 1 + months;
    const int year = index / 12;
    const int month = index % 12 + 1;
    if (year < 1400 || year > 9999) fail(errors::time.date_out_of_range, "the term ends outside 1400-9999");
    const int last = days_in_month(year, month);
    if (day <= last) return {Date(year, month, day), false};
    switch (afronding.value_or(Afronding::weigeren)) {
      case Afronding::naar_laatste_dag:
        return {Date(year, month, last), true};
      case Afronding::naar_volgende_dag:
        return {Date(year, month, last).plus_days(1), true};
      case Afronding::weigeren:
        break;
    }
    fail(errors::time.term_day_missing, "the last month of the term lacks the day on which it starts");
  }
};

}  // namespace opp
