#pragma once

#include <string_view>

namespace opp {

// An entry of a dossier derives from the event that made it and adds what came later: its sequence, its day
// and what later events filled in.

/// What `gebeurtenis` means in each entry.
inline constexpr std::string_view kRecordedBy = "Sequence of the event that recorded this.";

}  // namespace opp
