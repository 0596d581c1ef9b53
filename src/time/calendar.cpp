#include "opp/time/calendar.hpp"

#include "opp/time/errors.hpp"

#include <algorithm>
#include <limits>
#include <string_view>
#include <utility>

namespace opp {

namespace {

constexpr std::size_t kDays = static_cast<std::size_t>(kLastSupportedDay - kFirstSupportedDay + 1);
constexpr std::uint8_t kWorkingDay = std::numeric_limits<std::uint8_t>::max();

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
static_assert(koningsdag(2025) == Date(2025, 4, 26) && koningsdag(1978) == Date(1978, 5, 1));

/// First year in which 5 May counts; see the table below.
constexpr int kFirstBevrijdingsdag = 1982;

/// Why each kind of day is off. Rows of one kind follow each other in time.
struct GrondslagRow {
  VrijeDag dag;
  Date vanaf;
  std::optional<Date> tot_en_met;
  AtwArtikel artikel;
  Zekerheid zekerheid;
  std::string_view toelichting;
};
constexpr Date kAtw{1965, 4, 1};  // entry into force, art. 7(1)
constexpr std::optional<Date> kStill = std::nullopt;
constexpr auto kGrondslagen = std::to_array<GrondslagRow>({
    {VrijeDag::zaterdag, kAtw, kStill, AtwArtikel::art_1_lid_1, Zekerheid::tekst, "Elke zaterdag."},
    {VrijeDag::zondag, kAtw, kStill, AtwArtikel::art_1_lid_1, Zekerheid::tekst, "Elke zondag."},
    {VrijeDag::nieuwjaarsdag, kAtw, kStill, AtwArtikel::art_3_lid_1, Zekerheid::tekst, "1 januari."},
    {VrijeDag::goede_vrijdag, kAtw, kStill, AtwArtikel::art_3_lid_2, Zekerheid::tekst,
     "Vrijdag voor Pasen; gelijkgesteld, geen algemeen erkende feestdag. Dat de tekst van 1965 dit lid al "
     "had, is aangenomen."},
    {VrijeDag::tweede_paasdag, kAtw, kStill, AtwArtikel::art_3_lid_1, Zekerheid::tekst, "Maandag na Pasen."},
    {VrijeDag::koningsdag, kAtw, Date(1979, 12, 31), AtwArtikel::art_3_lid_1, Zekerheid::secundair,
     "30 april; op een zondag gevierd op maandag 1 mei."},
    {VrijeDag::koningsdag, Date(1980, 1, 1), Date(2013, 12, 31), AtwArtikel::art_3_lid_1,
     Zekerheid::secundair, "30 april; op een zondag gevierd op zaterdag 29 april."},
    {VrijeDag::koningsdag, Date(2014, 1, 1), kStill, AtwArtikel::art_3_lid_1, Zekerheid::secundair,
     "27 april; op een zondag gevierd op zaterdag 26 april. De wet noemt geen datum."},
    {VrijeDag::bevrijdingsdag, Date(kFirstBevrijdingsdag, 1, 1), Date(2011, 12, 31), AtwArtikel::art_3_lid_1,
     Zekerheid::achtergrond,
     "5 mei, elk jaar. Toegevoegd door een wetsvoorstel van 18 juni 1981 (secundaire bron); de dag van "
     "inwerkingtreding is niet gevonden, 1982 is aangenomen."},
    {VrijeDag::bevrijdingsdag, Date(2012, 1, 1), kStill, AtwArtikel::art_3_lid_1, Zekerheid::tekst,
     "5 mei, elk jaar, niet alleen in een lustrumjaar."},
    {VrijeDag::hemelvaartsdag, kAtw, kStill, AtwArtikel::art_3_lid_1, Zekerheid::tekst, "39 dagen na Pasen."},
    {VrijeDag::tweede_pinksterdag, kAtw, kStill, AtwArtikel::art_3_lid_1, Zekerheid::tekst,
     "50 dagen na Pasen."},
    {VrijeDag::eerste_kerstdag, kAtw, kStill, AtwArtikel::art_3_lid_1, Zekerheid::tekst, "25 december."},
    {VrijeDag::tweede_kerstdag, kAtw, kStill, AtwArtikel::art_3_lid_1, Zekerheid::tekst, "26 december."},
    {VrijeDag::aangewezen, kAtw, kStill, AtwArtikel::art_3_lid_3, Zekerheid::tekst,
     "Bij koninklijk besluit gelijkgesteld; de bron van elke dag staat in "
     "data/kalender/atw_gelijkgestelde_dagen.csv."},
});
static_assert(
    [] {
      for (std::size_t i = 1; i < kGrondslagen.size(); ++i) {
        const GrondslagRow& before = kGrondslagen[i - 1];
        const GrondslagRow& row = kGrondslagen[i];
        if (row.dag < before.dag) return false;
        if (row.dag != before.dag) continue;
        if (!before.tot_en_met || *before.tot_en_met - row.vanaf != -1) return false;
      }
      return true;
    }(),
    "the legal bases of one kind of day have no gap and no overlap");

AtwArtikel artikel(VrijeDag dag) { return std::ranges::find(kGrondslagen, dag, &GrondslagRow::dag)->artikel; }

const std::vector<AangewezenDag>& shipped_days() {
  static const std::vector<AangewezenDag> days = {
#include "atw_gelijkgestelde_dagen.inc"
  };
  return days;
}

/// A distance that does not fit: no two working days are left before the table ends.
constexpr std::uint8_t kBeyondTable = std::numeric_limits<std::uint8_t>::max();
constexpr int kLongestRun = 100;  // of days off, so that two runs fit in a byte

}  // namespace

struct Calendar::Table {
  std::vector<std::uint8_t> reason = std::vector<std::uint8_t>(kDays, kWorkingDay);
  /// Days to move forward to the next working day; 0 on a working day.
  std::vector<std::uint8_t> shift = std::vector<std::uint8_t>(kDays, 0);
  /// Days from a day to the second working day after it (Atw art. 2), or `kBeyondTable`.
  std::vector<std::uint8_t> second = std::vector<std::uint8_t>(kDays, kBeyondTable);
};

Calendar::Calendar(const std::vector<AangewezenDag>& aangewezen) {
  auto table = std::make_shared<Table>();
  const auto reason = [&](Date day) -> std::uint8_t& { return table->reason[index_of(day.day_number())]; };
  const auto mark = [&](Date day, VrijeDag why) { reason(day) = static_cast<std::uint8_t>(why); };
  for (Date day = kFirstSupportedDay; day < kLastSupportedDay; day = day.plus_days(1)) {
    if (day.weekday() == Weekday::zaterdag) mark(day, VrijeDag::zaterdag);
    if (day.weekday() == Weekday::zondag) mark(day, VrijeDag::zondag);
  }
  for (int year = kFirstSupportedDay.year(); year <= kLastSupportedDay.year(); ++year) {
    const Date paaszondag = easter(year);
    mark(koningsdag(year), VrijeDag::koningsdag);
    if (year >= kFirstBevrijdingsdag) mark({year, 5, 5}, VrijeDag::bevrijdingsdag);
    mark({year, 1, 1}, VrijeDag::nieuwjaarsdag);
    mark(paaszondag.plus_days(-2), VrijeDag::goede_vrijdag);
    mark(paaszondag.plus_days(1), VrijeDag::tweede_paasdag);
    mark(paaszondag.plus_days(39), VrijeDag::hemelvaartsdag);
    mark(paaszondag.plus_days(50), VrijeDag::tweede_pinksterdag);
    mark({year, 12, 25}, VrijeDag::eerste_kerstdag);
    mark({year, 12, 26}, VrijeDag::tweede_kerstdag);
  }
  // The last day of the table stays a working day, so that every day finds one.
  static_assert(kLastSupportedDay.weekday() == Weekday::dinsdag);
  for (const AangewezenDag& extra : aangewezen) {
    if (extra.datum < kFirstSupportedDay || extra.datum >= kLastSupportedDay) {
      fail(errors::time.calendar_day_invalid, "designated day " + extra.datum.iso() + " is out of range");
    }
    if (reason(extra.datum) != kWorkingDay) {
      fail(errors::time.calendar_day_invalid,
           "designated day " + extra.datum.iso() + " stands twice or is off already");
    }
    mark(extra.datum, VrijeDag::aangewezen);
  }
  // Backwards, so that each day knows how far the next working days are.
  int first = 0;   // from the day in hand on
  int after = -1;  // from the day in hand to the first working day after it, -1 if there is none
  for (std::size_t i = kDays; i-- > 0;) {
    const bool working = table->reason[i] == kWorkingDay;
    if (i + 1 < kDays) after = first + 1;
    if (after > 0 && i + static_cast<std::size_t>(after) + 1 < kDays) {
      const int second = after + 1 + table->shift[i + static_cast<std::size_t>(after) + 1];
      table->second[i] = static_cast<std::uint8_t>(second);
      two_working_days_in_ = std::max(two_working_days_in_, second);
    }
    first = working ? 0 : first + 1;
    if (first > kLongestRun) fail(errors::time.calendar_day_invalid, "too many days off in a row");
    table->shift[i] = static_cast<std::uint8_t>(first);
  }
  shift_ = table->shift.data();
  table_ = std::move(table);
}

const Calendar& Calendar::nederland() {
  static const Calendar calendar(shipped_days());
  return calendar;
}

void Calendar::refuse_range() {
  fail(errors::time.calendar_out_of_range, "the calendar covers 1950-01-01 up to and including 2199-12-31");
}

void Calendar::refuse_length() {
  fail(errors::time.term_invalid, "the Algemene termijnenwet extends terms of 1 to 90 days");
}

std::optional<VrijeDag> Calendar::vrije_dag(Date day) const {
  const std::uint32_t at = index_of(day.day_number());
  if (at > kLastIndex) refuse_range();
  const std::uint8_t reason = table_->reason[at];
  if (reason == kWorkingDay) return std::nullopt;
  return static_cast<VrijeDag>(reason);
}

std::vector<DagGrondslag> Calendar::grondslagen() {
  std::vector<DagGrondslag> result;
  for (const GrondslagRow& row : kGrondslagen) {
    result.push_back(
        {row.dag, row.vanaf, row.tot_en_met, row.artikel, row.zekerheid, std::string(row.toelichting)});
  }
  return result;
}

std::optional<DagGrondslag> Calendar::grondslag(VrijeDag dag, Date op) {
  for (DagGrondslag& row : grondslagen()) {
    if (row.dag == dag && row.vanaf <= op && (!row.tot_en_met || op <= *row.tot_en_met)) return row;
  }
  return std::nullopt;
}

// Art. 2: a term of at least three days holds at least two working days.
std::int32_t Calendar::art_2(std::int32_t start, std::int32_t days, std::int32_t end) const {
  if (days < 3) return end;
  const std::uint8_t second = table_->second[index_of(start)];
  if (second == kBeyondTable) refuse_range();
  return std::max(end, start + second);
}

Date Calendar::due_date_of_any_term(Date start, const Term& term, Atw atw) const {
  if (index_of(start.day_number()) > kLastIndex) refuse_range();
  const Date raw = term.vanaf(start).dag;
  if (index_of(raw.day_number()) > kLastIndex) refuse_range();
  if (atw == Atw::niet_toepassen || term.richting == Richting::terug || !term.within_atw()) return raw;
  return Date::from_day_number(
      art_2(start.day_number(), raw - start, raw.day_number() + shift_[index_of(raw.day_number())]));
}

Einddatum Calendar::deadline(Date start, const Term& term, Atw atw) const {
  const Date end = due_date(start, term, atw);
  const Term::Uiterste raw = term.vanaf(start);
  Einddatum result{end,
                   raw.dag,
                   term.length,
                   term.unit,
                   term.richting,
                   raw.afgerond ? term.afronding : std::nullopt,
                   Verlenging::niet_nodig,
                   {}};
  if (atw == Atw::niet_toepassen) {
    result.verlenging = Verlenging::niet_toegepast;
  } else if (term.richting == Richting::terug) {
    result.verlenging = Verlenging::terugrekening;
  } else if (!term.within_atw()) {
    result.verlenging = Verlenging::te_lang;
  } else if (end != raw.dag) {
    result.verlenging = end == shift(raw.dag) ? Verlenging::artikel_1 : Verlenging::artikel_2;
  }

  result.stappen.push_back({StapSoort::begin, start, std::nullopt});
  if (raw.afgerond) {
    const bool next = term.afronding == Afronding::naar_volgende_dag;
    result.stappen.push_back({StapSoort::afgerond, raw.dag.plus_days(next ? -1 : 0), std::nullopt});
  }
  result.stappen.push_back({StapSoort::termijn, raw.dag, std::nullopt});
  for (Date day = raw.dag; day < end; day = day.plus_days(1)) {
    const auto reason = vrije_dag(day);
    result.stappen.push_back(
        {StapSoort::overgeslagen, day, reason, reason ? artikel(*reason) : AtwArtikel::art_2});
  }
  result.stappen.push_back({StapSoort::einde, end, vrije_dag(end)});
  return result;
}

namespace {

/// The unit behind a number.
std::string unit_text(TermUnit unit, int length, Language language) {
  const bool nl = language == Language::nl;
  if (length != 1) return std::string(label(unit, language));
  switch (unit) {
    case TermUnit::dagen:
      return nl ? "dag" : "day";
    case TermUnit::weken:
      return "week";
    case TermUnit::maanden:
      return nl ? "maand" : "month";
    case TermUnit::jaren:
      return nl ? "jaar" : "year";
    case TermUnit::schooljaren:
      return nl ? "schooljaar" : "school year";
  }
  return {};
}

}  // namespace

std::string Einddatum::explain(Language language) const {
  const bool nl = language == Language::nl;
  std::string text = stappen.front().datum.iso();
  text += richting == Richting::vooruit ? " + " : " − ";
  text += std::to_string(lengte) + " " + unit_text(eenheid, lengte, language) + " = " + onverschoven.iso();
  if (afronding) {
    text += nl ? " (afgerond " : " (rounded ";
    text += std::string(label(*afronding, language)) + ")";
  }
  if (verlenging != Verlenging::artikel_1 && verlenging != Verlenging::artikel_2) {
    if (const auto& off = stappen.back().reden) {
      text +=
          " (" + std::string(label(*off, language)) + "; " + std::string(label(verlenging, language)) + ")";
    }
    return text;
  }
  bool first = true;
  for (const Stap& stap : stappen) {
    if (stap.soort != StapSoort::overgeslagen || !stap.reden) continue;
    if (!first) text += ", " + stap.datum.iso();
    text += " (" + std::string(label(*stap.reden, language)) + ")";
    first = false;
  }
  text += " → " + datum.iso() + ", Algemene termijnenwet art. ";
  return text + (verlenging == Verlenging::artikel_2 ? "2" : "1");
}

}  // namespace opp
