#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/field_table.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/law/schooltype.hpp"
#include "opp/time/date.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace opp {

/// Decision on an application for admission (WPO art. 40, WEC art. 40, WVO 2020 art. 8.8 and 8.9).
enum class Toelatingsbesluit : std::uint8_t {
  toegelaten,
  geweigerd,
  niet_behandeld,
};

template <>
inline constexpr std::string_view enum_name<Toelatingsbesluit> = "Toelatingsbesluit";
template <>
inline constexpr auto enum_table<Toelatingsbesluit> = std::to_array<EnumRow<Toelatingsbesluit>>({
    {Toelatingsbesluit::toegelaten, "toegelaten", "toegelaten", "admitted"},
    {Toelatingsbesluit::geweigerd, "geweigerd", "geweigerd", "refused"},
    {Toelatingsbesluit::niet_behandeld, "niet_behandeld", "niet in behandeling genomen", "not taken up"},
});

/// Ground on which a pupil is refused.
enum class Weigeringsgrond : std::uint8_t {
  ondersteuning_elders,
  geen_plaatsruimte,
  grondslag,
  toelatingsvoorwaarden,
  geen_tlv,
  overig,
};

template <>
inline constexpr std::string_view enum_name<Weigeringsgrond> = "Weigeringsgrond";
template <>
inline constexpr auto enum_table<Weigeringsgrond> = std::to_array<EnumRow<Weigeringsgrond>>({
    {Weigeringsgrond::ondersteuning_elders, "ondersteuning_elders",
     "de school kan de ondersteuning niet bieden en een andere school is bereid",
     "the school cannot give the support and another school is willing"},
    {Weigeringsgrond::geen_plaatsruimte, "geen_plaatsruimte", "geen plaatsruimte", "no room"},
    {Weigeringsgrond::grondslag, "grondslag",
     "de grondslag van de school wordt niet gerespecteerd of onderschreven",
     "the foundation of the school is not respected or endorsed"},
    {Weigeringsgrond::toelatingsvoorwaarden, "toelatingsvoorwaarden",
     "de leerling voldoet niet aan de wettelijke toelatingsvoorwaarden (WVO 2020 art. 8.9 lid 3)",
     "the pupil does not meet the legal conditions of admission"},
    {Weigeringsgrond::geen_tlv, "geen_tlv", "er is geen toelaatbaarheidsverklaring",
     "there is no certificate of admissibility"},
    {Weigeringsgrond::overig, "overig", "overig", "other"},
});

/// Time in which the term of an application stands still.
struct Opschorting {
  Date vanaf;
  std::optional<std::string> reden;
  std::optional<Date> tot_en_met;
};
template <>
inline constexpr TypeInfo type_info<Opschorting>{"Opschorting",
                                                 "Time in which the term of an application stands still."};
template <>
inline constexpr auto fields<Opschorting> = std::tuple{
    field{&Opschorting::vanaf, "vanaf", since(1), Privacy::persoonsgegeven, "First day."},
    field{&Opschorting::reden, "reden", since(1), Privacy::bijzonder, "What is missing."},
    field{&Opschorting::tot_en_met, "tot_en_met", since(1), Privacy::persoonsgegeven,
          "Day on which the missing data came in."},
};
static_assert(fields_complete<Opschorting>());

/// Decision on an application for admission.
struct Toelatingsbeslissing {
  std::int64_t gebeurtenis;
  Date datum;
  Toelatingsbesluit besluit;
  std::optional<Weigeringsgrond> weigeringsgrond;
  std::optional<Brin> bereide_school;
  std::optional<std::string> reden;
};
template <>
inline constexpr TypeInfo type_info<Toelatingsbeslissing>{"Toelatingsbeslissing",
                                                          "Decision on an application for admission."};
