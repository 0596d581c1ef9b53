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

OPP_TYPE(Gesignaleerd, "It was noticed that the pupil may need something else.",
  (intern, std::string, kenmerk, "Id of this signal within the dossier.")
  (bijzonder, std::vector<Ondersteuningsgebied>, gebieden, "Areas.")
  (bijzonder, std::optional<std::string>, omschrijving, "What was noticed.")
  (persoonsgegeven, std::optional<Rol>, melder, "Role of who noticed it.")
  (bijzonder, bool, boven_basis, "The need seems to exceed basisondersteuning.")
  (bijzonder, bool, jeugdhulp, "Youth care seems needed."),
  .sentence("Gesignaleerd[: {gebieden}][ (door {melder})]", "Signalled[: {gebieden}][ (by {melder})]")
  .defaults("kenmerk = '@'"))

OPP_TYPE_FROM(Signaal, Gesignaleerd, "Something noticed about the pupil.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, datum, "Day.", .happened())
  (embed))

OPP_TYPE(BehoefteVastgesteld, "A need for support was established.",
  (intern, std::string, kenmerk, "Id of this need within the dossier.")
  (bijzonder, std::vector<Ondersteuningsgebied>, gebieden, "Areas.")
  (bijzonder, std::optional<std::string>, omschrijving, "What is needed.")
  (bijzonder, std::optional<bool>, boven_basis,
   "Whether the need exceeds basisondersteuning; absent if not decided.")
  (bijzonder, std::optional<std::string>, niveau, "Code of the level in the policy that it asks for.")
  (bijzonder, std::optional<Ondersteuningsvorm>, vorm,
   "Form of support that it asks for, as far as the law treats it apart.")
  (intern, std::optional<Rol>, vastgesteld_door, "Role of who decided so.")
  (intern, std::optional<std::string>, signaal, "Kenmerk of the signal that it follows."),
  .sentence("Ondersteuningsbehoefte vastgesteld[: {gebieden}][; boven de basis: {boven_basis}]",
            "Need for support established[: {gebieden}][; above the basis: {boven_basis}]")
  .defaults("kenmerk = '@'\nboven_basis = true"))

OPP_TYPE_FROM(Ondersteuningsbehoefte, BehoefteVastgesteld, "Need for support, as established.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, vastgesteld_op, "Day on which it was established.", .happened())
  (embed))

OPP_TYPE(AanvraagGedaan, "Support, youth care or an arrangement was applied for outside the group.",
  (intern, std::string, kenmerk, "Id of this application within the dossier.")
  (bijzonder, Aanvraagsoort, soort, "What is applied for.")
  (bijzonder, std::optional<Organisatielaag>, bij, "Level of organisation that decides.")
  (intern, std::optional<std::string>, behoefte, "Kenmerk of the need that it answers.")
  (intern, std::optional<std::int32_t>, versie, "Version of the OPP that goes with it.")
  (intern, std::optional<std::int32_t>, beslistermijn_dagen, "Days in which a decision is expected.")
  (bijzonder, std::optional<std::string>, voorstel, "What is proposed."),
  .sentence("Aanvraag gedaan: {soort}[ bij {bij}]", "Application made: {soort}[ at {bij}]")
  .defaults("kenmerk = '@'\nsoort = 'arrangement'"))

OPP_TYPE_FROM(Aanvraag, AanvraagGedaan, "Application for support, an arrangement or youth care.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, ingediend_op, "Day of the application.", .happened())
  (embed)
  (persoonsgegeven, std::optional<Date>, besloten_op, "Day of the decision.", .filled_later())
  (bijzonder, std::optional<bool>, toegekend, "Granted; absent while undecided.", .filled_with("besloten_op"))
  (bijzonder, std::optional<std::string>, reden, "Why.", .filled_with("besloten_op")))

OPP_TYPE(Handelingsplanevaluatie, "Evaluation of a temporary individual plan.",
  (persoonsgegeven, Date, datum, "Day.", .happened())
  (persoonsgegeven, std::vector<Rol>, betrokkenen, "Who took part.")
  (bijzonder, std::optional<std::string>, uitkomst, "What came out."))

OPP_TYPE(HandelingsplanOpgesteld, "A temporary individual plan outside the OPP was drawn up.",
  (intern, std::string, kenmerk, "Id of this plan within the dossier.")
  (bijzonder, std::optional<std::string>, doel, "What is to be reached.")
  (persoonsgegeven, std::optional<Date>, verwacht_tot_en_met, "Last day, as planned.")
  (persoonsgegeven, std::vector<Rol>, betrokkenen, "Who took part in drawing it up."),
  .sentence("Handelingsplan {kenmerk} opgesteld[ met {betrokkenen}]",
            "Individual plan {kenmerk} drawn up[ with {betrokkenen}]")
  .defaults("kenmerk = '@'"))

