#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/field_table.hpp"
#include "opp/law/beleid_waarden.hpp"
#include "opp/law/praktijk.hpp"
#include "opp/time/date.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace opp {

/// Area of a need or of support. No statutory list: the areas of the two policy documents together.
enum class Ondersteuningsgebied : std::uint8_t {
  didactisch,
  lezen,
  rekenen,
  spraak_taal,
  nederlandse_taal,
  hoogbegaafdheid,
  executieve_functies,
  minder_begaafd,
  gedrag_sociaal_emotioneel,
  fysiek_medisch,
  verzuim,
  veiligheid,
  thuissituatie,
  overig,
};

template <>
inline constexpr std::string_view enum_name<Ondersteuningsgebied> = "Ondersteuningsgebied";
template <>
inline constexpr auto enum_table<Ondersteuningsgebied> = std::to_array<EnumRow<Ondersteuningsgebied>>({
    {Ondersteuningsgebied::didactisch, "didactisch", "didactisch", "teaching and learning"},
    {Ondersteuningsgebied::lezen, "lezen", "lezen en dyslexie", "reading and dyslexia"},
    {Ondersteuningsgebied::rekenen, "rekenen", "rekenen en dyscalculie", "arithmetic and dyscalculia"},
    {Ondersteuningsgebied::spraak_taal, "spraak_taal", "spraak en taal", "speech and language"},
    {Ondersteuningsgebied::nederlandse_taal, "nederlandse_taal", "beheersing van het Nederlands",
     "command of Dutch"},
    {Ondersteuningsgebied::hoogbegaafdheid, "hoogbegaafdheid", "meer- en hoogbegaafdheid", "giftedness"},
    {Ondersteuningsgebied::executieve_functies, "executieve_functies", "executieve functies en werkhouding",
     "executive functions and attitude to work"},
    {Ondersteuningsgebied::minder_begaafd, "minder_begaafd", "minder- en laagbegaafd", "low ability"},
    {Ondersteuningsgebied::gedrag_sociaal_emotioneel, "gedrag_sociaal_emotioneel",
     "gedrag en sociaal-emotioneel", "behaviour, social and emotional"},
    {Ondersteuningsgebied::fysiek_medisch, "fysiek_medisch", "fysiek, medisch, langdurig ziek",
     "physical, medical, long-term ill"},
    {Ondersteuningsgebied::verzuim, "verzuim", "verzuim", "absence"},
    {Ondersteuningsgebied::veiligheid, "veiligheid", "veiligheid van de leerling of de omgeving",
     "safety of the pupil or the surroundings"},
    {Ondersteuningsgebied::thuissituatie, "thuissituatie", "thuissituatie", "home situation"},
    {Ondersteuningsgebied::overig, "overig", "overig", "other"},
});

/// Form of support, as far as the law treats it apart.
enum class Ondersteuningsvorm : std::uint8_t {
  algemeen,          ///< any other support
  nederlandse_taal,  ///< command of Dutch only: never *extra ondersteuning* (WPO 40(3), WVO 2020 8.9(1))
  lwoo,              ///< leerwegondersteunend onderwijs (WVO 2020 2.44(1)b)
  begeleiding_instelling,  ///< a group of its own in ROD (Besluit ROD art. 8 lid 3 and 4)
};

template <>
inline constexpr std::string_view enum_name<Ondersteuningsvorm> = "Ondersteuningsvorm";
template <>
inline constexpr auto enum_table<Ondersteuningsvorm> = std::to_array<EnumRow<Ondersteuningsvorm>>({
    {Ondersteuningsvorm::algemeen, "algemeen", "ondersteuning", "support"},
    {Ondersteuningsvorm::nederlandse_taal, "nederlandse_taal", "beheersing van het Nederlands",
     "command of Dutch"},
    {Ondersteuningsvorm::lwoo, "lwoo", "leerwegondersteunend onderwijs", "learning support (lwoo)"},
    {Ondersteuningsvorm::begeleiding_instelling, "begeleiding_instelling",
     "begeleiding door een instelling van cluster 1 of 2 of een epilepsieschool",
     "guidance by an institution of cluster 1 or 2 or an epilepsy school"},
});

