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

struct OPP_API Bestuur {
  std::string nummer;
  std::optional<std::string> naam;
};
template <>
inline constexpr auto describe<Bestuur> = [](auto d) {
  return d("Bestuur", "Board (bevoegd gezag) of a school.",
           d.openbaar(&Bestuur::nummer, "nummer", "Number of the board in the register of institutions."),
           d.openbaar(&Bestuur::naam, "naam", "Name."));
};

struct OPP_API Samenwerkingsverband {
  SamenwerkingsverbandNummer nummer;
  std::optional<std::string> naam;
};
template <>
inline constexpr auto describe<Samenwerkingsverband> = [](auto d) {
  return d("Samenwerkingsverband",
           "Regional partnership passend onderwijs (WPO art. 18a, WVO 2020 art. 2.47).",
           d.openbaar(&Samenwerkingsverband::nummer, "nummer", "Number, for example PO3002."),
           d.openbaar(&Samenwerkingsverband::naam, "naam", "Name."));
};

struct OPP_API SchoolGeregistreerd {
  Brin brin;
  std::optional<Vestigingscode> vestiging;
  std::optional<std::string> naam;
  std::optional<Schooltype> schooltype;
  std::optional<Cluster> cluster;
  std::optional<Bestuur> bestuur;
  std::optional<Samenwerkingsverband> samenwerkingsverband;
};
template <>
inline constexpr auto describe<SchoolGeregistreerd> = [](auto d) {
  return d("SchoolGeregistreerd", "Data of a school were registered or changed.",
           d.openbaar(&SchoolGeregistreerd::brin, "brin", "BRIN of the school."),
           d.openbaar(&SchoolGeregistreerd::vestiging, "vestiging", "Number of the location."),
           d.openbaar(&SchoolGeregistreerd::naam, "naam", "Name."),
           d.openbaar(&SchoolGeregistreerd::schooltype, "schooltype", "Kind of school."),
           d.openbaar(&SchoolGeregistreerd::cluster, "cluster",
                      "Cluster, of a school or instelling under the WEC."),
           d.openbaar(&SchoolGeregistreerd::bestuur, "bestuur", "Board."),
           d.openbaar(&SchoolGeregistreerd::samenwerkingsverband, "samenwerkingsverband",
                      "Regional partnership."))
      .sentence("School {brin} vastgelegd[ ({schooltype})]", "School {brin} recorded[ ({schooltype})]");
};

