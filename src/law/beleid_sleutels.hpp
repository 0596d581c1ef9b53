#pragma once

#include "opp/law/beleid.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// What parser and validation both know of the keys of a policy.
namespace opp::beleid {

/// Calls `f(group, field, value)` for every value of a policy, in the order of the tables. `group` and
/// `field` are lines of descriptions.
template <class B, class F>
constexpr void for_each_waarde(B& beleid, F&& f) {
  for_each_field<Beleid>([&](const auto& group) {
    using Group = typename std::remove_cvref_t<decltype(group)>::member_type;
    if constexpr (Described<Group>) {
      for_each_field<Group>([&](const auto& x) { f(group, x, (beleid.*group.member).*x.member); });
    }
  });
}

inline std::string sleutel(std::string_view group, std::string_view field) {
  return std::string(group) + "." + std::string(field);
}

/// Smallest and largest number that a key takes.
struct Limiet {
  std::string_view groep;
  std::string_view veld;
  int min;
  int max;
};

inline constexpr auto kLimieten = std::to_array<Limiet>({
    {"zittende_leerling", "termijn_weken", 1, 52},
    {"zittende_leerling", "signaal_na_dagen", 0, 366},
    {"grens", "dyslexie_niveau_in_basis", 0, 4},
    {"inhoud", "minimum_factoren_per_soort", 0, 50},
    {"inhoud", "minimum_behoeften", 0, 50},
    {"betrokkenheid", "binnen_dagen", 0, 366},
    {"betrokkenheid", "minimum_oudercontacten", 0, 50},
    {"toestemming", "leerling_vanaf", 12, 18},
    {"ondersteuningsteam", "minimum_leden", 0, 50},
    {"ondersteuningsteam", "binnen_dagen", 0, 366},
    {"leerlingbespreking", "minimum", 0, 50},
    {"ondersteuning", "kortdurend_max_weken", 1, 104},
    {"jeugdhulp", "binnen_dagen", 0, 366},
    {"evaluatie", "deelschooljaar_weken", 0, 52},
    {"sbo_plaatsing", "respijt_weken", 0, 52},
    {"overstap", "opvolgend_opp_weken", 0, 52},
    {"overstap", "minimum_terugkoppelingen", 0, 50},
    {"overstap", "terugkoppeling_maanden", 1, 60},
    {"rod", "termijn_dagen", 0, 366},
    {"tlv", "beslistermijn_dagen", 1, 366},
});

/// Place of a key in `kLimieten`; its size if it stands not in it.
constexpr std::size_t limiet_index(std::string_view group, std::string_view field) {
  std::size_t i = 0;
  while (i < kLimieten.size() && (kLimieten[i].groep != group || kLimieten[i].veld != field)) ++i;
  return i;
}

/// Limits of a number.
constexpr const Limiet& limiet(std::string_view group, std::string_view field) {
  return kLimieten[limiet_index(group, field)];
}

static_assert(
    [] {
      std::size_t numbers = 0;
      bool complete = true;
      for_each_field<Beleid>([&](const auto& group) {
        using Group = typename std::remove_cvref_t<decltype(group)>::member_type;
        if constexpr (Described<Group>) {
          for_each_field<Group>([&](const auto& x) {
            using M = typename std::remove_cvref_t<decltype(x)>::member_type;
            if constexpr (std::is_same_v<M, int> || std::is_same_v<M, std::optional<int>>) {
              ++numbers;
              complete = complete && limiet_index(group.name, x.name) < kLimieten.size();
            }
          });
        }
      });
      return complete && numbers == kLimieten.size();
    }(),
    "kLimieten has one row for every number of a policy");

/// Something wrong with the list of levels.
struct Niveaufout {
  std::size_t index;      ///< of the level
  std::string_view veld;  ///< field of the level; empty for the level as a whole
  ErrorRow error;
  std::string detail;
};

[[nodiscard]] std::vector<Niveaufout> niveaufouten(const std::vector<Ondersteuningsniveau>& niveaus);

}  // namespace opp::beleid
