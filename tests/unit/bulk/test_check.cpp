#include "opp/core.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/random_history.hpp"
#include "support/story.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

using namespace opp;
using bulk::FactColumns;
using bulk::Outcomes;
using test::error_id;
using test::error_of;

namespace {

const Date kDay{2026, 10, 1};

/// Any dossier: half of them any events in any order, half a pupil whose OPP takes a usual course.
Dossier random_dossier(std::uint64_t seed) {
  if (seed % 2 == 0) return test::random_history(seed, 60).dossier();
  test::detail::Random random(seed);
  const auto after = [&](Date from, std::size_t days) {
    return from.plus_days(static_cast<int>(random.below(days)));
  };
  const Date start = after(Date(2015, 8, 1), 4000);
  const Schooltype type = enum_table<Schooltype>[random.below(enum_table<Schooltype>.size())].value;
  test::Story story;
  if (random.coin()) story.leerling(after(Date(1998, 1, 1), 7500).iso());
  story.ingeschreven(start.iso(), type);
  if (random.coin()) story.ondersteuning(after(start, 400).iso());
  if (random.coin()) {
    const Date drawn = after(start, 100);
    story.opgesteld(drawn.iso());
    if (random.coin()) story.gehoord(after(drawn, 40).iso());
    if (random.coin()) story.akkoord(after(drawn, 60).iso());
    if (random.coin()) story.perspectief_vast(after(drawn, 60).iso());
    if (random.coin()) story.handelingsdeel_vast(after(drawn, 90).iso());
    if (random.coin()) story.geevalueerd(after(drawn, 500).iso());
  }
  return story.dossier();
}

bool same(const Finding& finding, const bulk::RuleOutcomes& of, std::size_t row) {
  return finding.status == of.status[row] && finding.reden == of.reden[row] &&
         finding.ernst == of.ernst[row] && Day(finding.start).number() == of.start[row] &&
         Day(finding.due).number() == of.due[row] && Day(finding.met).number() == of.met[row];
}

/// Judges so many random dossiers one by one and as columns; returns how many answers differ.
std::size_t differences(std::uint64_t first, std::size_t count, Date day) {
  std::vector<Report> reports;
  FactColumns columns;
  for (std::uint64_t seed = first; seed < first + count; ++seed) {
    const Dossier dossier = random_dossier(seed);
    columns.append(extract_facts(dossier, day, RuleSet::wet().beleid()));
    reports.push_back(check(dossier, day));
  }
  const Outcomes outcomes = bulk::check(columns, day);
  REQUIRE(outcomes.rules().size() == RuleSet::wet().rules().size());
  std::size_t differing = 0;
  for (std::size_t row = 0; row < count; ++row) {
    for (const bulk::RuleOutcomes& of : outcomes.rules()) {
      if (!same(reports[row].finding(of.rule->id), of, row)) ++differing;
    }
  }
  return differing;
}

FactColumns some_columns(std::size_t rows) {
  std::vector<Facts> few;
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    few.push_back(extract_facts(random_dossier(seed), kDay, RuleSet::wet().beleid()));
  }
  FactColumns columns;
  for (std::size_t row = 0; row < rows; ++row) columns.append(few[row % few.size()]);
  return columns;
}

bool same(const Outcomes& a, const Outcomes& b) {
  return std::ranges::equal(a.rules(), b.rules(), [](const auto& x, const auto& y) {
    return x.rule == y.rule && std::ranges::equal(x.status, y.status) &&
           std::ranges::equal(x.reden, y.reden) && std::ranges::equal(x.ernst, y.ernst) &&
           std::ranges::equal(x.start, y.start) && std::ranges::equal(x.due, y.due) &&
           std::ranges::equal(x.met, y.met);
  });
}

/// Facts of a pupil who is enrolled, of which only the kind of school may be told.
Facts enrolled(Date day) {
  Facts facts;
  facts.peildatum = day;
  facts.set(Facts::ingeschreven);
  facts.ingeschreven_op = day.plus_days(-10);
  return facts;
}

}  // namespace

TEST_CASE("columns and single dossiers get the same answers", "[bulk][check]") {
  CHECK(differences(0, 400, kDay) == 0);
  CHECK(differences(600, 200, Date(2016, 11, 1)) == 0);
  CHECK(differences(900, 200, Date(2022, 7, 31)) == 0);
  CHECK(differences(1200, 200, Date(2025, 8, 1)) == 0);
}

TEST_CASE("columns and a hundred thousand single dossiers get the same answers", "[.100k]") {
  const std::array days = {Date(2016, 11, 1), Date(2022, 7, 31), Date(2025, 8, 1), Date(2026, 7, 1), kDay};
  for (std::size_t i = 0; i < 100; ++i) REQUIRE(differences(i * 1000, 1000, days[i % days.size()]) == 0);
}

