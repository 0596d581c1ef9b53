#pragma once

#include "opp/base/error.hpp"
#include "opp/base/export.hpp"

namespace opp::errors {

/// Columns of facts.
struct OPP_API BulkErrors {
  ErrorRow unknown_column{"OPP-BULK-001", "use a name of bulk::column_table, in Python FactColumns.names",
                          ErrorKind::not_found};
  ErrorRow wrong_length{"OPP-BULK-002",
                        "give each column one value for every row, and a bitmap at least one bit"};
  ErrorRow wrong_type{"OPP-BULK-003",
                      "give days as date32, numbers as int32, sets as uint64 and enumerations as uint8"};
  ErrorRow out_of_range{
      "OPP-BULK-004",
      "use days since 1970-01-01 within the years 1400-9999, and places of values that the enumeration has"};
  ErrorRow other_peildatum{"OPP-BULK-005",
                           "extract the facts anew for this peildatum, or ask about their own"};
};
inline constexpr BulkErrors bulk{};

}  // namespace opp::errors
