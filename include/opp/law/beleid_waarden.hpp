#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/field_table.hpp"
#include "opp/law/praktijk.hpp"
#include "opp/law/schooltype.hpp"
#include "opp/time/date.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

/// What a policy may decide: code lists and values, group by group. The key of a value in a policy file is
/// its group and its member, for example `evaluatie.deelnemers`.
namespace opp {

// ---- code lists ----

/// Where a value of a policy comes from.
enum class Herkomst : std::uint8_t {
  seed,      ///< stands in the policy document
  wet,       ///< stands in an act or decree
  afgeleid,  ///< a reading or a default of ours
};
template <>
inline constexpr std::string_view enum_name<Herkomst> = "Herkomst";
template <>
inline constexpr auto enum_table<Herkomst> = std::to_array<EnumRow<Herkomst>>({
    {Herkomst::seed, "seed", "beleidsdocument van het samenwerkingsverband",
     "policy document of the samenwerkingsverband"},
    {Herkomst::wet, "wet", "wet of besluit", "act or decree"},
    {Herkomst::afgeleid, "afgeleid", "afgeleid of gekozen, staat niet letterlijk in de bron",
     "inferred or chosen, not literally in the source"},
});

/// Day from which the six weeks run for a pupil who is already enrolled.
enum class Anker : std::uint8_t {
  behoefte_vastgesteld,
  ondersteuning_gestart,
  arrangement_toegekend,
};
template <>
inline constexpr std::string_view enum_name<Anker> = "Anker";
template <>
inline constexpr auto enum_table<Anker> = std::to_array<EnumRow<Anker>>({
    {Anker::behoefte_vastgesteld, "behoefte_vastgesteld", "vaststelling van de ondersteuningsbehoefte",
     "need for support established"},
    {Anker::ondersteuning_gestart, "ondersteuning_gestart", "start van de ondersteuning", "support started"},
    {Anker::arrangement_toegekend, "arrangement_toegekend", "toekenning van het arrangement",
     "arrangement granted"},
});

/// Moment in the making of an OPP that a term is measured against.
enum class Oppmoment : std::uint8_t {
  opgesteld,
  vastgesteld,
};
template <>
inline constexpr std::string_view enum_name<Oppmoment> = "Oppmoment";
template <>
inline constexpr auto enum_table<Oppmoment> = std::to_array<EnumRow<Oppmoment>>({
    {Oppmoment::opgesteld, "opgesteld", "opgesteld: alle verplichte onderdelen zijn gevuld",
     "drawn up: all mandatory parts are filled"},
    {Oppmoment::vastgesteld, "vastgesteld", "vastgesteld", "fixed"},
});

/// Support that a policy treats apart when it draws the line of basisondersteuning.
enum class Uitsluiting : std::uint8_t {
  dyslexie_behandeling,
  dyslexie_zonder_diagnose,
  logopedie,
  nt2_bekostiging,
  tos_arrangement,
  individueel_maatwerk,
};
template <>
inline constexpr std::string_view enum_name<Uitsluiting> = "Uitsluiting";
template <>
inline constexpr auto enum_table<Uitsluiting> = std::to_array<EnumRow<Uitsluiting>>({
    {Uitsluiting::dyslexie_behandeling, "dyslexie_behandeling",
     "behandeling van ernstige dyslexie (niveau 4)", "treatment of severe dyslexia (level 4)"},
    {Uitsluiting::dyslexie_zonder_diagnose, "dyslexie_zonder_diagnose",
     "gespecialiseerde dyslexiebehandeling zonder diagnose",
     "specialist dyslexia treatment without a diagnosis"},
    {Uitsluiting::logopedie, "logopedie", "logopedische behandeling", "speech therapy"},
    {Uitsluiting::nt2_bekostiging, "nt2_bekostiging", "bekostiging van specifiek NT2-aanbod",
     "funding of specific teaching of Dutch as a second language"},
    {Uitsluiting::tos_arrangement, "tos_arrangement",
     "arrangement van cluster 2 bij een taalontwikkelingsstoornis",
     "arrangement of cluster 2 for a language disorder"},
    {Uitsluiting::individueel_maatwerk, "individueel_maatwerk",
     "individueel maatwerk of psychische begeleiding", "individual tailor-made or psychological guidance"},
});

/// Part of an OPP that a policy may ask for.
enum class Oppdeel : std::uint8_t {
  uitstroombestemming,
  onderbouwing,
  factoren,
  behoeften,
  handelingsdeel,
  afwijkingen,
  inbreng_leerling,
  invloed_inbreng,
};
template <>
inline constexpr std::string_view enum_name<Oppdeel> = "Oppdeel";
template <>
inline constexpr auto enum_table<Oppdeel> = std::to_array<EnumRow<Oppdeel>>({
    {Oppdeel::uitstroombestemming, "uitstroombestemming", "verwachte uitstroombestemming",
     "expected destination"},
    {Oppdeel::onderbouwing, "onderbouwing", "onderbouwing van de uitstroombestemming",
     "rationale of the destination"},
    {Oppdeel::factoren, "factoren", "bevorderende en belemmerende factoren",
     "promoting and hindering factors"},
    {Oppdeel::behoeften, "behoeften", "behoeften, vertaald in ondersteuning en begeleiding",
     "needs, put as support and guidance"},
    {Oppdeel::handelingsdeel, "handelingsdeel", "handelingsdeel", "handelingsdeel"},
    {Oppdeel::afwijkingen, "afwijkingen", "afwijkingen van het onderwijsprogramma, met plan",
     "deviations from the programme, with a plan"},
    {Oppdeel::inbreng_leerling, "inbreng_leerling", "inbreng van de leerling", "contribution of the pupil"},
    {Oppdeel::invloed_inbreng, "invloed_inbreng", "invloed van die inbreng",
     "influence of that contribution"},
});

/// Phase of an OPP in which a pupil is heard.
enum class Hoorfase : std::uint8_t {
  opstellen,
  vaststellen,
  evalueren,
  bijstellen,
};
template <>
inline constexpr std::string_view enum_name<Hoorfase> = "Hoorfase";
template <>
inline constexpr auto enum_table<Hoorfase> = std::to_array<EnumRow<Hoorfase>>({
    {Hoorfase::opstellen, "opstellen", "opstellen", "drawing up"},
    {Hoorfase::vaststellen, "vaststellen", "vaststellen", "fixing"},
    {Hoorfase::evalueren, "evalueren", "evalueren", "evaluating"},
    {Hoorfase::bijstellen, "bijstellen", "bijstellen", "adjusting"},
});

/// Pupils for whom it is checked that they were heard.
enum class Hoorbereik : std::uint8_t {
  opp_vastgesteld,
  opp_ook_concept,
  alle_leerlingen,
};
template <>
inline constexpr std::string_view enum_name<Hoorbereik> = "Hoorbereik";
template <>
inline constexpr auto enum_table<Hoorbereik> = std::to_array<EnumRow<Hoorbereik>>({
    {Hoorbereik::opp_vastgesteld, "opp_vastgesteld", "leerlingen met een vastgesteld OPP",
     "pupils with a fixed OPP"},
    {Hoorbereik::opp_ook_concept, "opp_ook_concept", "leerlingen met een OPP, ook als concept",
     "pupils with an OPP, drafts included"},
    {Hoorbereik::alle_leerlingen, "alle_leerlingen", "alle leerlingen", "all pupils"},
});

/// What the answer of a minor pupil to the handelingsdeel means.
enum class Leerlinginstemming : std::uint8_t {
  niet,
  informatief,
  vereist,
};
template <>
inline constexpr std::string_view enum_name<Leerlinginstemming> = "Leerlinginstemming";
template <>
inline constexpr auto enum_table<Leerlinginstemming> = std::to_array<EnumRow<Leerlinginstemming>>({
    {Leerlinginstemming::niet, "niet", "wordt niet gevraagd", "is not asked"},
    {Leerlinginstemming::informatief, "informatief", "wordt vastgelegd, telt niet voor de naleving",
     "is recorded, does not count for compliance"},
    {Leerlinginstemming::vereist, "vereist", "is vereist", "is required"},
});

/// How many of the parents or carers have to act.
enum class Ouderaantal : std::uint8_t {
  een,
  alle,
};
template <>
inline constexpr std::string_view enum_name<Ouderaantal> = "Ouderaantal";
template <>
inline constexpr auto enum_table<Ouderaantal> = std::to_array<EnumRow<Ouderaantal>>({
    {Ouderaantal::een, "een", "ten minste één gezagsdrager of verzorger", "at least one parent or carer"},
    {Ouderaantal::alle, "alle", "alle gezagsdragers", "all who hold parental authority"},
});

/// Whose inability to act calls in the ondersteuningsteam.
enum class Handelingsverlegen : std::uint8_t {
  een_van_beiden,
  beiden,
};
template <>
inline constexpr std::string_view enum_name<Handelingsverlegen> = "Handelingsverlegen";
template <>
inline constexpr auto enum_table<Handelingsverlegen> = std::to_array<EnumRow<Handelingsverlegen>>({
    {Handelingsverlegen::een_van_beiden, "een_van_beiden", "leraar of intern begeleider",
     "teacher or intern begeleider"},
    {Handelingsverlegen::beiden, "beiden", "leraar en intern begeleider", "teacher and intern begeleider"},
});

/// What the ondersteuningsteam does with an OPP.
enum class Teamrol : std::uint8_t {
  adviseert,
  stelt_vast,
};
template <>
inline constexpr std::string_view enum_name<Teamrol> = "Teamrol";
template <>
inline constexpr auto enum_table<Teamrol> = std::to_array<EnumRow<Teamrol>>({
    {Teamrol::adviseert, "adviseert", "adviseert en volgt", "advises and follows"},
    {Teamrol::stelt_vast, "stelt_vast", "stelt vast", "fixes it"},
});

/// Pupils for whom an OPP goes along to the next school.
enum class Overstapbereik : std::uint8_t {
  geen,
  met_opp_of_boven_basis,
  met_ondersteuningsvraag,
};
template <>
inline constexpr std::string_view enum_name<Overstapbereik> = "Overstapbereik";
template <>
inline constexpr auto enum_table<Overstapbereik> = std::to_array<EnumRow<Overstapbereik>>({
    {Overstapbereik::geen, "geen", "geen", "none"},
    {Overstapbereik::met_opp_of_boven_basis, "met_opp_of_boven_basis",
     "leerlingen met een OPP of met ondersteuning boven de basis",
     "pupils with an OPP or with support above the basis"},
    {Overstapbereik::met_ondersteuningsvraag, "met_ondersteuningsvraag",
     "elke leerling met een ondersteuningsvraag", "every pupil with a need for support"},
});

/// Ground on which a medical act by staff is not counted as a violation.
enum class MedischeUitzondering : std::uint8_t {
  nood,
  diabetes,
};
template <>
inline constexpr std::string_view enum_name<MedischeUitzondering> = "MedischeUitzondering";
template <>
inline constexpr auto enum_table<MedischeUitzondering> = std::to_array<EnumRow<MedischeUitzondering>>({
    {MedischeUitzondering::nood, "nood", "noodsituatie", "emergency"},
    {MedischeUitzondering::diabetes, "diabetes", "diabetes", "diabetes"},
});

// ---- the groups ----

/// Which terms the Algemene termijnenwet extends when they end on a free day.
struct AtwBeleid {
  bool opp_termijn = false;
  bool zittende_leerling = false;
  bool sbo_plaatsing = false;
  bool opvolgend_opp = false;
};
template <>
inline constexpr TypeInfo type_info<AtwBeleid>{
    "AtwBeleid", "Which terms the Algemene termijnenwet extends when they end on a free day."};
template <>
inline constexpr auto fields<AtwBeleid> = std::tuple{
    field{&AtwBeleid::opp_termijn, "opp_termijn", since(1), Privacy::openbaar,
          "The six weeks after enrolment or definitive placement."},
    field{&AtwBeleid::zittende_leerling, "zittende_leerling", since(1), Privacy::openbaar,
          "The term for a pupil who is already enrolled."},
    field{&AtwBeleid::sbo_plaatsing, "sbo_plaatsing", since(1), Privacy::openbaar,
          "The term after placement in sbo."},
    field{&AtwBeleid::opvolgend_opp, "opvolgend_opp", since(1), Privacy::openbaar,
          "The term for the OPP of the receiving school."},
};
static_assert(fields_complete<AtwBeleid>());

/// The term for an OPP when the need shows after enrolment.
struct ZittendeLeerlingBeleid {
  Anker anker = {};
  int termijn_weken = 0;
  Oppmoment norm_moment = {};
  std::optional<Oppmoment> tweede_moment = {};
  std::optional<int> signaal_na_dagen = {};
};
template <>
inline constexpr TypeInfo type_info<ZittendeLeerlingBeleid>{
    "ZittendeLeerlingBeleid", "The term for an OPP when the need shows after enrolment."};
template <>
inline constexpr auto fields<ZittendeLeerlingBeleid> = std::tuple{
    field{&ZittendeLeerlingBeleid::anker, "anker", since(1), Privacy::openbaar,
          "Day from which the term runs."},
    field{&ZittendeLeerlingBeleid::termijn_weken, "termijn_weken", since(1), Privacy::openbaar,
          "Length in weeks; the day of the anchor does not count, the last day counts whole."},
    field{&ZittendeLeerlingBeleid::norm_moment, "norm_moment", since(1), Privacy::openbaar,
          "What must have happened by the last day."},
    field{&ZittendeLeerlingBeleid::tweede_moment, "tweede_moment", since(1), Privacy::openbaar,
          "A second moment that is reported apart and is no norm."},
    field{&ZittendeLeerlingBeleid::signaal_na_dagen, "signaal_na_dagen", since(1), Privacy::openbaar,
          "Days after the anchor from which an OPP that is still missing is reported."},
};
static_assert(fields_complete<ZittendeLeerlingBeleid>());

/// Where basisondersteuning ends.
struct GrensBeleid {
  bool lichte_interventies_in_basis = false;
  bool bespreking_is_overschrijding = false;
  int dyslexie_niveau_in_basis = 0;
  std::vector<Uitsluiting> uitgesloten = {};
  std::vector<Uitsluiting> boven_basis = {};
};
template <>
inline constexpr TypeInfo type_info<GrensBeleid>{"GrensBeleid", "Where basisondersteuning ends."};
template <>
inline constexpr auto fields<GrensBeleid> = std::tuple{
    field{&GrensBeleid::lichte_interventies_in_basis, "lichte_interventies_in_basis", since(1),
          Privacy::openbaar, "Whether preventive and light curative interventions belong to the basis."},
    field{&GrensBeleid::bespreking_is_overschrijding, "bespreking_is_overschrijding", since(1),
          Privacy::openbaar,
          "Whether a meeting about a suspicion already counts as exceeding the basis; otherwise only a "
          "decision to give support above it."},
    field{&GrensBeleid::dyslexie_niveau_in_basis, "dyslexie_niveau_in_basis", since(1), Privacy::openbaar,
          "Highest level of support for dyslexia that by itself asks for no OPP."},
    field{&GrensBeleid::uitgesloten, "uitgesloten", since(1), Privacy::openbaar,
          "Support that does not count as basisondersteuning."},
    field{&GrensBeleid::boven_basis, "boven_basis", since(1), Privacy::openbaar,
          "Excluded support that counts as support above the basis, so that an OPP is due."},
};
static_assert(fields_complete<GrensBeleid>());

/// What an OPP must hold.
struct InhoudBeleid {
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
inline constexpr TypeInfo type_info<InhoudBeleid>{"InhoudBeleid", "What an OPP must hold."};
template <>
inline constexpr auto fields<InhoudBeleid> = std::tuple{
    field{&InhoudBeleid::verplicht, "verplicht", since(1), Privacy::openbaar, "Parts that every OPP has."},
    field{&InhoudBeleid::indien_van_toepassing, "indien_van_toepassing", since(1), Privacy::openbaar,
          "Parts that an OPP has if they apply."},
    field{&InhoudBeleid::minimum_factoren_per_soort, "minimum_factoren_per_soort", since(1),
          Privacy::openbaar, "Least number of promoting and of hindering factors."},
    field{&InhoudBeleid::minimum_behoeften, "minimum_behoeften", since(1), Privacy::openbaar,
          "Least number of needs."},
    field{&InhoudBeleid::behoefte_vraagt_ondersteuning, "behoefte_vraagt_ondersteuning", since(1),
          Privacy::openbaar, "Whether each need must be linked to support."},
    field{&InhoudBeleid::afwijking_onderwijstijd_in_opp, "afwijking_onderwijstijd_in_opp", since(1),
          Privacy::openbaar, "Whether a pupil with an OPP has every deviation from the hours listed in it."},
    field{&InhoudBeleid::onderwijstijd_vraagt_besluit, "onderwijstijd_vraagt_besluit", since(1),
          Privacy::openbaar, "Whether fewer hours need a decision of their own."},
    field{&InhoudBeleid::dispenseren_als_laatste, "dispenseren_als_laatste", since(1), Privacy::openbaar,
          "Whether lowering the goal without an earlier attempt to intensify or compensate is reported."},
    field{&InhoudBeleid::uitstroomwijziging_vraagt_reden, "uitstroomwijziging_vraagt_reden", since(1),
          Privacy::openbaar, "Whether another destination needs a new version with a reason."},
};
static_assert(fields_complete<InhoudBeleid>());

/// How the pupil is heard.
struct HoorrechtBeleid {
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
inline constexpr TypeInfo type_info<HoorrechtBeleid>{"HoorrechtBeleid", "How the pupil is heard."};
template <>
inline constexpr auto fields<HoorrechtBeleid> = std::tuple{
    field{&HoorrechtBeleid::vanaf, "vanaf", since(1), Privacy::openbaar,
          "First day of an event in the OPP to which this applies; each event by its own date."},
    field{&HoorrechtBeleid::fasen, "fasen", since(1), Privacy::openbaar,
          "Phases in which the pupil is heard; a set, not an order."},
    field{&HoorrechtBeleid::inbreng_bij, "inbreng_bij", since(1), Privacy::openbaar,
          "Phases for which the contribution of the pupil is described."},
    field{&HoorrechtBeleid::invloed_bij, "invloed_bij", since(1), Privacy::openbaar,
          "Phases for which its influence is described; *none, because …* is an answer."},
    field{&HoorrechtBeleid::geldt_voor, "geldt_voor", since(1), Privacy::openbaar,
          "Pupils for whom it is checked."},
    field{&HoorrechtBeleid::partijen, "partijen", since(1), Privacy::openbaar,
          "Who must have been heard in each phase."},
    field{&HoorrechtBeleid::nieuwe_versie_is_bijstelling, "nieuwe_versie_is_bijstelling", since(1),
          Privacy::openbaar,
          "Whether every new version counts as an adjustment, in which the pupil is heard."},
    field{&HoorrechtBeleid::poging_met_reden_is_gemotiveerd, "poging_met_reden_is_gemotiveerd", since(1),
          Privacy::openbaar, "Whether a recorded attempt with a reason counts as a reasoned deviation."},
};
static_assert(fields_complete<HoorrechtBeleid>());

/// How pupil, parents and partners are involved outside the OPP.
struct BetrokkenheidBeleid {
  bool vanaf_signaal = false;
  std::optional<int> binnen_dagen = {};
  bool uitleg_opbouw = false;
  bool visie_partner = false;
  int minimum_oudercontacten = 0;
};
template <>
inline constexpr TypeInfo type_info<BetrokkenheidBeleid>{
    "BetrokkenheidBeleid", "How pupil, parents and partners are involved outside the OPP."};
template <>
inline constexpr auto fields<BetrokkenheidBeleid> = std::tuple{
    field{&BetrokkenheidBeleid::vanaf_signaal, "vanaf_signaal", since(1), Privacy::openbaar,
          "Whether pupil and parents are involved from the first signal."},
    field{&BetrokkenheidBeleid::binnen_dagen, "binnen_dagen", since(1), Privacy::openbaar,
          "Days after the signal in which they are involved; 0 is the same day."},
    field{&BetrokkenheidBeleid::uitleg_opbouw, "uitleg_opbouw", since(1), Privacy::openbaar,
          "Whether they are told how support is built up for this pupil."},
    field{&BetrokkenheidBeleid::visie_partner, "visie_partner", since(1), Privacy::openbaar,
          "Whether the view of a partner that is involved is recorded."},
    field{&BetrokkenheidBeleid::minimum_oudercontacten, "minimum_oudercontacten", since(1), Privacy::openbaar,
          "Least number of contacts with the parents for each support beyond the group."},
};
static_assert(fields_complete<BetrokkenheidBeleid>());

/// Who must agree to what.
struct ToestemmingBeleid {
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
inline constexpr TypeInfo type_info<ToestemmingBeleid>{"ToestemmingBeleid", "Who must agree to what."};
template <>
inline constexpr auto fields<ToestemmingBeleid> = std::tuple{
    field{&ToestemmingBeleid::handelingsdeel, "handelingsdeel", since(1), Privacy::openbaar,
          "Whose agreement the handelingsdeel needs before it is fixed."},
    field{&ToestemmingBeleid::handelingsdeel_leerling, "handelingsdeel_leerling", since(1), Privacy::openbaar,
          "What the answer of a pupil below that age means."},
    field{&ToestemmingBeleid::leerling_vanaf, "leerling_vanaf", since(1), Privacy::openbaar,
          "Age from which the pupil answers in place of the parents."},
    field{&ToestemmingBeleid::ouders, "ouders", since(1), Privacy::openbaar, "How many parents must agree."},
    field{&ToestemmingBeleid::weigering_blokkeert_ondersteuning, "weigering_blokkeert_ondersteuning",
          since(1), Privacy::openbaar,
          "Whether support waits for agreement; otherwise it goes on while the OPP stays a draft."},
    field{&ToestemmingBeleid::ondersteuningsteam, "ondersteuningsteam", since(1), Privacy::openbaar,
          "Who must agree before the ondersteuningsteam discusses a pupil; the agreement predates the "
          "meeting."},
    field{&ToestemmingBeleid::externen, "externen", since(1), Privacy::openbaar,
          "Who must agree before data are shared with external parties."},
    field{&ToestemmingBeleid::terugkoppeling, "terugkoppeling", since(1), Privacy::openbaar,
          "Who must agree before the school reports back to the previous school; the school of enrolment "
          "asks."},
    field{&ToestemmingBeleid::medisch, "medisch", since(1), Privacy::openbaar,
          "Who must agree to a medical act or medicine."},
};
static_assert(fields_complete<ToestemmingBeleid>());

/// The ondersteuningsteam.
struct OndersteuningsteamBeleid {
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
inline constexpr TypeInfo type_info<OndersteuningsteamBeleid>{"OndersteuningsteamBeleid",
                                                              "The ondersteuningsteam."};
template <>
inline constexpr auto fields<OndersteuningsteamBeleid> = std::tuple{
    field{&OndersteuningsteamBeleid::vanaf_niveau, "vanaf_niveau", since(1), Privacy::openbaar,
          "Level of support that needs its decision first."},
    field{&OndersteuningsteamBeleid::namen, "namen", since(1), Privacy::openbaar,
          "Names under which it is known."},
    field{&OndersteuningsteamBeleid::leden, "leden", since(1), Privacy::openbaar,
          "Expertise that the policy names; not a closed list."},
    field{&OndersteuningsteamBeleid::minimum_leden, "minimum_leden", since(1), Privacy::openbaar,
          "Least number of active members."},
    field{&OndersteuningsteamBeleid::handelingsverlegen, "handelingsverlegen", since(1), Privacy::openbaar,
          "Who must be unable to act alone before it is called in; otherwise a signal."},
    field{&OndersteuningsteamBeleid::rol_bij_opp, "rol_bij_opp", since(1), Privacy::openbaar,
          "What it does with an OPP."},
    field{&OndersteuningsteamBeleid::binnen_dagen, "binnen_dagen", since(1), Privacy::openbaar,
          "Days after the signal that the basis is exceeded in which it meets."},
    field{&OndersteuningsteamBeleid::ouders_uitgenodigd, "ouders_uitgenodigd", since(1), Privacy::openbaar,
          "Whether the parents must be invited."},
    field{&OndersteuningsteamBeleid::verslag_ondertekend, "verslag_ondertekend", since(1), Privacy::openbaar,
          "Whether the parents sign the minutes; a recorded refusal is a reasoned deviation."},
};
static_assert(fields_complete<OndersteuningsteamBeleid>());

/// The leerlingbespreking.
struct LeerlingbesprekingBeleid {
  std::optional<std::string> niveau = {};
  int minimum = 0;
  std::vector<Rol> deelnemers = {};
  bool soortgelijke_functie_telt = false;
  bool gesprek_vooraf = false;
  bool gesprek_na = false;
};
template <>
inline constexpr TypeInfo type_info<LeerlingbesprekingBeleid>{"LeerlingbesprekingBeleid",
                                                              "The leerlingbespreking."};
template <>
inline constexpr auto fields<LeerlingbesprekingBeleid> = std::tuple{
    field{&LeerlingbesprekingBeleid::niveau, "niveau", since(1), Privacy::openbaar,
          "Level of support that it goes with."},
    field{&LeerlingbesprekingBeleid::minimum, "minimum", since(1), Privacy::openbaar,
          "Least number for each support at that level."},
    field{&LeerlingbesprekingBeleid::deelnemers, "deelnemers", since(1), Privacy::openbaar,
          "Who must be present."},
    field{&LeerlingbesprekingBeleid::soortgelijke_functie_telt, "soortgelijke_functie_telt", since(1),
          Privacy::openbaar, "Whether a similar function counts as the named one."},
    field{&LeerlingbesprekingBeleid::gesprek_vooraf, "gesprek_vooraf", since(1), Privacy::openbaar,
          "Whether the parents are spoken to before it."},
    field{&LeerlingbesprekingBeleid::gesprek_na, "gesprek_na", since(1), Privacy::openbaar,
          "Whether they are spoken to after it, if applicable."},
};
static_assert(fields_complete<LeerlingbesprekingBeleid>());

/// A temporary individual handelingsplan outside the OPP.
struct HandelingsplanBeleid {
  std::vector<Rol> betrokkenen = {};
  bool einddatum_vereist = false;
};
template <>
inline constexpr TypeInfo type_info<HandelingsplanBeleid>{
    "HandelingsplanBeleid", "A temporary individual handelingsplan outside the OPP."};
template <>
inline constexpr auto fields<HandelingsplanBeleid> = std::tuple{
    field{&HandelingsplanBeleid::betrokkenen, "betrokkenen", since(1), Privacy::openbaar,
          "Who takes part in making and evaluating it."},
    field{&HandelingsplanBeleid::einddatum_vereist, "einddatum_vereist", since(1), Privacy::openbaar,
          "Whether it needs an end."},
};
static_assert(fields_complete<HandelingsplanBeleid>());

/// Support that is given.
struct OndersteuningBeleid {
  bool voorstel_vooraf = false;
  bool hulpvraag_vereist = false;
  bool plaatsing_met_terugkeerdoel = false;
  std::optional<int> kortdurend_max_weken = {};
};
template <>
inline constexpr TypeInfo type_info<OndersteuningBeleid>{"OndersteuningBeleid", "Support that is given."};
template <>
inline constexpr auto fields<OndersteuningBeleid> = std::tuple{
    field{&OndersteuningBeleid::voorstel_vooraf, "voorstel_vooraf", since(1), Privacy::openbaar,
          "Whether support above the basis needs a proposal that predates it."},
    field{&OndersteuningBeleid::hulpvraag_vereist, "hulpvraag_vereist", since(1), Privacy::openbaar,
          "Whether an intervention without a question for help is reported."},
    field{&OndersteuningBeleid::plaatsing_met_terugkeerdoel, "plaatsing_met_terugkeerdoel", since(1),
          Privacy::openbaar, "Whether placement in special education needs an end or a goal of return."},
    field{&OndersteuningBeleid::kortdurend_max_weken, "kortdurend_max_weken", since(1), Privacy::openbaar,
          "Longest duration of short support in weeks; longer is reported, never a breach."},
};
static_assert(fields_complete<OndersteuningBeleid>());

/// The flex-ZAT: the meeting with partners about one pupil.
struct FlexZatBeleid {
  std::vector<Rol> vaste_leden = {};
  std::vector<Rol> leiding_bij_besluit = {};
  bool commissie_vervangt_coordinator = false;
  bool voorbereid_en_geevalueerd = false;
};
template <>
inline constexpr TypeInfo type_info<FlexZatBeleid>{
    "FlexZatBeleid", "The flex-ZAT: the meeting with partners about one pupil."};
template <>
inline constexpr auto fields<FlexZatBeleid> = std::tuple{
    field{&FlexZatBeleid::vaste_leden, "vaste_leden", since(1), Privacy::openbaar,
          "Who is always present; absence with a reason is a reasoned deviation."},
    field{&FlexZatBeleid::leiding_bij_besluit, "leiding_bij_besluit", since(1), Privacy::openbaar,
          "Who leads when a decision of the management is communicated; otherwise anyone."},
    field{&FlexZatBeleid::commissie_vervangt_coordinator, "commissie_vervangt_coordinator", since(1),
          Privacy::openbaar,
          "Whether in vso a member of the commissie van begeleiding fulfils the part of the coordinator."},
    field{&FlexZatBeleid::voorbereid_en_geevalueerd, "voorbereid_en_geevalueerd", since(1), Privacy::openbaar,
          "Whether each meeting has a preparation, minutes and an evaluation."},
};
static_assert(fields_complete<FlexZatBeleid>());

/// Pupils who need youth care.
struct JeugdhulpBeleid {
  bool overleg_vereist = false;
  bool ander_overleg_telt = false;
  std::optional<int> binnen_dagen = {};
  bool afspraak_vereist = false;
};
template <>
inline constexpr TypeInfo type_info<JeugdhulpBeleid>{"JeugdhulpBeleid", "Pupils who need youth care."};
template <>
inline constexpr auto fields<JeugdhulpBeleid> = std::tuple{
    field{&JeugdhulpBeleid::overleg_vereist, "overleg_vereist", since(1), Privacy::openbaar,
          "Whether a meeting is held once the basis is exceeded and youth care is needed."},
    field{&JeugdhulpBeleid::ander_overleg_telt, "ander_overleg_telt", since(1), Privacy::openbaar,
          "Whether another recorded meeting with youth care counts as the flex-ZAT does."},
    field{&JeugdhulpBeleid::binnen_dagen, "binnen_dagen", since(1), Privacy::openbaar,
          "Days after the signal in which that meeting is held."},
    field{&JeugdhulpBeleid::afspraak_vereist, "afspraak_vereist", since(1), Privacy::openbaar,
          "Whether a pupil with a need for youth care has a partner and an agreement."},
};
static_assert(fields_complete<JeugdhulpBeleid>());

/// Evaluation of the OPP.
struct EvaluatieBeleid {
  bool per_schooljaar = false;
  bool rollend_jaar_signaal = false;
  std::vector<Rol> deelnemers = {};
  bool bijsturen_vraagt_maatregel = false;
  int deelschooljaar_weken = 0;
};
template <>
inline constexpr TypeInfo type_info<EvaluatieBeleid>{"EvaluatieBeleid", "Evaluation of the OPP."};
template <>
inline constexpr auto fields<EvaluatieBeleid> = std::tuple{
    field{&EvaluatieBeleid::per_schooljaar, "per_schooljaar", since(1), Privacy::openbaar,
          "Whether it is evaluated at least once in each school year (1 August to 31 July)."},
    field{&EvaluatieBeleid::rollend_jaar_signaal, "rollend_jaar_signaal", since(1), Privacy::openbaar,
          "Whether more than a year since it was fixed or evaluated is reported; no breach."},
    field{&EvaluatieBeleid::deelnemers, "deelnemers", since(1), Privacy::openbaar,
          "With whom; without them it does not count. The pupil from `hoorrecht.vanaf`."},
    field{&EvaluatieBeleid::bijsturen_vraagt_maatregel, "bijsturen_vraagt_maatregel", since(1),
          Privacy::openbaar, "Whether the decision to steer needs a recorded measure."},
    field{&EvaluatieBeleid::deelschooljaar_weken, "deelschooljaar_weken", since(1), Privacy::openbaar,
          "A part of a school year shorter than this many weeks gives a warning, not a breach, when it holds "
          "no evaluation."},
};
static_assert(fields_complete<EvaluatieBeleid>());

/// Placement in special primary education; other schools do not count.
struct SboPlaatsingBeleid {
  int respijt_weken = 0;
};
template <>
inline constexpr TypeInfo type_info<SboPlaatsingBeleid>{
    "SboPlaatsingBeleid", "Placement in special primary education; other schools do not count."};
template <>
inline constexpr auto fields<SboPlaatsingBeleid> = std::tuple{
    field{&SboPlaatsingBeleid::respijt_weken, "respijt_weken", since(1), Privacy::openbaar,
          "Weeks after placement in which the OPP is fixed; 0 is the day of placement."},
};
static_assert(fields_complete<SboPlaatsingBeleid>());

/// Change of school.
struct OverstapBeleid {
  Overstapbereik opp_voor = {};
  std::optional<int> opvolgend_opp_weken = {};
  bool overdracht_voor_start = false;
  bool opp_voor_vso_streven = false;
  bool betrokkenheid = false;
  int minimum_terugkoppelingen = 0;
  int terugkoppeling_maanden = 0;
};
template <>
inline constexpr TypeInfo type_info<OverstapBeleid>{"OverstapBeleid", "Change of school."};
template <>
inline constexpr auto fields<OverstapBeleid> = std::tuple{
    field{&OverstapBeleid::opp_voor, "opp_voor", since(1), Privacy::openbaar,
          "Pupils for whom the sending school provides a complete OPP."},
    field{&OverstapBeleid::opvolgend_opp_weken, "opvolgend_opp_weken", since(1), Privacy::openbaar,
          "Weeks after enrolment in which the receiving school has an OPP that follows it."},
    field{&OverstapBeleid::overdracht_voor_start, "overdracht_voor_start", since(1), Privacy::openbaar,
          "Whether the needs are handed over before the first day at the next school."},
    field{&OverstapBeleid::opp_voor_vso_streven, "opp_voor_vso_streven", since(1), Privacy::openbaar,
          "Whether extra support stands in the OPP before a change to v(s)o; advice, no breach."},
    field{&OverstapBeleid::betrokkenheid, "betrokkenheid", since(1), Privacy::openbaar,
          "Whether pupil and parents are involved in a change or an interruption."},
    field{&OverstapBeleid::minimum_terugkoppelingen, "minimum_terugkoppelingen", since(1), Privacy::openbaar,
          "Least number of reports back to the previous school after a horizontal change."},
    field{&OverstapBeleid::terugkoppeling_maanden, "terugkoppeling_maanden", since(1), Privacy::openbaar,
          "Months after enrolment in which they are given."},
};
static_assert(fields_complete<OverstapBeleid>());

/// Exchange with the register onderwijsdeelnemers.
struct RodBeleid {
  std::vector<Schooltype> schooltypen = {};
  std::optional<int> termijn_dagen = {};
  bool met_inhoud = false;
};
template <>
inline constexpr TypeInfo type_info<RodBeleid>{"RodBeleid",
                                               "Exchange with the register onderwijsdeelnemers."};
template <>
inline constexpr auto fields<RodBeleid> = std::tuple{
    field{&RodBeleid::schooltypen, "schooltypen", since(1), Privacy::openbaar,
          "Kinds of school that exchange the OPP."},
    field{&RodBeleid::termijn_dagen, "termijn_dagen", since(1), Privacy::openbaar,
          "Days after fixing in which the exchange is accepted."},
    field{&RodBeleid::met_inhoud, "met_inhoud", since(1), Privacy::openbaar,
          "Whether more than the first and last day is exchanged."},
};
static_assert(fields_complete<RodBeleid>());

/// Toelaatbaarheidsverklaring and other decisions from outside.
struct TlvBeleid {
  bool opp_vereist = false;
  bool opp_niet_alleen_voor_tlv = false;
  bool continuiteit_signaal = false;
  std::optional<int> beslistermijn_dagen = {};
};
template <>
inline constexpr TypeInfo type_info<TlvBeleid>{
    "TlvBeleid", "Toelaatbaarheidsverklaring and other decisions from outside."};
template <>
inline constexpr auto fields<TlvBeleid> = std::tuple{
    field{&TlvBeleid::opp_vereist, "opp_vereist", since(1), Privacy::openbaar,
          "Whether an application needs a version of the OPP."},
    field{&TlvBeleid::opp_niet_alleen_voor_tlv, "opp_niet_alleen_voor_tlv", since(1), Privacy::openbaar,
          "Whether an OPP that serves only the application is reported."},
    field{&TlvBeleid::continuiteit_signaal, "continuiteit_signaal", since(1), Privacy::openbaar,
          "Whether support that ends before the decision is expected is reported as a risk."},
    field{&TlvBeleid::beslistermijn_dagen, "beslistermijn_dagen", since(1), Privacy::openbaar,
          "Days in which the decision is expected."},
};
static_assert(fields_complete<TlvBeleid>());

/// Medical acts for a pupil.
struct MedischBeleid {
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
inline constexpr TypeInfo type_info<MedischBeleid>{"MedischBeleid", "Medical acts for a pupil."};
template <>
inline constexpr auto fields<MedischBeleid> = std::tuple{
    field{&MedischBeleid::protocol_per_leerling, "protocol_per_leerling", since(1), Privacy::openbaar,
          "Whether acts outside the Wet BIG need a protocol made with the parents, apart from that of the "
          "school."},
    field{&MedischBeleid::big_alleen_met_verklaring, "big_alleen_met_verklaring", since(1), Privacy::openbaar,
          "Whether an act reserved by the Wet BIG needs a certificate of ability at that moment."},
    field{&MedischBeleid::weigering_telt_niet, "weigering_telt_niet", since(1), Privacy::openbaar,
          "Whether staff may always refuse."},
    field{&MedischBeleid::uitzonderingen, "uitzonderingen", since(1), Privacy::openbaar,
          "Grounds, each with a reason, on which an act is reported but not counted."},
    field{
        &MedischBeleid::zorgonderzoek, "zorgonderzoek", since(1), Privacy::openbaar,
        "Whether for every pupil with a need for health care it is investigated how care can be organised."},
    field{&MedischBeleid::uitvoering_verplicht, "uitvoering_verplicht", since(1), Privacy::openbaar,
          "Whether the school must also perform the acts."},
    field{&MedischBeleid::ouders_alleen_buiten_zvw_jeugdwet, "ouders_alleen_buiten_zvw_jeugdwet", since(1),
          Privacy::openbaar,
          "Whether parents may be asked only for care outside Zorgverzekeringswet and Jeugdwet."},
    field{&MedischBeleid::plan_bij_langdurige_ziekte, "plan_bij_langdurige_ziekte", since(1),
          Privacy::openbaar, "Whether a long ill pupil has a plan to stay involved."},
};
static_assert(fields_complete<MedischBeleid>());

}  // namespace opp
