#include "opp/model/event.hpp"

#include "stream/payload.hpp"

namespace opp {

OPP_STREAM_PAYLOAD(Payload::Variant);

}  // namespace opp
