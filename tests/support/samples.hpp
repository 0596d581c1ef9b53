#pragma once

#include "support/catch.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace opp::test {

/// The folder of the project itself.
std::string source_dir();

/// Content of a file of the project itself.
inline std::string project_file(const std::string& name) {
  std::ifstream file(source_dir() + "/" + name, std::ios::binary);
  if (!file) throw std::runtime_error("missing file " + name);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

/// Content of a file of the standards, which are no part of the project: OPP_SAMPLES names their folder.
/// Nothing without it: the test then ends, and CTest, in which each test with the tag [samples] stands by its
/// name, tells that it was skipped. In CI they must be there.
inline std::optional<std::string> sample(const std::string& name) {
  const auto variable = [](const char* key) {
    const char* value = std::getenv(key);
    return std::string(value == nullptr ? "" : value);
  };
  const std::string folder = variable("OPP_SAMPLES");
  if (folder.empty()) {
    if (variable("CI") == "true") FAIL("OPP_SAMPLES must name the folder of samples in CI");
    WARN("skipped: OPP_SAMPLES does not name the folder of samples");
    return std::nullopt;
  }
  std::ifstream file(folder + "/" + name, std::ios::binary);
  if (!file) FAIL("there is no " << name << " in the folder that OPP_SAMPLES names");
  return std::string(std::istreambuf_iterator<char>(file), {});
}

/// Cells of a comma-separated file without quotes, the heading left out.
inline std::vector<std::vector<std::string>> csv_rows(const std::string& text) {
  std::vector<std::vector<std::string>> rows;
  std::istringstream lines(text);
  std::string line;
  std::getline(lines, line);
  while (std::getline(lines, line)) {
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty()) continue;
    rows.emplace_back();
    std::size_t start = 0;
    for (std::size_t comma = 0; comma != std::string::npos; start = comma + 1) {
      comma = line.find(',', start);
      rows.back().push_back(line.substr(start, comma == std::string::npos ? comma : comma - start));
    }
  }
  return rows;
}

}  // namespace opp::test
