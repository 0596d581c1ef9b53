#include "opp/base/strong_id.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"

#include <type_traits>

using namespace opp;

static_assert(!std::is_default_constructible_v<Brin> && !std::is_convertible_v<Brin, DossierId>);

TEST_CASE("a BRIN is two digits and two capitals", "[base][id]") {
  CHECK(Brin("99XX").text() == "99XX");
  for (const char* bad : {"", "9XX", "99xx", "999X", "99XX0", "99X1"}) {
    INFO(bad);
    CHECK(test::error_id([&] { Brin{bad}; }) == "OPP-BASE-003");
  }
}

TEST_CASE("a dossier id holds nothing that could break a file name or a log line", "[base][id]") {
  CHECK(DossierId("99XX-1001").text() == "99XX-1001");
  CHECK(DossierId::is_valid(std::string(160, 'a')));
  for (const std::string& bad : {std::string(), std::string("a b"), std::string("a/b"), std::string("a\nb"),
                                 std::string(161, 'a'), std::string("Ismaël")}) {
    CHECK_FALSE(DossierId::is_valid(bad));
  }
}

TEST_CASE("a refused id is not repeated in the message", "[base][id]") {
  const auto error = test::error_of([] { DossierId{"Jan Jansen"}; });
  REQUIRE(error);
  CHECK(std::string(error->what()).find("Jansen") == std::string::npos);
}
