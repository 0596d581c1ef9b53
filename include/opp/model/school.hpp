#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/law/identifiers.hpp"
#include "opp/law/schooltype.hpp"
#include "opp/model/entry.hpp"
#include "opp/time/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace opp {

/// Cluster of special education. Clusters 1 and 2 are instellingen with a commissie van onderzoek and without
/// TLV (WEC art. 41, art. 40 lid 22).
OPP_CODES(Cluster,
  (cluster_1, "cluster 1 (visueel)", "cluster 1 (visual)")
  (cluster_2, "cluster 2 (auditief en communicatief)", "cluster 2 (hearing and communication)")
  (cluster_3, "cluster 3 (lichamelijk, verstandelijk, langdurig ziek)",
   "cluster 3 (physical, learning, long-term ill)")
  (cluster_4, "cluster 4 (gedrag, psychiatrisch)", "cluster 4 (behaviour, psychiatric)"))

/// Where a pupil goes who leaves. Decides on retention: three years after referral to special education, else
/// two.
OPP_CODES(Bestemming,
  (bao, "basisonderwijs", "primary education")
  (sbo, "speciaal basisonderwijs", "special primary education (WPO)")
  (so, "speciaal onderwijs", "special education (WEC)")
  (vo, "voortgezet onderwijs", "secondary education")
  (pro, "praktijkonderwijs", "practical training")
  (vso, "voortgezet speciaal onderwijs", "secondary special education (WEC)")
  (mbo, "middelbaar beroepsonderwijs", "vocational education")
  (arbeid, "arbeid", "work")
  (dagbesteding, "dagbesteding", "day activity")
  (buitenland, "onderwijs in het buitenland", "education abroad")
  (overig, "overig of onbekend", "other or unknown"))

OPP_TYPE(Bestuur, "Board (bevoegd gezag) of a school.",
  (openbaar, std::string, nummer, "Number of the board in the register of institutions.")
  (openbaar, std::optional<std::string>, naam, "Name."))

OPP_TYPE(Samenwerkingsverband, "Regional partnership passend onderwijs (WPO art. 18a, WVO 2020 art. 2.47).",
  (openbaar, SamenwerkingsverbandNummer, nummer, "Number, for example PO3002.")
  (openbaar, std::optional<std::string>, naam, "Name."))

OPP_TYPE(SchoolGeregistreerd, "Data of a school were registered or changed.",
  (openbaar, Brin, brin, "BRIN of the school.")
  (openbaar, std::optional<Vestigingscode>, vestiging, "Number of the location.")
  (openbaar, std::optional<std::string>, naam, "Name.")
  (openbaar, std::optional<Schooltype>, schooltype, "Kind of school.")
  (openbaar, std::optional<Cluster>, cluster, "Cluster, of a school or instelling under the WEC.")
  (openbaar, std::optional<Bestuur>, bestuur, "Board.")
  (openbaar, std::optional<Samenwerkingsverband>, samenwerkingsverband, "Regional partnership."),
  .sentence("School {brin} vastgelegd[ ({schooltype})]", "School {brin} recorded[ ({schooltype})]"))

OPP_TYPE_FROM(School, SchoolGeregistreerd, "Registration of a school: location, board and partnership.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (intern, Date, sinds, "Day of the registration.", .happened())
  (embed))

OPP_TYPE(Ingeschreven, "The pupil was enrolled; occurred_on is the registered date of enrolment.",
  (persoonsgegeven, Brin, brin, "BRIN of the school.")
  (persoonsgegeven, std::optional<Vestigingscode>, vestiging, "Number of the location.")
  (persoonsgegeven, std::optional<Schooltype>, schooltype,
   "Kind of school; absent if the source did not tell, then no rule can be judged.")
  (bijzonder, std::optional<Cluster>, cluster, "Cluster, of a school or instelling under the WEC.")
  (intern, std::optional<std::string>, aanmelding,
   "Kenmerk of the application that it follows; may be of a later day than the registered date.")
  (persoonsgegeven, std::optional<Date>, eerst_bezocht_op, "Day on which the pupil first attended.")
  (intern, std::optional<Date>, eerste_schooldag_op,
   "First school day of that school year at the school (Bb WPO 2022 9(3), Bb WEC 2022 8(3), Ub WVO 2020 "
   "8.11(2)).")
  (bijzonder, bool, residentieel,
   "Placed because of stay in a residential institution, which counts as TLV (WEC 40(16))."),
  .sentence("Ingeschreven bij school {brin}[ ({schooltype})]", "Enrolled at school {brin}[ ({schooltype})]"))

