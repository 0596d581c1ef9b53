// A member that has no line in the field table does not compile.
#include "opp/base/field_table.hpp"

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
inline constexpr TypeInfo type_info<Thing>{"Thing", "x"};
template <>
inline constexpr auto fields<Thing> = std::tuple{field{&Thing::a, "a", since(1), Privacy::intern, "x"}};
static_assert(fields_complete<Thing>());
}  // namespace opp
