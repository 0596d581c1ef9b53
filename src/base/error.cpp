#include "opp/base/error.hpp"

#include <utility>

namespace opp {

namespace {

std::string message(const ErrorRow& row, const std::string& detail, const Where& where) {
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

Error::Error(const ErrorRow& row, std::string detail, Where where)
    : std::runtime_error(message(row, detail, where)),
      row_(row),
      detail_(std::move(detail)),
      where_(std::move(where)) {}

void fail(const ErrorRow& row, std::string detail, Where where) {
  const auto raise_if_kind = [&]<std::size_t Kind>() {
    if (static_cast<std::size_t>(row.kind) == Kind)
      throw std::tuple_element_t<Kind, AllErrors>(row, std::move(detail), std::move(where));
  };
  [&]<std::size_t... Kind>(std::index_sequence<Kind...>) {
    (raise_if_kind.template operator()<Kind>(), ...);
  }(std::make_index_sequence<std::tuple_size_v<AllErrors>>());
  throw Error(row, std::move(detail), std::move(where));
}

}  // namespace opp
