#pragma once

#include "opp/base/export.hpp"
#include "opp/base/language.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace opp {

/// One value of an enumeration: its name in C++, Python, JSON and SQL, and a label for people.
template <class E>
struct EnumRow {
  E value;
  std::string_view name;
  std::string_view nl;
  std::string_view en;
};

/// What a table says of one enumerator.
struct OPP_API EnumLabel {
  std::string_view name;
  std::string_view nl;
  std::string_view en;
};

/// A table of one line per enumerator, in their order: name, label in Dutch, label in English.
template <class E, std::size_t N>
constexpr std::array<EnumRow<E>, N> codes(const EnumLabel (&labels)[N]) {
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<EnumRow<E>, N>{
        EnumRow<E>{static_cast<E>(I), labels[I].name, labels[I].nl, labels[I].en}...};
  }(std::make_index_sequence<N>{});
}

/// The table of an enumeration whose enumerators are 0, 1, 2, …; specialise it beside the type. That names
/// and order are those of the enumerators is asserted once, by `enum_table_is_sound`.
///
///     enum class Factorsoort : std::uint8_t { bevorderend, belemmerend };
///     template <>
///     inline constexpr auto enum_table<Factorsoort> = codes<Factorsoort>({
///         {"bevorderend", "bevorderend", "promoting"},
///         {"belemmerend", "belemmerend", "hindering"},
///     });
template <class E>
inline constexpr auto enum_table = nullptr;

/// An enumeration that has a table. Everything generic (JSON, Python, docs) works on these.
template <class E>
concept DescribedEnum =
    std::is_enum_v<E> && !std::is_same_v<std::remove_cv_t<decltype(enum_table<E>)>, std::nullptr_t>;

namespace detail {
template <class T>
consteval std::string_view name_of_type() {
  constexpr std::string_view text = __PRETTY_FUNCTION__;  // … [with T = opp::Factorsoort; …]
  constexpr std::size_t end = text.find_first_of(";]", text.find("T = "));
  constexpr std::size_t from = text.find_last_of(": ", end) + 1;
  return text.substr(from, end - from);
}
}  // namespace detail

/// The name of the enumeration itself, without namespace.
template <DescribedEnum E>
inline constexpr std::string_view enum_name = detail::name_of_type<E>();

template <DescribedEnum E>
constexpr const EnumRow<E>& row_of(E value) {
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
