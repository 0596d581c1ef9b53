#include "opp/law/dated.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"

#include <string>
#include <vector>

using namespace opp;

namespace {

constexpr Dated kTwo = std::to_array<Versie<int>>({
    {Date(2013, 8, 1), Date(2025, 7, 31), 1},
    {Date(2025, 8, 1), Date(2026, 7, 31), 2},
});
static_assert(kTwo.at(Date(2013, 8, 1)) == 1 && kTwo.at(Date(2025, 7, 31)) == 1);
static_assert(kTwo.at(Date(2025, 8, 1)) == 2 && kTwo.at(Date(2026, 7, 31)) == 2);
static_assert(kTwo.find(Date(2013, 7, 31)) == nullptr && kTwo.find(Date(2026, 8, 1)) == nullptr);

using Rows = std::vector<Versie<std::string>>;

std::string detail_of(Rows rows) {
  const auto error = test::error_of([&] { Dated<std::string> dated(std::move(rows)); });
  if (!error) return "sound";
  CHECK(error->id() == "OPP-LAW-002");
  return error->detail();
}

}  // namespace

TEST_CASE("a dated value is found on the first and the last day of its version", "[law][Dated]") {
  const Dated<std::string> values(
      Rows{{Date(2024, 1, 1), Date(2024, 1, 1), "one day"}, {Date(2024, 1, 2), {}, "the rest"}});
  CHECK(values.at(Date(2024, 1, 1)) == "one day");
  CHECK(values.at(Date(2024, 1, 2)) == "the rest");
  CHECK(values.at(Date(2199, 12, 31)) == "the rest");
  CHECK(values.vanaf() == Date(2024, 1, 1));
  CHECK_FALSE(values.tot_en_met());
}

TEST_CASE("a day without a version is an error that names the dates", "[law][Dated]") {
  const auto before = test::error_of([] { (void)kTwo.at(Date(2013, 7, 31), "tariff"); });
  REQUIRE(before);
  CHECK(before->id() == "OPP-LAW-003");
  CHECK(before->detail() ==
        "there is no tariff for 2013-07-31; the first begins on 2013-08-01 and the last ends on 2026-07-31");
  CHECK_THROWS_AS(kTwo.at(Date(2026, 8, 1)), NoRuleError);
}

TEST_CASE("versions that leave a gap, overlap, turn round or miss are refused", "[law][Dated]") {
  CHECK(detail_of({}) == "there is no version");
  CHECK(detail_of({{Date(2024, 1, 1), Date(2024, 6, 30), "a"}, {Date(2024, 7, 1), {}, "b"}}) == "sound");
  CHECK(detail_of({{Date(2024, 1, 1), Date(2024, 6, 29), "a"}, {Date(2024, 7, 1), {}, "b"}}) ==
        "version 2, from 2024-07-01, leaves a gap: the one before it ends on 2024-06-29");
  CHECK(detail_of({{Date(2024, 1, 1), Date(2024, 7, 1), "a"}, {Date(2024, 7, 1), {}, "b"}}) ==
        "version 2, from 2024-07-01, overlaps the one before it, which ends on 2024-07-01");
  CHECK(detail_of({{Date(2024, 1, 1), {}, "a"}, {Date(2024, 7, 1), {}, "b"}}) ==
        "version 2, from 2024-07-01, follows a version without an end");
  CHECK(detail_of({{Date(2024, 1, 2), Date(2024, 1, 1), "a"}}) ==
        "version 1, from 2024-01-02, ends before it begins");
}
