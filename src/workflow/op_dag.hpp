#pragma once

#include "opp/model/dossier.hpp"

namespace opp::workflow {

/// The dossier as it was on a day, as far as the steps and the rules can tell: what is dated later is left
/// out. Where a registration replaced an older one (the pupil, a school) only the newest is known, as for
/// `check`; `History::as_of` is exact.
[[nodiscard]] Dossier op_dag(Dossier dossier, Date day);

/// First day that belongs to an enrolment: the day after the former one ended; empty for the first.
[[nodiscard]] std::optional<Date> begin_van(const Dossier& dossier, const Inschrijving& enrolment);

}  // namespace opp::workflow
