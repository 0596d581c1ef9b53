#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/field_table.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/law/codes.hpp"
#include "opp/law/schooltype.hpp"
#include "opp/model/overleg.hpp"
#include "opp/time/date.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace opp {

/// Where a delivery to the register onderwijsdeelnemers (ROD) stands.
enum class RodStatus : std::uint8_t {
  verzonden,
  geaccepteerd,
  geaccepteerd_met_signaal,
  afgekeurd,
  ingetrokken,
};

template <>
inline constexpr std::string_view enum_name<RodStatus> = "RodStatus";
template <>
inline constexpr auto enum_table<RodStatus> = std::to_array<EnumRow<RodStatus>>({
    {RodStatus::verzonden, "verzonden", "verzonden", "sent"},
    {RodStatus::geaccepteerd, "geaccepteerd", "geaccepteerd", "accepted"},
    {RodStatus::geaccepteerd_met_signaal, "geaccepteerd_met_signaal", "geaccepteerd met signaal",
     "accepted with a signal"},
    {RodStatus::afgekeurd, "afgekeurd", "afgekeurd", "rejected"},
    {RodStatus::ingetrokken, "ingetrokken", "ingetrokken", "withdrawn"},
});

/// Kind of move to another school. Within po and within vo it is called horizontal.
enum class Overstapsoort : std::uint8_t {
  binnen_po,
  po_vo,
  binnen_vo,
  naar_mbo,
  uit_onderwijs,
};

template <>
inline constexpr std::string_view enum_name<Overstapsoort> = "Overstapsoort";
template <>
inline constexpr auto enum_table<Overstapsoort> = std::to_array<EnumRow<Overstapsoort>>({
    {Overstapsoort::binnen_po, "binnen_po", "binnen het po (bao, sbo, so)", "within primary"},
    {Overstapsoort::po_vo, "po_vo", "van po naar vo, pro of vso", "from primary to secondary"},
    {Overstapsoort::binnen_vo, "binnen_vo", "binnen het vo (vo, pro, vso)", "within secondary"},
    {Overstapsoort::naar_mbo, "naar_mbo", "naar het mbo", "to vocational education"},
    {Overstapsoort::uit_onderwijs, "uit_onderwijs", "uit het onderwijs", "out of education"},
});

/// Side of the school of this dossier in a move.
enum class Overstaprichting : std::uint8_t {
  vertrek,
  aankomst,
};

template <>
inline constexpr std::string_view enum_name<Overstaprichting> = "Overstaprichting";
template <>
inline constexpr auto enum_table<Overstaprichting> = std::to_array<EnumRow<Overstaprichting>>({
    {Overstaprichting::vertrek, "vertrek", "school van herkomst", "school of origin"},
    {Overstaprichting::aankomst, "aankomst", "ontvangende school", "receiving school"},
});

/// What an onderwijskundig rapport holds. The Besluit uitwisseling leer- en begeleidingsgegevens
/// (BWBR0031619) art. 2-8 closes the list up to `advies`; the OPP goes along in practice, `overig` is what
/// the list does not know.
enum class Rapportdeel : std::uint8_t {
  administratief,
  onderwijshistorie,
  sociaal_emotioneel,
  begeleiding,
  verzuim,
  advies,
  opp,
  overig,
};

template <>
inline constexpr std::string_view enum_name<Rapportdeel> = "Rapportdeel";
template <>
inline constexpr auto enum_table<Rapportdeel> = std::to_array<EnumRow<Rapportdeel>>({
    {Rapportdeel::administratief, "administratief", "administratieve gegevens", "administrative data"},
    {Rapportdeel::onderwijshistorie, "onderwijshistorie", "onderwijshistorie en leerresultaten",
     "school history and results"},
    {Rapportdeel::sociaal_emotioneel, "sociaal_emotioneel", "sociaal-emotionele ontwikkeling en gedrag",
     "social and emotional development, behaviour"},
    {Rapportdeel::begeleiding, "begeleiding", "gegeven of geïndiceerde begeleiding",
     "guidance given or indicated"},
    {Rapportdeel::verzuim, "verzuim", "verzuim", "absence"},
    {Rapportdeel::advies, "advies", "wensen en advies (po naar vo)",
     "wishes and advice (primary to secondary)"},
    {Rapportdeel::opp, "opp", "ontwikkelingsperspectief", "OPP"},
    {Rapportdeel::overig, "overig", "iets anders", "something else"},
});

