#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/field_table.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/law/identifiers.hpp"
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

/// Cluster of special education. Clusters 1 and 2 are instellingen with a commissie van onderzoek and without
/// TLV (WEC art. 41, art. 40 lid 22).
enum class Cluster : std::uint8_t {
  cluster_1,
  cluster_2,
  cluster_3,
  cluster_4,
};

template <>
inline constexpr std::string_view enum_name<Cluster> = "Cluster";
template <>
inline constexpr auto enum_table<Cluster> = std::to_array<EnumRow<Cluster>>({
    {Cluster::cluster_1, "cluster_1", "cluster 1 (visueel)", "cluster 1 (visual)"},
    {Cluster::cluster_2, "cluster_2", "cluster 2 (auditief en communicatief)",
     "cluster 2 (hearing and communication)"},
    {Cluster::cluster_3, "cluster_3", "cluster 3 (lichamelijk, verstandelijk, langdurig ziek)",
     "cluster 3 (physical, learning, long-term ill)"},
    {Cluster::cluster_4, "cluster_4", "cluster 4 (gedrag, psychiatrisch)",
     "cluster 4 (behaviour, psychiatric)"},
});

/// Where a pupil goes who leaves. Decides on retention: three years after referral to special education, else
/// two.
enum class Bestemming : std::uint8_t {
  bao,
  sbo,
  so,
  vo,
  pro,
  vso,
  mbo,
  arbeid,
  dagbesteding,
  buitenland,
  overig,
};

template <>
inline constexpr std::string_view enum_name<Bestemming> = "Bestemming";
template <>
inline constexpr auto enum_table<Bestemming> = std::to_array<EnumRow<Bestemming>>({
    {Bestemming::bao, "bao", "basisonderwijs", "primary education"},
    {Bestemming::sbo, "sbo", "speciaal basisonderwijs", "special primary education (WPO)"},
    {Bestemming::so, "so", "speciaal onderwijs", "special education (WEC)"},
    {Bestemming::vo, "vo", "voortgezet onderwijs", "secondary education"},
    {Bestemming::pro, "pro", "praktijkonderwijs", "practical training"},
    {Bestemming::vso, "vso", "voortgezet speciaal onderwijs", "secondary special education (WEC)"},
    {Bestemming::mbo, "mbo", "middelbaar beroepsonderwijs", "vocational education"},
    {Bestemming::arbeid, "arbeid", "arbeid", "work"},
    {Bestemming::dagbesteding, "dagbesteding", "dagbesteding", "day activity"},
    {Bestemming::buitenland, "buitenland", "onderwijs in het buitenland", "education abroad"},
    {Bestemming::overig, "overig", "overig of onbekend", "other or unknown"},
});

/// Board (bevoegd gezag) of a school.
struct Bestuur {
  std::string nummer;
  std::optional<std::string> naam;
};
template <>
inline constexpr TypeInfo type_info<Bestuur>{"Bestuur", "Board (bevoegd gezag) of a school."};
template <>
inline constexpr auto fields<Bestuur> = std::tuple{
    field{&Bestuur::nummer, "nummer", since(1), Privacy::openbaar,
          "Number of the board in the register of institutions."},
    field{&Bestuur::naam, "naam", since(1), Privacy::openbaar, "Name."},
};
static_assert(fields_complete<Bestuur>());

/// Regional partnership passend onderwijs (WPO art. 18a, WVO 2020 art. 2.47).
struct Samenwerkingsverband {
  SamenwerkingsverbandNummer nummer;
  std::optional<std::string> naam;
};
template <>
inline constexpr TypeInfo type_info<Samenwerkingsverband>{
    "Samenwerkingsverband", "Regional partnership passend onderwijs (WPO art. 18a, WVO 2020 art. 2.47)."};
template <>
inline constexpr auto fields<Samenwerkingsverband> = std::tuple{
    field{&Samenwerkingsverband::nummer, "nummer", since(1), Privacy::openbaar,
          "Number, for example PO3002."},
    field{&Samenwerkingsverband::naam, "naam", since(1), Privacy::openbaar, "Name."},
};
static_assert(fields_complete<Samenwerkingsverband>());

