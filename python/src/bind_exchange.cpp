#include "module.hpp"
#include "opp/codec/events.hpp"
#include "opp/exchange/edexml.hpp"

#include <pybind11/functional.h>

namespace opp::python {

void bind_exchange(py::module_& m) {
  using namespace exchange;

  bind_melding<Melding>(m, "Melding", "Something in a file that leaves a question open.");

  bind_class<EdexmlBestand>(m, "EdexmlBestand", "An EDEXML file.")
      .def_readonly("bron", &EdexmlBestand::bron, "What the file is called in messages.")
      .def_readonly("schooljaar", &EdexmlBestand::schooljaar, "School year, as written.")
      .def_readonly("peildatum", &EdexmlBestand::peildatum, "The day whose situation the file shows.")
      .def_readonly("brin", &EdexmlBestand::brin, "The school.")
      .def_property_readonly(
          "leerlingen",
          [](const EdexmlBestand& self) {
            std::vector<Leerling> pupils;
            for (const EdexmlLeerling& pupil : self.leerlingen) pupils.push_back(pupil.leerling);
            return pupils;
          },
          "The pupils.")
      .def_readonly("meldingen", &EdexmlBestand::meldingen, "What the file leaves open.")
      .def("__repr__", [](const EdexmlBestand& self) {
        return "EdexmlBestand(" + self.bron + ", " + std::to_string(self.leerlingen.size()) + " leerlingen)";
      });

  bind_class<EdexmlPlan>(m, "EdexmlPlan", "What an import would do.")
      .def_readonly("changes", &EdexmlPlan::changes, "What to hand to `Store.append`, all at once.")
      .def_readonly("nieuw", &EdexmlPlan::nieuw, "Pupils without a dossier so far.")
      .def_readonly("gewijzigd", &EdexmlPlan::gewijzigd, "Pupils with something new.")
      .def_readonly("ongewijzigd", &EdexmlPlan::ongewijzigd, "Pupils about whom the file says nothing new.")
      .def_readonly("geen_leerling", &EdexmlPlan::geen_leerling,
                    "Children in a pre-school group or outside po and vo; left out.")
      .def_readonly("meldingen", &EdexmlPlan::meldingen, "What the file leaves open.")
      .def("__repr__", [](const EdexmlPlan& self) {
        return "EdexmlPlan(nieuw=" + std::to_string(self.nieuw) +
               ", gewijzigd=" + std::to_string(self.gewijzigd) +
               ", ongewijzigd=" + std::to_string(self.ongewijzigd) + ")";
      });

  m.def(
      "read_edexml",
      [](const py::bytes& xml, const std::string& source, bool strict) {
        return read_edexml(xml, source, strict);
      },
      py::arg("xml"), py::kw_only(), py::arg("source") = "<edexml>", py::arg("strict") = false,
      "Read an EDEXML 2.1 file from bytes.");
  m.def(
      "plan_edexml",
      [](const EdexmlBestand& bestand, const HistoryLookup& lookup, Instant recorded_at,
         std::optional<Brin> brin, std::optional<Schooltype> schooltype, const std::string& actor,
         bool strict) {
        return plan_edexml(bestand, lookup, {recorded_at, std::move(brin), schooltype, actor, strict});
      },
      py::arg("bestand"), py::arg("lookup"), py::kw_only(), py::arg("recorded_at"),
      py::arg("brin") = py::none(), py::arg("schooltype") = py::none(), py::arg("actor") = "import:edexml",
      py::arg("strict") = false,
      "The events that bring dossiers in line with a file; `lookup` gives the history of the dossier with an "
      "id, or None.");
  m.def("dossier_id_for", &dossier_id_for, py::arg("brin"), py::arg("sleutel"),
        "Id of the dossier of a pupil.");
}

}  // namespace opp::python
