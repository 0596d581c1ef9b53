// What every store does, run on each of them.

#include "opp/codec/events.hpp"
#include "opp/store/memory_store.hpp"
#include "opp/store/sqlite_store.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/folder.hpp"
#include "support/samples.hpp"
#include "support/story.hpp"

#include <filesystem>
#include <fstream>
#include <string>

using namespace opp;
using test::error_id;
using test::Folder;
using test::Story;

namespace {

struct Memory {
  MemoryStore store;
};
struct Sqlite {
  Folder folder;
  SqliteStore store = SqliteStore::create(folder.file("school.opp"));
};

Story small(const std::string& id = "99XX-1") {
  return Story(id).ingeschreven("2026-08-24", Schooltype::sbo);
}

}  // namespace

TEMPLATE_TEST_CASE("a store gives back what was appended", "[store][contract]", Memory, Sqlite) {
  TestType fixture;
  Store& store = fixture.store;
  CHECK(store.dossiers().empty());
  const Story b = small("b");
  const Story a = small("a").opgesteld("2026-09-01").gehoord("2026-09-02");
  const std::vector<Change> both{b.change(), a.change()};
  store.append(both);
  CHECK(store.dossiers() == std::vector<DossierId>{DossierId("a"), DossierId("b")});
  CHECK(store.load(a.id()) == a.dossier());
  const auto events = store.events(a.id());
  REQUIRE(events.size() == 3);
  CHECK(events[2].sequence == 3);
  CHECK(events[2].payload == a.events()[2].payload);
  CHECK(events[2].recorded_at == a.events()[2].recorded_at);
  CHECK(store.events(DossierId("c")).empty());
  CHECK(error_id([&] { (void)store.load(DossierId("c")); }) == "OPP-STORE-008");
}

TEMPLATE_TEST_CASE("who did not see the latest event cannot append", "[store][contract]", Memory, Sqlite) {
  TestType fixture;
  Store& store = fixture.store;
  const Story history = small();
  store.append(std::vector{history.change()});
  const Event next{history.id(), 0, Date(2026, 9, 1), Instant(0), "test", Uitgeschreven{}};
  CHECK(error_id([&] { store.append(std::vector{Change{history.id(), 0, {next}}}); }) == "OPP-STORE-005");
  CHECK(error_id([&] { store.append(std::vector{Change{history.id(), 2, {next}}}); }) == "OPP-STORE-005");
  CHECK(store.events(history.id()).size() == 1);
  store.append(std::vector{Change{history.id(), 1, {next}}});
  CHECK(store.events(history.id()).size() == 2);
}

TEMPLATE_TEST_CASE("a store keeps corrections and what is recorded late", "[store][contract]", Memory,
                   Sqlite) {
  TestType fixture;
  Store& store = fixture.store;
  const Story story = small().opgesteld("2026-09-14").perspectief_vast("2026-10-20");
  store.append(std::vector{story.change()});
  const auto event = [&](Date day, Payload payload) {
    return Event{story.id(), 0, day, Instant(0), "test", std::move(payload)};
  };
  const Event other_day = event(Date(2026, 12, 1), Gecorrigeerd{3, "datum", Date(2026, 9, 28), {}, false});
  const Event late = event(Date(2026, 9, 1), LeerlingGehoord{.kenmerk = "h1"});
  store.append(std::vector{Change{story.id(), 3, {other_day, late}}});
  const Dossier dossier = store.load(story.id());
  CHECK(dossier.opp_versies.at(0).perspectief_vastgesteld_op == Date(2026, 9, 28));
  CHECK(dossier.hoormomenten.size() == 1);
  REQUIRE(store.events(story.id()).size() == 5);
  CHECK(store.events(story.id())[4].sequence == 5);
  const Event impossible = event(Date(2026, 12, 1), Gecorrigeerd{2, "nooit opgesteld", {}, {}, true});
  CHECK(error_id([&] { store.append(std::vector{Change{story.id(), 5, {impossible}}}); }) == "OPP-MODEL-003");
  CHECK(store.load(story.id()) == dossier);
}

