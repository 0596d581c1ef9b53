#pragma once

#include "opp/base/language.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>

namespace opp {

/// One value of an enumeration: its name in C++, Python, JSON and SQL, and a label for people.
template <class E>
struct EnumRow {
  E value;
  std::string_view name;
  std::string_view nl;
  std::string_view en;
};

/// The table of an enumeration: specialise it beside the type, one row per enumerator, in their order.
///
///     template <>
///     inline constexpr auto enum_table<Factorsoort> = std::to_array<EnumRow<Factorsoort>>({...});
template <class E>
inline constexpr auto enum_table = nullptr;

/// The name of the enumeration itself; specialise it beside the table.
template <class E>
inline constexpr std::string_view enum_name = {};

/// An enumeration that has a table. Everything generic (JSON, Python, docs) works on these.
template <class E>
concept DescribedEnum =
    std::is_enum_v<E> && !std::is_same_v<std::remove_cv_t<decltype(enum_table<E>)>, std::nullptr_t>;

/// True if the rows stand in the order of the enumerators 0, 1, 2, … and no name occurs twice.
template <DescribedEnum E>
consteval bool enum_table_is_sound() {
  const auto& table = enum_table<E>;
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (static_cast<std::size_t>(table[i].value) != i) return false;
    if (table[i].name.empty() || table[i].nl.empty() || table[i].en.empty()) return false;
    for (std::size_t j = 0; j < i; ++j) {
      if (table[i].name == table[j].name) return false;
    }
  }
  return !enum_name<E>.empty();
}

template <DescribedEnum E>
constexpr const EnumRow<E>& row_of(E value) {
  static_assert(enum_table_is_sound<E>(), "every enumerator has one row, in order, with a unique name");
  return enum_table<E>[static_cast<std::size_t>(value)];
}

/// Wire name of a value, the same in C++, Python, JSON and SQL.
template <DescribedEnum E>
constexpr std::string_view to_name(E value) {
  return row_of(value).name;
}

/// Label for people.
template <DescribedEnum E>
constexpr std::string_view label(E value, Language language = Language::nl) {
  return language == Language::nl ? row_of(value).nl : row_of(value).en;
}

/// Value with this wire name; empty if there is none.
template <DescribedEnum E>
constexpr std::optional<E> from_name(std::string_view name) {
  for (const auto& row : enum_table<E>) {
    if (row.name == name) return row.value;
  }
  return std::nullopt;
}

}  // namespace opp
