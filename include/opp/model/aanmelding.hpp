#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/law/schooltype.hpp"
#include "opp/model/entry.hpp"
#include "opp/time/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace opp {

/// Decision on an application for admission (WPO art. 40, WEC art. 40, WVO 2020 art. 8.8 and 8.9).
OPP_CODES(Toelatingsbesluit,
  (toegelaten, "toegelaten", "admitted")
  (geweigerd, "geweigerd", "refused")
  (niet_behandeld, "niet in behandeling genomen", "not taken up"))

/// Ground on which a pupil is refused.
OPP_CODES(Weigeringsgrond,
  (ondersteuning_elders, "de school kan de ondersteuning niet bieden en een andere school is bereid",
   "the school cannot give the support and another school is willing")
  (geen_plaatsruimte, "geen plaatsruimte", "no room")
  (grondslag, "de grondslag van de school wordt niet gerespecteerd of onderschreven",
   "the foundation of the school is not respected or endorsed")
  (toelatingsvoorwaarden,
   "de leerling voldoet niet aan de wettelijke toelatingsvoorwaarden (WVO 2020 art. 8.9 lid 3)",
   "the pupil does not meet the legal conditions of admission")
  (geen_tlv, "er is geen toelaatbaarheidsverklaring", "there is no certificate of admissibility")
  (overig, "overig", "other"))

struct OPP_API Opschorting {
  Date vanaf;
  std::optional<std::string> reden;
  std::optional<Date> tot_en_met;
};
template <>
inline constexpr auto describe<Opschorting> = [](auto d) {
  return d("Opschorting", "Time in which the term of an application stands still.",
           d.persoonsgegeven(&Opschorting::vanaf, "vanaf", "First day.").happened(),
           d.bijzonder(&Opschorting::reden, "reden", "What is missing."),
           d.persoonsgegeven(&Opschorting::tot_en_met, "tot_en_met", "Day on which the missing data came in.")
               .filled_later());
};

struct OPP_API Toelatingsbeslissing {
  std::int64_t gebeurtenis;
  Date datum;
  Toelatingsbesluit besluit;
  std::optional<Weigeringsgrond> weigeringsgrond;
  std::optional<Brin> bereide_school;
  std::optional<std::string> reden;
};
template <>
inline constexpr auto describe<Toelatingsbeslissing> = [](auto d) {
  return d("Toelatingsbeslissing", "Decision on an application for admission.",
           d.intern(&Toelatingsbeslissing::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Toelatingsbeslissing::datum, "datum", "Day of the decision.").happened(),
           d.persoonsgegeven(&Toelatingsbeslissing::besluit, "besluit", "The decision."),
           d.bijzonder(&Toelatingsbeslissing::weigeringsgrond, "weigeringsgrond", "Ground of a refusal."),
           d.persoonsgegeven(&Toelatingsbeslissing::bereide_school, "bereide_school",
                             "School that is willing to admit the pupil (WPO 40(4), WVO 2020 8.9(2))."),
           d.bijzonder(&Toelatingsbeslissing::reden, "reden", "In words."));
};

struct OPP_API Aangemeld {
  std::string kenmerk;
  Brin brin;
  std::optional<Schooltype> schooltype;
  std::optional<Date> ontvangen_op;
  std::optional<Date> gewenst_vanaf;
  bool vanuit_groep_8;
  std::optional<bool> minderjarige_asielzoeker;
  std::optional<bool> elders_ingeschreven;
  std::optional<bool> ondersteuning_verwacht;
};
template <>
inline constexpr auto describe<Aangemeld> = [](auto d) {
  return d("Aangemeld",
           "Parents or an adult pupil applied for admission; occurred_on is the day of the request.",
           d.intern(&Aangemeld::kenmerk, "kenmerk", "Id of this application within the dossier."),
           d.persoonsgegeven(&Aangemeld::brin, "brin", "School applied to."),
           d.persoonsgegeven(&Aangemeld::schooltype, "schooltype", "Kind of school applied to."),
           d.persoonsgegeven(&Aangemeld::ontvangen_op, "ontvangen_op",
                             "Day of receipt, if other than the day of the request (WPO 40(6), WEC 40(7), "
                             "WVO 2020 8.8(2))."),
           d.persoonsgegeven(&Aangemeld::gewenst_vanaf, "gewenst_vanaf",
                             "Day from which admission is wanted."),
           d.persoonsgegeven(&Aangemeld::vanuit_groep_8, "vanuit_groep_8",
                             "Application from group 8 to secondary education (WVO 2020 8.8(8))."),
           d.bijzonder(
               &Aangemeld::minderjarige_asielzoeker, "minderjarige_asielzoeker",
               "Falls under the term for minor asylum seekers (WPO 40(15), WEC 40(23), WVO 2020 8.8(9))."),
           d.persoonsgegeven(&Aangemeld::elders_ingeschreven, "elders_ingeschreven",
                             "Enrolled at another school; absent if not known."),
           d.bijzonder(&Aangemeld::ondersteuning_verwacht, "ondersteuning_verwacht",
                       "Parents expect that extra support is needed; absent if not said."))
      .sentence("Aangemeld bij school {brin}[ voor {schooltype}]",
                "Applied at school {brin}[ for {schooltype}]")
      .defaults("kenmerk = '@'");
};

