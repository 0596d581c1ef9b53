#include "opp/model/event.hpp"
#include "stream/sentence.hpp"

namespace opp {

OPP_STREAM_SENTENCES(DossierStream);

}  // namespace opp
