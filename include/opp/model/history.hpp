#pragma once

#include "opp/model/dossier.hpp"
#include "opp/stream/history.hpp"

namespace opp {

/// All that was recorded about one pupil.
using History = HistoryOf<DossierStream>;
/// Events to add to one dossier.
using Change = ChangeOf<DossierStream>;

}  // namespace opp
