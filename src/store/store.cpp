#include "opp/store/store.hpp"

#include "store.hpp"

namespace opp {

OPP_STORE_KIND(DossierStream);

}  // namespace opp
