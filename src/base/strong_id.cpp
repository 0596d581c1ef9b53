#include "opp/base/strong_id.hpp"

#include <algorithm>

namespace opp {

namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

bool DossierIdTag::valid(std::string_view text) noexcept {
  constexpr std::string_view others = "._:%~-";
  return !text.empty() && text.size() <= 160 && std::ranges::all_of(text, [&](char c) {
    return is_digit(c) || is_capital(c) || (c >= 'a' && c <= 'z') || others.find(c) != others.npos;
  });
}

bool BrinTag::valid(std::string_view text) noexcept {
  return text.size() == 4 && is_digit(text[0]) && is_digit(text[1]) && is_capital(text[2]) &&
         is_capital(text[3]);
}

bool VestigingscodeTag::valid(std::string_view text) noexcept {
  return text.size() == 2 && is_digit(text[0]) && is_digit(text[1]);
}

}  // namespace opp
