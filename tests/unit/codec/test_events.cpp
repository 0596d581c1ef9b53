#include "opp/codec/events.hpp"
#include "opp/codec/report.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/samples.hpp"
#include "support/story.hpp"

#include <string>

using namespace opp;

namespace {

const EventDefaults kDefaults{Instant::parse("2026-11-21T12:00:00Z"), "test"};

std::string line(const std::string& type, const std::string& payload) {
  return R"({"dossier_id":"99XX-1","occurred_on":"2026-09-01","type":")" + type + R"(","payload":)" +
         payload + "}";
}

std::optional<Error> error_for(const std::string& text) {
  return test::error_of([&] { (void)parse_events(text, "a.jsonl", kDefaults); });
}

std::string id_for(const std::string& text) {
  const auto error = error_for(text);
  return error ? std::string(error->id()) : "none";
}

}  // namespace

TEST_CASE("events survive JSON", "[codec]") {
  const test::Story history = test::Story()
                                  .leerling("2016-05-06")
                                  .ingeschreven("2026-08-24", Schooltype::bao)
                                  .ondersteuning("2026-08-24")
                                  .opgesteld("2026-09-14")
                                  .gehoord("2026-09-15")
                                  .geweigerd("2026-09-16")
                                  .akkoord("2026-09-20")
                                  .perspectief_vast("2026-09-21")
                                  .handelingsdeel_vast("2026-09-22")
                                  .geevalueerd("2027-01-20")
                                  .bijgesteld("2027-02-01")
                                  .beeindigd("2027-06-30")
                                  .uitgeschreven("2027-07-31");
  std::string text;
  for (const Event& event : history.events()) text += to_json(event) + "\n";
  CHECK(parse_events(text) == history.events());
}

TEST_CASE("a line is read as it stands in the documentation", "[codec]") {
  const auto events = parse_events(
      "\xEF\xBB\xBF" +
          line("OndersteuningGestart", R"({"kenmerk":"o1","niveau":"extra_ondersteuning","vorm":"lwoo"})") +
          "\r\n\r\n  \n" + line("Uitgeschreven", "{}"),
      "a.jsonl", kDefaults);
  REQUIRE(events.size() == 2);
  CHECK(events[0].payload ==
        Payload(OndersteuningGestart{"o1", "extra_ondersteuning", Ondersteuningsvorm::lwoo, {}}));
  CHECK(events[0].actor == "test");
  CHECK(events[1].payload == Payload(Uitgeschreven{}));
}

TEST_CASE("each fault in an event file has its own error with line and field", "[codec]") {
  CHECK(id_for("{") == "OPP-JSON-001");
  CHECK(id_for(line("Uitgeschreven", "{}").substr(0, 60)) == "OPP-JSON-001");
  CHECK(id_for(line("Uitgeschreven", "{}") + " {}") == "OPP-JSON-001");
  CHECK(id_for("[]") == "OPP-JSON-002");
  CHECK(id_for(line("Uitgeschreven", "[]")) == "OPP-JSON-002");
  CHECK(id_for(line("PerspectiefVastgesteld", R"({"versie":"1"})")) == "OPP-JSON-002");
  CHECK(id_for(line("PerspectiefVastgesteld", R"({"versie":1.5})")) == "OPP-JSON-002");
  CHECK(id_for(line("PerspectiefVastgesteld", R"({"versie":99999999999})")) == "OPP-JSON-002");
  CHECK(id_for(line("PerspectiefVastgesteld", "{}")) == "OPP-JSON-003");
  CHECK(id_for(line("PerspectiefVastgesteld", R"({"versie":1,"verse":2})")) == "OPP-JSON-004");
  CHECK(id_for(line("OvereenstemmingGegeven", R"({"versie":1,"partij":"opa"})")) == "OPP-JSON-005");
  CHECK(id_for(line("OppOpgestelt", "{}")) == "OPP-JSON-006");
  CHECK(id_for(R"({"dossier_id":"99XX-1","occurred_on":"2026-02-30","type":"Uitgeschreven"})") ==
        "OPP-TIME-002");
  CHECK(id_for(R"({"dossier_id":"99XX 1","occurred_on":"2026-02-03","type":"Uitgeschreven"})") ==
        "OPP-BASE-003");
  CHECK(id_for(R"({"dossier_id":"a","occurred_on":"2026-02-03","type":"Uitgeschreven","schema":2})") ==
        "OPP-JSON-007");
  CHECK(id_for(R"({"dossier_id":"a","occurred_on":"2026-02-03","type":"Uitgeschreven","sequence":-1})") ==
        "OPP-JSON-002");
  CHECK(id_for(line("OppBeeindigd", "{\"reden\":\"Isma\xEBl\"}")) == "OPP-BASE-001");
  CHECK(id_for(line("OppBeeindigd", "{\"reden\":\"" + std::string(65 * 1024, 'x') + "\"}")) ==
        "OPP-BASE-002");
  CHECK(id_for("\"" + std::string(std::size_t{1} << 20U, 'x') + "\"") == "OPP-JSON-008");
  CHECK(id_for(std::string(100, '[') + std::string(100, ']')) == "OPP-JSON-001");
  CHECK(test::error_id([] { (void)parse_events(line("Uitgeschreven", "{}")); }) ==
        "OPP-JSON-003");  // no recorded_at

  const auto error =
      error_for(line("Uitgeschreven", "{}") + "\n\n" +
                line("OppOpgesteld", R"({"versie":1,"handelingsdeel":{},"perspectief":{"onderbouwing":"",
                                                        "factoren":[{"soort":"bevorderend","tekst":"a"},{"soort":"x","tekst":"b"}]}})"));
  REQUIRE(error);
  // a raw line break ends the line: the JSON is cut off there
  CHECK(error->where().line == 3);
  CHECK(error->id() == "OPP-JSON-001");
  const auto deep = error_for(
      "\n" +
      line(
          "OppOpgesteld",
          R"({"versie":1,"handelingsdeel":{},"perspectief":{"onderbouwing":"","factoren":[{"soort":"bevorderend","tekst":"a"},{"soort":"x","tekst":"b"}]}})"));
  REQUIRE(deep);
  CHECK(deep->where().line == 2);
  CHECK(deep->where().path == "payload.perspectief.factoren[1].soort");
  CHECK(std::string(deep->what()).find("a.jsonl:2 payload.perspectief.factoren[1].soort") == 0);
}

