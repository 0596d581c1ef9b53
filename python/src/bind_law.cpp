#include "module.hpp"
#include "opp/law/beleid.hpp"
#include "opp/law/legal_reference.hpp"
#include "opp/law/schooltype.hpp"

#include <optional>
#include <string>

namespace opp::python {

void bind_law(py::module_& m) {
  bind_enum<Schooltype>(m);
  bind_enum<Jaargroep>(m);
  bind_enum<Herkomst>(m);
  bind_enum<Anker>(m);
  bind_enum<Oppmoment>(m);
  bind_enum<Uitsluiting>(m);
  bind_enum<Oppdeel>(m);
  bind_enum<Hoorfase>(m);
  bind_enum<Hoorbereik>(m);
  bind_enum<Leerlinginstemming>(m);
  bind_enum<Ouderaantal>(m);
  bind_enum<Handelingsverlegen>(m);
  bind_enum<Teamrol>(m);
  bind_enum<Overstapbereik>(m);
  bind_enum<MedischeUitzondering>(m);
  bind_type<Ondersteuningsniveau>(m);
  bind_type<Herkomstregel>(m);
  bind_type<AtwBeleid>(m);
  bind_type<ZittendeLeerlingBeleid>(m);
  bind_type<GrensBeleid>(m);
  bind_type<InhoudBeleid>(m);
  bind_type<HoorrechtBeleid>(m);
  bind_type<BetrokkenheidBeleid>(m);
  bind_type<ToestemmingBeleid>(m);
  bind_type<OndersteuningsteamBeleid>(m);
  bind_type<LeerlingbesprekingBeleid>(m);
  bind_type<HandelingsplanBeleid>(m);
  bind_type<OndersteuningBeleid>(m);
  bind_type<FlexZatBeleid>(m);
  bind_type<JeugdhulpBeleid>(m);
  bind_type<EvaluatieBeleid>(m);
  bind_type<SboPlaatsingBeleid>(m);
  bind_type<OverstapBeleid>(m);
  bind_type<RodBeleid>(m);
  bind_type<TlvBeleid>(m);
  bind_type<MedischBeleid>(m);
  bind_type<Beleid>(m)
      .def_static(
          "wet", [] { return Beleid::wet(); },
          "Only what the acts say, and a cautious choice where they say nothing.")
      .def(
          "niveau",
          [](const Beleid& self, const std::string& code) -> std::optional<Ondersteuningsniveau> {
            const Ondersteuningsniveau* level = self.niveau(code);
            return level == nullptr ? std::nullopt : std::optional(*level);
          },
          py::arg("code"), "The level with this code or alias, or None.")
      .def(
          "herkomst_van",
          [](const Beleid& self, const std::string& sleutel) -> std::optional<Herkomstregel> {
            const Herkomstregel* regel = self.herkomst_van(sleutel);
            return regel == nullptr ? std::nullopt : std::optional(*regel);
          },
          py::arg("sleutel"), "Where the value of a key comes from, or None for an unknown key.")
      .def("validate", &Beleid::validate, "Raises InvalidDataError for an unsound policy.");

  py::class_<BeleidReeks> series(m, "BeleidReeks", "The versions of a policy by date.", py::is_final());
  series
      .def(
          "at", [](const BeleidReeks& self, Date day) { return self.at(day, "policy"); }, py::arg("day"),
          "The version of a day; NoRuleError if there is none.")
      .def_property_readonly(
          "versies",
          [](const BeleidReeks& self) {
            py::list versions;
            for (const auto& [vanaf, tot_en_met, beleid] : self.versies()) {
              versions.append(py::make_tuple(vanaf, tot_en_met, beleid));
            }
            return versions;
          },
          "First day, last day (None: until further notice) and policy, oldest first.")
      .def("__len__", &BeleidReeks::size);
  series.attr("__module__") = "opp";

  py::class_<BeleidMelding> melding(m, "BeleidMelding", "One thing that is wrong with a policy file.",
                                    py::is_final());
  melding
      .def_property_readonly("code",
                             [](const BeleidMelding& self) { return std::string(row_of(self.code).id); })
      .def_readonly("detail", &BeleidMelding::detail)
      .def_property_readonly("line", [](const BeleidMelding& self) { return self.where.line; })
      .def_property_readonly("column", [](const BeleidMelding& self) { return self.where.column; })
      .def_property_readonly("path", [](const BeleidMelding& self) { return self.where.path; })
      .def("__str__", &BeleidMelding::text)
      .def("__repr__", [](const BeleidMelding& self) {
        return "BeleidMelding(" + self.where.path + ": " + self.detail + ")";
      });
  melding.attr("__module__") = "opp";

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
