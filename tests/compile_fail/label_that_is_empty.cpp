// A code list value without a label in each language does not compile.
#include "opp/base/enum_table.hpp"

namespace opp {
#if BROKEN
OPP_CODES(Kleur, (rood, "rood", "red") (groen, "groen", ""))
#else
OPP_CODES(Kleur, (rood, "rood", "red") (groen, "groen", "green"))
#endif
}  // namespace opp
