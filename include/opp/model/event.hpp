#pragma once

#include "opp/base/field_table.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/model/leerling.hpp"
#include "opp/model/ondersteuning.hpp"
#include "opp/model/opp.hpp"
#include "opp/time/date.hpp"
#include "opp/time/instant.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace opp {

// The payloads of events: small facts in the past tense. The day of the fact is `Event::occurred_on`.

/// Personal data were registered or changed; the newest registration counts.
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

/// The pupil was enrolled; `occurred_on` is the registered date of enrolment.
struct Ingeschreven {
  Brin brin;
  std::optional<Vestigingscode> vestiging;
  std::optional<Schooltype> schooltype;
};
template <>
inline constexpr TypeInfo type_info<Ingeschreven>{
    "Ingeschreven", "The pupil was enrolled; occurred_on is the registered date of enrolment."};
template <>
inline constexpr auto fields<Ingeschreven> = std::tuple{
    field{&Ingeschreven::brin, "brin", since(1), Privacy::openbaar, "BRIN of the school."},
    field{&Ingeschreven::vestiging, "vestiging", since(1), Privacy::openbaar, "Number of the location."},
    field{&Ingeschreven::schooltype, "schooltype", since(1), Privacy::openbaar, "Kind of school, if known."},
};
static_assert(fields_complete<Ingeschreven>());

/// The pupil was placed and enrolled temporarily (WPO 40(7), WEC 40(8)(9), WVO 2020 8.13).
struct TijdelijkGeplaatst {
  Brin brin;
  std::optional<Vestigingscode> vestiging;
  std::optional<Schooltype> schooltype;
};
template <>
inline constexpr TypeInfo type_info<TijdelijkGeplaatst>{
    "TijdelijkGeplaatst", "The pupil was placed and enrolled temporarily, while admission was undecided."};
