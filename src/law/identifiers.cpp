#include "opp/law/identifiers.hpp"

#include "opp/base/text.hpp"

#include <algorithm>
#include <cstddef>

namespace opp {

namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool all_digits(std::string_view text) { return std::ranges::all_of(text, is_digit); }

/// 9·p1 + 8·p2 + … + 2·p8 − p9 of nine digits, as a remainder 0 … 10.
constexpr int elfproef(std::string_view digits) {
  int sum = 0;
  for (std::size_t i = 0; i < 8; ++i) sum += (9 - static_cast<int>(i)) * (digits[i] - '0');
  return (sum - (digits[8] - '0') + 11) % 11;
}

constexpr bool is_rio_id(std::string_view text, char letter) {
  return text.size() == 7 && all_digits(text.substr(0, 3)) && text[3] == letter && all_digits(text.substr(4));
}

/// True if well-formed UTF-8 holds no control character (U+0000 … U+001F, U+007F … U+009F).
constexpr bool is_printable(std::string_view utf8) {
  for (std::size_t i = 0; i < utf8.size(); ++i) {
    const auto byte = static_cast<unsigned char>(utf8[i]);
    if (byte < 0x20 || byte == 0x7F) return false;
    if (byte == 0xC2 && static_cast<unsigned char>(utf8[i + 1]) < 0xA0) return false;
  }
  return true;
}

constexpr std::size_t count_characters(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

bool BsnTag::valid(std::string_view text) noexcept {
  return text.size() == 9 && all_digits(text) && text != "000000000" && elfproef(text) == 0;
}

bool OnderwijsnummerTag::valid(std::string_view text) noexcept {
  return text.size() == 9 && all_digits(text) && text.starts_with("10") && elfproef(text) == 5;
}

bool EckIdTag::valid(std::string_view text) noexcept {
  return !text.empty() && text.size() <= 256 &&
         std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; });
}

bool VestigingsnummerTag::valid(std::string_view text) noexcept {
  return text.size() == 6 && BrinTag::valid(text.substr(0, 4)) && VestigingscodeTag::valid(text.substr(4));
}

bool SamenwerkingsverbandNummerTag::valid(std::string_view text) noexcept {
  return text.size() == 6 && (text.starts_with("PO") || text.starts_with("VO")) &&
         std::ranges::all_of(text.substr(2), [](char c) { return is_digit(c) || is_capital(c); });
}

bool RioOnderwijsaanbiederTag::valid(std::string_view text) noexcept { return is_rio_id(text, 'A'); }

bool RioOnderwijslocatieTag::valid(std::string_view text) noexcept { return is_rio_id(text, 'X'); }

bool TlvNummerTag::valid(std::string_view text) noexcept {
  return !text.empty() && text.front() != ' ' && text.back() != ' ' && is_utf8(text) && is_printable(text) &&
         count_characters(text) <= 64;
}

bool is_ketenid_201703(const EckId& id) noexcept {
  constexpr std::string_view prefix = "https://ketenid.nl/201703/";
  const std::string_view text = id.text();
  return text.size() == prefix.size() + 128 && text.starts_with(prefix) &&
         std::ranges::all_of(text.substr(prefix.size()),
                             [](char c) { return is_digit(c) || (c >= 'a' && c <= 'f'); });
}

Brin brin(const Vestigingsnummer& number) { return Brin(number.text().substr(0, 4)); }

Vestigingscode code(const Vestigingsnummer& number) { return Vestigingscode(number.text().substr(4)); }

Vestigingsnummer vestigingsnummer(const Brin& brin, const Vestigingscode& code) {
  return Vestigingsnummer(brin.text() + code.text());
}

bool has_strict_form(const TlvNummer& number, const SamenwerkingsverbandNummer& swv) noexcept {
  const std::string_view text = number.text();
  return text.size() == 17 && text.starts_with(swv.text()) && text[6] == '-' &&
         all_digits(text.substr(7, 4)) && text[11] == '-' && all_digits(text.substr(12));
}

}  // namespace opp
