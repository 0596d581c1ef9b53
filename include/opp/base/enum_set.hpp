#pragma once

#include "opp/base/enum_table.hpp"

#include <cstdint>
#include <initializer_list>
#include <vector>

namespace opp {

/// A set of values of an enumeration of at most 64.
template <DescribedEnum E>
class EnumSet {
 public:
  static_assert(enum_table<E>.size() <= 64);

  constexpr EnumSet() noexcept = default;
  constexpr EnumSet(std::initializer_list<E> values) {
    for (const E value : values) bits_ |= bit(value);
  }

  [[nodiscard]] constexpr bool contains(E value) const noexcept { return (bits_ & bit(value)) != 0; }
  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
  constexpr void insert(E value) noexcept { bits_ |= bit(value); }
  constexpr void erase(E value) noexcept { bits_ &= ~bit(value); }

  /// The values in the order of the enumeration.
  [[nodiscard]] std::vector<E> values() const {
    std::vector<E> result;
    for (const auto& row : enum_table<E>) {
      if (contains(row.value)) result.push_back(row.value);
    }
    return result;
  }

  friend constexpr bool operator==(EnumSet, EnumSet) = default;

 private:
  static constexpr std::uint64_t bit(E value) noexcept {
    return std::uint64_t{1} << static_cast<unsigned>(value);
  }
  std::uint64_t bits_ = 0;
};

}  // namespace opp
