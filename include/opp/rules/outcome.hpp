#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/rules/facts.hpp"

#include <array>
#include <cstdint>

namespace opp {

/// Answer of a rule. Not enough data is never `voldaan`.
enum class Status : std::uint8_t {
  verlopen,      ///< not done and past the due date
  niet_voldaan,  ///< broken
  te_laat,       ///< done, but after the due date
  open,          ///< still to do, in time
  geen_gegevens,
  gemotiveerd,  ///< a deviation with a recorded reason
  voldaan,
  nvt,
};

template <>
inline constexpr std::string_view enum_name<Status> = "Status";
template <>
inline constexpr auto enum_table<Status> = std::to_array<EnumRow<Status>>({
    {Status::verlopen, "verlopen", "verlopen", "overdue"},
    {Status::niet_voldaan, "niet_voldaan", "niet voldaan", "not met"},
    {Status::te_laat, "te_laat", "te laat", "late"},
    {Status::open, "open", "open", "open"},
    {Status::geen_gegevens, "geen_gegevens", "geen gegevens", "no data"},
    {Status::gemotiveerd, "gemotiveerd", "gemotiveerd", "reasoned deviation"},
    {Status::voldaan, "voldaan", "voldaan", "met"},
    {Status::nvt, "nvt", "n.v.t.", "n/a"},
});

/// True for an answer that something was not done, or not in time.
constexpr bool is_breach(Status status) noexcept {
  return status == Status::verlopen || status == Status::niet_voldaan || status == Status::te_laat;
}

/// How much weighs what a rule finds.
enum class Ernst : std::uint8_t { overtreding, waarschuwing, informatie };

template <>
inline constexpr std::string_view enum_name<Ernst> = "Ernst";
template <>
inline constexpr auto enum_table<Ernst> = std::to_array<EnumRow<Ernst>>({
    {Ernst::overtreding, "overtreding", "overtreding van de wet", "breach of the law"},
    {Ernst::waarschuwing, "waarschuwing", "waarschuwing", "warning"},
    {Ernst::informatie, "informatie", "informatie", "information"},
});

/// Why a rule answers as it does. The labels are the sentences of a finding; `{start}`, `{due}` and `{met}`
/// stand for the dates of the outcome.
enum class Reden : std::uint8_t {
  niet_ingeschreven,
  schooltype_onbekend,
  ander_schooltype,
  nog_niet_in_werking,
  ondersteuning_niet_vastgelegd,
  niveau_niet_in_beleid,
  geen_extra_ondersteuning,
  alleen_nederlands,
  lwoo_uitgezonderd,
  opp_verplicht,
  opp_vastgesteld,
  vertrokken_zonder_opp,
  opp_beeindigd,
  verplichting_onbekend,
  opp_niet_verplicht,
  niet_meer_verplicht,
  vertrokken,
  inschrijving_voor_plicht,
  tijdelijk_geplaatst,
  niet_tijdelijk_geplaatst,
  nog_tijdelijk_geplaatst,
  behoefte_na_termijn,
  ondersteuning_eindigde_binnen_termijn,
  vertrokken_binnen_termijn,
  termijn_loopt,
  termijn_verlopen,
  op_tijd_vastgesteld,
  te_laat_vastgesteld,
  opp_niet_van_kracht,
  elk_schooljaar_geevalueerd,
  evaluatie_nog_te_doen,
  evaluatie_gemist,
  evaluatie_gemist_deelschooljaar,
  schooljaar_afgebroken,
  geen_opp,
  uitstroom_beschreven,
  uitstroom_ontbreekt,
  onderbouwing_ontbreekt,
  factoren_beschreven,
  factoren_ontbreken,
  bevorderende_factor_ontbreekt,
  belemmerende_factor_ontbreekt,
  vastgesteld_voor_plicht,
  leerling_meerderjarig,
  leeftijd_onbekend,
  handelingsbekwaamheid_onbekend,
  gehoord_voor_vaststelling,
  al_gehoord,
  horen_nog_te_doen,
  niet_gehoord,
  pas_na_vaststelling_gehoord,
  overeenstemming_voor_vaststelling,
  overeenstemming_bereikt,
  overeenstemming_nog_te_doen,
  geweigerd_nog_niet_vastgesteld,
  vastgesteld_zonder_overeenstemming,
  vastgesteld_ondanks_weigering,
  pas_na_vaststelling_akkoord,
};

template <>
inline constexpr std::string_view enum_name<Reden> = "Reden";
template <>
inline constexpr auto enum_table<Reden> = std::to_array<EnumRow<Reden>>({
    {Reden::niet_ingeschreven, "niet_ingeschreven", "Op de peildatum is geen inschrijving bekend.",
     "No enrolment is known on this date."},
    {Reden::schooltype_onbekend, "schooltype_onbekend",
     "Het schooltype is niet bekend; leg het vast bij de inschrijving.",
     "The kind of school is not known; record it with the enrolment."},
    {Reden::ander_schooltype, "ander_schooltype", "De regel geldt niet voor dit schooltype.",
     "The rule does not apply to this kind of school."},
    {Reden::nog_niet_in_werking, "nog_niet_in_werking", "De regel geldt pas vanaf {start}.",
     "The rule applies only from {start}."},
    {Reden::ondersteuning_niet_vastgelegd, "ondersteuning_niet_vastgelegd",
     "Er is geen ondersteuning vastgelegd; leg vast op welk niveau de leerling ondersteuning krijgt.",
     "No support is recorded; record at which level the pupil is supported."},
    {Reden::niveau_niet_in_beleid, "niveau_niet_in_beleid",
     "Een vastgelegd ondersteuningsniveau staat niet in het beleid; verbeter de code of vul het beleid aan.",
     "A recorded level of support is not in the policy; correct the code or complete the policy."},
    {Reden::geen_extra_ondersteuning, "geen_extra_ondersteuning",
     "Er is geen lopende ondersteuning boven de basisondersteuning vastgelegd; een OPP is niet verplicht.",
     "No running support above the basis is recorded; an OPP is not required."},
    {Reden::alleen_nederlands, "alleen_nederlands",
     "De ondersteuning is alleen gericht op het Nederlands; een OPP is niet verplicht.",
     "The support is only for command of Dutch; an OPP is not required."},
    {Reden::lwoo_uitgezonderd, "lwoo_uitgezonderd",
     "De leerling krijgt lwoo en valt daarmee onder de uitzondering; een OPP is niet verplicht.",
     "The pupil gets lwoo and so falls under the exception; an OPP is not required."},
    {Reden::opp_verplicht, "opp_verplicht",
     "Een OPP is verplicht en nog niet vastgesteld; stel het op en vast.",
     "An OPP is required and not fixed yet; draw it up and fix it."},
    {Reden::opp_vastgesteld, "opp_vastgesteld", "Het verplichte OPP is vastgesteld op {met}.",
     "The required OPP was fixed on {met}."},
    {Reden::vertrokken_zonder_opp, "vertrokken_zonder_opp",
     "Een OPP was verplicht, maar de leerling is vertrokken voordat het is vastgesteld.",
     "An OPP was required, but the pupil left before it was fixed."},
    {Reden::opp_beeindigd, "opp_beeindigd",
     "Het OPP is beëindigd op {met}; zolang de verplichting duurt, is een nieuw OPP nodig.",
     "The OPP ended on {met}; as long as the duty lasts, a new one is needed."},
    {Reden::verplichting_onbekend, "verplichting_onbekend",
     "Niet bekend is of een OPP verplicht is; leg de ondersteuning vast.",
     "It is not known whether an OPP is required; record the support."},
    {Reden::opp_niet_verplicht, "opp_niet_verplicht", "Een OPP is niet verplicht.",
     "An OPP is not required."},
    {Reden::niet_meer_verplicht, "niet_meer_verplicht", "Een OPP is niet meer verplicht.",
     "An OPP is no longer required."},
    {Reden::vertrokken, "vertrokken", "De leerling is vertrokken.", "The pupil has left."},
    {Reden::inschrijving_voor_plicht, "inschrijving_voor_plicht",
     "De termijn begon op {start}, voordat deze plicht gold.",
     "The term began on {start}, before this duty applied."},
    {Reden::tijdelijk_geplaatst, "tijdelijk_geplaatst",
     "Tijdelijke plaatsing: de zes weken lopen vanaf de definitieve plaatsing (TERM-6W-TEMP).",
     "Temporary placement: the six weeks run from the definitive placement (TERM-6W-TEMP)."},
    {Reden::niet_tijdelijk_geplaatst, "niet_tijdelijk_geplaatst", "De leerling is niet tijdelijk geplaatst.",
     "The pupil was not placed temporarily."},
    {Reden::nog_tijdelijk_geplaatst, "nog_tijdelijk_geplaatst",
     "De plaatsing is nog tijdelijk; de zes weken beginnen bij de definitieve plaatsing.",
     "The placement is still temporary; the six weeks start with the definitive placement."},
    {Reden::behoefte_na_termijn, "behoefte_na_termijn",
     "De plicht om een OPP te hebben ontstond pas na de zes weken sinds {start}; daarvoor noemt de wet geen "
     "eigen termijn. Stel het OPP zo spoedig mogelijk vast.",
     "The duty to have an OPP arose only after the six weeks since {start}; the law sets no term of its own "
     "for that. Fix the OPP as soon as possible."},
    {Reden::ondersteuning_eindigde_binnen_termijn, "ondersteuning_eindigde_binnen_termijn",
     "De extra ondersteuning eindigde voordat de zes weken op {due} om waren.",
     "The extra support ended before the six weeks were over on {due}."},
    {Reden::vertrokken_binnen_termijn, "vertrokken_binnen_termijn",
     "De leerling vertrok voordat de termijn op {due} afliep.",
     "The pupil left before the term ended on {due}."},
    {Reden::termijn_loopt, "termijn_loopt", "Stel het OPP uiterlijk {due} vast.",
     "Fix the OPP on {due} at the latest."},
    {Reden::termijn_verlopen, "termijn_verlopen",
     "Het OPP had uiterlijk {due} vastgesteld moeten zijn; zo'n vaststelling is niet vastgelegd.",
     "The OPP should have been fixed on {due} at the latest; no such fixing is recorded."},
    {Reden::op_tijd_vastgesteld, "op_tijd_vastgesteld",
     "Het perspectief is op tijd vastgesteld, op {met} (uiterlijk {due}).",
     "The perspective part was fixed in time, on {met} (at the latest {due})."},
    {Reden::te_laat_vastgesteld, "te_laat_vastgesteld",
     "Het perspectief is vastgesteld op {met}; dat moest uiterlijk {due}. Leg de oorzaak vast.",
     "The perspective part was fixed on {met}; it was due on {due}. Record the cause."},
    {Reden::opp_niet_van_kracht, "opp_niet_van_kracht", "Er is nog geen OPP vastgesteld om te evalueren.",
     "No OPP has been fixed yet to evaluate."},
    {Reden::elk_schooljaar_geevalueerd, "elk_schooljaar_geevalueerd",
     "Het OPP is geëvalueerd in elk schooljaar waarin dat moest.",
     "The OPP was evaluated in every school year in which it had to be."},
    {Reden::evaluatie_nog_te_doen, "evaluatie_nog_te_doen",
     "Evalueer het OPP dit schooljaar nog, uiterlijk {due}.",
     "Evaluate the OPP within this school year, on {due} at the latest."},
    {Reden::evaluatie_gemist, "evaluatie_gemist",
     "In het schooljaar dat liep tot en met {due} is geen evaluatie van het OPP vastgelegd.",
     "In the school year that ran until {due} no evaluation of the OPP is recorded."},
    {Reden::evaluatie_gemist_deelschooljaar, "evaluatie_gemist_deelschooljaar",
     "In het korte deel van een schooljaar tot en met {due} is geen evaluatie van het OPP vastgelegd.",
     "In the short part of a school year until {due} no evaluation of the OPP is recorded."},
    {Reden::schooljaar_afgebroken, "schooljaar_afgebroken",
     "Het OPP of de inschrijving eindigde in de loop van het schooljaar; de evaluatie kon nog.",
     "The OPP or the enrolment ended within the school year; there was still time to evaluate."},
    {Reden::geen_opp, "geen_opp", "Er is nog geen OPP opgesteld.", "No OPP has been drawn up yet."},
    {Reden::uitstroom_beschreven, "uitstroom_beschreven",
     "De uitstroombestemming en de onderbouwing staan in het OPP.",
     "The destination and its rationale are in the OPP."},
    {Reden::uitstroom_ontbreekt, "uitstroom_ontbreekt",
     "De verwachte uitstroombestemming ontbreekt in het OPP; vul die aan.",
     "The expected destination is missing from the OPP; add it."},
    {Reden::onderbouwing_ontbreekt, "onderbouwing_ontbreekt",
     "De onderbouwing van de uitstroombestemming ontbreekt in het OPP; vul die aan.",
     "The rationale of the destination is missing from the OPP; add it."},
    {Reden::factoren_beschreven, "factoren_beschreven",
     "Bevorderende en belemmerende factoren staan in het OPP.",
     "Promoting and hindering factors are in the OPP."},
    {Reden::factoren_ontbreken, "factoren_ontbreken",
     "Bevorderende en belemmerende factoren ontbreken in het OPP; vul ze aan.",
     "Promoting and hindering factors are missing from the OPP; add them."},
    {Reden::bevorderende_factor_ontbreekt, "bevorderende_factor_ontbreekt",
     "In het OPP staat geen bevorderende factor; vul die aan.", "The OPP has no promoting factor; add it."},
    {Reden::belemmerende_factor_ontbreekt, "belemmerende_factor_ontbreekt",
     "In het OPP staat geen belemmerende factor; vul die aan.", "The OPP has no hindering factor; add it."},
    {Reden::vastgesteld_voor_plicht, "vastgesteld_voor_plicht",
     "Vastgesteld op {start}, voordat deze plicht gold.", "Fixed on {start}, before this duty applied."},
    {Reden::leerling_meerderjarig, "leerling_meerderjarig",
     "De leerling is meerderjarig en, zolang niet anders is vastgelegd, handelingsbekwaam, en dus zelf "
     "partij; dit "
     "hoorrecht geldt dan niet.",
     "The pupil is of age and, unless recorded otherwise, legally competent, and so a party himself; this "
     "right to be "
     "heard does not apply then."},
    {Reden::leeftijd_onbekend, "leeftijd_onbekend",
     "De geboortedatum ontbreekt, zodat niet vaststaat wie partij is; leg die vast.",
     "The date of birth is missing, so it is not certain who is a party; record it."},
    {Reden::handelingsbekwaamheid_onbekend, "handelingsbekwaamheid_onbekend",
     "Niet vastgelegd is of de meerderjarige leerling handelingsbekwaam is, en dus wie partij is; leg dat "
     "vast.",
     "It is not recorded whether the adult pupil is legally competent, and so who is a party; record it."},
    {Reden::gehoord_voor_vaststelling, "gehoord_voor_vaststelling",
     "De leerling kon op {met} zijn mening geven, voor de vaststelling op {start}.",
     "The pupil could give an opinion on {met}, before the fixing on {start}."},
    {Reden::al_gehoord, "al_gehoord",
     "De leerling kon op {met} zijn mening geven over wat nog moet worden vastgesteld.",
     "The pupil could give an opinion on {met} on what is still to be fixed."},
    {Reden::horen_nog_te_doen, "horen_nog_te_doen",
     "Geef de leerling gelegenheid zijn mening te geven voordat het OPP wordt vastgesteld.",
     "Give the pupil the opportunity to give an opinion before the OPP is fixed."},
    {Reden::niet_gehoord, "niet_gehoord",
     "Niet vastgelegd is dat de leerling voor de vaststelling op {start} gelegenheid kreeg zijn mening te "
     "geven; bied die alsnog en bezie of bijstelling nodig is.",
     "It is not recorded that the pupil had the opportunity to give an opinion before the fixing on {start}; "
     "offer it now and consider an adjustment."},
    {Reden::pas_na_vaststelling_gehoord, "pas_na_vaststelling_gehoord",
     "De leerling kon pas op {met} zijn mening geven, na de vaststelling op {start}; bezie of bijstelling "
     "nodig is.",
     "The pupil could give an opinion only on {met}, after the fixing on {start}; consider an adjustment."},
    {Reden::overeenstemming_voor_vaststelling, "overeenstemming_voor_vaststelling",
     "Op {met} was er overeenstemming over het handelingsdeel, dat op {start} is vastgesteld.",
     "On {met} there was agreement on the handelingsdeel, which was fixed on {start}."},
    {Reden::overeenstemming_bereikt, "overeenstemming_bereikt",
     "Op {met} was er overeenstemming over het handelingsdeel; het kan worden vastgesteld.",
     "On {met} there was agreement on the handelingsdeel; it can be fixed."},
    {Reden::overeenstemming_nog_te_doen, "overeenstemming_nog_te_doen",
     "Bereik overeenstemming over het handelingsdeel voordat het wordt vastgesteld.",
     "Reach agreement on the handelingsdeel before it is fixed."},
    {Reden::geweigerd_nog_niet_vastgesteld, "geweigerd_nog_niet_vastgesteld",
     "Overeenstemming is op {met} geweigerd; zoek alsnog overeenstemming en leg de pogingen vast.",
     "Agreement was refused on {met}; keep seeking agreement and record the attempts."},
    {Reden::vastgesteld_zonder_overeenstemming, "vastgesteld_zonder_overeenstemming",
     "Het handelingsdeel is op {start} vastgesteld zonder dat overeenstemming is vastgelegd; zoek die "
     "alsnog.",
     "The handelingsdeel was fixed on {start} without recorded agreement; seek it now."},
    {Reden::vastgesteld_ondanks_weigering, "vastgesteld_ondanks_weigering",
     "Het handelingsdeel is op {start} vastgesteld hoewel overeenstemming op {met} was geweigerd.",
     "The handelingsdeel was fixed on {start} although agreement was refused on {met}."},
    {Reden::pas_na_vaststelling_akkoord, "pas_na_vaststelling_akkoord",
     "Overeenstemming kwam pas op {met}, na de vaststelling van het handelingsdeel op {start}.",
     "Agreement came only on {met}, after the handelingsdeel was fixed on {start}."},
});

/// What a kernel answers.
struct Outcome {
  Status status = Status::geen_gegevens;
  Reden reden = Reden::verplichting_onbekend;
  bool verzacht = false;  ///< a warning instead of a breach, whatever the rule's severity
  Day start;              ///< the day from which the rule counts
  Day due;                ///< last day in time
  Day met;                ///< the day on which it was done
};

}  // namespace opp
