#include "finding.hpp"
#include "module.hpp"
#include "opp/codec/receipt.hpp"
#include "opp/codec/report.hpp"
#include "opp/rules/check.hpp"
#include "opp/rules/trace.hpp"
#include "own_rule.hpp"

namespace opp::python {

namespace {

/// A report that hands out findings.
struct PyReport {
  std::shared_ptr<const Report> report;

  [[nodiscard]] std::vector<PyFinding> findings() const { return findings_of(report); }
  [[nodiscard]] PyFinding finding(const std::string& id) const {
    return {report, static_cast<std::size_t>(&report->finding(id) - report->findings.data())};
  }
};

void fill_rule_catalogue() {
  py::list rows = catalogue()["rules"];
  for (const Rule& rule : RuleSet::wet().rules()) {
    py::list versions;
    for (const RuleVersion& version : RuleSet::wet().versions()) {
      if (version.rule_id != rule.id) continue;
      py::list schools;
      for (const auto& type : enum_table<Schooltype>) {
        if (version.scholen.contains(type.value)) schools.append(std::string(type.name));
      }
      versions.append(py::make_tuple(schools, version.vanaf, version.tot_en_met, version.grondslag.text(),
                                     version.grondslag.url(), std::string(to_name(version.zekerheid)),
                                     std::string(version.kanttekening)));
    }
    py::list terms;
    for (const Termijnregel term : rule.termijnen) {
      if (term == nullptr) continue;
      const auto [length, atw] = term(Beleid::wet());
      terms.append(py::make_tuple(length.length, std::string(label(length.unit, Language::nl)),
                                  length.richting == Richting::terug,
                                  atw == Atw::toepassen && length.within_atw()));
    }
    rows.append(py::make_tuple(std::string(rule.id), std::string(to_name(rule.soort)),
                               std::string(to_name(rule.onderwerp)), std::string(to_name(rule.ernst)),
                               std::string(rule.titel_nl), std::string(rule.titel_en), terms, versions));
  }
}

void bind_receipts(py::module_& m) {
  bind_type<Receipt>(m).def(
      "to_json", [](const Receipt& self) { return to_json(self); }, "As a JSON object on one line.");
  m.def(
      "receipt",
      [](const History& history, const PyReport& report) { return receipt(history, *report.report); },
      py::arg("history"), py::arg("report"), "What the answers of a report rest on.");
  m.def(
      "receipt_differences",
      [](const Receipt& receipt, const History& history, const std::optional<RuleSet>& regels) {
        return receipt_differences(receipt, history, regels.value_or(RuleSet::wet()));
      },
      py::arg("receipt"), py::arg("history"), py::arg("rules") = py::none(),
      "What of a receipt does not come out again, by the names of its fields; empty if all does.");
  m.def("receipt_from_json", &receipt_from_json, py::arg("text"), "Read what Receipt.to_json wrote.");
}

}  // namespace

void bind_rules(py::module_& m) {
  bind_enum<Status>(m);
  bind_enum<Ernst>(m);
  bind_enum<Reden>(m);
  bind_enum<Regelsoort>(m);
  bind_enum<Onderwerp>(m);
  fill_rule_catalogue();

  py::class_<RuleSet> rules(m, "RuleSet",
                            "The rules of the law, the agreements of a policy and rules of your own.",
                            py::is_final());
  rules
      .def(py::init([](const Beleid& beleid, std::optional<Calendar> calendar) {
             return RuleSet(beleid, calendar.value_or(Calendar::nederland()));
           }),
           py::arg("beleid"), py::arg("calendar") = py::none())
      .def_static(
          "wet", [] { return RuleSet::wet(); },
          "The law, with only what the acts say where they leave a choice.")
      .def(
          "__add__", [](const RuleSet& self, const Beleid& beleid) { return self + beleid; },
          py::is_operator())
      .def(
          "__add__", [](const RuleSet& self, const OwnRule& rule) { return self + rule; }, py::is_operator())
      .def_property_readonly("beleid", [](const RuleSet& self) { return self.beleid(); })
      .def(
          "facts",
          [](const RuleSet& self, const Dossier& dossier, Date peildatum) {
            return self.facts(dossier, peildatum);
          },
          py::arg("dossier"), py::arg("peildatum"), "What the rules know of a dossier on a day.")
      .def_property_readonly("rule_ids",
                             [](const RuleSet& self) {
                               std::vector<std::string> ids;
                               for (const Rule& rule : self.rules()) ids.emplace_back(rule.id);
                               return ids;
                             })
      .def(
          "grondslag",
          [](const RuleSet& self, const std::string& id, Schooltype schooltype, Date day) {
            return self.version(id, schooltype, day).grondslag.text();
          },
          py::arg("rule_id"), py::arg("schooltype"), py::arg("day"),
          "The article that holds for a kind of school on a day; NoRuleError if there is none.");
  rules.attr("__module__") = "opp";

  py::class_<PyFinding> finding(m, "Finding", "What a rule says about one dossier.", py::is_final());
  finding.def_property_readonly("rule_id", [](const PyFinding& f) { return std::string(f.get().rule->id); })
      .def_property_readonly("status", [](const PyFinding& f) { return f.get().status; })
      .def_property_readonly("ernst", [](const PyFinding& f) { return f.get().ernst; })
      .def_property_readonly("reden", [](const PyFinding& f) { return f.get().reden; })
      .def_property_readonly(
          "breach", [](const PyFinding& f) { return f.get().breach(); },
          "True if the law was or is not complied with; a warning is no breach.")
      .def_property_readonly("start", [](const PyFinding& f) { return f.get().start; })
      .def_property_readonly("due", [](const PyFinding& f) { return f.get().due; })
      .def_property_readonly("met", [](const PyFinding& f) { return f.get().met; })
      .def_property_readonly("days_left", [](const PyFinding& f) { return f.get().days_left; })
      .def_property_readonly("termijn", [](const PyFinding& f) { return f.report->termijn(f.get()); })
      .def_property_readonly("grondslag",
                             [](const PyFinding& f) { return f.get().version->grondslag.text(); })
      .def_property_readonly("url", [](const PyFinding& f) { return f.get().version->grondslag.url(); })
      .def_property_readonly("zekerheid", [](const PyFinding& f) { return f.get().version->zekerheid; })
      .def_property_readonly("kanttekening",
                             [](const PyFinding& f) { return std::string(f.get().version->kanttekening); })
      .def(
          "toelichting",
          [](const PyFinding& f, const std::string& language) {
            return f.get().toelichting(language_of(language));
          },
          py::arg("language") = "nl", "What is found and what to do now.")
      .def(
          "__eq__", [](const PyFinding& a, const PyFinding& b) { return a.get() == b.get(); },
          py::is_operator())
      .def("__repr__", [](const PyFinding& f) {
        return "Finding(" + std::string(f.get().rule->id) + ": " + std::string(to_name(f.get().status)) +
               (f.get().due ? ", due " + f.get().due->iso() : "") + ")";
      });
  finding.attr("__module__") = "opp";

  py::class_<PyReport> report(m, "Report", "The findings about one dossier on one day, most urgent first.",
                              py::is_final());
  report.def_property_readonly("dossier_id", [](const PyReport& r) { return r.report->dossier_id; })
      .def_property_readonly("peildatum", [](const PyReport& r) { return r.report->peildatum; })
      .def_property_readonly("findings", &PyReport::findings)
      .def_property_readonly(
          "breach", [](const PyReport& r) { return r.report->breach(); },
          "True if some finding says that the law was or is not complied with.")
      .def_property_readonly(
          "mislukt", [](const PyReport& r) { return raised(r.report->mislukt); },
          "Own rules that failed: an error for each, with what the rule raised as its cause.")
      .def("finding", &PyReport::finding, py::arg("rule_id"), "The finding of one rule.")
      .def(
          "to_json", [](const PyReport& r) { return to_json(*r.report); }, "As a JSON object, without names.")
      .def("__iter__", [](const PyReport& r) { return py::iter(py::cast(r.findings())); })
      .def("__len__", [](const PyReport& r) { return r.report->findings.size(); })
      .def("__repr__", [](const PyReport& r) {
        return "Report(" + r.report->dossier_id.text() + ", " + r.report->peildatum.iso() + ", " +
               std::to_string(r.report->findings.size()) + " findings)";
      });
  report.attr("__module__") = "opp";

  m.def(
      "check",
      [](const Dossier& dossier, Date peildatum, const std::optional<RuleSet>& regels) {
        const auto made =
            std::make_shared<const Report>(check(dossier, peildatum, regels.value_or(RuleSet::wet())));
        let_interrupts_through(made->mislukt);
        return PyReport{made};
      },
      py::arg("dossier"), py::arg("peildatum"), py::arg("rules") = py::none(),
      "Apply the rules to a dossier as it was on a day.");

  bind_receipts(m);

  py::class_<Spoorfeit> fact(m, "Spoorfeit", "A fact without which a rule would answer otherwise.",
                             py::is_final());
  fact.def_readonly("naam", &Spoorfeit::naam).def_readonly("waarde", &Spoorfeit::waarde);
  fact.attr("__module__") = "opp";
  py::class_<Spoorgebeurtenis> event(
      m, "Spoorgebeurtenis", "A recorded event without which a rule would answer otherwise.", py::is_final());
  event.def_readonly("gebeurtenis", &Spoorgebeurtenis::gebeurtenis)
      .def_property_readonly("datum", [](const Spoorgebeurtenis& g) { return g.datum; })
      .def_readonly("zin", &Spoorgebeurtenis::zin)
      .def_readonly("anders", &Spoorgebeurtenis::anders);
  event.attr("__module__") = "opp";
  py::class_<Spoor> derivation(m, "Spoor", "How a rule came to its answer.", py::is_final());
  derivation.def_property_readonly("feiten", [](const Spoor& s) { return s.feiten; })
      .def_property_readonly("gebeurtenissen", [](const Spoor& s) { return s.gebeurtenissen; })
      .def_property_readonly("termijn", [](const Spoor& s) { return s.termijn; })
      .def(
          "text", [](const Spoor& s, const std::string& language) { return s.text(language_of(language)); },
          py::arg("language") = "nl", "The whole derivation for people.");
  derivation.attr("__module__") = "opp";
  m.def(
      "trace",
      [](const History& history, Date peildatum, const std::string& rule_id,
         const std::optional<RuleSet>& regels) {
        return trace(history, peildatum, rule_id, regels.value_or(RuleSet::wet()));
      },
      py::arg("history"), py::arg("peildatum"), py::arg("rule_id"), py::arg("rules") = py::none(),
      "The derivation of one finding: the facts and events without which it would be another.");
}

}  // namespace opp::python
