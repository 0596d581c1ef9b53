#include "opp/law/beleid.hpp"
#include "opp/law/legal_reference.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"

using namespace opp;

TEST_CASE("the policy of the law knows two levels of support", "[law][Beleid]") {
  const Beleid wet = Beleid::wet();
  CHECK_NOTHROW(wet.validate());
  REQUIRE(wet.niveau("extra_ondersteuning") != nullptr);
  CHECK(wet.niveau("extra_ondersteuning")->boven_basis);
  CHECK_FALSE(wet.niveau("basisondersteuning")->boven_basis);
  CHECK(wet.niveau("breedteondersteuning") == nullptr);
}

TEST_CASE("an unsound policy is refused", "[law][Beleid]") {
  const auto id = [](auto change) {
    Beleid beleid = Beleid::wet();
    change(beleid);
    return test::error_id([&] { beleid.validate(); });
  };
  CHECK(id([](Beleid& b) { b.niveaus[1].code = "basisondersteuning"; }) == "OPP-LAW-001");
  CHECK(id([](Beleid& b) { b.niveaus[0].code = ""; }) == "OPP-LAW-001");
  CHECK(id([](Beleid& b) { b.niveaus[1].boven_basis = false; }) == "OPP-LAW-001");
  CHECK(id([](Beleid& b) { std::swap(b.niveaus[0], b.niveaus[1]); }) == "OPP-LAW-001");
  CHECK(id([](Beleid& b) { b.niveaus.clear(); }) == "OPP-LAW-001");
  CHECK(id([](Beleid& b) { b.niveaus[1].aliassen = {"basisondersteuning"}; }) == "OPP-LAW-001");
  CHECK(id([](Beleid& b) { b.niveaus[0].eerst = {"extra_ondersteuning"}; }) == "OPP-LAW-001");
  CHECK(id([](Beleid& b) { b.leerlingbespreking.niveau = "breedte"; }) == "OPP-LAW-001");
  CHECK(id([](Beleid& b) { b.rod.termijn_dagen = -1; }) == "OPP-LAW-001");
  CHECK(id([](Beleid& b) { b.evaluatie.deelschooljaar_weken = 53; }) == "OPP-LAW-001");
}

TEST_CASE("a legal reference reads as lawyers write it", "[law]") {
  const LegalReference ref{"WPO", "BWBR0003420", "40a", "1", "b"};
  CHECK(ref.text() == "WPO art. 40a lid 1 onder b");
  CHECK(ref.text(Language::en) == "WPO art. 40a(1)(b)");
  CHECK(ref.url() == "https://wetten.overheid.nl/BWBR0003420");
  const LegalReference dated{"WPO", "BWBR0003420", "40a", "6", {}, Date(2026, 1, 1)};
  CHECK(dated.url() == "https://wetten.overheid.nl/BWBR0003420/2026-01-01");
  CHECK(dated.text() == "WPO art. 40a lid 6");
  CHECK(LegalReference{"WPO", "", "40a", "6", {}, Date(2026, 1, 1)}.url().empty());
  CHECK(LegalReference{"Inrichtingsbesluit WPO", "", "", ""}.text() == "Inrichtingsbesluit WPO");
}