TEMPLATE_TEST_CASE("an append is whole or not at all", "[store][contract]", Memory, Sqlite) {
  TestType fixture;
  Store& store = fixture.store;
  const Story good = small("a");
  const Event impossible{DossierId("b"), 0, Date(2026, 9, 1), Instant(0), "test", OppBeeindigd{{}}};
  CHECK(error_id([&] {
          store.append(std::vector{good.change(), Change{DossierId("b"), 0, {impossible}}});
        }) == "OPP-MODEL-003");
  CHECK(error_id([&] { store.append(std::vector{good.change(), good.change()}); }) == "OPP-STORE-005");
  CHECK(error_id([&] { store.append(std::vector{Change{DossierId("b"), 0, good.events()}}); }) ==
        "OPP-MODEL-002");
  CHECK(store.dossiers().empty());
}

TEST_CASE("a SQLite store keeps its events when it is closed and opened", "[store][sqlite]") {
  const Folder folder;
  const std::string path = folder.file("school.opp");
  const Story history = small().opgesteld("2026-09-01");
  {
    SqliteStore::create(path).append(std::vector{history.change()});
  }
  CHECK(SqliteStore::open(path).load(history.id()) == history.dossier());
}

TEST_CASE("two connections to one file see each other's conflict", "[store][sqlite]") {
  const Folder folder;
  const std::string path = folder.file("school.opp");
  SqliteStore first = SqliteStore::create(path);
  SqliteStore second = SqliteStore::open(path);
  first.append(std::vector{small().change()});
  CHECK(error_id([&] { second.append(std::vector{small().change()}); }) == "OPP-STORE-005");
  CHECK(second.events(small().id()).size() == 1);
}

TEST_CASE("a file that is not a store is left alone", "[store][sqlite]") {
  const Folder folder;
  const auto write = [&](const char* name, const std::string& content) {
    std::ofstream(folder.file(name), std::ios::binary) << content;
    return folder.file(name);
  };
  CHECK(error_id([&] { SqliteStore::open(folder.file("none.opp")); }) == "OPP-STORE-003");
  CHECK_FALSE(std::filesystem::exists(folder.file("none.opp")));
  for (const std::string& path :
       {write("empty", ""), write("text", "dit is geen store, maar wel lang genoeg om te lezen"),
        write("fake", std::string("SQLite format 3\0", 16) + std::string(200, 'x'))}) {
    INFO(path);
    const auto size = std::filesystem::file_size(path);
    CHECK(error_id([&] { SqliteStore::open(path); }) == "OPP-STORE-001");
    CHECK(std::filesystem::file_size(path) == size);
  }
  CHECK(error_id([&] { SqliteStore::create(folder.file("text")); }) == "OPP-STORE-002");
  CHECK(error_id([&] { SqliteStore::create(folder.file("no/such/folder.opp")); }) == "OPP-STORE-007");
  CHECK(error_id([&] { SqliteStore::open(folder.file(".")); }) == "OPP-STORE-001");
}

TEST_CASE("a store is readable by its owner only", "[store][sqlite]") {
  const Folder folder;
  const std::string path = folder.file("school.opp");
  SqliteStore::create(path);
  CHECK(std::filesystem::status(path).permissions() ==
        (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("a store of version 0.1 opens as it is", "[store][sqlite][golden]") {
  const Folder folder;
  const std::string golden = test::project_file("tests/golden/v0.1/school.opp");
  const std::string path = folder.file("school.opp");
  std::ofstream(path, std::ios::binary) << golden;
  SqliteStore store = SqliteStore::open(path);
  const auto events = parse_events(test::project_file("tests/golden/v0.1/gebeurtenissen.jsonl"));
  const DossierId id = events.front().stream_id;
  CHECK(store.dossiers() == std::vector<DossierId>{id});
  CHECK(store.load(id) == fold(id, events));
  std::ifstream now(path, std::ios::binary);
  CHECK(std::string(std::istreambuf_iterator<char>(now), {}) == golden);
  const auto known = static_cast<std::int64_t>(events.size());
  const Event next{id, 0, Date(2190, 1, 1), Instant(0), "test", Gesignaleerd{.kenmerk = "later"}};
  store.append(std::vector<Change>{{id, known, {next}}});
  CHECK(SqliteStore::open(path).events(id).back().payload == next.payload);
}