struct OPP_API Aanmelding : Aangemeld {
  std::int64_t gebeurtenis;
  Date aangemeld_op;
  std::vector<Opschorting> opschortingen;
  std::optional<Date> verlengd_op;
  std::optional<Date> verlengd_tot_en_met;
  std::vector<Toelatingsbeslissing> besluiten;
  std::optional<Date> ingetrokken_op;
};
template <>
inline constexpr auto describe<Aanmelding> = [](auto d) {
  return d(
      "Aanmelding", "Application for admission to a school.",
      d.intern(&Aanmelding::gebeurtenis, "gebeurtenis", kRecordedBy),
      d.persoonsgegeven(&Aanmelding::aangemeld_op, "aangemeld_op", "Day of the request.").happened(),
      embed<Aangemeld>,
      d.persoonsgegeven(&Aanmelding::opschortingen, "opschortingen", "Times in which the term stood still."),
      d.persoonsgegeven(&Aanmelding::verlengd_op, "verlengd_op", "Day on which a longer term was made known.")
          .filled_later(),
      d.intern(&Aanmelding::verlengd_tot_en_met, "verlengd_tot_en_met",
               "Last day of the longer term, as told.")
          .filled_with("verlengd_op"),
      d.persoonsgegeven(&Aanmelding::besluiten, "besluiten",
                        "Decisions, oldest first: another one may follow an objection."),
      d.persoonsgegeven(&Aanmelding::ingetrokken_op, "ingetrokken_op", "Day on which it was withdrawn.")
          .filled_later());
};

struct OPP_API AanmeldingOpgeschort {
  std::string aanmelding;
  std::optional<std::string> reden;
};
template <>
inline constexpr auto describe<AanmeldingOpgeschort> = [](auto d) {
  return d("AanmeldingOpgeschort", "The term of an application stands still because data are missing.",
           d.intern(&AanmeldingOpgeschort::aanmelding, "aanmelding", "Kenmerk of the application."),
           d.bijzonder(&AanmeldingOpgeschort::reden, "reden", "What is missing."))
      .sentence("Beslistermijn van aanmelding {aanmelding} opgeschort",
                "Term of application {aanmelding} suspended")
      .defaults("aanmelding = '<Aangemeld'");
};

struct OPP_API AanmeldingAangevuld {
  std::string aanmelding;
};
template <>
inline constexpr auto describe<AanmeldingAangevuld> = [](auto d) {
  return d("AanmeldingAangevuld", "The missing data of an application came in; the term runs again.",
           d.intern(&AanmeldingAangevuld::aanmelding, "aanmelding", "Kenmerk of the application."))
      .sentence("Aanmelding {aanmelding} aangevuld", "Application {aanmelding} completed")
      .defaults("aanmelding = '<Aangemeld'");
};

struct OPP_API BeslistermijnVerlengd {
  std::string aanmelding;
  std::optional<Date> tot_en_met;
};
template <>
inline constexpr auto describe<BeslistermijnVerlengd> = [](auto d) {
  return d("BeslistermijnVerlengd",
           "The parents were told that the decision on admission is put off by at most four weeks.",
           d.intern(&BeslistermijnVerlengd::aanmelding, "aanmelding", "Kenmerk of the application."),
           d.intern(&BeslistermijnVerlengd::tot_en_met, "tot_en_met",
                    "Last day of the longer term, as told."))
      .sentence("Beslistermijn van aanmelding {aanmelding} verlengd[ tot en met {tot_en_met}]",
                "Term of application {aanmelding} prolonged[ until {tot_en_met}]")
      .defaults("aanmelding = '<Aangemeld'");
};

struct OPP_API ToelatingBesloten {
  std::string aanmelding;
  Toelatingsbesluit besluit;
  std::optional<Weigeringsgrond> weigeringsgrond;
  std::optional<Brin> bereide_school;
  std::optional<std::string> reden;
};
template <>
inline constexpr auto describe<ToelatingBesloten> = [](auto d) {
  return d("ToelatingBesloten", "It was decided on an application.",
           d.intern(&ToelatingBesloten::aanmelding, "aanmelding", "Kenmerk of the application."),
           d.persoonsgegeven(&ToelatingBesloten::besluit, "besluit", "The decision."),
           d.bijzonder(&ToelatingBesloten::weigeringsgrond, "weigeringsgrond", "Ground of a refusal."),
           d.persoonsgegeven(&ToelatingBesloten::bereide_school, "bereide_school",
                             "School that is willing to admit the pupil (WPO 40(4), WVO 2020 8.9(2))."),
           d.bijzonder(&ToelatingBesloten::reden, "reden", "In words."))
      .sentence("Besluit op aanmelding {aanmelding}: {besluit}[ ({weigeringsgrond})]",
                "Decision on application {aanmelding}: {besluit}[ ({weigeringsgrond})]")
      .defaults("aanmelding = '<Aangemeld'\nbesluit = 'toegelaten'");
};

struct OPP_API AanmeldingIngetrokken {
  std::string aanmelding;
};
template <>
inline constexpr auto describe<AanmeldingIngetrokken> = [](auto d) {
  return d("AanmeldingIngetrokken", "An application was withdrawn.",
           d.intern(&AanmeldingIngetrokken::aanmelding, "aanmelding", "Kenmerk of the application."))
      .sentence("Aanmelding {aanmelding} ingetrokken", "Application {aanmelding} withdrawn")
      .defaults("aanmelding = '<Aangemeld'");
};

/// The events that stand here, in the order of `Feit`.
using AanmeldingFeiten = std::variant<Aangemeld, AanmeldingOpgeschort, AanmeldingAangevuld,
                                      BeslistermijnVerlengd, ToelatingBesloten, AanmeldingIngetrokken>;

}  // namespace opp
