#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/error.hpp"
#include "opp/base/text.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace opp {

/// Most items that a list of the model may hold.
inline constexpr std::size_t kMaxItems = 10'000;

namespace detail {

/// Place of a refused value, built only when something is refused.
[[noreturn]] inline void refuse_value(const ErrorRow& row, std::string_view name, std::string detail) {
  fail(row, "field " + std::string(name) + " " + std::move(detail));
}

template <class T>
void check_value(const T& value, std::string_view name) {
  if constexpr (std::is_same_v<T, std::string>) {
    if (value.size() > kMaxTextBytes) {
      refuse_value(errors::base.text_too_long, name, "holds a text of more than 64 KiB");
    }
    if (!is_utf8(value)) refuse_value(errors::base.text_not_utf8, name, "is not UTF-8");
  } else if constexpr (is_optional<T>::value) {
    if (value) check_value(*value, name);
  } else if constexpr (is_vector<T>::value) {
    if (value.size() > kMaxItems) {
      refuse_value(errors::base.list_too_long, name, "holds a list of more than 10,000 items");
    }
    if constexpr (!std::is_arithmetic_v<typename T::value_type> && !std::is_enum_v<typename T::value_type>) {
      for (const auto& item : value) check_value(item, name);
    }
  } else if constexpr (is_variant<T>::value) {
    std::visit([&](const auto& item) { check_value(item, name); }, value);
  } else if constexpr (Described<T>) {
    for_each_field<T>([&](const auto& f) { check_value(value.*f.member, f.name); });
  }
}

}  // namespace detail

/// Throws `InvalidDataError` if a text in `value` is not UTF-8 (OPP-BASE-001) or longer than 64 KiB
/// (OPP-BASE-002), or a list holds more than 10,000 items (OPP-BASE-004); the message names the field, not
/// its content.
template <class T>
void check_limits(const T& value) {
  detail::check_value(value, "value");
}

}  // namespace opp
