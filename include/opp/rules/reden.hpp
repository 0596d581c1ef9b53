#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"

#include <cstddef>
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

/// The table of `Reden`, made once, in a source: its sentences would cost every program that includes this.
struct OPP_API RedenTable {
  [[nodiscard]] static std::span<const EnumRow<Reden>> rows() noexcept;

  [[nodiscard]] auto begin() const noexcept { return rows().begin(); }
  [[nodiscard]] auto end() const noexcept { return rows().end(); }
  [[nodiscard]] std::size_t size() const noexcept { return rows().size(); }
  [[nodiscard]] const EnumRow<Reden>& front() const noexcept { return rows().front(); }
  [[nodiscard]] const EnumRow<Reden>& operator[](std::size_t place) const noexcept { return rows()[place]; }
};
template <>
inline constexpr RedenTable enum_table<Reden>{};

}  // namespace opp
