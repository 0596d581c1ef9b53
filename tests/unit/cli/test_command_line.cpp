#include "opp/cli/command_line.hpp"
#include "support/catch.hpp"

#include <sstream>

using opp::cli::PythonCommand;

namespace {

struct Outcome {
  int code;
  std::string out;
  std::string err;
};

Outcome run(const std::vector<std::string>& arguments, std::span<const PythonCommand> elsewhere = {}) {
  std::ostringstream out;
  std::ostringstream err;
  const int code = opp::cli::run("opp", arguments, out, err, elsewhere);
  return {code, out.str(), err.str()};
}

}  // namespace

TEST_CASE("a command line writes to the streams that it is given") {
  const Outcome version = run({"--version"});
  CHECK(version.code == opp::cli::kWell);
  CHECK(version.out.starts_with("opp "));
  CHECK(version.err.empty());
  const Outcome refused = run({"check"});
  CHECK(refused.code == opp::cli::kCouldNotRun);
  CHECK(refused.out.empty());
  CHECK(refused.err.starts_with("--store is required"));
}

TEST_CASE("the help tells every exit code") {
  const std::string help = run({"--help"}).out;
  for (const auto& [code, meaning] : opp::cli::kExitCodes) {
    CHECK(help.find("\n  " + std::to_string(code) + "  " + std::string(meaning) + "\n") != std::string::npos);
  }
}

TEST_CASE("a command that only the Python package has is named, and refused with where to get it") {
  const std::vector<PythonCommand> elsewhere{{"turven", "Count on fingers", "turven:main"}};
  const std::string line = "\n  turven                      Count on fingers\n";
  CHECK(run({"--help"}).out.find(line) == std::string::npos);
  CHECK(run({"--help"}, elsewhere).out.find(line) != std::string::npos);
  const Outcome refused = run({"turven", "--tot", "5"}, elsewhere);
  CHECK(refused.code == opp::cli::kCouldNotRun);
  CHECK(refused.err == "opp: turven comes with the Python package opp-dossier\n");
}
