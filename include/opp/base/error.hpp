#pragma once

#include "opp/base/export.hpp"

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>

namespace opp {

/// The exception class that carries an error: its place in `AllErrors`.
enum class ErrorKind : std::uint8_t { history, invalid_data, no_rule, not_found, conflict, store, file };

/// What can go wrong. The rows of a module stand in its `errors.hpp`, those that every module may need below.
struct OPP_API ErrorRow {
  std::string_view id;      ///< `OPP-JSON-003`; stable: it never changes meaning and is never reused
  std::string_view advice;  ///< what the reader can do about it
  ErrorKind kind = ErrorKind::invalid_data;

  friend constexpr bool operator==(const ErrorRow& a, const ErrorRow& b) noexcept { return a.id == b.id; }
};

/// Every error of the library, in a table per subject that holds rows and nothing else ("opp/errors.hpp").
///
///     if (error.row() == opp::errors::store.conflict) …
namespace errors {

/// Any value.
struct OPP_API BaseErrors {
  ErrorRow text_not_utf8{"OPP-BASE-001", "save the text as UTF-8"};
  ErrorRow text_too_long{"OPP-BASE-002", "shorten the text, or attach it as a document"};
  ErrorRow invalid_id{"OPP-BASE-003", "use an identifier of the stated form"};
  ErrorRow list_too_long{"OPP-BASE-004", "split the list"};
};
inline constexpr BaseErrors base{};

/// Any file.
struct OPP_API FileErrors {
  ErrorRow unreadable{"OPP-FILE-001", "check the name and the permissions of the file", ErrorKind::file};
};
inline constexpr FileErrors file{};

}  // namespace errors

/// Where in the input a problem stands. Empty parts are unknown.
struct OPP_API Where {
  std::string source;      ///< file name or other name of the input
  std::size_t line = 0;    ///< 1-based; 0 = unknown
  std::size_t column = 0;  ///< 1-based, in bytes; 0 = unknown
  std::string path;  ///< element or field, for example `/EDEX/leerlingen/leerling[3]` or `payload.versie`

  /// `file:line:column path`, leaving out what is unknown.
  [[nodiscard]] std::string text() const;
};

/// Base of every failure of this library. A failure means that a question could not be answered or a change
/// not made; nothing is half done. What does not comply with the law is not a failure but a `Finding`.
///
/// The message says where, what and what to do. It never holds personal data (see `Privacy`).
class OPP_API Error : public std::runtime_error {
 public:
  Error(const ErrorRow& row, std::string detail, Where where);

  /// What went wrong, to compare.
  [[nodiscard]] const ErrorRow& row() const noexcept { return row_; }
  /// Stable id, for example `OPP-JSON-003`.
  [[nodiscard]] std::string_view id() const noexcept { return row_.id; }
  /// What is wrong, without place and advice.
  [[nodiscard]] const std::string& detail() const noexcept { return detail_; }
  /// What to do about it.
  [[nodiscard]] std::string_view advice() const noexcept { return row_.advice; }
  [[nodiscard]] const Where& where() const noexcept { return where_; }

 private:
  ErrorRow row_;
  std::string detail_;
  Where where_;
};

/// The input (a value, a file, a line) is not what it should be.
class OPP_API InvalidDataError : public Error {
 public:
  using Error::Error;
};
/// The events do not form a possible history, for example the evaluation of an OPP that does not exist.
class OPP_API HistoryError : public InvalidDataError {
 public:
  using InvalidDataError::InvalidDataError;
};
/// No version of the law (or of a policy) exists for the date that was asked about.
class OPP_API NoRuleError : public Error {
 public:
  using Error::Error;
};
/// The named thing does not exist.
class OPP_API NotFoundError : public Error {
 public:
  using Error::Error;
};
/// The store could not be opened, read or written.
class OPP_API StoreError : public Error {
 public:
  using Error::Error;
};
/// Somebody else changed the dossier in the meantime; nothing was written.
class OPP_API ConflictError : public StoreError {
 public:
  using StoreError::StoreError;
};
/// A file could not be read.
class OPP_API FileError : public Error {
 public:
  using Error::Error;
};

/// Every exception class, derived classes before their bases. Bindings prove at compile time that they map
/// each.
using AllErrors = std::tuple<HistoryError, InvalidDataError, NoRuleError, NotFoundError, ConflictError,
                             StoreError, FileError, Error>;

/// Throws the exception class that belongs to the error. `detail` holds no personal data.
[[noreturn]] OPP_API void fail(const ErrorRow& row, std::string detail, Where where = {});

}  // namespace opp
