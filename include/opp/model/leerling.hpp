#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/field_table.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/law/codes.hpp"
#include "opp/law/schooltype.hpp"
#include "opp/time/date.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

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
};
static_assert(fields_complete<Leerling>());

/// Enrolment at one school.
struct Inschrijving {
  Brin brin;
  std::optional<Vestigingscode> vestiging;
  std::optional<Schooltype> schooltype;
  Date ingeschreven_op;
  bool tijdelijk;
  std::optional<Date> definitief_geplaatst_op;
  std::optional<Date> uitgeschreven_op;
};
template <>
inline constexpr TypeInfo type_info<Inschrijving>{"Inschrijving", "Enrolment of the pupil at one school."};
template <>
inline constexpr auto fields<Inschrijving> = std::tuple{
    field{&Inschrijving::brin, "brin", since(1), Privacy::openbaar, "BRIN of the school."},
    field{&Inschrijving::vestiging, "vestiging", since(1), Privacy::openbaar, "Number of the location."},
    field{&Inschrijving::schooltype, "schooltype", since(1), Privacy::openbaar,
          "Kind of school; absent if the source did not tell, then no rule can be judged."},
    field{&Inschrijving::ingeschreven_op, "ingeschreven_op", since(1), Privacy::persoonsgegeven,
          "Registered date of enrolment (Bb WPO 2022 art. 9, Bb WEC 2022 art. 8, Ub WVO 2020 art. 8.11)."},
    field{&Inschrijving::tijdelijk, "tijdelijk", since(1), Privacy::persoonsgegeven,
          "Enrolled under temporary placement (WPO 40(7), WEC 40(8)(9), WVO 2020 8.13)."},
    field{&Inschrijving::definitief_geplaatst_op, "definitief_geplaatst_op", since(1),
          Privacy::persoonsgegeven, "Day on which a temporary placement became definitive."},
    field{&Inschrijving::uitgeschreven_op, "uitgeschreven_op", since(1), Privacy::persoonsgegeven,
          "Last day of the enrolment; absent while it runs."},
};
static_assert(fields_complete<Inschrijving>());

/// Group in which the pupil sits.
struct Groepsplaatsing {
  Date vanaf;
  std::string groep;
  std::optional<std::string> naam;
  std::optional<Jaargroep> jaargroep;
};
template <>
inline constexpr TypeInfo type_info<Groepsplaatsing>{"Groepsplaatsing", "The group in which the pupil sits."};
template <>
inline constexpr auto fields<Groepsplaatsing> = std::tuple{
    field{&Groepsplaatsing::vanaf, "vanaf", since(1), Privacy::intern,
          "First day in the group, as far as known."},
    field{&Groepsplaatsing::groep, "groep", since(1), Privacy::intern,
          "Key of the group in the source system."},
    field{&Groepsplaatsing::naam, "naam", since(1), Privacy::intern, "Name of the group."},
    field{&Groepsplaatsing::jaargroep, "jaargroep", since(1), Privacy::intern, "Year group of the pupil."},
};
static_assert(fields_complete<Groepsplaatsing>());

}  // namespace opp
