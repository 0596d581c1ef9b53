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

constinit const std::span<const EnumRow<Reden>> detail::reden_rows = kRows;

}  // namespace opp
