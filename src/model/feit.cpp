// Apart from event.cpp: what the compiler makes of seventy alternatives is large.
#include "opp/model/event.hpp"
#include "stream/payload.hpp"

namespace opp {

OPP_STREAM_PAYLOAD(Feit::Variant);

}  // namespace opp
