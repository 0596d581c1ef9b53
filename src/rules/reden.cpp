#include "opp/rules/reden.hpp"

namespace opp {

namespace {

using enum Reden;
constexpr auto kRows = std::to_array<EnumRow<Reden>>({
#define OPP_REDEN(name, nl, en) OPP_ENUM_ROW(name, nl, en),
#include "opp/rules/reden.inc"
#undef OPP_REDEN
});

}  // namespace

std::span<const EnumRow<Reden>> RedenTable::rows() noexcept { return kRows; }

}  // namespace opp
