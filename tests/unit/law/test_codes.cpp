#include "opp/law/codes.hpp"
#include "support/catch.hpp"

#include <array>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace opp;

namespace {

using Codes = std::vector<std::string_view>;

/// What a standard can write on a day, in the order of the values.
template <class E>
Codes codes_on(Standard standard, Date day) {
  Codes result;
  for (const auto& row : enum_table<E>) {
    if (const auto code = to_wire(standard, row.value, day)) result.push_back(*code);
  }
  return result;
}

constexpr auto kNieuw = Date(2014, 8, 1);
constexpr auto kOud = Date(2014, 7, 31);

}  // namespace

namespace opp {

OPP_CODES(Proef, (a, "a", "a") (b, "b", "b"))
// code 1 passes from a to b, and a is written 2 from then on
template <>
inline constexpr auto wire_codes<Proef> = std::to_array<WireCode<Proef>>({
    {Standard::bron_pve, "1", Proef::a, {}, kOud},
    {Standard::bron_pve, "1", Proef::b, kNieuw},
    {Standard::bron_pve, "2", Proef::a, kNieuw},
    {Standard::oso_2019_1, "1", Proef::b},
});
OPP_CODES(ZonderCodes, (a, "a", "a"))

}  // namespace opp

static_assert(WireCoded<AdviesVo> && WireCoded<Jaargroep> && !WireCoded<Vervolgonderwijs> &&
              !WireCoded<ZonderCodes>);
static_assert(from_wire<AdviesVo>(Standard::oso_2019_1, "70") == AdviesVo::vwo, "usable at compile time");

TEST_CASE("the advices that OSO 2019.1 knows are those of its code list 2", "[law][AdviesVo]") {
  const Codes list = {"01", "10", "20", "21", "22", "23", "30", "31", "32", "33", "34", "35",
                      "40", "41", "42", "43", "44", "50", "51", "52", "60", "61", "70", "80"};
  CHECK(codes_on<AdviesVo>(Standard::oso_2019_1, Date(2019, 9, 1)) == list);
  CHECK(codes_on<AdviesVo>(Standard::bron_pve, kNieuw) == list);
}

TEST_CASE("ten advices of BRON ended on 31 July 2014", "[law][AdviesVo]") {
  for (const char* ended : {"24", "25", "26", "27", "28", "29", "36", "37", "45", "53"}) {
    INFO(ended);
    const auto value = from_wire<AdviesVo>(Standard::bron_pve, ended, kOud);
    REQUIRE(value);
    CHECK_FALSE(from_wire<AdviesVo>(Standard::bron_pve, ended, kNieuw));
    CHECK(from_wire<AdviesVo>(Standard::bron_pve, ended) == value);  // a file without a date
    CHECK(to_wire(Standard::bron_pve, *value, kOud) == ended);
    CHECK_FALSE(to_wire(Standard::bron_pve, *value, kNieuw));
    CHECK_FALSE(to_wire(Standard::oso_2019_1, *value));
    CHECK_FALSE(from_wire<AdviesVo>(Standard::oso_2019_1, ended));
  }
}

TEST_CASE("no specific advice exists in BRON since 1 August 2013", "[law][AdviesVo]") {
  CHECK_FALSE(from_wire<AdviesVo>(Standard::bron_pve, "80", Date(2013, 7, 31)));
  CHECK(from_wire<AdviesVo>(Standard::bron_pve, "80", Date(2013, 8, 1)) == AdviesVo::geen_specifiek);
}

TEST_CASE("an advice keeps its meaning on the wire", "[law][AdviesVo]") {
  CHECK(from_wire<AdviesVo>(Standard::oso_2019_1, "01") == AdviesVo::vso);
  CHECK(from_wire<AdviesVo>(Standard::oso_2019_1, "10") == AdviesVo::pro);
  CHECK(from_wire<AdviesVo>(Standard::oso_2019_1, "23") == AdviesVo::vmbo_bl_kl_lwoo);
  CHECK(from_wire<AdviesVo>(Standard::oso_2019_1, "32") == AdviesVo::vmbo_kl_gl);
  CHECK(from_wire<AdviesVo>(Standard::oso_2019_1, "34") == AdviesVo::vmbo_kl_tl);
  CHECK(from_wire<AdviesVo>(Standard::oso_2019_1, "40") == AdviesVo::vmbo_gl);
  CHECK(from_wire<AdviesVo>(Standard::oso_2019_1, "42") == AdviesVo::vmbo_gl_tl);
  CHECK(from_wire<AdviesVo>(Standard::oso_2019_1, "44") == AdviesVo::vmbo_gl_havo);
  CHECK(from_wire<AdviesVo>(Standard::oso_2019_1, "51") == AdviesVo::vmbo_tl_lwoo);
  CHECK(from_wire<AdviesVo>(Standard::oso_2019_1, "52") == AdviesVo::vmbo_tl_havo);
  CHECK(from_wire<AdviesVo>(Standard::oso_2019_1, "60") == AdviesVo::havo);
  CHECK(from_wire<AdviesVo>(Standard::oso_2019_1, "61") == AdviesVo::havo_vwo);
  CHECK(label(AdviesVo::vmbo_bl_kl_lwoo) == "vmbo bl/kl met lwoo");
  CHECK(label(AdviesVo::geen_specifiek, Language::en) == "no specific advice");
}

