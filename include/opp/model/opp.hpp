#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/field_table.hpp"
#include "opp/time/date.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace opp {

/// What a pupil is expected to move on to. The decrees name the kinds per sector; there is no closed list of
/// destinations in the law.
enum class Uitstroomsoort : std::uint8_t {
  vo_onderwijssoort,     ///< kind of secondary education (bao, sbo, so)
  vso_uitstroomprofiel,  ///< profile of secondary special education (bao, sbo, so), WEC art. 14(1)
  vervolgonderwijs,      ///< follow-up education (vso, vo, pro)
  arbeid,                ///< kind of work (vso, pro)
  dagbesteding,          ///< form of day activity (vso)
};

template <>
inline constexpr std::string_view enum_name<Uitstroomsoort> = "Uitstroomsoort";
template <>
inline constexpr auto enum_table<Uitstroomsoort> = std::to_array<EnumRow<Uitstroomsoort>>({
    {Uitstroomsoort::vo_onderwijssoort, "vo_onderwijssoort", "onderwijssoort in het vo",
     "kind of secondary education"},
    {Uitstroomsoort::vso_uitstroomprofiel, "vso_uitstroomprofiel", "uitstroomprofiel vso",
     "profile of secondary special education"},
    {Uitstroomsoort::vervolgonderwijs, "vervolgonderwijs", "vervolgonderwijs", "follow-up education"},
    {Uitstroomsoort::arbeid, "arbeid", "soort arbeid", "kind of work"},
    {Uitstroomsoort::dagbesteding, "dagbesteding", "vorm van dagbesteding", "form of day activity"},
});

/// Expected destination.
struct Uitstroombestemming {
  Uitstroomsoort soort;
  std::string omschrijving;
};
template <>
inline constexpr TypeInfo type_info<Uitstroombestemming>{"Uitstroombestemming", "Expected destination."};
template <>
inline constexpr auto fields<Uitstroombestemming> = std::tuple{
    field{&Uitstroombestemming::soort, "soort", since(1), Privacy::persoonsgegeven, "Kind of destination."},
    field{&Uitstroombestemming::omschrijving, "omschrijving", since(1), Privacy::persoonsgegeven,
          "The destination itself, for example `vmbo-tl`."},
};
static_assert(fields_complete<Uitstroombestemming>());

enum class Factorsoort : std::uint8_t { bevorderend, belemmerend };

template <>
inline constexpr std::string_view enum_name<Factorsoort> = "Factorsoort";
template <>
inline constexpr auto enum_table<Factorsoort> = std::to_array<EnumRow<Factorsoort>>({
    {Factorsoort::bevorderend, "bevorderend", "bevorderende factor", "promoting factor"},
    {Factorsoort::belemmerend, "belemmerend", "belemmerende factor", "hindering factor"},
});

/// Something that promotes or hinders the education of the pupil; part of the onderbouwing.
struct Factor {
  Factorsoort soort;
  std::string tekst;
};
template <>
inline constexpr TypeInfo type_info<Factor>{"Factor", "A promoting or hindering factor."};
template <>
inline constexpr auto fields<Factor> = std::tuple{
    field{&Factor::soort, "soort", since(1), Privacy::bijzonder, "Whether it promotes or hinders."},
    field{&Factor::tekst, "tekst", since(1), Privacy::bijzonder, "What it is."},
};
static_assert(fields_complete<Factor>());

/// First part of the OPP: where the pupil is heading and why. Fixed after consultation aimed at agreement.
struct Perspectief {
  std::vector<Uitstroombestemming> uitstroombestemmingen;
  std::string onderbouwing;
  std::vector<Factor> factoren;
};
template <>
inline constexpr TypeInfo type_info<Perspectief>{"Perspectief", "Destination, rationale and factors."};
template <>
inline constexpr auto fields<Perspectief> = std::tuple{
    field{&Perspectief::uitstroombestemmingen, "uitstroombestemmingen", since(1), Privacy::persoonsgegeven,
          "Expected destinations (Ob WEC 4, 5; Ub WVO 2020 2.49; for WPO the Inrichtingsbesluit WPO)."},
    field{&Perspectief::onderbouwing, "onderbouwing", since(1), Privacy::bijzonder,
          "Rationale of the destination; may be empty in a draft."},
    field{&Perspectief::factoren, "factoren", since(1), Privacy::bijzonder,
          "Promoting and hindering factors that affect the education."},
};
static_assert(fields_complete<Perspectief>());