/// Level of organisation that gives or arranges support.
enum class Organisatielaag : std::uint8_t {
  school,
  bestuur,
  samenwerkingsverband,
  instelling,
  externe_partij,
};

template <>
inline constexpr std::string_view enum_name<Organisatielaag> = "Organisatielaag";
template <>
inline constexpr auto enum_table<Organisatielaag> = std::to_array<EnumRow<Organisatielaag>>({
    {Organisatielaag::school, "school", "school", "school"},
    {Organisatielaag::bestuur, "bestuur", "schoolbestuur", "school board"},
    {Organisatielaag::samenwerkingsverband, "samenwerkingsverband", "samenwerkingsverband",
     "regional partnership"},
    {Organisatielaag::instelling, "instelling", "instelling van cluster 1 of 2",
     "institution of cluster 1 or 2"},
    {Organisatielaag::externe_partij, "externe_partij", "externe partij", "external party"},
});

/// Who pays for support.
enum class Financier : std::uint8_t {
  school,
  samenwerkingsverband,
  instelling,
  gemeente,
  zorgverzekeraar,
  wlz,
  ouders,
  overig,
};

template <>
inline constexpr std::string_view enum_name<Financier> = "Financier";
template <>
inline constexpr auto enum_table<Financier> = std::to_array<EnumRow<Financier>>({
    {Financier::school, "school", "school of bestuur", "school or board"},
    {Financier::samenwerkingsverband, "samenwerkingsverband", "samenwerkingsverband", "regional partnership"},
    {Financier::instelling, "instelling", "instelling van cluster 1 of 2", "institution of cluster 1 or 2"},
    {Financier::gemeente, "gemeente", "gemeente (onder meer Jeugdwet)", "municipality"},
    {Financier::zorgverzekeraar, "zorgverzekeraar", "zorgverzekeraar (Zvw)", "health insurer"},
    {Financier::wlz, "wlz", "Wet langdurige zorg", "Long-term Care Act"},
    {Financier::ouders, "ouders", "ouders", "parents"},
    {Financier::overig, "overig", "overig", "other"},
});

/// Where support is given.
enum class Plek : std::uint8_t {
  groep,
  school,
  schoolnabij,
  hybride,
  opdc,
  sbo,
  so,
  thuis,
};

template <>
inline constexpr std::string_view enum_name<Plek> = "Plek";
template <>
inline constexpr auto enum_table<Plek> = std::to_array<EnumRow<Plek>>({
    {Plek::groep, "groep", "in de groep", "in the group"},
    {Plek::school, "school", "in de school, buiten de groep", "at school, outside the group"},
    {Plek::schoolnabij, "schoolnabij", "schoolnabij", "near the school"},
    {Plek::hybride, "hybride", "hybride arrangement", "hybrid arrangement"},
    {Plek::opdc, "opdc", "orthopedagogisch-didactisch centrum", "OPDC"},
    {Plek::sbo, "sbo", "speciaal basisonderwijs", "special primary school"},
    {Plek::so, "so", "(voortgezet) speciaal onderwijs", "special school"},
    {Plek::thuis, "thuis", "thuis of op afstand", "at home or at a distance"},
});

/// What is applied for outside the group.
enum class Aanvraagsoort : std::uint8_t {
  arrangement,
  cluster_1,
  cluster_2,
  jeugdhulp,
  overig,
};

