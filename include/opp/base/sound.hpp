#pragma once

// Checks of descriptions and tables against the code that they describe. Each asks the compiler for names,
// which costs, so they stand in one source per module and not in the headers.
#include "opp/base/describe.hpp"

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace opp {

namespace detail {

template <auto V>
consteval std::string_view printed() {
  constexpr std::string_view text = __PRETTY_FUNCTION__;
  constexpr std::size_t from = text.find("V = ") + 4;
  return text.substr(from, text.find_first_of(";]", from) - from);
}
/// The last name in what the compiler prints of a member pointer or an enumerator: `&opp::Groep::code`,
/// `(&opp::Groep::code)`, `opp::Rol::ouder`.
template <auto V>
consteval std::string_view name_of() {
  constexpr std::string_view text = printed<V>();
  constexpr std::size_t from = text.rfind("::") + 2;
  return text.substr(from, text.find(')', from) - from);
}

}  // namespace detail

/// True if the table has a line for every enumerator, with its name, and a label in each language.
template <DescribedEnum E>
consteval bool enum_table_is_sound() {
  constexpr std::size_t size = enum_table<E>.size();
  // What is no enumerator is printed as a cast, `(opp::Rol)7`.
  constexpr bool ends = detail::printed<static_cast<E>(size)>().starts_with('(');
  for (const auto& row : enum_table<E>) {
    if (row.nl.empty() || row.en.empty()) return false;
  }
  return ends && []<std::size_t... I>(std::index_sequence<I...>) {
    return ((detail::name_of<static_cast<E>(I)>() == enum_table<E>[I].name) && ...);
  }(std::make_index_sequence<size>{});
}

namespace detail {
template <Described T, std::size_t I>
consteval bool field_is_named() {
  constexpr std::size_t lead = decltype(type_info<T>)::lead;
  if constexpr (I >= lead && I < lead + embedded<T>()) {
    return true;  // asserted of the base
  } else {
    constexpr const auto& field = get<I>(type_info<T>.fields);
    return name_of<field.member>() == field.name;
  }
}
}  // namespace detail

/// True if the description is complete and each field has the name of its member.
template <Described T>
consteval bool description_is_sound() {
  return fields_complete<T>() && []<std::size_t... I>(std::index_sequence<I...>) {
    return (detail::field_is_named<T, I>() && ...);
  }(std::make_index_sequence<field_count<T>>{});
}

}  // namespace opp
