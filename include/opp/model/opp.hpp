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

OPP_TYPE(Uitstroombestemming, "Expected destination.",
  (persoonsgegeven, Uitstroomsoort, soort, "Kind of destination.")
  (persoonsgegeven, std::string, omschrijving, "The destination itself, for example `vmbo-tl`.")
  (persoonsgegeven, std::optional<AdviesVo>, advies_vo, "Code of a kind of secondary education.")
  (persoonsgegeven, std::optional<Vervolgonderwijs>, vervolgonderwijs, "Code of follow-up education."))

/// Something that promotes or hinders the education of the pupil; part of the onderbouwing.
OPP_TYPE(Factor, "A promoting or hindering factor.",
  (bijzonder, Factorsoort, soort, "Whether it promotes or hinders.")
  (bijzonder, std::string, tekst, "What it is."))

/// First part of the OPP: where the pupil is heading and why. Fixed after consultation aimed at agreement.
OPP_TYPE(Perspectief, "Destination, rationale and factors.",
  (persoonsgegeven, std::vector<Uitstroombestemming>, uitstroombestemmingen,
   "Expected destinations (Ob WEC 4, 5; Ub WVO 2020 2.49; for WPO the Inrichtingsbesluit WPO).")
  (bijzonder, std::optional<UitstroomprofielVso>, uitstroomprofiel,
   "Profile of secondary special education (WEC art. 14 lid 1), in vso.")
  (bijzonder, std::string, onderbouwing, "Rationale of the destination; may be empty in a draft.")
  (bijzonder, std::vector<Factor>, factoren, "Promoting and hindering factors that affect the education."))

OPP_TYPE(Onderwijsbehoefte, "What the pupil needs.",
  (intern, std::string, kenmerk, "Id within this version of the OPP.")
  (bijzonder, std::optional<Ondersteuningsgebied>, gebied, "Area.")
  (bijzonder, std::string, omschrijving, "What the pupil needs."))

/// A goal of the handelingsdeel, with baseline, measure and target date.
OPP_TYPE(Doel, "A goal.",
  (intern, std::string, kenmerk, "Id within this version of the OPP.")
  (intern, std::optional<std::string>, behoefte, "Kenmerk of the need that it serves.")
  (bijzonder, std::string, omschrijving, "What is to be reached.")
  (bijzonder, std::optional<std::string>, beginsituatie, "Where the pupil stands at the start.")
  (bijzonder, std::optional<std::string>, maatstaf, "How it is measured.")
  (persoonsgegeven, std::optional<Date>, streefdatum, "Day on which it should be reached."))

OPP_TYPE(Begeleiding, "One piece of support or individual guidance.",
  (intern, std::optional<std::string>, behoefte, "Kenmerk of the need that it answers.")
  (intern, std::optional<std::string>, doel, "Kenmerk of the goal that it serves.")
  (bijzonder, std::string, aanpak, "What is done.")
  (persoonsgegeven, std::optional<Rol>, uitvoerder, "Role of who does it.")
  (persoonsgegeven, std::optional<std::string>, wie, "Who does it.")
  (bijzonder, std::optional<std::string>, omvang, "How much, for example `2 x 30 minuten per week`.")
  (persoonsgegeven, std::optional<Date>, vanaf, "First day.")
  (persoonsgegeven, std::optional<Date>, tot_en_met, "Last day."))

/// Second part of the OPP: the individual guidance (WPO 40a(2), WEC 41a(2), WVO 2020 2.44(2)). Fixed only
/// after agreement with the parents, apart from the first part.
OPP_TYPE(Handelingsdeel, "The part on individual guidance.",
  (bijzonder, std::vector<Onderwijsbehoefte>, behoeften, "What the pupil needs.")
  (bijzonder, std::vector<Doel>, doelen, "Goals.")
  (bijzonder, std::vector<Begeleiding>, begeleiding, "Support and individual guidance."))

OPP_TYPE(Programmaafwijking, "A part of the programme that is deviated from.",
  (bijzonder, std::string, onderdeel, "Part of the programme.")
  (bijzonder, std::optional<std::string>, reden, "Why.")
  (bijzonder, std::optional<std::string>, plan, "The plan behind it.")
  (persoonsgegeven, std::optional<Date>, vanaf, "First day.")
  (persoonsgegeven, std::optional<Date>, tot_en_met, "Last day."))

