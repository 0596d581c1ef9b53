#include "opp/base/error.hpp"

#include <utility>

namespace opp {

namespace {

std::string message(ErrorCode code, const std::string& detail, const Where& where) {
  const ErrorRow& row = row_of(code);
  std::string text = where.text();
  if (!text.empty()) text += ": ";
  text += detail;
  text += "; ";
  text += row.advice;
  text += " [";
  text += row.id;
  text += "]";
  return text;
}

}  // namespace

std::string Where::text() const {
  std::string text = source;
  if (line != 0) {
    text += (text.empty() ? "line " : ":") + std::to_string(line);
    if (column != 0) text += ":" + std::to_string(column);
  }
  if (!path.empty()) {
    if (!text.empty()) text += " ";
    text += path;
  }
  return text;
}

Error::Error(ErrorCode code, std::string detail, Where where)
    : std::runtime_error(message(code, detail, where)),
      code_(code),
      detail_(std::move(detail)),
      where_(std::move(where)) {}

void fail(ErrorCode code, std::string detail, Where where) {
  switch (row_of(code).kind) {
    case ErrorKind::invalid_data:
      throw InvalidDataError(code, std::move(detail), std::move(where));
    case ErrorKind::history:
      throw HistoryError(code, std::move(detail), std::move(where));
    case ErrorKind::no_rule:
      throw NoRuleError(code, std::move(detail), std::move(where));
    case ErrorKind::not_found:
      throw NotFoundError(code, std::move(detail), std::move(where));
    case ErrorKind::store:
      throw StoreError(code, std::move(detail), std::move(where));
    case ErrorKind::conflict:
      throw ConflictError(code, std::move(detail), std::move(where));
    case ErrorKind::file:
      throw FileError(code, std::move(detail), std::move(where));
  }
  throw Error(code, std::move(detail), std::move(where));
}

}  // namespace opp
