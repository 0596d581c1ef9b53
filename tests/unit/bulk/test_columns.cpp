#include "opp/core.hpp"
#include "opp/rules/fact_table.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

using namespace opp;
using bulk::FactColumns;
using test::error_id;

namespace {

/// Facts of which every value is another than that of new facts, and another in each row.
Facts filled(int row) {
  Facts facts;
  for_each_fact([&](const auto& column) {
    using T = typename std::remove_cvref_t<decltype(column)>::type;
    if constexpr (std::is_same_v<T, Day>) {
      column.of(facts) = Date(2024, 1, 1).plus_days(row);
    } else if constexpr (std::is_enum_v<T>) {
      column.of(facts) = static_cast<T>(1 + row % 2);
    } else {
      column.of(facts) = static_cast<T>(100 + row);
    }
  });
  return facts;
}

bool same(const Facts& a, const Facts& b) {
  bool equal = true;
  for_each_fact([&](const auto& column) { equal = equal && column.of(a) == column.of(b); });
  return equal;
}

bool on_64_bytes(const void* memory) { return reinterpret_cast<std::uintptr_t>(memory) % 64 == 0; }

}  // namespace

TEST_CASE("facts come back from columns as they went in", "[bulk]") {
  FactColumns columns;
  std::vector<Facts> rows;
  for (int i = 0; i < 200; ++i) {
    rows.push_back(filled(i));
    if (i % 3 == 0) rows.back().geboren_op = {};
    if (i % 5 == 0) rows.back() = Facts();
    columns.append(rows.back());
  }
  REQUIRE(columns.rows() == 200);
  bool equal = true;
  for (std::size_t i = 0; i < rows.size(); ++i) equal = equal && same(columns.at(i), rows[i]);
  CHECK(equal);
  CHECK(error_id([&] { static_cast<void>(columns.at(200)); }) == "OPP-BULK-002");
}

