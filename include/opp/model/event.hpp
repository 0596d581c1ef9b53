#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/field_table.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/model/aanmelding.hpp"
#include "opp/model/leerling.hpp"
#include "opp/model/medisch.hpp"
#include "opp/model/ondersteuning.hpp"
#include "opp/model/opp.hpp"
#include "opp/model/overleg.hpp"
#include "opp/model/overstap.hpp"
#include "opp/model/school.hpp"
#include "opp/model/tlv.hpp"
#include "opp/time/date.hpp"
#include "opp/time/instant.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>

namespace opp {

// The payloads of events: small facts in the past tense. The day of the fact is `Event::occurred_on`.
// A kenmerk is a local id within the dossier; an event may only refer to what exists on its own day.

/// Personal data of the pupil were registered or changed; the newest registration counts.
struct LeerlingGeregistreerd {
  Leerling leerling;
};
template <>
inline constexpr TypeInfo type_info<LeerlingGeregistreerd>{
    "LeerlingGeregistreerd",
    "Personal data of the pupil were registered or changed; the newest registration counts."};
template <>
inline constexpr auto fields<LeerlingGeregistreerd> = std::tuple{
    field{&LeerlingGeregistreerd::leerling, "leerling", since(1), Privacy::persoonsgegeven, "The pupil."},
};
static_assert(fields_complete<LeerlingGeregistreerd>());

/// An adult with parental authority over the pupil, or who cares for the pupil, was registered or changed.
struct GezagsdragerGeregistreerd {
  std::string persoon;
  Relatie relatie;
  std::optional<bool> gezag;
  std::optional<std::string> naam;
};
template <>
inline constexpr TypeInfo type_info<GezagsdragerGeregistreerd>{
    "GezagsdragerGeregistreerd",
    "An adult with parental authority over the pupil, or who cares for the pupil, was registered or "
    "changed."};
template <>
inline constexpr auto fields<GezagsdragerGeregistreerd> = std::tuple{
    field{&GezagsdragerGeregistreerd::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id of the person, not a name."},
    field{&GezagsdragerGeregistreerd::relatie, "relatie", since(1), Privacy::persoonsgegeven,
          "Relation to the pupil."},
    field{&GezagsdragerGeregistreerd::gezag, "gezag", since(1), Privacy::persoonsgegeven,
          "Whether the person has parental authority (WVO 2020 art. 1.1); absent if not known."},
    field{&GezagsdragerGeregistreerd::naam, "naam", since(1), Privacy::persoonsgegeven, "Name, for display."},
};
static_assert(fields_complete<GezagsdragerGeregistreerd>());

/// The authority or care of an adult ended; occurred_on is its last day.
struct GezagBeeindigd {
  std::string persoon;
};
template <>
inline constexpr TypeInfo type_info<GezagBeeindigd>{
    "GezagBeeindigd", "The authority or care of an adult ended; occurred_on is its last day."};
template <>
inline constexpr auto fields<GezagBeeindigd> = std::tuple{
    field{&GezagBeeindigd::persoon, "persoon", since(1), Privacy::persoonsgegeven, "Local id of the person."},
};
static_assert(fields_complete<GezagBeeindigd>());

/// Data of a school were registered or changed.
struct SchoolGeregistreerd {
  Brin brin;
  std::optional<Vestigingscode> vestiging;
  std::optional<std::string> naam;
  std::optional<Schooltype> schooltype;
  std::optional<Cluster> cluster;
  std::optional<Bestuur> bestuur;
  std::optional<Samenwerkingsverband> samenwerkingsverband;
};
template <>
inline constexpr TypeInfo type_info<SchoolGeregistreerd>{"SchoolGeregistreerd",
                                                         "Data of a school were registered or changed."};
template <>
inline constexpr auto fields<SchoolGeregistreerd> = std::tuple{
    field{&SchoolGeregistreerd::brin, "brin", since(1), Privacy::openbaar, "BRIN of the school."},
    field{&SchoolGeregistreerd::vestiging, "vestiging", since(1), Privacy::openbaar,
          "Number of the location."},
    field{&SchoolGeregistreerd::naam, "naam", since(1), Privacy::openbaar, "Name."},
    field{&SchoolGeregistreerd::schooltype, "schooltype", since(1), Privacy::openbaar, "Kind of school."},
    field{&SchoolGeregistreerd::cluster, "cluster", since(1), Privacy::openbaar,
          "Cluster, of a school or instelling under the WEC."},
    field{&SchoolGeregistreerd::bestuur, "bestuur", since(1), Privacy::openbaar, "Board."},
    field{&SchoolGeregistreerd::samenwerkingsverband, "samenwerkingsverband", since(1), Privacy::openbaar,
          "Regional partnership."},
};
static_assert(fields_complete<SchoolGeregistreerd>());

/// Parents or an adult pupil applied for admission; occurred_on is the day of the request.
struct Aangemeld {
  std::string kenmerk;
  Brin brin;
  std::optional<Schooltype> schooltype;
  std::optional<Date> ontvangen_op;
  std::optional<Date> gewenst_vanaf;
  bool vanuit_groep_8;
  std::optional<bool> minderjarige_asielzoeker;
  std::optional<bool> elders_ingeschreven;
  std::optional<bool> ondersteuning_verwacht;
};
template <>
inline constexpr TypeInfo type_info<Aangemeld>{
    "Aangemeld", "Parents or an adult pupil applied for admission; occurred_on is the day of the request."};
template <>
inline constexpr auto fields<Aangemeld> = std::tuple{
    field{&Aangemeld::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this application within the dossier."},
    field{&Aangemeld::brin, "brin", since(1), Privacy::persoonsgegeven, "School applied to."},
    field{&Aangemeld::schooltype, "schooltype", since(1), Privacy::persoonsgegeven,
          "Kind of school applied to."},
    field{&Aangemeld::ontvangen_op, "ontvangen_op", since(1), Privacy::persoonsgegeven,
          "Day of receipt, if other than the day of the request (WPO 40(6), WEC 40(7), WVO 2020 8.8(2))."},
    field{&Aangemeld::gewenst_vanaf, "gewenst_vanaf", since(1), Privacy::persoonsgegeven,
          "Day from which admission is wanted."},
    field{&Aangemeld::vanuit_groep_8, "vanuit_groep_8", since(1), Privacy::persoonsgegeven,
          "Application from group 8 to secondary education (WVO 2020 8.8(8))."},
    field{&Aangemeld::minderjarige_asielzoeker, "minderjarige_asielzoeker", since(1), Privacy::bijzonder,
          "Falls under the term for minor asylum seekers (WPO 40(15), WEC 40(23), WVO 2020 8.8(9))."},
    field{&Aangemeld::elders_ingeschreven, "elders_ingeschreven", since(1), Privacy::persoonsgegeven,
          "Enrolled at another school; absent if not known."},
    field{&Aangemeld::ondersteuning_verwacht, "ondersteuning_verwacht", since(1), Privacy::bijzonder,
          "Parents expect that extra support is needed; absent if not said."},
};
static_assert(fields_complete<Aangemeld>());

/// The term of an application stands still because data are missing.
struct AanmeldingOpgeschort {
  std::string aanmelding;
  std::optional<std::string> reden;
};
template <>
inline constexpr TypeInfo type_info<AanmeldingOpgeschort>{
    "AanmeldingOpgeschort", "The term of an application stands still because data are missing."};
template <>
inline constexpr auto fields<AanmeldingOpgeschort> = std::tuple{
    field{&AanmeldingOpgeschort::aanmelding, "aanmelding", since(1), Privacy::intern,
          "Kenmerk of the application."},
    field{&AanmeldingOpgeschort::reden, "reden", since(1), Privacy::bijzonder, "What is missing."},
};
static_assert(fields_complete<AanmeldingOpgeschort>());

/// The missing data of an application came in; the term runs again.
struct AanmeldingAangevuld {
  std::string aanmelding;
};
template <>
inline constexpr TypeInfo type_info<AanmeldingAangevuld>{
    "AanmeldingAangevuld", "The missing data of an application came in; the term runs again."};
template <>
inline constexpr auto fields<AanmeldingAangevuld> = std::tuple{
    field{&AanmeldingAangevuld::aanmelding, "aanmelding", since(1), Privacy::intern,
          "Kenmerk of the application."},
};
static_assert(fields_complete<AanmeldingAangevuld>());

/// The parents were told that the decision on admission is put off by at most four weeks.
struct BeslistermijnVerlengd {
  std::string aanmelding;
  std::optional<Date> tot_en_met;
};
template <>
inline constexpr TypeInfo type_info<BeslistermijnVerlengd>{
    "BeslistermijnVerlengd",
    "The parents were told that the decision on admission is put off by at most four weeks."};
template <>
inline constexpr auto fields<BeslistermijnVerlengd> = std::tuple{
    field{&BeslistermijnVerlengd::aanmelding, "aanmelding", since(1), Privacy::intern,
          "Kenmerk of the application."},
    field{&BeslistermijnVerlengd::tot_en_met, "tot_en_met", since(1), Privacy::intern,
          "Last day of the longer term, as told."},
};
static_assert(fields_complete<BeslistermijnVerlengd>());

/// It was decided on an application.
struct ToelatingBesloten {
  std::string aanmelding;
  Toelatingsbesluit besluit;
  std::optional<Weigeringsgrond> weigeringsgrond;
  std::optional<Brin> bereide_school;
  std::optional<std::string> reden;
};
template <>
inline constexpr TypeInfo type_info<ToelatingBesloten>{"ToelatingBesloten",
                                                       "It was decided on an application."};
template <>
inline constexpr auto fields<ToelatingBesloten> = std::tuple{
    field{&ToelatingBesloten::aanmelding, "aanmelding", since(1), Privacy::intern,
          "Kenmerk of the application."},
    field{&ToelatingBesloten::besluit, "besluit", since(1), Privacy::persoonsgegeven, "The decision."},
    field{&ToelatingBesloten::weigeringsgrond, "weigeringsgrond", since(1), Privacy::bijzonder,
          "Ground of a refusal."},
    field{&ToelatingBesloten::bereide_school, "bereide_school", since(1), Privacy::persoonsgegeven,
          "School that is willing to admit the pupil (WPO 40(4), WVO 2020 8.9(2))."},
    field{&ToelatingBesloten::reden, "reden", since(1), Privacy::bijzonder, "In words."},
};
static_assert(fields_complete<ToelatingBesloten>());

/// An application was withdrawn.
struct AanmeldingIngetrokken {
  std::string aanmelding;
};
template <>
inline constexpr TypeInfo type_info<AanmeldingIngetrokken>{"AanmeldingIngetrokken",
                                                           "An application was withdrawn."};
template <>
inline constexpr auto fields<AanmeldingIngetrokken> = std::tuple{
    field{&AanmeldingIngetrokken::aanmelding, "aanmelding", since(1), Privacy::intern,
          "Kenmerk of the application."},
};
static_assert(fields_complete<AanmeldingIngetrokken>());

/// The pupil was enrolled; occurred_on is the registered date of enrolment.
struct Ingeschreven {
  Brin brin;
  std::optional<Vestigingscode> vestiging;
  std::optional<Schooltype> schooltype;
  std::optional<Cluster> cluster;
  std::optional<std::string> aanmelding;
  std::optional<Date> eerst_bezocht_op;
  std::optional<Date> eerste_schooldag_op;
  bool residentieel;
};
template <>
inline constexpr TypeInfo type_info<Ingeschreven>{
    "Ingeschreven", "The pupil was enrolled; occurred_on is the registered date of enrolment."};
template <>
inline constexpr auto fields<Ingeschreven> = std::tuple{
    field{&Ingeschreven::brin, "brin", since(1), Privacy::persoonsgegeven, "BRIN of the school."},
    field{&Ingeschreven::vestiging, "vestiging", since(1), Privacy::persoonsgegeven,
          "Number of the location."},
    field{&Ingeschreven::schooltype, "schooltype", since(1), Privacy::persoonsgegeven,
          "Kind of school; absent if the source did not tell, then no rule can be judged."},
    field{&Ingeschreven::cluster, "cluster", since(1), Privacy::bijzonder,
          "Cluster, of a school or instelling under the WEC."},
    field{&Ingeschreven::aanmelding, "aanmelding", since(1), Privacy::intern,
          "Kenmerk of the application that it follows; may be of a later day than the registered date."},
    field{&Ingeschreven::eerst_bezocht_op, "eerst_bezocht_op", since(1), Privacy::persoonsgegeven,
          "Day on which the pupil first attended."},
    field{&Ingeschreven::eerste_schooldag_op, "eerste_schooldag_op", since(1), Privacy::intern,
          "First school day of that school year at the school (Bb WPO 2022 9(3), Bb WEC 2022 8(3), Ub WVO "
          "2020 8.11(2))."},
    field{&Ingeschreven::residentieel, "residentieel", since(1), Privacy::bijzonder,
          "Placed because of stay in a residential institution, which counts as TLV (WEC 40(16))."},
};
static_assert(fields_complete<Ingeschreven>());

/// The pupil was placed and enrolled temporarily (WPO 40(7), WEC 40(8)(9), WVO 2020 8.13).
struct TijdelijkGeplaatst {
  Brin brin;
  std::optional<Vestigingscode> vestiging;
  std::optional<Schooltype> schooltype;
  std::optional<Cluster> cluster;
  std::optional<std::string> aanmelding;
  std::optional<Date> eerst_bezocht_op;
  std::optional<Date> eerste_schooldag_op;
  bool residentieel;
};
template <>
inline constexpr TypeInfo type_info<TijdelijkGeplaatst>{
    "TijdelijkGeplaatst", "The pupil was placed and enrolled temporarily, while admission was undecided."};
template <>
inline constexpr auto fields<TijdelijkGeplaatst> = std::tuple{
    field{&TijdelijkGeplaatst::brin, "brin", since(1), Privacy::persoonsgegeven, "BRIN of the school."},
    field{&TijdelijkGeplaatst::vestiging, "vestiging", since(1), Privacy::persoonsgegeven,
          "Number of the location."},
    field{&TijdelijkGeplaatst::schooltype, "schooltype", since(1), Privacy::persoonsgegeven,
          "Kind of school; absent if the source did not tell, then no rule can be judged."},
    field{&TijdelijkGeplaatst::cluster, "cluster", since(1), Privacy::bijzonder,
          "Cluster, of a school or instelling under the WEC."},
    field{&TijdelijkGeplaatst::aanmelding, "aanmelding", since(1), Privacy::intern,
          "Kenmerk of the application that it follows; may be of a later day than the registered date."},
    field{&TijdelijkGeplaatst::eerst_bezocht_op, "eerst_bezocht_op", since(1), Privacy::persoonsgegeven,
          "Day on which the pupil first attended."},
    field{&TijdelijkGeplaatst::eerste_schooldag_op, "eerste_schooldag_op", since(1), Privacy::intern,
          "First school day of that school year at the school (Bb WPO 2022 9(3), Bb WEC 2022 8(3), Ub WVO "
          "2020 8.11(2))."},
    field{&TijdelijkGeplaatst::residentieel, "residentieel", since(1), Privacy::bijzonder,
          "Placed because of stay in a residential institution, which counts as TLV (WEC 40(16))."},
};
static_assert(fields_complete<TijdelijkGeplaatst>());

/// A temporary placement became definitive.
struct DefinitiefGeplaatst {};
template <>
inline constexpr TypeInfo type_info<DefinitiefGeplaatst>{"DefinitiefGeplaatst",
                                                         "A temporary placement became definitive."};
template <>
inline constexpr auto fields<DefinitiefGeplaatst> = std::tuple<>{};
static_assert(fields_complete<DefinitiefGeplaatst>());

/// The pupil was put in a group.
struct GroepToegewezen {
  std::string groep;
  std::optional<std::string> naam;
  std::optional<Jaargroep> jaargroep;
};
template <>
inline constexpr TypeInfo type_info<GroepToegewezen>{"GroepToegewezen", "The pupil was put in a group."};
template <>
inline constexpr auto fields<GroepToegewezen> = std::tuple{
    field{&GroepToegewezen::groep, "groep", since(1), Privacy::intern,
          "Key of the group in the source system."},
    field{&GroepToegewezen::naam, "naam", since(1), Privacy::intern, "Name of the group."},
    field{&GroepToegewezen::jaargroep, "jaargroep", since(1), Privacy::intern, "Year group of the pupil."},
};
static_assert(fields_complete<GroepToegewezen>());

/// The pupil was placed at an orthopedagogisch-didactisch centrum (OPDC), still enrolled at the own school.
struct OpdcGeplaatst {
  std::string kenmerk;
  std::optional<std::string> opdc;
  std::optional<Date> verwacht_tot_en_met;
};
template <>
inline constexpr TypeInfo type_info<OpdcGeplaatst>{"OpdcGeplaatst",
                                                   "The pupil was placed at an orthopedagogisch-didactisch "
                                                   "centrum (OPDC), still enrolled at the own school."};
template <>
inline constexpr auto fields<OpdcGeplaatst> = std::tuple{
    field{&OpdcGeplaatst::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this placement within the dossier."},
    field{&OpdcGeplaatst::opdc, "opdc", since(1), Privacy::intern, "Which one."},
    field{&OpdcGeplaatst::verwacht_tot_en_met, "verwacht_tot_en_met", since(1), Privacy::persoonsgegeven,
          "Last day, as planned."},
};
static_assert(fields_complete<OpdcGeplaatst>());

/// A placement at an OPDC was prolonged.
struct OpdcVerlengd {
  std::string plaatsing;
  std::optional<Date> verwacht_tot_en_met;
};
template <>
inline constexpr TypeInfo type_info<OpdcVerlengd>{"OpdcVerlengd", "A placement at an OPDC was prolonged."};
template <>
inline constexpr auto fields<OpdcVerlengd> = std::tuple{
    field{&OpdcVerlengd::plaatsing, "plaatsing", since(1), Privacy::intern, "Kenmerk of the placement."},
    field{&OpdcVerlengd::verwacht_tot_en_met, "verwacht_tot_en_met", since(1), Privacy::persoonsgegeven,
          "New last day, as planned."},
};
static_assert(fields_complete<OpdcVerlengd>());

/// A placement at an OPDC ended; occurred_on is its last day.
struct OpdcBeeindigd {
  std::string plaatsing;
};
template <>
inline constexpr TypeInfo type_info<OpdcBeeindigd>{
    "OpdcBeeindigd", "A placement at an OPDC ended; occurred_on is its last day."};
template <>
inline constexpr auto fields<OpdcBeeindigd> = std::tuple{
    field{&OpdcBeeindigd::plaatsing, "plaatsing", since(1), Privacy::intern, "Kenmerk of the placement."},
};
static_assert(fields_complete<OpdcBeeindigd>());

/// The pupil left; occurred_on is the last day of the enrolment.
struct Uitgeschreven {
  std::optional<Bestemming> bestemming;
  std::optional<Date> laatst_bezocht_op;
};
template <>
inline constexpr TypeInfo type_info<Uitgeschreven>{
    "Uitgeschreven", "The pupil left; occurred_on is the last day of the enrolment."};
template <>
inline constexpr auto fields<Uitgeschreven> = std::tuple{
    field{&Uitgeschreven::bestemming, "bestemming", since(1), Privacy::persoonsgegeven,
          "Where the pupil went."},
    field{&Uitgeschreven::laatst_bezocht_op, "laatst_bezocht_op", since(1), Privacy::persoonsgegeven,
          "Last day on which the pupil attended."},
};
static_assert(fields_complete<Uitgeschreven>());

/// It was noticed that the pupil may need something else.
struct Gesignaleerd {
  std::string kenmerk;
  std::vector<Ondersteuningsgebied> gebieden;
  std::optional<std::string> omschrijving;
  std::optional<Rol> melder;
  bool boven_basis;
  bool jeugdhulp;
};
template <>
inline constexpr TypeInfo type_info<Gesignaleerd>{"Gesignaleerd",
                                                  "It was noticed that the pupil may need something else."};
template <>
inline constexpr auto fields<Gesignaleerd> = std::tuple{
    field{&Gesignaleerd::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this signal within the dossier."},
    field{&Gesignaleerd::gebieden, "gebieden", since(1), Privacy::bijzonder, "Areas."},
    field{&Gesignaleerd::omschrijving, "omschrijving", since(1), Privacy::bijzonder, "What was noticed."},
    field{&Gesignaleerd::melder, "melder", since(1), Privacy::persoonsgegeven, "Role of who noticed it."},
    field{&Gesignaleerd::boven_basis, "boven_basis", since(1), Privacy::bijzonder,
          "The need seems to exceed basisondersteuning."},
    field{&Gesignaleerd::jeugdhulp, "jeugdhulp", since(1), Privacy::bijzonder, "Youth care seems needed."},
};
static_assert(fields_complete<Gesignaleerd>());

/// A need for support was established.
struct BehoefteVastgesteld {
  std::string kenmerk;
  std::vector<Ondersteuningsgebied> gebieden;
  std::optional<std::string> omschrijving;
  std::optional<bool> boven_basis;
  std::optional<std::string> niveau;
  std::optional<Ondersteuningsvorm> vorm;
  std::optional<Rol> vastgesteld_door;
  std::optional<std::string> signaal;
};
template <>
inline constexpr TypeInfo type_info<BehoefteVastgesteld>{"BehoefteVastgesteld",
                                                         "A need for support was established."};
template <>
inline constexpr auto fields<BehoefteVastgesteld> = std::tuple{
    field{&BehoefteVastgesteld::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this need within the dossier."},
    field{&BehoefteVastgesteld::gebieden, "gebieden", since(1), Privacy::bijzonder, "Areas."},
    field{&BehoefteVastgesteld::omschrijving, "omschrijving", since(1), Privacy::bijzonder,
          "What is needed."},
    field{&BehoefteVastgesteld::boven_basis, "boven_basis", since(1), Privacy::bijzonder,
          "Whether the need exceeds basisondersteuning; absent if not decided."},
    field{&BehoefteVastgesteld::niveau, "niveau", since(1), Privacy::bijzonder,
          "Code of the level in the policy that it asks for."},
    field{&BehoefteVastgesteld::vorm, "vorm", since(1), Privacy::bijzonder,
          "Form of support that it asks for, as far as the law treats it apart."},
    field{&BehoefteVastgesteld::vastgesteld_door, "vastgesteld_door", since(1), Privacy::intern,
          "Role of who decided so."},
    field{&BehoefteVastgesteld::signaal, "signaal", since(1), Privacy::intern,
          "Kenmerk of the signal that it follows."},
};
static_assert(fields_complete<BehoefteVastgesteld>());

/// Support started, at a level of the policy in force.
struct OndersteuningGestart {
  std::string kenmerk;
  std::string niveau;
  Ondersteuningsvorm vorm;
  std::optional<std::string> omschrijving;
  std::optional<std::string> behoefte;
  std::vector<Ondersteuningsgebied> gebieden;
  std::optional<Organisatielaag> bron;
  std::optional<Financier> financier;
  std::optional<Rol> uitvoerder;
  std::optional<Plek> plek;
  std::optional<Uitsluiting> uitsluiting;
  std::optional<std::string> terugkeerdoel;
  std::optional<Date> verwacht_tot_en_met;
  std::optional<std::string> hulpvraag;
  std::optional<std::string> aanvraag;
  std::optional<std::int32_t> protocolniveau;
};
template <>
inline constexpr TypeInfo type_info<OndersteuningGestart>{
    "OndersteuningGestart", "Support started, at a level of the policy in force."};
template <>
inline constexpr auto fields<OndersteuningGestart> = std::tuple{
    field{&OndersteuningGestart::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this support within the dossier."},
    field{&OndersteuningGestart::niveau, "niveau", since(1), Privacy::bijzonder,
          "Code of a level in the policy (Beleid)."},
    field{&OndersteuningGestart::vorm, "vorm", since(1), Privacy::bijzonder,
          "Form, as far as the law treats it apart."},
    field{&OndersteuningGestart::omschrijving, "omschrijving", since(1), Privacy::bijzonder,
          "What is given."},
    field{&OndersteuningGestart::behoefte, "behoefte", since(1), Privacy::intern,
          "Kenmerk of the need that it answers; may have been established later."},
    field{&OndersteuningGestart::gebieden, "gebieden", since(1), Privacy::bijzonder, "Areas."},
    field{&OndersteuningGestart::bron, "bron", since(1), Privacy::bijzonder,
          "Level of organisation that gives or arranges it."},
    field{&OndersteuningGestart::financier, "financier", since(1), Privacy::bijzonder, "Who pays for it."},
    field{&OndersteuningGestart::uitvoerder, "uitvoerder", since(1), Privacy::persoonsgegeven,
          "Role of who gives it."},
    field{&OndersteuningGestart::plek, "plek", since(1), Privacy::bijzonder, "Where it is given."},
    field{&OndersteuningGestart::uitsluiting, "uitsluiting", since(1), Privacy::bijzonder,
          "Kind that a policy treats apart when it draws the line of basisondersteuning."},
    field{&OndersteuningGestart::terugkeerdoel, "terugkeerdoel", since(1), Privacy::bijzonder,
          "What has to be reached to return to lighter support."},
    field{&OndersteuningGestart::verwacht_tot_en_met, "verwacht_tot_en_met", since(1),
          Privacy::persoonsgegeven, "Last day, as planned."},
    field{&OndersteuningGestart::hulpvraag, "hulpvraag", since(1), Privacy::bijzonder,
          "The question for help behind it."},
    field{&OndersteuningGestart::aanvraag, "aanvraag", since(1), Privacy::intern,
          "Kenmerk of the application that was granted for it; may be of a later day."},
    field{&OndersteuningGestart::protocolniveau, "protocolniveau", since(1), Privacy::bijzonder,
          "Level 1 to 4 of a protocol on dyslexia or dyscalculia; apart from `niveau`."},
};
static_assert(fields_complete<OndersteuningGestart>());

/// Support ended; occurred_on is its last day.
struct OndersteuningBeeindigd {
  std::string kenmerk;
  std::optional<std::string> effect;
};
template <>
inline constexpr TypeInfo type_info<OndersteuningBeeindigd>{"OndersteuningBeeindigd",
                                                            "Support ended; occurred_on is its last day."};
template <>
inline constexpr auto fields<OndersteuningBeeindigd> = std::tuple{
    field{&OndersteuningBeeindigd::kenmerk, "kenmerk", since(1), Privacy::intern, "Id of the support."},
    field{&OndersteuningBeeindigd::effect, "effect", since(1), Privacy::bijzonder, "What it brought."},
};
static_assert(fields_complete<OndersteuningBeeindigd>());

/// Support, youth care or an arrangement was applied for outside the group.
struct AanvraagGedaan {
  std::string kenmerk;
  Aanvraagsoort soort;
  std::optional<Organisatielaag> bij;
  std::optional<std::string> behoefte;
  std::optional<std::int32_t> versie;
  std::optional<std::int32_t> beslistermijn_dagen;
  std::optional<std::string> voorstel;
};
template <>
inline constexpr TypeInfo type_info<AanvraagGedaan>{
    "AanvraagGedaan", "Support, youth care or an arrangement was applied for outside the group."};
template <>
inline constexpr auto fields<AanvraagGedaan> = std::tuple{
    field{&AanvraagGedaan::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this application within the dossier."},
    field{&AanvraagGedaan::soort, "soort", since(1), Privacy::bijzonder, "What is applied for."},
    field{&AanvraagGedaan::bij, "bij", since(1), Privacy::bijzonder, "Level of organisation that decides."},
    field{&AanvraagGedaan::behoefte, "behoefte", since(1), Privacy::intern,
          "Kenmerk of the need that it answers."},
    field{&AanvraagGedaan::versie, "versie", since(1), Privacy::intern,
          "Version of the OPP that goes with it."},
    field{&AanvraagGedaan::beslistermijn_dagen, "beslistermijn_dagen", since(1), Privacy::intern,
          "Days in which a decision is expected."},
    field{&AanvraagGedaan::voorstel, "voorstel", since(1), Privacy::bijzonder, "What is proposed."},
};
static_assert(fields_complete<AanvraagGedaan>());

/// It was decided on an application for support.
struct AanvraagBesloten {
  std::string aanvraag;
  bool toegekend;
  std::optional<std::string> reden;
};
template <>
inline constexpr TypeInfo type_info<AanvraagBesloten>{"AanvraagBesloten",
                                                      "It was decided on an application for support."};
template <>
inline constexpr auto fields<AanvraagBesloten> = std::tuple{
    field{&AanvraagBesloten::aanvraag, "aanvraag", since(1), Privacy::intern, "Kenmerk of the application."},
    field{&AanvraagBesloten::toegekend, "toegekend", since(1), Privacy::bijzonder,
          "Granted; otherwise refused."},
    field{&AanvraagBesloten::reden, "reden", since(1), Privacy::bijzonder, "Why."},
};
static_assert(fields_complete<AanvraagBesloten>());

/// A temporary individual plan outside the OPP was drawn up.
struct HandelingsplanOpgesteld {
  std::string kenmerk;
  std::optional<std::string> doel;
  std::optional<Date> verwacht_tot_en_met;
  std::vector<Rol> betrokkenen;
};
template <>
inline constexpr TypeInfo type_info<HandelingsplanOpgesteld>{
    "HandelingsplanOpgesteld", "A temporary individual plan outside the OPP was drawn up."};
template <>
inline constexpr auto fields<HandelingsplanOpgesteld> = std::tuple{
    field{&HandelingsplanOpgesteld::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this plan within the dossier."},
    field{&HandelingsplanOpgesteld::doel, "doel", since(1), Privacy::bijzonder, "What is to be reached."},
    field{&HandelingsplanOpgesteld::verwacht_tot_en_met, "verwacht_tot_en_met", since(1),
          Privacy::persoonsgegeven, "Last day, as planned."},
    field{&HandelingsplanOpgesteld::betrokkenen, "betrokkenen", since(1), Privacy::persoonsgegeven,
          "Who took part in drawing it up."},
};
static_assert(fields_complete<HandelingsplanOpgesteld>());

/// A temporary individual plan was evaluated.
struct HandelingsplanGeevalueerd {
  std::string plan;
  std::vector<Rol> betrokkenen;
  std::optional<std::string> uitkomst;
};
template <>
inline constexpr TypeInfo type_info<HandelingsplanGeevalueerd>{"HandelingsplanGeevalueerd",
                                                               "A temporary individual plan was evaluated."};
template <>
inline constexpr auto fields<HandelingsplanGeevalueerd> = std::tuple{
    field{&HandelingsplanGeevalueerd::plan, "plan", since(1), Privacy::intern, "Kenmerk of the plan."},
    field{&HandelingsplanGeevalueerd::betrokkenen, "betrokkenen", since(1), Privacy::persoonsgegeven,
          "Who took part."},
    field{&HandelingsplanGeevalueerd::uitkomst, "uitkomst", since(1), Privacy::bijzonder, "What came out."},
};
static_assert(fields_complete<HandelingsplanGeevalueerd>());

/// An OPP was drawn up where none was running.
struct OppOpgesteld {
  std::int32_t versie;
  Perspectief perspectief;
  Handelingsdeel handelingsdeel;
  std::optional<Onderwijsprogramma> programma;
  std::optional<Strategie> strategie;
  std::optional<Leerlinginbreng> leerlinginbreng;
  std::optional<VorigOpp> opvolger_van;
  std::optional<Rol> opgesteld_door;
  std::optional<Date> ingangsdatum;
};
template <>
inline constexpr TypeInfo type_info<OppOpgesteld>{"OppOpgesteld",
                                                  "An OPP was drawn up where none was running."};
template <>
inline constexpr auto fields<OppOpgesteld> = std::tuple{
    field{&OppOpgesteld::versie, "versie", since(1), Privacy::intern,
          "Number of the version, from 1 and used once."},
    field{&OppOpgesteld::perspectief, "perspectief", since(1), Privacy::bijzonder, "First part."},
    field{&OppOpgesteld::handelingsdeel, "handelingsdeel", since(1), Privacy::bijzonder, "Second part."},
    field{&OppOpgesteld::programma, "programma", since(1), Privacy::bijzonder,
          "Deviations from the programme, replacement goals and hours."},
    field{&OppOpgesteld::strategie, "strategie", since(1), Privacy::bijzonder,
          "Way in which the plan meets the needs."},
    field{&OppOpgesteld::leerlinginbreng, "leerlinginbreng", since(1), Privacy::bijzonder,
          "What the OPP says of the contribution of the pupil."},
    field{&OppOpgesteld::opvolger_van, "opvolger_van", since(1), Privacy::persoonsgegeven,
          "OPP of a former school that this one follows."},
    field{&OppOpgesteld::opgesteld_door, "opgesteld_door", since(1), Privacy::intern,
          "Role of who drew it up."},
    field{&OppOpgesteld::ingangsdatum, "ingangsdatum", since(1), Privacy::persoonsgegeven,
          "First day on which it is in force, if other than that of fixing (OSO opp_ingangdatum)."},
};
static_assert(fields_complete<OppOpgesteld>());

/// A next version of the running OPP was drawn up.
struct OppBijgesteld {
  std::int32_t versie;
  std::string reden;
  Perspectief perspectief;
  Handelingsdeel handelingsdeel;
  std::optional<Onderwijsprogramma> programma;
  std::optional<Strategie> strategie;
  std::optional<Leerlinginbreng> leerlinginbreng;
  std::optional<VorigOpp> opvolger_van;
  std::optional<Rol> opgesteld_door;
  std::optional<Date> ingangsdatum;
};
template <>
inline constexpr TypeInfo type_info<OppBijgesteld>{"OppBijgesteld",
                                                   "A next version of the running OPP was drawn up."};
template <>
inline constexpr auto fields<OppBijgesteld> = std::tuple{
    field{&OppBijgesteld::versie, "versie", since(1), Privacy::intern,
          "Number of the version, from 1 and used once."},
    field{&OppBijgesteld::reden, "reden", since(1), Privacy::bijzonder, "Why it was adjusted."},
    field{&OppBijgesteld::perspectief, "perspectief", since(1), Privacy::bijzonder, "First part."},
    field{&OppBijgesteld::handelingsdeel, "handelingsdeel", since(1), Privacy::bijzonder, "Second part."},
    field{&OppBijgesteld::programma, "programma", since(1), Privacy::bijzonder,
          "Deviations from the programme, replacement goals and hours."},
    field{&OppBijgesteld::strategie, "strategie", since(1), Privacy::bijzonder,
          "Way in which the plan meets the needs."},
    field{&OppBijgesteld::leerlinginbreng, "leerlinginbreng", since(1), Privacy::bijzonder,
          "What the OPP says of the contribution of the pupil."},
    field{&OppBijgesteld::opvolger_van, "opvolger_van", since(1), Privacy::persoonsgegeven,
          "OPP of a former school that this one follows."},
    field{&OppBijgesteld::opgesteld_door, "opgesteld_door", since(1), Privacy::intern,
          "Role of who drew it up."},
    field{&OppBijgesteld::ingangsdatum, "ingangsdatum", since(1), Privacy::persoonsgegeven,
          "First day on which it is in force, if other than that of fixing (OSO opp_ingangdatum)."},
};
static_assert(fields_complete<OppBijgesteld>());

/// The pupil was given the opportunity to be heard, whether or not it was used.
struct LeerlingGehoord {
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
};
template <>
inline constexpr TypeInfo type_info<LeerlingGehoord>{
    "LeerlingGehoord", "The pupil was given the opportunity to be heard, whether or not it was used."};
template <>
inline constexpr auto fields<LeerlingGehoord> = std::tuple{
    field{&LeerlingGehoord::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this moment within the dossier."},
    field{&LeerlingGehoord::fase, "fase", since(1), Privacy::intern, "Phase of the OPP."},
    field{&LeerlingGehoord::versie, "versie", since(1), Privacy::intern,
          "Version of the OPP that it is about; may be drawn up later."},
    field{&LeerlingGehoord::gehoord_op, "gehoord_op", since(1), Privacy::persoonsgegeven,
          "Day on which the pupil spoke, if other than the day of the opportunity."},
    field{&LeerlingGehoord::wijze, "wijze", since(1), Privacy::bijzonder, "Manner that the pupil chose."},
    field{&LeerlingGehoord::ondersteuning, "ondersteuning", since(1), Privacy::bijzonder,
          "Support given in doing so."},
    field{&LeerlingGehoord::inbreng, "inbreng", since(1), Privacy::bijzonder,
          "What the pupil brought forward."},
    field{&LeerlingGehoord::afgezien, "afgezien", since(1), Privacy::persoonsgegeven,
          "The pupil made no use of the opportunity."},
    field{&LeerlingGehoord::toelichting, "toelichting", since(1), Privacy::bijzonder,
          "Note on why not, or on the moment."},
    field{&LeerlingGehoord::invloed, "invloed", since(1), Privacy::bijzonder, "How it influenced the OPP."},
    field{&LeerlingGehoord::gesprek_door, "gesprek_door", since(1), Privacy::intern, "Role of who listened."},
};
static_assert(fields_complete<LeerlingGehoord>());

/// It was explained to the pupil how the contribution had influence (WPO 40a(7), WEC 41a(9), WVO
/// 2020 2.44(6)).
struct InvloedToegelicht {
  std::string hoormoment;
  std::optional<std::string> wijze;
};
template <>
inline constexpr TypeInfo type_info<InvloedToegelicht>{
    "InvloedToegelicht", "It was explained to the pupil how the contribution had influence."};
template <>
inline constexpr auto fields<InvloedToegelicht> = std::tuple{
    field{&InvloedToegelicht::hoormoment, "hoormoment", since(1), Privacy::intern,
          "Kenmerk of the moment of hearing."},
    field{&InvloedToegelicht::wijze, "wijze", since(1), Privacy::bijzonder, "How it was explained."},
};
static_assert(fields_complete<InvloedToegelicht>());

/// A meeting about the pupil was held.
struct OverlegGevoerd {
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
};
template <>
inline constexpr TypeInfo type_info<OverlegGevoerd>{"OverlegGevoerd", "A meeting about the pupil was held."};
template <>
inline constexpr auto fields<OverlegGevoerd> = std::tuple{
    field{&OverlegGevoerd::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this meeting within the dossier."},
    field{&OverlegGevoerd::soort, "soort", since(1), Privacy::bijzonder, "Kind of meeting."},
    field{&OverlegGevoerd::versie, "versie", since(1), Privacy::intern,
          "Version of the OPP that it is about; may be drawn up later."},
    field{&OverlegGevoerd::deelnemers, "deelnemers", since(1), Privacy::persoonsgegeven,
          "Who was invited or present."},
    field{&OverlegGevoerd::voorzitter, "voorzitter", since(1), Privacy::intern, "Role of who led it."},
    field{&OverlegGevoerd::uitgenodigd_op, "uitgenodigd_op", since(1), Privacy::persoonsgegeven,
          "Day on which the parents were invited."},
    field{&OverlegGevoerd::signaal, "signaal", since(1), Privacy::intern,
          "Kenmerk of the signal that it is about."},
    field{&OverlegGevoerd::vraag, "vraag", since(1), Privacy::bijzonder, "The question."},
    field{&OverlegGevoerd::uitkomst, "uitkomst", since(1), Privacy::bijzonder, "What came out."},
    field{&OverlegGevoerd::besluit_medegedeeld, "besluit_medegedeeld", since(1), Privacy::intern,
          "A decision of the management was made known in it."},
    field{&OverlegGevoerd::zienswijze_bijgevoegd, "zienswijze_bijgevoegd", since(1), Privacy::intern,
          "The view of the parents is attached."},
    field{&OverlegGevoerd::voorbereid, "voorbereid", since(1), Privacy::intern, "It was prepared."},
    field{&OverlegGevoerd::handelingsverlegen, "handelingsverlegen", since(1), Privacy::intern,
          "Who was unable to act alone, which is why it was called."},
};
static_assert(fields_complete<OverlegGevoerd>());

/// A meeting was evaluated afterwards.
struct OverlegGeevalueerd {
  std::string overleg;
  std::optional<std::string> uitkomst;
};
template <>
inline constexpr TypeInfo type_info<OverlegGeevalueerd>{"OverlegGeevalueerd",
                                                        "A meeting was evaluated afterwards."};
template <>
inline constexpr auto fields<OverlegGeevalueerd> = std::tuple{
    field{&OverlegGeevalueerd::overleg, "overleg", since(1), Privacy::intern, "Kenmerk of the meeting."},
    field{&OverlegGeevalueerd::uitkomst, "uitkomst", since(1), Privacy::bijzonder, "What came out."},
};
static_assert(fields_complete<OverlegGeevalueerd>());

/// The report of a meeting was put to somebody to sign.
struct VerslagOndertekend {
  std::string overleg;
  Partij partij;
  std::optional<std::string> persoon;
  bool geweigerd;
  std::optional<std::string> reden;
};
template <>
inline constexpr TypeInfo type_info<VerslagOndertekend>{
    "VerslagOndertekend", "The report of a meeting was put to somebody to sign."};
template <>
inline constexpr auto fields<VerslagOndertekend> = std::tuple{
    field{&VerslagOndertekend::overleg, "overleg", since(1), Privacy::intern, "Kenmerk of the meeting."},
    field{&VerslagOndertekend::partij, "partij", since(1), Privacy::persoonsgegeven, "Who."},
    field{&VerslagOndertekend::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id that tells two persons of one party apart."},
    field{&VerslagOndertekend::geweigerd, "geweigerd", since(1), Privacy::persoonsgegeven,
          "Signing was refused."},
    field{&VerslagOndertekend::reden, "reden", since(1), Privacy::bijzonder, "Why it was refused."},
};
static_assert(fields_complete<VerslagOndertekend>());

/// Somebody gave a view.
struct ZienswijzeGegeven {
  Partij partij;
  std::optional<std::string> organisatie;
  std::optional<std::string> persoon;
  std::optional<std::string> overleg;
  std::optional<std::string> tekst;
};
template <>
inline constexpr TypeInfo type_info<ZienswijzeGegeven>{"ZienswijzeGegeven", "Somebody gave a view."};
template <>
inline constexpr auto fields<ZienswijzeGegeven> = std::tuple{
    field{&ZienswijzeGegeven::partij, "partij", since(1), Privacy::persoonsgegeven, "Whose view."},
    field{&ZienswijzeGegeven::organisatie, "organisatie", since(1), Privacy::persoonsgegeven,
          "Organisation, of a partner."},
    field{&ZienswijzeGegeven::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id of the person."},
    field{&ZienswijzeGegeven::overleg, "overleg", since(1), Privacy::intern,
          "Kenmerk of the meeting that it belongs to."},
    field{&ZienswijzeGegeven::tekst, "tekst", since(1), Privacy::bijzonder, "The view."},
};
static_assert(fields_complete<ZienswijzeGegeven>());

/// A commission gave its advice (WEC art. 41a lid 1, 2, 5, 6).
struct AdviesGegeven {
  Rol commissie;
  Adviessoort soort;
  std::optional<std::int32_t> versie;
  std::optional<Strekking> strekking;
  std::optional<std::string> tekst;
};
template <>
inline constexpr TypeInfo type_info<AdviesGegeven>{"AdviesGegeven", "A commission gave its advice."};
template <>
inline constexpr auto fields<AdviesGegeven> = std::tuple{
    field{&AdviesGegeven::commissie, "commissie", since(1), Privacy::intern,
          "commissie_voor_de_begeleiding (school) or commissie_van_onderzoek (instelling)."},
    field{&AdviesGegeven::soort, "soort", since(1), Privacy::intern, "What it is about."},
    field{&AdviesGegeven::versie, "versie", since(1), Privacy::intern, "Version of the OPP."},
    field{&AdviesGegeven::strekking, "strekking", since(1), Privacy::bijzonder, "What it comes to."},
    field{&AdviesGegeven::tekst, "tekst", since(1), Privacy::bijzonder, "The advice."},
};
static_assert(fields_complete<AdviesGegeven>());

/// A party agreed to the handelingsdeel of a version, or to another part.
struct OvereenstemmingGegeven {
  std::int32_t versie;
  Partij partij;
  std::optional<std::string> persoon;
  std::optional<Onderdeel> onderdeel;
  std::optional<Bewijs> bewijs;
};
template <>
inline constexpr TypeInfo type_info<OvereenstemmingGegeven>{
    "OvereenstemmingGegeven", "A party agreed to the handelingsdeel of a version, or to another part."};
template <>
inline constexpr auto fields<OvereenstemmingGegeven> = std::tuple{
    field{&OvereenstemmingGegeven::versie, "versie", since(1), Privacy::intern, "Version of the OPP."},
    field{&OvereenstemmingGegeven::partij, "partij", since(1), Privacy::persoonsgegeven, "Who answered."},
    field{&OvereenstemmingGegeven::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id that tells two persons of one party apart."},
    field{&OvereenstemmingGegeven::onderdeel, "onderdeel", since(1), Privacy::intern,
          "Part of the OPP; absent means the handelingsdeel."},
    field{&OvereenstemmingGegeven::bewijs, "bewijs", since(1), Privacy::persoonsgegeven, "Evidence."},
};
static_assert(fields_complete<OvereenstemmingGegeven>());

/// A party refused the handelingsdeel of a version, or another part.
struct OvereenstemmingGeweigerd {
  std::int32_t versie;
  Partij partij;
  std::optional<std::string> persoon;
  std::optional<Onderdeel> onderdeel;
  std::optional<std::string> reden;
  std::optional<Bewijs> bewijs;
};
template <>
inline constexpr TypeInfo type_info<OvereenstemmingGeweigerd>{
    "OvereenstemmingGeweigerd", "A party refused the handelingsdeel of a version, or another part."};
template <>
inline constexpr auto fields<OvereenstemmingGeweigerd> = std::tuple{
    field{&OvereenstemmingGeweigerd::versie, "versie", since(1), Privacy::intern, "Version of the OPP."},
    field{&OvereenstemmingGeweigerd::partij, "partij", since(1), Privacy::persoonsgegeven, "Who answered."},
    field{&OvereenstemmingGeweigerd::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id that tells two persons of one party apart."},
    field{&OvereenstemmingGeweigerd::onderdeel, "onderdeel", since(1), Privacy::intern,
          "Part of the OPP; absent means the handelingsdeel."},
    field{&OvereenstemmingGeweigerd::reden, "reden", since(1), Privacy::bijzonder, "Why."},
    field{&OvereenstemmingGeweigerd::bewijs, "bewijs", since(1), Privacy::persoonsgegeven, "Evidence."},
};
static_assert(fields_complete<OvereenstemmingGeweigerd>());

/// A party has seen a part of a version, without agreeing to it.
struct OppGezien {
  std::int32_t versie;
  Partij partij;
  std::optional<std::string> persoon;
  std::optional<Onderdeel> onderdeel;
  std::optional<Bewijs> bewijs;
};
template <>
inline constexpr TypeInfo type_info<OppGezien>{
    "OppGezien", "A party has seen a part of a version, without agreeing to it."};
template <>
inline constexpr auto fields<OppGezien> = std::tuple{
    field{&OppGezien::versie, "versie", since(1), Privacy::intern, "Version of the OPP."},
    field{&OppGezien::partij, "partij", since(1), Privacy::persoonsgegeven, "Who has seen it."},
    field{&OppGezien::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id that tells two persons of one party apart."},
    field{&OppGezien::onderdeel, "onderdeel", since(1), Privacy::intern,
          "Part of the OPP; absent means the handelingsdeel."},
    field{&OppGezien::bewijs, "bewijs", since(1), Privacy::persoonsgegeven, "Evidence."},
};
static_assert(fields_complete<OppGezien>());

/// A party was not reached for an answer.
struct PartijNietBereikt {
  std::int32_t versie;
  Partij partij;
  std::optional<std::string> persoon;
  std::optional<Onderdeel> onderdeel;
  std::vector<Poging> pogingen;
};
template <>
inline constexpr TypeInfo type_info<PartijNietBereikt>{"PartijNietBereikt",
                                                       "A party was not reached for an answer."};
template <>
inline constexpr auto fields<PartijNietBereikt> = std::tuple{
    field{&PartijNietBereikt::versie, "versie", since(1), Privacy::intern, "Version of the OPP."},
    field{&PartijNietBereikt::partij, "partij", since(1), Privacy::persoonsgegeven, "Who was not reached."},
    field{&PartijNietBereikt::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id that tells two persons of one party apart."},
    field{&PartijNietBereikt::onderdeel, "onderdeel", since(1), Privacy::intern,
          "Part of the OPP; absent means the handelingsdeel."},
    field{&PartijNietBereikt::pogingen, "pogingen", since(1), Privacy::persoonsgegeven, "Attempts."},
};
static_assert(fields_complete<PartijNietBereikt>());

/// The first part of a version was fixed.
struct PerspectiefVastgesteld {
  std::int32_t versie;
};
template <>
inline constexpr TypeInfo type_info<PerspectiefVastgesteld>{"PerspectiefVastgesteld",
                                                            "The first part of a version was fixed."};
template <>
inline constexpr auto fields<PerspectiefVastgesteld> = std::tuple{
    field{&PerspectiefVastgesteld::versie, "versie", since(1), Privacy::intern, "Version of the OPP."},
};
static_assert(fields_complete<PerspectiefVastgesteld>());

/// The handelingsdeel of a version was fixed.
struct HandelingsdeelVastgesteld {
  std::int32_t versie;
};
template <>
inline constexpr TypeInfo type_info<HandelingsdeelVastgesteld>{"HandelingsdeelVastgesteld",
                                                               "The handelingsdeel of a version was fixed."};
template <>
inline constexpr auto fields<HandelingsdeelVastgesteld> = std::tuple{
    field{&HandelingsdeelVastgesteld::versie, "versie", since(1), Privacy::intern, "Version of the OPP."},
};
static_assert(fields_complete<HandelingsdeelVastgesteld>());

/// The progress of a goal was recorded between evaluations.
struct DoelvoortgangVastgelegd {
  std::int32_t versie;
  std::string doel;
  Voortgang voortgang;
  std::optional<std::string> toelichting;
};
template <>
inline constexpr TypeInfo type_info<DoelvoortgangVastgelegd>{
    "DoelvoortgangVastgelegd", "The progress of a goal was recorded between evaluations."};
template <>
inline constexpr auto fields<DoelvoortgangVastgelegd> = std::tuple{
    field{&DoelvoortgangVastgelegd::versie, "versie", since(1), Privacy::intern, "Version of the OPP."},
    field{&DoelvoortgangVastgelegd::doel, "doel", since(1), Privacy::intern, "Kenmerk of the goal."},
    field{&DoelvoortgangVastgelegd::voortgang, "voortgang", since(1), Privacy::bijzonder, "How far it came."},
    field{&DoelvoortgangVastgelegd::toelichting, "toelichting", since(1), Privacy::bijzonder, "In words."},
};
static_assert(fields_complete<DoelvoortgangVastgelegd>());

/// The OPP was evaluated.
struct OppGeevalueerd {
  std::int32_t versie;
  std::vector<Partij> deelnemers;
  std::optional<Rol> commissie;
  std::vector<Doeluitkomst> doelen;
  std::optional<std::string> uitkomst;
  std::optional<Evaluatiebesluit> besluit;
  std::optional<std::string> onderbouwing;
};
template <>
inline constexpr TypeInfo type_info<OppGeevalueerd>{"OppGeevalueerd", "The OPP was evaluated."};
template <>
inline constexpr auto fields<OppGeevalueerd> = std::tuple{
    field{&OppGeevalueerd::versie, "versie", since(1), Privacy::intern, "Version of the OPP."},
    field{&OppGeevalueerd::deelnemers, "deelnemers", since(1), Privacy::persoonsgegeven, "Who took part."},
    field{&OppGeevalueerd::commissie, "commissie", since(1), Privacy::intern,
          "Commission that evaluated (WEC art. 40b, 41); absent if the school did."},
    field{&OppGeevalueerd::doelen, "doelen", since(1), Privacy::bijzonder, "Outcome of each goal."},
    field{&OppGeevalueerd::uitkomst, "uitkomst", since(1), Privacy::bijzonder, "What came out."},
    field{&OppGeevalueerd::besluit, "besluit", since(1), Privacy::bijzonder, "What was decided."},
    field{&OppGeevalueerd::onderbouwing, "onderbouwing", since(1), Privacy::bijzonder,
          "Why it was decided so."},
};
static_assert(fields_complete<OppGeevalueerd>());

/// Measures were changed on the way to the same destination.
struct OppBijgestuurd {
  std::int32_t versie;
  std::string maatregel;
  std::optional<std::string> reden;
};
template <>
inline constexpr TypeInfo type_info<OppBijgestuurd>{
    "OppBijgestuurd", "Measures were changed on the way to the same destination."};
template <>
inline constexpr auto fields<OppBijgestuurd> = std::tuple{
    field{&OppBijgestuurd::versie, "versie", since(1), Privacy::intern, "Version of the OPP."},
    field{&OppBijgestuurd::maatregel, "maatregel", since(1), Privacy::bijzonder, "What changes."},
    field{&OppBijgestuurd::reden, "reden", since(1), Privacy::bijzonder, "Why."},
};
static_assert(fields_complete<OppBijgestuurd>());

/// The OPP ended; occurred_on is the last day on which it was in force.
struct OppBeeindigd {
  std::optional<std::string> reden;
};
template <>
inline constexpr TypeInfo type_info<OppBeeindigd>{
    "OppBeeindigd", "The OPP ended; occurred_on is the last day on which it was in force."};
template <>
inline constexpr auto fields<OppBeeindigd> = std::tuple{
    field{&OppBeeindigd::reden, "reden", since(1), Privacy::bijzonder, "Why."},
};
static_assert(fields_complete<OppBeeindigd>());

/// A certificate of admissibility was applied for at the samenwerkingsverband.
struct TlvAangevraagd {
  std::string kenmerk;
  Tlvsoort soort;
  std::optional<SamenwerkingsverbandNummer> samenwerkingsverband;
  std::optional<std::int32_t> versie;
  std::optional<bool> zienswijze_ouders;
  std::optional<std::int32_t> beslistermijn_dagen;
  std::optional<bool> instemming_ouders;
};
template <>
inline constexpr TypeInfo type_info<TlvAangevraagd>{
    "TlvAangevraagd", "A certificate of admissibility was applied for at the samenwerkingsverband."};
template <>
inline constexpr auto fields<TlvAangevraagd> = std::tuple{
    field{&TlvAangevraagd::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this TLV within the dossier."},
    field{&TlvAangevraagd::soort, "soort", since(1), Privacy::bijzonder, "What it admits to."},
    field{&TlvAangevraagd::samenwerkingsverband, "samenwerkingsverband", since(1), Privacy::openbaar,
          "Where."},
    field{&TlvAangevraagd::versie, "versie", since(1), Privacy::intern,
          "Version of the OPP that goes with it."},
    field{&TlvAangevraagd::zienswijze_ouders, "zienswijze_ouders", since(1), Privacy::persoonsgegeven,
          "The view of the parents goes with it; absent if not known."},
    field{&TlvAangevraagd::beslistermijn_dagen, "beslistermijn_dagen", since(1), Privacy::intern,
          "Days in which a decision is expected."},
    field{&TlvAangevraagd::instemming_ouders, "instemming_ouders", since(1), Privacy::persoonsgegeven,
          "The parents consented (asked for pro under the wider criteria, Ub WVO 2020 2.47(2)b)."},
};
static_assert(fields_complete<TlvAangevraagd>());

/// A certificate of admissibility was issued.
struct TlvAfgegeven {
  std::string kenmerk;
  Tlvsoort soort;
  std::optional<SamenwerkingsverbandNummer> samenwerkingsverband;
  std::optional<TlvNummer> nummer;
  std::optional<TlvCategorie> categorie;
  Date geldig_vanaf;
  std::optional<Date> geldig_tot_en_met;
  std::vector<Deskundige> deskundigen;
};
template <>
inline constexpr TypeInfo type_info<TlvAfgegeven>{"TlvAfgegeven",
                                                  "A certificate of admissibility was issued."};
template <>
inline constexpr auto fields<TlvAfgegeven> = std::tuple{
    field{&TlvAfgegeven::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this TLV within the dossier: that of the application, or a new one."},
    field{&TlvAfgegeven::soort, "soort", since(1), Privacy::bijzonder, "What it admits to."},
    field{&TlvAfgegeven::samenwerkingsverband, "samenwerkingsverband", since(1), Privacy::openbaar,
          "Who issued it."},
    field{&TlvAfgegeven::nummer, "nummer", since(1), Privacy::persoonsgegeven, "Its number."},
    field{&TlvAfgegeven::categorie, "categorie", since(1), Privacy::bijzonder, "Funding category."},
    field{&TlvAfgegeven::geldig_vanaf, "geldig_vanaf", since(1), Privacy::persoonsgegeven,
          "First day on which it holds."},
    field{&TlvAfgegeven::geldig_tot_en_met, "geldig_tot_en_met", since(1), Privacy::persoonsgegeven,
          "Last day on which it holds; absent if none was set (pro, lwoo, OSO)."},
    field{&TlvAfgegeven::deskundigen, "deskundigen", since(1), Privacy::persoonsgegeven,
          "Experts who advised."},
};
static_assert(fields_complete<TlvAfgegeven>());

/// A certificate of admissibility was refused.
struct TlvGeweigerd {
  std::string kenmerk;
  std::optional<std::string> reden;
};
template <>
inline constexpr TypeInfo type_info<TlvGeweigerd>{"TlvGeweigerd",
                                                  "A certificate of admissibility was refused."};
template <>
inline constexpr auto fields<TlvGeweigerd> = std::tuple{
    field{&TlvGeweigerd::kenmerk, "kenmerk", since(1), Privacy::intern, "Id of the application."},
    field{&TlvGeweigerd::reden, "reden", since(1), Privacy::bijzonder, "Why."},
};
static_assert(fields_complete<TlvGeweigerd>());

/// An application for a TLV was withdrawn, or a TLV revoked.
struct TlvIngetrokken {
  std::string kenmerk;
  std::optional<std::string> reden;
};
template <>
inline constexpr TypeInfo type_info<TlvIngetrokken>{
    "TlvIngetrokken", "An application for a TLV was withdrawn, or a TLV revoked."};
template <>
inline constexpr auto fields<TlvIngetrokken> = std::tuple{
    field{&TlvIngetrokken::kenmerk, "kenmerk", since(1), Privacy::intern, "Id of the TLV."},
    field{&TlvIngetrokken::reden, "reden", since(1), Privacy::bijzonder, "Why."},
};
static_assert(fields_complete<TlvIngetrokken>());

/// A dispute or objection was filed.
struct GeschilIngediend {
  std::string kenmerk;
  Procedure procedure;
  Geschilonderwerp onderwerp;
  Partij partij;
  std::optional<std::int32_t> versie;
  std::optional<Date> besluit_van;
};
template <>
inline constexpr TypeInfo type_info<GeschilIngediend>{"GeschilIngediend",
                                                      "A dispute or objection was filed."};
template <>
inline constexpr auto fields<GeschilIngediend> = std::tuple{
    field{&GeschilIngediend::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this dispute within the dossier."},
    field{&GeschilIngediend::procedure, "procedure", since(1), Privacy::persoonsgegeven, "Where."},
    field{&GeschilIngediend::onderwerp, "onderwerp", since(1), Privacy::persoonsgegeven, "About what."},
    field{&GeschilIngediend::partij, "partij", since(1), Privacy::persoonsgegeven, "By whom."},
    field{&GeschilIngediend::versie, "versie", since(1), Privacy::intern,
          "Version of the OPP that it is about."},
    field{&GeschilIngediend::besluit_van, "besluit_van", since(1), Privacy::persoonsgegeven,
          "Day on which the disputed decision was made known."},
};
static_assert(fields_complete<GeschilIngediend>());

/// A commission or board gave its opinion or decision.
struct OordeelGegeven {
  std::string geschil;
  std::optional<Strekking> strekking;
  std::optional<std::string> tekst;
};
template <>
inline constexpr TypeInfo type_info<OordeelGegeven>{"OordeelGegeven",
                                                    "A commission or board gave its opinion or decision."};
template <>
inline constexpr auto fields<OordeelGegeven> = std::tuple{
    field{&OordeelGegeven::geschil, "geschil", since(1), Privacy::intern, "Kenmerk of the dispute."},
    field{&OordeelGegeven::strekking, "strekking", since(1), Privacy::bijzonder,
          "Positive if the complainant was put in the right."},
    field{&OordeelGegeven::tekst, "tekst", since(1), Privacy::bijzonder, "In words."},
};
static_assert(fields_complete<OordeelGegeven>());

/// The board told parents and commission in writing what it does with the opinion.
struct OordeelBeantwoord {
  std::string geschil;
  bool opgevolgd;
  std::optional<std::string> motivering;
};
template <>
inline constexpr TypeInfo type_info<OordeelBeantwoord>{
    "OordeelBeantwoord", "The board told parents and commission in writing what it does with the opinion."};
template <>
inline constexpr auto fields<OordeelBeantwoord> = std::tuple{
    field{&OordeelBeantwoord::geschil, "geschil", since(1), Privacy::intern, "Kenmerk of the dispute."},
    field{&OordeelBeantwoord::opgevolgd, "opgevolgd", since(1), Privacy::persoonsgegeven,
          "The opinion is followed."},
    field{&OordeelBeantwoord::motivering, "motivering", since(1), Privacy::bijzonder,
          "Reasons for not following it."},
};
static_assert(fields_complete<OordeelBeantwoord>());

/// A dispute or objection was withdrawn.
struct GeschilIngetrokken {
  std::string geschil;
};
template <>
inline constexpr TypeInfo type_info<GeschilIngetrokken>{"GeschilIngetrokken",
                                                        "A dispute or objection was withdrawn."};
template <>
inline constexpr auto fields<GeschilIngetrokken> = std::tuple{
    field{&GeschilIngetrokken::geschil, "geschil", since(1), Privacy::intern, "Kenmerk of the dispute."},
};
static_assert(fields_complete<GeschilIngetrokken>());

/// The OPP period was delivered to ROD, or ROD answered.
struct RodUitgewisseld {
  Date begindatum;
  std::optional<Date> einddatum;
  RodStatus status;
  std::optional<std::string> referentie;
  std::optional<Date> verwerkt_op;
  std::vector<std::string> controles;
};
template <>
inline constexpr TypeInfo type_info<RodUitgewisseld>{"RodUitgewisseld",
                                                     "The OPP period was delivered to ROD, or ROD answered."};
template <>
inline constexpr auto fields<RodUitgewisseld> = std::tuple{
    field{&RodUitgewisseld::begindatum, "begindatum", since(1), Privacy::persoonsgegeven,
          "First day on which the OPP is in force."},
    field{&RodUitgewisseld::einddatum, "einddatum", since(1), Privacy::persoonsgegeven,
          "Last day on which it is in force."},
    field{&RodUitgewisseld::status, "status", since(1), Privacy::intern, "Where the delivery stands."},
    field{&RodUitgewisseld::referentie, "referentie", since(1), Privacy::intern, "Reference of the message."},
    field{&RodUitgewisseld::verwerkt_op, "verwerkt_op", since(1), Privacy::intern,
          "Day on which the school processed the data in its own administration."},
    field{&RodUitgewisseld::controles, "controles", since(1), Privacy::intern,
          "Codes of checks that ROD reported."},
};
static_assert(fields_complete<RodUitgewisseld>());

/// The pupil is to go to another school, or comes from one.
struct OverstapGemeld {
  std::string kenmerk;
  Overstapsoort soort;
  Overstaprichting richting;
  std::optional<Brin> andere_school;
  std::optional<Schooltype> schooltype;
  std::optional<Date> per;
};
template <>
inline constexpr TypeInfo type_info<OverstapGemeld>{
    "OverstapGemeld", "The pupil is to go to another school, or comes from one."};
template <>
inline constexpr auto fields<OverstapGemeld> = std::tuple{
    field{&OverstapGemeld::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this move within the dossier."},
    field{&OverstapGemeld::soort, "soort", since(1), Privacy::persoonsgegeven, "Kind of move."},
    field{&OverstapGemeld::richting, "richting", since(1), Privacy::intern,
          "Side of the school of this dossier."},
    field{&OverstapGemeld::andere_school, "andere_school", since(1), Privacy::persoonsgegeven,
          "The other school."},
    field{&OverstapGemeld::schooltype, "schooltype", since(1), Privacy::persoonsgegeven,
          "Kind of school of the other one."},
    field{&OverstapGemeld::per, "per", since(1), Privacy::persoonsgegeven,
          "First day at the receiving school."},
};
static_assert(fields_complete<OverstapGemeld>());

/// Parents or pupil saw what is to be transferred, and could add remarks.
struct InzageGegeven {
  std::string overstap;
  Partij partij;
  std::optional<std::string> persoon;
  Akkoord akkoord;
  std::optional<std::string> opmerkingen;
};
template <>
inline constexpr TypeInfo type_info<InzageGegeven>{
    "InzageGegeven", "Parents or pupil saw what is to be transferred, and could add remarks."};
template <>
inline constexpr auto fields<InzageGegeven> = std::tuple{
    field{&InzageGegeven::overstap, "overstap", since(1), Privacy::intern, "Kenmerk of the move."},
    field{&InzageGegeven::partij, "partij", since(1), Privacy::persoonsgegeven, "Who."},
    field{&InzageGegeven::persoon, "persoon", since(1), Privacy::persoonsgegeven, "Local id of the person."},
    field{&InzageGegeven::akkoord, "akkoord", since(1), Privacy::persoonsgegeven,
          "Agreed with the content: something else than consent to the transfer."},
    field{&InzageGegeven::opmerkingen, "opmerkingen", since(1), Privacy::bijzonder,
          "Remarks, or why not agreed."},
};
static_assert(fields_complete<InzageGegeven>());

/// The onderwijskundig rapport was sent to the receiving school (WPO 42, WEC 43).
struct OnderwijskundigRapportVerstrekt {
  std::string overstap;
  std::vector<Rapportdeel> onderdelen;
  std::optional<std::int32_t> versie;
};
template <>
inline constexpr TypeInfo type_info<OnderwijskundigRapportVerstrekt>{
    "OnderwijskundigRapportVerstrekt", "The onderwijskundig rapport was sent to the receiving school."};
template <>
inline constexpr auto fields<OnderwijskundigRapportVerstrekt> = std::tuple{
    field{&OnderwijskundigRapportVerstrekt::overstap, "overstap", since(1), Privacy::intern,
          "Kenmerk of the move."},
    field{&OnderwijskundigRapportVerstrekt::onderdelen, "onderdelen", since(1), Privacy::persoonsgegeven,
          "Parts in it."},
    field{&OnderwijskundigRapportVerstrekt::versie, "versie", since(1), Privacy::intern,
          "Version of the OPP in it."},
};
static_assert(fields_complete<OnderwijskundigRapportVerstrekt>());

/// The parents, or the pupil, got a copy of the onderwijskundig rapport.
struct AfschriftVerstrekt {
  std::string overstap;
  Partij partij;
};
template <>
inline constexpr TypeInfo type_info<AfschriftVerstrekt>{
    "AfschriftVerstrekt", "The parents, or the pupil, got a copy of the onderwijskundig rapport."};
template <>
inline constexpr auto fields<AfschriftVerstrekt> = std::tuple{
    field{&AfschriftVerstrekt::overstap, "overstap", since(1), Privacy::intern, "Kenmerk of the move."},
    field{&AfschriftVerstrekt::partij, "partij", since(1), Privacy::persoonsgegeven, "Who got it."},
};
static_assert(fields_complete<AfschriftVerstrekt>());

/// The receiving school got the data of the pupil.
struct OverdrachtOntvangen {
  std::string overstap;
  std::vector<Rapportdeel> onderdelen;
  std::optional<bool> opp_volledig;
};
template <>
inline constexpr TypeInfo type_info<OverdrachtOntvangen>{"OverdrachtOntvangen",
                                                         "The receiving school got the data of the pupil."};
template <>
inline constexpr auto fields<OverdrachtOntvangen> = std::tuple{
    field{&OverdrachtOntvangen::overstap, "overstap", since(1), Privacy::intern, "Kenmerk of the move."},
    field{&OverdrachtOntvangen::onderdelen, "onderdelen", since(1), Privacy::persoonsgegeven, "Parts in it."},
    field{&OverdrachtOntvangen::opp_volledig, "opp_volledig", since(1), Privacy::intern,
          "The OPP was complete; absent if there was none."},
};
static_assert(fields_complete<OverdrachtOntvangen>());

/// The receiving school told the school of origin how the pupil is doing.
struct Teruggekoppeld {
  std::string overstap;
  std::optional<std::string> toestemming;
  std::optional<std::string> inhoud;
};
template <>
inline constexpr TypeInfo type_info<Teruggekoppeld>{
    "Teruggekoppeld", "The receiving school told the school of origin how the pupil is doing."};
template <>
inline constexpr auto fields<Teruggekoppeld> = std::tuple{
    field{&Teruggekoppeld::overstap, "overstap", since(1), Privacy::intern, "Kenmerk of the move."},
    field{&Teruggekoppeld::toestemming, "toestemming", since(1), Privacy::intern,
          "Kenmerk of the consent that it rests on."},
    field{&Teruggekoppeld::inhoud, "inhoud", since(1), Privacy::bijzonder, "What was told."},
};
static_assert(fields_complete<Teruggekoppeld>());

/// Parents or pupil gave consent.
struct ToestemmingGegeven {
  std::string kenmerk;
  Toestemmingsdoel doel;
  Partij partij;
  std::optional<std::string> persoon;
  std::optional<std::string> betreft;
  std::optional<Date> geldig_tot_en_met;
  std::optional<Bewijs> bewijs;
};
template <>
inline constexpr TypeInfo type_info<ToestemmingGegeven>{"ToestemmingGegeven",
                                                        "Parents or pupil gave consent."};
template <>
inline constexpr auto fields<ToestemmingGegeven> = std::tuple{
    field{&ToestemmingGegeven::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this consent within the dossier."},
    field{&ToestemmingGegeven::doel, "doel", since(1), Privacy::bijzonder, "What it is for."},
    field{&ToestemmingGegeven::partij, "partij", since(1), Privacy::persoonsgegeven, "Who."},
    field{&ToestemmingGegeven::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id of the person."},
    field{&ToestemmingGegeven::betreft, "betreft", since(1), Privacy::intern,
          "Kenmerk of the meeting, move, support or medical acts that it is limited to."},
    field{&ToestemmingGegeven::geldig_tot_en_met, "geldig_tot_en_met", since(1), Privacy::persoonsgegeven,
          "Last day on which it holds."},
    field{&ToestemmingGegeven::bewijs, "bewijs", since(1), Privacy::persoonsgegeven, "Evidence."},
};
static_assert(fields_complete<ToestemmingGegeven>());

/// Parents or pupil refused consent.
struct ToestemmingGeweigerd {
  std::string kenmerk;
  Toestemmingsdoel doel;
  Partij partij;
  std::optional<std::string> persoon;
  std::optional<std::string> betreft;
  std::optional<std::string> reden;
};
template <>
inline constexpr TypeInfo type_info<ToestemmingGeweigerd>{"ToestemmingGeweigerd",
                                                          "Parents or pupil refused consent."};
template <>
inline constexpr auto fields<ToestemmingGeweigerd> = std::tuple{
    field{&ToestemmingGeweigerd::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this consent within the dossier."},
    field{&ToestemmingGeweigerd::doel, "doel", since(1), Privacy::bijzonder, "What it is for."},
    field{&ToestemmingGeweigerd::partij, "partij", since(1), Privacy::persoonsgegeven, "Who."},
    field{&ToestemmingGeweigerd::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id of the person."},
    field{&ToestemmingGeweigerd::betreft, "betreft", since(1), Privacy::intern,
          "Kenmerk of the meeting, move, support or medical acts that it is limited to."},
    field{&ToestemmingGeweigerd::reden, "reden", since(1), Privacy::bijzonder, "Why."},
};
static_assert(fields_complete<ToestemmingGeweigerd>());

/// A consent was withdrawn; from this day on it does not hold.
struct ToestemmingIngetrokken {
  std::string toestemming;
};
template <>
inline constexpr TypeInfo type_info<ToestemmingIngetrokken>{
    "ToestemmingIngetrokken", "A consent was withdrawn; from this day on it does not hold."};
template <>
inline constexpr auto fields<ToestemmingIngetrokken> = std::tuple{
    field{&ToestemmingIngetrokken::toestemming, "toestemming", since(1), Privacy::intern,
          "Kenmerk of the consent."},
};
static_assert(fields_complete<ToestemmingIngetrokken>());

/// Medical acts or medicines began at school; occurred_on is the first day.
struct MedischHandelenGestart {
  std::string kenmerk;
  std::optional<std::string> omschrijving;
  std::optional<bool> voorbehouden;
  std::optional<Rol> uitvoerder;
  std::optional<std::string> persoon;
  std::optional<MedischeUitzondering> uitzondering;
};
template <>
inline constexpr TypeInfo type_info<MedischHandelenGestart>{
    "MedischHandelenGestart", "Medical acts or medicines began at school; occurred_on is the first day."};
template <>
inline constexpr auto fields<MedischHandelenGestart> = std::tuple{
    field{&MedischHandelenGestart::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of these acts within the dossier."},
    field{&MedischHandelenGestart::omschrijving, "omschrijving", since(1), Privacy::bijzonder,
          "What is done."},
    field{&MedischHandelenGestart::voorbehouden, "voorbehouden", since(1), Privacy::bijzonder,
          "Reserved by the Wet BIG (art. 35 and 36); absent if not known."},
    field{&MedischHandelenGestart::uitvoerder, "uitvoerder", since(1), Privacy::persoonsgegeven,
          "Role of who performs them."},
    field{&MedischHandelenGestart::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id of who performs them, not a name."},
    field{&MedischHandelenGestart::uitzondering, "uitzondering", since(1), Privacy::bijzonder,
          "Ground on which a policy makes an exception."},
};
static_assert(fields_complete<MedischHandelenGestart>());

/// Medical acts ended; occurred_on is the last day.
struct MedischHandelenBeeindigd {
  std::string handelen;
};
template <>
inline constexpr TypeInfo type_info<MedischHandelenBeeindigd>{
    "MedischHandelenBeeindigd", "Medical acts ended; occurred_on is the last day."};
template <>
inline constexpr auto fields<MedischHandelenBeeindigd> = std::tuple{
    field{&MedischHandelenBeeindigd::handelen, "handelen", since(1), Privacy::intern, "Kenmerk of the acts."},
};
static_assert(fields_complete<MedischHandelenBeeindigd>());

/// The protocol for the medical acts of this pupil was drawn up or renewed.
struct MedischProtocolOpgesteld {
  std::vector<std::string> handelingen;
  std::vector<Rol> betrokkenen;
};
template <>
inline constexpr TypeInfo type_info<MedischProtocolOpgesteld>{
    "MedischProtocolOpgesteld", "The protocol for the medical acts of this pupil was drawn up or renewed."};
template <>
inline constexpr auto fields<MedischProtocolOpgesteld> = std::tuple{
    field{&MedischProtocolOpgesteld::handelingen, "handelingen", since(1), Privacy::intern,
          "Kenmerken of the acts that it is about; they may start later. Empty: all of the pupil."},
    field{&MedischProtocolOpgesteld::betrokkenen, "betrokkenen", since(1), Privacy::persoonsgegeven,
          "Who took part in drawing it up."},
};
static_assert(fields_complete<MedischProtocolOpgesteld>());

/// Somebody was declared able to perform medical acts (bekwaam).
struct BekwaamheidVerklaard {
  std::string handelen;
  Rol verklaard_door;
  std::optional<std::string> persoon;
  std::optional<Date> geldig_tot_en_met;
};
template <>
inline constexpr TypeInfo type_info<BekwaamheidVerklaard>{
    "BekwaamheidVerklaard", "Somebody was declared able to perform medical acts (bekwaam)."};
template <>
inline constexpr auto fields<BekwaamheidVerklaard> = std::tuple{
    field{&BekwaamheidVerklaard::handelen, "handelen", since(1), Privacy::intern,
          "Kenmerk of the acts; they may start later."},
    field{&BekwaamheidVerklaard::verklaard_door, "verklaard_door", since(1), Privacy::persoonsgegeven,
          "Role of who declares."},
    field{&BekwaamheidVerklaard::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id of who is able; absent: whoever performs the acts."},
    field{&BekwaamheidVerklaard::geldig_tot_en_met, "geldig_tot_en_met", since(1), Privacy::persoonsgegeven,
          "Last day on which it holds."},
};
static_assert(fields_complete<BekwaamheidVerklaard>());

/// Parents or pupil asked to see the dossier (AVG art. 15).
struct InzageVerzocht {
  std::string kenmerk;
  Partij partij;
  std::optional<std::string> persoon;
};
template <>
inline constexpr TypeInfo type_info<InzageVerzocht>{
    "InzageVerzocht", "Parents or pupil asked to see the dossier (AVG art. 15)."};
template <>
inline constexpr auto fields<InzageVerzocht> = std::tuple{
    field{&InzageVerzocht::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this request within the dossier."},
    field{&InzageVerzocht::partij, "partij", since(1), Privacy::persoonsgegeven, "Who."},
    field{&InzageVerzocht::persoon, "persoon", since(1), Privacy::persoonsgegeven, "Local id of the person."},
};
static_assert(fields_complete<InzageVerzocht>());

/// A request to see the dossier was answered.
struct InzageverzoekBeantwoord {
  std::string verzoek;
};
template <>
inline constexpr TypeInfo type_info<InzageverzoekBeantwoord>{"InzageverzoekBeantwoord",
                                                             "A request to see the dossier was answered."};
template <>
inline constexpr auto fields<InzageverzoekBeantwoord> = std::tuple{
    field{&InzageverzoekBeantwoord::verzoek, "verzoek", since(1), Privacy::intern, "Kenmerk of the request."},
};
static_assert(fields_complete<InzageverzoekBeantwoord>());

/// A deviation from a rule or a policy was reasoned.
struct AfwijkingGemotiveerd {
  std::string regel;
  std::optional<std::int32_t> versie;
  std::string reden;
};
template <>
inline constexpr TypeInfo type_info<AfwijkingGemotiveerd>{
    "AfwijkingGemotiveerd", "A deviation from a rule or a policy was reasoned."};
template <>
inline constexpr auto fields<AfwijkingGemotiveerd> = std::tuple{
    field{&AfwijkingGemotiveerd::regel, "regel", since(1), Privacy::intern,
          "Id of the rule, for example EVAL-SY."},
    field{&AfwijkingGemotiveerd::versie, "versie", since(1), Privacy::intern,
          "Version of the OPP that it is about."},
    field{&AfwijkingGemotiveerd::reden, "reden", since(1), Privacy::bijzonder, "Why."},
};
static_assert(fields_complete<AfwijkingGemotiveerd>());

/// Every fact that an event can hold; a correction may put another fact in its place.
using Feit = std::variant<
    LeerlingGeregistreerd, GezagsdragerGeregistreerd, GezagBeeindigd, SchoolGeregistreerd, Aangemeld,
    AanmeldingOpgeschort, AanmeldingAangevuld, BeslistermijnVerlengd, ToelatingBesloten,
    AanmeldingIngetrokken, Ingeschreven, TijdelijkGeplaatst, DefinitiefGeplaatst, GroepToegewezen,
    OpdcGeplaatst, OpdcVerlengd, OpdcBeeindigd, Uitgeschreven, Gesignaleerd, BehoefteVastgesteld,
    OndersteuningGestart, OndersteuningBeeindigd, AanvraagGedaan, AanvraagBesloten, HandelingsplanOpgesteld,
    HandelingsplanGeevalueerd, OppOpgesteld, OppBijgesteld, LeerlingGehoord, InvloedToegelicht,
    OverlegGevoerd, OverlegGeevalueerd, VerslagOndertekend, ZienswijzeGegeven, AdviesGegeven,
    OvereenstemmingGegeven, OvereenstemmingGeweigerd, OppGezien, PartijNietBereikt, PerspectiefVastgesteld,
    HandelingsdeelVastgesteld, DoelvoortgangVastgelegd, OppGeevalueerd, OppBijgestuurd, OppBeeindigd,
    TlvAangevraagd, TlvAfgegeven, TlvGeweigerd, TlvIngetrokken, GeschilIngediend, OordeelGegeven,
    OordeelBeantwoord, GeschilIngetrokken, RodUitgewisseld, OverstapGemeld, InzageGegeven,
    OnderwijskundigRapportVerstrekt, AfschriftVerstrekt, OverdrachtOntvangen, Teruggekoppeld,
    ToestemmingGegeven, ToestemmingGeweigerd, ToestemmingIngetrokken, InzageVerzocht, InzageverzoekBeantwoord,
    MedischHandelenGestart, MedischHandelenBeeindigd, MedischProtocolOpgesteld, BekwaamheidVerklaard,
    AfwijkingGemotiveerd>;

/// An earlier event was recorded wrongly: another day, another fact, or it did not happen. The newest
/// correction of an event counts; the history keeps all.
struct Gecorrigeerd {
  std::int64_t gebeurtenis;
  std::string reden;
  std::optional<Date> gebeurd_op;
  std::vector<Feit> vervanging;
  bool vervallen;
};
template <>
inline constexpr TypeInfo type_info<Gecorrigeerd>{
    "Gecorrigeerd",
    "An earlier event was recorded wrongly: another day, another fact, or it did not happen."};
template <>
inline constexpr auto fields<Gecorrigeerd> = std::tuple{
    field{&Gecorrigeerd::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that is corrected; never that of a correction."},
    field{&Gecorrigeerd::reden, "reden", since(1), Privacy::bijzonder, "Why."},
    field{&Gecorrigeerd::gebeurd_op, "gebeurd_op", since(1), Privacy::persoonsgegeven,
          "Day on which it really happened; absent leaves the day as it was."},
    field{&Gecorrigeerd::vervanging, "vervanging", since(1), Privacy::bijzonder,
          "What really happened, at most one; empty leaves what was said as it was."},
    field{&Gecorrigeerd::vervallen, "vervallen", since(1), Privacy::intern,
          "It did not happen at all; then there is neither another day nor a replacement."},
};
static_assert(fields_complete<Gecorrigeerd>());

/// What an event says.
using Payload = std::variant<
    LeerlingGeregistreerd, GezagsdragerGeregistreerd, GezagBeeindigd, SchoolGeregistreerd, Aangemeld,
    AanmeldingOpgeschort, AanmeldingAangevuld, BeslistermijnVerlengd, ToelatingBesloten,
    AanmeldingIngetrokken, Ingeschreven, TijdelijkGeplaatst, DefinitiefGeplaatst, GroepToegewezen,
    OpdcGeplaatst, OpdcVerlengd, OpdcBeeindigd, Uitgeschreven, Gesignaleerd, BehoefteVastgesteld,
    OndersteuningGestart, OndersteuningBeeindigd, AanvraagGedaan, AanvraagBesloten, HandelingsplanOpgesteld,
    HandelingsplanGeevalueerd, OppOpgesteld, OppBijgesteld, LeerlingGehoord, InvloedToegelicht,
    OverlegGevoerd, OverlegGeevalueerd, VerslagOndertekend, ZienswijzeGegeven, AdviesGegeven,
    OvereenstemmingGegeven, OvereenstemmingGeweigerd, OppGezien, PartijNietBereikt, PerspectiefVastgesteld,
    HandelingsdeelVastgesteld, DoelvoortgangVastgelegd, OppGeevalueerd, OppBijgestuurd, OppBeeindigd,
    TlvAangevraagd, TlvAfgegeven, TlvGeweigerd, TlvIngetrokken, GeschilIngediend, OordeelGegeven,
    OordeelBeantwoord, GeschilIngetrokken, RodUitgewisseld, OverstapGemeld, InzageGegeven,
    OnderwijskundigRapportVerstrekt, AfschriftVerstrekt, OverdrachtOntvangen, Teruggekoppeld,
    ToestemmingGegeven, ToestemmingGeweigerd, ToestemmingIngetrokken, InzageVerzocht, InzageverzoekBeantwoord,
    MedischHandelenGestart, MedischHandelenBeeindigd, MedischProtocolOpgesteld, BekwaamheidVerklaard,
    AfwijkingGemotiveerd, Gecorrigeerd>;

/// Name of the kind of event, for example `LeerlingGehoord`.
[[nodiscard]] constexpr std::string_view type_name(const Payload& payload) {
  return std::visit([]<class T>(const T&) { return type_info<T>.name; }, payload);
}

/// Schema version of a payload, from its field table.
[[nodiscard]] constexpr unsigned schema_version(const Payload& payload) {
  return std::visit([]<class T>(const T&) { return version_of<T>(); }, payload);
}

/// Something that happened in one dossier. Two clocks: `occurred_on` is the day in the world, `recorded_at`
/// the moment of writing it down. An event that breaks the law is an event like any other; `check` reports
/// it.
struct Event {
  DossierId dossier_id;
  std::int64_t sequence;  ///< place within the dossier, from 1; 0 before a store has accepted the event
  Date occurred_on;
  Instant recorded_at;
  std::string actor;  ///< who recorded it: a local id, not a name
  Payload payload;

  friend bool operator==(const Event&, const Event&) = default;
};

}  // namespace opp
