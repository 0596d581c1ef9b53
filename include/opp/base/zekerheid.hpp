#pragma once

#include "opp/base/enum_table.hpp"

#include <array>
#include <cstdint>

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

}  // namespace opp
