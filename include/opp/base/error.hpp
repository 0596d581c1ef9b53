#pragma once

#include "opp/base/export.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace opp {

/// Everything that can go wrong, one enumerator per row of `error_table`.
/// The text id of an error (`OPP-JSON-003`) is stable: it never changes meaning and is never reused.
enum class ErrorCode : std::uint16_t {
  text_not_utf8,
  text_too_long,
  invalid_id,
  list_too_long,
  date_syntax,
  date_no_such_day,
  date_out_of_range,
  instant_syntax,
  calendar_out_of_range,
  term_invalid,
  schooljaar_syntax,
  calendar_day_invalid,
  term_day_missing,
  interval_inverted,
  vakanties_unknown,
  policy_invalid,
  versions_unsound,
  no_version_for_date,
  policy_syntax,
  policy_type,
  policy_missing,
  policy_unknown_key,
  policy_unknown_value,
  policy_out_of_range,
  policy_unknown_level,
  policy_level_order,
  event_sequence,
  event_other_dossier,
  event_impossible,
  event_out_of_range,
  correction_alone,
  correction_invalid,
  event_out_of_time,
  no_rule_for_date,
  unknown_rule,
  duplicate_rule,
  own_rule_invalid,
  own_rule_failed,
  bulk_unknown_column,
  bulk_wrong_length,
  bulk_wrong_type,
  bulk_out_of_range,
  bulk_other_peildatum,
  bulk_rule_needs_dossier,
  json_syntax,
  json_type,
  json_missing,
  json_unknown_field,
  json_unknown_value,
  json_unknown_event,
  json_schema_version,
  json_too_large,
  snapshot_malformed,
  snapshot_newer,
  snapshot_too_large,
  xml_malformed,
  edexml_wrong_root,
  edexml_unknown_code,
  edexml_duplicate_key,
  edexml_missing,
  edexml_bad_value,
  edexml_dangling_reference,
  edexml_no_school,
  edexml_conflict,
  edexml_no_schooltype,
  store_not_a_store,
  store_exists,
  store_missing,
  store_newer,
  store_conflict,
  store_damaged,
  store_failed,
  dossier_not_found,
  file_unreadable,
  scenario_syntax,
  scenario_invalid,
};

/// The exception class that carries an error.
enum class ErrorKind : std::uint8_t { invalid_data, history, no_rule, not_found, store, conflict, file };

/// One row of the error table.
struct OPP_API ErrorRow {
  ErrorCode code;
  std::string_view id;      ///< stable, documented id
  ErrorKind kind;           ///< which exception class is thrown
  std::string_view advice;  ///< what the reader can do about it
};

