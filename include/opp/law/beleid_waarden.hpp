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

OPP_VALUES(AtwBeleid, "Which terms the Algemene termijnenwet extends when they end on a free day.",
  (openbaar, bool, opp_termijn, "The six weeks after enrolment or definitive placement.")
  (openbaar, bool, zittende_leerling, "The term for a pupil who is already enrolled.")
  (openbaar, bool, sbo_plaatsing, "The term after placement in sbo.")
  (openbaar, bool, opvolgend_opp, "The term for the OPP of the receiving school."))

OPP_VALUES(ZittendeLeerlingBeleid, "The term for an OPP when the need shows after enrolment.",
  (openbaar, Anker, anker, "Day from which the term runs.")
  (openbaar, int, termijn_weken,
   "Length in weeks; the day of the anchor does not count, the last day counts whole.")
  (openbaar, Oppmoment, norm_moment, "What must have happened by the last day.")
  (openbaar, std::optional<Oppmoment>, tweede_moment,
   "A second moment that is reported apart and is no norm.")
  (openbaar, std::optional<int>, signaal_na_dagen,
   "Days after the anchor from which an OPP that is still missing is reported."))

OPP_VALUES(GrensBeleid, "Where basisondersteuning ends.",
  (openbaar, bool, lichte_interventies_in_basis,
   "Whether preventive and light curative interventions belong to the basis.")
  (openbaar, bool, bespreking_is_overschrijding,
   "Whether a meeting about a suspicion already counts as exceeding the basis; otherwise only a decision to "
   "give support above it.")
  (openbaar, int, dyslexie_niveau_in_basis,
   "Highest level of support for dyslexia that by itself asks for no OPP.")
  (openbaar, std::vector<Uitsluiting>, uitgesloten, "Support that does not count as basisondersteuning.")
  (openbaar, std::vector<Uitsluiting>, boven_basis,
   "Excluded support that counts as support above the basis, so that an OPP is due."))

OPP_VALUES(InhoudBeleid, "What an OPP must hold.",
  (openbaar, std::vector<Oppdeel>, verplicht, "Parts that every OPP has.")
  (openbaar, std::vector<Oppdeel>, indien_van_toepassing, "Parts that an OPP has if they apply.")
  (openbaar, int, minimum_factoren_per_soort, "Least number of promoting and of hindering factors.")
  (openbaar, int, minimum_behoeften, "Least number of needs.")
  (openbaar, bool, behoefte_vraagt_ondersteuning, "Whether each need must be linked to support.")
  (openbaar, bool, afwijking_onderwijstijd_in_opp,
   "Whether a pupil with an OPP has every deviation from the hours listed in it.")
  (openbaar, bool, onderwijstijd_vraagt_besluit, "Whether fewer hours need a decision of their own.")
  (openbaar, bool, dispenseren_als_laatste,
   "Whether lowering the goal without an earlier attempt to intensify or compensate is reported.")
  (openbaar, bool, uitstroomwijziging_vraagt_reden,
   "Whether another destination needs a new version with a reason."))

OPP_VALUES(HoorrechtBeleid, "How the pupil is heard.",
  (openbaar, std::optional<Date>, vanaf,
   "First day of an event in the OPP to which this applies; each event by its own date.")
  (openbaar, std::vector<Hoorfase>, fasen, "Phases in which the pupil is heard; a set, not an order.")
  (openbaar, std::vector<Hoorfase>, inbreng_bij,
   "Phases for which the contribution of the pupil is described.")
  (openbaar, std::vector<Hoorfase>, invloed_bij,
   "Phases for which its influence is described; *none, because …* is an answer.")
  (openbaar, Hoorbereik, geldt_voor, "Pupils for whom it is checked.")
  (openbaar, std::vector<Rol>, partijen, "Who must have been heard in each phase.")
  (openbaar, bool, nieuwe_versie_is_bijstelling,
   "Whether every new version counts as an adjustment, in which the pupil is heard.")
  (openbaar, bool, poging_met_reden_is_gemotiveerd,
   "Whether a recorded attempt with a reason counts as a reasoned deviation."))

OPP_VALUES(BetrokkenheidBeleid, "How pupil, parents and partners are involved outside the OPP.",
  (openbaar, bool, vanaf_signaal, "Whether pupil and parents are involved from the first signal.")
  (openbaar, std::optional<int>, binnen_dagen,
   "Days after the signal in which they are involved; 0 is the same day.")
  (openbaar, bool, uitleg_opbouw, "Whether they are told how support is built up for this pupil.")
  (openbaar, bool, visie_partner, "Whether the view of a partner that is involved is recorded.")
  (openbaar, int, minimum_oudercontacten,
   "Least number of contacts with the parents for each support beyond the group."))

