#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/law/codes.hpp"
#include "opp/law/praktijk.hpp"
#include "opp/model/entry.hpp"
#include "opp/model/ondersteuning.hpp"
#include "opp/model/overleg.hpp"
#include "opp/time/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace opp {

/// What a pupil is expected to move on to. The decrees name the kinds per sector; there is no closed list of
/// destinations in the law.
OPP_CODES(Uitstroomsoort,
  // kind of secondary education (bao, sbo, so)
  (vo_onderwijssoort, "onderwijssoort in het vo", "kind of secondary education")
  // profile of secondary special education (bao, sbo, so), WEC art. 14(1)
  (vso_uitstroomprofiel, "uitstroomprofiel vso", "profile of secondary special education")
  (vervolgonderwijs, "vervolgonderwijs", "follow-up education")  // follow-up education (vso, vo, pro)
  (arbeid, "soort arbeid", "kind of work")  // kind of work (vso, pro)
  (dagbesteding, "vorm van dagbesteding", "form of day activity")  // form of day activity (vso)
)

/// Whether a factor promotes or hinders.
OPP_CODES(Factorsoort,
  (bevorderend, "bevorderende factor", "promoting factor")
  (belemmerend, "belemmerende factor", "hindering factor"))

/// How far a goal has come.
OPP_CODES(Voortgang,
  (niet_gestart, "niet gestart", "not started")
  (op_schema, "op schema", "on schedule")
  (achter, "achter op schema", "behind schedule")
  (behaald, "behaald", "reached")
  (deels_behaald, "deels behaald", "partly reached")
  (niet_behaald, "niet behaald", "not reached")
  (losgelaten, "losgelaten", "dropped"))

/// Way in which the plan meets a need, lightest first: first intensify, then compensate, in the end lower the
/// goal.
OPP_CODES(Strategie,
  (intensiveren, "intensiveren", "intensify")
  (compenseren, "compenseren", "compensate")
  (dispenseren, "dispenseren", "dispense"))

struct OPP_API Uitstroombestemming {
  Uitstroomsoort soort;
  std::string omschrijving;
  std::optional<AdviesVo> advies_vo;
  std::optional<Vervolgonderwijs> vervolgonderwijs;
};
template <>
inline constexpr auto describe<Uitstroombestemming> = [](auto d) {
  return d("Uitstroombestemming", "Expected destination.",
           d.persoonsgegeven(&Uitstroombestemming::soort, "soort", "Kind of destination."),
           d.persoonsgegeven(&Uitstroombestemming::omschrijving, "omschrijving",
                             "The destination itself, for example `vmbo-tl`."),
           d.persoonsgegeven(&Uitstroombestemming::advies_vo, "advies_vo",
                             "Code of a kind of secondary education."),
           d.persoonsgegeven(&Uitstroombestemming::vervolgonderwijs, "vervolgonderwijs",
                             "Code of follow-up education."));
};

/// Something that promotes or hinders the education of the pupil; part of the onderbouwing.
struct OPP_API Factor {
  Factorsoort soort;
  std::string tekst;
};
template <>
inline constexpr auto describe<Factor> = [](auto d) {
  return d("Factor", "A promoting or hindering factor.",
           d.bijzonder(&Factor::soort, "soort", "Whether it promotes or hinders."),
           d.bijzonder(&Factor::tekst, "tekst", "What it is."));
};

/// First part of the OPP: where the pupil is heading and why. Fixed after consultation aimed at agreement.
struct OPP_API Perspectief {
  std::vector<Uitstroombestemming> uitstroombestemmingen;
  std::optional<UitstroomprofielVso> uitstroomprofiel;
  std::string onderbouwing;
  std::vector<Factor> factoren;
};
template <>
inline constexpr auto describe<Perspectief> = [](auto d) {
  return d("Perspectief", "Destination, rationale and factors.",
           d.persoonsgegeven(
               &Perspectief::uitstroombestemmingen, "uitstroombestemmingen",
               "Expected destinations (Ob WEC 4, 5; Ub WVO 2020 2.49; for WPO the Inrichtingsbesluit WPO)."),
           d.bijzonder(&Perspectief::uitstroomprofiel, "uitstroomprofiel",
                       "Profile of secondary special education (WEC art. 14 lid 1), in vso."),
           d.bijzonder(&Perspectief::onderbouwing, "onderbouwing",
                       "Rationale of the destination; may be empty in a draft."),
           d.bijzonder(&Perspectief::factoren, "factoren",
                       "Promoting and hindering factors that affect the education."));
};

