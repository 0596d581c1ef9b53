#pragma once

#include "opp/base/language.hpp"
#include "opp/model/dossier.hpp"
#include "opp/rules/check.hpp"

#include <string>
#include <vector>

namespace opp {

/// A checked dossier with what a reader needs to recognise the pupil.
struct CheckedDossier {
  Report report;
  std::string naam;  ///< personal data; empty to leave it out
  std::string groep;
};

/// How to write an overview.
struct TextOptions {
  Language language = Language::nl;
  bool all = false;       ///< also rules that do not apply, and pupils with nothing to do
  int horizon_days = 90;  ///< something that is due later than this is no reason to show a pupil
  int width = 120;        ///< columns of the terminal; longer texts are wrapped
};

/// Name of the pupil and group on a day, for an overview.
[[nodiscard]] CheckedDossier checked_dossier(const Dossier& dossier, Report report, bool with_name = true);

/// An overview for people: a table per pupil, the most urgent pupil first, and a count at the end. Pupils for
/// whom nothing is to be done soon are only counted. UTF-8, each line ended with a line feed.
[[nodiscard]] std::string render_check(std::vector<CheckedDossier> dossiers, Date peildatum,
                                       const TextOptions& options = {});

}  // namespace opp
