#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/field_table.hpp"
#include "opp/base/language.hpp"
#include "opp/model/opp.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace opp {

/// Kind of change between two versions.
enum class Wijziging : std::uint8_t {
  toegevoegd,
  verwijderd,
  gewijzigd,
};

template <>
inline constexpr std::string_view enum_name<Wijziging> = "Wijziging";
template <>
inline constexpr auto enum_table<Wijziging> = std::to_array<EnumRow<Wijziging>>({
    {Wijziging::toegevoegd, "toegevoegd", "toegevoegd", "added"},
    {Wijziging::verwijderd, "verwijderd", "verwijderd", "removed"},
    {Wijziging::gewijzigd, "gewijzigd", "gewijzigd", "changed"},
});

/// One difference between two versions of an OPP.
struct Verschil {
  std::string deel;
  std::string plaats;
  Wijziging wijziging;
  std::optional<std::string> oud;
  std::optional<std::string> nieuw;
};
template <>
inline constexpr TypeInfo type_info<Verschil>{"Verschil", "One difference between two versions of an OPP."};
template <>
inline constexpr auto fields<Verschil> = std::tuple{
    field{&Verschil::deel, "deel", since(1), Privacy::intern,
          "Part of the OPP: perspectief, handelingsdeel, programma, …"},
    field{&Verschil::plaats, "plaats", since(1), Privacy::intern,
          "Field within that part; an item of a list by its kenmerk, for example `doelen[d1].streefdatum`."},
    field{&Verschil::wijziging, "wijziging", since(1), Privacy::intern, "Kind of change."},
    field{&Verschil::oud, "oud", since(1), Privacy::bijzonder, "What stood there; absent if added."},
    field{&Verschil::nieuw, "nieuw", since(1), Privacy::bijzonder, "What stands there; absent if removed."},
};
static_assert(fields_complete<Verschil>());

/// What changed in the content of the OPP from one version to another, part by part, in the order of the
/// fields. Items with a kenmerk are compared item by item, others are added or removed whole. Dates of fixing
/// and answers are not content. Values of code lists are given by their label in `language`.
[[nodiscard]] std::vector<Verschil> verschillen(const OppVersie& oud, const OppVersie& nieuw,
                                                Language language = Language::nl);

/// The differences as lines for people, grouped by part; one line if there are none.
[[nodiscard]] std::string to_text(const std::vector<Verschil>& verschillen, Language language = Language::nl);

}  // namespace opp