TEST_CASE("a column has the layout of Arrow", "[bulk]") {
  FactColumns columns;
  for (int i = 0; i < 11; ++i) {
    Facts facts = filled(i);
    if (i == 2 || i == 9) facts.geboren_op = {};
    columns.append(facts);
  }
  CHECK(columns.days("geboren_op")[3] == Date(2024, 1, 4).day_number());
  CHECK(columns.days("geboren_op")[2] == Day::kUnknown);
  const auto bits = columns.validity("geboren_op");
  REQUIRE(bits.size() == 2);
  CHECK(bits[0] == 0b1111'1011);
  CHECK((bits[1] & 0b111) == 0b101);
  CHECK(columns.validity("ingeschreven_op").empty());  // no unknown day, so no bitmap
  CHECK(columns.sets("kenmerken")[10] == 110);
  CHECK(columns.numbers("pogingen")[10] == 110);
  CHECK(columns.choices("schooltype")[10] == 1);
  CHECK(on_64_bytes(columns.days("geboren_op").data()));
  CHECK(on_64_bytes(bits.data()));
}

TEST_CASE("a column that was never given takes no memory and is unknown", "[bulk]") {
  FactColumns columns(1'000'000);
  CHECK(columns.bytes() == 0);
  CHECK_FALSE(columns.given("geboren_op"));
  CHECK(columns.days("geboren_op").empty());
  CHECK(same(columns.at(999'999), Facts()));
  columns.reserve(2'000'000);
  for (int i = 0; i < 3; ++i) columns.append(Facts());
  CHECK(columns.bytes() == 0);
}

TEST_CASE("values from outside are copied, with their bitmap", "[bulk]") {
  FactColumns columns(3);
  std::vector<std::int32_t> days = {19000, 0x7FFFFFFF, 19002};  // what stands at an unknown day is anything
  columns.set("geboren_op", days, std::array<std::uint8_t, 1>{0b101});
  columns.set("kenmerken", std::array<std::uint64_t, 3>{1, 2, 3});
  columns.set("pogingen", std::array<std::int32_t, 3>{0, -1, 7});
  columns.set("schooltype", std::array<std::uint8_t, 3>{0, 5, 2});
  days.assign(3, 0);
  CHECK(columns.at(0).geboren_op == Day::from_number(19000));
  CHECK_FALSE(columns.at(1).geboren_op.known());
  CHECK(columns.at(1).schooltype == Schooltype::pro);
  CHECK(columns.at(2).pogingen == 7);
  CHECK(columns.validity("geboren_op")[0] == 0b101);
  columns.set("geboren_op", std::array<std::int32_t, 3>{1, Day::kUnknown, 3});  // unknown without a bitmap
  CHECK(columns.validity("geboren_op")[0] == 0b101);
}

TEST_CASE("values from outside are looked at without a copy until a row is added", "[bulk]") {
  FactColumns columns(2);
  const auto days = std::make_shared<std::vector<std::int32_t>>(std::vector<std::int32_t>{19000, 19001});
  const std::array<std::uint8_t, 1> bits = {0b10};
  columns.view("geboren_op", *days, bits, days);
  CHECK(days.use_count() == 2);
  CHECK(columns.days("geboren_op").data() == days->data());
  CHECK(columns.bytes() == 0);
  CHECK_FALSE(columns.at(0).geboren_op.known());
  CHECK(columns.at(1).geboren_op.number() == 19001);
  const FactColumns copy = columns;
  columns.append(filled(0));
  CHECK(columns.days("geboren_op").data() != days->data());
  CHECK_FALSE(columns.at(0).geboren_op.known());
  CHECK(columns.at(1).geboren_op.number() == 19001);
  CHECK(columns.at(2).geboren_op == Day(Date(2024, 1, 1)));
  CHECK(copy.rows() == 2);
  CHECK(copy.days("geboren_op").data() == days->data());
}

TEST_CASE("what does not fit a column is refused and changes nothing", "[bulk]") {
  FactColumns columns(2);
  const std::vector<std::int32_t> days = {19000, 19001};
  columns.set("geboren_op", days);
  const auto set = [&](auto... values) { return error_id([&] { columns.set(values...); }); };
  using Days = std::vector<std::int32_t>;
  using Bytes = std::vector<std::uint8_t>;
  CHECK(set("geboren", days) == "OPP-BULK-001");
  CHECK(set("geboren_op", Days(3)) == "OPP-BULK-002");
  CHECK(set("geboren_op", days, Bytes(0)) == "none");
  CHECK(error_id([&] { columns.set("geboren_op", days, std::span<const std::uint8_t>()); }) == "none");
  CHECK(set("geboren_op", Bytes(2)) == "OPP-BULK-003");
  CHECK(set("kenmerken", days) == "OPP-BULK-003");
  CHECK(set("pogingen", days, Bytes(1)) == "OPP-BULK-003");
  CHECK(set("geboren_op", Days{1, 99'999'999}) == "OPP-BULK-004");
  CHECK(set("schooltype", Bytes{5, 6}) == "OPP-BULK-004");
  CHECK(set("opp_verplicht", Bytes{2, 3}) == "OPP-BULK-004");
  CHECK(error_id([&] { columns.view("geboren_op", Days(1)); }) == "OPP-BULK-002");
  CHECK(error_id([&] { static_cast<void>(columns.days("kenmerken")); }) == "OPP-BULK-003");
  CHECK(error_id([&] { static_cast<void>(columns.given("x")); }) == "OPP-BULK-001");
  CHECK(columns.days("geboren_op")[1] == 19001);
  FactColumns many(9);
  CHECK(error_id([&] { many.set("geboren_op", Days(9), Bytes(1)); }) == "OPP-BULK-002");
}

TEST_CASE("memory of a column is aligned and keeps what stands in it, small and large", "[bulk]") {
  constexpr std::size_t kLarge = std::size_t{3} << 20U;  // more than a large page
  for (const std::size_t bytes : {std::size_t{1}, std::size_t{64}, std::size_t{100}, kLarge, 2 * kLarge}) {
    bulk::Buffer memory(bytes);
    CHECK(memory.capacity() >= bytes);
    CHECK(memory.capacity() % bulk::Buffer::kAlignment == 0);
    CHECK(reinterpret_cast<std::uintptr_t>(memory.data()) % bulk::Buffer::kAlignment == 0);
    auto* const first = static_cast<unsigned char*>(memory.data());
    first[0] = 7;
    first[bytes - 1] = 9;
    const auto ends = [&](const bulk::Buffer& of) {
      const auto* const seen = static_cast<const unsigned char*>(of.data());
      return std::array{seen[0], seen[bytes - 1]};
    };
    const auto kept = ends(memory);
    const bulk::Buffer copy(memory);
    CHECK(ends(copy) == kept);
    memory.grow(4 * bytes);
    CHECK(ends(memory) == kept);
    const bulk::Buffer moved(std::move(memory));
    CHECK(ends(moved) == kept);
  }
  CHECK(bulk::Buffer(0).data() == nullptr);
}
