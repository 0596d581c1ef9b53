#include "opp/codec/events.hpp"
#include "opp/codec/snapshot.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/samples.hpp"

#include <filesystem>
#include <fstream>
#include <string>

using namespace opp;

// What version 0.1 writes. From its release on these files never change: a later version must read them; it
// gets a folder of its own. Until then a new kind of event gets a line in the first, and the others are
// written anew: with OPP_WRITE_GOLDEN set, files that are not there are written.

namespace {

std::string golden(const std::string& name, const std::string& now) {
  const std::string path = "tests/golden/v0.1/" + name;
  const std::string full = opp::test::source_dir() + "/" + path;
  if (!std::filesystem::exists(full) && std::getenv("OPP_WRITE_GOLDEN") != nullptr) {
    std::ofstream(full, std::ios::binary) << now;
  }
  return test::project_file(path);
}

Dossier folded() { return fold(DossierId("99XX-1"), parse_events(golden("gebeurtenissen.jsonl", ""))); }

}  // namespace

TEST_CASE("events of version 0.1 fold to the dossier of version 0.1", "[codec][golden]") {
  const Dossier dossier = folded();
  CHECK(dossier_from_json(golden("dossier.json", to_json(dossier) + "\n")) == dossier);
}

TEST_CASE("a snapshot of version 0.1 loads", "[codec][golden]") {
  const Dossier dossier = folded();
  CHECK(from_snapshot(golden("dossier.snapshot", to_snapshot(dossier))) == dossier);
}

TEST_CASE("a dossier in JSON is read as strictly as events", "[codec]") {
  const auto id = [](const std::string& text) {
    return test::error_id([&] { (void)dossier_from_json(text); });
  };
  CHECK(id("[]") == "OPP-JSON-002");
  CHECK(id(R"({"dossier_id":"a"})") == "OPP-JSON-003");
  CHECK(id(R"({"dossier_id":"a","laatste_sequence":1,"geheim":1})") == "OPP-JSON-004");
  CHECK(id("{\"dossier_id\":\"\xEB\"}") == "OPP-BASE-001");
  CHECK(id(std::string(std::size_t{17} << 20U, ' ')) == "OPP-JSON-008");
  CHECK(dossier_from_json(R"({"dossier_id":"a","laatste_sequence":0})") == empty_dossier(DossierId("a")));
}
