#include "module.hpp"

#include "opp/version.hpp"

PYBIND11_MODULE(_core, m) {
  namespace py = pybind11;
  using namespace opp::python;
  m.doc() = "Compiled part of opp; use the package opp.";
  m.attr("__version__") = opp::kVersion;
  for (const char* part : {"enums", "types"}) catalogue()[part] = py::dict();
  for (const char* part : {"errors", "rules", "events", "workflow"}) catalogue()[part] = py::list();
  bind_described(m);
  bind_errors(m);
  bind_time(m);
  bind_law(m);
  bind_model(m);
  bind_codes(m);
  bind_payloads(m);
  bind_events(m);
  bind_codec(m);
  bind_own_rules(m);
  bind_rules(m);
  bind_bulk(m);
  bind_workflow(m);
  bind_store(m);
  bind_exchange(m);
  bind_testing(m);
  bind_cli(m);
  m.def(
      "_catalogue", [] { return py::typing::Dict<py::str, Any>(catalogue()); },
      "What the module knows about itself, for the stub and the reference pages.");
}
