#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/field_table.hpp"
#include "opp/time/date.hpp"
#include "opp/time/term.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace opp {

/// Why a day does not count as the last day of a statutory term (Algemene termijnenwet, BWBR0002448).
enum class VrijeDag : std::uint8_t {
  zaterdag,
  zondag,
  nieuwjaarsdag,
  goede_vrijdag,
  tweede_paasdag,
  koningsdag,
  bevrijdingsdag,
  hemelvaartsdag,
  tweede_pinksterdag,
  eerste_kerstdag,
  tweede_kerstdag,
  aangewezen,
};

template <>
inline constexpr std::string_view enum_name<VrijeDag> = "VrijeDag";
template <>
inline constexpr auto enum_table<VrijeDag> = std::to_array<EnumRow<VrijeDag>>({
    {VrijeDag::zaterdag, "zaterdag", "zaterdag", "Saturday"},
    {VrijeDag::zondag, "zondag", "zondag", "Sunday"},
    {VrijeDag::nieuwjaarsdag, "nieuwjaarsdag", "Nieuwjaarsdag", "New Year's Day"},
    {VrijeDag::goede_vrijdag, "goede_vrijdag", "Goede Vrijdag", "Good Friday"},
    {VrijeDag::tweede_paasdag, "tweede_paasdag", "Tweede Paasdag", "Easter Monday"},
    {VrijeDag::koningsdag, "koningsdag", "viering verjaardag Koning",
     "King's or Queen's birthday as celebrated"},
    {VrijeDag::bevrijdingsdag, "bevrijdingsdag", "5 mei", "5 May"},
    {VrijeDag::hemelvaartsdag, "hemelvaartsdag", "Hemelvaartsdag", "Ascension Day"},
    {VrijeDag::tweede_pinksterdag, "tweede_pinksterdag", "Tweede Pinksterdag", "Whit Monday"},
    {VrijeDag::eerste_kerstdag, "eerste_kerstdag", "Eerste Kerstdag", "Christmas Day"},
    {VrijeDag::tweede_kerstdag, "tweede_kerstdag", "Tweede Kerstdag", "Boxing Day"},
    {VrijeDag::aangewezen, "aangewezen", "bij KB gelijkgestelde dag", "day designated by royal decree"},
});

/// What a step in the explanation of a date says.
enum class StapSoort : std::uint8_t { begin, termijn, overgeslagen, einde };

template <>
inline constexpr std::string_view enum_name<StapSoort> = "StapSoort";
template <>
inline constexpr auto enum_table<StapSoort> = std::to_array<EnumRow<StapSoort>>({
    {StapSoort::begin, "begin", "begin van de termijn", "start of the term"},
    {StapSoort::termijn, "termijn", "laatste dag vóór verlenging", "last day before any extension"},
    {StapSoort::overgeslagen, "overgeslagen", "overgeslagen dag", "skipped day"},
    {StapSoort::einde, "einde", "laatste dag", "last day"},
});

/// One step on the way to a date.
struct Stap {
  StapSoort soort;
  Date datum;
  std::optional<VrijeDag> reden;
};
template <>
inline constexpr TypeInfo type_info<Stap>{"Stap", "One step in the explanation of a computed date."};
template <>
inline constexpr auto fields<Stap> = std::tuple{
    field{&Stap::soort, "soort", since(1), Privacy::openbaar, "What this step is."},
    field{&Stap::datum, "datum", since(1), Privacy::intern, "The day of this step."},
    field{&Stap::reden, "reden", since(1), Privacy::openbaar,
          "For a skipped day: why it cannot be the last day (Algemene termijnenwet art. 1 to 3)."},
};
static_assert(fields_complete<Stap>());

/// The last day of a term, with the way it was found.
struct Einddatum {
  Date datum;         ///< last day in time
  Date onverschoven;  ///< last day before the extension of the Algemene termijnenwet
  int lengte;
  TermUnit eenheid;
  std::vector<Stap> stappen;