/// What a consent is for. Agreement on the handelingsdeel is not a consent but an `Overeenstemming`.
enum class Toestemmingsdoel : std::uint8_t {
  ondersteuningsteam,
  externen,
  onderzoek,
  overdracht,
  terugkoppeling,
  medisch_handelen,
};

template <>
inline constexpr std::string_view enum_name<Toestemmingsdoel> = "Toestemmingsdoel";
template <>
inline constexpr auto enum_table<Toestemmingsdoel> = std::to_array<EnumRow<Toestemmingsdoel>>({
    {Toestemmingsdoel::ondersteuningsteam, "ondersteuningsteam", "bespreking in het ondersteuningsteam",
     "discussion in the support team"},
    {Toestemmingsdoel::externen, "externen", "delen met externe deskundigen",
     "sharing with external experts"},
    {Toestemmingsdoel::onderzoek, "onderzoek", "onderzoek", "assessment"},
    {Toestemmingsdoel::overdracht, "overdracht", "overdracht aan een volgende school",
     "transfer to a next school"},
    {Toestemmingsdoel::terugkoppeling, "terugkoppeling", "terugkoppeling aan de vorige school",
     "feedback to the former school"},
    {Toestemmingsdoel::medisch_handelen, "medisch_handelen", "medisch handelen of medicijnen",
     "medical acts or medicines"},
});

/// An exchange of the OPP period with ROD (Besluit ROD art. 8).
struct RodUitwisseling {
  std::int64_t gebeurtenis;
  Date datum;
  Date begindatum;
  std::optional<Date> einddatum;
  RodStatus status;
  std::optional<std::string> referentie;
  std::optional<Date> verwerkt_op;
  std::vector<std::string> controles;
};
template <>
inline constexpr TypeInfo type_info<RodUitwisseling>{
    "RodUitwisseling", "An exchange of the OPP period with ROD (Besluit ROD art. 8)."};
template <>
inline constexpr auto fields<RodUitwisseling> = std::tuple{
    field{&RodUitwisseling::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&RodUitwisseling::datum, "datum", since(1), Privacy::persoonsgegeven, "Day."},
    field{&RodUitwisseling::begindatum, "begindatum", since(1), Privacy::persoonsgegeven,
          "First day on which the OPP is in force."},
    field{&RodUitwisseling::einddatum, "einddatum", since(1), Privacy::persoonsgegeven,
          "Last day on which it is in force."},
    field{&RodUitwisseling::status, "status", since(1), Privacy::intern, "Where the delivery stands."},
    field{&RodUitwisseling::referentie, "referentie", since(1), Privacy::intern, "Reference of the message."},
    field{&RodUitwisseling::verwerkt_op, "verwerkt_op", since(1), Privacy::intern,
          "Day on which the school processed the data in its own administration."},
    field{&RodUitwisseling::controles, "controles", since(1), Privacy::intern,
          "Codes of checks that ROD reported."},
};
static_assert(fields_complete<RodUitwisseling>());

/// Who saw what is to be transferred.
struct Inzage {
  std::int64_t gebeurtenis;
  Date datum;
  Partij partij;
  std::optional<std::string> persoon;
  Akkoord akkoord;
  std::optional<std::string> opmerkingen;
};
template <>
inline constexpr TypeInfo type_info<Inzage>{"Inzage", "Who saw what is to be transferred."};
template <>
inline constexpr auto fields<Inzage> = std::tuple{
    field{&Inzage::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Inzage::datum, "datum", since(1), Privacy::persoonsgegeven, "Day."},
    field{&Inzage::partij, "partij", since(1), Privacy::persoonsgegeven, "Who."},
    field{&Inzage::persoon, "persoon", since(1), Privacy::persoonsgegeven, "Local id of the person."},
    field{&Inzage::akkoord, "akkoord", since(1), Privacy::persoonsgegeven,
          "Agreed with the content: something else than consent to the transfer."},
    field{&Inzage::opmerkingen, "opmerkingen", since(1), Privacy::bijzonder, "Remarks, or why not agreed."},
};
static_assert(fields_complete<Inzage>());

