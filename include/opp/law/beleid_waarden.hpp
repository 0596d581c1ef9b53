#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"
#include "opp/law/praktijk.hpp"
#include "opp/law/schooltype.hpp"
#include "opp/time/date.hpp"

#include <optional>
#include <string>
#include <vector>

/// What a policy may decide: code lists and values, group by group. The key of a value in a policy file is
/// its group and its member, for example `evaluatie.deelnemers`.
namespace opp {

// ---- code lists ----

/// Where a value of a policy comes from.
OPP_CODES(Herkomst,
  // stands in the policy document
  (seed, "beleidsdocument van het samenwerkingsverband", "policy document of the samenwerkingsverband")
  (wet, "wet of besluit", "act or decree")  // stands in an act or decree
  (afgeleid, "afgeleid of gekozen, staat niet letterlijk in de bron",
   "inferred or chosen, not literally in the source")  // a reading or a default of ours
)

/// Day from which the six weeks run for a pupil who is already enrolled.
OPP_CODES(Anker,
  (behoefte_vastgesteld, "vaststelling van de ondersteuningsbehoefte", "need for support established")
  (ondersteuning_gestart, "start van de ondersteuning", "support started")
  (arrangement_toegekend, "toekenning van het arrangement", "arrangement granted"))

/// Moment in the making of an OPP that a term is measured against.
OPP_CODES(Oppmoment,
  (opgesteld, "opgesteld: alle verplichte onderdelen zijn gevuld", "drawn up: all mandatory parts are filled")
  (vastgesteld, "vastgesteld", "fixed"))

/// Support that a policy treats apart when it draws the line of basisondersteuning.
OPP_CODES(Uitsluiting,
  (dyslexie_behandeling, "behandeling van ernstige dyslexie (niveau 4)",
   "treatment of severe dyslexia (level 4)")
  (dyslexie_zonder_diagnose, "gespecialiseerde dyslexiebehandeling zonder diagnose",
   "specialist dyslexia treatment without a diagnosis")
  (logopedie, "logopedische behandeling", "speech therapy")
  (nt2_bekostiging, "bekostiging van specifiek NT2-aanbod",
   "funding of specific teaching of Dutch as a second language")
  (tos_arrangement, "arrangement van cluster 2 bij een taalontwikkelingsstoornis",
   "arrangement of cluster 2 for a language disorder")
  (individueel_maatwerk, "individueel maatwerk of psychische begeleiding",
   "individual tailor-made or psychological guidance"))

/// Part of an OPP that a policy may ask for.
OPP_CODES(Oppdeel,
  (uitstroombestemming, "verwachte uitstroombestemming", "expected destination")
  (onderbouwing, "onderbouwing van de uitstroombestemming", "rationale of the destination")
  (factoren, "bevorderende en belemmerende factoren", "promoting and hindering factors")
  (behoeften, "behoeften, vertaald in ondersteuning en begeleiding", "needs, put as support and guidance")
  (handelingsdeel, "handelingsdeel", "handelingsdeel")
  (afwijkingen, "afwijkingen van het onderwijsprogramma, met plan",
   "deviations from the programme, with a plan")
  (inbreng_leerling, "inbreng van de leerling", "contribution of the pupil")
  (invloed_inbreng, "invloed van die inbreng", "influence of that contribution"))

/// Phase of an OPP in which a pupil is heard.
OPP_CODES(Hoorfase,
  (opstellen, "opstellen", "drawing up")
  (vaststellen, "vaststellen", "fixing")
  (evalueren, "evalueren", "evaluating")
  (bijstellen, "bijstellen", "adjusting"))

/// Pupils for whom it is checked that they were heard.
OPP_CODES(Hoorbereik,
  (opp_vastgesteld, "leerlingen met een vastgesteld OPP", "pupils with a fixed OPP")
  (opp_ook_concept, "leerlingen met een OPP, ook als concept", "pupils with an OPP, drafts included")
  (alle_leerlingen, "alle leerlingen", "all pupils"))

/// What the answer of a minor pupil to the handelingsdeel means.
OPP_CODES(Leerlinginstemming,
  (niet, "wordt niet gevraagd", "is not asked")
  (informatief, "wordt vastgelegd, telt niet voor de naleving", "is recorded, does not count for compliance")
  (vereist, "is vereist", "is required"))

/// How many of the parents or carers have to act.
OPP_CODES(Ouderaantal,
  (een, "ten minste één gezagsdrager of verzorger", "at least one parent or carer")
  (alle, "alle gezagsdragers", "all who hold parental authority"))

/// Whose inability to act calls in the ondersteuningsteam.
OPP_CODES(Handelingsverlegen,
  (een_van_beiden, "leraar of intern begeleider", "teacher or intern begeleider")
  (beiden, "leraar en intern begeleider", "teacher and intern begeleider"))

/// What the ondersteuningsteam does with an OPP.
OPP_CODES(Teamrol,
  (adviseert, "adviseert en volgt", "advises and follows")
  (stelt_vast, "stelt vast", "fixes it"))

/// Pupils for whom an OPP goes along to the next school.
OPP_CODES(Overstapbereik,
  (geen, "geen", "none")
  (met_opp_of_boven_basis, "leerlingen met een OPP of met ondersteuning boven de basis",
   "pupils with an OPP or with support above the basis")
  (met_ondersteuningsvraag, "elke leerling met een ondersteuningsvraag",
   "every pupil with a need for support"))

/// Ground on which a medical act by staff is not counted as a violation.
OPP_CODES(MedischeUitzondering,
  (nood, "noodsituatie", "emergency")
  (diabetes, "diabetes", "diabetes"))

// ---- the groups ----

struct OPP_API AtwBeleid {
  bool opp_termijn = false;
  bool zittende_leerling = false;
  bool sbo_plaatsing = false;
  bool opvolgend_opp = false;
};
template <>
inline constexpr auto describe<AtwBeleid> = [](auto d) {
  return d("AtwBeleid", "Which terms the Algemene termijnenwet extends when they end on a free day.",
           d.openbaar(&AtwBeleid::opp_termijn, "opp_termijn",
                      "The six weeks after enrolment or definitive placement."),
           d.openbaar(&AtwBeleid::zittende_leerling, "zittende_leerling",
                      "The term for a pupil who is already enrolled."),
           d.openbaar(&AtwBeleid::sbo_plaatsing, "sbo_plaatsing", "The term after placement in sbo."),
           d.openbaar(&AtwBeleid::opvolgend_opp, "opvolgend_opp",
                      "The term for the OPP of the receiving school."));
};

struct OPP_API ZittendeLeerlingBeleid {
  Anker anker = {};
  int termijn_weken = 0;
  Oppmoment norm_moment = {};
  std::optional<Oppmoment> tweede_moment = {};
  std::optional<int> signaal_na_dagen = {};
};
template <>
inline constexpr auto describe<ZittendeLeerlingBeleid> = [](auto d) {
  return d("ZittendeLeerlingBeleid", "The term for an OPP when the need shows after enrolment.",
           d.openbaar(&ZittendeLeerlingBeleid::anker, "anker", "Day from which the term runs."),
           d.openbaar(&ZittendeLeerlingBeleid::termijn_weken, "termijn_weken",
                      "Length in weeks; the day of the anchor does not count, the last day counts whole."),
           d.openbaar(&ZittendeLeerlingBeleid::norm_moment, "norm_moment",
                      "What must have happened by the last day."),
           d.openbaar(&ZittendeLeerlingBeleid::tweede_moment, "tweede_moment",
                      "A second moment that is reported apart and is no norm."),
           d.openbaar(&ZittendeLeerlingBeleid::signaal_na_dagen, "signaal_na_dagen",
                      "Days after the anchor from which an OPP that is still missing is reported."));
};

struct OPP_API GrensBeleid {
  bool lichte_interventies_in_basis = false;
  bool bespreking_is_overschrijding = false;
  int dyslexie_niveau_in_basis = 0;
  std::vector<Uitsluiting> uitgesloten = {};
  std::vector<Uitsluiting> boven_basis = {};
};
template <>
inline constexpr auto describe<GrensBeleid> = [](auto d) {
  return d("GrensBeleid", "Where basisondersteuning ends.",
           d.openbaar(&GrensBeleid::lichte_interventies_in_basis, "lichte_interventies_in_basis",
                      "Whether preventive and light curative interventions belong to the basis."),
           d.openbaar(&GrensBeleid::bespreking_is_overschrijding, "bespreking_is_overschrijding",
                      "Whether a meeting about a suspicion already counts as exceeding the basis; otherwise "
                      "only a decision to give support above it."),
           d.openbaar(&GrensBeleid::dyslexie_niveau_in_basis, "dyslexie_niveau_in_basis",
                      "Highest level of support for dyslexia that by itself asks for no OPP."),
           d.openbaar(&GrensBeleid::uitgesloten, "uitgesloten",
                      "Support that does not count as basisondersteuning."),
           d.openbaar(&GrensBeleid::boven_basis, "boven_basis",
                      "Excluded support that counts as support above the basis, so that an OPP is due."));
};

struct OPP_API InhoudBeleid {
  std::vector<Oppdeel> verplicht = {};
  std::vector<Oppdeel> indien_van_toepassing = {};
  int minimum_factoren_per_soort = 0;
  int minimum_behoeften = 0;
  bool behoefte_vraagt_ondersteuning = false;
  bool afwijking_onderwijstijd_in_opp = false;
  bool onderwijstijd_vraagt_besluit = false;
  bool dispenseren_als_laatste = false;
  bool uitstroomwijziging_vraagt_reden = false;
};
template <>
inline constexpr auto describe<InhoudBeleid> = [](auto d) {
  return d(
      "InhoudBeleid", "What an OPP must hold.",
      d.openbaar(&InhoudBeleid::verplicht, "verplicht", "Parts that every OPP has."),
      d.openbaar(&InhoudBeleid::indien_van_toepassing, "indien_van_toepassing",
                 "Parts that an OPP has if they apply."),
      d.openbaar(&InhoudBeleid::minimum_factoren_per_soort, "minimum_factoren_per_soort",
                 "Least number of promoting and of hindering factors."),
      d.openbaar(&InhoudBeleid::minimum_behoeften, "minimum_behoeften", "Least number of needs."),
      d.openbaar(&InhoudBeleid::behoefte_vraagt_ondersteuning, "behoefte_vraagt_ondersteuning",
                 "Whether each need must be linked to support."),
      d.openbaar(&InhoudBeleid::afwijking_onderwijstijd_in_opp, "afwijking_onderwijstijd_in_opp",
                 "Whether a pupil with an OPP has every deviation from the hours listed in it."),
      d.openbaar(&InhoudBeleid::onderwijstijd_vraagt_besluit, "onderwijstijd_vraagt_besluit",
                 "Whether fewer hours need a decision of their own."),
      d.openbaar(
          &InhoudBeleid::dispenseren_als_laatste, "dispenseren_als_laatste",
          "Whether lowering the goal without an earlier attempt to intensify or compensate is reported."),
      d.openbaar(&InhoudBeleid::uitstroomwijziging_vraagt_reden, "uitstroomwijziging_vraagt_reden",
                 "Whether another destination needs a new version with a reason."));
};

struct OPP_API HoorrechtBeleid {
  std::optional<Date> vanaf = {};
  std::vector<Hoorfase> fasen = {};
  std::vector<Hoorfase> inbreng_bij = {};
  std::vector<Hoorfase> invloed_bij = {};
  Hoorbereik geldt_voor = {};
  std::vector<Rol> partijen = {};
  bool nieuwe_versie_is_bijstelling = false;
  bool poging_met_reden_is_gemotiveerd = false;
};
template <>
inline constexpr auto describe<HoorrechtBeleid> = [](auto d) {
  return d("HoorrechtBeleid", "How the pupil is heard.",
           d.openbaar(&HoorrechtBeleid::vanaf, "vanaf",
                      "First day of an event in the OPP to which this applies; each event by its own date."),
           d.openbaar(&HoorrechtBeleid::fasen, "fasen",
                      "Phases in which the pupil is heard; a set, not an order."),
           d.openbaar(&HoorrechtBeleid::inbreng_bij, "inbreng_bij",
                      "Phases for which the contribution of the pupil is described."),
           d.openbaar(&HoorrechtBeleid::invloed_bij, "invloed_bij",
                      "Phases for which its influence is described; *none, because …* is an answer."),
           d.openbaar(&HoorrechtBeleid::geldt_voor, "geldt_voor", "Pupils for whom it is checked."),
           d.openbaar(&HoorrechtBeleid::partijen, "partijen", "Who must have been heard in each phase."),
           d.openbaar(&HoorrechtBeleid::nieuwe_versie_is_bijstelling, "nieuwe_versie_is_bijstelling",
                      "Whether every new version counts as an adjustment, in which the pupil is heard."),
           d.openbaar(&HoorrechtBeleid::poging_met_reden_is_gemotiveerd, "poging_met_reden_is_gemotiveerd",
                      "Whether a recorded attempt with a reason counts as a reasoned deviation."));
};

struct OPP_API BetrokkenheidBeleid {
  bool vanaf_signaal = false;
  std::optional<int> binnen_dagen = {};
  bool uitleg_opbouw = false;
  bool visie_partner = false;
  int minimum_oudercontacten = 0;
};
template <>
inline constexpr auto describe<BetrokkenheidBeleid> = [](auto d) {
  return d("BetrokkenheidBeleid", "How pupil, parents and partners are involved outside the OPP.",
           d.openbaar(&BetrokkenheidBeleid::vanaf_signaal, "vanaf_signaal",
                      "Whether pupil and parents are involved from the first signal."),
           d.openbaar(&BetrokkenheidBeleid::binnen_dagen, "binnen_dagen",
                      "Days after the signal in which they are involved; 0 is the same day."),
           d.openbaar(&BetrokkenheidBeleid::uitleg_opbouw, "uitleg_opbouw",
                      "Whether they are told how support is built up for this pupil."),
           d.openbaar(&BetrokkenheidBeleid::visie_partner, "visie_partner",
                      "Whether the view of a partner that is involved is recorded."),
           d.openbaar(&BetrokkenheidBeleid::minimum_oudercontacten, "minimum_oudercontacten",
                      "Least number of contacts with the parents for each support beyond the group."));
};

struct OPP_API ToestemmingBeleid {
  std::vector<Rol> handelingsdeel = {};
  Leerlinginstemming handelingsdeel_leerling = {};
  std::optional<int> leerling_vanaf = {};
  Ouderaantal ouders = {};
  bool weigering_blokkeert_ondersteuning = false;
  std::vector<Rol> ondersteuningsteam = {};
  std::vector<Rol> externen = {};
  std::vector<Rol> terugkoppeling = {};
  std::vector<Rol> medisch = {};
};
template <>
inline constexpr auto describe<ToestemmingBeleid> = [](auto d) {
  return d(
      "ToestemmingBeleid", "Who must agree to what.",
      d.openbaar(&ToestemmingBeleid::handelingsdeel, "handelingsdeel",
                 "Whose agreement the handelingsdeel needs before it is fixed."),
      d.openbaar(&ToestemmingBeleid::handelingsdeel_leerling, "handelingsdeel_leerling",
                 "What the answer of a pupil below that age means."),
      d.openbaar(&ToestemmingBeleid::leerling_vanaf, "leerling_vanaf",
                 "Age from which the pupil answers in place of the parents."),
      d.openbaar(&ToestemmingBeleid::ouders, "ouders", "How many parents must agree."),
      d.openbaar(&ToestemmingBeleid::weigering_blokkeert_ondersteuning, "weigering_blokkeert_ondersteuning",
                 "Whether support waits for agreement; otherwise it goes on while the OPP stays a draft."),
      d.openbaar(&ToestemmingBeleid::ondersteuningsteam, "ondersteuningsteam",
                 "Who must agree before the ondersteuningsteam discusses a pupil; the agreement predates the "
                 "meeting."),
      d.openbaar(&ToestemmingBeleid::externen, "externen",
                 "Who must agree before data are shared with external parties."),
      d.openbaar(&ToestemmingBeleid::terugkoppeling, "terugkoppeling",
                 "Who must agree before the school reports back to the previous school; the school of "
                 "enrolment asks."),
      d.openbaar(&ToestemmingBeleid::medisch, "medisch", "Who must agree to a medical act or medicine."));
};

struct OPP_API OndersteuningsteamBeleid {
  std::optional<std::string> vanaf_niveau = {};
  std::vector<std::string> namen = {};
  std::vector<Rol> leden = {};
  int minimum_leden = 0;
  std::optional<Handelingsverlegen> handelingsverlegen = {};
  Teamrol rol_bij_opp = {};
  std::optional<int> binnen_dagen = {};
  bool ouders_uitgenodigd = false;
  bool verslag_ondertekend = false;
};
template <>
inline constexpr auto describe<OndersteuningsteamBeleid> = [](auto d) {
  return d("OndersteuningsteamBeleid", "The ondersteuningsteam.",
           d.openbaar(&OndersteuningsteamBeleid::vanaf_niveau, "vanaf_niveau",
                      "Level of support that needs its decision first."),
           d.openbaar(&OndersteuningsteamBeleid::namen, "namen", "Names under which it is known."),
           d.openbaar(&OndersteuningsteamBeleid::leden, "leden",
                      "Expertise that the policy names; not a closed list."),
           d.openbaar(&OndersteuningsteamBeleid::minimum_leden, "minimum_leden",
                      "Least number of active members."),
           d.openbaar(&OndersteuningsteamBeleid::handelingsverlegen, "handelingsverlegen",
                      "Who must be unable to act alone before it is called in; otherwise a signal."),
           d.openbaar(&OndersteuningsteamBeleid::rol_bij_opp, "rol_bij_opp", "What it does with an OPP."),
           d.openbaar(&OndersteuningsteamBeleid::binnen_dagen, "binnen_dagen",
                      "Days after the signal that the basis is exceeded in which it meets."),
           d.openbaar(&OndersteuningsteamBeleid::ouders_uitgenodigd, "ouders_uitgenodigd",
                      "Whether the parents must be invited."),
           d.openbaar(&OndersteuningsteamBeleid::verslag_ondertekend, "verslag_ondertekend",
                      "Whether the parents sign the minutes; a recorded refusal is a reasoned deviation."));
};

struct OPP_API LeerlingbesprekingBeleid {
  std::optional<std::string> niveau = {};
  int minimum = 0;
  std::vector<Rol> deelnemers = {};
  bool soortgelijke_functie_telt = false;
  bool gesprek_vooraf = false;
  bool gesprek_na = false;
};
template <>
inline constexpr auto describe<LeerlingbesprekingBeleid> = [](auto d) {
  return d("LeerlingbesprekingBeleid", "The leerlingbespreking.",
           d.openbaar(&LeerlingbesprekingBeleid::niveau, "niveau", "Level of support that it goes with."),
           d.openbaar(&LeerlingbesprekingBeleid::minimum, "minimum",
                      "Least number for each support at that level."),
           d.openbaar(&LeerlingbesprekingBeleid::deelnemers, "deelnemers", "Who must be present."),
           d.openbaar(&LeerlingbesprekingBeleid::soortgelijke_functie_telt, "soortgelijke_functie_telt",
                      "Whether a similar function counts as the named one."),
           d.openbaar(&LeerlingbesprekingBeleid::gesprek_vooraf, "gesprek_vooraf",
                      "Whether the parents are spoken to before it."),
           d.openbaar(&LeerlingbesprekingBeleid::gesprek_na, "gesprek_na",
                      "Whether they are spoken to after it, if applicable."));
};

struct OPP_API HandelingsplanBeleid {
  std::vector<Rol> betrokkenen = {};
  bool einddatum_vereist = false;
};
template <>
inline constexpr auto describe<HandelingsplanBeleid> = [](auto d) {
  return d(
      "HandelingsplanBeleid", "A temporary individual handelingsplan outside the OPP.",
      d.openbaar(&HandelingsplanBeleid::betrokkenen, "betrokkenen",
                 "Who takes part in making and evaluating it."),
      d.openbaar(&HandelingsplanBeleid::einddatum_vereist, "einddatum_vereist", "Whether it needs an end."));
};

struct OPP_API OndersteuningBeleid {
  bool voorstel_vooraf = false;
  bool hulpvraag_vereist = false;
  bool plaatsing_met_terugkeerdoel = false;
  std::optional<int> kortdurend_max_weken = {};
};
template <>
inline constexpr auto describe<OndersteuningBeleid> = [](auto d) {
  return d("OndersteuningBeleid", "Support that is given.",
           d.openbaar(&OndersteuningBeleid::voorstel_vooraf, "voorstel_vooraf",
                      "Whether support above the basis needs a proposal that predates it."),
           d.openbaar(&OndersteuningBeleid::hulpvraag_vereist, "hulpvraag_vereist",
                      "Whether an intervention without a question for help is reported."),
           d.openbaar(&OndersteuningBeleid::plaatsing_met_terugkeerdoel, "plaatsing_met_terugkeerdoel",
                      "Whether placement in special education needs an end or a goal of return."),
           d.openbaar(&OndersteuningBeleid::kortdurend_max_weken, "kortdurend_max_weken",
                      "Longest duration of short support in weeks; longer is reported, never a breach."));
};

struct OPP_API FlexZatBeleid {
  std::vector<Rol> vaste_leden = {};
  std::vector<Rol> leiding_bij_besluit = {};
  bool commissie_vervangt_coordinator = false;
  bool voorbereid_en_geevalueerd = false;
};
template <>
inline constexpr auto describe<FlexZatBeleid> = [](auto d) {
  return d(
      "FlexZatBeleid", "The flex-ZAT: the meeting with partners about one pupil.",
      d.openbaar(&FlexZatBeleid::vaste_leden, "vaste_leden",
                 "Who is always present; absence with a reason is a reasoned deviation."),
      d.openbaar(&FlexZatBeleid::leiding_bij_besluit, "leiding_bij_besluit",
                 "Who leads when a decision of the management is communicated; otherwise anyone."),
      d.openbaar(
          &FlexZatBeleid::commissie_vervangt_coordinator, "commissie_vervangt_coordinator",
          "Whether in vso a member of the commissie van begeleiding fulfils the part of the coordinator."),
      d.openbaar(&FlexZatBeleid::voorbereid_en_geevalueerd, "voorbereid_en_geevalueerd",
                 "Whether each meeting has a preparation, minutes and an evaluation."));
};

struct OPP_API JeugdhulpBeleid {
  bool overleg_vereist = false;
  bool ander_overleg_telt = false;
  std::optional<int> binnen_dagen = {};
  bool afspraak_vereist = false;
};
template <>
inline constexpr auto describe<JeugdhulpBeleid> = [](auto d) {
  return d("JeugdhulpBeleid", "Pupils who need youth care.",
           d.openbaar(&JeugdhulpBeleid::overleg_vereist, "overleg_vereist",
                      "Whether a meeting is held once the basis is exceeded and youth care is needed."),
           d.openbaar(&JeugdhulpBeleid::ander_overleg_telt, "ander_overleg_telt",
                      "Whether another recorded meeting with youth care counts as the flex-ZAT does."),
           d.openbaar(&JeugdhulpBeleid::binnen_dagen, "binnen_dagen",
                      "Days after the signal in which that meeting is held."),
           d.openbaar(&JeugdhulpBeleid::afspraak_vereist, "afspraak_vereist",
                      "Whether a pupil with a need for youth care has a partner and an agreement."));
};

struct OPP_API EvaluatieBeleid {
  bool per_schooljaar = false;
  bool rollend_jaar_signaal = false;
  std::vector<Rol> deelnemers = {};
  bool bijsturen_vraagt_maatregel = false;
  int deelschooljaar_weken = 0;
};
template <>
inline constexpr auto describe<EvaluatieBeleid> = [](auto d) {
  return d("EvaluatieBeleid", "Evaluation of the OPP.",
           d.openbaar(&EvaluatieBeleid::per_schooljaar, "per_schooljaar",
                      "Whether it is evaluated at least once in each school year (1 August to 31 July)."),
           d.openbaar(&EvaluatieBeleid::rollend_jaar_signaal, "rollend_jaar_signaal",
                      "Whether more than a year since it was fixed or evaluated is reported; no breach."),
           d.openbaar(&EvaluatieBeleid::deelnemers, "deelnemers",
                      "With whom; without them it does not count. The pupil from `hoorrecht.vanaf`."),
           d.openbaar(&EvaluatieBeleid::bijsturen_vraagt_maatregel, "bijsturen_vraagt_maatregel",
                      "Whether the decision to steer needs a recorded measure."),
           d.openbaar(&EvaluatieBeleid::deelschooljaar_weken, "deelschooljaar_weken",
                      "A part of a school year shorter than this many weeks gives a warning, not a breach, "
                      "when it holds no evaluation."));
};

struct OPP_API SboPlaatsingBeleid {
  int respijt_weken = 0;
};
template <>
inline constexpr auto describe<SboPlaatsingBeleid> = [](auto d) {
  return d("SboPlaatsingBeleid", "Placement in special primary education; other schools do not count.",
           d.openbaar(&SboPlaatsingBeleid::respijt_weken, "respijt_weken",
                      "Weeks after placement in which the OPP is fixed; 0 is the day of placement."));
};

struct OPP_API OverstapBeleid {
  Overstapbereik opp_voor = {};
  std::optional<int> opvolgend_opp_weken = {};
  bool overdracht_voor_start = false;
  bool opp_voor_vso_streven = false;
  bool betrokkenheid = false;
  int minimum_terugkoppelingen = 0;
  int terugkoppeling_maanden = 0;
};
template <>
inline constexpr auto describe<OverstapBeleid> = [](auto d) {
  return d("OverstapBeleid", "Change of school.",
           d.openbaar(&OverstapBeleid::opp_voor, "opp_voor",
                      "Pupils for whom the sending school provides a complete OPP."),
           d.openbaar(&OverstapBeleid::opvolgend_opp_weken, "opvolgend_opp_weken",
                      "Weeks after enrolment in which the receiving school has an OPP that follows it."),
           d.openbaar(&OverstapBeleid::overdracht_voor_start, "overdracht_voor_start",
                      "Whether the needs are handed over before the first day at the next school."),
           d.openbaar(&OverstapBeleid::opp_voor_vso_streven, "opp_voor_vso_streven",
                      "Whether extra support stands in the OPP before a change to v(s)o; advice, no breach."),
           d.openbaar(&OverstapBeleid::betrokkenheid, "betrokkenheid",
                      "Whether pupil and parents are involved in a change or an interruption."),
           d.openbaar(&OverstapBeleid::minimum_terugkoppelingen, "minimum_terugkoppelingen",
                      "Least number of reports back to the previous school after a horizontal change."),
           d.openbaar(&OverstapBeleid::terugkoppeling_maanden, "terugkoppeling_maanden",
                      "Months after enrolment in which they are given."));
};

struct OPP_API RodBeleid {
  std::vector<Schooltype> schooltypen = {};
  std::optional<int> termijn_dagen = {};
  bool met_inhoud = false;
};
template <>
inline constexpr auto describe<RodBeleid> = [](auto d) {
  return d("RodBeleid", "Exchange with the register onderwijsdeelnemers.",
           d.openbaar(&RodBeleid::schooltypen, "schooltypen", "Kinds of school that exchange the OPP."),
           d.openbaar(&RodBeleid::termijn_dagen, "termijn_dagen",
                      "Days after fixing in which the exchange is accepted."),
           d.openbaar(&RodBeleid::met_inhoud, "met_inhoud",
                      "Whether more than the first and last day is exchanged."));
};

struct OPP_API TlvBeleid {
  bool opp_vereist = false;
  bool opp_niet_alleen_voor_tlv = false;
  bool continuiteit_signaal = false;
  std::optional<int> beslistermijn_dagen = {};
};
template <>
inline constexpr auto describe<TlvBeleid> = [](auto d) {
  return d("TlvBeleid", "Toelaatbaarheidsverklaring and other decisions from outside.",
           d.openbaar(&TlvBeleid::opp_vereist, "opp_vereist",
                      "Whether an application needs a version of the OPP."),
           d.openbaar(&TlvBeleid::opp_niet_alleen_voor_tlv, "opp_niet_alleen_voor_tlv",
                      "Whether an OPP that serves only the application is reported."),
           d.openbaar(&TlvBeleid::continuiteit_signaal, "continuiteit_signaal",
                      "Whether support that ends before the decision is expected is reported as a risk."),
           d.openbaar(&TlvBeleid::beslistermijn_dagen, "beslistermijn_dagen",
                      "Days in which the decision is expected."));
};

struct OPP_API MedischBeleid {
  bool protocol_per_leerling = false;
  bool big_alleen_met_verklaring = false;
  bool weigering_telt_niet = false;
  std::vector<MedischeUitzondering> uitzonderingen = {};
  bool zorgonderzoek = false;
  bool uitvoering_verplicht = false;
  bool ouders_alleen_buiten_zvw_jeugdwet = false;
  bool plan_bij_langdurige_ziekte = false;
};
template <>
inline constexpr auto describe<MedischBeleid> = [](auto d) {
  return d(
      "MedischBeleid", "Medical acts for a pupil.",
      d.openbaar(&MedischBeleid::protocol_per_leerling, "protocol_per_leerling",
                 "Whether acts outside the Wet BIG need a protocol made with the parents, apart from that of "
                 "the school."),
      d.openbaar(&MedischBeleid::big_alleen_met_verklaring, "big_alleen_met_verklaring",
                 "Whether an act reserved by the Wet BIG needs a certificate of ability at that moment."),
      d.openbaar(&MedischBeleid::weigering_telt_niet, "weigering_telt_niet",
                 "Whether staff may always refuse."),
      d.openbaar(&MedischBeleid::uitzonderingen, "uitzonderingen",
                 "Grounds, each with a reason, on which an act is reported but not counted."),
      d.openbaar(&MedischBeleid::zorgonderzoek, "zorgonderzoek",
                 "Whether for every pupil with a need for health care it is investigated how care can be "
                 "organised."),
      d.openbaar(&MedischBeleid::uitvoering_verplicht, "uitvoering_verplicht",
                 "Whether the school must also perform the acts."),
      d.openbaar(&MedischBeleid::ouders_alleen_buiten_zvw_jeugdwet, "ouders_alleen_buiten_zvw_jeugdwet",
                 "Whether parents may be asked only for care outside Zorgverzekeringswet and Jeugdwet."),
      d.openbaar(&MedischBeleid::plan_bij_langdurige_ziekte, "plan_bij_langdurige_ziekte",
                 "Whether a long ill pupil has a plan to stay involved."));
};

}  // namespace opp