OPP_TYPE(VervangendDoel, "A goal that replaces a kerndoel.",
  (bijzonder, std::string, kerndoel, "What is replaced.")
  (bijzonder, std::string, doel, "The goal that takes its place.")
  (bijzonder, std::optional<std::string>, reden, "Why the kerndoel cannot be used (so: required)."))

OPP_TYPE(AfwijkingOnderwijstijd, "Fewer hours of education than the law asks.",
  (bijzonder, std::string, omschrijving, "How much less, and when.")
  (bijzonder, std::optional<std::string>, reden, "Why.")
  (persoonsgegeven, std::optional<Date>, vanaf, "First day.")
  (persoonsgegeven, std::optional<Date>, tot_en_met, "Last day.")
  (persoonsgegeven, std::optional<Date>, instemming_inspectie_op,
   "Day on which the Inspectie agreed (WPO 8(10), WEC 12(2) and 14a(2)f, WVO 2020 2.38(11))."))

/// What the OPP says of the programme: where it deviates and the plan behind it.
OPP_TYPE(Onderwijsprogramma, "Deviations from the programme, replacement goals and hours.",
  (bijzonder, std::optional<bool>, afwijking,
   "Whether the programme is deviated from; absent if the question was not answered.")
  (bijzonder, std::vector<Programmaafwijking>, afwijkingen,
   "The parts deviated from (WPO 40a(8)b, WVO 2020 2.44(7)b).")
  (bijzonder, std::optional<bool>, vervangende_doelen_nodig,
   "Whether kerndoelen cannot be used; absent if the question was not answered.")
  (bijzonder, std::vector<VervangendDoel>, vervangende_doelen,
   "Goals that replace kerndoelen (WPO 9, WEC 13).")
  (bijzonder, std::optional<AfwijkingOnderwijstijd>, onderwijstijd, "Deviation from the hours of education."))

/// What the OPP itself says of the contribution of the pupil (WPO 40a(8)c, WEC 41a(8), WVO 2020 2.44(7)c).
OPP_TYPE(Leerlinginbreng, "What the OPP says of the contribution of the pupil.",
  (bijzonder, std::optional<std::string>, inbreng, "What the pupil brought forward.")
  (bijzonder, std::optional<std::string>, invloed, "How it influenced the OPP; `geen, omdat …` is an answer."))

OPP_TYPE(VorigOpp, "OPP of a former school that this one follows.",
  (openbaar, std::optional<Brin>, brin, "School of that OPP.")
  (persoonsgegeven, std::optional<Date>, vastgesteld_op, "Day on which it was fixed.")
  (intern, std::optional<std::string>, kenmerk, "Reference to it."))

/// The latest answer of a person to a part counts.
OPP_TYPE(Overeenstemming, "Answer of one person to a part of one version.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, datum, "Day of the answer.", .happened())
  (persoonsgegeven, Partij, partij, "Who answered.")
  (persoonsgegeven, std::optional<std::string>, persoon,
   "Local id that tells two persons of one party apart.")
  (intern, Onderdeel, onderdeel, "Part of the OPP.")
  (persoonsgegeven, Antwoord, antwoord, "The answer.")
  (bijzonder, std::optional<std::string>, reden, "Reason of a refusal.")
  (persoonsgegeven, std::optional<Bewijs>, bewijs, "Evidence.")
  (persoonsgegeven, std::vector<Poging>, pogingen, "Attempts to reach the person."))

OPP_TYPE(Doelvoortgang, "Progress of a goal, recorded between evaluations.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, datum, "Day.", .happened())
  (intern, std::string, doel, "Kenmerk of the goal.")
  (bijzonder, Voortgang, voortgang, "How far it came.")
  (bijzonder, std::optional<std::string>, toelichting, "In words."))

