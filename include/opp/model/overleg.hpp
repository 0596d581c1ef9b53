#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/field_table.hpp"
#include "opp/law/beleid_waarden.hpp"
#include "opp/law/praktijk.hpp"
#include "opp/time/date.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace opp {

/// Who takes part in an agreement or a talk.
enum class Partij : std::uint8_t {
  ouder,
  leerling,
  school,
  samenwerkingsverband,
  overig,
};

template <>
inline constexpr std::string_view enum_name<Partij> = "Partij";
template <>
inline constexpr auto enum_table<Partij> = std::to_array<EnumRow<Partij>>({
    {Partij::ouder, "ouder", "ouder, voogd of verzorger", "parent, guardian or carer"},
    {Partij::leerling, "leerling", "leerling", "pupil"},
    {Partij::school, "school", "school", "school"},
    {Partij::samenwerkingsverband, "samenwerkingsverband", "samenwerkingsverband", "regional partnership"},
    {Partij::overig, "overig", "overig", "other"},
});

/// Kind of meeting about one pupil. *oogo* is the consultation aimed at agreement of WPO art. 40a(1), WEC
/// art. 41a(1) and WVO 2020 art. 2.44(1); the others are names of the policy documents.
enum class Overlegsoort : std::uint8_t {
  oogo,
  oudergesprek,
  leerlinggesprek,
  gesprek_opbouw,
  groepsbespreking,
  leerlingbespreking,
  ondersteuningsteam,
  zat,
  flex_zat,
  jeugdhulpoverleg,
  overdrachtsgesprek,
  overig,
};

template <>
inline constexpr std::string_view enum_name<Overlegsoort> = "Overlegsoort";
template <>
inline constexpr auto enum_table<Overlegsoort> = std::to_array<EnumRow<Overlegsoort>>({
    {Overlegsoort::oogo, "oogo", "op overeenstemming gericht overleg", "consultation aimed at agreement"},
    {Overlegsoort::oudergesprek, "oudergesprek", "gesprek met ouders", "talk with parents"},
    {Overlegsoort::leerlinggesprek, "leerlinggesprek", "gesprek met de leerling", "talk with the pupil"},
    {Overlegsoort::gesprek_opbouw, "gesprek_opbouw", "gesprek over de opbouw van de ondersteuning",
     "talk on how support is built up"},
    {Overlegsoort::groepsbespreking, "groepsbespreking", "groepsbespreking", "group meeting"},
    {Overlegsoort::leerlingbespreking, "leerlingbespreking", "leerlingbespreking", "pupil meeting"},
    {Overlegsoort::ondersteuningsteam, "ondersteuningsteam", "ondersteuningsteam", "support team"},
    {Overlegsoort::zat, "zat", "zorgadviesteam (ZAT)", "care advice team"},
    {Overlegsoort::flex_zat, "flex_zat", "flex-ZAT", "flexible care advice team"},
    {Overlegsoort::jeugdhulpoverleg, "jeugdhulpoverleg", "overleg met jeugdhulp", "meeting with youth care"},
    {Overlegsoort::overdrachtsgesprek, "overdrachtsgesprek", "overdrachtsgesprek", "talk on transfer"},
    {Overlegsoort::overig, "overig", "overig", "other"},
});

/// Part of the OPP that an answer is about. The law asks agreement on the handelingsdeel only.
enum class Onderdeel : std::uint8_t {
  handelingsdeel,
  perspectief,
  opp,
};

template <>
inline constexpr std::string_view enum_name<Onderdeel> = "Onderdeel";
template <>
inline constexpr auto enum_table<Onderdeel> = std::to_array<EnumRow<Onderdeel>>({
    {Onderdeel::handelingsdeel, "handelingsdeel", "handelingsdeel", "handelingsdeel"},
    {Onderdeel::perspectief, "perspectief", "perspectief", "perspective part"},
    {Onderdeel::opp, "opp", "het hele OPP", "the whole OPP"},
});

/// Answer of one person to a part of the OPP. Only `akkoord` is agreement; *gezien* is knowledge of the text.
enum class Antwoord : std::uint8_t {
  akkoord,
  geweigerd,
  gezien,
  niet_bereikt,
};

