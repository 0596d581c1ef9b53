#pragma once

#include "opp/base/export.hpp"
#include "opp/model/event.hpp"

#include <cstdint>
#include <vector>

namespace opp {

/// Events to add to one dossier, for who saw it with `expected_sequence` events.
struct OPP_API Change {
  DossierId dossier_id;
  std::int64_t
      expected_sequence;  ///< sequence of the last event that the writer has seen; 0 for a new dossier
  std::vector<Event> events;
};

}  // namespace opp