TEST_CASE("an odd number of a vmbo advice is the even one before it with lwoo", "[law][AdviesVo]") {
  for (const auto& row : wire_codes<AdviesVo>) {
    const std::string name(to_name(row.value));
    if (row.standard != Standard::bron_pve || name.rfind("vmbo", 0) != 0) continue;
    INFO(name);
    const bool lwoo = name.size() > 5 && name.substr(name.size() - 5) == "_lwoo";
    CHECK(((row.code[1] - '0') % 2 == 1) == lwoo);
    if (!lwoo) continue;
    const std::string even = {row.code[0], static_cast<char>(row.code[1] - 1)};
    const auto without = from_wire<AdviesVo>(Standard::bron_pve, even);
    REQUIRE(without);
    CHECK(to_name(*without) == name.substr(0, name.size() - 5));
  }
}

TEST_CASE("the exit profiles of vso have the numbers of BRON and left OSO", "[law][UitstroomprofielVso]") {
  CHECK(from_wire<UitstroomprofielVso>(Standard::bron_pve, "1") == UitstroomprofielVso::dagbesteding);
  CHECK(from_wire<UitstroomprofielVso>(Standard::bron_pve, "2") == UitstroomprofielVso::arbeidsmarkt);
  CHECK(from_wire<UitstroomprofielVso>(Standard::bron_pve, "3") == UitstroomprofielVso::vervolgonderwijs);
  CHECK_FALSE(from_wire<UitstroomprofielVso>(Standard::bron_pve, "4"));
  CHECK_FALSE(from_wire<UitstroomprofielVso>(Standard::bron_pve, "1", kOud));
  CHECK(from_wire<UitstroomprofielVso>(Standard::bron_pve, "1", kNieuw));
  CHECK_FALSE(from_wire<UitstroomprofielVso>(Standard::oso_2019_1, "1"));
}

TEST_CASE("only OSO can write that a TLV has no category", "[law][TlvCategorie]") {
  CHECK(codes_on<TlvCategorie>(Standard::oso_2019_1, kNieuw) == Codes{"L", "M", "H", "Nvt"});
  CHECK(codes_on<TlvCategorie>(Standard::bron_pve, kNieuw) == Codes{"L", "M", "H"});
  CHECK(from_wire<TlvCategorie>(Standard::oso_2019_1, "H") == TlvCategorie::hoog);
  CHECK(from_wire<TlvCategorie>(Standard::oso_2019_1, "Nvt") == TlvCategorie::nvt);
  CHECK_FALSE(to_wire(Standard::bron_pve, TlvCategorie::nvt));
}

TEST_CASE("agreement and consent have the same codes and are different things", "[law][Akkoord]") {
  CHECK(codes_on<Akkoord>(Standard::oso_2019_1, kNieuw) == Codes{"Ja", "Nee", "Onbekend"});
  CHECK(codes_on<Toestemming>(Standard::oso_2019_1, kNieuw) == Codes{"Ja", "Nee", "Onbekend"});
  CHECK(from_wire<Akkoord>(Standard::oso_2019_1, "Nee") == Akkoord::nee);
  CHECK(from_wire<Toestemming>(Standard::oso_2019_1, "Onbekend") == Toestemming::onbekend);
  static_assert(!std::is_convertible_v<Akkoord, Toestemming>);
}

TEST_CASE("codes are compared exactly", "[law][codes]") {
  for (const char* other : {"", "ja", "JA", " Ja", "Ja ", "J", "1"}) {
    INFO(other);
    CHECK_FALSE(from_wire<Akkoord>(Standard::oso_2019_1, other));
  }
  CHECK_FALSE(from_wire<AdviesVo>(Standard::oso_2019_1, "1"));
  CHECK_FALSE(from_wire<LeerkrachtRol>(Standard::oso_2019_1, "IB"));
}

TEST_CASE("every role of EDEXML 2.1 has a value and every value a code", "[law][LeerkrachtRol]") {
  // EDEXLeerkrachtRolType, in the order of the schema
  const Codes list = {"ADJ", "ADM", "CON", "DIR", "ICT", "IB",  "KLA", "LRK", "LOS",
                      "LOC", "OWA", "OUD", "RT",  "SMW", "STA", "TAL", "VAK"};
  CHECK(codes_on<LeerkrachtRol>(Standard::edexml_2_1, kNieuw) == list);
  CHECK(list.size() == enum_table<LeerkrachtRol>.size());
  CHECK(from_wire<LeerkrachtRol>(Standard::edexml_2_1, "IB") == LeerkrachtRol::intern_begeleider);
  CHECK(from_wire<LeerkrachtRol>(Standard::edexml_2_1, "LRK") == LeerkrachtRol::leerkracht);
  CHECK(from_wire<LeerkrachtRol>(Standard::edexml_2_1, "OUD") == LeerkrachtRol::ouder);
}

