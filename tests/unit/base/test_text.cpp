#include "opp/base/text.hpp"
#include "support/catch.hpp"

#include <array>
#include <string>

using namespace opp;

TEST_CASE("UTF-8 is accepted and everything that only looks like it is refused", "[base][text]") {
  CHECK(is_utf8(""));
  CHECK(is_utf8("Ismaël – 6 weken → klaar"));
  CHECK(is_utf8("\xF4\x8F\xBF\xBF"));        // U+10FFFF, the last code point
  CHECK_FALSE(is_utf8("\xF4\x90\x80\x80"));  // beyond it
  CHECK_FALSE(is_utf8("\xC0\xAF"));          // overlong slash
  CHECK_FALSE(is_utf8("\xE0\x80\x80"));      // overlong in three bytes
  CHECK_FALSE(is_utf8("\xED\xA0\x80"));      // surrogate
  CHECK_FALSE(is_utf8("Isma\xEBl"));         // Latin-1
  CHECK_FALSE(is_utf8("caf\xC3"));           // cut off
  CHECK_FALSE(is_utf8("\x80"));
}

TEST_CASE("one wrong byte is found wherever it stands in ASCII", "[base][text]") {
  for (std::size_t size = 1; size <= 40; ++size) {
    const std::string ascii(size, 'a');
    CHECK(is_utf8(ascii));
    for (std::size_t at = 0; at < size; ++at) {
      std::string text = ascii;
      text[at] = '\x80';
      CHECK_FALSE(is_utf8(text));
      CHECK(is_utf8(ascii.substr(0, at) + "\u00EB" + ascii.substr(at)));
    }
  }
}

TEST_CASE("the nearest name is suggested only when it is near", "[base][text]") {
  constexpr std::array<std::string_view, 3> names{"OppOpgesteld", "OppBijgesteld", "Uitgeschreven"};
  CHECK(edit_distance("kitten", "sitting") == 3);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(nearest("OppOpgestelt", names) == "OppOpgesteld");
  CHECK(nearest("Uitgeschrven", names) == "Uitgeschreven");
  CHECK(nearest("iets heel anders", names).empty());
}