/// Its content never changes; an adjustment is a new version.
OPP_TYPE(OppVersie, "One version of the OPP.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (intern, std::int32_t, versie, "Number of the version, from 1.")
  (persoonsgegeven, Date, opgesteld_op, "Day of drawing up.", .happened())
  (bijzonder, std::optional<std::string>, reden_bijstelling, "Why the former version was adjusted.")
  (bijzonder, Perspectief, perspectief, "First part.")
  (bijzonder, Handelingsdeel, handelingsdeel, "Second part.")
  (bijzonder, std::optional<Onderwijsprogramma>, programma,
   "Deviations from the programme, replacement goals and hours.")
  (bijzonder, std::optional<Strategie>, strategie, "Way in which the plan meets the needs.")
  (bijzonder, std::optional<Leerlinginbreng>, leerlinginbreng,
   "What the OPP says of the contribution of the pupil.")
  (persoonsgegeven, std::optional<VorigOpp>, opvolger_van, "OPP of a former school that this one follows.")
  (intern, std::optional<Rol>, opgesteld_door, "Role of who drew it up.")
  (persoonsgegeven, std::optional<Date>, ingangsdatum,
   "First day on which it is in force, if other than that of fixing (OSO opp_ingangdatum).")
  (persoonsgegeven, std::optional<Date>, perspectief_vastgesteld_op,
   "Day on which the first part was fixed.", .filled_later())
  (persoonsgegeven, std::optional<Date>, handelingsdeel_vastgesteld_op,
   "Day on which the second part was fixed.", .filled_later())
  (persoonsgegeven, std::vector<Overeenstemming>, overeenstemming,
   "Answers to its parts, in the order of time.")
  (bijzonder, std::vector<Doelvoortgang>, voortgang, "Progress of its goals, in the order of time.")
  (persoonsgegeven, std::optional<Date>, beeindigd_op,
   "Last day on which the OPP was in force, if it was ended.", .filled_later())
  (bijzonder, std::optional<std::string>, reden_beeindiging,
   "Why it was ended.", .filled_with("beeindigd_op")))

OPP_TYPE(Doeluitkomst, "Outcome of one goal.",
  (intern, std::string, doel, "Kenmerk of the goal.")
  (bijzonder, Voortgang, voortgang, "How far it came.")
  (bijzonder, std::optional<std::string>, toelichting, "In words."))

OPP_TYPE(OppGeevalueerd, "The OPP was evaluated.",
  (intern, std::int32_t, versie, "Version of the OPP.")
  (persoonsgegeven, std::vector<Partij>, deelnemers, "Who took part.")
  (intern, std::optional<Rol>, commissie,
   "Commission that evaluated (WEC art. 40b, 41); absent if the school did.")
  (bijzonder, std::vector<Doeluitkomst>, doelen, "Outcome of each goal.")
  (bijzonder, std::optional<std::string>, uitkomst, "What came out.")
  (bijzonder, std::optional<Evaluatiebesluit>, besluit, "What was decided.")
  (bijzonder, std::optional<std::string>, onderbouwing, "Why it was decided so."),
  .sentence("OPP geëvalueerd (versie {versie})[ met {deelnemers}][; besluit: {besluit}]",
            "OPP evaluated (version {versie})[ with {deelnemers}][; decision: {besluit}]")
  .defaults("versie = '='"))

OPP_TYPE_FROM(Evaluatie, OppGeevalueerd, "An evaluation of the OPP.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, datum, "Day of the evaluation.", .happened())
  (embed))

OPP_TYPE(OppBijgestuurd, "Measures were changed on the way to the same destination.",
  (intern, std::int32_t, versie, "Version of the OPP.")
  (bijzonder, std::string, maatregel, "What changes.")
  (bijzonder, std::optional<std::string>, reden, "Why."),
  .sentence("Bijgestuurd binnen versie {versie}", "Measures changed within version {versie}")
  .defaults("versie = '='\nmaatregel = 'een andere aanpak'"))

OPP_TYPE_FROM(Bijsturing, OppBijgestuurd, "A change of measures on the way to the same destination.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, datum, "Day.", .happened())
  (embed))

