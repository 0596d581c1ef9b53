#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/field_table.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/law/codes.hpp"
#include "opp/law/praktijk.hpp"
#include "opp/model/ondersteuning.hpp"
#include "opp/model/overleg.hpp"
#include "opp/time/date.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
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

/// Whether a factor promotes or hinders.
enum class Factorsoort : std::uint8_t {
  bevorderend,
  belemmerend,
};

template <>
inline constexpr std::string_view enum_name<Factorsoort> = "Factorsoort";
template <>
inline constexpr auto enum_table<Factorsoort> = std::to_array<EnumRow<Factorsoort>>({
    {Factorsoort::bevorderend, "bevorderend", "bevorderende factor", "promoting factor"},
    {Factorsoort::belemmerend, "belemmerend", "belemmerende factor", "hindering factor"},
});

/// How far a goal has come.
enum class Voortgang : std::uint8_t {
  niet_gestart,
  op_schema,
  achter,
  behaald,
  deels_behaald,
  niet_behaald,
  losgelaten,
};

template <>
inline constexpr std::string_view enum_name<Voortgang> = "Voortgang";
template <>
inline constexpr auto enum_table<Voortgang> = std::to_array<EnumRow<Voortgang>>({
    {Voortgang::niet_gestart, "niet_gestart", "niet gestart", "not started"},
    {Voortgang::op_schema, "op_schema", "op schema", "on schedule"},
    {Voortgang::achter, "achter", "achter op schema", "behind schedule"},
    {Voortgang::behaald, "behaald", "behaald", "reached"},
    {Voortgang::deels_behaald, "deels_behaald", "deels behaald", "partly reached"},
    {Voortgang::niet_behaald, "niet_behaald", "niet behaald", "not reached"},
    {Voortgang::losgelaten, "losgelaten", "losgelaten", "dropped"},
});

/// Way in which the plan meets a need, lightest first: first intensify, then compensate, in the end lower the
/// goal.
enum class Strategie : std::uint8_t {
  intensiveren,
  compenseren,
  dispenseren,
};

template <>
inline constexpr std::string_view enum_name<Strategie> = "Strategie";
template <>
inline constexpr auto enum_table<Strategie> = std::to_array<EnumRow<Strategie>>({
    {Strategie::intensiveren, "intensiveren", "intensiveren", "intensify"},
    {Strategie::compenseren, "compenseren", "compenseren", "compensate"},
    {Strategie::dispenseren, "dispenseren", "dispenseren", "dispense"},
});

/// Expected destination.
struct Uitstroombestemming {
  Uitstroomsoort soort;
  std::string omschrijving;
  std::optional<AdviesVo> advies_vo;
  std::optional<Vervolgonderwijs> vervolgonderwijs;
};
template <>
inline constexpr TypeInfo type_info<Uitstroombestemming>{"Uitstroombestemming", "Expected destination."};
template <>
inline constexpr auto fields<Uitstroombestemming> = std::tuple{
    field{&Uitstroombestemming::soort, "soort", since(1), Privacy::persoonsgegeven, "Kind of destination."},
    field{&Uitstroombestemming::omschrijving, "omschrijving", since(1), Privacy::persoonsgegeven,
          "The destination itself, for example `vmbo-tl`."},
    field{&Uitstroombestemming::advies_vo, "advies_vo", since(1), Privacy::persoonsgegeven,
          "Code of a kind of secondary education."},
    field{&Uitstroombestemming::vervolgonderwijs, "vervolgonderwijs", since(1), Privacy::persoonsgegeven,
          "Code of follow-up education."},
};
static_assert(fields_complete<Uitstroombestemming>());

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
  std::optional<UitstroomprofielVso> uitstroomprofiel;
  std::string onderbouwing;
  std::vector<Factor> factoren;
};
template <>
inline constexpr TypeInfo type_info<Perspectief>{"Perspectief", "Destination, rationale and factors."};
template <>
inline constexpr auto fields<Perspectief> = std::tuple{
    field{&Perspectief::uitstroombestemmingen, "uitstroombestemmingen", since(1), Privacy::persoonsgegeven,
          "Expected destinations (Ob WEC 4, 5; Ub WVO 2020 2.49; for WPO the Inrichtingsbesluit WPO)."},
    field{&Perspectief::uitstroomprofiel, "uitstroomprofiel", since(1), Privacy::bijzonder,
          "Profile of secondary special education (WEC art. 14 lid 1), in vso."},
    field{&Perspectief::onderbouwing, "onderbouwing", since(1), Privacy::bijzonder,
          "Rationale of the destination; may be empty in a draft."},
    field{&Perspectief::factoren, "factoren", since(1), Privacy::bijzonder,
          "Promoting and hindering factors that affect the education."},
};
static_assert(fields_complete<Perspectief>());