template <>
inline constexpr auto fields<Toelatingsbeslissing> = std::tuple{
    field{&Toelatingsbeslissing::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Toelatingsbeslissing::datum, "datum", since(1), Privacy::persoonsgegeven, "Day of the decision."},
    field{&Toelatingsbeslissing::besluit, "besluit", since(1), Privacy::persoonsgegeven, "The decision."},
    field{&Toelatingsbeslissing::weigeringsgrond, "weigeringsgrond", since(1), Privacy::bijzonder,
          "Ground of a refusal."},
    field{&Toelatingsbeslissing::bereide_school, "bereide_school", since(1), Privacy::persoonsgegeven,
          "School that is willing to admit the pupil (WPO 40(4), WVO 2020 8.9(2))."},
    field{&Toelatingsbeslissing::reden, "reden", since(1), Privacy::bijzonder, "In words."},
};
static_assert(fields_complete<Toelatingsbeslissing>());

/// Application for admission to a school.
struct Aanmelding {
  std::int64_t gebeurtenis;
  Date aangemeld_op;
  std::string kenmerk;
  Brin brin;
  std::optional<Schooltype> schooltype;
  std::optional<Date> ontvangen_op;
  std::optional<Date> gewenst_vanaf;
  bool vanuit_groep_8;
  std::optional<bool> minderjarige_asielzoeker;
  std::optional<bool> elders_ingeschreven;
  std::optional<bool> ondersteuning_verwacht;
  std::vector<Opschorting> opschortingen;
  std::optional<Date> verlengd_op;
  std::optional<Date> verlengd_tot_en_met;
  std::vector<Toelatingsbeslissing> besluiten;
  std::optional<Date> ingetrokken_op;
};
template <>
inline constexpr TypeInfo type_info<Aanmelding>{"Aanmelding", "Application for admission to a school."};
template <>
inline constexpr auto fields<Aanmelding> = std::tuple{
    field{&Aanmelding::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Aanmelding::aangemeld_op, "aangemeld_op", since(1), Privacy::persoonsgegeven,
          "Day of the request."},
    field{&Aanmelding::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this application within the dossier."},
    field{&Aanmelding::brin, "brin", since(1), Privacy::persoonsgegeven, "School applied to."},
    field{&Aanmelding::schooltype, "schooltype", since(1), Privacy::persoonsgegeven,
          "Kind of school applied to."},
    field{&Aanmelding::ontvangen_op, "ontvangen_op", since(1), Privacy::persoonsgegeven,
          "Day of receipt, if other than the day of the request (WPO 40(6), WEC 40(7), WVO 2020 8.8(2))."},
    field{&Aanmelding::gewenst_vanaf, "gewenst_vanaf", since(1), Privacy::persoonsgegeven,
          "Day from which admission is wanted."},
    field{&Aanmelding::vanuit_groep_8, "vanuit_groep_8", since(1), Privacy::persoonsgegeven,
          "Application from group 8 to secondary education (WVO 2020 8.8(8))."},
    field{&Aanmelding::minderjarige_asielzoeker, "minderjarige_asielzoeker", since(1), Privacy::bijzonder,
          "Falls under the term for minor asylum seekers (WPO 40(15), WEC 40(23), WVO 2020 8.8(9))."},
    field{&Aanmelding::elders_ingeschreven, "elders_ingeschreven", since(1), Privacy::persoonsgegeven,
          "Enrolled at another school; absent if not known."},
    field{&Aanmelding::ondersteuning_verwacht, "ondersteuning_verwacht", since(1), Privacy::bijzonder,
          "Parents expect that extra support is needed; absent if not said."},
    field{&Aanmelding::opschortingen, "opschortingen", since(1), Privacy::persoonsgegeven,
          "Times in which the term stood still."},
    field{&Aanmelding::verlengd_op, "verlengd_op", since(1), Privacy::persoonsgegeven,
          "Day on which a longer term was made known."},
    field{&Aanmelding::verlengd_tot_en_met, "verlengd_tot_en_met", since(1), Privacy::intern,
          "Last day of the longer term, as told."},
    field{&Aanmelding::besluiten, "besluiten", since(1), Privacy::persoonsgegeven,
          "Decisions, oldest first: another one may follow an objection."},
    field{&Aanmelding::ingetrokken_op, "ingetrokken_op", since(1), Privacy::persoonsgegeven,
          "Day on which it was withdrawn."},
};
static_assert(fields_complete<Aanmelding>());

}  // namespace opp
