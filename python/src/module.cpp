#include "module.hpp"

#include "opp/version.hpp"

namespace opp::python {

py::dict& catalogue() {
  // Lives as long as the interpreter; deleting it at exit would need the interpreter.
  static auto* dict = new py::dict();
  return *dict;
}

}  // namespace opp::python

PYBIND11_MODULE(_core, m) {
  namespace py = pybind11;
  using namespace opp::python;
  m.doc() = "Compiled part of opp; use the package opp.";
  m.attr("__version__") = opp::kVersion;
  catalogue()["enums"] = py::dict();
  catalogue()["types"] = py::dict();
  catalogue()["errors"] = py::list();
  catalogue()["rules"] = py::list();
  catalogue()["events"] = py::list();
  catalogue()["workflow"] = py::list();
  bind_errors(m);
  bind_time(m);
  bind_law(m);
  bind_model(m);
  bind_codes(m);
  bind_events(m);
  bind_codec(m);
  bind_rules(m);
  bind_own_rules(m);
  bind_bulk(m);
  bind_workflow(m);
  bind_store(m);
  bind_exchange(m);
  bind_testing(m);
  bind_cli(m);
  m.def("_catalogue", [] { return catalogue(); });
}