template <>
inline constexpr std::string_view enum_name<Antwoord> = "Antwoord";
template <>
inline constexpr auto enum_table<Antwoord> = std::to_array<EnumRow<Antwoord>>({
    {Antwoord::akkoord, "akkoord", "akkoord", "agreed"},
    {Antwoord::geweigerd, "geweigerd", "geweigerd", "refused"},
    {Antwoord::gezien, "gezien", "voor gezien", "seen"},
    {Antwoord::niet_bereikt, "niet_bereikt", "niet bereikt", "not reached"},
});

/// Evidence of an answer or a consent. The acts ask no signature; it is one kind of evidence.
enum class Bewijssoort : std::uint8_t {
  handtekening,
  digitaal,
  bericht,
  mondeling,
};

template <>
inline constexpr std::string_view enum_name<Bewijssoort> = "Bewijssoort";
template <>
inline constexpr auto enum_table<Bewijssoort> = std::to_array<EnumRow<Bewijssoort>>({
    {Bewijssoort::handtekening, "handtekening", "handtekening op papier", "signature on paper"},
    {Bewijssoort::digitaal, "digitaal", "digitale ondertekening", "digital signature"},
    {Bewijssoort::bericht, "bericht", "brief of e-mail", "letter or e-mail"},
    {Bewijssoort::mondeling, "mondeling", "mondeling, met verslag", "spoken, with a report"},
});

/// What an advice or opinion comes to.
enum class Strekking : std::uint8_t {
  positief,
  negatief,
  gegrond,
  ongegrond,
  anders,
};

template <>
inline constexpr std::string_view enum_name<Strekking> = "Strekking";
template <>
inline constexpr auto enum_table<Strekking> = std::to_array<EnumRow<Strekking>>({
    {Strekking::positief, "positief", "positief", "positive"},
    {Strekking::negatief, "negatief", "negatief", "negative"},
    {Strekking::gegrond, "gegrond", "gegrond", "well-founded"},
    {Strekking::ongegrond, "ongegrond", "ongegrond", "unfounded"},
    {Strekking::anders, "anders", "anders", "otherwise"},
});

/// What a commission advises on or reports (WEC art. 40b, 41, 41a).
enum class Adviessoort : std::uint8_t {
  vaststelling,
  bijstelling,
  overplaatsing,
  overig,
};

template <>
inline constexpr std::string_view enum_name<Adviessoort> = "Adviessoort";
template <>
inline constexpr auto enum_table<Adviessoort> = std::to_array<EnumRow<Adviessoort>>({
    {Adviessoort::vaststelling, "vaststelling", "vaststelling van het OPP", "fixing of the OPP"},
    {Adviessoort::bijstelling, "bijstelling", "bijstelling van het OPP", "adjustment of the OPP"},
    {Adviessoort::overplaatsing, "overplaatsing", "terug- of overplaatsing", "return or transfer"},
    {Adviessoort::overig, "overig", "overig", "other"},
});

/// What is decided after an evaluation. *Bijsturen* changes measures on the way to the same destination,
/// *bijstellen* the plan itself, which makes a new version.
enum class Evaluatiebesluit : std::uint8_t {
  voortzetten,
  bijsturen,
  bijstellen,
  beeindigen,
};

template <>
inline constexpr std::string_view enum_name<Evaluatiebesluit> = "Evaluatiebesluit";
template <>
inline constexpr auto enum_table<Evaluatiebesluit> = std::to_array<EnumRow<Evaluatiebesluit>>({
    {Evaluatiebesluit::voortzetten, "voortzetten", "voortzetten", "continue"},
    {Evaluatiebesluit::bijsturen, "bijsturen", "bijsturen", "steer"},
    {Evaluatiebesluit::bijstellen, "bijstellen", "bijstellen", "adjust"},
    {Evaluatiebesluit::beeindigen, "beeindigen", "beëindigen", "end"},
});

