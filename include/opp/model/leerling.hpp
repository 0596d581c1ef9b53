#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/field_table.hpp"
#include "opp/law/codes.hpp"
#include "opp/law/schooltype.hpp"
#include "opp/time/date.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace opp {

/// Sex as registered. Beware: EDEXML writes 1 for a boy and 2 for a girl, OSO the other way round.
enum class Geslacht : std::uint8_t { onbekend, man, vrouw, niet_gespecificeerd };

template <>
inline constexpr std::string_view enum_name<Geslacht> = "Geslacht";
template <>
inline constexpr auto enum_table<Geslacht> = std::to_array<EnumRow<Geslacht>>({
    {Geslacht::onbekend, "onbekend", "onbekend", "unknown"},
    {Geslacht::man, "man", "jongen", "boy"},
    {Geslacht::vrouw, "vrouw", "meisje", "girl"},
    {Geslacht::niet_gespecificeerd, "niet_gespecificeerd", "niet gespecificeerd", "not specified"},
});

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

/// The pupil, as far as the OPP needs to know. No BSN, address or origin: no rule asks for them.
struct Leerling {
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
inline constexpr TypeInfo type_info<Leerling>{"Leerling", "The pupil, as far as the OPP needs to know."};
template <>
inline constexpr auto fields<Leerling> = std::tuple{
    field{&Leerling::roepnaam, "roepnaam", since(1), Privacy::persoonsgegeven,
          "Name by which the pupil is called."},
    field{&Leerling::voorvoegsel, "voorvoegsel", since(1), Privacy::persoonsgegeven,
          "Prefix of the surname."},
    field{&Leerling::achternaam, "achternaam", since(1), Privacy::persoonsgegeven, "Surname without prefix."},
    field{&Leerling::geboortedatum, "geboortedatum", since(1), Privacy::persoonsgegeven,
          "Date of birth; absent if the source did not tell."},
    field{&Leerling::geslacht, "geslacht", since(1), Privacy::persoonsgegeven, "Sex as registered."},
    field{&Leerling::sleutel, "sleutel", since(1), Privacy::persoonsgegeven,
          "Key of the pupil in the source system (EDEXML `leerling/@key`)."},
    field{&Leerling::eckid, "eckid", since(1), Privacy::persoonsgegeven, "ECK iD, an opaque pseudonym."},
    field{&Leerling::handelingsbekwaam, "handelingsbekwaam", since(1), Privacy::bijzonder,
          "Legally competent once of age (WEC art. 41a); absent if not known."},
};
static_assert(fields_complete<Leerling>());

/// Day on which the pupil turns eighteen (BW 1:233); empty if the date of birth is not known or that day lies
/// beyond the year 9999. Who was born on 29
/// February comes of age on 1 March.
[[nodiscard]] std::optional<Date> meerderjarig_op(const Leerling& leerling);

/// Relation of an adult to the pupil. WPO art. 1 counts parents, guardians and carers as *ouders*; WVO 2020
/// art. 1.1 only who has authority over the pupil.
enum class Relatie : std::uint8_t {
  ouder,
  voogd,
  verzorger,
  curator,
  mentor,
  gecertificeerde_instelling,
  anders,
};

template <>
inline constexpr std::string_view enum_name<Relatie> = "Relatie";
template <>
inline constexpr auto enum_table<Relatie> = std::to_array<EnumRow<Relatie>>({
    {Relatie::ouder, "ouder", "ouder", "parent"},
    {Relatie::voogd, "voogd", "voogd", "guardian"},
    {Relatie::verzorger, "verzorger", "verzorger", "carer"},
    {Relatie::curator, "curator", "curator", "guardian of an adult"},
    {Relatie::mentor, "mentor", "mentor (van een meerderjarige)", "mentor of an adult"},
    {Relatie::gecertificeerde_instelling, "gecertificeerde_instelling", "gecertificeerde instelling",
     "certified institution for youth protection"},
    {Relatie::anders, "anders", "anders", "other"},
});

/// Registration of an adult with parental authority over the pupil, or who cares for the pupil.
struct Gezagsdrager {
  std::int64_t gebeurtenis;
  Date sinds;
  std::string persoon;
  Relatie relatie;
  std::optional<bool> gezag;
  std::optional<std::string> naam;
  std::optional<Date> tot_en_met;
};
template <>
inline constexpr TypeInfo type_info<Gezagsdrager>{
    "Gezagsdrager",
    "Registration of an adult with parental authority over the pupil, or who cares for the pupil."};
template <>
inline constexpr auto fields<Gezagsdrager> = std::tuple{
    field{&Gezagsdrager::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Gezagsdrager::sinds, "sinds", since(1), Privacy::persoonsgegeven, "Day of the registration."},
    field{&Gezagsdrager::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id of the person, not a name."},
    field{&Gezagsdrager::relatie, "relatie", since(1), Privacy::persoonsgegeven, "Relation to the pupil."},
    field{&Gezagsdrager::gezag, "gezag", since(1), Privacy::persoonsgegeven,
          "Whether the person has parental authority (WVO 2020 art. 1.1); absent if not known."},
    field{&Gezagsdrager::naam, "naam", since(1), Privacy::persoonsgegeven, "Name, for display."},
    field{&Gezagsdrager::tot_en_met, "tot_en_met", since(1), Privacy::persoonsgegeven,
          "Last day of that authority or care; absent while it lasts."},
};
static_assert(fields_complete<Gezagsdrager>());

}  // namespace opp