  /// For example `2026-02-20 + 6 weken = 2026-04-03 (Goede Vrijdag) → 2026-04-07, Algemene termijnenwet art.
  /// 1`.
  [[nodiscard]] std::string explain(Language language = Language::nl) const;
};
template <>
inline constexpr TypeInfo type_info<Einddatum>{"Einddatum", "The last day of a term and how it was found."};
template <>
inline constexpr auto fields<Einddatum> = std::tuple{
    field{&Einddatum::datum, "datum", since(1), Privacy::intern, "Last day in time, this day included."},
    field{&Einddatum::onverschoven, "onverschoven", since(1), Privacy::intern,
          "Last day before the extension of Algemene termijnenwet art. 1 and 2."},
    field{&Einddatum::lengte, "lengte", since(1), Privacy::openbaar, "Length of the term, in `eenheid`."},
    field{&Einddatum::eenheid, "eenheid", since(1), Privacy::openbaar, "Unit of the term."},
    field{&Einddatum::stappen, "stappen", since(1), Privacy::intern, "Start, raw end, skipped days, end."},
};
static_assert(fields_complete<Einddatum>());

/// A day that the Crown has equated with a public holiday (Atw art. 3(3)).
struct AangewezenDag {
  Date datum;
};

/// Whether the Algemene termijnenwet extends a term. It does for every term in an act or an order in council,
/// unless it is too long (art. 4) or counted backwards (art. 1(2)); a term of a policy or a ministerial
/// regulation is not extended (art. 5).
enum class Atw : std::uint8_t { toepassen, niet_toepassen };

/// The Dutch calendar of the Algemene termijnenwet (Atw, BWBR0002448) for 1950 up to and including 2199.
///
/// An immutable value that is cheap to copy and safe to share between threads. Days of art. 3(1) and (2) come
/// from an algorithm; the days designated under art. 3(3) from data/kalender/atw_gelijkgestelde_dagen.csv.
///
///     const auto due = Calendar::nederland().deadline(Date(2026, 2, 20), Term::weken(6));
///     due.datum.iso();    // "2026-04-07"
///     due.explain();      // "2026-02-20 + 6 weken = 2026-04-03 (Goede Vrijdag) → …"
class Calendar {
 public:
  /// The Netherlands with the designated days that were known when this version was made.
  static const Calendar& nederland();
  /// The days of art. 3(1) and (2) with these designated days instead. Throws `InvalidDataError`
  /// (OPP-TIME-008) if a day stands twice or lies outside 1950-2199.
  explicit Calendar(const std::vector<AangewezenDag>& aangewezen);

  /// Why the day is a Saturday, a Sunday or a recognised holiday; empty for a working day. The holiday is
  /// named where both are true. Throws OPP-TIME-005 outside 1950-2199.
  [[nodiscard]] std::optional<VrijeDag> vrije_dag(Date day) const;

  /// The first day from `day` on that is neither Saturday, Sunday nor a recognised holiday. One table
  /// look-up. Throws OPP-TIME-005 if `day` lies outside 1950-2199.
  [[nodiscard]] Date shift(Date day) const {
    return Date::from_day_number(day.day_number() + shift_days(day.day_number()));
  }

  /// Last day of a term that starts to run on `start`: start + length, then extended by Atw art. 1 and 2
  /// where that act applies. `start` itself is day 0. Throws OPP-TIME-005 outside 1950-2199.
  [[nodiscard]] Date due_date(Date start, Term term, Atw atw = Atw::toepassen) const;

  /// The same date with its explanation.
  [[nodiscard]] Einddatum deadline(Date start, Term term, Atw atw = Atw::toepassen) const;

 private:
  struct Table;

  [[nodiscard]] int shift_days(std::int32_t day_number) const;

  std::shared_ptr<const Table> table_;
};

}  // namespace opp