struct OPP_API School : SchoolGeregistreerd {
  std::int64_t gebeurtenis;
  Date sinds;
};
template <>
inline constexpr auto describe<School> = [](auto d) {
  return d("School", "Registration of a school: location, board and partnership.",
           d.intern(&School::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.intern(&School::sinds, "sinds", "Day of the registration.").happened(),
           embed<SchoolGeregistreerd>);
};

struct OPP_API Ingeschreven {
  Brin brin;
  std::optional<Vestigingscode> vestiging;
  std::optional<Schooltype> schooltype;
  std::optional<Cluster> cluster;
  std::optional<std::string> aanmelding;
  std::optional<Date> eerst_bezocht_op;
  std::optional<Date> eerste_schooldag_op;
  bool residentieel;
};
template <>
inline constexpr auto describe<Ingeschreven> = [](auto d) {
  return d("Ingeschreven", "The pupil was enrolled; occurred_on is the registered date of enrolment.",
           d.persoonsgegeven(&Ingeschreven::brin, "brin", "BRIN of the school."),
           d.persoonsgegeven(&Ingeschreven::vestiging, "vestiging", "Number of the location."),
           d.persoonsgegeven(
               &Ingeschreven::schooltype, "schooltype",
               "Kind of school; absent if the source did not tell, then no rule can be judged."),
           d.bijzonder(&Ingeschreven::cluster, "cluster",
                       "Cluster, of a school or instelling under the WEC."),
           d.intern(
               &Ingeschreven::aanmelding, "aanmelding",
               "Kenmerk of the application that it follows; may be of a later day than the registered date."),
           d.persoonsgegeven(&Ingeschreven::eerst_bezocht_op, "eerst_bezocht_op",
                             "Day on which the pupil first attended."),
           d.intern(&Ingeschreven::eerste_schooldag_op, "eerste_schooldag_op",
                    "First school day of that school year at the school (Bb WPO 2022 9(3), Bb WEC 2022 8(3), "
                    "Ub WVO 2020 8.11(2))."),
           d.bijzonder(
               &Ingeschreven::residentieel, "residentieel",
               "Placed because of stay in a residential institution, which counts as TLV (WEC 40(16))."))
      .sentence("Ingeschreven bij school {brin}[ ({schooltype})]",
                "Enrolled at school {brin}[ ({schooltype})]");
};

struct OPP_API Inschrijving : Ingeschreven {
  std::int64_t gebeurtenis;
  Date ingeschreven_op;
  bool tijdelijk;
  std::optional<Date> definitief_geplaatst_op;
  std::optional<Date> uitgeschreven_op;
  std::optional<Bestemming> bestemming;
  std::optional<Date> laatst_bezocht_op;
};
template <>
inline constexpr auto describe<Inschrijving> = [](auto d) {
  return d(
      "Inschrijving", "Enrolment of the pupil at one school.",
      d.intern(&Inschrijving::gebeurtenis, "gebeurtenis", kRecordedBy),
      d.persoonsgegeven(
           &Inschrijving::ingeschreven_op, "ingeschreven_op",
           "Registered date of enrolment (Bb WPO 2022 art. 9, Bb WEC 2022 art. 8, Ub WVO 2020 art. 8.11).")
          .happened(),
      embed<Ingeschreven>,
      d.persoonsgegeven(&Inschrijving::tijdelijk, "tijdelijk",
                        "Enrolled under temporary placement (WPO 40(7), WEC 40(8)(9), WVO 2020 8.13)."),
      d.persoonsgegeven(&Inschrijving::definitief_geplaatst_op, "definitief_geplaatst_op",
                        "Day on which a temporary placement became definitive.")
          .filled_later(),
      d.persoonsgegeven(&Inschrijving::uitgeschreven_op, "uitgeschreven_op",
                        "Last day of the enrolment; absent while it runs.")
          .filled_later(),
      d.persoonsgegeven(&Inschrijving::bestemming, "bestemming", "Where the pupil went.")
          .filled_with("uitgeschreven_op"),
      d.persoonsgegeven(&Inschrijving::laatst_bezocht_op, "laatst_bezocht_op",
                        "Last day on which the pupil attended.")
          .filled_with("uitgeschreven_op"));
};

struct OPP_API GroepToegewezen {
  std::string groep;
  std::optional<std::string> naam;
  std::optional<Jaargroep> jaargroep;
};
template <>
inline constexpr auto describe<GroepToegewezen> = [](auto d) {
  return d("GroepToegewezen", "The pupil was put in a group.",
           d.intern(&GroepToegewezen::groep, "groep", "Key of the group in the source system."),
           d.intern(&GroepToegewezen::naam, "naam", "Name of the group."),
           d.intern(&GroepToegewezen::jaargroep, "jaargroep", "Year group of the pupil."))
      .sentence("In groep {groep} geplaatst[ ({jaargroep})]", "Put in group {groep}[ ({jaargroep})]");
};

struct OPP_API Groepsplaatsing : GroepToegewezen {
  std::int64_t gebeurtenis;
  Date vanaf;
};
template <>
inline constexpr auto describe<Groepsplaatsing> = [](auto d) {
  return d("Groepsplaatsing", "The group in which the pupil sits.",
           d.intern(&Groepsplaatsing::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.intern(&Groepsplaatsing::vanaf, "vanaf", "First day in the group, as far as known.").happened(),
           embed<GroepToegewezen>);
};

struct OPP_API OpdcGeplaatst {
  std::string kenmerk;
  std::optional<std::string> opdc;
  std::optional<Date> verwacht_tot_en_met;
};
template <>
inline constexpr auto describe<OpdcGeplaatst> = [](auto d) {
  return d("OpdcGeplaatst",
           "The pupil was placed at an orthopedagogisch-didactisch centrum (OPDC), still enrolled at the own "
           "school.",
           d.intern(&OpdcGeplaatst::kenmerk, "kenmerk", "Id of this placement within the dossier."),
           d.intern(&OpdcGeplaatst::opdc, "opdc", "Which one."),
           d.persoonsgegeven(&OpdcGeplaatst::verwacht_tot_en_met, "verwacht_tot_en_met",
                             "Last day, as planned."))
      .sentence("Geplaatst op een opdc[ tot en met {verwacht_tot_en_met}]",
                "Placed at an OPDC[ until {verwacht_tot_en_met}]")
      .defaults("kenmerk = '@'");
};

struct OPP_API Opdcplaatsing : OpdcGeplaatst {
  std::int64_t gebeurtenis;
  Date vanaf;
  std::vector<Date> verlengd_op;
  std::optional<Date> tot_en_met;
};
template <>
inline constexpr auto describe<Opdcplaatsing> = [](auto d) {
  return d("Opdcplaatsing", "Placement at an OPDC (Ub WVO 2020 art. 2.50; po: formerly Bb WPO art. 34.10).",
           d.intern(&Opdcplaatsing::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Opdcplaatsing::vanaf, "vanaf", "First day.").happened(), embed<OpdcGeplaatst>,
           d.persoonsgegeven(&Opdcplaatsing::verlengd_op, "verlengd_op", "Days on which it was prolonged.")
               .filled_later(),
           d.persoonsgegeven(&Opdcplaatsing::tot_en_met, "tot_en_met", "Last day; absent while it runs.")
               .filled_later());
};

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

struct OPP_API OpdcVerlengd {
  std::string plaatsing;
  std::optional<Date> verwacht_tot_en_met;
};
template <>
inline constexpr auto describe<OpdcVerlengd> = [](auto d) {
  return d("OpdcVerlengd", "A placement at an OPDC was prolonged.",
           d.intern(&OpdcVerlengd::plaatsing, "plaatsing", "Kenmerk of the placement."),
           d.persoonsgegeven(&OpdcVerlengd::verwacht_tot_en_met, "verwacht_tot_en_met",
                             "New last day, as planned."))
      .sentence("Plaatsing {plaatsing} op een opdc verlengd[ tot en met {verwacht_tot_en_met}]",
                "Placement {plaatsing} at an OPDC prolonged[ until {verwacht_tot_en_met}]")
      .defaults("plaatsing = '<OpdcGeplaatst'");
};

struct OPP_API OpdcBeeindigd {
  std::string plaatsing;
};
template <>
inline constexpr auto describe<OpdcBeeindigd> = [](auto d) {
  return d("OpdcBeeindigd", "A placement at an OPDC ended; occurred_on is its last day.",
           d.intern(&OpdcBeeindigd::plaatsing, "plaatsing", "Kenmerk of the placement."))
      .sentence("Plaatsing {plaatsing} op een opdc beëindigd", "Placement {plaatsing} at an OPDC ended")
      .defaults("plaatsing = '<OpdcGeplaatst'");
};

struct OPP_API Uitgeschreven {
  std::optional<Bestemming> bestemming;
  std::optional<Date> laatst_bezocht_op;
};
template <>
inline constexpr auto describe<Uitgeschreven> = [](auto d) {
  return d("Uitgeschreven", "The pupil left; occurred_on is the last day of the enrolment.",
           d.persoonsgegeven(&Uitgeschreven::bestemming, "bestemming", "Where the pupil went."),
           d.persoonsgegeven(&Uitgeschreven::laatst_bezocht_op, "laatst_bezocht_op",
                             "Last day on which the pupil attended."))
      .sentence("Uitgeschreven[; bestemming: {bestemming}]", "Left[; destination: {bestemming}]");
};

/// The events that stand here, in the order of `Feit`.
using SchoolFeiten = std::variant<SchoolGeregistreerd>;
using InschrijvingFeiten =
    std::variant<Ingeschreven, TijdelijkGeplaatst, DefinitiefGeplaatst, GroepToegewezen, OpdcGeplaatst,
                 OpdcVerlengd, OpdcBeeindigd, Uitgeschreven>;

}  // namespace opp
