// Everything that the library has for a stream, with a kind that it does not know (uitleen.hpp).

#include "opp/codec/events.hpp"
#include "opp/codec/schema.hpp"
#include "opp/codec/snapshot.hpp"
#include "opp/store/memory_store.hpp"
#include "opp/store/sqlite_store.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/folder.hpp"
#include "support/story.hpp"
#include "uitleen.hpp"

#include <fstream>
#include <string>
#include <vector>

using namespace opp;
using test::error_id;
using test::error_text;
using test::Folder;

namespace {

using Loan = EventOf<UitleenStream>;
using Loans = HistoryOf<UitleenStream>;

const UitleenId kId("kast");

bool holds(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

Loan loan(Date day, PayloadOf<UitleenFeit> payload, std::int64_t seconds = 0) {
  return {kId, 0, day, Instant(seconds * 1'000'000), "toa", std::move(payload)};
}

/// A tablet lent on 1 September and back on the 20th, which was corrected to the 18th; a lamp that was never
/// lent.
std::vector<Loan> events() {
  return {loan(Date(2026, 9, 1), Uitgeleend{"t", "tablet", "Mo"}, 1),
          loan(Date(2026, 9, 2), Uitgeleend{"l", "lamp", {}}, 2),
          loan(Date(2026, 9, 20), Teruggebracht{"t", Staat::stuk}, 3),
          loan(Date(2026, 9, 21), CorrectionOf<UitleenFeit>{3, "eerder", Date(2026, 9, 18), {}, false}, 4),
          loan(Date(2026, 9, 22), CorrectionOf<UitleenFeit>{2, "nooit", {}, {}, true}, 5)};
}

}  // namespace

TEST_CASE("a stream of another kind has a history", "[stream]") {
  const Loans history(kId, events());
  REQUIRE(history.state().leningen.size() == 1);
  const Lening& tablet = history.state().leningen[0];
  CHECK(tablet.voorwerp == "tablet");
  CHECK(tablet.terug_op == Date(2026, 9, 18));
  CHECK(history.state().laatste_sequence == 5);
  CHECK_FALSE(history.as_of(Date(2026, 9, 17)).leningen.at(0).terug_op);
  CHECK(history.as_of(Date(2026, 8, 31)).leningen.empty());
  const Loans before = history.known_at(Instant(3'000'000));
  CHECK(before.state().leningen.size() == 2);
  CHECK(before.state().leningen[0].terug_op == Date(2026, 9, 20));

  std::string told;
  for (const Tijdlijnregel& line : history.timeline()) {
    told += line.datum.iso() + " " + line.tekst + " (" + std::string(to_name(line.stand)) + ")\n";
  }
  CHECK(told ==
        "2026-09-01 Uitgeleend: tablet (geldig)\n"
        "2026-09-02 Uitgeleend: lamp (vervallen)\n"
        "2026-09-18 Teruggebracht, stuk (correctie)\n"
        "2026-09-20 Teruggebracht, stuk (vervangen)\n"
        "2026-09-21 Gebeurtenis 3 gecorrigeerd (geldig)\n"
        "2026-09-22 Gebeurtenis 2 gecorrigeerd (geldig)\n");
}

TEST_CASE("a stream of another kind refuses what cannot have been, and names itself", "[stream]") {
  Loans history(kId, events());
  const auto refused = [&](const Loan& event) { return error_text([&] { history.append(event); }); };
  CHECK(holds(refused(loan(Date(2026, 9, 25), Teruggebracht{"t", {}})),
              "event 6 (Teruggebracht) of uitleen kast: nothing was lent"));
  Loan elsewhere = loan(Date(2026, 9, 25), Uitgeleend{"x", "x", {}});
  elsewhere.stream_id = UitleenId("andere");
  CHECK(holds(refused(elsewhere), "belongs to uitleen andere"));
  CHECK(holds(refused(loan(Date(2026, 9, 25), CorrectionOf<UitleenFeit>{4, "x", {}, {}, true})),
              "it names a correction"));
  Uitleen state = history.state();
  CHECK(error_id([&] { apply(state, loan(Date(2026, 9, 1), Uitgeleend{"y", "y", {}})); }) == "OPP-MODEL-007");
  apply(state, loan(Date(2026, 10, 1), Uitgeleend{"y", "y", {}}));
  CHECK(state.leningen.size() == 2);
  CHECK(history.events().size() == 5);
}

TEST_CASE("events of another kind say so in JSON", "[stream][json]") {
  const Loans history(kId, events());
  CHECK(to_json(history.events()[2]) ==
        R"({"soort":"uitleen","id":"kast","sequence":3,"occurred_on":"2026-09-20",)"
        R"("recorded_at":"1970-01-01T00:00:03Z","actor":"toa","type":"Teruggebracht","schema":1,)"
        R"("payload":{"kenmerk":"t","staat":"stuk"}})");
  std::string lines;
  for (const Loan& event : history.events()) lines += to_json(event) + "\n";
  CHECK(parse_events<UitleenStream>(lines) ==
        std::vector<Loan>(history.events().begin(), history.events().end()));
  CHECK(state_from_json<UitleenStream>(state_to_json<UitleenStream>(history.state())) == history.state());

  const auto refused = [](const std::string& line) {
    return error_text([&] { (void)parse_events<UitleenStream>(line); });
  };
  const std::string common = R"("occurred_on":"2026-09-20","recorded_at":"1970-01-01T00:00:03Z","type":)";
  const std::string rest = common + R"("Uitgeleend","payload":{"kenmerk":"t","voorwerp":"x"}})";
  CHECK(holds(refused(R"({"soort":"dossier","id":"kast",)" + rest), "soort: expected uitleen"));
  CHECK(holds(refused(R"({"id":"kast",)" + rest), "soort: missing field"));
  CHECK(holds(refused(R"({"dossier_id":"kast",)" + rest), "unknown field"));
  CHECK(holds(refused(R"({"soort":"uitleen","id":"kast",)" + common + R"("Ingeschreven"})"),
              "unknown event type"));
  // A dossier never has a soort.
  CHECK(error_id([&] { (void)parse_events(R"({"soort":"dossier","dossier_id":"a",)" + rest); }) ==
        "OPP-JSON-004");
}

TEST_CASE("streams of another kind have a schema and snapshots", "[stream][json]") {
  const std::string event = json_schema_event<UitleenStream>();
  for (const char* part :
       {R"("$id": "urn:opp:schema:event:uitleen")", R"("const": "uitleen")", R"("Local id of the uitleen.")",
        R"("Teruggebracht")", R"("$ref": "#/$defs/UitleenId")"}) {
    CHECK(holds(event, part));
  }
  CHECK_FALSE(holds(event, "dossier"));
  CHECK(holds(json_schema_state<UitleenStream>(), R"("title": "Uitleen")"));
  CHECK_FALSE(holds(json_schema_event(), "\"soort\": {\n      \"const\""));

  const Uitleen state = Loans(kId, events()).state();
  CHECK(from_snapshot<UitleenStream>(to_snapshot<UitleenStream>(state)) == state);
  CHECK(error_id([&] { (void)from_snapshot(to_snapshot<UitleenStream>(state)); }) == "OPP-SNAP-002");
}

namespace {

struct Memory {
  MemoryStore store;
};
struct Sqlite {
  Folder folder;
  SqliteStore store = SqliteStore::create(folder.file("school.opp"));
};

}  // namespace

TEMPLATE_TEST_CASE("a store keeps streams of several kinds apart", "[stream][store]", Memory, Sqlite) {
  TestType fixture;
  Store& store = fixture.store;
  const test::Story pupil = test::Story("kast").ingeschreven("2026-08-24", Schooltype::sbo);  // the same id
  CHECK(store.ids<UitleenStream>().empty());
  CHECK(store.events<UitleenStream>(kId).empty());
  store.append(std::vector{pupil.change()});
  store.append<UitleenStream>(std::vector{ChangeOf<UitleenStream>{kId, 0, events()}});

  CHECK(store.dossiers() == std::vector<DossierId>{DossierId("kast")});
  CHECK(store.ids<UitleenStream>() == std::vector<UitleenId>{kId});
  CHECK(store.load(DossierId("kast")) == pupil.dossier());
  CHECK(store.history<UitleenStream>(kId).events().size() == 5);
  CHECK(store.load<UitleenStream>(kId) == Loans(kId, events()).state());

  const Loan next = loan(Date(2026, 10, 1), Uitgeleend{"y", "y", {}});
  const auto append = [&](std::int64_t expected, const Loan& event) {
    return error_text(
        [&] { store.append<UitleenStream>(std::vector{ChangeOf<UitleenStream>{kId, expected, {event}}}); });
  };
  CHECK(holds(append(1, next), "uitleen kast has 5 events, not 1"));
  CHECK(holds(append(5, loan(Date(2026, 10, 1), Teruggebracht{"y", {}})), "nothing was lent"));
  CHECK(append(5, next).empty());
  CHECK(store.events<UitleenStream>(kId).back().sequence == 6);
  CHECK(holds(error_text([&] { (void)store.load<UitleenStream>(UitleenId("geen")); }),
              "there is no uitleen geen"));
}

TEST_CASE("two connections see each other's streams of another kind, and nothing is made of nothing",
          "[stream][store]") {
  const Folder folder;
  const std::string path = folder.file("school.opp");
  SqliteStore first = SqliteStore::create(path);
  SqliteStore second = SqliteStore::open(path);  // before there is any such stream
  const auto change = [](std::vector<Loan> added) {
    return std::vector{ChangeOf<UitleenStream>{kId, 0, std::move(added)}};
  };
  const auto content = [&] {
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
  };
  const std::string before = content();
  first.append<UitleenStream>(change({}));
  CHECK(content() == before);
  first.append<UitleenStream>(change(events()));
  CHECK(error_id([&] { second.append<UitleenStream>(change(events())); }) == "OPP-STORE-005");
  CHECK(second.events<UitleenStream>(kId).size() == 5);
}

TEST_CASE("a SQLite store keeps other kinds when it is closed and opened", "[stream][store]") {
  const Folder folder;
  const std::string path = folder.file("school.opp");
  {
    auto store = SqliteStore::create(path);
    store.append<UitleenStream>(std::vector{ChangeOf<UitleenStream>{kId, 0, events()}});
  }
  auto store = SqliteStore::open(path);
  CHECK(store.load<UitleenStream>(kId) == Loans(kId, events()).state());
  CHECK(store.dossiers().empty());
}
