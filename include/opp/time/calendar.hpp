#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"
#include "opp/base/zekerheid.hpp"
#include "opp/time/date.hpp"
#include "opp/time/term.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace opp {

/// Why a day does not count as the last day of a statutory term (Algemene termijnenwet, BWBR0002448).
OPP_CODES(VrijeDag,
  (zaterdag, "zaterdag", "Saturday")
  (zondag, "zondag", "Sunday")
  (nieuwjaarsdag, "Nieuwjaarsdag", "New Year's Day")
  (goede_vrijdag, "Goede Vrijdag", "Good Friday")
  (tweede_paasdag, "Tweede Paasdag", "Easter Monday")
  (koningsdag, "viering verjaardag Koning", "King's or Queen's birthday as celebrated")
  (bevrijdingsdag, "5 mei", "5 May")
  (hemelvaartsdag, "Hemelvaartsdag", "Ascension Day")
  (tweede_pinksterdag, "Tweede Pinksterdag", "Whit Monday")
  (eerste_kerstdag, "Eerste Kerstdag", "Christmas Day")
  (tweede_kerstdag, "Tweede Kerstdag", "Boxing Day")
  (aangewezen, "bij KB gelijkgestelde dag", "day designated by royal decree"))

/// The provisions of the Algemene termijnenwet that decide on a day.
OPP_CODES(AtwArtikel,
  (art_1_lid_1, "art. 1 lid 1", "art. 1(1)")
  (art_2, "art. 2", "art. 2")
  (art_3_lid_1, "art. 3 lid 1", "art. 3(1)")
  (art_3_lid_2, "art. 3 lid 2", "art. 3(2)")
  (art_3_lid_3, "art. 3 lid 3", "art. 3(3)"))

/// Why a kind of day is off under the Algemene termijnenwet, and from when until when.
OPP_TYPE(DagGrondslag, "Why a kind of day is off, and from when until when.",
  (openbaar, VrijeDag, dag, "The kind of day.")
  (openbaar, Date, vanaf, "First day on which this holds.")
  (openbaar, std::optional<Date>, tot_en_met, "Last day on which this holds; empty if it still does.")
  (openbaar, AtwArtikel, artikel, "Provision of the Algemene termijnenwet.")
  (openbaar, Zekerheid, zekerheid, "How sure this is.")
  (openbaar, std::string, toelichting, "In Dutch: on which date the day falls, and what is assumed."))

/// What a step in the explanation of a date says.
OPP_CODES(StapSoort,
  (begin, "begin van de termijn", "start of the term")
  (afgerond, "laatste dag van een maand die de dag mist", "last day of a month that lacks the day")
  (termijn, "laatste dag vóór verlenging", "last day before any extension")
  (overgeslagen, "overgeslagen dag", "skipped day")
  (einde, "laatste dag", "last day"))

/// Whether the Algemene termijnenwet extended a term, and why or why not.
OPP_CODES(Verlenging,
  (niet_nodig, "niet nodig", "not needed")
  (artikel_1, "verlengd tot de eerstvolgende werkdag (Atw art. 1 lid 1)",
   "extended to the next working day (Atw art. 1(1))")
  (artikel_2, "verlengd tot er twee werkdagen in vallen (Atw art. 2)",
   "extended until it holds two working days (Atw art. 2)")
  (terugrekening, "terugrekening wordt niet verlengd (Atw art. 1 lid 2)",
   "counted back, so not extended (Atw art. 1(2))")
  (te_lang, "termijn te lang voor verlenging (Atw art. 4, onder a)",
   "too long to be extended (Atw art. 4, under a)")
  (niet_toegepast, "wet niet van toepassing", "act does not apply"))

