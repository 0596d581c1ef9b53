// Asserts once, for the whole core, that descriptions and tables tell what the code tells.
#include "opp/base/reachable.hpp"
#include "opp/base/sound.hpp"
#include "opp/law/codes.hpp"
#include "opp/model/history.hpp"
#include "opp/model/verschil.hpp"
#include "opp/rules/rule.hpp"
#include "opp/time/vakanties.hpp"
#include "opp/workflow/workflow.hpp"

#include <variant>

namespace opp {

namespace {

template <class... T>
consteval bool sound(TypeList<T...>) {
  return ([] {
    if constexpr (Described<T>) {
      return description_is_sound<T>();
    } else if constexpr (DescribedEnum<T>) {
      return enum_table_is_sound<T>();
    } else {
      return true;
    }
  }() && ...);
}

// Types of events, dossiers and policies, and the enumerations of whatever else has a table.
using Roots = std::variant<Payload, Dossier, Tijdlijnregel, Verschil, Beleid>;
static_assert(sound(Reachable<Roots>{}));
static_assert(
    sound(TypeList<Afronding, AtwArtikel, Documentsoort, Ernst, LeerkrachtRol, Onderwerp, Privacy, Reden,
                   Regelsoort, Regio, Richting, Standard, StapSoort, Status, TermUnit, Toestemming,
                   Vakantiesoort, Verlenging, VrijeDag, Zekerheid, Beletsel, Fase, Oordeel, Processtap>{}));

}  // namespace

}  // namespace opp
