#include "fuzz/targets.hpp"
#include "support/catch.hpp"
#include "support/samples.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

// The inputs that the fuzzers found worth keeping (tests/fuzz/corpus), on every machine and without clang.

namespace {

std::vector<std::string> inputs(const std::string& target) {
  const std::string folder = "tests/fuzz/corpus/" + target;
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(opp::test::source_dir() + "/" + folder)) {
    names.push_back(folder + "/" + entry.path().filename().string());
  }
  std::ranges::sort(names);
  return names;
}

}  // namespace

TEST_CASE("every kept input of the event fuzzer is answered", "[codec][fuzz]") {
  const auto names = inputs("events");
  REQUIRE(names.size() >= 5);
  for (const std::string& name : names) {
    INFO(name);
    CHECK_NOTHROW(opp::fuzz::events(opp::test::project_file(name)));
  }
}

TEST_CASE("every kept input of the snapshot fuzzer is answered", "[codec][fuzz]") {
  const auto names = inputs("snapshot");
  REQUIRE(names.size() >= 5);
  for (const std::string& name : names) {
    INFO(name);
    CHECK_NOTHROW(opp::fuzz::snapshot(opp::test::project_file(name)));
  }
}
