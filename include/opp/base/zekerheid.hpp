#pragma once

#include "opp/base/enum_table.hpp"

namespace opp {

/// How sure the library is of a statement about the law.
OPP_CODES(Zekerheid,
  (tekst, "wettekst gelezen", "text of the act read")  // the dated text of the act or decree was read
  (secundair, "secundaire bron", "secondary source")  // consistent secondary sources
  (achtergrond, "achtergrondkennis", "background knowledge")  // general knowledge, no text found
  // a legal inference from text that was read
  (afleiding, "afgeleid uit de wettekst", "inferred from the text"))

}  // namespace opp
