#include "module.hpp"
#include "opp/codec/events.hpp"
#include "opp/model/dossier.hpp"

namespace opp::python {

void bind_model(py::module_& m) {
  bind_enum<Geslacht>(m);
  bind_enum<Ondersteuningsvorm>(m);
  bind_enum<Uitstroomsoort>(m);
  bind_enum<Factorsoort>(m);
  bind_enum<Partij>(m);
  bind_enum<Antwoord>(m);
  bind_type<Leerling>(m).def("weergavenaam", &Leerling::weergavenaam,
                             "Name for display to those who may see it.");
  bind_type<Inschrijving>(m);
  bind_type<Groepsplaatsing>(m);
  bind_type<Ondersteuning>(m);
  bind_type<Uitstroombestemming>(m);
  bind_type<Factor>(m);
  bind_type<Perspectief>(m);
  bind_type<Begeleiding>(m);
  bind_type<Handelingsdeel>(m);
  bind_type<Overeenstemming>(m);
  bind_type<OppVersie>(m);
  bind_type<Hoormoment>(m);
  bind_type<Evaluatie>(m);
  bind_type<Dossier>(m)
      .def(
          "to_json", [](const Dossier& self) { return to_json(self); }, "As a JSON object.")
      .def("is_ingeschreven", &is_ingeschreven, py::arg("day"), "True if some enrolment runs on the day.");
}

}  // namespace opp::python