template <>
inline constexpr auto fields<TijdelijkGeplaatst> = std::tuple{
    field{&TijdelijkGeplaatst::brin, "brin", since(1), Privacy::openbaar, "BRIN of the school."},
    field{&TijdelijkGeplaatst::vestiging, "vestiging", since(1), Privacy::openbaar,
          "Number of the location."},
    field{&TijdelijkGeplaatst::schooltype, "schooltype", since(1), Privacy::openbaar,
          "Kind of school, if known."},
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

/// Support started.
struct OndersteuningGestart {
  std::string kenmerk;
  std::string niveau;
  Ondersteuningsvorm vorm;
  std::optional<std::string> omschrijving;
};
template <>
inline constexpr TypeInfo type_info<OndersteuningGestart>{
    "OndersteuningGestart", "Support started, at a level of the policy in force."};
template <>
inline constexpr auto fields<OndersteuningGestart> = std::tuple{
    field{&OndersteuningGestart::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this support within the dossier."},
    field{&OndersteuningGestart::niveau, "niveau", since(1), Privacy::bijzonder,
          "Code of a level in the policy."},
    field{&OndersteuningGestart::vorm, "vorm", since(1), Privacy::bijzonder,
          "Form, as far as the law treats it apart."},
    field{&OndersteuningGestart::omschrijving, "omschrijving", since(1), Privacy::bijzonder,
          "What is given."},
};
static_assert(fields_complete<OndersteuningGestart>());

/// Support ended; `occurred_on` is its last day.
struct OndersteuningBeeindigd {
  std::string kenmerk;
};
template <>
inline constexpr TypeInfo type_info<OndersteuningBeeindigd>{"OndersteuningBeeindigd",
                                                            "Support ended; occurred_on is its last day."};
template <>
inline constexpr auto fields<OndersteuningBeeindigd> = std::tuple{
    field{&OndersteuningBeeindigd::kenmerk, "kenmerk", since(1), Privacy::intern, "Id of the support."},
};
static_assert(fields_complete<OndersteuningBeeindigd>());

/// A first version of the OPP was drawn up.
struct OppOpgesteld {
  std::int32_t versie;
  Perspectief perspectief;
  Handelingsdeel handelingsdeel;
};
template <>
inline constexpr TypeInfo type_info<OppOpgesteld>{"OppOpgesteld",
                                                  "An OPP was drawn up where none was running."};
template <>
inline constexpr auto fields<OppOpgesteld> = std::tuple{
    field{&OppOpgesteld::versie, "versie", since(1), Privacy::intern,
          "Number of the version: one more than the last."},
    field{&OppOpgesteld::perspectief, "perspectief", since(1), Privacy::bijzonder, "First part."},
    field{&OppOpgesteld::handelingsdeel, "handelingsdeel", since(1), Privacy::bijzonder, "Second part."},
};
static_assert(fields_complete<OppOpgesteld>());

/// A next version of the running OPP was drawn up.
struct OppBijgesteld {
  std::int32_t versie;
  std::string reden;
  Perspectief perspectief;
  Handelingsdeel handelingsdeel;
};
template <>
inline constexpr TypeInfo type_info<OppBijgesteld>{"OppBijgesteld",
                                                   "A next version of the running OPP was drawn up."};
template <>
inline constexpr auto fields<OppBijgesteld> = std::tuple{
    field{&OppBijgesteld::versie, "versie", since(1), Privacy::intern,
          "Number of the version: one more than the last."},
    field{&OppBijgesteld::reden, "reden", since(1), Privacy::bijzonder, "Why it was adjusted."},
    field{&OppBijgesteld::perspectief, "perspectief", since(1), Privacy::bijzonder, "First part."},
    field{&OppBijgesteld::handelingsdeel, "handelingsdeel", since(1), Privacy::bijzonder, "Second part."},
};
static_assert(fields_complete<OppBijgesteld>());

/// The pupil was given the opportunity to be heard, whether or not it was used.
struct LeerlingGehoord {
  std::optional<std::string> wijze;
  std::optional<std::string> ondersteuning;
  std::optional<std::string> inbreng;
  bool afgezien;
  std::optional<std::string> invloed;
};
template <>
inline constexpr TypeInfo type_info<LeerlingGehoord>{
    "LeerlingGehoord", "The pupil was given the opportunity to be heard, whether or not it was used."};
template <>
inline constexpr auto fields<LeerlingGehoord> = std::tuple{
    field{&LeerlingGehoord::wijze, "wijze", since(1), Privacy::persoonsgegeven,
          "Manner that the pupil chose."},
    field{&LeerlingGehoord::ondersteuning, "ondersteuning", since(1), Privacy::bijzonder,
          "Support given in doing so."},
    field{&LeerlingGehoord::inbreng, "inbreng", since(1), Privacy::bijzonder,
          "What the pupil brought forward."},
    field{&LeerlingGehoord::afgezien, "afgezien", since(1), Privacy::persoonsgegeven,
          "The pupil made no use of the opportunity."},
    field{&LeerlingGehoord::invloed, "invloed", since(1), Privacy::bijzonder, "How it influenced the OPP."},
};
static_assert(fields_complete<LeerlingGehoord>());

/// A party agreed to the handelingsdeel of a version.
struct OvereenstemmingGegeven {
  std::int32_t versie;
  Partij partij;
  std::optional<std::string> persoon;
};
template <>
inline constexpr TypeInfo type_info<OvereenstemmingGegeven>{
    "OvereenstemmingGegeven", "A party agreed to the handelingsdeel of a version."};
template <>
inline constexpr auto fields<OvereenstemmingGegeven> = std::tuple{
    field{&OvereenstemmingGegeven::versie, "versie", since(1), Privacy::intern, "Version of the OPP."},
    field{&OvereenstemmingGegeven::partij, "partij", since(1), Privacy::persoonsgegeven, "Who agreed."},
    field{&OvereenstemmingGegeven::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id that tells two persons of one party apart."},
};
static_assert(fields_complete<OvereenstemmingGegeven>());

/// A party refused the handelingsdeel of a version.
struct OvereenstemmingGeweigerd {
  std::int32_t versie;
  Partij partij;
  std::optional<std::string> persoon;
  std::optional<std::string> reden;
};
template <>
inline constexpr TypeInfo type_info<OvereenstemmingGeweigerd>{
    "OvereenstemmingGeweigerd", "A party refused the handelingsdeel of a version."};
template <>
inline constexpr auto fields<OvereenstemmingGeweigerd> = std::tuple{
    field{&OvereenstemmingGeweigerd::versie, "versie", since(1), Privacy::intern, "Version of the OPP."},
    field{&OvereenstemmingGeweigerd::partij, "partij", since(1), Privacy::persoonsgegeven, "Who refused."},
    field{&OvereenstemmingGeweigerd::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id that tells two persons of one party apart."},
    field{&OvereenstemmingGeweigerd::reden, "reden", since(1), Privacy::bijzonder, "Why."},
};
static_assert(fields_complete<OvereenstemmingGeweigerd>());

/// The perspective part of a version was fixed.
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

/// The OPP was evaluated.
struct OppGeevalueerd {
  std::int32_t versie;
  std::vector<Partij> deelnemers;
  std::optional<std::string> uitkomst;
};
template <>
inline constexpr TypeInfo type_info<OppGeevalueerd>{"OppGeevalueerd", "The OPP was evaluated."};
template <>
inline constexpr auto fields<OppGeevalueerd> = std::tuple{
    field{&OppGeevalueerd::versie, "versie", since(1), Privacy::intern, "Version that was evaluated."},
    field{&OppGeevalueerd::deelnemers, "deelnemers", since(1), Privacy::persoonsgegeven, "Who took part."},
    field{&OppGeevalueerd::uitkomst, "uitkomst", since(1), Privacy::bijzonder, "What came out."},
};
static_assert(fields_complete<OppGeevalueerd>());

/// The OPP ended; `occurred_on` is the last day on which it was in force.
struct OppBeeindigd {
  std::optional<std::string> reden;
};
template <>
inline constexpr TypeInfo type_info<OppBeeindigd>{
    "OppBeeindigd", "The OPP ended; occurred_on is the last day it was in force."};
template <>
inline constexpr auto fields<OppBeeindigd> = std::tuple{
    field{&OppBeeindigd::reden, "reden", since(1), Privacy::bijzonder, "Why it ended."},
};
static_assert(fields_complete<OppBeeindigd>());

/// The pupil left; `occurred_on` is the last day of the enrolment.
struct Uitgeschreven {};
template <>
inline constexpr TypeInfo type_info<Uitgeschreven>{
    "Uitgeschreven", "The pupil left; occurred_on is the last day of the enrolment."};
template <>
inline constexpr auto fields<Uitgeschreven> = std::tuple<>{};
static_assert(fields_complete<Uitgeschreven>());

/// What happened. One alternative per kind of event; the order is not part of any format.
using Payload =
    std::variant<LeerlingGeregistreerd, Ingeschreven, TijdelijkGeplaatst, DefinitiefGeplaatst,
                 GroepToegewezen, OndersteuningGestart, OndersteuningBeeindigd, OppOpgesteld, OppBijgesteld,
                 LeerlingGehoord, OvereenstemmingGegeven, OvereenstemmingGeweigerd, PerspectiefVastgesteld,
                 HandelingsdeelVastgesteld, OppGeevalueerd, OppBeeindigd, Uitgeschreven>;

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
