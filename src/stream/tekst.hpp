#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/language.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/time/date.hpp"

#include <string>
#include <string_view>
#include <type_traits>

namespace opp {

/// A value of the model in words: labels for codes, ISO dates, *ja* and *nee*; a described value as its
/// fields. Empty for what is absent.
template <class T>
std::string tekst_van(const T& value, Language language) {
  if constexpr (detail::is_optional<T>::value) {
    return value ? tekst_van(*value, language) : std::string();
  } else if constexpr (detail::is_vector<T>::value) {
    std::string text;
    for (const auto& item : value) {
      const std::string part = tekst_van(item, language);
      if (part.empty()) continue;
      if (!text.empty()) text += ", ";
      text += part;
    }
    return text;
  } else if constexpr (DescribedEnum<T>) {
    return std::string(label(value, language));
  } else if constexpr (std::is_same_v<T, std::string>) {
    return value;
  } else if constexpr (std::is_same_v<T, Date>) {
    return value.iso();
  } else if constexpr (std::is_same_v<T, bool>) {
    if (language == Language::nl) return value ? "ja" : "nee";
    return value ? "yes" : "no";
  } else if constexpr (std::is_integral_v<T>) {
    return std::to_string(value);
  } else if constexpr (detail::is_strong_id<T>::value) {
    return value.text();
  } else {
    static_assert(Described<T>);
    std::string text;
    for_each_field<T>([&](const auto& f) {
      if (f.name == std::string_view("kenmerk")) return;
      const std::string part = tekst_van(value.*f.member, language);
      if (part.empty()) return;
      if (!text.empty()) text += "; ";
      text += std::string(f.name) + ": " + part;
    });
    return text;
  }
}

}  // namespace opp
