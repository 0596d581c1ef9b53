#include "module.hpp"
#include "opp/law/beleid.hpp"
#include "opp/law/legal_reference.hpp"
#include "opp/law/schooltype.hpp"

#include <optional>
#include <string>

namespace opp::python {

void bind_law(py::module_& m) {
  bind_reachable<Beleid>(m);
  Class<Beleid>()
      .def_static(
          "wet", [] { return Beleid::wet(); },
          "Only what the acts say, and a cautious choice where they say nothing.")
      .def(
          "niveau", [](const Beleid& self, const std::string& code) { return copy_of(self.niveau(code)); },
          py::arg("code"), "The level with this code or alias, or None.")
      .def(
          "herkomst_van",
          [](const Beleid& self, const std::string& sleutel) { return copy_of(self.herkomst_van(sleutel)); },
          py::arg("sleutel"), "Where the value of a key comes from, or None for an unknown key.")
      .def("validate", &Beleid::validate, "Raises InvalidDataError for an unsound policy.");

  using Versie = py::typing::Tuple<Date, std::optional<Date>, Beleid>;
  bind_class<BeleidReeks>(m, "BeleidReeks", "The versions of a policy by date.")
      .def(
          "at", [](const BeleidReeks& self, Date day) { return self.at(day, "policy"); }, py::arg("day"),
          "The version of a day; NoRuleError if there is none.")
      .def_property_readonly(
          "versies",
          [](const BeleidReeks& self) {
            py::typing::List<Versie> versions;
            for (const auto& [vanaf, tot_en_met, beleid] : self.versies()) {
              versions.append(py::make_tuple(vanaf, tot_en_met, beleid));
            }
            return versions;
          },
          "First day, last day (None: until further notice) and policy, oldest first.")
      .def("__len__", &BeleidReeks::size);

  bind_melding<BeleidMelding>(m, "BeleidMelding", "One thing that is wrong with a policy file.")
      .def_property_readonly(
          "column", [](const BeleidMelding& self) { return self.where.column; },
          "Column in the line, from 1.");

  m.def(
      "parse_beleid",
      [](const std::string& text, const std::string& source) { return parse_beleid(text, source); },
      py::arg("text"), py::kw_only(), py::arg("source") = "<beleid>",
      "Read a policy file (TOML). Raises InvalidDataError with line and key for the first thing that is "
      "wrong.");
  m.def(
      "check_beleid",
      [](const std::string& text, const std::string& source) { return check_beleid(text, source); },
      py::arg("text"), py::kw_only(), py::arg("source") = "<beleid>",
      "Everything that is wrong with a policy file, by place.");
}

}  // namespace opp::python