OPP_VALUES(ToestemmingBeleid, "Who must agree to what.",
  (openbaar, std::vector<Rol>, handelingsdeel, "Whose agreement the handelingsdeel needs before it is fixed.")
  (openbaar, Leerlinginstemming, handelingsdeel_leerling, "What the answer of a pupil below that age means.")
  (openbaar, std::optional<int>, leerling_vanaf, "Age from which the pupil answers in place of the parents.")
  (openbaar, Ouderaantal, ouders, "How many parents must agree.")
  (openbaar, bool, weigering_blokkeert_ondersteuning,
   "Whether support waits for agreement; otherwise it goes on while the OPP stays a draft.")
  (openbaar, std::vector<Rol>, ondersteuningsteam,
   "Who must agree before the ondersteuningsteam discusses a pupil; the agreement predates the meeting.")
  (openbaar, std::vector<Rol>, externen, "Who must agree before data are shared with external parties.")
  (openbaar, std::vector<Rol>, terugkoppeling,
   "Who must agree before the school reports back to the previous school; the school of enrolment asks.")
  (openbaar, std::vector<Rol>, medisch, "Who must agree to a medical act or medicine."))

OPP_VALUES(OndersteuningsteamBeleid, "The ondersteuningsteam.",
  (openbaar, std::optional<std::string>, vanaf_niveau, "Level of support that needs its decision first.")
  (openbaar, std::vector<std::string>, namen, "Names under which it is known.")
  (openbaar, std::vector<Rol>, leden, "Expertise that the policy names; not a closed list.")
  (openbaar, int, minimum_leden, "Least number of active members.")
  (openbaar, std::optional<Handelingsverlegen>, handelingsverlegen,
   "Who must be unable to act alone before it is called in; otherwise a signal.")
  (openbaar, Teamrol, rol_bij_opp, "What it does with an OPP.")
  (openbaar, std::optional<int>, binnen_dagen,
   "Days after the signal that the basis is exceeded in which it meets.")
  (openbaar, bool, ouders_uitgenodigd, "Whether the parents must be invited.")
  (openbaar, bool, verslag_ondertekend,
   "Whether the parents sign the minutes; a recorded refusal is a reasoned deviation."))

OPP_VALUES(LeerlingbesprekingBeleid, "The leerlingbespreking.",
  (openbaar, std::optional<std::string>, niveau, "Level of support that it goes with.")
  (openbaar, int, minimum, "Least number for each support at that level.")
  (openbaar, std::vector<Rol>, deelnemers, "Who must be present.")
  (openbaar, bool, soortgelijke_functie_telt, "Whether a similar function counts as the named one.")
  (openbaar, bool, gesprek_vooraf, "Whether the parents are spoken to before it.")
  (openbaar, bool, gesprek_na, "Whether they are spoken to after it, if applicable."))

OPP_VALUES(HandelingsplanBeleid, "A temporary individual handelingsplan outside the OPP.",
  (openbaar, std::vector<Rol>, betrokkenen, "Who takes part in making and evaluating it.")
  (openbaar, bool, einddatum_vereist, "Whether it needs an end."))

OPP_VALUES(OndersteuningBeleid, "Support that is given.",
  (openbaar, bool, voorstel_vooraf, "Whether support above the basis needs a proposal that predates it.")
  (openbaar, bool, hulpvraag_vereist, "Whether an intervention without a question for help is reported.")
  (openbaar, bool, plaatsing_met_terugkeerdoel,
   "Whether placement in special education needs an end or a goal of return.")
  (openbaar, std::optional<int>, kortdurend_max_weken,
   "Longest duration of short support in weeks; longer is reported, never a breach."))

OPP_VALUES(FlexZatBeleid, "The flex-ZAT: the meeting with partners about one pupil.",
  (openbaar, std::vector<Rol>, vaste_leden,
   "Who is always present; absence with a reason is a reasoned deviation.")
  (openbaar, std::vector<Rol>, leiding_bij_besluit,
   "Who leads when a decision of the management is communicated; otherwise anyone.")
  (openbaar, bool, commissie_vervangt_coordinator,
   "Whether in vso a member of the commissie van begeleiding fulfils the part of the coordinator.")
  (openbaar, bool, voorbereid_en_geevalueerd,
   "Whether each meeting has a preparation, minutes and an evaluation."))

