#pragma once

#include "opp/base/field_table.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opp {

/// A level of support (ondersteuningsniveau). The acts know *basisondersteuning* and *extra ondersteuning*;
/// where the first ends is for each samenwerkingsverband to decide (WPO art. 18a(8), WVO 2020 art. 2.47).
struct Ondersteuningsniveau {
  std::string code;
  std::string naam;
  bool boven_basis;
};
template <>
inline constexpr TypeInfo type_info<Ondersteuningsniveau>{"Ondersteuningsniveau",
                                                          "A level of support in a policy."};
template <>
inline constexpr auto fields<Ondersteuningsniveau> = std::tuple{
    field{&Ondersteuningsniveau::code, "code", since(1), Privacy::openbaar,
          "Code used in events, for example `extra_ondersteuning`."},
    field{&Ondersteuningsniveau::naam, "naam", since(1), Privacy::openbaar, "Name for people."},
    field{&Ondersteuningsniveau::boven_basis, "boven_basis", since(1), Privacy::openbaar,
          "Whether this level exceeds basisondersteuning, so that an OPP is required."},
};
static_assert(fields_complete<Ondersteuningsniveau>());

/// What the law leaves open and a samenwerkingsverband decides.
struct Beleid {
  std::string naam;
  std::vector<Ondersteuningsniveau> niveaus;
  int deelschooljaar_weken;
  bool atw_op_opp_termijn;

  /// Only what the acts say: two levels, Algemene termijnenwet applied (by its text; no source confirms or
  /// denies it for the OPP), a part of a school year shorter than eight weeks only warns.
  static Beleid wet();

  /// The level with this code, or nothing.
  [[nodiscard]] const Ondersteuningsniveau* niveau(std::string_view code) const noexcept;

  /// Throws `InvalidDataError` (OPP-LAW-001) unless codes are unique and not empty, some level exceeds the
  /// basis, none that does not follows one that does, and 0 ≤ deelschooljaar_weken ≤ 52.
  void validate() const;
};
template <>
inline constexpr TypeInfo type_info<Beleid>{"Beleid",
                                            "What the law leaves to the policy of a samenwerkingsverband."};
template <>
inline constexpr auto fields<Beleid> = std::tuple{
    field{&Beleid::naam, "naam", since(1), Privacy::openbaar, "Name of the policy, for example `wet`."},
    field{&Beleid::niveaus, "niveaus", since(1), Privacy::openbaar, "Levels of support, lightest first."},
    field{&Beleid::deelschooljaar_weken, "deelschooljaar_weken", since(1), Privacy::openbaar,
          "A part of a school year shorter than this many weeks gives a warning, not a breach, when it holds "
          "no "
          "evaluation."},
    field{&Beleid::atw_op_opp_termijn, "atw_op_opp_termijn", since(1), Privacy::openbaar,
          "Whether the six weeks for the OPP are extended by the Algemene termijnenwet."},
};
static_assert(fields_complete<Beleid>());

}  // namespace opp
