#pragma once

#include "opp/base/error.hpp"
#include "opp/base/export.hpp"

namespace opp::errors {

/// Events and dossiers as JSON.
struct OPP_API JsonErrors {
  ErrorRow syntax{"OPP-JSON-001", "give one complete JSON object per line"};
  ErrorRow type{"OPP-JSON-002", "give a value of the stated kind"};
  ErrorRow missing{"OPP-JSON-003", "add the missing field"};
  ErrorRow unknown_field{"OPP-JSON-004", "remove the field or correct its name"};
  ErrorRow unknown_value{"OPP-JSON-005", "use one of the listed values"};
  ErrorRow unknown_event{"OPP-JSON-006", "use an event type from docs/reference/events.md"};
  ErrorRow schema_version{"OPP-JSON-007",
                          "read this file with the version of opp that wrote it, or a later one"};
  ErrorRow too_large{"OPP-JSON-008", "split the file or the value"};
};
inline constexpr JsonErrors json{};

/// Snapshots of dossiers.
struct OPP_API SnapshotErrors {
  ErrorRow malformed{"OPP-SNAP-001", "drop the snapshot and fold the dossier from its events"};
  ErrorRow newer{
      "OPP-SNAP-002",
      "read the snapshot with the version of opp that wrote it, or fold the dossier from its events"};
  ErrorRow too_large{"OPP-SNAP-003", "keep no snapshot of this dossier; fold it from its events"};
};
inline constexpr SnapshotErrors snapshot{};

}  // namespace opp::errors