/// Whether it is an evaluation of the school (WPO 40a(4), WEC 41a(4), WVO 2020 2.44(3)): what a commission
/// does without parents or pupil is a duty of its own (WEC 40b, 41).
[[nodiscard]] inline bool is_evaluatie_van_school(const Evaluatie& evaluatie) noexcept {
  if (!evaluatie.commissie) return true;
  for (const Partij partij : evaluatie.deelnemers) {
    if (partij == Partij::ouder || partij == Partij::leerling) return true;
  }
  return false;
}

OPP_TYPE(OppOpgesteld, "An OPP was drawn up where none was running.",
  (intern, std::int32_t, versie, "Number of the version, from 1 and used once.")
  (bijzonder, Perspectief, perspectief, "First part.")
  (bijzonder, Handelingsdeel, handelingsdeel, "Second part.")
  (bijzonder, std::optional<Onderwijsprogramma>, programma,
   "Deviations from the programme, replacement goals and hours.")
  (bijzonder, std::optional<Strategie>, strategie, "Way in which the plan meets the needs.")
  (bijzonder, std::optional<Leerlinginbreng>, leerlinginbreng,
   "What the OPP says of the contribution of the pupil.")
  (persoonsgegeven, std::optional<VorigOpp>, opvolger_van, "OPP of a former school that this one follows.")
  (intern, std::optional<Rol>, opgesteld_door, "Role of who drew it up.")
  (persoonsgegeven, std::optional<Date>, ingangsdatum,
   "First day on which it is in force, if other than that of fixing (OSO opp_ingangdatum)."),
  .sentence("OPP opgesteld (versie {versie})", "OPP drawn up (version {versie})")
  .defaults("versie = '#'"))

OPP_TYPE(OppBijgesteld, "A next version of the running OPP was drawn up.",
  (intern, std::int32_t, versie, "Number of the version, from 1 and used once.")
  (bijzonder, std::string, reden, "Why it was adjusted.")
  (bijzonder, Perspectief, perspectief, "First part.")
  (bijzonder, Handelingsdeel, handelingsdeel, "Second part.")
  (bijzonder, std::optional<Onderwijsprogramma>, programma,
   "Deviations from the programme, replacement goals and hours.")
  (bijzonder, std::optional<Strategie>, strategie, "Way in which the plan meets the needs.")
  (bijzonder, std::optional<Leerlinginbreng>, leerlinginbreng,
   "What the OPP says of the contribution of the pupil.")
  (persoonsgegeven, std::optional<VorigOpp>, opvolger_van, "OPP of a former school that this one follows.")
  (intern, std::optional<Rol>, opgesteld_door, "Role of who drew it up.")
  (persoonsgegeven, std::optional<Date>, ingangsdatum,
   "First day on which it is in force, if other than that of fixing (OSO opp_ingangdatum)."),
  .sentence("OPP bijgesteld (versie {versie})", "OPP adjusted (version {versie})")
  .defaults("versie = '#'\nreden = 'de evaluatie gaf daar aanleiding toe'"))

OPP_TYPE(OvereenstemmingGegeven, "A party agreed to the handelingsdeel of a version, or to another part.",
  (intern, std::int32_t, versie, "Version of the OPP.")
  (persoonsgegeven, Partij, partij, "Who answered.")
  (persoonsgegeven, std::optional<std::string>, persoon,
   "Local id that tells two persons of one party apart.")
  (intern, std::optional<Onderdeel>, onderdeel, "Part of the OPP; absent means the handelingsdeel.")
  (persoonsgegeven, std::optional<Bewijs>, bewijs, "Evidence."),
  .sentence("Overeenstemming van {partij}[ {persoon}] over versie {versie}[ ({onderdeel})]",
            "Agreement of {partij}[ {persoon}] on version {versie}[ ({onderdeel})]")
  .defaults("versie = '='\npartij = 'ouder'"))

