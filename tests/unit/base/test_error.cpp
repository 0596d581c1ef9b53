#include "opp/base/error.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"

using namespace opp;

TEST_CASE("an error says where, what, what to do and its stable id", "[base][error]") {
  const Where where{"leerlingen.xml", 12, 3, "/EDEX/leerlingen/leerling[2]"};
  const auto error =
      test::error_of([&] { fail(ErrorCode::edexml_missing, "geboortedatum is missing", where); });
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

TEST_CASE("every error is thrown as the class that the table names", "[base][error]") {
  for (const ErrorRow& row : error_table) {
    INFO(row.id);
    switch (row.kind) {
      case ErrorKind::invalid_data:
        CHECK_THROWS_AS(fail(row.code, "x"), InvalidDataError);
        break;
      case ErrorKind::history:
        CHECK_THROWS_AS(fail(row.code, "x"), HistoryError);
        break;
      case ErrorKind::no_rule:
        CHECK_THROWS_AS(fail(row.code, "x"), NoRuleError);
        break;
      case ErrorKind::not_found:
        CHECK_THROWS_AS(fail(row.code, "x"), NotFoundError);
        break;
      case ErrorKind::store:
        CHECK_THROWS_AS(fail(row.code, "x"), StoreError);
        break;
      case ErrorKind::conflict:
        CHECK_THROWS_AS(fail(row.code, "x"), ConflictError);
        break;
      case ErrorKind::file:
        CHECK_THROWS_AS(fail(row.code, "x"), FileError);
        break;
    }
  }
}