/// All errors, in the order of `ErrorCode`; docs/reference/errors.md is generated from it.
inline constexpr auto error_table = std::to_array<ErrorRow>({
    {ErrorCode::text_not_utf8, "OPP-BASE-001", ErrorKind::invalid_data, "save the text as UTF-8"},
    {ErrorCode::text_too_long, "OPP-BASE-002", ErrorKind::invalid_data,
     "shorten the text, or attach it as a document"},
    {ErrorCode::invalid_id, "OPP-BASE-003", ErrorKind::invalid_data, "use an identifier of the stated form"},
    {ErrorCode::list_too_long, "OPP-BASE-004", ErrorKind::invalid_data, "split the list"},
    {ErrorCode::date_syntax, "OPP-TIME-001", ErrorKind::invalid_data, "write the date as YYYY-MM-DD"},
    {ErrorCode::date_no_such_day, "OPP-TIME-002", ErrorKind::invalid_data,
     "use a day that exists in that month"},
    {ErrorCode::date_out_of_range, "OPP-TIME-003", ErrorKind::invalid_data,
     "use a year from 1400 up to and including 9999"},
    {ErrorCode::instant_syntax, "OPP-TIME-004", ErrorKind::invalid_data,
     "write the moment in UTC as YYYY-MM-DDThh:mm:ssZ"},
    {ErrorCode::calendar_out_of_range, "OPP-TIME-005", ErrorKind::invalid_data,
     "use a date from 1950-01-01 up to and including 2199-12-31"},
    {ErrorCode::term_invalid, "OPP-TIME-006", ErrorKind::invalid_data,
     "give a term of at least one and at most 9999 units"},
    {ErrorCode::schooljaar_syntax, "OPP-TIME-007", ErrorKind::invalid_data,
     "write the school year as YYYY-YYYY, two consecutive years"},
    {ErrorCode::calendar_day_invalid, "OPP-TIME-008", ErrorKind::invalid_data,
     "give each designated day once, inside 1950-2199, on a day that is not off already"},
    {ErrorCode::term_day_missing, "OPP-TIME-009", ErrorKind::invalid_data,
     "choose a rounding: to the last day of the month, or to the first day of the next"},
    {ErrorCode::interval_inverted, "OPP-TIME-010", ErrorKind::invalid_data,
     "give a first day that is not after the last day"},
    {ErrorCode::vakanties_unknown, "OPP-TIME-011", ErrorKind::no_rule,
     "ask about days of which the school vacations are known, or add them to "
     "data/kalender/schoolvakanties.csv"},
    {ErrorCode::policy_invalid, "OPP-LAW-001", ErrorKind::invalid_data, "correct the policy (beleid)"},
    {ErrorCode::versions_unsound, "OPP-LAW-002", ErrorKind::invalid_data,
     "let each version begin on the day after the one before it ends; only the last may be open-ended"},
    {ErrorCode::no_version_for_date, "OPP-LAW-003", ErrorKind::no_rule,
     "ask about a date that a version covers, or add a version for it"},
    {ErrorCode::policy_syntax, "OPP-LAW-004", ErrorKind::invalid_data, "correct the TOML at this place"},
    {ErrorCode::policy_type, "OPP-LAW-005", ErrorKind::invalid_data, "give a value of the stated kind"},
    {ErrorCode::policy_missing, "OPP-LAW-006", ErrorKind::invalid_data, "add the missing key"},
    {ErrorCode::policy_unknown_key, "OPP-LAW-007", ErrorKind::invalid_data,
     "remove the key or use one from docs/reference/beleid.md"},
    {ErrorCode::policy_unknown_value, "OPP-LAW-008", ErrorKind::invalid_data,
     "use a value from docs/reference/beleid.md"},
    {ErrorCode::policy_out_of_range, "OPP-LAW-009", ErrorKind::invalid_data,
     "use a number within the stated limits"},
    {ErrorCode::policy_unknown_level, "OPP-LAW-010", ErrorKind::invalid_data,
     "use the code of a level that this version names"},
    {ErrorCode::policy_level_order, "OPP-LAW-011", ErrorKind::invalid_data,
     "list the levels lightest first; a level may only follow lighter ones"},
    {ErrorCode::event_sequence, "OPP-MODEL-001", ErrorKind::history,
     "give the events of one dossier in the order of their sequence, without gaps"},
    {ErrorCode::event_other_dossier, "OPP-MODEL-002", ErrorKind::history, "fold one dossier at a time"},
    {ErrorCode::event_impossible, "OPP-MODEL-003", ErrorKind::history,
     "record the missing event first, or correct the date or the version"},
    {ErrorCode::event_out_of_range, "OPP-MODEL-004", ErrorKind::history,
     "use a date from 1950-01-01 up to and including 2199-12-31"},
    {ErrorCode::correction_alone, "OPP-MODEL-005", ErrorKind::history,
     "append the correction to a History, or fold all events of the dossier at once"},
    {ErrorCode::correction_invalid, "OPP-MODEL-006", ErrorKind::history,
     "name an earlier event that is no correction itself; give another day, one other fact, or vervallen"},
    {ErrorCode::event_out_of_time, "OPP-MODEL-007", ErrorKind::history,
     "append the event to a History, or fold all events of the dossier at once"},
    {ErrorCode::no_rule_for_date, "OPP-RULE-001", ErrorKind::no_rule,
     "ask about a date on which the rule is in force"},
    {ErrorCode::unknown_rule, "OPP-RULE-002", ErrorKind::not_found, "use an id from docs/reference/rules"},
    {ErrorCode::duplicate_rule, "OPP-RULE-003", ErrorKind::invalid_data, "give your rule an id of its own"},
    {ErrorCode::own_rule_invalid, "OPP-RULE-004", ErrorKind::invalid_data, "complete the row of the rule"},
    {ErrorCode::own_rule_failed, "OPP-RULE-005", ErrorKind::invalid_data,
     "look at the cause of this error and mend the function"},
    {ErrorCode::bulk_unknown_column, "OPP-BULK-001", ErrorKind::not_found,
     "use a name of bulk::column_table, in Python FactColumns.names"},
    {ErrorCode::bulk_wrong_length, "OPP-BULK-002", ErrorKind::invalid_data,
     "give each column one value for every row, and a bitmap at least one bit"},
    {ErrorCode::bulk_wrong_type, "OPP-BULK-003", ErrorKind::invalid_data,
     "give days as date32, numbers as int32, sets as uint64 and enumerations as uint8"},
    {ErrorCode::bulk_out_of_range, "OPP-BULK-004", ErrorKind::invalid_data,
     "use days since 1970-01-01 within the years 1400-9999, and places of values that the enumeration has"},
    {ErrorCode::bulk_other_peildatum, "OPP-BULK-005", ErrorKind::invalid_data,
     "extract the facts anew for this peildatum, or ask about their own"},
    {ErrorCode::bulk_rule_needs_dossier, "OPP-BULK-006", ErrorKind::invalid_data,
     "check the dossiers one by one for this rule, or leave it out"},
    {ErrorCode::json_syntax, "OPP-JSON-001", ErrorKind::invalid_data,
     "give one complete JSON object per line"},
    {ErrorCode::json_type, "OPP-JSON-002", ErrorKind::invalid_data, "give a value of the stated kind"},
    {ErrorCode::json_missing, "OPP-JSON-003", ErrorKind::invalid_data, "add the missing field"},
    {ErrorCode::json_unknown_field, "OPP-JSON-004", ErrorKind::invalid_data,
     "remove the field or correct its name"},
    {ErrorCode::json_unknown_value, "OPP-JSON-005", ErrorKind::invalid_data, "use one of the listed values"},
    {ErrorCode::json_unknown_event, "OPP-JSON-006", ErrorKind::invalid_data,
     "use an event type from docs/reference/events.md"},
    {ErrorCode::json_schema_version, "OPP-JSON-007", ErrorKind::invalid_data,
     "read this file with the version of opp that wrote it, or a later one"},
    {ErrorCode::json_too_large, "OPP-JSON-008", ErrorKind::invalid_data, "split the file or the value"},
    {ErrorCode::snapshot_malformed, "OPP-SNAP-001", ErrorKind::invalid_data,
     "drop the snapshot and fold the dossier from its events"},
    {ErrorCode::snapshot_newer, "OPP-SNAP-002", ErrorKind::invalid_data,
     "read the snapshot with the version of opp that wrote it, or fold the dossier from its events"},
    {ErrorCode::snapshot_too_large, "OPP-SNAP-003", ErrorKind::invalid_data,
     "keep no snapshot of this dossier; fold it from its events"},
    {ErrorCode::xml_malformed, "OPP-EDEXML-001", ErrorKind::invalid_data,
     "export the file again; it is not well-formed XML"},
    {ErrorCode::edexml_wrong_root, "OPP-EDEXML-002", ErrorKind::invalid_data,
     "give an EDEXML file (root element EDEX)"},
    {ErrorCode::edexml_unknown_code, "OPP-EDEXML-003", ErrorKind::invalid_data,
     "use a code of the EDEXML 2.1 code list"},
    {ErrorCode::edexml_duplicate_key, "OPP-EDEXML-004", ErrorKind::invalid_data,
     "give every group, location and pupil its own key in the source system and export again"},
    {ErrorCode::edexml_missing, "OPP-EDEXML-005", ErrorKind::invalid_data,
     "fill the element in the source system and export again"},
    {ErrorCode::edexml_bad_value, "OPP-EDEXML-006", ErrorKind::invalid_data,
     "correct the value in the source system and export again"},
    {ErrorCode::edexml_dangling_reference, "OPP-EDEXML-007", ErrorKind::invalid_data,
     "export the groups and locations together with the pupils"},
    {ErrorCode::edexml_no_school, "OPP-EDEXML-008", ErrorKind::invalid_data,
     "state the BRIN of the school (option --brin)"},
    {ErrorCode::edexml_conflict, "OPP-EDEXML-009", ErrorKind::invalid_data,
     "check which of the two is right and correct it in the source system"},
    {ErrorCode::edexml_no_schooltype, "OPP-EDEXML-010", ErrorKind::invalid_data,
     "state the kind of school (option --schooltype)"},
    {ErrorCode::store_not_a_store, "OPP-STORE-001", ErrorKind::store,
     "name a file made by `opp init`, or make one"},
    {ErrorCode::store_exists, "OPP-STORE-002", ErrorKind::store,
     "choose another name; an existing file is never overwritten"},
    {ErrorCode::store_missing, "OPP-STORE-003", ErrorKind::store, "make the store first with `opp init`"},
    {ErrorCode::store_newer, "OPP-STORE-004", ErrorKind::store, "open the store with a newer version of opp"},
    {ErrorCode::store_conflict, "OPP-STORE-005", ErrorKind::conflict,
     "load the dossier again and repeat the change"},
    {ErrorCode::store_damaged, "OPP-STORE-006", ErrorKind::store,
     "restore the latest backup; do not write to this file"},
    {ErrorCode::store_failed, "OPP-STORE-007", ErrorKind::store,
     "check free space, permissions and whether another program holds the file"},
    {ErrorCode::dossier_not_found, "OPP-STORE-008", ErrorKind::not_found,
     "check the dossier id with `opp check`"},
    {ErrorCode::file_unreadable, "OPP-FILE-001", ErrorKind::file,
     "check the name and the permissions of the file"},
    {ErrorCode::scenario_syntax, "OPP-SCEN-001", ErrorKind::invalid_data, "correct the TOML at this place"},
    {ErrorCode::scenario_invalid, "OPP-SCEN-002", ErrorKind::invalid_data,
     "correct the scenario; docs/how-to/write-a-scenario.md says what it may hold"},
});