OPP_TYPE_FROM(Handelingsplan, HandelingsplanOpgesteld, "A temporary individual plan outside the OPP.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, opgesteld_op, "Day of drawing up.", .happened())
  (embed)
  (bijzonder, std::vector<Handelingsplanevaluatie>, evaluaties, "Evaluations."))

OPP_TYPE(OndersteuningGestart, "Support started, at a level of the policy in force.",
  (intern, std::string, kenmerk, "Id of this support within the dossier.")
  (bijzonder, std::string, niveau, "Code of a level in the policy (Beleid).")
  (bijzonder, Ondersteuningsvorm, vorm, "Form, as far as the law treats it apart.")
  (bijzonder, std::optional<std::string>, omschrijving, "What is given.")
  (intern, std::optional<std::string>, behoefte,
   "Kenmerk of the need that it answers; may have been established later.")
  (bijzonder, std::vector<Ondersteuningsgebied>, gebieden, "Areas.")
  (bijzonder, std::optional<Organisatielaag>, bron, "Level of organisation that gives or arranges it.")
  (bijzonder, std::optional<Financier>, financier, "Who pays for it.")
  (persoonsgegeven, std::optional<Rol>, uitvoerder, "Role of who gives it.")
  (bijzonder, std::optional<Plek>, plek, "Where it is given.")
  (bijzonder, std::optional<Uitsluiting>, uitsluiting,
   "Kind that a policy treats apart when it draws the line of basisondersteuning.")
  (bijzonder, std::optional<std::string>, terugkeerdoel,
   "What has to be reached to return to lighter support.")
  (persoonsgegeven, std::optional<Date>, verwacht_tot_en_met, "Last day, as planned.")
  (bijzonder, std::optional<std::string>, hulpvraag, "The question for help behind it.")
  (intern, std::optional<std::string>, aanvraag,
   "Kenmerk of the application that was granted for it; may be of a later day.")
  (bijzonder, std::optional<std::int32_t>, protocolniveau,
   "Level 1 to 4 of a protocol on dyslexia or dyscalculia; apart from `niveau`."),
  .sentence("Ondersteuning {kenmerk} gestart op niveau {niveau} ({vorm})",
            "Support {kenmerk} started at level {niveau} ({vorm})")
  .defaults("kenmerk = '@'\nniveau = 'extra_ondersteuning'\nvorm = 'algemeen'"))

OPP_TYPE_FROM(Ondersteuning, OndersteuningGestart, "Support that the pupil gets.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, vanaf, "First day.", .happened())
  (embed)
  (persoonsgegeven, std::optional<Date>, tot_en_met, "Last day; absent while it runs.", .filled_later())
  (bijzonder, std::optional<std::string>, effect, "What it brought.", .filled_with("tot_en_met")))

/// Whether support of this form, above the basis, is *extra ondersteuning*. Command of Dutch never is (WPO
/// 40(3), WVO 2020 8.9(1)), lwoo is treated apart (WVO 2020 2.44(1)b).
[[nodiscard]] constexpr bool is_extra_ondersteuning(Ondersteuningsvorm vorm) noexcept {
  return vorm == Ondersteuningsvorm::algemeen || vorm == Ondersteuningsvorm::begeleiding_instelling;
}

OPP_TYPE(OndersteuningBeeindigd, "Support ended; occurred_on is its last day.",
  (intern, std::string, kenmerk, "Id of the support.")
  (bijzonder, std::optional<std::string>, effect, "What it brought."),
  .sentence("Ondersteuning {kenmerk} beëindigd", "Support {kenmerk} ended")
  .defaults("kenmerk = '<OndersteuningGestart'"))

OPP_TYPE(AanvraagBesloten, "It was decided on an application for support.",
  (intern, std::string, aanvraag, "Kenmerk of the application.")
  (bijzonder, bool, toegekend, "Granted; otherwise refused.")
  (bijzonder, std::optional<std::string>, reden, "Why."),
  .sentence("Besluit op aanvraag {aanvraag}; toegekend: {toegekend}",
            "Decision on application {aanvraag}; granted: {toegekend}")
  .defaults("aanvraag = '<AanvraagGedaan'\ntoegekend = true"))

OPP_TYPE(HandelingsplanGeevalueerd, "A temporary individual plan was evaluated.",
  (intern, std::string, plan, "Kenmerk of the plan.")
  (persoonsgegeven, std::vector<Rol>, betrokkenen, "Who took part.")
  (bijzonder, std::optional<std::string>, uitkomst, "What came out."),
  .sentence("Handelingsplan {plan} geëvalueerd[ met {betrokkenen}]",
            "Individual plan {plan} evaluated[ with {betrokkenen}]")
  .defaults("plan = '<HandelingsplanOpgesteld'"))

/// The events that stand here, in the order of `Feit`.
using OndersteuningFeiten =
    std::variant<Gesignaleerd, BehoefteVastgesteld, OndersteuningGestart, OndersteuningBeeindigd,
                 AanvraagGedaan, AanvraagBesloten, HandelingsplanOpgesteld, HandelingsplanGeevalueerd>;

}  // namespace opp