/// One piece of individual guidance.
struct Begeleiding {
  std::string doel;
  std::string aanpak;
  std::optional<std::string> wie;
  std::optional<Date> vanaf;
  std::optional<Date> tot_en_met;
};
template <>
inline constexpr TypeInfo type_info<Begeleiding>{"Begeleiding", "One piece of individual guidance."};
template <>
inline constexpr auto fields<Begeleiding> = std::tuple{
    field{&Begeleiding::doel, "doel", since(1), Privacy::bijzonder, "What is to be reached."},
    field{&Begeleiding::aanpak, "aanpak", since(1), Privacy::bijzonder, "What is done."},
    field{&Begeleiding::wie, "wie", since(1), Privacy::persoonsgegeven, "Who does it."},
    field{&Begeleiding::vanaf, "vanaf", since(1), Privacy::persoonsgegeven, "First day."},
    field{&Begeleiding::tot_en_met, "tot_en_met", since(1), Privacy::persoonsgegeven, "Last day."},
};
static_assert(fields_complete<Begeleiding>());

/// Second part of the OPP: the individual guidance (WPO 40a(2), WEC 41a(2), WVO 2020 2.44(2)). Fixed only
/// after agreement with the parents, apart from the first part.
struct Handelingsdeel {
  std::vector<Begeleiding> begeleiding;
};
template <>
inline constexpr TypeInfo type_info<Handelingsdeel>{"Handelingsdeel", "The part on individual guidance."};
template <>
inline constexpr auto fields<Handelingsdeel> = std::tuple{
    field{&Handelingsdeel::begeleiding, "begeleiding", since(1), Privacy::bijzonder,
          "The individual guidance."},
};
static_assert(fields_complete<Handelingsdeel>());

/// Who takes part in an agreement or a talk.
enum class Partij : std::uint8_t { ouder, leerling, school, samenwerkingsverband, overig };

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

enum class Antwoord : std::uint8_t { akkoord, geweigerd };

template <>
inline constexpr std::string_view enum_name<Antwoord> = "Antwoord";
template <>
inline constexpr auto enum_table<Antwoord> = std::to_array<EnumRow<Antwoord>>({
    {Antwoord::akkoord, "akkoord", "akkoord", "agreed"},
    {Antwoord::geweigerd, "geweigerd", "geweigerd", "refused"},
});

/// Answer of one party to the handelingsdeel of one version. The latest answer of a person counts.
struct Overeenstemming {
  Date datum;
  Partij partij;
  std::optional<std::string> persoon;
  Antwoord antwoord;
  std::optional<std::string> reden;
};
template <>
inline constexpr TypeInfo type_info<Overeenstemming>{"Overeenstemming",
                                                     "Answer of one party to the handelingsdeel."};