static_assert(
    [] {
      for (std::size_t i = 0; i < error_table.size(); ++i) {
        if (static_cast<std::size_t>(error_table[i].code) != i) return false;
        for (std::size_t j = 0; j < i; ++j) {
          if (error_table[i].id == error_table[j].id) return false;
        }
      }
      return true;
    }(),
    "error_table lists every ErrorCode once, in order, with an id of its own");

/// Row of an error code.
constexpr const ErrorRow& row_of(ErrorCode code) { return error_table[static_cast<std::size_t>(code)]; }

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
  Error(ErrorCode code, std::string detail, Where where);

  [[nodiscard]] ErrorCode code() const noexcept { return code_; }
  /// Stable id, for example `OPP-JSON-003`.
  [[nodiscard]] std::string_view id() const noexcept { return row_of(code_).id; }
  /// What is wrong, without place and advice.
  [[nodiscard]] const std::string& detail() const noexcept { return detail_; }
  /// What to do about it.
  [[nodiscard]] std::string_view advice() const noexcept { return row_of(code_).advice; }
  [[nodiscard]] const Where& where() const noexcept { return where_; }

 private:
  ErrorCode code_;
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

/// Throws the exception class that belongs to `code`. `detail` holds no personal data.
[[noreturn]] OPP_API void fail(ErrorCode code, std::string detail, Where where = {});

}  // namespace opp