/// One step on the way to a date.
struct OPP_API Stap {
  StapSoort soort;
  Date datum;
  std::optional<VrijeDag> reden;
  std::optional<AtwArtikel> artikel = std::nullopt;
};
template <>
inline constexpr auto describe<Stap> = [](auto d) {
  return d(
      "Stap", "One step in the explanation of a computed date.",
      d.openbaar(&Stap::soort, "soort", "What this step is."),
      d.intern(&Stap::datum, "datum", "The day of this step."),
      d.openbaar(
          &Stap::reden, "reden",
          "For a skipped day, or a last day that is off all the same: which Saturday, Sunday or holiday."),
      d.openbaar(&Stap::artikel, "artikel", "For a skipped day: the provision that skips it."));
};

/// The last day of a term (counted back: its first day), with the way it was found.
struct OPP_API Einddatum {
  Date datum;         ///< last day in time
  Date onverschoven;  ///< last day before the extension of the Algemene termijnenwet
  int lengte;
  TermUnit eenheid;
  Richting richting;
  std::optional<Afronding> afronding;
  Verlenging verlenging;
  std::vector<Stap> stappen;

  /// For example `2026-02-20 + 6 weken = 2026-04-03 (Goede Vrijdag) → 2026-04-07, Algemene termijnenwet art.
  /// 1`.
  [[nodiscard]] std::string explain(Language language = Language::nl) const;
};
template <>
inline constexpr auto describe<Einddatum> = [](auto d) {
  return d("Einddatum", "The last day of a term and how it was found.",
           d.intern(&Einddatum::datum, "datum", "Last day in time, this day included."),
           d.intern(&Einddatum::onverschoven, "onverschoven",
                    "Last day before the extension of Algemene termijnenwet art. 1 and 2."),
           d.openbaar(&Einddatum::lengte, "lengte", "Length of the term, in `eenheid`."),
           d.openbaar(&Einddatum::eenheid, "eenheid", "Unit of the term."),
           d.openbaar(&Einddatum::richting, "richting", "Forward, or counted back."),
           d.openbaar(&Einddatum::afronding, "afronding",
                      "How the day was rounded; empty if the month had the day."),
           d.openbaar(&Einddatum::verlenging, "verlenging",
                      "Whether the Algemene termijnenwet extended the term, and why or why not."),
           d.intern(&Einddatum::stappen, "stappen", "Start, raw end, skipped days, end."));
};

/// A day that the Crown has equated with a public holiday (Atw art. 3(3)).
struct OPP_API AangewezenDag {
  Date datum;
};

/// Whether the Algemene termijnenwet extends a term. It does for every term in an act or an order in council,
/// unless it is too long (art. 4) or counted back (art. 1(2)); a term of a policy or a ministerial
/// regulation is not extended (art. 5).
enum class Atw : std::uint8_t { toepassen, niet_toepassen };

/// The Dutch calendar of the Algemene termijnenwet (Atw, BWBR0002448) for 1950 up to and including 2199.
///
/// An immutable value that is cheap to copy and safe to share between threads. Days of art. 3(1) and (2) come
/// from an algorithm; the days designated under art. 3(3) from data/kalender/atw_gelijkgestelde_dagen.csv.
/// Before 1 April 1965 there was no such act: for those years the calendar computes as if there had been.
/// `grondslagen()` says since when each day counts and how sure that is.
///
///     const auto due = Calendar::nederland().deadline(Date(2026, 2, 20), Term::weken(6));
///     due.datum.iso();    // "2026-04-07"
///     due.explain();      // "2026-02-20 + 6 weken = 2026-04-03 (Goede Vrijdag) → …"
class OPP_API Calendar {
 public:
  /// The Netherlands with the designated days that were known when this version was made.
  static const Calendar& nederland();
  /// The days of art. 3(1) and (2) with these designated days instead. Throws `InvalidDataError`
  /// (OPP-TIME-008) if a day stands twice, is off already, lies outside 1950-2199 or is the last day of 2199,
  /// and if more than 100 days in a row would be off.
  explicit Calendar(const std::vector<AangewezenDag>& aangewezen);
  Calendar(const Calendar&) = default;
  Calendar& operator=(const Calendar&) = default;
  ~Calendar() = default;

