#pragma once

#include "opp/base/enum_table.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace opp {

/// How sure the library is of a statement about the law.
enum class Zekerheid : std::uint8_t {
  tekst,        ///< the dated text of the act or decree was read
  secundair,    ///< consistent secondary sources
  achtergrond,  ///< general knowledge, no text found
  afleiding,    ///< a legal inference from text that was read
};

template <>
inline constexpr std::string_view enum_name<Zekerheid> = "Zekerheid";
template <>
inline constexpr auto enum_table<Zekerheid> = std::to_array<EnumRow<Zekerheid>>({
    {Zekerheid::tekst, "tekst", "wettekst gelezen", "text of the act read"},
    {Zekerheid::secundair, "secundair", "secundaire bron", "secondary source"},
    {Zekerheid::achtergrond, "achtergrond", "achtergrondkennis", "background knowledge"},
    {Zekerheid::afleiding, "afleiding", "afgeleid uit de wettekst", "inferred from the text"},
});

/// A place in an act or decree. Views refer to text with static storage.
struct LegalReference {
  std::string_view wet;      ///< short name, for example `WPO`
  std::string_view bwb_id;   ///< id in the national register, for example `BWBR0003420`; empty if not known
  std::string_view artikel;  ///< `40a`; empty if only the act or decree is known
  std::string_view lid;      ///< `3`; empty for the whole article
  std::string_view onderdeel = {};  ///< `a`; empty if none

  /// `WPO art. 40a lid 3`, in English `WPO art. 40a(3)`.
  [[nodiscard]] std::string text(Language language = Language::nl) const;
  /// Address of the act in the national register, empty if the id is not known.
  [[nodiscard]] std::string url() const;

  friend bool operator==(const LegalReference&, const LegalReference&) = default;
};

}  // namespace opp
