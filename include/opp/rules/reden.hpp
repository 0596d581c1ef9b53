#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"

#include <cstdint>
#include <span>

namespace opp {

/// Why a rule answers as it does. The labels are the sentences of a finding; `{start}`, `{due}` and `{met}`
/// stand for the dates of the outcome.
enum class Reden : std::uint16_t {
#define OPP_REDEN(name, nl, en) name,
#include "opp/rules/reden.inc"
#undef OPP_REDEN
};

namespace detail {
extern OPP_API const std::span<const EnumRow<Reden>> reden_rows;
}
/// Made once, in a source: the sentences would cost every program that includes this.
template <>
inline constexpr const std::span<const EnumRow<Reden>>& enum_table<Reden> = detail::reden_rows;

}  // namespace opp
