#pragma once

#include "opp/base/error.hpp"
#include "opp/base/text.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

/// The only place that knows the TOML library: policies and scenarios are read through it.

// toml++ takes for granted what a malformed header such as `[[#` breaks: a failed assertion in one build,
// undefined behaviour in another. Here each of its assumptions is checked in every build, and a broken one is
// thrown.
namespace opp::detail {
struct BrokenAssumption {};
[[noreturn]] inline void broken_assumption() { throw BrokenAssumption{}; }
}  // namespace opp::detail

#define TOML_HEADER_ONLY 1
// clang-format off: the macros stand between the two headers
#if __has_include(<toml++/impl/preprocessor.hpp>)
#include <toml++/impl/preprocessor.hpp>
#else
#include <toml++/impl/preprocessor.h>
#endif
#undef TOML_ASSERT
#undef TOML_ASSERT_ASSUME
#define TOML_ASSERT(expr) ((expr) ? void() : ::opp::detail::broken_assumption())
#define TOML_ASSERT_ASSUME(expr) TOML_ASSERT(expr)
#include <toml++/toml.h>
// clang-format on

namespace opp {

/// Why a text is not TOML, and where.
struct TomlFout {
  bool not_utf8;
  std::string detail;
  toml::source_position at;
};

namespace detail {

/// Byte offset of the first place where a text stops being UTF-8.
inline std::size_t first_bad_byte(std::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (!is_utf8(line)) {
      std::size_t at = 0;
      while (at < line.size()) {
        std::size_t length = 1;
        while (length <= 4 && !is_utf8(line.substr(at, length))) ++length;
        if (length > 4) break;
        at += length;
      }
      return begin + at;
    }
    begin = end + 1;
  }
  return text.size();
}

/// The line on which the TOML reader gives up without saying where: the last of the shortest text with which
/// it still does so.
inline toml::source_index first_broken_line(std::string_view text) {
  std::vector<std::size_t> ends;  // of each line
  for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1)) {
    ends.push_back(end + 1);
  }
  ends.push_back(text.size());
  const auto reads = [&](std::size_t end) {
    try {
      (void)toml::parse(text.substr(0, end));
      return true;
    } catch (const toml::parse_error&) {
      return true;
    } catch (const BrokenAssumption&) {
      return false;
    }
  };
  return static_cast<toml::source_index>(std::ranges::partition_point(ends, reads) - ends.begin() + 1);
}

}  // namespace detail

/// Reads a text; throws `TomlFout`.
inline toml::table parse_toml(std::string_view text) {
  if (!is_utf8(text)) {
    const std::string_view before = text.substr(0, detail::first_bad_byte(text));
    const std::string_view line = before.substr(before.rfind('\n') + 1);
    const auto begins_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    throw TomlFout{true,
                   "the text is not UTF-8 here",
                   {static_cast<toml::source_index>(std::ranges::count(before, '\n') + 1),
                    static_cast<toml::source_index>(std::ranges::count_if(line, begins_character) + 1)}};
  }
  try {
    return toml::parse(text);
  } catch (const toml::parse_error& error) {
    throw TomlFout{false, std::string(error.description()), error.source().begin};
  } catch (const detail::BrokenAssumption&) {
    throw TomlFout{false, "this line is not TOML", {detail::first_broken_line(text), 1}};
  }
}

/// A place in `text`. Columns of the TOML reader count characters, ours count bytes.
inline Where toml_where(std::string_view text, std::string_view source, toml::source_position at,
                        std::string path) {
  std::size_t line_begin = 0;
  for (toml::source_index line = 1; line < at.line && line_begin < text.size(); ++line) {
    line_begin = std::min(text.find('\n', line_begin), text.size() - 1) + 1;
  }
  std::size_t byte = line_begin;
  for (toml::source_index character = 1; character < at.column && byte < text.size(); ++character) {
    do ++byte;
    while (byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0U) == 0x80U);
  }
  return {std::string(source), at.line, at.line == 0 ? 0 : byte - line_begin + 1, std::move(path)};
}

/// Where a table or value begins; of a table that only exists through its parts, where the first of them
/// does.
inline toml::source_position begin_of(const toml::node& node) {
  toml::source_position first = node.source().begin;
  const toml::table* table = first.line == 0 ? node.as_table() : nullptr;
  if (table == nullptr) return first;
  for (const auto& [key, child] : *table) {
    const toml::source_position at = key.source().begin;
    if (first.line == 0 ||
        (at.line != 0 && std::tie(at.line, at.column) < std::tie(first.line, first.column))) {
      first = at;
    }
  }
  return first;
}

/// What a value is, for messages.
inline std::string kind_of(const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::table:
      return "a table";
    case toml::node_type::array:
      return "a list";
    case toml::node_type::string:
      return "a text";
    case toml::node_type::integer:
      return "a whole number";
    case toml::node_type::floating_point:
      return "a number with a fraction";
    case toml::node_type::boolean:
      return "true or false";
    case toml::node_type::date:
      return "a date";
    case toml::node_type::time:
    case toml::node_type::date_time:
      return "a moment";
    default:
      return "nothing";
  }
}

/// The end of a message about an unknown word: the nearest known one, or else all of them.
inline std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& known) {
  const std::string_view meant = nearest(word, known);
  if (!meant.empty()) return ", did you mean '" + std::string(meant) + "'?";
  std::string text = "; known: ";
  for (std::size_t i = 0; i < known.size(); ++i) text += (i == 0 ? "" : ", ") + std::string(known[i]);
  return text;
}

}  // namespace opp
