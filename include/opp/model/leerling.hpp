#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"
#include "opp/law/codes.hpp"
#include "opp/law/schooltype.hpp"
#include "opp/model/entry.hpp"
#include "opp/time/date.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace opp {

/// Sex as registered. Beware: EDEXML writes 1 for a boy and 2 for a girl, OSO the other way round.
OPP_CODES(Geslacht,
  (onbekend, "onbekend", "unknown")
  (man, "jongen", "boy")
  (vrouw, "meisje", "girl")
  (niet_gespecificeerd, "niet gespecificeerd", "not specified"))

/// EDEXML follows ISO 5218 (`EDEXGeslachtType`); OSO code list 14 has boy and girl the other way round.
template <>
inline constexpr auto wire_codes<Geslacht> = std::to_array<WireCode<Geslacht>>({
    {Standard::edexml_2_1, "0", Geslacht::onbekend},
    {Standard::edexml_2_1, "1", Geslacht::man},
    {Standard::edexml_2_1, "2", Geslacht::vrouw},
    {Standard::edexml_2_1, "9", Geslacht::niet_gespecificeerd},
    {Standard::oso_2019_1, "1", Geslacht::vrouw},
    {Standard::oso_2019_1, "2", Geslacht::man},
});

/// No BSN, address or origin: no rule asks for them.
struct OPP_API Leerling {
  std::optional<std::string> roepnaam;
  std::optional<std::string> voorvoegsel;
  std::optional<std::string> achternaam;
  std::optional<Date> geboortedatum;
  Geslacht geslacht;
  std::optional<std::string> sleutel;
  std::optional<std::string> eckid;
  std::optional<bool> handelingsbekwaam;

  /// First name, prefix and surname as far as known; for display to those who may see it.
  [[nodiscard]] std::string weergavenaam() const;
};
template <>
inline constexpr auto describe<Leerling> = [](auto d) {
  return d("Leerling", "The pupil, as far as the OPP needs to know.",
           d.persoonsgegeven(&Leerling::roepnaam, "roepnaam", "Name by which the pupil is called."),
           d.persoonsgegeven(&Leerling::voorvoegsel, "voorvoegsel", "Prefix of the surname."),
           d.persoonsgegeven(&Leerling::achternaam, "achternaam", "Surname without prefix."),
           d.persoonsgegeven(&Leerling::geboortedatum, "geboortedatum",
                             "Date of birth; absent if the source did not tell."),
           d.persoonsgegeven(&Leerling::geslacht, "geslacht", "Sex as registered."),
           d.persoonsgegeven(&Leerling::sleutel, "sleutel",
                             "Key of the pupil in the source system (EDEXML `leerling/@key`)."),
           d.persoonsgegeven(&Leerling::eckid, "eckid", "ECK iD, an opaque pseudonym."),
           d.bijzonder(&Leerling::handelingsbekwaam, "handelingsbekwaam",
                       "Legally competent once of age (WEC art. 41a); absent if not known."));
};

/// Day on which the pupil turns eighteen (BW 1:233); empty if the date of birth is not known or that day lies
/// beyond the year 9999. Who was born on 29
/// February comes of age on 1 March.
[[nodiscard]] OPP_API std::optional<Date> meerderjarig_op(const Leerling& leerling);

/// Relation of an adult to the pupil. WPO art. 1 counts parents, guardians and carers as *ouders*; WVO 2020
/// art. 1.1 only who has authority over the pupil.
OPP_CODES(Relatie,
  (ouder, "ouder", "parent")
  (voogd, "voogd", "guardian")
  (verzorger, "verzorger", "carer")
  (curator, "curator", "guardian of an adult")
  (mentor, "mentor (van een meerderjarige)", "mentor of an adult")
  (gecertificeerde_instelling, "gecertificeerde instelling", "certified institution for youth protection")
  (anders, "anders", "other"))

OPP_TYPE(GezagsdragerGeregistreerd,
    "An adult with parental authority over the pupil, or who cares for the pupil, was registered or changed.",
  (persoonsgegeven, std::string, persoon, "Local id of the person, not a name.")
  (persoonsgegeven, Relatie, relatie, "Relation to the pupil.")
  (persoonsgegeven, std::optional<bool>, gezag,
   "Whether the person has parental authority (WVO 2020 art. 1.1); absent if not known.")
  (persoonsgegeven, std::optional<std::string>, naam, "Name, for display."),
  .sentence("{persoon} vastgelegd ({relatie})", "{persoon} recorded ({relatie})")
  .defaults("persoon = 'ouder-1'\nrelatie = 'ouder'\ngezag = true"))

OPP_TYPE_FROM(Gezagsdrager, GezagsdragerGeregistreerd,
    "Registration of an adult with parental authority over the pupil, or who cares for the pupil.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, sinds, "Day of the registration.", .happened())
  (embed)
  (persoonsgegeven, std::optional<Date>, tot_en_met,
   "Last day of that authority or care; absent while it lasts.", .filled_later()))

OPP_TYPE(LeerlingGeregistreerd,
    "Personal data of the pupil were registered or changed; the newest registration counts.",
  (persoonsgegeven, Leerling, leerling, "The pupil."),
  .sentence("Gegevens van de leerling vastgelegd", "Data of the pupil recorded"))

OPP_TYPE(GezagBeeindigd, "The authority or care of an adult ended; occurred_on is its last day.",
  (persoonsgegeven, std::string, persoon, "Local id of the person."),
  .sentence("Gezag of zorg van {persoon} beëindigd", "Authority or care of {persoon} ended")
  .defaults("persoon = 'ouder-1'"))

/// The events that stand here, in the order of `Feit`.
using LeerlingFeiten = std::variant<LeerlingGeregistreerd, GezagsdragerGeregistreerd, GezagBeeindigd>;

}  // namespace opp
