#include "opp/model/history.hpp"
#include "stream.hpp"

namespace opp::python {

void bind_events(py::module_& m) {
  bind_reachable<Tijdlijnregel>(m);
  bind_event<DossierStream>(m);
  bind_history<DossierStream>(m, kDossierWords);
}

}  // namespace opp::python
