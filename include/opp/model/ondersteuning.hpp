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
  bool boven_basis;
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
          "The need exceeds basisondersteuning."},
    field{&Ondersteuningsbehoefte::vastgesteld_door, "vastgesteld_door", since(1), Privacy::intern,
          "Role of who decided so."},
    field{&Ondersteuningsbehoefte::signaal, "signaal", since(1), Privacy::intern,
          "Kenmerk of the signal that it follows."},
};
static_assert(fields_complete<Ondersteuningsbehoefte>());

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
          "Kenmerk of the need that it answers."},
    field{&Ondersteuning::gebieden, "gebieden", since(1), Privacy::bijzonder, "Areas."},
    field{&Ondersteuning::bron, "bron", since(1), Privacy::intern,
          "Level of organisation that gives or arranges it."},
    field{&Ondersteuning::financier, "financier", since(1), Privacy::intern, "Who pays for it."},
    field{&Ondersteuning::uitvoerder, "uitvoerder", since(1), Privacy::persoonsgegeven,
          "Role of who gives it."},
    field{&Ondersteuning::plek, "plek", since(1), Privacy::bijzonder, "Where it is given."},
    field{&Ondersteuning::uitsluiting, "uitsluiting", since(1), Privacy::bijzonder,
          "Kind that a policy treats apart when it draws the line of basisondersteuning."},
    field{&Ondersteuning::terugkeerdoel, "terugkeerdoel", since(1), Privacy::bijzonder,
          "What has to be reached to return to lighter support."},
    field{&Ondersteuning::verwacht_tot_en_met, "verwacht_tot_en_met", since(1), Privacy::persoonsgegeven,
          "Last day, as planned."},
    field{&Ondersteuning::tot_en_met, "tot_en_met", since(1), Privacy::persoonsgegeven,
          "Last day; absent while it runs."},
    field{&Ondersteuning::effect, "effect", since(1), Privacy::bijzonder, "What it brought."},
};
static_assert(fields_complete<Ondersteuning>());

}  // namespace opp