/// An onderwijskundig rapport that was sent.
struct Rapportage {
  std::int64_t gebeurtenis;
  Date datum;
  std::vector<Rapportdeel> onderdelen;
  std::optional<std::int32_t> versie;
};
template <>
inline constexpr TypeInfo type_info<Rapportage>{"Rapportage", "An onderwijskundig rapport that was sent."};
template <>
inline constexpr auto fields<Rapportage> = std::tuple{
    field{&Rapportage::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Rapportage::datum, "datum", since(1), Privacy::persoonsgegeven, "Day."},
    field{&Rapportage::onderdelen, "onderdelen", since(1), Privacy::persoonsgegeven, "Parts in it."},
    field{&Rapportage::versie, "versie", since(1), Privacy::intern, "Version of the OPP in it."},
};
static_assert(fields_complete<Rapportage>());

/// A copy of the onderwijskundig rapport.
struct Afschrift {
  std::int64_t gebeurtenis;
  Date datum;
  Partij partij;
};
template <>
inline constexpr TypeInfo type_info<Afschrift>{"Afschrift", "A copy of the onderwijskundig rapport."};
template <>
inline constexpr auto fields<Afschrift> = std::tuple{
    field{&Afschrift::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Afschrift::datum, "datum", since(1), Privacy::persoonsgegeven, "Day."},
    field{&Afschrift::partij, "partij", since(1), Privacy::persoonsgegeven, "Who got it."},
};
static_assert(fields_complete<Afschrift>());

/// What the receiving school told the school of origin.
struct Terugkoppeling {
  std::int64_t gebeurtenis;
  Date datum;
  std::optional<std::string> toestemming;
  std::optional<std::string> inhoud;
};
template <>
inline constexpr TypeInfo type_info<Terugkoppeling>{"Terugkoppeling",
                                                    "What the receiving school told the school of origin."};
template <>
inline constexpr auto fields<Terugkoppeling> = std::tuple{
    field{&Terugkoppeling::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Terugkoppeling::datum, "datum", since(1), Privacy::persoonsgegeven, "Day."},
    field{&Terugkoppeling::toestemming, "toestemming", since(1), Privacy::intern,
          "Kenmerk of the consent that it rests on."},
    field{&Terugkoppeling::inhoud, "inhoud", since(1), Privacy::bijzonder, "What was told."},
};
static_assert(fields_complete<Terugkoppeling>());

/// A move to or from another school, with inzage and toestemming as two things.
struct Overstap {
  std::int64_t gebeurtenis;
  Date gemeld_op;
  std::string kenmerk;
  Overstapsoort soort;
  Overstaprichting richting;
  std::optional<Brin> andere_school;
  std::optional<Schooltype> schooltype;
  std::optional<Date> per;
  std::vector<Inzage> inzage;
  std::vector<Rapportage> rapporten;
  std::vector<Afschrift> afschriften;
  std::optional<Date> ontvangen_op;
  std::vector<Rapportdeel> ontvangen_onderdelen;
  std::optional<bool> opp_volledig;
  std::vector<Terugkoppeling> terugkoppelingen;
};
template <>
inline constexpr TypeInfo type_info<Overstap>{
    "Overstap", "A move to or from another school, with inzage and toestemming as two things."};
template <>
inline constexpr auto fields<Overstap> = std::tuple{
    field{&Overstap::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Overstap::gemeld_op, "gemeld_op", since(1), Privacy::persoonsgegeven,
          "Day on which it became known."},
    field{&Overstap::kenmerk, "kenmerk", since(1), Privacy::intern, "Id of this move within the dossier."},
    field{&Overstap::soort, "soort", since(1), Privacy::persoonsgegeven, "Kind of move."},
    field{&Overstap::richting, "richting", since(1), Privacy::intern, "Side of the school of this dossier."},
    field{&Overstap::andere_school, "andere_school", since(1), Privacy::persoonsgegeven, "The other school."},
    field{&Overstap::schooltype, "schooltype", since(1), Privacy::persoonsgegeven,
          "Kind of school of the other one."},
    field{&Overstap::per, "per", since(1), Privacy::persoonsgegeven, "First day at the receiving school."},
    field{&Overstap::inzage, "inzage", since(1), Privacy::persoonsgegeven,
          "Who saw what is to be transferred."},
    field{&Overstap::rapporten, "rapporten", since(1), Privacy::persoonsgegeven, "Reports that were sent."},
    field{&Overstap::afschriften, "afschriften", since(1), Privacy::persoonsgegeven,
          "Copies for parents or pupil."},
    field{&Overstap::ontvangen_op, "ontvangen_op", since(1), Privacy::persoonsgegeven,
          "Day on which the receiving school got the data."},
    field{&Overstap::ontvangen_onderdelen, "ontvangen_onderdelen", since(1), Privacy::persoonsgegeven,
          "Parts that came in."},
    field{&Overstap::opp_volledig, "opp_volledig", since(1), Privacy::intern,
          "The OPP that came in was complete; absent if there was none."},
    field{&Overstap::terugkoppelingen, "terugkoppelingen", since(1), Privacy::persoonsgegeven,
          "Feedback to the school of origin."},
};
static_assert(fields_complete<Overstap>());

