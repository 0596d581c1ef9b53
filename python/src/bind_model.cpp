#include "module.hpp"
#include "opp/codec/events.hpp"
#include "opp/model/dossier.hpp"
#include "opp/model/history.hpp"
#include "opp/model/verschil.hpp"

namespace opp::python {

namespace {

template <class... T>
void bind_types(py::module_& m) {
  (bind_type<T>(m), ...);
}

std::optional<OppVersie> copy_of(const OppVersie* version) {
  return version == nullptr ? std::nullopt : std::optional(*version);
}

}  // namespace

void bind_model(py::module_& m) {
  bind_enum<Geslacht>(m);
  bind_enum<Relatie>(m);
  bind_enum<Cluster>(m);
  bind_enum<Bestemming>(m);
  bind_enum<Toelatingsbesluit>(m);
  bind_enum<Weigeringsgrond>(m);
  bind_enum<Ondersteuningsgebied>(m);
  bind_enum<Ondersteuningsvorm>(m);
  bind_enum<Organisatielaag>(m);
  bind_enum<Financier>(m);
  bind_enum<Plek>(m);
  bind_enum<Aanvraagsoort>(m);
  bind_enum<Uitstroomsoort>(m);
  bind_enum<Factorsoort>(m);
  bind_enum<Voortgang>(m);
  bind_enum<Strategie>(m);
  bind_enum<Partij>(m);
  bind_enum<Overlegsoort>(m);
  bind_enum<Onderdeel>(m);
  bind_enum<Antwoord>(m);
  bind_enum<Bewijssoort>(m);
  bind_enum<Strekking>(m);
  bind_enum<Adviessoort>(m);
  bind_enum<Evaluatiebesluit>(m);
  bind_enum<Tlvsoort>(m);
  bind_enum<Deskundige>(m);
  bind_enum<Procedure>(m);
  bind_enum<Geschilonderwerp>(m);
  bind_enum<RodStatus>(m);
  bind_enum<Overstapsoort>(m);
  bind_enum<Overstaprichting>(m);
  bind_enum<Rapportdeel>(m);
  bind_enum<Toestemmingsdoel>(m);
  bind_enum<Tijdlijnstand>(m);
  bind_enum<Wijziging>(m);

  bind_type<Leerling>(m).def("weergavenaam", &Leerling::weergavenaam,
                             "Name for display to those who may see it.");
  bind_types<Gezagsdrager, Bestuur, Samenwerkingsverband, School, Inschrijving, Groepsplaatsing,
             Opdcplaatsing, Opschorting, Toelatingsbeslissing, Aanmelding, Signaal, Ondersteuningsbehoefte,
             Aanvraag, Handelingsplanevaluatie, Handelingsplan, Ondersteuning, Bewijs, Poging, Hoormoment,
             Deelnemer, Ondertekening, Overleg, Afwijkingsmotivering, Zienswijze, Advies, Uitstroombestemming,
             Factor, Perspectief, Onderwijsbehoefte, Doel, Begeleiding, Handelingsdeel, Programmaafwijking,
             VervangendDoel, AfwijkingOnderwijstijd, Onderwijsprogramma, Leerlinginbreng, VorigOpp,
             Overeenstemming, Doelvoortgang, OppVersie, Doeluitkomst, Evaluatie, Bijsturing, Tlv, Geschil,
             RodUitwisseling, Inzage, Rapportage, Afschrift, Terugkoppeling, Overstap, Toestemmingsverklaring,
             Inzageverzoek, MedischHandelen, MedischProtocol, Bekwaamheidsverklaring, Tijdlijnregel,
             Verschil>(m);
  bind_type<Dossier>(m)
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
            const School* found = school_op(self, enrolment, day);
            return found == nullptr ? std::nullopt : std::optional(*found);
          },
          py::arg("inschrijving"), py::arg("day"),
          "The registration of the school of an enrolment on the day.")
      .def("gezagsdragers_op", &gezagsdragers_op, py::arg("day"),
           "Adults whose authority or care lasts on the day.");

  m.def(
      "verschillen",
      [](const OppVersie& oud, const OppVersie& nieuw, const std::string& language) {
        return verschillen(oud, nieuw, language_of(language));
      },
      py::arg("oud"), py::arg("nieuw"), py::arg("language") = "nl",
      "What changed in the content of the OPP from one version to another.");
  m.def(
      "verschillen_tekst",
      [](const std::vector<Verschil>& differences, const std::string& language) {
        return to_text(differences, language_of(language));
      },
      py::arg("verschillen"), py::arg("language") = "nl", "The differences as lines for people.");
}

}  // namespace opp::python
