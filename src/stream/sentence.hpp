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

/// A pattern with `value_of(name)` for each `{name}`; of a piece in brackets nothing stays if a value in it
/// is empty.
template <class F>
std::string filled(std::string_view pattern, F&& value_of) {
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
        const std::string value = value_of(pattern.substr(i + 1, end - i - 1));
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

/// How to say what an event of one kind says.
struct Sentence {
  std::string_view nl;
  std::string_view en;
  std::string (*field)(const void* payload, std::string_view name, Language language);
};
template <class P>
Sentence sentence_of() {
  static_assert(
      is_sound<P>(type_info<P>.zin_nl) && is_sound<P>(type_info<P>.zin_en),
      "each kind of event has a sentence in both languages, with fields of its own that are no free text");
  return {type_info<P>.zin_nl, type_info<P>.zin_en,
          [](const void* payload, std::string_view name, Language language) {
            return field_in_words(*static_cast<const P*>(payload), name, language);
          }};
}

}  // namespace detail

template <class Variant>
std::string zin(const OneOf<Variant>& payload, Language language) {
  const void* said = nullptr;
  const detail::Sentence how = std::visit(
      [&]<class P>(const P& p) {
        said = &p;
        return detail::sentence_of<P>();
      },
      payload);
  return detail::filled(language == Language::nl ? how.nl : how.en,
                        [&](std::string_view name) { return how.field(said, name, language); });
}

/// What a source has to compile for the sentences of a kind.
#define OPP_STREAM_SENTENCES(Kind)                                       \
  template std::string zin(const OneOf<Kind::Feit::Variant>&, Language); \
  template std::string zin(const OneOf<PayloadOf<Kind::Feit>::Variant>&, Language)

}  // namespace opp
