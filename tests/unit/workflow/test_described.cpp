// Asserts, for the whole core, that descriptions tell what the code tells. It matters for those written by
// hand.
#include "opp/base/reachable.hpp"
#include "opp/law/beleid.hpp"
#include "opp/model/history.hpp"
#include "opp/model/verschil.hpp"
#include "support/sound.hpp"

#include <variant>

namespace opp {

namespace {

template <class... T>
consteval bool sound(TypeList<T...>) {
  return ([] {
    if constexpr (Described<T>) return description_is_sound<T>();
    return true;
  }() && ...);
}

// Types of events, dossiers and policies.
using Roots = std::variant<Payload, Dossier, Tijdlijnregel, Verschil, Beleid>;
static_assert(sound(Reachable<Roots>{}));

}  // namespace

}  // namespace opp
