#include "opp/errors.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/samples.hpp"

#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <typeindex>

using namespace opp;

TEST_CASE("an error says where, what, what to do and its stable id", "[base][error]") {
  const Where where{"leerlingen.xml", 12, 3, "/EDEX/leerlingen/leerling[2]"};
  const auto error = test::error_of([&] { fail(errors::edexml.missing, "geboortedatum is missing", where); });
  REQUIRE(error);
  CHECK(std::string(error->what()) ==
        "leerlingen.xml:12:3 /EDEX/leerlingen/leerling[2]: geboortedatum is missing; fill the element in the "
        "source "
        "system and export again [OPP-EDEXML-005]");
  CHECK(error->id() == "OPP-EDEXML-005");
  CHECK(error->where().line == 12);
}

TEST_CASE("what is unknown of a place is left out", "[base][error]") {
  CHECK(Where{}.text().empty());
  CHECK(Where{"a.jsonl", 4, 0, ""}.text() == "a.jsonl:4");
  CHECK(Where{"", 4, 0, "payload"}.text() == "line 4 payload");
}

TEST_CASE("every error is thrown as the class that its row names", "[base][error]") {
  const std::map<ErrorKind, std::type_index> classes{
      {ErrorKind::history, typeid(HistoryError)},   {ErrorKind::invalid_data, typeid(InvalidDataError)},
      {ErrorKind::no_rule, typeid(NoRuleError)},    {ErrorKind::not_found, typeid(NotFoundError)},
      {ErrorKind::conflict, typeid(ConflictError)}, {ErrorKind::store, typeid(StoreError)},
      {ErrorKind::file, typeid(FileError)}};
  for (const ErrorRow& row : errors::all()) {
    INFO(row.id);
    try {
      fail(row, "x");
    } catch (const Error& error) {
      CHECK(typeid(error) == classes.at(row.kind));
      CHECK(error.row() == row);
    }
  }
}

TEST_CASE("every error that a header defines is listed, with an id of its own", "[base][error]") {
  std::multiset<std::string> listed;
  for (const ErrorRow& row : errors::all()) listed.emplace(row.id);
  CHECK(std::set(listed.begin(), listed.end()).size() == listed.size());

  std::multiset<std::string> defined;
  const std::regex row(R"re(ErrorRow \w+\{\s*"(OPP-[A-Z]+-\d{3})")re");
  for (const auto& file : std::filesystem::recursive_directory_iterator(test::source_dir() + "/include")) {
    if (!file.is_regular_file()) continue;
    const std::string text = test::project_file(file.path().lexically_relative(test::source_dir()).string());
    for (std::sregex_iterator it(text.begin(), text.end(), row), end; it != end; ++it) {
      defined.insert((*it)[1]);
    }
  }
  CHECK(listed == defined);
}