template <>
inline constexpr std::string_view enum_name<Aanvraagsoort> = "Aanvraagsoort";
template <>
inline constexpr auto enum_table<Aanvraagsoort> = std::to_array<EnumRow<Aanvraagsoort>>({
    {Aanvraagsoort::arrangement, "arrangement", "arrangement van het samenwerkingsverband of bestuur",
     "arrangement of partnership or board"},
    {Aanvraagsoort::cluster_1, "cluster_1", "begeleiding van cluster 1", "guidance of cluster 1"},
    {Aanvraagsoort::cluster_2, "cluster_2", "arrangement van cluster 2", "arrangement of cluster 2"},
    {Aanvraagsoort::jeugdhulp, "jeugdhulp", "jeugdhulp", "youth care"},
    {Aanvraagsoort::overig, "overig", "overig", "other"},
});

/// Something noticed about the pupil.
struct Signaal {
  std::int64_t gebeurtenis;
  Date datum;
  std::string kenmerk;
  std::vector<Ondersteuningsgebied> gebieden;
  std::optional<std::string> omschrijving;
  std::optional<Rol> melder;
  bool boven_basis;
  bool jeugdhulp;
};
template <>
inline constexpr TypeInfo type_info<Signaal>{"Signaal", "Something noticed about the pupil."};
template <>
inline constexpr auto fields<Signaal> = std::tuple{
    field{&Signaal::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Signaal::datum, "datum", since(1), Privacy::persoonsgegeven, "Day."},
    field{&Signaal::kenmerk, "kenmerk", since(1), Privacy::intern, "Id of this signal within the dossier."},
    field{&Signaal::gebieden, "gebieden", since(1), Privacy::bijzonder, "Areas."},
    field{&Signaal::omschrijving, "omschrijving", since(1), Privacy::bijzonder, "What was noticed."},
    field{&Signaal::melder, "melder", since(1), Privacy::persoonsgegeven, "Role of who noticed it."},
    field{&Signaal::boven_basis, "boven_basis", since(1), Privacy::bijzonder,
          "The need seems to exceed basisondersteuning."},
    field{&Signaal::jeugdhulp, "jeugdhulp", since(1), Privacy::bijzonder, "Youth care seems needed."},
};
static_assert(fields_complete<Signaal>());

