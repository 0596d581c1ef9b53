#include "module.hpp"
#include "opp/codec/events.hpp"
#include "opp/exchange/edexml.hpp"

#include <pybind11/functional.h>

namespace opp::python {

void bind_exchange(py::module_& m) {
  using namespace exchange;

  py::class_<Melding> melding(m, "Melding", "Something in a file that leaves a question open.",
                              py::is_final());
  melding.def_property_readonly("code", [](const Melding& self) { return std::string(row_of(self.code).id); })
      .def_readonly("detail", &Melding::detail)
      .def_property_readonly("line", [](const Melding& self) { return self.where.line; })
      .def_property_readonly("path", [](const Melding& self) { return self.where.path; })
      .def("__str__", &Melding::text)
      .def("__repr__",
           [](const Melding& self) { return "Melding(" + self.where.path + ": " + self.detail + ")"; });
  melding.attr("__module__") = "opp";

  py::class_<EdexmlBestand> file(m, "EdexmlBestand", "An EDEXML file.", py::is_final());
  file.def_readonly("bron", &EdexmlBestand::bron)
      .def_readonly("schooljaar", &EdexmlBestand::schooljaar)
      .def_readonly("peildatum", &EdexmlBestand::peildatum)
      .def_readonly("brin", &EdexmlBestand::brin)
      .def_property_readonly("leerlingen",
                             [](const EdexmlBestand& self) {
                               std::vector<Leerling> pupils;
                               for (const EdexmlLeerling& pupil : self.leerlingen)
                                 pupils.push_back(pupil.leerling);
                               return pupils;
                             })
      .def_readonly("meldingen", &EdexmlBestand::meldingen)
      .def("__repr__", [](const EdexmlBestand& self) {
        return "EdexmlBestand(" + self.bron + ", " + std::to_string(self.leerlingen.size()) + " leerlingen)";
      });
  file.attr("__module__") = "opp";

  py::class_<EdexmlPlan> plan(m, "EdexmlPlan", "What an import would do.", py::is_final());
  plan.def_readonly("changes", &EdexmlPlan::changes)
      .def_readonly("nieuw", &EdexmlPlan::nieuw)
      .def_readonly("gewijzigd", &EdexmlPlan::gewijzigd)
      .def_readonly("ongewijzigd", &EdexmlPlan::ongewijzigd)
      .def_readonly("geen_leerling", &EdexmlPlan::geen_leerling)
      .def_readonly("meldingen", &EdexmlPlan::meldingen)
      .def("__repr__", [](const EdexmlPlan& self) {
        return "EdexmlPlan(nieuw=" + std::to_string(self.nieuw) +
               ", gewijzigd=" + std::to_string(self.gewijzigd) +
               ", ongewijzigd=" + std::to_string(self.ongewijzigd) + ")";
      });
  plan.attr("__module__") = "opp";

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
