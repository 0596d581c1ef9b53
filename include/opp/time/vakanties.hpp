#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/field_table.hpp"
#include "opp/base/language.hpp"
#include "opp/time/date.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace opp {

/// Part of the Netherlands for which the school vacations are set.
enum class Regio : std::uint8_t { noord, midden, zuid };

template <>
inline constexpr std::string_view enum_name<Regio> = "Regio";
template <>
inline constexpr auto enum_table<Regio> = std::to_array<EnumRow<Regio>>({
    {Regio::noord, "noord", "regio Noord", "region North"},
    {Regio::midden, "midden", "regio Midden", "region Middle"},
    {Regio::zuid, "zuid", "regio Zuid", "region South"},
});

/// The vacations of a school year, in their order. The dates of `herfst` and `voorjaar` are advice: a school
/// may choose others.
enum class Vakantiesoort : std::uint8_t { herfst, kerst, voorjaar, mei, zomer };

template <>
inline constexpr std::string_view enum_name<Vakantiesoort> = "Vakantiesoort";
template <>
inline constexpr auto enum_table<Vakantiesoort> = std::to_array<EnumRow<Vakantiesoort>>({
    {Vakantiesoort::herfst, "herfst", "herfstvakantie", "autumn vacation"},
    {Vakantiesoort::kerst, "kerst", "kerstvakantie", "Christmas vacation"},
    {Vakantiesoort::voorjaar, "voorjaar", "voorjaarsvakantie", "spring vacation"},
    {Vakantiesoort::mei, "mei", "meivakantie", "May vacation"},
    {Vakantiesoort::zomer, "zomer", "zomervakantie", "summer vacation"},
});

/// One school vacation in one region.
struct Vakantie {
  Vakantiesoort soort;
  Regio regio;
  Date van;
  Date tot_en_met;
};
template <>
inline constexpr TypeInfo type_info<Vakantie>{"Vakantie", "One school vacation in one region."};
template <>
inline constexpr auto fields<Vakantie> = std::tuple{
    field{&Vakantie::soort, "soort", since(1), Privacy::openbaar, "Which vacation."},
    field{&Vakantie::regio, "regio", since(1), Privacy::openbaar, "Part of the country."},
    field{&Vakantie::van, "van", since(1), Privacy::openbaar, "First day, a Saturday."},
    field{&Vakantie::tot_en_met, "tot_en_met", since(1), Privacy::openbaar, "Last day, a Sunday."},
};
static_assert(fields_complete<Vakantie>());

/// How much of a term falls in school vacations. A hint for planning: no act suspends or extends a term for a
/// vacation, so no due date depends on it.
struct Vakantieaandeel {
  int dagen;
  int vakantiedagen;
  std::vector<Vakantie> vakanties;

  /// True if more than half of the term falls in vacations.
  [[nodiscard]] bool meer_dan_helft() const noexcept { return 2 * vakantiedagen > dagen; }
  /// For example `44 van 60 dagen vallen in een schoolvakantie (zomervakantie); de termijn schuift niet op`.
  [[nodiscard]] std::string explain(Language language = Language::nl) const;
};
template <>
inline constexpr TypeInfo type_info<Vakantieaandeel>{"Vakantieaandeel",
                                                     "How much of a term falls in school vacations."};
template <>
inline constexpr auto fields<Vakantieaandeel> = std::tuple{
    field{&Vakantieaandeel::dagen, "dagen", since(1), Privacy::openbaar, "Days in the term."},
    field{&Vakantieaandeel::vakantiedagen, "vakantiedagen", since(1), Privacy::openbaar,
          "Days of the term that fall in a vacation, weekends included."},
    field{&Vakantieaandeel::vakanties, "vakanties", since(1), Privacy::openbaar, "These vacations."},
};
static_assert(fields_complete<Vakantieaandeel>());

/// Vacations of a region that share a day with `van` up to and including `tot_en_met`, in order of time, from
/// data/kalender/schoolvakanties.csv.
///
/// Throws `InvalidDataError` (OPP-TIME-010) if `van` lies after `tot_en_met`, and `NoRuleError`
/// (OPP-TIME-011) if not all vacations in that time are known; the message names the days of which they are.
[[nodiscard]] std::vector<Vakantie> vakanties(Regio regio, Date van, Date tot_en_met);

/// Share of the days after `begin` up to and including `einde` (the days of a term from `begin`, which is day
/// 0) that falls in vacations. Throws like `vakanties`, and OPP-TIME-010 also if there is no day between.
[[nodiscard]] Vakantieaandeel vakantieaandeel(Regio regio, Date begin, Date einde);

}  // namespace opp