/// What the pupil needs.
struct Onderwijsbehoefte {
  std::string kenmerk;
  std::optional<Ondersteuningsgebied> gebied;
  std::string omschrijving;
};
template <>
inline constexpr TypeInfo type_info<Onderwijsbehoefte>{"Onderwijsbehoefte", "What the pupil needs."};
template <>
inline constexpr auto fields<Onderwijsbehoefte> = std::tuple{
    field{&Onderwijsbehoefte::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id within this version of the OPP."},
    field{&Onderwijsbehoefte::gebied, "gebied", since(1), Privacy::bijzonder, "Area."},
    field{&Onderwijsbehoefte::omschrijving, "omschrijving", since(1), Privacy::bijzonder,
          "What the pupil needs."},
};
static_assert(fields_complete<Onderwijsbehoefte>());

/// A goal of the handelingsdeel, with baseline, measure and target date.
struct Doel {
  std::string kenmerk;
  std::optional<std::string> behoefte;
  std::string omschrijving;
  std::optional<std::string> beginsituatie;
  std::optional<std::string> maatstaf;
  std::optional<Date> streefdatum;
};
template <>
inline constexpr TypeInfo type_info<Doel>{"Doel", "A goal."};
template <>
inline constexpr auto fields<Doel> = std::tuple{
    field{&Doel::kenmerk, "kenmerk", since(1), Privacy::intern, "Id within this version of the OPP."},
    field{&Doel::behoefte, "behoefte", since(1), Privacy::intern, "Kenmerk of the need that it serves."},
    field{&Doel::omschrijving, "omschrijving", since(1), Privacy::bijzonder, "What is to be reached."},
    field{&Doel::beginsituatie, "beginsituatie", since(1), Privacy::bijzonder,
          "Where the pupil stands at the start."},
    field{&Doel::maatstaf, "maatstaf", since(1), Privacy::bijzonder, "How it is measured."},
    field{&Doel::streefdatum, "streefdatum", since(1), Privacy::persoonsgegeven,
          "Day on which it should be reached."},
};
static_assert(fields_complete<Doel>());

/// One piece of support or individual guidance.
struct Begeleiding {
  std::optional<std::string> behoefte;
  std::optional<std::string> doel;
  std::string aanpak;
  std::optional<Rol> uitvoerder;
  std::optional<std::string> wie;
  std::optional<std::string> omvang;
  std::optional<Date> vanaf;
  std::optional<Date> tot_en_met;
};
template <>
inline constexpr TypeInfo type_info<Begeleiding>{"Begeleiding",
                                                 "One piece of support or individual guidance."};
template <>
inline constexpr auto fields<Begeleiding> = std::tuple{
    field{&Begeleiding::behoefte, "behoefte", since(1), Privacy::intern,
          "Kenmerk of the need that it answers."},
    field{&Begeleiding::doel, "doel", since(1), Privacy::intern, "Kenmerk of the goal that it serves."},
    field{&Begeleiding::aanpak, "aanpak", since(1), Privacy::bijzonder, "What is done."},
    field{&Begeleiding::uitvoerder, "uitvoerder", since(1), Privacy::persoonsgegeven, "Role of who does it."},
    field{&Begeleiding::wie, "wie", since(1), Privacy::persoonsgegeven, "Who does it."},
    field{&Begeleiding::omvang, "omvang", since(1), Privacy::bijzonder,
          "How much, for example `2 x 30 minuten per week`."},
    field{&Begeleiding::vanaf, "vanaf", since(1), Privacy::persoonsgegeven, "First day."},
    field{&Begeleiding::tot_en_met, "tot_en_met", since(1), Privacy::persoonsgegeven, "Last day."},
};
static_assert(fields_complete<Begeleiding>());

/// Second part of the OPP: the individual guidance (WPO 40a(2), WEC 41a(2), WVO 2020 2.44(2)). Fixed only
/// after agreement with the parents, apart from the first part.
struct Handelingsdeel {
  std::vector<Onderwijsbehoefte> behoeften;
  std::vector<Doel> doelen;
  std::vector<Begeleiding> begeleiding;
};
template <>
inline constexpr TypeInfo type_info<Handelingsdeel>{"Handelingsdeel", "The part on individual guidance."};
template <>
inline constexpr auto fields<Handelingsdeel> = std::tuple{
    field{&Handelingsdeel::behoeften, "behoeften", since(1), Privacy::bijzonder, "What the pupil needs."},
    field{&Handelingsdeel::doelen, "doelen", since(1), Privacy::bijzonder, "Goals."},
    field{&Handelingsdeel::begeleiding, "begeleiding", since(1), Privacy::bijzonder,
          "Support and individual guidance."},
};
static_assert(fields_complete<Handelingsdeel>());

/// A part of the programme that is deviated from.
struct Programmaafwijking {
  std::string onderdeel;
  std::optional<std::string> reden;
  std::optional<std::string> plan;
  std::optional<Date> vanaf;
  std::optional<Date> tot_en_met;
};
template <>
inline constexpr TypeInfo type_info<Programmaafwijking>{"Programmaafwijking",
                                                        "A part of the programme that is deviated from."};
template <>
inline constexpr auto fields<Programmaafwijking> = std::tuple{
    field{&Programmaafwijking::onderdeel, "onderdeel", since(1), Privacy::bijzonder,
          "Part of the programme."},
    field{&Programmaafwijking::reden, "reden", since(1), Privacy::bijzonder, "Why."},
    field{&Programmaafwijking::plan, "plan", since(1), Privacy::bijzonder, "The plan behind it."},
    field{&Programmaafwijking::vanaf, "vanaf", since(1), Privacy::persoonsgegeven, "First day."},
    field{&Programmaafwijking::tot_en_met, "tot_en_met", since(1), Privacy::persoonsgegeven, "Last day."},
};
static_assert(fields_complete<Programmaafwijking>());

/// A goal that replaces a kerndoel.
struct VervangendDoel {
  std::string kerndoel;
  std::string doel;
  std::optional<std::string> reden;
};
template <>
inline constexpr TypeInfo type_info<VervangendDoel>{"VervangendDoel", "A goal that replaces a kerndoel."};
template <>
inline constexpr auto fields<VervangendDoel> = std::tuple{
    field{&VervangendDoel::kerndoel, "kerndoel", since(1), Privacy::bijzonder, "What is replaced."},
    field{&VervangendDoel::doel, "doel", since(1), Privacy::bijzonder, "The goal that takes its place."},
    field{&VervangendDoel::reden, "reden", since(1), Privacy::bijzonder,
          "Why the kerndoel cannot be used (so: required)."},
};
static_assert(fields_complete<VervangendDoel>());

/// Fewer hours of education than the law asks.
struct AfwijkingOnderwijstijd {
  std::string omschrijving;
  std::optional<std::string> reden;
  std::optional<Date> vanaf;
  std::optional<Date> tot_en_met;
  std::optional<Date> instemming_inspectie_op;
};
template <>
inline constexpr TypeInfo type_info<AfwijkingOnderwijstijd>{"AfwijkingOnderwijstijd",
                                                            "Fewer hours of education than the law asks."};
template <>
inline constexpr auto fields<AfwijkingOnderwijstijd> = std::tuple{
    field{&AfwijkingOnderwijstijd::omschrijving, "omschrijving", since(1), Privacy::bijzonder,
          "How much less, and when."},
    field{&AfwijkingOnderwijstijd::reden, "reden", since(1), Privacy::bijzonder, "Why."},
    field{&AfwijkingOnderwijstijd::vanaf, "vanaf", since(1), Privacy::persoonsgegeven, "First day."},
    field{&AfwijkingOnderwijstijd::tot_en_met, "tot_en_met", since(1), Privacy::persoonsgegeven, "Last day."},
    field{&AfwijkingOnderwijstijd::instemming_inspectie_op, "instemming_inspectie_op", since(1),
          Privacy::persoonsgegeven,
          "Day on which the Inspectie agreed (WPO 8(10), WEC 12(2) and 14a(2)f, WVO 2020 2.38(11))."},
};
static_assert(fields_complete<AfwijkingOnderwijstijd>());

/// What the OPP says of the programme: where it deviates and the plan behind it.
struct Onderwijsprogramma {
  std::optional<bool> afwijking;
  std::vector<Programmaafwijking> afwijkingen;
  std::optional<bool> vervangende_doelen_nodig;
  std::vector<VervangendDoel> vervangende_doelen;
  std::optional<AfwijkingOnderwijstijd> onderwijstijd;
};
template <>
inline constexpr TypeInfo type_info<Onderwijsprogramma>{
    "Onderwijsprogramma", "Deviations from the programme, replacement goals and hours."};
template <>
inline constexpr auto fields<Onderwijsprogramma> = std::tuple{
    field{&Onderwijsprogramma::afwijking, "afwijking", since(1), Privacy::bijzonder,
          "Whether the programme is deviated from; absent if the question was not answered."},
    field{&Onderwijsprogramma::afwijkingen, "afwijkingen", since(1), Privacy::bijzonder,
          "The parts deviated from (WPO 40a(8)b, WVO 2020 2.44(7)b)."},
    field{&Onderwijsprogramma::vervangende_doelen_nodig, "vervangende_doelen_nodig", since(1),
          Privacy::bijzonder, "Whether kerndoelen cannot be used; absent if the question was not answered."},
    field{&Onderwijsprogramma::vervangende_doelen, "vervangende_doelen", since(1), Privacy::bijzonder,
          "Goals that replace kerndoelen (WPO 9, WEC 13)."},
    field{&Onderwijsprogramma::onderwijstijd, "onderwijstijd", since(1), Privacy::bijzonder,
          "Deviation from the hours of education."},
};
static_assert(fields_complete<Onderwijsprogramma>());

/// What the OPP itself says of the contribution of the pupil (WPO 40a(8)c, WEC 41a(8), WVO 2020 2.44(7)c).
struct Leerlinginbreng {
  std::optional<std::string> inbreng;
  std::optional<std::string> invloed;
};
template <>
inline constexpr TypeInfo type_info<Leerlinginbreng>{"Leerlinginbreng",
                                                     "What the OPP says of the contribution of the pupil."};
template <>
inline constexpr auto fields<Leerlinginbreng> = std::tuple{
    field{&Leerlinginbreng::inbreng, "inbreng", since(1), Privacy::bijzonder,
          "What the pupil brought forward."},
    field{&Leerlinginbreng::invloed, "invloed", since(1), Privacy::bijzonder,
          "How it influenced the OPP; `geen, omdat …` is an answer."},
};
static_assert(fields_complete<Leerlinginbreng>());

/// OPP of a former school that this one follows.
struct VorigOpp {
  std::optional<Brin> brin;
  std::optional<Date> vastgesteld_op;
  std::optional<std::string> kenmerk;
};
template <>
inline constexpr TypeInfo type_info<VorigOpp>{"VorigOpp", "OPP of a former school that this one follows."};
template <>
inline constexpr auto fields<VorigOpp> = std::tuple{
    field{&VorigOpp::brin, "brin", since(1), Privacy::openbaar, "School of that OPP."},
    field{&VorigOpp::vastgesteld_op, "vastgesteld_op", since(1), Privacy::persoonsgegeven,
          "Day on which it was fixed."},
    field{&VorigOpp::kenmerk, "kenmerk", since(1), Privacy::intern, "Reference to it."},
};
static_assert(fields_complete<VorigOpp>());

/// Answer of one person to a part of one version. The latest answer of a person to a part counts.
struct Overeenstemming {
  std::int64_t gebeurtenis;
  Date datum;
  Partij partij;
  std::optional<std::string> persoon;
  Onderdeel onderdeel;
  Antwoord antwoord;
  std::optional<std::string> reden;
  std::optional<Bewijs> bewijs;
  std::vector<Poging> pogingen;
};
template <>
inline constexpr TypeInfo type_info<Overeenstemming>{"Overeenstemming",
                                                     "Answer of one person to a part of one version."};
template <>
inline constexpr auto fields<Overeenstemming> = std::tuple{
    field{&Overeenstemming::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Overeenstemming::datum, "datum", since(1), Privacy::persoonsgegeven, "Day of the answer."},
    field{&Overeenstemming::partij, "partij", since(1), Privacy::persoonsgegeven, "Who answered."},
    field{&Overeenstemming::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id that tells two persons of one party apart."},
    field{&Overeenstemming::onderdeel, "onderdeel", since(1), Privacy::intern, "Part of the OPP."},
    field{&Overeenstemming::antwoord, "antwoord", since(1), Privacy::persoonsgegeven, "The answer."},
    field{&Overeenstemming::reden, "reden", since(1), Privacy::bijzonder, "Reason of a refusal."},
    field{&Overeenstemming::bewijs, "bewijs", since(1), Privacy::persoonsgegeven, "Evidence."},
    field{&Overeenstemming::pogingen, "pogingen", since(1), Privacy::persoonsgegeven,
          "Attempts to reach the person."},
};
static_assert(fields_complete<Overeenstemming>());

/// Progress of a goal, recorded between evaluations.
struct Doelvoortgang {
  std::int64_t gebeurtenis;
  Date datum;
  std::string doel;
  Voortgang voortgang;
  std::optional<std::string> toelichting;
};
template <>
inline constexpr TypeInfo type_info<Doelvoortgang>{"Doelvoortgang",
                                                   "Progress of a goal, recorded between evaluations."};
template <>
inline constexpr auto fields<Doelvoortgang> = std::tuple{
    field{&Doelvoortgang::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Doelvoortgang::datum, "datum", since(1), Privacy::persoonsgegeven, "Day."},
    field{&Doelvoortgang::doel, "doel", since(1), Privacy::intern, "Kenmerk of the goal."},
    field{&Doelvoortgang::voortgang, "voortgang", since(1), Privacy::bijzonder, "How far it came."},
    field{&Doelvoortgang::toelichting, "toelichting", since(1), Privacy::bijzonder, "In words."},
};
static_assert(fields_complete<Doelvoortgang>());

/// One version of the OPP. Its content never changes; an adjustment is a new version.
struct OppVersie {
  std::int64_t gebeurtenis;
  std::int32_t versie;
  Date opgesteld_op;
  std::optional<std::string> reden_bijstelling;
  Perspectief perspectief;
  Handelingsdeel handelingsdeel;
  std::optional<Onderwijsprogramma> programma;
  std::optional<Strategie> strategie;
  std::optional<Leerlinginbreng> leerlinginbreng;
  std::optional<VorigOpp> opvolger_van;
  std::optional<Rol> opgesteld_door;
  std::optional<Date> ingangsdatum;
  std::optional<Date> perspectief_vastgesteld_op;
  std::optional<Date> handelingsdeel_vastgesteld_op;
  std::vector<Overeenstemming> overeenstemming;
  std::vector<Doelvoortgang> voortgang;
  std::optional<Date> beeindigd_op;
  std::optional<std::string> reden_beeindiging;
};
template <>
inline constexpr TypeInfo type_info<OppVersie>{"OppVersie", "One version of the OPP."};
template <>
inline constexpr auto fields<OppVersie> = std::tuple{
    field{&OppVersie::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&OppVersie::versie, "versie", since(1), Privacy::intern, "Number of the version, from 1."},
    field{&OppVersie::opgesteld_op, "opgesteld_op", since(1), Privacy::persoonsgegeven, "Day of drawing up."},
    field{&OppVersie::reden_bijstelling, "reden_bijstelling", since(1), Privacy::bijzonder,
          "Why the former version was adjusted."},
    field{&OppVersie::perspectief, "perspectief", since(1), Privacy::bijzonder, "First part."},
    field{&OppVersie::handelingsdeel, "handelingsdeel", since(1), Privacy::bijzonder, "Second part."},
    field{&OppVersie::programma, "programma", since(1), Privacy::bijzonder,
          "Deviations from the programme, replacement goals and hours."},
    field{&OppVersie::strategie, "strategie", since(1), Privacy::bijzonder,
          "Way in which the plan meets the needs."},
    field{&OppVersie::leerlinginbreng, "leerlinginbreng", since(1), Privacy::bijzonder,
          "What the OPP says of the contribution of the pupil."},
    field{&OppVersie::opvolger_van, "opvolger_van", since(1), Privacy::persoonsgegeven,
          "OPP of a former school that this one follows."},
    field{&OppVersie::opgesteld_door, "opgesteld_door", since(1), Privacy::intern, "Role of who drew it up."},
    field{&OppVersie::ingangsdatum, "ingangsdatum", since(1), Privacy::persoonsgegeven,
          "First day on which it is in force, if other than that of fixing (OSO opp_ingangdatum)."},
    field{&OppVersie::perspectief_vastgesteld_op, "perspectief_vastgesteld_op", since(1),
          Privacy::persoonsgegeven, "Day on which the first part was fixed."},
    field{&OppVersie::handelingsdeel_vastgesteld_op, "handelingsdeel_vastgesteld_op", since(1),
          Privacy::persoonsgegeven, "Day on which the second part was fixed."},
    field{&OppVersie::overeenstemming, "overeenstemming", since(1), Privacy::persoonsgegeven,
          "Answers to its parts, in the order of time."},
    field{&OppVersie::voortgang, "voortgang", since(1), Privacy::bijzonder,
          "Progress of its goals, in the order of time."},
    field{&OppVersie::beeindigd_op, "beeindigd_op", since(1), Privacy::persoonsgegeven,
          "Last day on which the OPP was in force, if it was ended."},
    field{&OppVersie::reden_beeindiging, "reden_beeindiging", since(1), Privacy::bijzonder,
          "Why it was ended."},
};
static_assert(fields_complete<OppVersie>());

/// Outcome of one goal.
struct Doeluitkomst {
  std::string doel;
  Voortgang voortgang;
  std::optional<std::string> toelichting;
};
template <>
inline constexpr TypeInfo type_info<Doeluitkomst>{"Doeluitkomst", "Outcome of one goal."};
template <>
inline constexpr auto fields<Doeluitkomst> = std::tuple{
    field{&Doeluitkomst::doel, "doel", since(1), Privacy::intern, "Kenmerk of the goal."},
    field{&Doeluitkomst::voortgang, "voortgang", since(1), Privacy::bijzonder, "How far it came."},
    field{&Doeluitkomst::toelichting, "toelichting", since(1), Privacy::bijzonder, "In words."},
};
static_assert(fields_complete<Doeluitkomst>());

/// An evaluation of the OPP.
struct Evaluatie {
  std::int64_t gebeurtenis;
  Date datum;
  std::int32_t versie;
  std::vector<Partij> deelnemers;
  std::optional<Rol> commissie;
  std::vector<Doeluitkomst> doelen;
  std::optional<std::string> uitkomst;
  std::optional<Evaluatiebesluit> besluit;
  std::optional<std::string> onderbouwing;
};
template <>
inline constexpr TypeInfo type_info<Evaluatie>{"Evaluatie", "An evaluation of the OPP."};
template <>
inline constexpr auto fields<Evaluatie> = std::tuple{
    field{&Evaluatie::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Evaluatie::datum, "datum", since(1), Privacy::persoonsgegeven, "Day of the evaluation."},
    field{&Evaluatie::versie, "versie", since(1), Privacy::intern, "Version of the OPP."},
    field{&Evaluatie::deelnemers, "deelnemers", since(1), Privacy::persoonsgegeven, "Who took part."},
    field{&Evaluatie::commissie, "commissie", since(1), Privacy::intern,
          "Commission that evaluated (WEC art. 40b, 41); absent if the school did."},
    field{&Evaluatie::doelen, "doelen", since(1), Privacy::bijzonder, "Outcome of each goal."},
    field{&Evaluatie::uitkomst, "uitkomst", since(1), Privacy::bijzonder, "What came out."},
    field{&Evaluatie::besluit, "besluit", since(1), Privacy::bijzonder, "What was decided."},
    field{&Evaluatie::onderbouwing, "onderbouwing", since(1), Privacy::bijzonder, "Why it was decided so."},
};
static_assert(fields_complete<Evaluatie>());

/// A change of measures on the way to the same destination.
struct Bijsturing {
  std::int64_t gebeurtenis;
  Date datum;
  std::int32_t versie;
  std::string maatregel;
  std::optional<std::string> reden;
};
template <>
inline constexpr TypeInfo type_info<Bijsturing>{"Bijsturing",
                                                "A change of measures on the way to the same destination."};
template <>
inline constexpr auto fields<Bijsturing> = std::tuple{
    field{&Bijsturing::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Bijsturing::datum, "datum", since(1), Privacy::persoonsgegeven, "Day."},
    field{&Bijsturing::versie, "versie", since(1), Privacy::intern, "Version of the OPP."},
    field{&Bijsturing::maatregel, "maatregel", since(1), Privacy::bijzonder, "What changes."},
    field{&Bijsturing::reden, "reden", since(1), Privacy::bijzonder, "Why."},
};
static_assert(fields_complete<Bijsturing>());

/// Whether it is an evaluation of the school (WPO 40a(4), WEC 41a(4), WVO 2020 2.44(3)): what a commission
/// does without parents or pupil is a duty of its own (WEC 40b, 41).
[[nodiscard]] inline bool is_evaluatie_van_school(const Evaluatie& evaluatie) noexcept {
  if (!evaluatie.commissie) return true;
  for (const Partij partij : evaluatie.deelnemers) {
    if (partij == Partij::ouder || partij == Partij::leerling) return true;
  }
  return false;
}

}  // namespace opp
