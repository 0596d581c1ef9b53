#pragma once

#include "opp/base/export.hpp"
#include "opp/base/language.hpp"
#include "opp/model/dossier.hpp"
#include "opp/rules/check.hpp"
#include "opp/workflow/workflow.hpp"

#include <string>
#include <vector>

namespace opp {

/// A checked dossier with what a reader needs to recognise the pupil.
struct OPP_API CheckedDossier {
  Report report;
  std::string naam;  ///< personal data; empty to leave it out
  std::string groep;
};

/// How to write an overview.
struct OPP_API TextOptions {
  Language language = Language::nl;
  bool all = false;       ///< also rules that do not apply, and pupils with nothing to do
  int horizon_days = 90;  ///< something that is due later than this is no reason to show a pupil
  int width = 120;        ///< columns of the terminal; longer texts are wrapped
};

/// Name of the pupil and group on a day, for an overview.
[[nodiscard]] OPP_API CheckedDossier checked_dossier(const Dossier& dossier, Report report,
                                                     bool with_name = true);

/// An overview for people: a table per pupil, the most urgent pupil first, and a count at the end. Pupils for
/// whom nothing is to be done soon are only counted. UTF-8, each line ended with a line feed.
[[nodiscard]] OPP_API std::string render_check(std::vector<CheckedDossier> dossiers, Date peildatum,
                                               const TextOptions& options = {});

/// All rules of a set, one line each: id, severity, kinds of school, title.
[[nodiscard]] OPP_API std::string render_rules(const RuleSet& regels, Language language = Language::nl);

/// One rule with its dated versions: for whom, since when, by which article, how sure, and what is inferred
/// (in Dutch). Throws `NotFoundError` (OPP-RULE-002) for an unknown id.
[[nodiscard]] OPP_API std::string render_rule(const RuleSet& regels, std::string_view id,
                                              Language language = Language::nl);

/// The next steps for people, one paragraph each: what to do, who may, whether it may be done now and what
/// blocks it. UTF-8, lines of at most 120 columns, each ended with a line feed.
[[nodiscard]] OPP_API std::string to_text(const std::vector<VolgendeStap>& stappen,
                                          Language language = Language::nl);

/// The state of a dossier on a day and its next steps, as `what_now` gave them.
[[nodiscard]] OPP_API std::string render_now(const Dossier& dossier, Date peildatum, const RuleSet& regels,
                                             const std::vector<VolgendeStap>& stappen,
                                             Language language = Language::nl);

}  // namespace opp
