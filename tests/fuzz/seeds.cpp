// Writes the inputs that the fuzzers start from: every kind of event, and a dossier with everything in it.
//
//   opp_fuzz_seeds FOLDER    fills FOLDER/events and FOLDER/snapshot

#include "opp/core.hpp"
#include "support/filled.hpp"
#include "targets.hpp"

#include <filesystem>
#include <fstream>
#include <string>
#include <variant>

namespace {

using namespace opp;

void write(const std::filesystem::path& file, const std::string& bytes) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
}

template <class... T>
void write_events(const std::filesystem::path& folder, const std::variant<T...>*) {
  const auto write_one = [&]<class P>() {
    const Event event{
        DossierId("99XX-1"), 1, Date(2026, 9, 1), Instant::parse("2026-09-01T12:00:00Z"), "test",
        P(test::filled<P>())};
    write(folder / std::string(type_info<P>.name), to_json(event) + "\n");
  };
  (write_one.template operator()<T>(), ...);
}

void write_snapshot(const std::filesystem::path& folder, const char* name, const Dossier& dossier) {
  const std::string bytes = to_snapshot(dossier);
  write(folder / name, bytes);
  write(folder / (std::string(name) + "-rest"), bytes.substr(fuzz::framed("").size()));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const std::filesystem::path folder = argv[1];
  write_events(folder / "events", static_cast<const Payload*>(nullptr));
  write_snapshot(folder / "snapshot", "filled", test::filled<Dossier>());
  write_snapshot(folder / "snapshot", "empty", empty_dossier(DossierId("99XX-1")));
}