/// Registration of a school: location, board and partnership.
struct School {
  std::int64_t gebeurtenis;
  Date sinds;
  Brin brin;
  std::optional<Vestigingscode> vestiging;
  std::optional<std::string> naam;
  std::optional<Schooltype> schooltype;
  std::optional<Cluster> cluster;
  std::optional<Bestuur> bestuur;
  std::optional<Samenwerkingsverband> samenwerkingsverband;
};
template <>
inline constexpr TypeInfo type_info<School>{"School",
                                            "Registration of a school: location, board and partnership."};
template <>
inline constexpr auto fields<School> = std::tuple{
    field{&School::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&School::sinds, "sinds", since(1), Privacy::intern, "Day of the registration."},
    field{&School::brin, "brin", since(1), Privacy::openbaar, "BRIN of the school."},
    field{&School::vestiging, "vestiging", since(1), Privacy::openbaar, "Number of the location."},
    field{&School::naam, "naam", since(1), Privacy::openbaar, "Name."},
    field{&School::schooltype, "schooltype", since(1), Privacy::openbaar, "Kind of school."},
    field{&School::cluster, "cluster", since(1), Privacy::openbaar,
          "Cluster, of a school or instelling under the WEC."},
    field{&School::bestuur, "bestuur", since(1), Privacy::openbaar, "Board."},
    field{&School::samenwerkingsverband, "samenwerkingsverband", since(1), Privacy::openbaar,
          "Regional partnership."},
};
static_assert(fields_complete<School>());

/// Enrolment of the pupil at one school.
struct Inschrijving {
  std::int64_t gebeurtenis;
  Date ingeschreven_op;
  Brin brin;
  std::optional<Vestigingscode> vestiging;
  std::optional<Schooltype> schooltype;
  std::optional<Cluster> cluster;
  std::optional<std::string> aanmelding;
  std::optional<Date> eerst_bezocht_op;
  std::optional<Date> eerste_schooldag_op;
  bool residentieel;
  bool tijdelijk;
  std::optional<Date> definitief_geplaatst_op;
  std::optional<Date> uitgeschreven_op;
  std::optional<Bestemming> bestemming;
  std::optional<Date> laatst_bezocht_op;
};
template <>
inline constexpr TypeInfo type_info<Inschrijving>{"Inschrijving", "Enrolment of the pupil at one school."};
template <>
inline constexpr auto fields<Inschrijving> = std::tuple{
    field{&Inschrijving::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Inschrijving::ingeschreven_op, "ingeschreven_op", since(1), Privacy::persoonsgegeven,
          "Registered date of enrolment (Bb WPO 2022 art. 9, Bb WEC 2022 art. 8, Ub WVO 2020 art. 8.11)."},
    field{&Inschrijving::brin, "brin", since(1), Privacy::persoonsgegeven, "BRIN of the school."},
    field{&Inschrijving::vestiging, "vestiging", since(1), Privacy::persoonsgegeven,
          "Number of the location."},
    field{&Inschrijving::schooltype, "schooltype", since(1), Privacy::persoonsgegeven,
          "Kind of school; absent if the source did not tell, then no rule can be judged."},
    field{&Inschrijving::cluster, "cluster", since(1), Privacy::bijzonder,
          "Cluster, of a school or instelling under the WEC."},
    field{&Inschrijving::aanmelding, "aanmelding", since(1), Privacy::intern,
          "Kenmerk of the application that it follows; may be of a later day than the registered date."},
    field{&Inschrijving::eerst_bezocht_op, "eerst_bezocht_op", since(1), Privacy::persoonsgegeven,
          "Day on which the pupil first attended."},
    field{&Inschrijving::eerste_schooldag_op, "eerste_schooldag_op", since(1), Privacy::intern,
          "First school day of that school year at the school (Bb WPO 2022 9(3), Bb WEC 2022 8(3), Ub WVO "
          "2020 8.11(2))."},
    field{&Inschrijving::residentieel, "residentieel", since(1), Privacy::bijzonder,
          "Placed because of stay in a residential institution, which counts as TLV (WEC 40(16))."},
    field{&Inschrijving::tijdelijk, "tijdelijk", since(1), Privacy::persoonsgegeven,
          "Enrolled under temporary placement (WPO 40(7), WEC 40(8)(9), WVO 2020 8.13)."},
    field{&Inschrijving::definitief_geplaatst_op, "definitief_geplaatst_op", since(1),
          Privacy::persoonsgegeven, "Day on which a temporary placement became definitive."},
    field{&Inschrijving::uitgeschreven_op, "uitgeschreven_op", since(1), Privacy::persoonsgegeven,
          "Last day of the enrolment; absent while it runs."},
    field{&Inschrijving::bestemming, "bestemming", since(1), Privacy::persoonsgegeven,
          "Where the pupil went."},
    field{&Inschrijving::laatst_bezocht_op, "laatst_bezocht_op", since(1), Privacy::persoonsgegeven,
          "Last day on which the pupil attended."},
};
static_assert(fields_complete<Inschrijving>());

