#pragma once

#include "opp/base/export.hpp"
#include "opp/model/dossier.hpp"

#include <string>
#include <string_view>

namespace opp {

/// What the events of a stream make, such as a dossier, as bytes that load fast: a cache beside the events,
/// which stay the truth. The bytes mean the same on every machine; see docs/decisions/0010-snapshots.md for
/// their form.
///
/// Throws `InvalidDataError`: OPP-SNAP-003 above 16 MiB, and what `check_limits` throws for texts and lists.
template <class Kind = DossierStream>
[[nodiscard]] OPP_API std::string to_snapshot(const typename Kind::State& state);

/// The state that `to_snapshot` wrote, also by an earlier version of the library: a field that did not
/// exist then is empty.
///
/// The bytes need not be trusted: sizes are checked before memory is taken, and every value is checked as if
/// it were new. A change that leaves all values well-formed is not noticed; who must know that keeps a MAC
/// beside the bytes. Throws `InvalidDataError`: OPP-SNAP-001 if the bytes are no snapshot, OPP-SNAP-002 if a
/// later version of the library wrote them, OPP-SNAP-003 above 16 MiB.
template <class Kind = DossierStream>
[[nodiscard]] OPP_API typename Kind::State from_snapshot(std::string_view bytes);

}  // namespace opp
