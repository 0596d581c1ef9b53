#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"
#include "opp/law/beleid_waarden.hpp"
#include "opp/law/praktijk.hpp"
#include "opp/model/entry.hpp"
#include "opp/time/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace opp {

/// Area of a need or of support. No statutory list: the areas of the two policy documents together.
OPP_CODES(Ondersteuningsgebied,
  (didactisch, "didactisch", "teaching and learning")
  (lezen, "lezen en dyslexie", "reading and dyslexia")
  (rekenen, "rekenen en dyscalculie", "arithmetic and dyscalculia")
  (spraak_taal, "spraak en taal", "speech and language")
  (nederlandse_taal, "beheersing van het Nederlands", "command of Dutch")
  (hoogbegaafdheid, "meer- en hoogbegaafdheid", "giftedness")
  (executieve_functies, "executieve functies en werkhouding", "executive functions and attitude to work")
  (minder_begaafd, "minder- en laagbegaafd", "low ability")
  (gedrag_sociaal_emotioneel, "gedrag en sociaal-emotioneel", "behaviour, social and emotional")
  (fysiek_medisch, "fysiek, medisch, langdurig ziek", "physical, medical, long-term ill")
  (verzuim, "verzuim", "absence")
  (veiligheid, "veiligheid van de leerling of de omgeving", "safety of the pupil or the surroundings")
  (thuissituatie, "thuissituatie", "home situation")
  (overig, "overig", "other"))

/// Form of support, as far as the law treats it apart.
OPP_CODES(Ondersteuningsvorm,
  (algemeen, "ondersteuning", "support")  // any other support
  // command of Dutch only: never *extra ondersteuning* (WPO 40(3), WVO 2020 8.9(1))
  (nederlandse_taal, "beheersing van het Nederlands", "command of Dutch")
  // leerwegondersteunend onderwijs (WVO 2020 2.44(1)b)
  (lwoo, "leerwegondersteunend onderwijs", "learning support (lwoo)")
  // a group of its own in ROD (Besluit ROD art. 8 lid 3 and 4)
  (begeleiding_instelling, "begeleiding door een instelling van cluster 1 of 2 of een epilepsieschool",
   "guidance by an institution of cluster 1 or 2 or an epilepsy school"))

/// Level of organisation that gives or arranges support.
OPP_CODES(Organisatielaag,
  (school, "school", "school")
  (bestuur, "schoolbestuur", "school board")
  (samenwerkingsverband, "samenwerkingsverband", "regional partnership")
  (instelling, "instelling van cluster 1 of 2", "institution of cluster 1 or 2")
  (externe_partij, "externe partij", "external party"))

/// Who pays for support.
OPP_CODES(Financier,
  (school, "school of bestuur", "school or board")
  (samenwerkingsverband, "samenwerkingsverband", "regional partnership")
  (instelling, "instelling van cluster 1 of 2", "institution of cluster 1 or 2")
  (gemeente, "gemeente (onder meer Jeugdwet)", "municipality")
  (zorgverzekeraar, "zorgverzekeraar (Zvw)", "health insurer")
  (wlz, "Wet langdurige zorg", "Long-term Care Act")
  (ouders, "ouders", "parents")
  (overig, "overig", "other"))

/// Where support is given.
OPP_CODES(Plek,
  (groep, "in de groep", "in the group")
  (school, "in de school, buiten de groep", "at school, outside the group")
  (schoolnabij, "schoolnabij", "near the school")
  (hybride, "hybride arrangement", "hybrid arrangement")
  (opdc, "orthopedagogisch-didactisch centrum", "OPDC")
  (sbo, "speciaal basisonderwijs", "special primary school")
  (so, "(voortgezet) speciaal onderwijs", "special school")
  (thuis, "thuis of op afstand", "at home or at a distance"))

