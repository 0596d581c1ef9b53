#include "module.hpp"
#include "opp/testing/scenario.hpp"

namespace opp::python {

void bind_testing(py::module_& m) {
  using testing::Antwoordverschil;
  using testing::Uitslag;

  bind_class<Antwoordverschil>(m, "Antwoordverschil",
                               "Something that the rules answer otherwise than expected.")
      .def_readonly("regelnummer", &Antwoordverschil::regelnummer, "Line of the expectation.")
      .def_readonly("peildatum", &Antwoordverschil::peildatum, "The day of the check.")
      .def_readonly("regel", &Antwoordverschil::regel,
                    "Id of the rule; empty if it concerns the day as a whole.")
      .def_readonly("verwacht", &Antwoordverschil::verwacht, "What the scenario expects.")
      .def_readonly("gevonden", &Antwoordverschil::gevonden, "What the rules answer.")
      .def_readonly("toelichting", &Antwoordverschil::toelichting,
                    "The sentence of the finding, in Dutch; may be empty.");

  bind_class<Uitslag>(m, "Uitslag", "What became of a scenario.")
      .def_readonly("naam", &Uitslag::naam, "Name of the scenario.")
      .def_readonly("bron", &Uitslag::bron, "File that it was read from.")
      .def_readonly("verwachtingen", &Uitslag::verwachtingen, "How many answers were compared.")
      .def_readonly("verschillen", &Uitslag::verschillen, "The differences; empty if it is as expected.")
      .def_property_readonly("geslaagd", &Uitslag::geslaagd, "True if it is as expected.")
      .def("text", &Uitslag::text, "The differences for people; empty if there are none.");

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
