#include "module.hpp"
#include "opp/testing/scenario.hpp"

namespace opp::python {

void bind_testing(py::module_& m) {
  using testing::Antwoordverschil;
  using testing::Uitslag;

  py::class_<Antwoordverschil> difference(
      m, "Antwoordverschil", "Something that the rules answer otherwise than expected.", py::is_final());
  difference.def_readonly("regelnummer", &Antwoordverschil::regelnummer)
      .def_property_readonly("peildatum", [](const Antwoordverschil& v) { return v.peildatum; })
      .def_readonly("regel", &Antwoordverschil::regel)
      .def_readonly("verwacht", &Antwoordverschil::verwacht)
      .def_readonly("gevonden", &Antwoordverschil::gevonden)
      .def_readonly("toelichting", &Antwoordverschil::toelichting);
  difference.attr("__module__") = "opp";

  py::class_<Uitslag> outcome(m, "Uitslag", "What became of a scenario.", py::is_final());
  outcome.def_readonly("naam", &Uitslag::naam)
      .def_readonly("bron", &Uitslag::bron)
      .def_readonly("verwachtingen", &Uitslag::verwachtingen)
      .def_property_readonly("verschillen", [](const Uitslag& u) { return u.verschillen; })
      .def_property_readonly("geslaagd", &Uitslag::geslaagd)
      .def("text", &Uitslag::text, "The differences for people; empty if there are none.");
  outcome.attr("__module__") = "opp";

  m.def(
      "run_scenario",
      [](const std::string& path) {
        const py::gil_scoped_release release;
        return testing::run_scenario(testing::load_scenario(path));
      },
      py::arg("path"), "Run one scenario file. Raises what is wrong with the file, with its line.");
  m.def(
      "parse_verhaal", [](const std::string& toml) { return testing::parse_verhaal(toml); }, py::arg("toml"),
      "The history that a scenario tells, without its expectations.");
}

}  // namespace opp::python
