#pragma once

#include "opp/base/error.hpp"

#include <optional>
#include <string>
#include <utility>

namespace opp::test {

/// The error that `f` throws, or nothing.
template <class F>
std::optional<Error> error_of(F&& f) {
  try {
    std::forward<F>(f)();
  } catch (const Error& error) {
    return error;
  }
  return std::nullopt;
}

/// The id of the error that `f` throws, or `none`.
template <class F>
std::string error_id(F&& f) {
  const auto error = error_of(std::forward<F>(f));
  return error ? std::string(error->id()) : "none";
}

/// The message of the error that `f` throws, or nothing.
template <class F>
std::string error_text(F&& f) {
  const auto error = error_of(std::forward<F>(f));
  return error ? error->what() : "";
}

}  // namespace opp::test
