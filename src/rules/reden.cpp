#include "opp/rules/reden.hpp"

namespace opp {

const EnumRow<Reden>& row_of(Reden reden) { return enum_table<Reden>[static_cast<std::size_t>(reden)]; }

}  // namespace opp
