#pragma once

#include "opp/base/export.hpp"

#include <cstddef>
#include <string_view>

namespace opp {

/// Longest text that a field of the model may hold, in bytes of UTF-8 (64 KiB). Longer material is a
/// document.
inline constexpr std::size_t kMaxTextBytes = 64 * 1024;

/// True if `text` is well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, at most U+10FFFF).
[[nodiscard]] OPP_API bool is_utf8(std::string_view text) noexcept;

/// The candidate closest to `word` (edit distance at most a third of its length), or an empty view. For
/// messages of the kind *did you mean …?*.
template <class Range>
std::string_view nearest(std::string_view word, const Range& candidates);

/// Number of single-character edits between two words.
[[nodiscard]] OPP_API std::size_t edit_distance(std::string_view a, std::string_view b);

template <class Range>
std::string_view nearest(std::string_view word, const Range& candidates) {
  std::string_view best;
  std::size_t best_distance = word.size() / 3 + 2;
  for (const auto& candidate : candidates) {
    const std::size_t distance = edit_distance(word, candidate);
    if (distance < best_distance) {
      best_distance = distance;
      best = candidate;
    }
  }
  return best;
}

}  // namespace opp
