#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"
#include "opp/base/language.hpp"
#include "opp/model/opp.hpp"

#include <optional>
#include <string>
#include <vector>

namespace opp {

/// Kind of change between two versions.
OPP_CODES(Wijziging,
  (toegevoegd, "toegevoegd", "added")
  (verwijderd, "verwijderd", "removed")
  (gewijzigd, "gewijzigd", "changed"))

OPP_TYPE(Verschil, "One difference between two versions of an OPP.",
  (intern, std::string, deel, "Part of the OPP: perspectief, handelingsdeel, programma, …")
  (intern, std::string, plaats,
   "Field within that part; an item of a list by its kenmerk, for example `doelen[d1].streefdatum`.")
  (intern, Wijziging, wijziging, "Kind of change.")
  (bijzonder, std::optional<std::string>, oud, "What stood there; absent if added.")
  (bijzonder, std::optional<std::string>, nieuw, "What stands there; absent if removed."))

/// What changed in the content of the OPP from one version to another, part by part, in the order of the
/// fields. Items with a kenmerk are compared item by item, others are added or removed whole. Dates of fixing
/// and answers are not content. Values of code lists are given by their label in `language`.
[[nodiscard]] OPP_API std::vector<Verschil> verschillen(const OppVersie& oud, const OppVersie& nieuw,
                                                        Language language = Language::nl);

/// The differences as lines for people, grouped by part; one line if there are none.
[[nodiscard]] OPP_API std::string to_text(const std::vector<Verschil>& verschillen,
                                          Language language = Language::nl);

}  // namespace opp
