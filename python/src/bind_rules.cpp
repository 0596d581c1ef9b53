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

/// A member of the finding that a Python object stands for.
template <class M>
auto of(M Finding::* member) {
  return [member](const PyFinding& f) { return f.get().*member; };
}

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
  bind_reachable<Receipt>(m);
  Class<Receipt>().def(
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
  fill_rule_catalogue();

  bind_class<RuleSet>(m, "RuleSet", "The rules of the law, the agreements of a policy and rules of your own.")
      .def(py::init([](const Beleid& beleid, std::optional<Calendar> calendar) {
             return RuleSet(beleid, calendar.value_or(Calendar::nederland()));
           }),
           py::arg("beleid"), py::arg("calendar") = py::none())
      .def_static(
          "wet", [] { return RuleSet::wet(); },
          "The law, with only what the acts say where they leave a choice.")
      .def(
          "__add__",
          [](const RuleSet& self, const std::variant<OwnRule, Beleid>& other) {
            return std::visit([&](const auto& added) { return self + added; }, other);
          },
          py::is_operator(), py::arg("other"))
      .def_property_readonly(
          "beleid", [](const RuleSet& self) { return self.beleid(); }, "The policy.")
      .def(
          "facts",
          [](const RuleSet& self, const Dossier& dossier, Date peildatum) {
            return self.facts(dossier, peildatum);
          },
          py::arg("dossier"), py::arg("peildatum"), "What the rules know of a dossier on a day.")
      .def_property_readonly(
          "rule_ids",
          [](const RuleSet& self) {
            std::vector<std::string> ids;
            for (const Rule& rule : self.rules()) ids.emplace_back(rule.id);
            return ids;
          },
          "Ids of all its rules.")
      .def(
          "grondslag",
          [](const RuleSet& self, const std::string& id, Schooltype schooltype, Date day) {
            return self.version(id, schooltype, day).grondslag.text();
          },
          py::arg("rule_id"), py::arg("schooltype"), py::arg("day"),
          "The article that holds for a kind of school on a day; NoRuleError if there is none.");

  bind_class<PyFinding>(m, "Finding", "What a rule says about one dossier.")
      .def_property_readonly(
          "rule_id", [](const PyFinding& f) { return std::string(f.get().rule->id); }, "Id of the rule.")
      .def_property_readonly("status", of(&Finding::status), "The answer.")
      .def_property_readonly("ernst", of(&Finding::ernst), "How much a negative answer weighs.")
      .def_property_readonly("reden", of(&Finding::reden), "Why this is the answer.")
      .def_property_readonly(
          "breach", [](const PyFinding& f) { return f.get().breach(); },
          "True if the law was or is not complied with; a warning is no breach.")
      .def_property_readonly("start", of(&Finding::start), "The day from which the rule counts.")
      .def_property_readonly("due", of(&Finding::due), "Last day in time.")
      .def_property_readonly("met", of(&Finding::met), "The day on which it was done.")
      .def_property_readonly("days_left", of(&Finding::days_left),
                             "Days to the due date; negative is late. Only for open, overdue and late.")
      .def_property_readonly(
          "termijn", [](const PyFinding& f) { return f.report->termijn(f.get()); },
          "How the due date was computed, if it is the end of a term.")
      .def_property_readonly(
          "grondslag", [](const PyFinding& f) { return f.get().version->grondslag.text(); },
          "The article, or what else the rule rests on.")
      .def_property_readonly(
          "url", [](const PyFinding& f) { return f.get().version->grondslag.url(); },
          "Where the article can be read; may be empty.")
      .def_property_readonly(
          "zekerheid", [](const PyFinding& f) { return f.get().version->zekerheid; }, "How sure the rule is.")
      .def_property_readonly(
          "kanttekening", [](const PyFinding& f) { return std::string(f.get().version->kanttekening); },
          "What is inferred or not verified, in Dutch; empty if nothing.")
      .def(
          "toelichting", [](const PyFinding& f, Language language) { return f.get().toelichting(language); },
          py::arg("language") = "nl", "What is found and what to do now.")
      .def(
          "__eq__", [](const PyFinding& a, const PyFinding& b) { return a.get() == b.get(); },
          py::is_operator())
      .def("__repr__", [](const PyFinding& f) {
        return "Finding(" + std::string(f.get().rule->id) + ": " + std::string(to_name(f.get().status)) +
               (f.get().due ? ", due " + f.get().due->iso() : "") + ")";
      });

  bind_class<PyReport>(m, "Report", "The findings about one dossier on one day, most urgent first.")
      .def_property_readonly(
          "dossier_id", [](const PyReport& r) { return r.report->dossier_id; }, "Id of the dossier.")
      .def_property_readonly(
          "peildatum", [](const PyReport& r) { return r.report->peildatum; }, "The day of the check.")
      .def_property_readonly("findings", &PyReport::findings, "The findings, one for each rule.")
      .def_property_readonly(
          "breach", [](const PyReport& r) { return r.report->breach(); },
          "True if some finding says that the law was or is not complied with.")
      .def_property_readonly(
          "mislukt",
          [](const PyReport& r) {
            return py::typing::List<As<py::object, "opp.InvalidDataError">>(raised(r.report->mislukt));
          },
          "Own rules that failed: an error for each, with what the rule raised as its cause.")
      .def("finding", &PyReport::finding, py::arg("rule_id"), "The finding of one rule.")
      .def(
          "to_json", [](const PyReport& r) { return to_json(*r.report); }, "As a JSON object, without names.")
      .def(
          "__iter__",
          [](const PyReport& r) { return py::typing::Iterator<PyFinding>(py::iter(py::cast(r.findings()))); })
      .def("__len__", [](const PyReport& r) { return r.report->findings.size(); })
      .def("__repr__", [](const PyReport& r) {
        return "Report(" + r.report->dossier_id.text() + ", " + r.report->peildatum.iso() + ", " +
               std::to_string(r.report->findings.size()) + " findings)";
      });

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

  bind_class<Spoorfeit>(m, "Spoorfeit", "A fact without which a rule would answer otherwise.")
      .def_readonly("naam", &Spoorfeit::naam, "Name of the fact, as in `Facts`.")
      .def_readonly("waarde", &Spoorfeit::waarde, "A day in ISO form, a number, or `ja`.");
  bind_class<Spoorgebeurtenis>(m, "Spoorgebeurtenis",
                               "A recorded event without which a rule would answer otherwise.")
      .def_readonly("gebeurtenis", &Spoorgebeurtenis::gebeurtenis, "Sequence of the event.")
      .def_readonly("datum", &Spoorgebeurtenis::datum, "Day on which it happened.")
      .def_readonly("zin", &Spoorgebeurtenis::zin, "The event in one sentence, without free texts.")
      .def_readonly(
          "anders", &Spoorgebeurtenis::anders,
          "What the rule would say without it; empty if the other events are impossible without it.");
  bind_class<Spoor>(m, "Spoor", "How a rule came to its answer.")
      .def_readonly("feiten", &Spoor::feiten, "The facts that decide.")
      .def_readonly("gebeurtenissen", &Spoor::gebeurtenissen, "The events that decide.")
      .def_readonly("termijn", &Spoor::termijn, "How the due date was computed, if it is the end of a term.")
      .def("text", &Spoor::text, py::arg("language") = "nl", "The whole derivation for people.");
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
