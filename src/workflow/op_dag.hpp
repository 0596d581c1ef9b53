#pragma once

#include "opp/model/dossier.hpp"

namespace opp::workflow {

/// The dossier as it was on a day, as far as the steps and the rules look: what is dated later is left out.
/// What a later fact wrote over (the data of the pupil, the planned end of a placement) stays as it is now;
/// `History::as_of` is exact, but needs the events.
[[nodiscard]] Dossier op_dag(Dossier dossier, Date day);

}  // namespace opp::workflow
