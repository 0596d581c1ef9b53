#include "module.hpp"
#include "opp/codec/events.hpp"
#include "opp/model/dossier.hpp"
#include "opp/model/history.hpp"
#include "opp/model/verschil.hpp"

namespace opp::python {

void bind_model(py::module_& m) {
  bind_reachable<Dossier, Verschil>(m);
  Class<Leerling>().def("weergavenaam", &Leerling::weergavenaam, "Name for display to those who may see it.");
  Class<Dossier>()
      .def(
          "to_json", [](const Dossier& self) { return to_json(self); }, "As a JSON object.")
      .def("is_ingeschreven", &is_ingeschreven, py::arg("day"), "True if some enrolment runs on the day.")
      .def(
          "geldend_perspectief",
          [](const Dossier& self, Date day) { return copy_of(geldend_perspectief(self, day)); },
          py::arg("day"), "The version whose perspective part is in force on the day.")
      .def(
          "geldend_handelingsdeel",
          [](const Dossier& self, Date day) { return copy_of(geldend_handelingsdeel(self, day)); },
          py::arg("day"), "The version whose handelingsdeel is in force on the day.")
      .def(
          "school_op",
          [](const Dossier& self, const Inschrijving& enrolment, Date day) {
            return copy_of(school_op(self, enrolment, day));
          },
          py::arg("inschrijving"), py::arg("day"),
          "The registration of the school of an enrolment on the day.")
      .def("gezagsdragers_op", &gezagsdragers_op, py::arg("day"),
           "Adults whose authority or care lasts on the day.");

  m.def(
      "verschillen",
      [](const OppVersie& oud, const OppVersie& nieuw, Language language) {
        return verschillen(oud, nieuw, language);
      },
      py::arg("oud"), py::arg("nieuw"), py::arg("language") = "nl",
      "What changed in the content of the OPP from one version to another.");
  m.def(
      "verschillen_tekst",
      [](const std::vector<Verschil>& differences, Language language) {
        return to_text(differences, language);
      },
      py::arg("verschillen"), py::arg("language") = "nl", "The differences as lines for people.");
}

}  // namespace opp::python