  /// Why the day is a Saturday, a Sunday or a recognised holiday; empty for a working day. The holiday is
  /// named where both are true. Throws OPP-TIME-005 outside 1950-2199.
  [[nodiscard]] std::optional<VrijeDag> vrije_dag(Date day) const;

  /// Legal basis of every kind of day off, by kind and date.
  static std::vector<DagGrondslag> grondslagen();
  /// Legal basis of one kind of day on a date; empty where there was none, such as before 1 April 1965.
  static std::optional<DagGrondslag> grondslag(VrijeDag dag, Date op);

  /// The first day from `day` on that is neither Saturday, Sunday nor a recognised holiday. One table
  /// look-up. Throws OPP-TIME-005 if `day` lies outside 1950-2199.
  [[nodiscard]] Date shift(Date day) const {
    const std::uint32_t at = index_of(day.day_number());
    if (at > kLastIndex) refuse_range();
    return Date::from_day_number(day.day_number() + shift_[at]);
  }

  /// Last day of a term of `days` days that runs from day number `start`, extended by Atw art. 1 and 2: for
  /// loops over many dates. Throws OPP-TIME-005 outside 1950-2199 and OPP-TIME-006 unless 1 ≤ days ≤ 90
  /// (art. 4, under a).
  [[nodiscard]] std::int32_t due_day(std::int32_t start, std::int32_t days) const {
    if (static_cast<std::uint32_t>(days) - 1 >= kLongestTerm) refuse_length();
    const std::uint32_t from = index_of(start);
    if (from > kLastIndex - static_cast<std::uint32_t>(days)) refuse_range();
    const std::int32_t end = start + days + shift_[from + static_cast<std::uint32_t>(days)];
    if (days >= two_working_days_in_) return end;  // art. 2 asks nothing of a term of this length
    return art_2(start, days, end);
  }

  /// Last day of a term that starts to run on `start`: start + length, then extended by Atw art. 1 and 2
  /// where that act applies. `start` itself is day 0. A term that is counted back is never moved (art. 1(2)).
  /// Throws OPP-TIME-005 outside 1950-2199 and OPP-TIME-009 if the month lacks the day and the rounding
  /// refuses.
  [[nodiscard]] Date due_date(Date start, const Term& term, Atw atw = Atw::toepassen) const {
    if (const auto days = term.days();
        days && atw == Atw::toepassen && term.richting == Richting::vooruit && term.within_atw()) {
      return Date::from_day_number(due_day(start.day_number(), *days));
    }
    return due_date_of_any_term(start, term, atw);
  }

  /// The same date with its explanation.
  [[nodiscard]] Einddatum deadline(Date start, const Term& term, Atw atw = Atw::toepassen) const;

 private:
  struct Table;

  static constexpr std::uint32_t kLastIndex =
      static_cast<std::uint32_t>(kLastSupportedDay.day_number() - kFirstSupportedDay.day_number());
  static constexpr std::uint32_t kLongestTerm = 90;

  /// Index in the tables; more than `kLastIndex` outside 1950-2199, also before it.
  static constexpr std::uint32_t index_of(std::int32_t day_number) noexcept {
    return static_cast<std::uint32_t>(day_number) -
           static_cast<std::uint32_t>(kFirstSupportedDay.day_number());
  }
  [[noreturn]] static void refuse_range();
  [[noreturn]] static void refuse_length();
  [[nodiscard]] std::int32_t art_2(std::int32_t start, std::int32_t days, std::int32_t end) const;
  [[nodiscard]] Date due_date_of_any_term(Date start, const Term& term, Atw atw) const;

  // Raw pointers into the table, so that the common path is one load. Copies share it; moving copies.
  std::shared_ptr<const Table> table_;
  const std::uint8_t* shift_ = nullptr;   ///< days to the first working day from this day on
  std::int32_t two_working_days_in_ = 0;  ///< every term of so many days holds two working days
};

}  // namespace opp
