#include "opp/model/history.hpp"

#include "stream/history.hpp"

namespace opp {

OPP_STREAM_HISTORY(DossierStream);

}  // namespace opp
