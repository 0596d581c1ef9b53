#include "finding.hpp"
#include "module.hpp"
#include "opp/workflow/workflow.hpp"

namespace opp::python {

namespace {

/// Findings of the workflow, in a report of their own that keeps them alive.
std::vector<PyFinding> supposed(const std::vector<Finding>& findings, const RuleSet& regels) {
  return findings_of(std::make_shared<const Report>(
      Report{DossierId("verondersteld"), kFirstSupportedDay, findings, regels}));
}

RuleSet or_law(const std::optional<RuleSet>& regels) { return regels.value_or(RuleSet::wet()); }

py::list schools(Schooltypen scholen) {
  py::list names;
  for (const auto& type : enum_table<Schooltype>) {
    if (scholen.contains(type.value)) names.append(std::string(type.name));
  }
  return names;
}

void fill_workflow_catalogue() {
  py::list rows = catalogue()["workflow"];
  for (const Overgang& row : overgangen()) {
    py::list roles;
    for (const Rol rol : row.wie.values()) roles.append(std::string(to_name(rol)));
    py::list guards;
    for (const Poort& poort : row.poorten) {
      guards.append(py::make_tuple(std::string(poort.regel), schools(poort.scholen)));
    }
    rows.append(py::make_tuple(std::string(to_name(row.van)), std::string(to_name(row.stap)),
                               std::string(to_name(row.naar)), roles, guards, schools(row.scholen),
                               std::string(row.bron)));
  }
}

}  // namespace

void bind_workflow(py::module_& m) {
  bind_reachable<Fase, Processtap, Oordeel, Beletsel>(m);
  fill_workflow_catalogue();

  bind_class<Overgang>(m, "Overgang", "A row of the table of transitions.")
      .def_readonly("van", &Overgang::van, "State before the step.")
      .def_readonly("stap", &Overgang::stap, "The step.")
      .def_readonly("naar", &Overgang::naar, "State after it.")
      .def_property_readonly(
          "wie", [](const Overgang& o) { return o.wie.values(); }, "Who may take the step.")
      .def_property_readonly(
          "poorten",
          [](const Overgang& o) {
            std::vector<std::string> ids;
            for (const Poort& poort : o.poorten) ids.emplace_back(poort.regel);
            return ids;
          },
          "Ids of the rules that must hold, in some kind of school.")
      .def_property_readonly(
          "bron", [](const Overgang& o) { return std::string(o.bron); }, "Article, or `praktijk`.")
      .def("__repr__", [](const Overgang& o) {
        return "Overgang(" + std::string(to_name(o.van)) + " --" + std::string(to_name(o.stap)) + "--> " +
               std::string(to_name(o.naar)) + ")";
      });

  bind_class<Toets>(m, "Toets", "Whether a step may be taken on a day.")
      .def_readonly("stap", &Toets::stap, "The step.")
      .def_readonly("fase", &Toets::fase, "The state in which it was asked.")
      .def_readonly("oordeel", &Toets::oordeel, "The answer.")
      .def_property_readonly("mag", &Toets::mag, "True only if the answer is `ja`.")
      .def_readonly("beletsel", &Toets::beletsel,
                    "Why the step is out of the question, apart from the rules.")
      .def_property_readonly(
          "blokkades", [](const Toets& t) { return supposed(t.blokkades, t.regels); },
          "What the guards that block would say if the step were taken.")
      .def_property_readonly(
          "waarschuwingen", [](const Toets& t) { return supposed(t.waarschuwingen, t.regels); },
          "What the guards that only warn would say if the step were taken.")
      .def_property_readonly(
          "niet_beoordeeld", [](const Toets& t) { return texts(t.niet_beoordeeld); },
          "Ids of guards that no rule of the set could judge.")
      .def("toelichting", &Toets::toelichting, py::arg("language") = "nl", "The answer with its reasons.")
      .def("__repr__", [](const Toets& t) {
        return "Toets(" + std::string(to_name(t.stap)) + ": " + std::string(to_name(t.oordeel)) + ")";
      });

  bind_class<VolgendeStap>(m, "VolgendeStap", "A step that makes sense now.")
      .def_readonly("stap", &VolgendeStap::stap, "The step.")
      .def_readonly("verplicht", &VolgendeStap::verplicht,
                    "The law asks for it: as a duty, or as a condition of fixing the draft that is there.")
      .def_property_readonly(
          "wie", [](const VolgendeStap& s) { return s.wie.values(); }, "Who may take the step.")
      .def_readonly("uiterlijk", &VolgendeStap::uiterlijk, "Last day in time, if there is one.")
      .def_readonly("peildatum", &VolgendeStap::peildatum, "The day of the question.")
      .def_property_readonly("te_laat", &VolgendeStap::te_laat, "Past its last day.")
      .def_property_readonly(
          "aanleiding",
          [](const VolgendeStap& s) -> std::optional<PyFinding> {
            if (!s.aanleiding) return std::nullopt;
            return supposed({*s.aanleiding}, s.toets.regels).front();
          },
          "The finding that asks for the step.")
      .def_readonly("termijn", &VolgendeStap::termijn,
                    "How the last day was found, if it is the end of a term.")
      .def_readonly("toets", &VolgendeStap::toets, "Whether the step may be taken now.")
      .def("zin", &VolgendeStap::zin, py::arg("language") = "nl", "What to do, in one sentence.")
      .def("__repr__", [](const VolgendeStap& s) {
        return "VolgendeStap(" + std::string(to_name(s.stap)) + (s.verplicht ? ", verplicht" : "") +
               (s.uiterlijk ? ", uiterlijk " + s.uiterlijk->iso() : "") + ")";
      });

  m.def(
      "fase",
      [](const Dossier& dossier, Date peildatum, const std::optional<RuleSet>& regels) {
        return fase(dossier, peildatum, or_law(regels));
      },
      py::arg("dossier"), py::arg("peildatum"), py::arg("rules") = py::none(),
      "The state of a dossier on a day, by the facts dated on or before it.");
  m.def(
      "may",
      [](const Dossier& dossier, Date peildatum, Processtap stap, const std::optional<RuleSet>& regels) {
        return may(dossier, peildatum, stap, or_law(regels));
      },
      py::arg("dossier"), py::arg("peildatum"), py::arg("stap"), py::arg("rules") = py::none(),
      "Whether a step may be taken on a day, judged by supposing it. It advises: recording is never "
      "refused.");
  m.def(
      "what_now",
      [](const Dossier& dossier, Date peildatum, const std::optional<RuleSet>& regels) {
        return what_now(dossier, peildatum, or_law(regels));
      },
      py::arg("dossier"), py::arg("peildatum"), py::arg("rules") = py::none(),
      "The next steps that make sense on a day, most urgent first.");
  m.def(
      "hypothese",
      [](const Dossier& dossier, Date peildatum, Processtap stap, const std::optional<RuleSet>& regels) {
        return hypothese(dossier, peildatum, stap, or_law(regels));
      },
      py::arg("dossier"), py::arg("peildatum"), py::arg("stap"), py::arg("rules") = py::none(),
      "The dossier as it would be if the step were taken on that day; None if nothing can be supposed.");
  m.def(
      "wie_mag",
      [](Processtap stap, std::optional<Schooltype> schooltype) {
        return wie_mag(stap, schooltype).values();
      },
      py::arg("stap"), py::arg("schooltype") = py::none(), "Who may take a step.");
  m.def("mag_stap", &mag_stap, py::arg("rol"), py::arg("stap"), py::arg("schooltype") = py::none(),
        "Whether a role may take a step.");
  m.def(
      "voorwaarde",
      [](const PyFinding& finding, Language language) { return voorwaarde(finding.get(), language); },
      py::arg("finding"), py::arg("language") = "nl",
      "What a finding of a `Toets` asks for, in one sentence.");
  m.def(
      "overgangen", [] { return std::vector<Overgang>(overgangen().begin(), overgangen().end()); },
      "The table of transitions.");
}

}  // namespace opp::python