/// What is applied for outside the group.
OPP_CODES(Aanvraagsoort,
  (arrangement, "arrangement van het samenwerkingsverband of bestuur", "arrangement of partnership or board")
  (cluster_1, "begeleiding van cluster 1", "guidance of cluster 1")
  (cluster_2, "arrangement van cluster 2", "arrangement of cluster 2")
  (jeugdhulp, "jeugdhulp", "youth care")
  (overig, "overig", "other"))

struct OPP_API Gesignaleerd {
  std::string kenmerk;
  std::vector<Ondersteuningsgebied> gebieden;
  std::optional<std::string> omschrijving;
  std::optional<Rol> melder;
  bool boven_basis;
  bool jeugdhulp;
};
template <>
inline constexpr auto describe<Gesignaleerd> = [](auto d) {
  return d("Gesignaleerd", "It was noticed that the pupil may need something else.",
           d.intern(&Gesignaleerd::kenmerk, "kenmerk", "Id of this signal within the dossier."),
           d.bijzonder(&Gesignaleerd::gebieden, "gebieden", "Areas."),
           d.bijzonder(&Gesignaleerd::omschrijving, "omschrijving", "What was noticed."),
           d.persoonsgegeven(&Gesignaleerd::melder, "melder", "Role of who noticed it."),
           d.bijzonder(&Gesignaleerd::boven_basis, "boven_basis",
                       "The need seems to exceed basisondersteuning."),
           d.bijzonder(&Gesignaleerd::jeugdhulp, "jeugdhulp", "Youth care seems needed."))
      .sentence("Gesignaleerd[: {gebieden}][ (door {melder})]", "Signalled[: {gebieden}][ (by {melder})]")
      .defaults("kenmerk = '@'");
};

struct OPP_API Signaal : Gesignaleerd {
  std::int64_t gebeurtenis;
  Date datum;
};
template <>
inline constexpr auto describe<Signaal> = [](auto d) {
  return d("Signaal", "Something noticed about the pupil.",
           d.intern(&Signaal::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Signaal::datum, "datum", "Day.").happened(), embed<Gesignaleerd>);
};