TEST_CASE("the answers do not depend on threads, nor on where a block ends", "[bulk][threads]") {
  for (const std::size_t rows : {0, 1, 31, 255, 256, 257, 2048, 5000}) {
    const FactColumns columns = some_columns(rows);
    const Outcomes alone = bulk::check(columns, kDay);
    CHECK(alone.rows() == rows);
    CHECK(same(alone, bulk::check(columns, kDay, RuleSet::wet(), {.threads = 2})));
    CHECK(same(alone, bulk::check(columns, kDay, RuleSet::wet(), {.threads = 3})));
    if (rows > 200)
      CHECK(alone.of("TERM-6W").status[rows - 1] == alone.of("TERM-6W").status[(rows - 1) % 100]);
  }
}

TEST_CASE("only the rules and columns that are asked are computed", "[bulk]") {
  const FactColumns columns = some_columns(300);
  const Outcomes outcomes =
      bulk::check(columns, kDay, RuleSet::wet(),
                  {.rules = {"TERM-6W", "ADM-6"}, .wanted = {.reden = false, .met = false}});
  REQUIRE(outcomes.rules().size() == 2);
  CHECK(outcomes.rules()[1].rule->id == "ADM-6");
  CHECK(outcomes.of("ADM-6").status.size() == 300);
  CHECK(outcomes.of("ADM-6").reden.empty());
  CHECK(outcomes.of("ADM-6").due.size() == 300);
  CHECK(outcomes.of("ADM-6").met.empty());
  CHECK(error_id([&] { static_cast<void>(outcomes.of("EVAL-SY")); }) == "OPP-RULE-002");
  const bulk::StatusCounts counts = outcomes.counts("TERM-6W");
  std::size_t sum = 0;
  for (const std::size_t count : counts) sum += count;
  CHECK(sum == 300);
}

TEST_CASE("days of the result have a bitmap for whoever wants one", "[bulk]") {
  const std::vector<std::int32_t> days = {1, Day::kUnknown, 3, 4, 5, 6, 7, 8, Day::kUnknown, 10};
  CHECK(bulk::validity_of(days) == std::vector<std::uint8_t>{0b1111'1101, 0b10});
}

TEST_CASE("a rule that looks at the dossier is left out, and refused by id", "[bulk]") {
  const RuleSet rules =
      RuleSet::wet() +
      OwnRule{.id = "EIGEN-1",
              .titel_nl = "Een eigen regel",
              .kernel = [](const DossierView&) { return OwnOutcome{.status = Status::voldaan}; },
              .bron = "de school"};
  const FactColumns columns = some_columns(3);
  CHECK(bulk::check(columns, kDay, rules).rules().size() == RuleSet::wet().rules().size());
  CHECK(error_id([&] { static_cast<void>(bulk::check(columns, kDay, rules, {.rules = {"EIGEN-1"}})); }) ==
        "OPP-BULK-006");
  CHECK(error_id([&] { static_cast<void>(bulk::check(columns, kDay, rules, {.rules = {"NIETS"}})); }) ==
        "OPP-RULE-002");

  Beleid policy = Beleid::wet();
  policy.naam = "proef";
  policy.hoorrecht.fasen = {Hoorfase::evalueren};
  const RuleSet agreed(policy);
  REQUIRE(agreed.rules().size() == RuleSet::wet().rules().size() + 1);
  CHECK(bulk::check(columns, kDay, agreed).rules().size() == RuleSet::wet().rules().size());
  CHECK(error_id([&] {
          static_cast<void>(bulk::check(columns, kDay, agreed, {.rules = {"AFS-HOOR-FASEN"}}));
        }) == "OPP-BULK-006");
}

TEST_CASE("facts of another day are refused, and facts without a day are of the day asked", "[bulk]") {
  const FactColumns columns = some_columns(10);
  CHECK(error_id([&] { static_cast<void>(bulk::check(columns, kDay.plus_days(1))); }) == "OPP-BULK-005");
  FactColumns without(10);
  without.set("kenmerken", columns.sets("kenmerken"));
  without.set("ingeschreven_op", columns.days("ingeschreven_op"));
  CHECK(bulk::check(without, kDay, RuleSet::wet(), {.rules = {"TERM-6W"}}).rows() == 10);
  CHECK(error_id([&] { static_cast<void>(bulk::check(without, Date(1980, 1, 1))); }) == "OPP-TIME-005");
}

TEST_CASE("the first row that cannot be judged is named, whatever the threads", "[bulk][threads]") {
  FactColumns columns;
  Facts impossible = enrolled(kDay);
  impossible.set(Facts::schooltype_bekend);
  impossible.schooltype = Schooltype::sbo;
  impossible.ingeschreven_op = {};
  for (int row = 0; row < 9000; ++row)
    columns.append(row == 4321 || row >= 8000 ? impossible : enrolled(kDay));
  for (const unsigned threads : {1U, 2U, 3U}) {
    const auto error = error_of(
        [&] { static_cast<void>(bulk::check(columns, kDay, RuleSet::wet(), {.threads = threads})); });
    REQUIRE(error);
    CHECK(error->where().path == "row 4321");
  }
  FactColumns old;
  Facts early = enrolled(Date(2010, 10, 1));
  early.set(Facts::schooltype_bekend);
  old.append(early);
  CHECK(error_id([&] { static_cast<void>(bulk::check(old, Date(2010, 10, 1))); }) == "OPP-RULE-001");
}