/// A consent, given or refused. Consent to a transfer is something else than having seen it.
struct Toestemmingsverklaring {
  std::int64_t gebeurtenis;
  Date datum;
  std::string kenmerk;
  Toestemmingsdoel doel;
  Partij partij;
  std::optional<std::string> persoon;
  std::optional<std::string> betreft;
  bool verleend;
  std::optional<Date> geldig_tot_en_met;
  std::optional<Bewijs> bewijs;
  std::optional<std::string> reden;
  std::optional<Date> ingetrokken_op;
};
template <>
inline constexpr TypeInfo type_info<Toestemmingsverklaring>{
    "Toestemmingsverklaring",
    "A consent, given or refused. Consent to a transfer is something else than having seen it."};
template <>
inline constexpr auto fields<Toestemmingsverklaring> = std::tuple{
    field{&Toestemmingsverklaring::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Toestemmingsverklaring::datum, "datum", since(1), Privacy::persoonsgegeven, "Day."},
    field{&Toestemmingsverklaring::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this consent within the dossier."},
    field{&Toestemmingsverklaring::doel, "doel", since(1), Privacy::bijzonder, "What it is for."},
    field{&Toestemmingsverklaring::partij, "partij", since(1), Privacy::persoonsgegeven, "Who."},
    field{&Toestemmingsverklaring::persoon, "persoon", since(1), Privacy::persoonsgegeven,
          "Local id of the person."},
    field{&Toestemmingsverklaring::betreft, "betreft", since(1), Privacy::intern,
          "Kenmerk of the meeting, move, support or medical acts that it is limited to."},
    field{&Toestemmingsverklaring::verleend, "verleend", since(1), Privacy::persoonsgegeven,
          "Given; otherwise refused."},
    field{&Toestemmingsverklaring::geldig_tot_en_met, "geldig_tot_en_met", since(1), Privacy::persoonsgegeven,
          "Last day on which it holds."},
    field{&Toestemmingsverklaring::bewijs, "bewijs", since(1), Privacy::persoonsgegeven, "Evidence."},
    field{&Toestemmingsverklaring::reden, "reden", since(1), Privacy::bijzonder, "Why it was refused."},
    field{&Toestemmingsverklaring::ingetrokken_op, "ingetrokken_op", since(1), Privacy::persoonsgegeven,
          "Day from which it does not hold any more."},
};
static_assert(fields_complete<Toestemmingsverklaring>());

/// A request to see the dossier (AVG art. 15, answered within a month: art. 12).
struct Inzageverzoek {
  std::int64_t gebeurtenis;
  Date verzocht_op;
  std::string kenmerk;
  Partij partij;
  std::optional<std::string> persoon;
  std::optional<Date> beantwoord_op;
};
template <>
inline constexpr TypeInfo type_info<Inzageverzoek>{
    "Inzageverzoek", "A request to see the dossier (AVG art. 15, answered within a month: art. 12)."};
template <>
inline constexpr auto fields<Inzageverzoek> = std::tuple{
    field{&Inzageverzoek::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Inzageverzoek::verzocht_op, "verzocht_op", since(1), Privacy::persoonsgegeven,
          "Day of the request."},
    field{&Inzageverzoek::kenmerk, "kenmerk", since(1), Privacy::intern,
          "Id of this request within the dossier."},
    field{&Inzageverzoek::partij, "partij", since(1), Privacy::persoonsgegeven, "Who."},
    field{&Inzageverzoek::persoon, "persoon", since(1), Privacy::persoonsgegeven, "Local id of the person."},
    field{&Inzageverzoek::beantwoord_op, "beantwoord_op", since(1), Privacy::persoonsgegeven,
          "Day of the answer."},
};
static_assert(fields_complete<Inzageverzoek>());

}  // namespace opp