TEST_CASE("every year group of EDEXML 2.1 has a value and every value a code", "[law][Jaargroep]") {
  // EDEXJaargroepType, in the order of the schema
  const Codes list = {"B",  "D",  "0",  "1",  "2",  "3",  "4", "5", "6", "7", "8",
                      "11", "12", "13", "14", "15", "16", "S", "V", "C", "N", "H"};
  CHECK(codes_on<Jaargroep>(Standard::edexml_2_1, kNieuw) == list);
  CHECK(list.size() == enum_table<Jaargroep>.size());
  CHECK(from_wire<Jaargroep>(Standard::edexml_2_1, "0") == Jaargroep::peuter);
  CHECK(from_wire<Jaargroep>(Standard::edexml_2_1, "8") == Jaargroep::groep_8);
  CHECK(from_wire<Jaargroep>(Standard::edexml_2_1, "11") == Jaargroep::leerjaar_1);
  CHECK(from_wire<Jaargroep>(Standard::edexml_2_1, "S") == Jaargroep::speciaal);
  CHECK_FALSE(from_wire<Jaargroep>(Standard::edexml_2_1, "9"));
}

TEST_CASE("follow-up education is a list of names without codes", "[law][Vervolgonderwijs]") {
  CHECK(from_name<Vervolgonderwijs>("mbo_entree") == Vervolgonderwijs::mbo_entree);
  CHECK(label(Vervolgonderwijs::mbo_niveau_4) == "mbo niveau 4");
  CHECK(enum_table<Vervolgonderwijs>.size() == 6);
}

TEST_CASE("a code that changed its meaning is read by date, and not at all without one", "[law][codes]") {
  CHECK(from_wire<Proef>(Standard::bron_pve, "1", kOud) == Proef::a);
  CHECK(from_wire<Proef>(Standard::bron_pve, "1", kNieuw) == Proef::b);
  CHECK_FALSE(from_wire<Proef>(Standard::bron_pve, "1"));
  CHECK(from_wire<Proef>(Standard::bron_pve, "2") == Proef::a);
  CHECK(from_wire<Proef>(Standard::oso_2019_1, "1") == Proef::b);
  CHECK(to_wire(Standard::bron_pve, Proef::a, kOud) == "1");
  CHECK(to_wire(Standard::bron_pve, Proef::a, kNieuw) == "2");
  CHECK_FALSE(to_wire(Standard::bron_pve, Proef::a));
  CHECK(to_wire(Standard::bron_pve, Proef::b) == "1");
  CHECK_FALSE(to_wire(Standard::bron_pve, Proef::b, kOud));
}

TEST_CASE("a list in which a code or a value is double on some day is not sound", "[law][codes]") {
  using Row = WireCode<Proef>;
  constexpr auto sound = [](Row first, Row second) {
    return wire_codes_are_sound(std::array<Row, 2>{first, second});
  };
  constexpr Standard oso = Standard::oso_2019_1;
  CHECK(sound({oso, "1", Proef::a}, {oso, "2", Proef::b}));
  CHECK(sound({oso, "1", Proef::a}, {Standard::bron_pve, "1", Proef::b}));
  CHECK(sound({oso, "1", Proef::a, {}, kOud}, {oso, "1", Proef::b, kNieuw}));
  CHECK(sound({oso, "1", Proef::b, kNieuw}, {oso, "1", Proef::a, {}, kOud}));
  CHECK_FALSE(sound({oso, "1", Proef::a}, {oso, "1", Proef::b}));
  CHECK_FALSE(sound({oso, "1", Proef::a}, {oso, "2", Proef::a}));
  CHECK_FALSE(sound({oso, "1", Proef::a, {}, kNieuw}, {oso, "1", Proef::b, kNieuw}));  // both on that day
  CHECK_FALSE(sound({oso, "1", Proef::a, kOud, kOud}, {oso, "1", Proef::b}));
  CHECK_FALSE(sound({oso, "1", Proef::a, kNieuw, kOud}, {oso, "2", Proef::b}));  // ends before it begins
  CHECK_FALSE(sound({oso, "", Proef::a}, {oso, "2", Proef::b}));
}

TEST_CASE("the name of a standard is the name in the table", "[law][codes]") {
  CHECK(to_name(Standard::edexml_2_1) == "edexml_2_1");
  CHECK(from_name<Standard>("oso_2019_1") == Standard::oso_2019_1);
}
