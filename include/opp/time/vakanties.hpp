#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"
#include "opp/base/language.hpp"
#include "opp/time/date.hpp"

#include <string>
#include <vector>

namespace opp {

/// Part of the Netherlands for which the school vacations are set.
OPP_CODES(Regio,
  (noord, "regio Noord", "region North")
  (midden, "regio Midden", "region Middle")
  (zuid, "regio Zuid", "region South"))

/// The vacations of a school year, in their order. The dates of `herfst` and `voorjaar` are advice: a school
/// may choose others.
OPP_CODES(Vakantiesoort,
  (herfst, "herfstvakantie", "autumn vacation")
  (kerst, "kerstvakantie", "Christmas vacation")
  (voorjaar, "voorjaarsvakantie", "spring vacation")
  (mei, "meivakantie", "May vacation")
  (zomer, "zomervakantie", "summer vacation"))

OPP_TYPE(Vakantie, "One school vacation in one region.",
  (openbaar, Vakantiesoort, soort, "Which vacation.")
  (openbaar, Regio, regio, "Part of the country.")
  (openbaar, Date, van, "First day, a Saturday.")
  (openbaar, Date, tot_en_met, "Last day, a Sunday."))

/// A hint for planning: no act suspends or extends a term for a vacation, so no due date depends on it.
struct OPP_API Vakantieaandeel {
  int dagen;
  int vakantiedagen;
  std::vector<Vakantie> vakanties;

  /// True if more than half of the term falls in vacations.
  [[nodiscard]] bool meer_dan_helft() const noexcept { return 2 * vakantiedagen > dagen; }
  /// For example `44 van 60 dagen vallen in een schoolvakantie (zomervakantie); de termijn schuift niet op`.
  [[nodiscard]] std::string explain(Language language = Language::nl) const;
};
template <>
inline constexpr auto describe<Vakantieaandeel> = [](auto d) {
  return d("Vakantieaandeel", "How much of a term falls in school vacations.",
           d.openbaar(&Vakantieaandeel::dagen, "dagen", "Days in the term."),
           d.openbaar(&Vakantieaandeel::vakantiedagen, "vakantiedagen",
                      "Days of the term that fall in a vacation, weekends included."),
           d.openbaar(&Vakantieaandeel::vakanties, "vakanties", "These vacations."));
};

/// Vacations of a region that share a day with `van` up to and including `tot_en_met`, in order of time, from
/// data/kalender/schoolvakanties.csv.
///
/// Throws `InvalidDataError` (OPP-TIME-010) if `van` lies after `tot_en_met`, and `NoRuleError`
/// (OPP-TIME-011) if not all vacations in that time are known; the message names the days of which they are.
[[nodiscard]] OPP_API std::vector<Vakantie> vakanties(Regio regio, Date van, Date tot_en_met);

/// Share of the days after `begin` up to and including `einde` (the days of a term from `begin`, which is day
/// 0) that falls in vacations. Throws like `vakanties`, and OPP-TIME-010 also if there is no day between.
[[nodiscard]] OPP_API Vakantieaandeel vakantieaandeel(Regio regio, Date begin, Date einde);

}  // namespace opp
