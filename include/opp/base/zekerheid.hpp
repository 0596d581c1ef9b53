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
inline constexpr auto enum_table<Zekerheid> = codes<Zekerheid>({
    {"tekst", "wettekst gelezen", "text of the act read"},
    {"secundair", "secundaire bron", "secondary source"},
    {"achtergrond", "achtergrondkennis", "background knowledge"},
    {"afleiding", "afgeleid uit de wettekst", "inferred from the text"},
});

}  // namespace opp