/// Evidence of an answer or a consent.
struct Bewijs {
  Bewijssoort soort;
  std::optional<std::string> vindplaats;
};
template <>
inline constexpr TypeInfo type_info<Bewijs>{"Bewijs", "Evidence of an answer or a consent."};
template <>
inline constexpr auto fields<Bewijs> = std::tuple{
    field{&Bewijs::soort, "soort", since(1), Privacy::intern, "Kind of evidence."},
    field{&Bewijs::vindplaats, "vindplaats", since(1), Privacy::persoonsgegeven,
          "Where it is kept: a local reference."},
};
static_assert(fields_complete<Bewijs>());

/// An attempt to reach somebody.
struct Poging {
  Date datum;
  std::optional<std::string> wijze;
};
template <>
inline constexpr TypeInfo type_info<Poging>{"Poging", "An attempt to reach somebody."};
template <>
inline constexpr auto fields<Poging> = std::tuple{
    field{&Poging::datum, "datum", since(1), Privacy::persoonsgegeven, "Day of the attempt."},
    field{&Poging::wijze, "wijze", since(1), Privacy::persoonsgegeven,
          "How, for example by letter or at a visit."},
};
static_assert(fields_complete<Poging>());

/// The pupil was given the opportunity to be heard (WPO 40a(6), WEC 41a(7), WVO 2020 2.44(5)).
struct Hoormoment {
  std::int64_t gebeurtenis;
  Date aangeboden_op;
  std::string kenmerk;
  Hoorfase fase;
  std::optional<std::int32_t> versie;
  std::optional<Date> gehoord_op;
  std::optional<std::string> wijze;
  std::optional<std::string> ondersteuning;
  std::optional<std::string> inbreng;
  bool afgezien;
  std::optional<std::string> toelichting;
  std::optional<std::string> invloed;
  std::optional<Rol> gesprek_door;
  std::optional<Date> toegelicht_op;
  std::optional<std::string> toelichting_wijze;
};
template <>
inline constexpr TypeInfo type_info<Hoormoment>{"Hoormoment", "An opportunity for the pupil to be heard."};
template <>
inline constexpr auto fields<Hoormoment> = std::tuple{
    field{&Hoormoment::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Hoormoment::aangeboden_op, "aangeboden_op", since(1), Privacy::persoonsgegeven,
          "Day on which the opportunity was given."},
    field{&Hoormoment::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this moment within the dossier."},
    field{&Hoormoment::fase, "fase", since(1), Privacy::intern, "Phase of the OPP."},
    field{&Hoormoment::versie, "versie", since(1), Privacy::intern,
          "Version of the OPP that it is about; may be drawn up later."},
    field{&Hoormoment::gehoord_op, "gehoord_op", since(1), Privacy::persoonsgegeven,
          "Day on which the pupil spoke, if other than the day of the opportunity."},
    field{&Hoormoment::wijze, "wijze", since(1), Privacy::bijzonder, "Manner that the pupil chose."},
    field{&Hoormoment::ondersteuning, "ondersteuning", since(1), Privacy::bijzonder,
          "Support given in doing so."},
    field{&Hoormoment::inbreng, "inbreng", since(1), Privacy::bijzonder, "What the pupil brought forward."},
    field{&Hoormoment::afgezien, "afgezien", since(1), Privacy::persoonsgegeven,
          "The pupil made no use of the opportunity."},
    field{&Hoormoment::toelichting, "toelichting", since(1), Privacy::bijzonder,
          "Note on why not, or on the moment."},
    field{&Hoormoment::invloed, "invloed", since(1), Privacy::bijzonder, "How it influenced the OPP."},
    field{&Hoormoment::gesprek_door, "gesprek_door", since(1), Privacy::intern, "Role of who listened."},
    field{&Hoormoment::toegelicht_op, "toegelicht_op", since(1), Privacy::persoonsgegeven,
          "Day on which the influence was explained to the pupil."},
    field{&Hoormoment::toelichting_wijze, "toelichting_wijze", since(1), Privacy::bijzonder,
          "How it was explained."},
};
static_assert(fields_complete<Hoormoment>());

/// Somebody who is invited to or present at a meeting.
struct Deelnemer {
  Rol rol;
  std::optional<std::string> persoon;
  bool aanwezig;
  std::optional<std::string> reden_afwezig;
};
template <>
inline constexpr TypeInfo type_info<Deelnemer>{"Deelnemer",
                                               "Somebody who is invited to or present at a meeting."};
template <>
inline constexpr auto fields<Deelnemer> = std::tuple{
    field{&Deelnemer::rol, "rol", since(1), Privacy::persoonsgegeven, "Role."},
    field{&Deelnemer::persoon, "persoon", since(1), Privacy::persoonsgegeven, "Local id of the person."},
    field{&Deelnemer::aanwezig, "aanwezig", since(1), Privacy::persoonsgegeven, "Present."},
    field{&Deelnemer::reden_afwezig, "reden_afwezig", since(1), Privacy::bijzonder, "Why not present."},
};
static_assert(fields_complete<Deelnemer>());

/// What became of the signing of a report by one person.
struct Ondertekening {
  Date datum;
  Partij partij;
  std::optional<std::string> persoon;
  bool geweigerd;
  std::optional<std::string> reden;
};
template <>
inline constexpr TypeInfo type_info<Ondertekening>{"Ondertekening",
                                                   "What became of the signing of a report by one person."};
template <>
inline constexpr auto fields<Ondertekening> = std::tuple{
    field{&Ondertekening::datum, "datum", since(1), Privacy::persoonsgegeven, "Day."},
    field{&Ondertekening::partij, "partij", since(1), Privacy::persoonsgegeven, "Who."},
    field{&Ondertekening::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id that tells two persons of one party apart."},
    field{&Ondertekening::geweigerd, "geweigerd", since(1), Privacy::persoonsgegeven, "Signing was refused."},
    field{&Ondertekening::reden, "reden", since(1), Privacy::bijzonder, "Why it was refused."},
};
static_assert(fields_complete<Ondertekening>());

/// A meeting about the pupil.
struct Overleg {
  std::int64_t gebeurtenis;
  Date datum;
  std::string kenmerk;
  Overlegsoort soort;
  std::optional<std::int32_t> versie;
  std::vector<Deelnemer> deelnemers;
  std::optional<Rol> voorzitter;
  std::optional<Date> uitgenodigd_op;
  std::optional<std::string> signaal;
  std::optional<std::string> vraag;
  std::optional<std::string> uitkomst;
  bool besluit_medegedeeld;
  bool zienswijze_bijgevoegd;
  bool voorbereid;
  std::vector<Rol> handelingsverlegen;
  std::vector<Ondertekening> ondertekeningen;
  std::optional<Date> geevalueerd_op;
  std::optional<std::string> evaluatie;
};
template <>
inline constexpr TypeInfo type_info<Overleg>{"Overleg", "A meeting about the pupil."};
template <>
inline constexpr auto fields<Overleg> = std::tuple{
    field{&Overleg::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Overleg::datum, "datum", since(1), Privacy::persoonsgegeven, "Day."},
    field{&Overleg::kenmerk, "kenmerk", since(1), Privacy::intern, "Id of this meeting within the dossier."},
    field{&Overleg::soort, "soort", since(1), Privacy::bijzonder, "Kind of meeting."},
    field{&Overleg::versie, "versie", since(1), Privacy::intern,
          "Version of the OPP that it is about; may be drawn up later."},
    field{&Overleg::deelnemers, "deelnemers", since(1), Privacy::persoonsgegeven,
          "Who was invited or present."},
    field{&Overleg::voorzitter, "voorzitter", since(1), Privacy::intern, "Role of who led it."},
    field{&Overleg::uitgenodigd_op, "uitgenodigd_op", since(1), Privacy::persoonsgegeven,
          "Day on which the parents were invited."},
    field{&Overleg::signaal, "signaal", since(1), Privacy::intern, "Kenmerk of the signal that it is about."},
    field{&Overleg::vraag, "vraag", since(1), Privacy::bijzonder, "The question."},
    field{&Overleg::uitkomst, "uitkomst", since(1), Privacy::bijzonder, "What came out."},
    field{&Overleg::besluit_medegedeeld, "besluit_medegedeeld", since(1), Privacy::intern,
          "A decision of the management was made known in it."},
    field{&Overleg::zienswijze_bijgevoegd, "zienswijze_bijgevoegd", since(1), Privacy::intern,
          "The view of the parents is attached."},
    field{&Overleg::voorbereid, "voorbereid", since(1), Privacy::intern, "It was prepared."},
    field{&Overleg::handelingsverlegen, "handelingsverlegen", since(1), Privacy::intern,
          "Who was unable to act alone, which is why it was called."},
    field{&Overleg::ondertekeningen, "ondertekeningen", since(1), Privacy::persoonsgegeven,
          "Signing of its report."},
    field{&Overleg::geevalueerd_op, "geevalueerd_op", since(1), Privacy::persoonsgegeven,
          "Day on which it was evaluated."},
    field{&Overleg::evaluatie, "evaluatie", since(1), Privacy::bijzonder, "What came out of that."},
};
static_assert(fields_complete<Overleg>());

/// Why a rule or policy was deviated from.
struct Afwijkingsmotivering {
  std::int64_t gebeurtenis;
  Date datum;
  std::string regel;
  std::optional<std::int32_t> versie;
  std::string reden;
};
template <>
inline constexpr TypeInfo type_info<Afwijkingsmotivering>{"Afwijkingsmotivering",
                                                          "Why a rule or policy was deviated from."};
template <>
inline constexpr auto fields<Afwijkingsmotivering> = std::tuple{
    field{&Afwijkingsmotivering::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Afwijkingsmotivering::datum, "datum", since(1), Privacy::persoonsgegeven, "Day."},
    field{&Afwijkingsmotivering::regel, "regel", since(1), Privacy::intern,
          "Id of the rule, for example EVAL-SY."},
    field{&Afwijkingsmotivering::versie, "versie", since(1), Privacy::intern,
          "Version of the OPP that it is about."},
    field{&Afwijkingsmotivering::reden, "reden", since(1), Privacy::bijzonder, "Why."},
};
static_assert(fields_complete<Afwijkingsmotivering>());

/// A view of parents, pupil or partner.
struct Zienswijze {
  std::int64_t gebeurtenis;
  Date datum;
  Partij partij;
  std::optional<std::string> organisatie;
  std::optional<std::string> persoon;
  std::optional<std::string> overleg;
  std::optional<std::string> tekst;
};
template <>
inline constexpr TypeInfo type_info<Zienswijze>{"Zienswijze", "A view of parents, pupil or partner."};
template <>
inline constexpr auto fields<Zienswijze> = std::tuple{
    field{&Zienswijze::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Zienswijze::datum, "datum", since(1), Privacy::persoonsgegeven, "Day."},
    field{&Zienswijze::partij, "partij", since(1), Privacy::persoonsgegeven, "Whose view."},
    field{&Zienswijze::organisatie, "organisatie", since(1), Privacy::persoonsgegeven,
          "Organisation, of a partner."},
    field{&Zienswijze::persoon, "persoon", since(1), Privacy::persoonsgegeven, "Local id of the person."},
    field{&Zienswijze::overleg, "overleg", since(1), Privacy::intern,
          "Kenmerk of the meeting that it belongs to."},
    field{&Zienswijze::tekst, "tekst", since(1), Privacy::bijzonder, "The view."},
};
static_assert(fields_complete<Zienswijze>());

/// An advice of a commission.
struct Advies {
  std::int64_t gebeurtenis;
  Date datum;
  Rol commissie;
  Adviessoort soort;
  std::optional<std::int32_t> versie;
  std::optional<Strekking> strekking;
  std::optional<std::string> tekst;
};
template <>
inline constexpr TypeInfo type_info<Advies>{"Advies", "An advice of a commission."};
template <>
inline constexpr auto fields<Advies> = std::tuple{
    field{&Advies::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Advies::datum, "datum", since(1), Privacy::persoonsgegeven, "Day."},
    field{&Advies::commissie, "commissie", since(1), Privacy::intern,
          "commissie_voor_de_begeleiding (school) or commissie_van_onderzoek (instelling)."},
    field{&Advies::soort, "soort", since(1), Privacy::intern, "What it is about."},
    field{&Advies::versie, "versie", since(1), Privacy::intern, "Version of the OPP."},
    field{&Advies::strekking, "strekking", since(1), Privacy::bijzonder, "What it comes to."},
    field{&Advies::tekst, "tekst", since(1), Privacy::bijzonder, "The advice."},
};
static_assert(fields_complete<Advies>());

}  // namespace opp