TEST_CASE("a file of many long lines takes no more memory than its lines", "[codec]") {
  const std::string long_line =
      line("OppBeeindigd", "{\"reden\":\"" + std::string(60'000, 'x') + "\"}") + "\n";
  std::string text;
  for (int i = 0; i < 100; ++i) text += long_line;
  CHECK(parse_events(text, "a.jsonl", kDefaults).size() == 100);
}

TEST_CASE("typing errors get a suggestion", "[codec]") {
  CHECK(error_for(line("OppOpgestelt", "{}"))->detail().find("did you mean OppOpgesteld?") !=
        std::string::npos);
  CHECK(error_for(line("PerspectiefVastgesteld", R"({"verse":1})"))->detail().find("did you mean versie?") !=
        std::string::npos);
}

TEST_CASE("an error never repeats the values of a line", "[codec]") {
  for (const std::string& text :
       {line("LeerlingGeregistreerd", R"({"leerling":{"roepnaam":"Geheimnaam","geslacht":"Geheimnaam"}})"),
        line("LeerlingGeregistreerd", R"({"leerling":{"geboortedatum":"Geheimnaam","geslacht":"man"}})"),
        line("LeerlingGeregistreerd", R"({"leerling":{"roepnaam":{"Geheimnaam":1},"geslacht":"man"}})")}) {
    const auto error = error_for(text);
    REQUIRE(error);
    CHECK(std::string(error->what()).find("Geheimnaam") == std::string::npos);
  }
}

TEST_CASE("a report in JSON holds no name of a pupil", "[codec]") {
  const Report report = check(test::Story()
                                  .leerling("2016-05-06")
                                  .ingeschreven("2026-08-24", Schooltype::bao)
                                  .ondersteuning("2026-08-24")
                                  .dossier(),
                              Date(2026, 11, 21));
  const std::string text = to_json(report);
  CHECK(text.find("Testleerling") == std::string::npos);
  CHECK(text.find("2016-05-06") == std::string::npos);
  CHECK(text.find(R"("rule":"TERM-6W","status":"verlopen")") != std::string::npos);
  CHECK(text.find(R"("tekst":"WPO art. 40a lid 3")") != std::string::npos);
}

TEST_CASE("a file that is not there is an error of its own", "[codec]") {
  CHECK(test::error_id([] { (void)read_file("/nowhere/at/all"); }) == "OPP-FILE-001");
  CHECK(test::error_id([] { (void)read_file("/"); }) == "OPP-FILE-001");
}