/// Need for support, as established.
struct Ondersteuningsbehoefte {
  std::int64_t gebeurtenis;
  Date vastgesteld_op;
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
inline constexpr TypeInfo type_info<Ondersteuningsbehoefte>{"Ondersteuningsbehoefte",
                                                            "Need for support, as established."};
template <>
inline constexpr auto fields<Ondersteuningsbehoefte> = std::tuple{
    field{&Ondersteuningsbehoefte::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Ondersteuningsbehoefte::vastgesteld_op, "vastgesteld_op", since(1), Privacy::persoonsgegeven,
          "Day on which it was established."},
    field{&Ondersteuningsbehoefte::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this need within the dossier."},
    field{&Ondersteuningsbehoefte::gebieden, "gebieden", since(1), Privacy::bijzonder, "Areas."},
    field{&Ondersteuningsbehoefte::omschrijving, "omschrijving", since(1), Privacy::bijzonder,
          "What is needed."},
    field{&Ondersteuningsbehoefte::boven_basis, "boven_basis", since(1), Privacy::bijzonder,
          "Whether the need exceeds basisondersteuning; absent if not decided."},
    field{&Ondersteuningsbehoefte::niveau, "niveau", since(1), Privacy::bijzonder,
          "Code of the level in the policy that it asks for."},
    field{&Ondersteuningsbehoefte::vorm, "vorm", since(1), Privacy::bijzonder,
          "Form of support that it asks for, as far as the law treats it apart."},
    field{&Ondersteuningsbehoefte::vastgesteld_door, "vastgesteld_door", since(1), Privacy::intern,
          "Role of who decided so."},
    field{&Ondersteuningsbehoefte::signaal, "signaal", since(1), Privacy::intern,
          "Kenmerk of the signal that it follows."},
};
static_assert(fields_complete<Ondersteuningsbehoefte>());

/// Application for support, an arrangement or youth care.
struct Aanvraag {
  std::int64_t gebeurtenis;
  Date ingediend_op;
  std::string kenmerk;
  Aanvraagsoort soort;
  std::optional<Organisatielaag> bij;
  std::optional<std::string> behoefte;
  std::optional<std::int32_t> versie;
  std::optional<std::int32_t> beslistermijn_dagen;
  std::optional<std::string> voorstel;
  std::optional<Date> besloten_op;
  std::optional<bool> toegekend;
  std::optional<std::string> reden;
};
template <>
inline constexpr TypeInfo type_info<Aanvraag>{"Aanvraag",
                                              "Application for support, an arrangement or youth care."};
template <>
inline constexpr auto fields<Aanvraag> = std::tuple{
    field{&Aanvraag::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Aanvraag::ingediend_op, "ingediend_op", since(1), Privacy::persoonsgegeven,
          "Day of the application."},
    field{&Aanvraag::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this application within the dossier."},
    field{&Aanvraag::soort, "soort", since(1), Privacy::bijzonder, "What is applied for."},
    field{&Aanvraag::bij, "bij", since(1), Privacy::bijzonder, "Level of organisation that decides."},
    field{&Aanvraag::behoefte, "behoefte", since(1), Privacy::intern, "Kenmerk of the need that it answers."},
    field{&Aanvraag::versie, "versie", since(1), Privacy::intern, "Version of the OPP that goes with it."},
    field{&Aanvraag::beslistermijn_dagen, "beslistermijn_dagen", since(1), Privacy::intern,
          "Days in which a decision is expected."},
    field{&Aanvraag::voorstel, "voorstel", since(1), Privacy::bijzonder, "What is proposed."},
    field{&Aanvraag::besloten_op, "besloten_op", since(1), Privacy::persoonsgegeven, "Day of the decision."},
    field{&Aanvraag::toegekend, "toegekend", since(1), Privacy::bijzonder,
          "Granted; absent while undecided."},
    field{&Aanvraag::reden, "reden", since(1), Privacy::bijzonder, "Why."},
};
static_assert(fields_complete<Aanvraag>());

/// Evaluation of a temporary individual plan.
struct Handelingsplanevaluatie {
  Date datum;
  std::vector<Rol> betrokkenen;
  std::optional<std::string> uitkomst;
};
template <>
inline constexpr TypeInfo type_info<Handelingsplanevaluatie>{"Handelingsplanevaluatie",
                                                             "Evaluation of a temporary individual plan."};
template <>
inline constexpr auto fields<Handelingsplanevaluatie> = std::tuple{
    field{&Handelingsplanevaluatie::datum, "datum", since(1), Privacy::persoonsgegeven, "Day."},
    field{&Handelingsplanevaluatie::betrokkenen, "betrokkenen", since(1), Privacy::persoonsgegeven,
          "Who took part."},
    field{&Handelingsplanevaluatie::uitkomst, "uitkomst", since(1), Privacy::bijzonder, "What came out."},
};
static_assert(fields_complete<Handelingsplanevaluatie>());

/// A temporary individual plan outside the OPP.
struct Handelingsplan {
  std::int64_t gebeurtenis;
  Date opgesteld_op;
  std::string kenmerk;
  std::optional<std::string> doel;
  std::optional<Date> verwacht_tot_en_met;
  std::vector<Rol> betrokkenen;
  std::vector<Handelingsplanevaluatie> evaluaties;
};
template <>
inline constexpr TypeInfo type_info<Handelingsplan>{"Handelingsplan",
                                                    "A temporary individual plan outside the OPP."};
template <>
inline constexpr auto fields<Handelingsplan> = std::tuple{
    field{&Handelingsplan::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Handelingsplan::opgesteld_op, "opgesteld_op", since(1), Privacy::persoonsgegeven,
          "Day of drawing up."},
    field{&Handelingsplan::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this plan within the dossier."},
    field{&Handelingsplan::doel, "doel", since(1), Privacy::bijzonder, "What is to be reached."},
    field{&Handelingsplan::verwacht_tot_en_met, "verwacht_tot_en_met", since(1), Privacy::persoonsgegeven,
          "Last day, as planned."},
    field{&Handelingsplan::betrokkenen, "betrokkenen", since(1), Privacy::persoonsgegeven,
          "Who took part in drawing it up."},
    field{&Handelingsplan::evaluaties, "evaluaties", since(1), Privacy::bijzonder, "Evaluations."},
};
static_assert(fields_complete<Handelingsplan>());

/// Support that the pupil gets.
struct Ondersteuning {
  std::int64_t gebeurtenis;
  Date vanaf;
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
  std::optional<Date> tot_en_met;
  std::optional<std::string> effect;
};
template <>
inline constexpr TypeInfo type_info<Ondersteuning>{"Ondersteuning", "Support that the pupil gets."};
template <>
inline constexpr auto fields<Ondersteuning> = std::tuple{
    field{&Ondersteuning::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Ondersteuning::vanaf, "vanaf", since(1), Privacy::persoonsgegeven, "First day."},
    field{&Ondersteuning::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this support within the dossier."},
    field{&Ondersteuning::niveau, "niveau", since(1), Privacy::bijzonder,
          "Code of a level in the policy (Beleid)."},
    field{&Ondersteuning::vorm, "vorm", since(1), Privacy::bijzonder,
          "Form, as far as the law treats it apart."},
    field{&Ondersteuning::omschrijving, "omschrijving", since(1), Privacy::bijzonder, "What is given."},
    field{&Ondersteuning::behoefte, "behoefte", since(1), Privacy::intern,
          "Kenmerk of the need that it answers; may have been established later."},
    field{&Ondersteuning::gebieden, "gebieden", since(1), Privacy::bijzonder, "Areas."},
    field{&Ondersteuning::bron, "bron", since(1), Privacy::bijzonder,
          "Level of organisation that gives or arranges it."},
    field{&Ondersteuning::financier, "financier", since(1), Privacy::bijzonder, "Who pays for it."},
    field{&Ondersteuning::uitvoerder, "uitvoerder", since(1), Privacy::persoonsgegeven,
          "Role of who gives it."},
    field{&Ondersteuning::plek, "plek", since(1), Privacy::bijzonder, "Where it is given."},
    field{&Ondersteuning::uitsluiting, "uitsluiting", since(1), Privacy::bijzonder,
          "Kind that a policy treats apart when it draws the line of basisondersteuning."},
    field{&Ondersteuning::terugkeerdoel, "terugkeerdoel", since(1), Privacy::bijzonder,
          "What has to be reached to return to lighter support."},
    field{&Ondersteuning::verwacht_tot_en_met, "verwacht_tot_en_met", since(1), Privacy::persoonsgegeven,
          "Last day, as planned."},
    field{&Ondersteuning::hulpvraag, "hulpvraag", since(1), Privacy::bijzonder,
          "The question for help behind it."},
    field{&Ondersteuning::aanvraag, "aanvraag", since(1), Privacy::intern,
          "Kenmerk of the application that was granted for it; may be of a later day."},
    field{&Ondersteuning::protocolniveau, "protocolniveau", since(1), Privacy::bijzonder,
          "Level 1 to 4 of a protocol on dyslexia or dyscalculia; apart from `niveau`."},
    field{&Ondersteuning::tot_en_met, "tot_en_met", since(1), Privacy::persoonsgegeven,
          "Last day; absent while it runs."},
    field{&Ondersteuning::effect, "effect", since(1), Privacy::bijzonder, "What it brought."},
};
static_assert(fields_complete<Ondersteuning>());

/// Whether support of this form, above the basis, is *extra ondersteuning*. Command of Dutch never is (WPO
/// 40(3), WVO 2020 8.9(1)), lwoo is treated apart (WVO 2020 2.44(1)b).
[[nodiscard]] constexpr bool is_extra_ondersteuning(Ondersteuningsvorm vorm) noexcept {
  return vorm == Ondersteuningsvorm::algemeen || vorm == Ondersteuningsvorm::begeleiding_instelling;
}

}  // namespace opp