OPP_TYPE_FROM(Inschrijving, Ingeschreven, "Enrolment of the pupil at one school.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, ingeschreven_op,
   "Registered date of enrolment (Bb WPO 2022 art. 9, Bb WEC 2022 art. 8, Ub WVO 2020 art. "
   "8.11).", .happened())
  (embed)
  (persoonsgegeven, bool, tijdelijk,
   "Enrolled under temporary placement (WPO 40(7), WEC 40(8)(9), WVO 2020 8.13).")
  (persoonsgegeven, std::optional<Date>, definitief_geplaatst_op,
   "Day on which a temporary placement became definitive.", .filled_later())
  (persoonsgegeven, std::optional<Date>, uitgeschreven_op,
   "Last day of the enrolment; absent while it runs.", .filled_later())
  (persoonsgegeven, std::optional<Bestemming>, bestemming,
   "Where the pupil went.", .filled_with("uitgeschreven_op"))
  (persoonsgegeven, std::optional<Date>, laatst_bezocht_op,
   "Last day on which the pupil attended.", .filled_with("uitgeschreven_op")))

OPP_TYPE(GroepToegewezen, "The pupil was put in a group.",
  (intern, std::string, groep, "Key of the group in the source system.")
  (intern, std::optional<std::string>, naam, "Name of the group.")
  (intern, std::optional<Jaargroep>, jaargroep, "Year group of the pupil."),
  .sentence("In groep {groep} geplaatst[ ({jaargroep})]", "Put in group {groep}[ ({jaargroep})]"))

OPP_TYPE_FROM(Groepsplaatsing, GroepToegewezen, "The group in which the pupil sits.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (intern, Date, vanaf, "First day in the group, as far as known.", .happened())
  (embed))

OPP_TYPE(OpdcGeplaatst,
    "The pupil was placed at an orthopedagogisch-didactisch centrum (OPDC), still enrolled at the own "
    "school.",
  (intern, std::string, kenmerk, "Id of this placement within the dossier.")
  (intern, std::optional<std::string>, opdc, "Which one.")
  (persoonsgegeven, std::optional<Date>, verwacht_tot_en_met, "Last day, as planned."),
  .sentence("Geplaatst op een opdc[ tot en met {verwacht_tot_en_met}]",
            "Placed at an OPDC[ until {verwacht_tot_en_met}]")
  .defaults("kenmerk = '@'"))

OPP_TYPE_FROM(Opdcplaatsing, OpdcGeplaatst,
    "Placement at an OPDC (Ub WVO 2020 art. 2.50; po: formerly Bb WPO art. 34.10).",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, vanaf, "First day.", .happened())
  (embed)
  (persoonsgegeven, std::vector<Date>, verlengd_op, "Days on which it was prolonged.", .filled_later())
  (persoonsgegeven, std::optional<Date>, tot_en_met, "Last day; absent while it runs.", .filled_later()))

/// The pupil was placed and enrolled temporarily (WPO 40(7), WEC 40(8)(9), WVO 2020 8.13).
struct OPP_API TijdelijkGeplaatst : Ingeschreven {};
template <>
inline constexpr auto describe<TijdelijkGeplaatst> = [](auto d) {
  return d("TijdelijkGeplaatst",
           "The pupil was placed and enrolled temporarily, while admission was undecided.",
           embed<Ingeschreven>)
      .sentence("Tijdelijk geplaatst op school {brin}[ ({schooltype})]",
                "Placed temporarily at school {brin}[ ({schooltype})]");
};

struct OPP_API DefinitiefGeplaatst{};
template <>
inline constexpr auto describe<DefinitiefGeplaatst> = [](auto d) {
  return d("DefinitiefGeplaatst", "A temporary placement became definitive.")
      .sentence("Definitief geplaatst", "Placed definitively");
};

OPP_TYPE(OpdcVerlengd, "A placement at an OPDC was prolonged.",
  (intern, std::string, plaatsing, "Kenmerk of the placement.")
  (persoonsgegeven, std::optional<Date>, verwacht_tot_en_met, "New last day, as planned."),
  .sentence("Plaatsing {plaatsing} op een opdc verlengd[ tot en met {verwacht_tot_en_met}]",
            "Placement {plaatsing} at an OPDC prolonged[ until {verwacht_tot_en_met}]")
  .defaults("plaatsing = '<OpdcGeplaatst'"))

OPP_TYPE(OpdcBeeindigd, "A placement at an OPDC ended; occurred_on is its last day.",
  (intern, std::string, plaatsing, "Kenmerk of the placement."),
  .sentence("Plaatsing {plaatsing} op een opdc beëindigd", "Placement {plaatsing} at an OPDC ended")
  .defaults("plaatsing = '<OpdcGeplaatst'"))

OPP_TYPE(Uitgeschreven, "The pupil left; occurred_on is the last day of the enrolment.",
  (persoonsgegeven, std::optional<Bestemming>, bestemming, "Where the pupil went.")
  (persoonsgegeven, std::optional<Date>, laatst_bezocht_op, "Last day on which the pupil attended."),
  .sentence("Uitgeschreven[; bestemming: {bestemming}]", "Left[; destination: {bestemming}]"))

/// The events that stand here, in the order of `Feit`.
using SchoolFeiten = std::variant<SchoolGeregistreerd>;
using InschrijvingFeiten =
    std::variant<Ingeschreven, TijdelijkGeplaatst, DefinitiefGeplaatst, GroepToegewezen, OpdcGeplaatst,
                 OpdcVerlengd, OpdcBeeindigd, Uitgeschreven>;

}  // namespace opp
