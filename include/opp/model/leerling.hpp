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
static_assert(wire_codes_are_sound(wire_codes<Geslacht>));

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

struct OPP_API GezagsdragerGeregistreerd {
  std::string persoon;
  Relatie relatie;
  std::optional<bool> gezag;
  std::optional<std::string> naam;
};
template <>
inline constexpr auto describe<GezagsdragerGeregistreerd> = [](auto d) {
  return d("GezagsdragerGeregistreerd",
           "An adult with parental authority over the pupil, or who cares for the pupil, was registered or "
           "changed.",
           d.persoonsgegeven(&GezagsdragerGeregistreerd::persoon, "persoon",
                             "Local id of the person, not a name."),
           d.persoonsgegeven(&GezagsdragerGeregistreerd::relatie, "relatie", "Relation to the pupil."),
           d.persoonsgegeven(
               &GezagsdragerGeregistreerd::gezag, "gezag",
               "Whether the person has parental authority (WVO 2020 art. 1.1); absent if not known."),
           d.persoonsgegeven(&GezagsdragerGeregistreerd::naam, "naam", "Name, for display."))
      .sentence("{persoon} vastgelegd ({relatie})", "{persoon} recorded ({relatie})")
      .defaults("persoon = 'ouder-1'\nrelatie = 'ouder'\ngezag = true");
};

struct OPP_API Gezagsdrager : GezagsdragerGeregistreerd {
  std::int64_t gebeurtenis;
  Date sinds;
  std::optional<Date> tot_en_met;
};
template <>
inline constexpr auto describe<Gezagsdrager> = [](auto d) {
  return d("Gezagsdrager",
           "Registration of an adult with parental authority over the pupil, or who cares for the pupil.",
           d.intern(&Gezagsdrager::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Gezagsdrager::sinds, "sinds", "Day of the registration.").happened(),
           embed<GezagsdragerGeregistreerd>,
           d.persoonsgegeven(&Gezagsdrager::tot_en_met, "tot_en_met",
                             "Last day of that authority or care; absent while it lasts.")
               .filled_later());
};

struct OPP_API LeerlingGeregistreerd {
  Leerling leerling;
};
template <>
inline constexpr auto describe<LeerlingGeregistreerd> = [](auto d) {
  return d("LeerlingGeregistreerd",
           "Personal data of the pupil were registered or changed; the newest registration counts.",
           d.persoonsgegeven(&LeerlingGeregistreerd::leerling, "leerling", "The pupil."))
      .sentence("Gegevens van de leerling vastgelegd", "Data of the pupil recorded");
};

struct OPP_API GezagBeeindigd {
  std::string persoon;
};
template <>
inline constexpr auto describe<GezagBeeindigd> = [](auto d) {
  return d("GezagBeeindigd", "The authority or care of an adult ended; occurred_on is its last day.",
           d.persoonsgegeven(&GezagBeeindigd::persoon, "persoon", "Local id of the person."))
      .sentence("Gezag of zorg van {persoon} beëindigd", "Authority or care of {persoon} ended")
      .defaults("persoon = 'ouder-1'");
};

/// The events that stand here, in the order of `Feit`.
using LeerlingFeiten = std::variant<LeerlingGeregistreerd, GezagsdragerGeregistreerd, GezagBeeindigd>;

}  // namespace opp