struct OPP_API Onderwijsbehoefte {
  std::string kenmerk;
  std::optional<Ondersteuningsgebied> gebied;
  std::string omschrijving;
};
template <>
inline constexpr auto describe<Onderwijsbehoefte> = [](auto d) {
  return d("Onderwijsbehoefte", "What the pupil needs.",
           d.intern(&Onderwijsbehoefte::kenmerk, "kenmerk", "Id within this version of the OPP."),
           d.bijzonder(&Onderwijsbehoefte::gebied, "gebied", "Area."),
           d.bijzonder(&Onderwijsbehoefte::omschrijving, "omschrijving", "What the pupil needs."));
};

/// A goal of the handelingsdeel, with baseline, measure and target date.
struct OPP_API Doel {
  std::string kenmerk;
  std::optional<std::string> behoefte;
  std::string omschrijving;
  std::optional<std::string> beginsituatie;
  std::optional<std::string> maatstaf;
  std::optional<Date> streefdatum;
};
template <>
inline constexpr auto describe<Doel> = [](auto d) {
  return d("Doel", "A goal.", d.intern(&Doel::kenmerk, "kenmerk", "Id within this version of the OPP."),
           d.intern(&Doel::behoefte, "behoefte", "Kenmerk of the need that it serves."),
           d.bijzonder(&Doel::omschrijving, "omschrijving", "What is to be reached."),
           d.bijzonder(&Doel::beginsituatie, "beginsituatie", "Where the pupil stands at the start."),
           d.bijzonder(&Doel::maatstaf, "maatstaf", "How it is measured."),
           d.persoonsgegeven(&Doel::streefdatum, "streefdatum", "Day on which it should be reached."));
};

