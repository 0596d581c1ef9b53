#pragma once

#include "opp/time/date.hpp"

/// Days on which the law changed and which are compared with a day in the dossier. When a version of a rule
/// holds stands in the table; these are for what was done before such a day and is looked at after it.
namespace opp::wetsdagen {

/// Parents agree to the handelingsdeel before it is fixed (WPO 40a(2), WEC 41a(2), WVO 26(2)).
inline constexpr Date instemming{2017, 8, 1};
/// Lwoo alone is no extra support (WVO 26(1)a).
inline constexpr Date lwoo_uitgezonderd{2015, 8, 1};
/// Applications from groep 8 have a week of their own (WVO 2020 8.8(8)).
inline constexpr Date aanmeldweek{2023, 8, 1};
/// Right to be heard; in sbo also deviations from the programme (WPO 40a(8)b).
inline constexpr Date hoorrecht{2025, 8, 1};
/// Minor asylum seekers are decided on without extension (WPO 40(15)(16), WEC 40(23)(24), WVO 2020 8.8(9)).
inline constexpr Date asielzoekers{2026, 6, 12};

}  // namespace opp::wetsdagen
