#include "opp/time/calendar.hpp"

#include <algorithm>
#include <limits>

namespace opp {

namespace {

constexpr std::int32_t kFirst = kFirstSupportedDay.day_number();
constexpr std::int32_t kLast = kLastSupportedDay.day_number();
constexpr std::size_t kDays = static_cast<std::size_t>(kLast - kFirst + 1);
constexpr std::uint8_t kWorkingDay = std::numeric_limits<std::uint8_t>::max();

constexpr std::size_t index_of(std::int32_t day_number) {
  return static_cast<std::size_t>(day_number - kFirst);
}

/// Easter Sunday of a year in the Gregorian calendar (algorithm of Meeus, Jones and Butcher).
constexpr Date easter(int year) {
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int d = b / 4;
  const int e = b % 4;
  const int f = (b + 8) / 25;
  const int g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30;
  const int i = c / 4;
  const int k = c % 4;
  const int l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return {year, n / 31, n % 31 + 1};
}
static_assert(easter(2026) == Date(2026, 4, 5) && easter(2038) == Date(2038, 4, 25));

/// The day on which the birthday of the King or Queen is celebrated: 27 April since 2014, before that 30
/// April; on a Sunday it moves to the Saturday before, until 1979 to the Monday after.
constexpr Date koningsdag(int year) {
  const Date day = year >= 2014 ? Date(year, 4, 27) : Date(year, 4, 30);
  if (day.weekday() != Weekday::zondag) return day;
  return day.plus_days(year >= 1980 ? -1 : 1);
}
static_assert(koningsdag(2025) == Date(2025, 4, 26));

const std::vector<AangewezenDag>& shipped_days() {
  static const std::vector<AangewezenDag> days = {
#include "atw_gelijkgestelde_dagen.inc"
  };
  return days;
}

void require_supported(std::int32_t day_number) {
  if (day_number < kFirst || day_number > kLast) {
    fail(ErrorCode::calendar_out_of_range, "the calendar covers 1950-01-01 up to and including 2199-12-31");
  }
}

}  // namespace

struct Calendar::Table {
  std::vector<std::uint8_t> reason = std::vector<std::uint8_t>(kDays, kWorkingDay);
  /// Days to move forward to the next working day; 0 on a working day.
  std::vector<std::uint8_t> shift = std::vector<std::uint8_t>(kDays, 0);
};

Calendar::Calendar(const std::vector<AangewezenDag>& aangewezen) {
  auto table = std::make_shared<Table>();
  const auto mark = [&](Date day, VrijeDag why) {
    table->reason[index_of(day.day_number())] = static_cast<std::uint8_t>(why);
  };
  for (std::int32_t n = kFirst; n <= kLast; ++n) {
    const Date day = Date::from_day_number(n);
    if (day.weekday() == Weekday::zaterdag) mark(day, VrijeDag::zaterdag);
    if (day.weekday() == Weekday::zondag) mark(day, VrijeDag::zondag);
  }
  std::vector<Date> seen;
  for (const AangewezenDag& extra : aangewezen) {
    if (extra.datum < kFirstSupportedDay || extra.datum > kLastSupportedDay ||
        std::ranges::find(seen, extra.datum) != seen.end()) {
      fail(ErrorCode::calendar_day_invalid,
           "designated day " + extra.datum.iso() + " is double or out of range");
    }
    seen.push_back(extra.datum);
    mark(extra.datum, VrijeDag::aangewezen);
  }
  for (int year = kFirstSupportedDay.year(); year <= kLastSupportedDay.year(); ++year) {
    const Date paaszondag = easter(year);
    mark(koningsdag(year), VrijeDag::koningsdag);
    mark({year, 5, 5}, VrijeDag::bevrijdingsdag);
    mark({year, 1, 1}, VrijeDag::nieuwjaarsdag);
    mark(paaszondag.plus_days(-2), VrijeDag::goede_vrijdag);
    mark(paaszondag.plus_days(1), VrijeDag::tweede_paasdag);
    mark(paaszondag.plus_days(39), VrijeDag::hemelvaartsdag);
    mark(paaszondag.plus_days(50), VrijeDag::tweede_pinksterdag);
    mark({year, 12, 25}, VrijeDag::eerste_kerstdag);
    mark({year, 12, 26}, VrijeDag::tweede_kerstdag);
  }
  // Backwards, so that each day knows how far the next working day is; the last day of the table is one.
  static_assert(kLastSupportedDay.weekday() == Weekday::dinsdag);
  std::uint8_t distance = 0;
  for (std::size_t i = kDays; i-- > 0;) {
    distance = table->reason[i] == kWorkingDay ? std::uint8_t{0} : static_cast<std::uint8_t>(distance + 1);
    table->shift[i] = distance;
  }
  table_ = std::move(table);
}

const Calendar& Calendar::nederland() {
  static const Calendar calendar(shipped_days());
  return calendar;
}

std::optional<VrijeDag> Calendar::vrije_dag(Date day) const {
  require_supported(day.day_number());
  const std::uint8_t reason = table_->reason[index_of(day.day_number())];
  if (reason == kWorkingDay) return std::nullopt;
  return static_cast<VrijeDag>(reason);
}

int Calendar::shift_days(std::int32_t day_number) const {
  require_supported(day_number);
  return table_->shift[index_of(day_number)];
}

Date Calendar::due_date(Date start, Term term, Atw atw) const {
  require_supported(start.day_number());
  const Date raw = start.plus_days(term.days());
  require_supported(raw.day_number());
  if (atw == Atw::niet_toepassen || !term.within_atw()) return raw;
  Date end = shift(raw);
  // Atw art. 2: a term of at least three days holds at least two working days. Only short terms can miss
  // that.
  if (term.days() >= 3 && term.days() <= 14) {
    int working = 0;
    for (Date day = start.plus_days(1); working < 2; day = day.plus_days(1)) {
      if (!vrije_dag(day)) ++working;
      end = std::max(end, day);
    }
  }
  return end;
}

Einddatum Calendar::deadline(Date start, Term term, Atw atw) const {
  const Date end = due_date(start, term, atw);
  const Date raw = start.plus_days(term.days());
  Einddatum result{end, raw, term.length, term.unit, {}};
  result.stappen.push_back({StapSoort::begin, start, std::nullopt});
  result.stappen.push_back({StapSoort::termijn, raw, std::nullopt});
  for (Date day = raw; day < end; day = day.plus_days(1)) {
    result.stappen.push_back({StapSoort::overgeslagen, day, vrije_dag(day)});
  }
  result.stappen.push_back({StapSoort::einde, end, std::nullopt});
  return result;
}

std::string Einddatum::explain(Language language) const {
  const bool nl = language == Language::nl;
  std::string text = stappen.front().datum.iso() + " + " + std::to_string(lengte) + " ";
  if (lengte == 1) {
    text += eenheid == TermUnit::weken ? "week" : (nl ? "dag" : "day");
  } else {
    text += label(eenheid, language);
  }
  text += " = " + onverschoven.iso();
  if (datum == onverschoven) return text;
  bool first = true;
  bool two_working_days = false;
  for (const Stap& stap : stappen) {
    if (stap.soort != StapSoort::overgeslagen) continue;
    if (!stap.reden) {
      two_working_days = true;
      continue;
    }
    if (!first) text += ", " + stap.datum.iso();
    text += " (" + std::string(label(*stap.reden, language)) + ")";
    first = false;
  }
  text += " → " + datum.iso() + ", Algemene termijnenwet art. ";
  return text + (two_working_days ? "2" : "1");
}

}  // namespace opp
