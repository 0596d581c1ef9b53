#include "opp/codec/schema.hpp"

#include "opp/model/history.hpp"
#include "schema.hpp"

namespace opp {

template std::string json_schema_event<DossierStream>();
template std::string json_schema_state<DossierStream>();

}  // namespace opp