/// The group in which the pupil sits.
struct Groepsplaatsing {
  std::int64_t gebeurtenis;
  Date vanaf;
  std::string groep;
  std::optional<std::string> naam;
  std::optional<Jaargroep> jaargroep;
};
template <>
inline constexpr TypeInfo type_info<Groepsplaatsing>{"Groepsplaatsing", "The group in which the pupil sits."};
template <>
inline constexpr auto fields<Groepsplaatsing> = std::tuple{
    field{&Groepsplaatsing::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Groepsplaatsing::vanaf, "vanaf", since(1), Privacy::intern,
          "First day in the group, as far as known."},
    field{&Groepsplaatsing::groep, "groep", since(1), Privacy::intern,
          "Key of the group in the source system."},
    field{&Groepsplaatsing::naam, "naam", since(1), Privacy::intern, "Name of the group."},
    field{&Groepsplaatsing::jaargroep, "jaargroep", since(1), Privacy::intern, "Year group of the pupil."},
};
static_assert(fields_complete<Groepsplaatsing>());

/// Placement at an OPDC (Ub WVO 2020 art. 2.50; po: formerly Bb WPO art. 34.10).
struct Opdcplaatsing {
  std::int64_t gebeurtenis;
  Date vanaf;
  std::string kenmerk;
  std::optional<std::string> opdc;
  std::optional<Date> verwacht_tot_en_met;
  std::vector<Date> verlengd_op;
  std::optional<Date> tot_en_met;
};
template <>
inline constexpr TypeInfo type_info<Opdcplaatsing>{
    "Opdcplaatsing", "Placement at an OPDC (Ub WVO 2020 art. 2.50; po: formerly Bb WPO art. 34.10)."};
template <>
inline constexpr auto fields<Opdcplaatsing> = std::tuple{
    field{&Opdcplaatsing::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Opdcplaatsing::vanaf, "vanaf", since(1), Privacy::persoonsgegeven, "First day."},
    field{&Opdcplaatsing::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this placement within the dossier."},
    field{&Opdcplaatsing::opdc, "opdc", since(1), Privacy::intern, "Which one."},
    field{&Opdcplaatsing::verwacht_tot_en_met, "verwacht_tot_en_met", since(1), Privacy::persoonsgegeven,
          "Last day, as planned."},
    field{&Opdcplaatsing::verlengd_op, "verlengd_op", since(1), Privacy::persoonsgegeven,
          "Days on which it was prolonged."},
    field{&Opdcplaatsing::tot_en_met, "tot_en_met", since(1), Privacy::persoonsgegeven,
          "Last day; absent while it runs."},
};
static_assert(fields_complete<Opdcplaatsing>());

}  // namespace opp
