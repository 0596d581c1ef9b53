// A Python module with the kind of stream of the tests, of what the package has for any kind. Stores are
// those of the package, errors its own.
#include "../../python/src/stream.hpp"
#include "uitleen.hpp"

PYBIND11_MODULE(opp_uitleen, m) {
  using namespace opp;
  using namespace opp::python;
  py::module_::import("opp");
  for (const char* part : {"enums", "types"}) catalogue()[part] = py::dict();
  catalogue()["errors"] = py::list();
  bind_described(m);
  bind_errors(m);
  bind_reachable<PayloadOf<UitleenFeit>, Uitleen, Tijdlijnregel>(m);
  bind_stream<UitleenStream>(m, {"uitleningen", "kast"});
}