struct OPP_API Begeleiding {
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
inline constexpr auto describe<Begeleiding> = [](auto d) {
  return d("Begeleiding", "One piece of support or individual guidance.",
           d.intern(&Begeleiding::behoefte, "behoefte", "Kenmerk of the need that it answers."),
           d.intern(&Begeleiding::doel, "doel", "Kenmerk of the goal that it serves."),
           d.bijzonder(&Begeleiding::aanpak, "aanpak", "What is done."),
           d.persoonsgegeven(&Begeleiding::uitvoerder, "uitvoerder", "Role of who does it."),
           d.persoonsgegeven(&Begeleiding::wie, "wie", "Who does it."),
           d.bijzonder(&Begeleiding::omvang, "omvang", "How much, for example `2 x 30 minuten per week`."),
           d.persoonsgegeven(&Begeleiding::vanaf, "vanaf", "First day."),
           d.persoonsgegeven(&Begeleiding::tot_en_met, "tot_en_met", "Last day."));
};

/// Second part of the OPP: the individual guidance (WPO 40a(2), WEC 41a(2), WVO 2020 2.44(2)). Fixed only
/// after agreement with the parents, apart from the first part.
struct OPP_API Handelingsdeel {
  std::vector<Onderwijsbehoefte> behoeften;
  std::vector<Doel> doelen;
  std::vector<Begeleiding> begeleiding;
};
template <>
inline constexpr auto describe<Handelingsdeel> = [](auto d) {
  return d("Handelingsdeel", "The part on individual guidance.",
           d.bijzonder(&Handelingsdeel::behoeften, "behoeften", "What the pupil needs."),
           d.bijzonder(&Handelingsdeel::doelen, "doelen", "Goals."),
           d.bijzonder(&Handelingsdeel::begeleiding, "begeleiding", "Support and individual guidance."));
};

struct OPP_API Programmaafwijking {
  std::string onderdeel;
  std::optional<std::string> reden;
  std::optional<std::string> plan;
  std::optional<Date> vanaf;
  std::optional<Date> tot_en_met;
};
template <>
inline constexpr auto describe<Programmaafwijking> = [](auto d) {
  return d("Programmaafwijking", "A part of the programme that is deviated from.",
           d.bijzonder(&Programmaafwijking::onderdeel, "onderdeel", "Part of the programme."),
           d.bijzonder(&Programmaafwijking::reden, "reden", "Why."),
           d.bijzonder(&Programmaafwijking::plan, "plan", "The plan behind it."),
           d.persoonsgegeven(&Programmaafwijking::vanaf, "vanaf", "First day."),
           d.persoonsgegeven(&Programmaafwijking::tot_en_met, "tot_en_met", "Last day."));
};

struct OPP_API VervangendDoel {
  std::string kerndoel;
  std::string doel;
  std::optional<std::string> reden;
};
template <>
inline constexpr auto describe<VervangendDoel> = [](auto d) {
  return d("VervangendDoel", "A goal that replaces a kerndoel.",
           d.bijzonder(&VervangendDoel::kerndoel, "kerndoel", "What is replaced."),
           d.bijzonder(&VervangendDoel::doel, "doel", "The goal that takes its place."),
           d.bijzonder(&VervangendDoel::reden, "reden", "Why the kerndoel cannot be used (so: required)."));
};

struct OPP_API AfwijkingOnderwijstijd {
  std::string omschrijving;
  std::optional<std::string> reden;
  std::optional<Date> vanaf;
  std::optional<Date> tot_en_met;
  std::optional<Date> instemming_inspectie_op;
};
template <>
inline constexpr auto describe<AfwijkingOnderwijstijd> = [](auto d) {
  return d("AfwijkingOnderwijstijd", "Fewer hours of education than the law asks.",
           d.bijzonder(&AfwijkingOnderwijstijd::omschrijving, "omschrijving", "How much less, and when."),
           d.bijzonder(&AfwijkingOnderwijstijd::reden, "reden", "Why."),
           d.persoonsgegeven(&AfwijkingOnderwijstijd::vanaf, "vanaf", "First day."),
           d.persoonsgegeven(&AfwijkingOnderwijstijd::tot_en_met, "tot_en_met", "Last day."),
           d.persoonsgegeven(
               &AfwijkingOnderwijstijd::instemming_inspectie_op, "instemming_inspectie_op",
               "Day on which the Inspectie agreed (WPO 8(10), WEC 12(2) and 14a(2)f, WVO 2020 2.38(11))."));
};

/// What the OPP says of the programme: where it deviates and the plan behind it.
struct OPP_API Onderwijsprogramma {
  std::optional<bool> afwijking;
  std::vector<Programmaafwijking> afwijkingen;
  std::optional<bool> vervangende_doelen_nodig;
  std::vector<VervangendDoel> vervangende_doelen;
  std::optional<AfwijkingOnderwijstijd> onderwijstijd;
};
template <>
inline constexpr auto describe<Onderwijsprogramma> = [](auto d) {
  return d("Onderwijsprogramma", "Deviations from the programme, replacement goals and hours.",
           d.bijzonder(&Onderwijsprogramma::afwijking, "afwijking",
                       "Whether the programme is deviated from; absent if the question was not answered."),
           d.bijzonder(&Onderwijsprogramma::afwijkingen, "afwijkingen",
                       "The parts deviated from (WPO 40a(8)b, WVO 2020 2.44(7)b)."),
           d.bijzonder(&Onderwijsprogramma::vervangende_doelen_nodig, "vervangende_doelen_nodig",
                       "Whether kerndoelen cannot be used; absent if the question was not answered."),
           d.bijzonder(&Onderwijsprogramma::vervangende_doelen, "vervangende_doelen",
                       "Goals that replace kerndoelen (WPO 9, WEC 13)."),
           d.bijzonder(&Onderwijsprogramma::onderwijstijd, "onderwijstijd",
                       "Deviation from the hours of education."));
};

/// What the OPP itself says of the contribution of the pupil (WPO 40a(8)c, WEC 41a(8), WVO 2020 2.44(7)c).
struct OPP_API Leerlinginbreng {
  std::optional<std::string> inbreng;
  std::optional<std::string> invloed;
};
template <>
inline constexpr auto describe<Leerlinginbreng> = [](auto d) {
  return d("Leerlinginbreng", "What the OPP says of the contribution of the pupil.",
           d.bijzonder(&Leerlinginbreng::inbreng, "inbreng", "What the pupil brought forward."),
           d.bijzonder(&Leerlinginbreng::invloed, "invloed",
                       "How it influenced the OPP; `geen, omdat …` is an answer."));
};

struct OPP_API VorigOpp {
  std::optional<Brin> brin;
  std::optional<Date> vastgesteld_op;
  std::optional<std::string> kenmerk;
};
template <>
inline constexpr auto describe<VorigOpp> = [](auto d) {
  return d("VorigOpp", "OPP of a former school that this one follows.",
           d.openbaar(&VorigOpp::brin, "brin", "School of that OPP."),
           d.persoonsgegeven(&VorigOpp::vastgesteld_op, "vastgesteld_op", "Day on which it was fixed."),
           d.intern(&VorigOpp::kenmerk, "kenmerk", "Reference to it."));
};

/// The latest answer of a person to a part counts.
struct OPP_API Overeenstemming {
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
inline constexpr auto describe<Overeenstemming> = [](auto d) {
  return d("Overeenstemming", "Answer of one person to a part of one version.",
           d.intern(&Overeenstemming::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Overeenstemming::datum, "datum", "Day of the answer.").happened(),
           d.persoonsgegeven(&Overeenstemming::partij, "partij", "Who answered."),
           d.persoonsgegeven(&Overeenstemming::persoon, "persoon",
                             "Local id that tells two persons of one party apart."),
           d.intern(&Overeenstemming::onderdeel, "onderdeel", "Part of the OPP."),
           d.persoonsgegeven(&Overeenstemming::antwoord, "antwoord", "The answer."),
           d.bijzonder(&Overeenstemming::reden, "reden", "Reason of a refusal."),
           d.persoonsgegeven(&Overeenstemming::bewijs, "bewijs", "Evidence."),
           d.persoonsgegeven(&Overeenstemming::pogingen, "pogingen", "Attempts to reach the person."));
};

struct OPP_API Doelvoortgang {
  std::int64_t gebeurtenis;
  Date datum;
  std::string doel;
  Voortgang voortgang;
  std::optional<std::string> toelichting;
};
template <>
inline constexpr auto describe<Doelvoortgang> = [](auto d) {
  return d("Doelvoortgang", "Progress of a goal, recorded between evaluations.",
           d.intern(&Doelvoortgang::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Doelvoortgang::datum, "datum", "Day.").happened(),
           d.intern(&Doelvoortgang::doel, "doel", "Kenmerk of the goal."),
           d.bijzonder(&Doelvoortgang::voortgang, "voortgang", "How far it came."),
           d.bijzonder(&Doelvoortgang::toelichting, "toelichting", "In words."));
};

/// Its content never changes; an adjustment is a new version.
struct OPP_API OppVersie {
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
inline constexpr auto describe<OppVersie> = [](auto d) {
  return d(
      "OppVersie", "One version of the OPP.", d.intern(&OppVersie::gebeurtenis, "gebeurtenis", kRecordedBy),
      d.intern(&OppVersie::versie, "versie", "Number of the version, from 1."),
      d.persoonsgegeven(&OppVersie::opgesteld_op, "opgesteld_op", "Day of drawing up.").happened(),
      d.bijzonder(&OppVersie::reden_bijstelling, "reden_bijstelling", "Why the former version was adjusted."),
      d.bijzonder(&OppVersie::perspectief, "perspectief", "First part."),
      d.bijzonder(&OppVersie::handelingsdeel, "handelingsdeel", "Second part."),
      d.bijzonder(&OppVersie::programma, "programma",
                  "Deviations from the programme, replacement goals and hours."),
      d.bijzonder(&OppVersie::strategie, "strategie", "Way in which the plan meets the needs."),
      d.bijzonder(&OppVersie::leerlinginbreng, "leerlinginbreng",
                  "What the OPP says of the contribution of the pupil."),
      d.persoonsgegeven(&OppVersie::opvolger_van, "opvolger_van",
                        "OPP of a former school that this one follows."),
      d.intern(&OppVersie::opgesteld_door, "opgesteld_door", "Role of who drew it up."),
      d.persoonsgegeven(
          &OppVersie::ingangsdatum, "ingangsdatum",
          "First day on which it is in force, if other than that of fixing (OSO opp_ingangdatum)."),
      d.persoonsgegeven(&OppVersie::perspectief_vastgesteld_op, "perspectief_vastgesteld_op",
                        "Day on which the first part was fixed.")
          .filled_later(),
      d.persoonsgegeven(&OppVersie::handelingsdeel_vastgesteld_op, "handelingsdeel_vastgesteld_op",
                        "Day on which the second part was fixed.")
          .filled_later(),
      d.persoonsgegeven(&OppVersie::overeenstemming, "overeenstemming",
                        "Answers to its parts, in the order of time."),
      d.bijzonder(&OppVersie::voortgang, "voortgang", "Progress of its goals, in the order of time."),
      d.persoonsgegeven(&OppVersie::beeindigd_op, "beeindigd_op",
                        "Last day on which the OPP was in force, if it was ended.")
          .filled_later(),
      d.bijzonder(&OppVersie::reden_beeindiging, "reden_beeindiging", "Why it was ended.")
          .filled_with("beeindigd_op"));
};

struct OPP_API Doeluitkomst {
  std::string doel;
  Voortgang voortgang;
  std::optional<std::string> toelichting;
};
template <>
inline constexpr auto describe<Doeluitkomst> = [](auto d) {
  return d("Doeluitkomst", "Outcome of one goal.",
           d.intern(&Doeluitkomst::doel, "doel", "Kenmerk of the goal."),
           d.bijzonder(&Doeluitkomst::voortgang, "voortgang", "How far it came."),
           d.bijzonder(&Doeluitkomst::toelichting, "toelichting", "In words."));
};

struct OPP_API OppGeevalueerd {
  std::int32_t versie;
  std::vector<Partij> deelnemers;
  std::optional<Rol> commissie;
  std::vector<Doeluitkomst> doelen;
  std::optional<std::string> uitkomst;
  std::optional<Evaluatiebesluit> besluit;
  std::optional<std::string> onderbouwing;
};
template <>
inline constexpr auto describe<OppGeevalueerd> = [](auto d) {
  return d("OppGeevalueerd", "The OPP was evaluated.",
           d.intern(&OppGeevalueerd::versie, "versie", "Version of the OPP."),
           d.persoonsgegeven(&OppGeevalueerd::deelnemers, "deelnemers", "Who took part."),
           d.intern(&OppGeevalueerd::commissie, "commissie",
                    "Commission that evaluated (WEC art. 40b, 41); absent if the school did."),
           d.bijzonder(&OppGeevalueerd::doelen, "doelen", "Outcome of each goal."),
           d.bijzonder(&OppGeevalueerd::uitkomst, "uitkomst", "What came out."),
           d.bijzonder(&OppGeevalueerd::besluit, "besluit", "What was decided."),
           d.bijzonder(&OppGeevalueerd::onderbouwing, "onderbouwing", "Why it was decided so."))
      .sentence("OPP geëvalueerd (versie {versie})[ met {deelnemers}][; besluit: {besluit}]",
                "OPP evaluated (version {versie})[ with {deelnemers}][; decision: {besluit}]")
      .defaults("versie = '='");
};

struct OPP_API Evaluatie : OppGeevalueerd {
  std::int64_t gebeurtenis;
  Date datum;
};
template <>
inline constexpr auto describe<Evaluatie> = [](auto d) {
  return d("Evaluatie", "An evaluation of the OPP.",
           d.intern(&Evaluatie::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Evaluatie::datum, "datum", "Day of the evaluation.").happened(),
           embed<OppGeevalueerd>);
};

struct OPP_API OppBijgestuurd {
  std::int32_t versie;
  std::string maatregel;
  std::optional<std::string> reden;
};
template <>
inline constexpr auto describe<OppBijgestuurd> = [](auto d) {
  return d("OppBijgestuurd", "Measures were changed on the way to the same destination.",
           d.intern(&OppBijgestuurd::versie, "versie", "Version of the OPP."),
           d.bijzonder(&OppBijgestuurd::maatregel, "maatregel", "What changes."),
           d.bijzonder(&OppBijgestuurd::reden, "reden", "Why."))
      .sentence("Bijgestuurd binnen versie {versie}", "Measures changed within version {versie}")
      .defaults("versie = '='\nmaatregel = 'een andere aanpak'");
};

struct OPP_API Bijsturing : OppBijgestuurd {
  std::int64_t gebeurtenis;
  Date datum;
};
template <>
inline constexpr auto describe<Bijsturing> = [](auto d) {
  return d("Bijsturing", "A change of measures on the way to the same destination.",
           d.intern(&Bijsturing::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Bijsturing::datum, "datum", "Day.").happened(), embed<OppBijgestuurd>);
};

/// Whether it is an evaluation of the school (WPO 40a(4), WEC 41a(4), WVO 2020 2.44(3)): what a commission
/// does without parents or pupil is a duty of its own (WEC 40b, 41).
[[nodiscard]] inline bool is_evaluatie_van_school(const Evaluatie& evaluatie) noexcept {
  if (!evaluatie.commissie) return true;
  for (const Partij partij : evaluatie.deelnemers) {
    if (partij == Partij::ouder || partij == Partij::leerling) return true;
  }
  return false;
}

struct OPP_API OppOpgesteld {
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
inline constexpr auto describe<OppOpgesteld> = [](auto d) {
  return d("OppOpgesteld", "An OPP was drawn up where none was running.",
           d.intern(&OppOpgesteld::versie, "versie", "Number of the version, from 1 and used once."),
           d.bijzonder(&OppOpgesteld::perspectief, "perspectief", "First part."),
           d.bijzonder(&OppOpgesteld::handelingsdeel, "handelingsdeel", "Second part."),
           d.bijzonder(&OppOpgesteld::programma, "programma",
                       "Deviations from the programme, replacement goals and hours."),
           d.bijzonder(&OppOpgesteld::strategie, "strategie", "Way in which the plan meets the needs."),
           d.bijzonder(&OppOpgesteld::leerlinginbreng, "leerlinginbreng",
                       "What the OPP says of the contribution of the pupil."),
           d.persoonsgegeven(&OppOpgesteld::opvolger_van, "opvolger_van",
                             "OPP of a former school that this one follows."),
           d.intern(&OppOpgesteld::opgesteld_door, "opgesteld_door", "Role of who drew it up."),
           d.persoonsgegeven(
               &OppOpgesteld::ingangsdatum, "ingangsdatum",
               "First day on which it is in force, if other than that of fixing (OSO opp_ingangdatum)."))
      .sentence("OPP opgesteld (versie {versie})", "OPP drawn up (version {versie})")
      .defaults("versie = '#'");
};

struct OPP_API OppBijgesteld {
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
inline constexpr auto describe<OppBijgesteld> = [](auto d) {
  return d("OppBijgesteld", "A next version of the running OPP was drawn up.",
           d.intern(&OppBijgesteld::versie, "versie", "Number of the version, from 1 and used once."),
           d.bijzonder(&OppBijgesteld::reden, "reden", "Why it was adjusted."),
           d.bijzonder(&OppBijgesteld::perspectief, "perspectief", "First part."),
           d.bijzonder(&OppBijgesteld::handelingsdeel, "handelingsdeel", "Second part."),
           d.bijzonder(&OppBijgesteld::programma, "programma",
                       "Deviations from the programme, replacement goals and hours."),
           d.bijzonder(&OppBijgesteld::strategie, "strategie", "Way in which the plan meets the needs."),
           d.bijzonder(&OppBijgesteld::leerlinginbreng, "leerlinginbreng",
                       "What the OPP says of the contribution of the pupil."),
           d.persoonsgegeven(&OppBijgesteld::opvolger_van, "opvolger_van",
                             "OPP of a former school that this one follows."),
           d.intern(&OppBijgesteld::opgesteld_door, "opgesteld_door", "Role of who drew it up."),
           d.persoonsgegeven(
               &OppBijgesteld::ingangsdatum, "ingangsdatum",
               "First day on which it is in force, if other than that of fixing (OSO opp_ingangdatum)."))
      .sentence("OPP bijgesteld (versie {versie})", "OPP adjusted (version {versie})")
      .defaults("versie = '#'\nreden = 'de evaluatie gaf daar aanleiding toe'");
};

struct OPP_API OvereenstemmingGegeven {
  std::int32_t versie;
  Partij partij;
  std::optional<std::string> persoon;
  std::optional<Onderdeel> onderdeel;
  std::optional<Bewijs> bewijs;
};
template <>
inline constexpr auto describe<OvereenstemmingGegeven> = [](auto d) {
  return d("OvereenstemmingGegeven", "A party agreed to the handelingsdeel of a version, or to another part.",
           d.intern(&OvereenstemmingGegeven::versie, "versie", "Version of the OPP."),
           d.persoonsgegeven(&OvereenstemmingGegeven::partij, "partij", "Who answered."),
           d.persoonsgegeven(&OvereenstemmingGegeven::persoon, "persoon",
                             "Local id that tells two persons of one party apart."),
           d.intern(&OvereenstemmingGegeven::onderdeel, "onderdeel",
                    "Part of the OPP; absent means the handelingsdeel."),
           d.persoonsgegeven(&OvereenstemmingGegeven::bewijs, "bewijs", "Evidence."))
      .sentence("Overeenstemming van {partij}[ {persoon}] over versie {versie}[ ({onderdeel})]",
                "Agreement of {partij}[ {persoon}] on version {versie}[ ({onderdeel})]")
      .defaults("versie = '='\npartij = 'ouder'");
};

struct OPP_API OvereenstemmingGeweigerd {
  std::int32_t versie;
  Partij partij;
  std::optional<std::string> persoon;
  std::optional<Onderdeel> onderdeel;
  std::optional<std::string> reden;
  std::optional<Bewijs> bewijs;
};
template <>
inline constexpr auto describe<OvereenstemmingGeweigerd> = [](auto d) {
  return d("OvereenstemmingGeweigerd", "A party refused the handelingsdeel of a version, or another part.",
           d.intern(&OvereenstemmingGeweigerd::versie, "versie", "Version of the OPP."),
           d.persoonsgegeven(&OvereenstemmingGeweigerd::partij, "partij", "Who answered."),
           d.persoonsgegeven(&OvereenstemmingGeweigerd::persoon, "persoon",
                             "Local id that tells two persons of one party apart."),
           d.intern(&OvereenstemmingGeweigerd::onderdeel, "onderdeel",
                    "Part of the OPP; absent means the handelingsdeel."),
           d.bijzonder(&OvereenstemmingGeweigerd::reden, "reden", "Why."),
           d.persoonsgegeven(&OvereenstemmingGeweigerd::bewijs, "bewijs", "Evidence."))
      .sentence("Overeenstemming geweigerd door {partij}[ {persoon}] over versie {versie}[ ({onderdeel})]",
                "Agreement refused by {partij}[ {persoon}] on version {versie}[ ({onderdeel})]")
      .defaults("versie = '='\npartij = 'ouder'");
};

struct OPP_API OppGezien {
  std::int32_t versie;
  Partij partij;
  std::optional<std::string> persoon;
  std::optional<Onderdeel> onderdeel;
  std::optional<Bewijs> bewijs;
};
template <>
inline constexpr auto describe<OppGezien> = [](auto d) {
  return d("OppGezien", "A party has seen a part of a version, without agreeing to it.",
           d.intern(&OppGezien::versie, "versie", "Version of the OPP."),
           d.persoonsgegeven(&OppGezien::partij, "partij", "Who has seen it."),
           d.persoonsgegeven(&OppGezien::persoon, "persoon",
                             "Local id that tells two persons of one party apart."),
           d.intern(&OppGezien::onderdeel, "onderdeel", "Part of the OPP; absent means the handelingsdeel."),
           d.persoonsgegeven(&OppGezien::bewijs, "bewijs", "Evidence."))
      .sentence("Versie {versie} gezien door {partij}[ {persoon}][ ({onderdeel})]",
                "Version {versie} seen by {partij}[ {persoon}][ ({onderdeel})]")
      .defaults("versie = '='\npartij = 'ouder'");
};

struct OPP_API PartijNietBereikt {
  std::int32_t versie;
  Partij partij;
  std::optional<std::string> persoon;
  std::optional<Onderdeel> onderdeel;
  std::vector<Poging> pogingen;
};
template <>
inline constexpr auto describe<PartijNietBereikt> = [](auto d) {
  return d("PartijNietBereikt", "A party was not reached for an answer.",
           d.intern(&PartijNietBereikt::versie, "versie", "Version of the OPP."),
           d.persoonsgegeven(&PartijNietBereikt::partij, "partij", "Who was not reached."),
           d.persoonsgegeven(&PartijNietBereikt::persoon, "persoon",
                             "Local id that tells two persons of one party apart."),
           d.intern(&PartijNietBereikt::onderdeel, "onderdeel",
                    "Part of the OPP; absent means the handelingsdeel."),
           d.persoonsgegeven(&PartijNietBereikt::pogingen, "pogingen", "Attempts."))
      .sentence("Niet bereikt over versie {versie}: {partij}[ {persoon}][ ({onderdeel})]",
                "Not reached on version {versie}: {partij}[ {persoon}][ ({onderdeel})]")
      .defaults("versie = '='\npartij = 'ouder'");
};

struct OPP_API PerspectiefVastgesteld {
  std::int32_t versie;
};
template <>
inline constexpr auto describe<PerspectiefVastgesteld> = [](auto d) {
  return d("PerspectiefVastgesteld", "The first part of a version was fixed.",
           d.intern(&PerspectiefVastgesteld::versie, "versie", "Version of the OPP."))
      .sentence("Perspectief van versie {versie} vastgesteld", "Perspective part of version {versie} fixed")
      .defaults("versie = '='");
};

struct OPP_API HandelingsdeelVastgesteld {
  std::int32_t versie;
};
template <>
inline constexpr auto describe<HandelingsdeelVastgesteld> = [](auto d) {
  return d("HandelingsdeelVastgesteld", "The handelingsdeel of a version was fixed.",
           d.intern(&HandelingsdeelVastgesteld::versie, "versie", "Version of the OPP."))
      .sentence("Handelingsdeel van versie {versie} vastgesteld", "Handelingsdeel of version {versie} fixed")
      .defaults("versie = '='");
};

struct OPP_API DoelvoortgangVastgelegd {
  std::int32_t versie;
  std::string doel;
  Voortgang voortgang;
  std::optional<std::string> toelichting;
};
template <>
inline constexpr auto describe<DoelvoortgangVastgelegd> = [](auto d) {
  return d("DoelvoortgangVastgelegd", "The progress of a goal was recorded between evaluations.",
           d.intern(&DoelvoortgangVastgelegd::versie, "versie", "Version of the OPP."),
           d.intern(&DoelvoortgangVastgelegd::doel, "doel", "Kenmerk of the goal."),
           d.bijzonder(&DoelvoortgangVastgelegd::voortgang, "voortgang", "How far it came."),
           d.bijzonder(&DoelvoortgangVastgelegd::toelichting, "toelichting", "In words."))
      .sentence("Voortgang van doel {doel} (versie {versie}): {voortgang}",
                "Progress of goal {doel} (version {versie}): {voortgang}")
      .defaults("versie = '='");
};

struct OPP_API OppBeeindigd {
  std::optional<std::string> reden;
};
template <>
inline constexpr auto describe<OppBeeindigd> = [](auto d) {
  return d("OppBeeindigd", "The OPP ended; occurred_on is the last day on which it was in force.",
           d.bijzonder(&OppBeeindigd::reden, "reden", "Why."))
      .sentence("OPP beëindigd", "OPP ended");
};

/// The events that stand here, in the order of `Feit`.
using OppFeiten = std::variant<OppOpgesteld, OppBijgesteld>;
using VaststellingFeiten =
    std::variant<OvereenstemmingGegeven, OvereenstemmingGeweigerd, OppGezien, PartijNietBereikt,
                 PerspectiefVastgesteld, HandelingsdeelVastgesteld, DoelvoortgangVastgelegd, OppGeevalueerd,
                 OppBijgestuurd, OppBeeindigd>;

}  // namespace opp
