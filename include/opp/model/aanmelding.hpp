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

OPP_TYPE(Opschorting, "Time in which the term of an application stands still.",
  (persoonsgegeven, Date, vanaf, "First day.", .happened())
  (bijzonder, std::optional<std::string>, reden, "What is missing.")
  (persoonsgegeven, std::optional<Date>, tot_en_met,
   "Day on which the missing data came in.", .filled_later()))

OPP_TYPE(Toelatingsbeslissing, "Decision on an application for admission.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, datum, "Day of the decision.", .happened())
  (persoonsgegeven, Toelatingsbesluit, besluit, "The decision.")
  (bijzonder, std::optional<Weigeringsgrond>, weigeringsgrond, "Ground of a refusal.")
  (persoonsgegeven, std::optional<Brin>, bereide_school,
   "School that is willing to admit the pupil (WPO 40(4), WVO 2020 8.9(2)).")
  (bijzonder, std::optional<std::string>, reden, "In words."))

OPP_TYPE(Aangemeld, "Parents or an adult pupil applied for admission; occurred_on is the day of the request.",
  (intern, std::string, kenmerk, "Id of this application within the dossier.")
  (persoonsgegeven, Brin, brin, "School applied to.")
  (persoonsgegeven, std::optional<Schooltype>, schooltype, "Kind of school applied to.")
  (persoonsgegeven, std::optional<Date>, ontvangen_op,
   "Day of receipt, if other than the day of the request (WPO 40(6), WEC 40(7), WVO 2020 8.8(2)).")
  (persoonsgegeven, std::optional<Date>, gewenst_vanaf, "Day from which admission is wanted.")
  (persoonsgegeven, bool, vanuit_groep_8,
   "Application from group 8 to secondary education (WVO 2020 8.8(8)).")
  (bijzonder, std::optional<bool>, minderjarige_asielzoeker,
   "Falls under the term for minor asylum seekers (WPO 40(15), WEC 40(23), WVO 2020 8.8(9)).")
  (persoonsgegeven, std::optional<bool>, elders_ingeschreven,
   "Enrolled at another school; absent if not known.")
  (bijzonder, std::optional<bool>, ondersteuning_verwacht,
   "Parents expect that extra support is needed; absent if not said."),
  .sentence("Aangemeld bij school {brin}[ voor {schooltype}]",
            "Applied at school {brin}[ for {schooltype}]")
  .defaults("kenmerk = '@'"))

OPP_TYPE_FROM(Aanmelding, Aangemeld, "Application for admission to a school.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, aangemeld_op, "Day of the request.", .happened())
  (embed)
  (persoonsgegeven, std::vector<Opschorting>, opschortingen, "Times in which the term stood still.")
  (persoonsgegeven, std::optional<Date>, verlengd_op,
   "Day on which a longer term was made known.", .filled_later())
  (intern, std::optional<Date>, verlengd_tot_en_met,
   "Last day of the longer term, as told.", .filled_with("verlengd_op"))
  (persoonsgegeven, std::vector<Toelatingsbeslissing>, besluiten,
   "Decisions, oldest first: another one may follow an objection.")
  (persoonsgegeven, std::optional<Date>, ingetrokken_op, "Day on which it was withdrawn.", .filled_later()))

OPP_TYPE(AanmeldingOpgeschort, "The term of an application stands still because data are missing.",
  (intern, std::string, aanmelding, "Kenmerk of the application.")
  (bijzonder, std::optional<std::string>, reden, "What is missing."),
  .sentence("Beslistermijn van aanmelding {aanmelding} opgeschort",
            "Term of application {aanmelding} suspended")
  .defaults("aanmelding = '<Aangemeld'"))

OPP_TYPE(AanmeldingAangevuld, "The missing data of an application came in; the term runs again.",
  (intern, std::string, aanmelding, "Kenmerk of the application."),
  .sentence("Aanmelding {aanmelding} aangevuld", "Application {aanmelding} completed")
  .defaults("aanmelding = '<Aangemeld'"))

OPP_TYPE(BeslistermijnVerlengd,
    "The parents were told that the decision on admission is put off by at most four weeks.",
  (intern, std::string, aanmelding, "Kenmerk of the application.")
  (intern, std::optional<Date>, tot_en_met, "Last day of the longer term, as told."),
  .sentence("Beslistermijn van aanmelding {aanmelding} verlengd[ tot en met {tot_en_met}]",
            "Term of application {aanmelding} prolonged[ until {tot_en_met}]")
  .defaults("aanmelding = '<Aangemeld'"))

OPP_TYPE(ToelatingBesloten, "It was decided on an application.",
  (intern, std::string, aanmelding, "Kenmerk of the application.")
  (persoonsgegeven, Toelatingsbesluit, besluit, "The decision.")
  (bijzonder, std::optional<Weigeringsgrond>, weigeringsgrond, "Ground of a refusal.")
  (persoonsgegeven, std::optional<Brin>, bereide_school,
   "School that is willing to admit the pupil (WPO 40(4), WVO 2020 8.9(2)).")
  (bijzonder, std::optional<std::string>, reden, "In words."),
  .sentence("Besluit op aanmelding {aanmelding}: {besluit}[ ({weigeringsgrond})]",
            "Decision on application {aanmelding}: {besluit}[ ({weigeringsgrond})]")
  .defaults("aanmelding = '<Aangemeld'\nbesluit = 'toegelaten'"))

OPP_TYPE(AanmeldingIngetrokken, "An application was withdrawn.",
  (intern, std::string, aanmelding, "Kenmerk of the application."),
  .sentence("Aanmelding {aanmelding} ingetrokken", "Application {aanmelding} withdrawn")
  .defaults("aanmelding = '<Aangemeld'"))

/// The events that stand here, in the order of `Feit`.
using AanmeldingFeiten = std::variant<Aangemeld, AanmeldingOpgeschort, AanmeldingAangevuld,
                                      BeslistermijnVerlengd, ToelatingBesloten, AanmeldingIngetrokken>;

}  // namespace opp