OPP_VALUES(JeugdhulpBeleid, "Pupils who need youth care.",
  (openbaar, bool, overleg_vereist,
   "Whether a meeting is held once the basis is exceeded and youth care is needed.")
  (openbaar, bool, ander_overleg_telt,
   "Whether another recorded meeting with youth care counts as the flex-ZAT does.")
  (openbaar, std::optional<int>, binnen_dagen, "Days after the signal in which that meeting is held.")
  (openbaar, bool, afspraak_vereist,
   "Whether a pupil with a need for youth care has a partner and an agreement."))

OPP_VALUES(EvaluatieBeleid, "Evaluation of the OPP.",
  (openbaar, bool, per_schooljaar,
   "Whether it is evaluated at least once in each school year (1 August to 31 July).")
  (openbaar, bool, rollend_jaar_signaal,
   "Whether more than a year since it was fixed or evaluated is reported; no breach.")
  (openbaar, std::vector<Rol>, deelnemers,
   "With whom; without them it does not count. The pupil from `hoorrecht.vanaf`.")
  (openbaar, bool, bijsturen_vraagt_maatregel, "Whether the decision to steer needs a recorded measure.")
  (openbaar, int, deelschooljaar_weken,
   "A part of a school year shorter than this many weeks gives a warning, not a breach, when it holds no "
   "evaluation."))

OPP_VALUES(SboPlaatsingBeleid, "Placement in special primary education; other schools do not count.",
  (openbaar, int, respijt_weken,
   "Weeks after placement in which the OPP is fixed; 0 is the day of placement."))

OPP_VALUES(OverstapBeleid, "Change of school.",
  (openbaar, Overstapbereik, opp_voor, "Pupils for whom the sending school provides a complete OPP.")
  (openbaar, std::optional<int>, opvolgend_opp_weken,
   "Weeks after enrolment in which the receiving school has an OPP that follows it.")
  (openbaar, bool, overdracht_voor_start,
   "Whether the needs are handed over before the first day at the next school.")
  (openbaar, bool, opp_voor_vso_streven,
   "Whether extra support stands in the OPP before a change to v(s)o; advice, no breach.")
  (openbaar, bool, betrokkenheid, "Whether pupil and parents are involved in a change or an interruption.")
  (openbaar, int, minimum_terugkoppelingen,
   "Least number of reports back to the previous school after a horizontal change.")
  (openbaar, int, terugkoppeling_maanden, "Months after enrolment in which they are given."))

OPP_VALUES(RodBeleid, "Exchange with the register onderwijsdeelnemers.",
  (openbaar, std::vector<Schooltype>, schooltypen, "Kinds of school that exchange the OPP.")
  (openbaar, std::optional<int>, termijn_dagen, "Days after fixing in which the exchange is accepted.")
  (openbaar, bool, met_inhoud, "Whether more than the first and last day is exchanged."))

OPP_VALUES(TlvBeleid, "Toelaatbaarheidsverklaring and other decisions from outside.",
  (openbaar, bool, opp_vereist, "Whether an application needs a version of the OPP.")
  (openbaar, bool, opp_niet_alleen_voor_tlv, "Whether an OPP that serves only the application is reported.")
  (openbaar, bool, continuiteit_signaal,
   "Whether support that ends before the decision is expected is reported as a risk.")
  (openbaar, std::optional<int>, beslistermijn_dagen, "Days in which the decision is expected."))

OPP_VALUES(MedischBeleid, "Medical acts for a pupil.",
  (openbaar, bool, protocol_per_leerling,
   "Whether acts outside the Wet BIG need a protocol made with the parents, apart from that of the school.")
  (openbaar, bool, big_alleen_met_verklaring,
   "Whether an act reserved by the Wet BIG needs a certificate of ability at that moment.")
  (openbaar, bool, weigering_telt_niet, "Whether staff may always refuse.")
  (openbaar, std::vector<MedischeUitzondering>, uitzonderingen,
   "Grounds, each with a reason, on which an act is reported but not counted.")
  (openbaar, bool, zorgonderzoek,
   "Whether for every pupil with a need for health care it is investigated how care can be organised.")
  (openbaar, bool, uitvoering_verplicht, "Whether the school must also perform the acts.")
  (openbaar, bool, ouders_alleen_buiten_zvw_jeugdwet,
   "Whether parents may be asked only for care outside Zorgverzekeringswet and Jeugdwet.")
  (openbaar, bool, plan_bij_langdurige_ziekte, "Whether a long ill pupil has a plan to stay involved."))

}  // namespace opp
