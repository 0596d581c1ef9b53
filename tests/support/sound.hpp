#pragma once

// Checks of descriptions against the code that they describe. They ask the compiler for names, which costs,
// so they stand in a source and not in the headers.
#include "opp/base/describe.hpp"

#include <cstddef>
#include <string_view>
#include <utility>

namespace opp {

namespace detail {

/// The last name in what the compiler prints of a member pointer: `&opp::Groep::code`, `(&opp::Groep::code)`.
template <auto V>
consteval std::string_view name_of() {
  constexpr std::string_view text = __PRETTY_FUNCTION__;
  constexpr std::size_t value = text.find("V = ");
  constexpr std::size_t from = text.rfind("::", text.find_first_of(";]", value)) + 2;
  return text.substr(from, text.find_first_of(");]", from) - from);
}

}  // namespace detail

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