OPP_TYPE(OvereenstemmingGeweigerd, "A party refused the handelingsdeel of a version, or another part.",
  (intern, std::int32_t, versie, "Version of the OPP.")
  (persoonsgegeven, Partij, partij, "Who answered.")
  (persoonsgegeven, std::optional<std::string>, persoon,
   "Local id that tells two persons of one party apart.")
  (intern, std::optional<Onderdeel>, onderdeel, "Part of the OPP; absent means the handelingsdeel.")
  (bijzonder, std::optional<std::string>, reden, "Why.")
  (persoonsgegeven, std::optional<Bewijs>, bewijs, "Evidence."),
  .sentence("Overeenstemming geweigerd door {partij}[ {persoon}] over versie {versie}[ ({onderdeel})]",
            "Agreement refused by {partij}[ {persoon}] on version {versie}[ ({onderdeel})]")
  .defaults("versie = '='\npartij = 'ouder'"))

OPP_TYPE(OppGezien, "A party has seen a part of a version, without agreeing to it.",
  (intern, std::int32_t, versie, "Version of the OPP.")
  (persoonsgegeven, Partij, partij, "Who has seen it.")
  (persoonsgegeven, std::optional<std::string>, persoon,
   "Local id that tells two persons of one party apart.")
  (intern, std::optional<Onderdeel>, onderdeel, "Part of the OPP; absent means the handelingsdeel.")
  (persoonsgegeven, std::optional<Bewijs>, bewijs, "Evidence."),
  .sentence("Versie {versie} gezien door {partij}[ {persoon}][ ({onderdeel})]",
            "Version {versie} seen by {partij}[ {persoon}][ ({onderdeel})]")
  .defaults("versie = '='\npartij = 'ouder'"))

OPP_TYPE(PartijNietBereikt, "A party was not reached for an answer.",
  (intern, std::int32_t, versie, "Version of the OPP.")
  (persoonsgegeven, Partij, partij, "Who was not reached.")
  (persoonsgegeven, std::optional<std::string>, persoon,
   "Local id that tells two persons of one party apart.")
  (intern, std::optional<Onderdeel>, onderdeel, "Part of the OPP; absent means the handelingsdeel.")
  (persoonsgegeven, std::vector<Poging>, pogingen, "Attempts."),
  .sentence("Niet bereikt over versie {versie}: {partij}[ {persoon}][ ({onderdeel})]",
            "Not reached on version {versie}: {partij}[ {persoon}][ ({onderdeel})]")
  .defaults("versie = '='\npartij = 'ouder'"))

OPP_TYPE(PerspectiefVastgesteld, "The first part of a version was fixed.",
  (intern, std::int32_t, versie, "Version of the OPP."),
  .sentence("Perspectief van versie {versie} vastgesteld", "Perspective part of version {versie} fixed")
  .defaults("versie = '='"))

OPP_TYPE(HandelingsdeelVastgesteld, "The handelingsdeel of a version was fixed.",
  (intern, std::int32_t, versie, "Version of the OPP."),
  .sentence("Handelingsdeel van versie {versie} vastgesteld", "Handelingsdeel of version {versie} fixed")
  .defaults("versie = '='"))

OPP_TYPE(DoelvoortgangVastgelegd, "The progress of a goal was recorded between evaluations.",
  (intern, std::int32_t, versie, "Version of the OPP.")
  (intern, std::string, doel, "Kenmerk of the goal.")
  (bijzonder, Voortgang, voortgang, "How far it came.")
  (bijzonder, std::optional<std::string>, toelichting, "In words."),
  .sentence("Voortgang van doel {doel} (versie {versie}): {voortgang}",
            "Progress of goal {doel} (version {versie}): {voortgang}")
  .defaults("versie = '='"))

OPP_TYPE(OppBeeindigd, "The OPP ended; occurred_on is the last day on which it was in force.",
  (bijzonder, std::optional<std::string>, reden, "Why."),
  .sentence("OPP beëindigd", "OPP ended"))

/// The events that stand here, in the order of `Feit`.
using OppFeiten = std::variant<OppOpgesteld, OppBijgesteld>;
using VaststellingFeiten =
    std::variant<OvereenstemmingGegeven, OvereenstemmingGeweigerd, OppGezien, PartijNietBereikt,
                 PerspectiefVastgesteld, HandelingsdeelVastgesteld, DoelvoortgangVastgelegd, OppGeevalueerd,
                 OppBijgestuurd, OppBeeindigd>;

}  // namespace opp
