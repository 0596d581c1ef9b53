#pragma once

// The sentences of events: what the sources of a kind of stream instantiate.
#include "opp/stream/event.hpp"
#include "tekst.hpp"

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace opp {

namespace detail {

/// False for the facts that a correction puts in place of others.
template <class M>
inline constexpr bool kHasWords = true;
template <class M>
inline constexpr bool kHasWords<std::vector<M>> = !is_variant<M>::value;

template <class P>
consteval bool may_stand_in_sentence(std::string_view name) {
  bool found = false;
  for_each_field<P>([&](const auto& f) {
    using M = typename std::remove_cvref_t<decltype(f)>::member_type;
    constexpr bool kText = std::is_same_v<M, std::string> || std::is_same_v<M, std::optional<std::string>>;
    // Free text is above `intern`; a local id of a person and the code of a level are no free text.
    const bool free_text = kText && f.privacy > Privacy::intern && name != "persoon" && name != "niveau";
    found = found || (f.name == name && !free_text);
  });
  return found;
}

/// True if brackets pair up and every `{name}` is a field of the payload that is no free text.
template <class P>
consteval bool is_sound(std::string_view pattern) {
  bool optional_piece = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '[') {
      if (std::exchange(optional_piece, true)) return false;
    } else if (pattern[i] == ']') {
      if (!std::exchange(optional_piece, false)) return false;
    } else if (pattern[i] == '{') {
      const std::size_t end = pattern.find('}', i);
      if (end == pattern.npos || !may_stand_in_sentence<P>(pattern.substr(i + 1, end - i - 1))) return false;
    }
  }
  return !pattern.empty() && !optional_piece;
}

template <class P>
std::string field_in_words(const P& payload, std::string_view name, Language language) {
  std::string text;
  for_each_field<P>([&](const auto& f) {
    using M = typename std::remove_cvref_t<decltype(f)>::member_type;
    if constexpr (kHasWords<M>) {
      if (f.name == name) text = tekst_van(payload.*f.member, language);
    }
  });
  return text;
}

template <class P>
std::string sentence(const P& payload, Language language) {
  static_assert(
      is_sound<P>(type_info<P>.zin_nl) && is_sound<P>(type_info<P>.zin_en),
      "each kind of event has a sentence in both languages, with fields of its own that are no free text");
  const std::string_view pattern = language == Language::nl ? type_info<P>.zin_nl : type_info<P>.zin_en;
  std::string text;
  std::size_t piece_start = 0;
  bool piece_empty = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    switch (pattern[i]) {
      case '[':
        piece_start = text.size();
        piece_empty = false;
        break;
      case ']':
        if (piece_empty) text.resize(piece_start);
        break;
      case '{': {
        const std::size_t end = pattern.find('}', i);
        const std::string value = field_in_words(payload, pattern.substr(i + 1, end - i - 1), language);
        piece_empty = piece_empty || value.empty();
        text += value;
        i = end;
        break;
      }
      default:
        text += pattern[i];
    }
  }
  return text;
}

}  // namespace detail

template <class Variant>
std::string zin(const OneOf<Variant>& payload, Language language) {
  return std::visit([&](const auto& p) { return detail::sentence(p, language); }, payload);
}

}  // namespace opp
