#pragma once

#include "opp/base/error.hpp"
#include "opp/base/export.hpp"

namespace opp::errors {

/// Events and the history that they form.
struct OPP_API StreamErrors {
  ErrorRow event_sequence{"OPP-MODEL-001",
                          "give the events of one dossier in the order of their sequence, without gaps",
                          ErrorKind::history};
  ErrorRow event_elsewhere{"OPP-MODEL-002", "fold one dossier at a time", ErrorKind::history};
  ErrorRow event_impossible{"OPP-MODEL-003",
                            "record the missing event first, or correct the date or the version",
                            ErrorKind::history};
  ErrorRow event_out_of_range{"OPP-MODEL-004", "use a date from 1950-01-01 up to and including 2199-12-31",
                              ErrorKind::history};
  ErrorRow correction_alone{"OPP-MODEL-005",
                            "append the correction to a History, or fold all events of the dossier at once",
                            ErrorKind::history};
  ErrorRow correction_invalid{
      "OPP-MODEL-006",
      "name an earlier event that is no correction itself; give another day, one other fact, or vervallen",
      ErrorKind::history};
  ErrorRow event_out_of_time{"OPP-MODEL-007",
                             "append the event to a History, or fold all events of the dossier at once",
                             ErrorKind::history};
};
inline constexpr StreamErrors stream{};

}  // namespace opp::errors
