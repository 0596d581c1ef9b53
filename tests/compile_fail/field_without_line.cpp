// A member that has no line in the description does not compile.
#include "opp/base/describe.hpp"

#include <optional>
#include <string>

namespace opp {
struct Thing {
  int a;
#if BROKEN
  std::optional<std::string> b;
#endif
};
template <>
inline constexpr auto describe<Thing> = [](auto d) { return d("Thing", "x", d.intern(&Thing::a, "a", "x")); };
}  // namespace opp
static_assert(opp::fields_complete<opp::Thing>());
