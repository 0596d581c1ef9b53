#include "opp/law/identifiers.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"

#include <array>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

using namespace opp;

namespace {

template <class T>
concept Streamable = requires(std::ostream& out, const T& value) { out << value; };

static_assert(BsnTag::privacy == Privacy::geheim && OnderwijsnummerTag::privacy == Privacy::geheim);
static_assert(EckIdTag::privacy == Privacy::persoonsgegeven &&
              TlvNummerTag::privacy == Privacy::persoonsgegeven);
static_assert(!Streamable<Bsn> && !Streamable<Onderwijsnummer>, "secrets leave only through text()");
static_assert(!std::is_default_constructible_v<Bsn> && !std::is_convertible_v<std::string, Bsn>);
static_assert(!std::is_convertible_v<Bsn, Onderwijsnummer> && !std::is_constructible_v<Bsn, Onderwijsnummer>);

struct Verdict {
  std::string_view number;
  bool bsn;
  bool onderwijsnummer;
};

// Verdicts of python-stdnum 2.2 (stdnum.nl.bsn, stdnum.nl.onderwijsnummer). First its own examples and those
// of the standards, then numbers made for this test: leading zeros; BSNs that begin with 9999 and the same
// with one digit changed or two neighbours swapped; an onderwijsnummer for every last digit, so that the
// remainder wraps round as well; the right check behind the wrong prefix. All have nine digits, because
// python-stdnum pads shorter ones and we do not.
constexpr auto kOracle = std::to_array<Verdict>({
    {"111222333", true, false},  {"999996708", true, false},  {"612890053", true, false},
    {"133456785", false, false}, {"123456789", false, false}, {"101222331", false, true},
    {"111252333", false, false}, {"100252333", true, false},  {"211222337", false, false},
    {"000000000", false, false}, {"000000012", true, false},  {"001112237", false, false},
    {"012345672", true, false},  {"012345671", false, false}, {"000000001", false, false},
    {"999990998", true, false},  {"999920998", false, false}, {"999942888", true, false},
    {"999942868", false, false}, {"999969316", true, false},  {"999969356", false, false},
    {"999906537", true, false},  {"999906037", false, false}, {"999911259", true, false},
    {"999911249", false, false}, {"999969705", true, false},  {"999969605", false, false},
    {"999948974", false, false}, {"999905964", false, false}, {"104852970", false, true},
    {"101981801", false, true},  {"105640032", false, true},  {"107479133", false, true},
    {"105320414", false, true},  {"108721225", false, true},  {"109978906", false, true},
    {"106292517", false, true},  {"108628638", false, true},  {"103236709", false, true},
    {"100000005", false, false}, {"101222332", false, false}, {"101222330", false, false},
    {"110222331", false, false}, {"201222331", false, false}, {"999900006", true, false},
    {"102030405", false, false}, {"100099920", true, false},  {"100050128", true, false},
    {"999939513", false, false}, {"999989413", false, false},
});

template <class Id>
bool message_hides(std::string_view refused) {
  const auto error = test::error_of([&] { Id{std::string(refused)}; });
  return error && std::string_view(error->what()).find(refused) == std::string_view::npos;
}

std::string repeat(std::string_view text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

}  // namespace

TEST_CASE("the numbers that python-stdnum accepts as a BSN are a BSN, and no others", "[law][Bsn]") {
  for (const Verdict& row : kOracle) {
    INFO(row.number);
    CHECK(Bsn::is_valid(row.number) == row.bsn);
  }
}

TEST_CASE("the numbers that python-stdnum accepts as an onderwijsnummer are one, and no others",
          "[law][Onderwijsnummer]") {
  for (const Verdict& row : kOracle) {
    INFO(row.number);
    CHECK(Onderwijsnummer::is_valid(row.number) == row.onderwijsnummer);
  }
}

TEST_CASE("a BSN is written with nine digits and nothing else", "[law][Bsn]") {
  CHECK(Bsn("111222333").text() == "111222333");
  CHECK(Bsn("012345672").text() == "012345672");
  for (const char* bad : {"", "12345672", "0111222333", "1112.22.333", "111 222 333", " 111222333",
                          "111222333 ", "11122233a", "11122233\n", "-11222333"}) {
    INFO(bad);
    CHECK(test::error_id([&] { Bsn{bad}; }) == "OPP-BASE-003");
  }
  CHECK_FALSE(Bsn::is_valid(std::string_view("111222333\0", 10)));
}

TEST_CASE("every single wrong digit and every swap of neighbours is noticed in a BSN", "[law][Bsn]") {
  const std::string good = "999996708";
  for (std::size_t i = 0; i < good.size(); ++i) {
    for (char digit = '0'; digit <= '9'; ++digit) {
      std::string changed = good;
      changed[i] = digit;
      CHECK(Bsn::is_valid(changed) == (changed == good));
    }
    if (i + 1 < good.size() && good[i] != good[i + 1]) {
      std::string swapped = good;
      std::swap(swapped[i], swapped[i + 1]);
      CHECK_FALSE(Bsn::is_valid(swapped));
    }
  }
}

TEST_CASE("an onderwijsnummer begins with 10 and its check wraps round", "[law][Onderwijsnummer]") {
  CHECK(Onderwijsnummer("101222331").text() == "101222331");
  // 9·1 + 7·6 + 6·2 + 5·9 + 4·2 + 3·5 + 2·1 = 133, remainder 1 = (7 + 5) mod 11; not 7 + 5 = 12, as DUO
  // prints it
  CHECK(Onderwijsnummer::is_valid("106292517"));
  CHECK_FALSE(Onderwijsnummer::is_valid("999939513"));  // right check, wrong prefix
  for (const char* bad : {"", "10122233", "1012223311", "1012.22.331", "10122233x"}) {
    INFO(bad);
    CHECK(test::error_id([&] { Onderwijsnummer{bad}; }) == "OPP-BASE-003");
  }
}

TEST_CASE("no number is both a BSN and an onderwijsnummer", "[law][Bsn][Onderwijsnummer]") {
  for (int i = 0; i < 20000; ++i) {
    const std::string number = std::to_string(100000000 + i * 487);
    INFO(number);
    REQUIRE_FALSE((Bsn::is_valid(number) && Onderwijsnummer::is_valid(number)));
  }
}

TEST_CASE("a refused number of a pupil is not in the message", "[law][Bsn][Onderwijsnummer]") {
  CHECK(message_hides<Bsn>("133456785"));
  CHECK(message_hides<Bsn>("1112.22.333"));
  CHECK(message_hides<Onderwijsnummer>("101222332"));
  CHECK(message_hides<EckId>("Jan Jansen"));
  CHECK(message_hides<TlvNummer>("voor Jan\tJansen"));
}

TEST_CASE("an ECK iD is an opaque text, whatever chain it comes from", "[law][EckId]") {
  const std::string hex = repeat("0123456789abcdef", 8);
  CHECK(is_ketenid_201703(EckId("https://ketenid.nl/201703/" + hex)));
  // EDEXML 2.1 gives examples of another form
  CHECK_FALSE(is_ketenid_201703(EckId("https://id.school/abcde")));
  CHECK_FALSE(is_ketenid_201703(EckId("https://ketenid.nl/201703/" + hex.substr(1))));
  CHECK_FALSE(is_ketenid_201703(EckId("https://ketenid.nl/201703/" + hex + "0")));
  CHECK_FALSE(is_ketenid_201703(EckId("https://ketenid.nl/201703/" + repeat("0123456789ABCDEF", 8))));
  CHECK_FALSE(is_ketenid_201703(EckId("http://ketenid.nl/2017031/" + hex)));
}

TEST_CASE("an ECK iD has 1 to 256 printable characters and no space", "[law][EckId]") {
  CHECK(EckId::is_valid("x"));
  CHECK(EckId::is_valid("https://id.school/LL_1!@#$%^_-~"));
  CHECK(EckId::is_valid(std::string(256, 'x')));
  for (const std::string& bad :
       {std::string(), std::string(257, 'x'), std::string("a b"), std::string("a\tb"), std::string("a\n"),
        std::string("é"), std::string(1, '\x7f'), std::string(1, '\0')}) {
    CHECK_FALSE(EckId::is_valid(bad));
  }
}

TEST_CASE("the number of a location is a BRIN and two digits", "[law][Vestigingsnummer]") {
  const Vestigingsnummer number("14AI00");
  CHECK(brin(number) == Brin("14AI"));
  CHECK(code(number) == Vestigingscode("00"));
  CHECK(vestigingsnummer(Brin("14AI"), Vestigingscode("00")) == number);
  for (const char* bad : {"", "14AI", "14AI0", "14AI000", "14ai00", "14AI0A", "1AAI00", "14A100", "14AI 0"}) {
    INFO(bad);
    CHECK(test::error_id([&] { Vestigingsnummer{bad}; }) == "OPP-BASE-003");
  }
}

TEST_CASE("the number of a samenwerkingsverband is PO or VO and four characters",
          "[law][SamenwerkingsverbandNummer]") {
  for (const char* good : {"PO3002", "VO2507", "PO00YY"}) {
    INFO(good);
    CHECK(SamenwerkingsverbandNummer(good).text() == good);
  }
  for (const char* bad :
       {"", "PO300", "PO30022", "po3002", "PO00yy", "SO3002", "OP3002", "PO 302", "PO-302"}) {
    INFO(bad);
    CHECK(test::error_id([&] { SamenwerkingsverbandNummer{bad}; }) == "OPP-BASE-003");
  }
}

TEST_CASE("a provider and a place in RIO differ by one letter and are never mistaken", "[law][Rio]") {
  CHECK(RioOnderwijsaanbieder("104A158").text() == "104A158");
  CHECK(RioOnderwijslocatie("104X158").text() == "104X158");
  CHECK_FALSE(RioOnderwijsaanbieder::is_valid("104X158"));
  CHECK_FALSE(RioOnderwijslocatie::is_valid("104A158"));
  for (const char* bad : {"", "104A15", "104A1580", "104a158", "A104158", "10AA158", "104AA58"}) {
    INFO(bad);
    CHECK_FALSE(RioOnderwijsaanbieder::is_valid(bad));
  }
  for (const char* bad : {"", "104X15", "104X1580", "104x158", "1O4X158"}) {
    INFO(bad);
    CHECK_FALSE(RioOnderwijslocatie::is_valid(bad));
  }
}

TEST_CASE("the number of a TLV is free text of 1 to 64 printable characters", "[law][TlvNummer]") {
  // the first is the example of the OSO gegevensset 2019.1
  for (const std::string& good :
       {std::string("55667788abcd"), std::string("PO3002-2025-00017"), std::string("1"),
        std::string("TLV 2025/26 nr. 7"), std::string("verlenging (één jaar)"), std::string(64, '9'),
        repeat("é", 64)}) {
    INFO(good);
    CHECK(TlvNummer::is_valid(good));
  }
  for (const std::string& bad :
       {std::string(), std::string(" "), std::string(" 17"), std::string("17 "), std::string("1\n7"),
        std::string("1\x7f"), std::string("1\0", 2), std::string("1\xC2\x85"), std::string("\xE9\xE9n"),
        std::string("1\xC2"), std::string(65, '9'), repeat("é", 65)}) {
    CHECK_FALSE(TlvNummer::is_valid(bad));
  }
}

TEST_CASE("the form of BRON is recognised together with its samenwerkingsverband", "[law][TlvNummer]") {
  const SamenwerkingsverbandNummer swv("PO3002");
  CHECK(has_strict_form(TlvNummer("PO3002-2014-00017"), swv));
  CHECK_FALSE(has_strict_form(TlvNummer("PO3002-2014-00017"), SamenwerkingsverbandNummer("PO3003")));
  for (const char* other : {"PO3002-2014-0017", "PO3002-2014-000017", "PO3002-14-0000017",
                            "PO3002 2014 00017", "PO3002-2014-0001A", "PO3002-2O14-00017", "55667788abcd"}) {
    INFO(other);
    CHECK_FALSE(has_strict_form(TlvNummer(other), swv));
  }
}