template <>
inline constexpr auto fields<Overeenstemming> = std::tuple{
    field{&Overeenstemming::datum, "datum", since(1), Privacy::persoonsgegeven, "Day of the answer."},
    field{&Overeenstemming::partij, "partij", since(1), Privacy::persoonsgegeven, "Who answered."},
    field{&Overeenstemming::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id that tells two persons of one party apart."},
    field{&Overeenstemming::antwoord, "antwoord", since(1), Privacy::persoonsgegeven, "Agreed or refused."},
    field{&Overeenstemming::reden, "reden", since(1), Privacy::bijzonder, "Reason of a refusal."},
};
static_assert(fields_complete<Overeenstemming>());

/// One version of the OPP. Its content never changes; an adjustment is a new version.
struct OppVersie {
  std::int32_t versie;
  Date opgesteld_op;
  std::optional<std::string> reden_bijstelling;
  Perspectief perspectief;
  Handelingsdeel handelingsdeel;
  std::optional<Date> perspectief_vastgesteld_op;
  std::optional<Date> handelingsdeel_vastgesteld_op;
  std::vector<Overeenstemming> overeenstemming;
  std::optional<Date> beeindigd_op;
};
template <>
inline constexpr TypeInfo type_info<OppVersie>{"OppVersie", "One version of the OPP."};
template <>
inline constexpr auto fields<OppVersie> = std::tuple{
    field{&OppVersie::versie, "versie", since(1), Privacy::intern, "Number of the version, from 1."},
    field{&OppVersie::opgesteld_op, "opgesteld_op", since(1), Privacy::persoonsgegeven, "Day of drawing up."},
    field{&OppVersie::reden_bijstelling, "reden_bijstelling", since(1), Privacy::bijzonder,
          "Why the former version was adjusted."},
    field{&OppVersie::perspectief, "perspectief", since(1), Privacy::bijzonder, "First part."},
    field{&OppVersie::handelingsdeel, "handelingsdeel", since(1), Privacy::bijzonder, "Second part."},
    field{&OppVersie::perspectief_vastgesteld_op, "perspectief_vastgesteld_op", since(1),
          Privacy::persoonsgegeven, "Day on which the first part was fixed."},
    field{&OppVersie::handelingsdeel_vastgesteld_op, "handelingsdeel_vastgesteld_op", since(1),
          Privacy::persoonsgegeven, "Day on which the second part was fixed."},
    field{&OppVersie::overeenstemming, "overeenstemming", since(1), Privacy::persoonsgegeven,
          "Answers to the second part, in the order of recording."},
    field{&OppVersie::beeindigd_op, "beeindigd_op", since(1), Privacy::persoonsgegeven,
          "Last day on which the OPP was in force, if it was ended."},
};
static_assert(fields_complete<OppVersie>());

/// The pupil was given the opportunity to be heard (WPO 40a(6), WEC 41a(7), WVO 2020 2.44(5)).
struct Hoormoment {
  Date datum;
  std::optional<std::string> wijze;
  std::optional<std::string> ondersteuning;
  std::optional<std::string> inbreng;
  bool afgezien;
  std::optional<std::string> invloed;
};
template <>
inline constexpr TypeInfo type_info<Hoormoment>{"Hoormoment", "An opportunity for the pupil to be heard."};
template <>
inline constexpr auto fields<Hoormoment> = std::tuple{
    field{&Hoormoment::datum, "datum", since(1), Privacy::persoonsgegeven,
          "Day on which the opportunity was given."},
    field{&Hoormoment::wijze, "wijze", since(1), Privacy::persoonsgegeven, "Manner that the pupil chose."},
    field{&Hoormoment::ondersteuning, "ondersteuning", since(1), Privacy::bijzonder,
          "Support given in doing so."},
    field{&Hoormoment::inbreng, "inbreng", since(1), Privacy::bijzonder, "What the pupil brought forward."},
    field{&Hoormoment::afgezien, "afgezien", since(1), Privacy::persoonsgegeven,
          "The pupil made no use of the opportunity."},
    field{&Hoormoment::invloed, "invloed", since(1), Privacy::bijzonder, "How it influenced the OPP."},
};
static_assert(fields_complete<Hoormoment>());

/// Evaluation of the OPP.
struct Evaluatie {
  Date datum;
  std::int32_t versie;
  std::vector<Partij> deelnemers;
  std::optional<std::string> uitkomst;
};
template <>
inline constexpr TypeInfo type_info<Evaluatie>{"Evaluatie", "An evaluation of the OPP."};
template <>
inline constexpr auto fields<Evaluatie> = std::tuple{
    field{&Evaluatie::datum, "datum", since(1), Privacy::persoonsgegeven, "Day of the evaluation."},
    field{&Evaluatie::versie, "versie", since(1), Privacy::intern, "Version that was evaluated."},
    field{&Evaluatie::deelnemers, "deelnemers", since(1), Privacy::persoonsgegeven, "Who took part."},
    field{&Evaluatie::uitkomst, "uitkomst", since(1), Privacy::bijzonder, "What came out."},
};
static_assert(fields_complete<Evaluatie>());

}  // namespace opp
