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
  CHECK(id([](Beleid& b) { b.deelschooljaar_weken = 53; }) == "OPP-LAW-001");
}

TEST_CASE("a legal reference reads as lawyers write it", "[law]") {
  const LegalReference ref{"WPO", "BWBR0003420", "40a", "1", "b"};
  CHECK(ref.text() == "WPO art. 40a lid 1 onder b");
  CHECK(ref.text(Language::en) == "WPO art. 40a(1)(b)");
  CHECK(ref.url() == "https://wetten.overheid.nl/BWBR0003420");
  CHECK(LegalReference{"Inrichtingsbesluit WPO", "", "", ""}.text() == "Inrichtingsbesluit WPO");
}