struct OPP_API BehoefteVastgesteld {
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
inline constexpr auto describe<BehoefteVastgesteld> = [](auto d) {
  return d("BehoefteVastgesteld", "A need for support was established.",
           d.intern(&BehoefteVastgesteld::kenmerk, "kenmerk", "Id of this need within the dossier."),
           d.bijzonder(&BehoefteVastgesteld::gebieden, "gebieden", "Areas."),
           d.bijzonder(&BehoefteVastgesteld::omschrijving, "omschrijving", "What is needed."),
           d.bijzonder(&BehoefteVastgesteld::boven_basis, "boven_basis",
                       "Whether the need exceeds basisondersteuning; absent if not decided."),
           d.bijzonder(&BehoefteVastgesteld::niveau, "niveau",
                       "Code of the level in the policy that it asks for."),
           d.bijzonder(&BehoefteVastgesteld::vorm, "vorm",
                       "Form of support that it asks for, as far as the law treats it apart."),
           d.intern(&BehoefteVastgesteld::vastgesteld_door, "vastgesteld_door", "Role of who decided so."),
           d.intern(&BehoefteVastgesteld::signaal, "signaal", "Kenmerk of the signal that it follows."))
      .sentence("Ondersteuningsbehoefte vastgesteld[: {gebieden}][; boven de basis: {boven_basis}]",
                "Need for support established[: {gebieden}][; above the basis: {boven_basis}]")
      .defaults("kenmerk = '@'\nboven_basis = true");
};

struct OPP_API Ondersteuningsbehoefte : BehoefteVastgesteld {
  std::int64_t gebeurtenis;
  Date vastgesteld_op;
};
template <>
inline constexpr auto describe<Ondersteuningsbehoefte> = [](auto d) {
  return d("Ondersteuningsbehoefte", "Need for support, as established.",
           d.intern(&Ondersteuningsbehoefte::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Ondersteuningsbehoefte::vastgesteld_op, "vastgesteld_op",
                             "Day on which it was established.")
               .happened(),
           embed<BehoefteVastgesteld>);
};

struct OPP_API AanvraagGedaan {
  std::string kenmerk;
  Aanvraagsoort soort;
  std::optional<Organisatielaag> bij;
  std::optional<std::string> behoefte;
  std::optional<std::int32_t> versie;
  std::optional<std::int32_t> beslistermijn_dagen;
  std::optional<std::string> voorstel;
};
template <>
inline constexpr auto describe<AanvraagGedaan> = [](auto d) {
  return d("AanvraagGedaan", "Support, youth care or an arrangement was applied for outside the group.",
           d.intern(&AanvraagGedaan::kenmerk, "kenmerk", "Id of this application within the dossier."),
           d.bijzonder(&AanvraagGedaan::soort, "soort", "What is applied for."),
           d.bijzonder(&AanvraagGedaan::bij, "bij", "Level of organisation that decides."),
           d.intern(&AanvraagGedaan::behoefte, "behoefte", "Kenmerk of the need that it answers."),
           d.intern(&AanvraagGedaan::versie, "versie", "Version of the OPP that goes with it."),
           d.intern(&AanvraagGedaan::beslistermijn_dagen, "beslistermijn_dagen",
                    "Days in which a decision is expected."),
           d.bijzonder(&AanvraagGedaan::voorstel, "voorstel", "What is proposed."))
      .sentence("Aanvraag gedaan: {soort}[ bij {bij}]", "Application made: {soort}[ at {bij}]")
      .defaults("kenmerk = '@'\nsoort = 'arrangement'");
};

struct OPP_API Aanvraag : AanvraagGedaan {
  std::int64_t gebeurtenis;
  Date ingediend_op;
  std::optional<Date> besloten_op;
  std::optional<bool> toegekend;
  std::optional<std::string> reden;
};
template <>
inline constexpr auto describe<Aanvraag> = [](auto d) {
  return d("Aanvraag", "Application for support, an arrangement or youth care.",
           d.intern(&Aanvraag::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Aanvraag::ingediend_op, "ingediend_op", "Day of the application.").happened(),
           embed<AanvraagGedaan>,
           d.persoonsgegeven(&Aanvraag::besloten_op, "besloten_op", "Day of the decision.").filled_later(),
           d.bijzonder(&Aanvraag::toegekend, "toegekend", "Granted; absent while undecided.")
               .filled_with("besloten_op"),
           d.bijzonder(&Aanvraag::reden, "reden", "Why.").filled_with("besloten_op"));
};

struct OPP_API Handelingsplanevaluatie {
  Date datum;
  std::vector<Rol> betrokkenen;
  std::optional<std::string> uitkomst;
};
template <>
inline constexpr auto describe<Handelingsplanevaluatie> = [](auto d) {
  return d("Handelingsplanevaluatie", "Evaluation of a temporary individual plan.",
           d.persoonsgegeven(&Handelingsplanevaluatie::datum, "datum", "Day.").happened(),
           d.persoonsgegeven(&Handelingsplanevaluatie::betrokkenen, "betrokkenen", "Who took part."),
           d.bijzonder(&Handelingsplanevaluatie::uitkomst, "uitkomst", "What came out."));
};

struct OPP_API HandelingsplanOpgesteld {
  std::string kenmerk;
  std::optional<std::string> doel;
  std::optional<Date> verwacht_tot_en_met;
  std::vector<Rol> betrokkenen;
};
template <>
inline constexpr auto describe<HandelingsplanOpgesteld> = [](auto d) {
  return d("HandelingsplanOpgesteld", "A temporary individual plan outside the OPP was drawn up.",
           d.intern(&HandelingsplanOpgesteld::kenmerk, "kenmerk", "Id of this plan within the dossier."),
           d.bijzonder(&HandelingsplanOpgesteld::doel, "doel", "What is to be reached."),
           d.persoonsgegeven(&HandelingsplanOpgesteld::verwacht_tot_en_met, "verwacht_tot_en_met",
                             "Last day, as planned."),
           d.persoonsgegeven(&HandelingsplanOpgesteld::betrokkenen, "betrokkenen",
                             "Who took part in drawing it up."))
      .sentence("Handelingsplan {kenmerk} opgesteld[ met {betrokkenen}]",
                "Individual plan {kenmerk} drawn up[ with {betrokkenen}]")
      .defaults("kenmerk = '@'");
};

struct OPP_API Handelingsplan : HandelingsplanOpgesteld {
  std::int64_t gebeurtenis;
  Date opgesteld_op;
  std::vector<Handelingsplanevaluatie> evaluaties;
};
template <>
inline constexpr auto describe<Handelingsplan> = [](auto d) {
  return d("Handelingsplan", "A temporary individual plan outside the OPP.",
           d.intern(&Handelingsplan::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Handelingsplan::opgesteld_op, "opgesteld_op", "Day of drawing up.").happened(),
           embed<HandelingsplanOpgesteld>,
           d.bijzonder(&Handelingsplan::evaluaties, "evaluaties", "Evaluations."));
};

struct OPP_API OndersteuningGestart {
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
inline constexpr auto describe<OndersteuningGestart> = [](auto d) {
  return d("OndersteuningGestart", "Support started, at a level of the policy in force.",
           d.intern(&OndersteuningGestart::kenmerk, "kenmerk", "Id of this support within the dossier."),
           d.bijzonder(&OndersteuningGestart::niveau, "niveau", "Code of a level in the policy (Beleid)."),
           d.bijzonder(&OndersteuningGestart::vorm, "vorm", "Form, as far as the law treats it apart."),
           d.bijzonder(&OndersteuningGestart::omschrijving, "omschrijving", "What is given."),
           d.intern(&OndersteuningGestart::behoefte, "behoefte",
                    "Kenmerk of the need that it answers; may have been established later."),
           d.bijzonder(&OndersteuningGestart::gebieden, "gebieden", "Areas."),
           d.bijzonder(&OndersteuningGestart::bron, "bron",
                       "Level of organisation that gives or arranges it."),
           d.bijzonder(&OndersteuningGestart::financier, "financier", "Who pays for it."),
           d.persoonsgegeven(&OndersteuningGestart::uitvoerder, "uitvoerder", "Role of who gives it."),
           d.bijzonder(&OndersteuningGestart::plek, "plek", "Where it is given."),
           d.bijzonder(&OndersteuningGestart::uitsluiting, "uitsluiting",
                       "Kind that a policy treats apart when it draws the line of basisondersteuning."),
           d.bijzonder(&OndersteuningGestart::terugkeerdoel, "terugkeerdoel",
                       "What has to be reached to return to lighter support."),
           d.persoonsgegeven(&OndersteuningGestart::verwacht_tot_en_met, "verwacht_tot_en_met",
                             "Last day, as planned."),
           d.bijzonder(&OndersteuningGestart::hulpvraag, "hulpvraag", "The question for help behind it."),
           d.intern(&OndersteuningGestart::aanvraag, "aanvraag",
                    "Kenmerk of the application that was granted for it; may be of a later day."),
           d.bijzonder(&OndersteuningGestart::protocolniveau, "protocolniveau",
                       "Level 1 to 4 of a protocol on dyslexia or dyscalculia; apart from `niveau`."))
      .sentence("Ondersteuning {kenmerk} gestart op niveau {niveau} ({vorm})",
                "Support {kenmerk} started at level {niveau} ({vorm})")
      .defaults("kenmerk = '@'\nniveau = 'extra_ondersteuning'\nvorm = 'algemeen'");
};

struct OPP_API Ondersteuning : OndersteuningGestart {
  std::int64_t gebeurtenis;
  Date vanaf;
  std::optional<Date> tot_en_met;
  std::optional<std::string> effect;
};
template <>
inline constexpr auto describe<Ondersteuning> = [](auto d) {
  return d("Ondersteuning", "Support that the pupil gets.",
           d.intern(&Ondersteuning::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Ondersteuning::vanaf, "vanaf", "First day.").happened(),
           embed<OndersteuningGestart>,
           d.persoonsgegeven(&Ondersteuning::tot_en_met, "tot_en_met", "Last day; absent while it runs.")
               .filled_later(),
           d.bijzonder(&Ondersteuning::effect, "effect", "What it brought.").filled_with("tot_en_met"));
};

/// Whether support of this form, above the basis, is *extra ondersteuning*. Command of Dutch never is (WPO
/// 40(3), WVO 2020 8.9(1)), lwoo is treated apart (WVO 2020 2.44(1)b).
[[nodiscard]] constexpr bool is_extra_ondersteuning(Ondersteuningsvorm vorm) noexcept {
  return vorm == Ondersteuningsvorm::algemeen || vorm == Ondersteuningsvorm::begeleiding_instelling;
}

struct OPP_API OndersteuningBeeindigd {
  std::string kenmerk;
  std::optional<std::string> effect;
};
template <>
inline constexpr auto describe<OndersteuningBeeindigd> = [](auto d) {
  return d("OndersteuningBeeindigd", "Support ended; occurred_on is its last day.",
           d.intern(&OndersteuningBeeindigd::kenmerk, "kenmerk", "Id of the support."),
           d.bijzonder(&OndersteuningBeeindigd::effect, "effect", "What it brought."))
      .sentence("Ondersteuning {kenmerk} beëindigd", "Support {kenmerk} ended")
      .defaults("kenmerk = '<OndersteuningGestart'");
};

struct OPP_API AanvraagBesloten {
  std::string aanvraag;
  bool toegekend;
  std::optional<std::string> reden;
};
template <>
inline constexpr auto describe<AanvraagBesloten> = [](auto d) {
  return d("AanvraagBesloten", "It was decided on an application for support.",
           d.intern(&AanvraagBesloten::aanvraag, "aanvraag", "Kenmerk of the application."),
           d.bijzonder(&AanvraagBesloten::toegekend, "toegekend", "Granted; otherwise refused."),
           d.bijzonder(&AanvraagBesloten::reden, "reden", "Why."))
      .sentence("Besluit op aanvraag {aanvraag}; toegekend: {toegekend}",
                "Decision on application {aanvraag}; granted: {toegekend}")
      .defaults("aanvraag = '<AanvraagGedaan'\ntoegekend = true");
};

struct OPP_API HandelingsplanGeevalueerd {
  std::string plan;
  std::vector<Rol> betrokkenen;
  std::optional<std::string> uitkomst;
};
template <>
inline constexpr auto describe<HandelingsplanGeevalueerd> = [](auto d) {
  return d("HandelingsplanGeevalueerd", "A temporary individual plan was evaluated.",
           d.intern(&HandelingsplanGeevalueerd::plan, "plan", "Kenmerk of the plan."),
           d.persoonsgegeven(&HandelingsplanGeevalueerd::betrokkenen, "betrokkenen", "Who took part."),
           d.bijzonder(&HandelingsplanGeevalueerd::uitkomst, "uitkomst", "What came out."))
      .sentence("Handelingsplan {plan} geëvalueerd[ met {betrokkenen}]",
                "Individual plan {plan} evaluated[ with {betrokkenen}]")
      .defaults("plan = '<HandelingsplanOpgesteld'");
};

/// The events that stand here, in the order of `Feit`.
using OndersteuningFeiten =
    std::variant<Gesignaleerd, BehoefteVastgesteld, OndersteuningGestart, OndersteuningBeeindigd,
                 AanvraagGedaan, AanvraagBesloten, HandelingsplanOpgesteld, HandelingsplanGeevalueerd>;

}  // namespace opp
