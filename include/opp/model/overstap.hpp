#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/law/codes.hpp"
#include "opp/law/schooltype.hpp"
#include "opp/model/entry.hpp"
#include "opp/model/overleg.hpp"
#include "opp/time/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace opp {

/// Where a delivery to the register onderwijsdeelnemers (ROD) stands.
OPP_CODES(RodStatus,
  (verzonden, "verzonden", "sent")
  (geaccepteerd, "geaccepteerd", "accepted")
  (geaccepteerd_met_signaal, "geaccepteerd met signaal", "accepted with a signal")
  (afgekeurd, "afgekeurd", "rejected")
  (ingetrokken, "ingetrokken", "withdrawn"))

/// Kind of move to another school. Within po and within vo it is called horizontal.
OPP_CODES(Overstapsoort,
  (binnen_po, "binnen het po (bao, sbo, so)", "within primary")
  (po_vo, "van po naar vo, pro of vso", "from primary to secondary")
  (binnen_vo, "binnen het vo (vo, pro, vso)", "within secondary")
  (naar_mbo, "naar het mbo", "to vocational education")
  (uit_onderwijs, "uit het onderwijs", "out of education"))

/// Side of the school of this dossier in a move.
OPP_CODES(Overstaprichting,
  (vertrek, "school van herkomst", "school of origin")
  (aankomst, "ontvangende school", "receiving school"))

/// What an onderwijskundig rapport holds. The Besluit uitwisseling leer- en begeleidingsgegevens
/// (BWBR0031619) art. 2-8 closes the list up to `advies`; the OPP goes along in practice, `overig` is what
/// the list does not know.
OPP_CODES(Rapportdeel,
  (administratief, "administratieve gegevens", "administrative data")
  (onderwijshistorie, "onderwijshistorie en leerresultaten", "school history and results")
  (sociaal_emotioneel, "sociaal-emotionele ontwikkeling en gedrag",
   "social and emotional development, behaviour")
  (begeleiding, "gegeven of geïndiceerde begeleiding", "guidance given or indicated")
  (verzuim, "verzuim", "absence")
  (advies, "wensen en advies (po naar vo)", "wishes and advice (primary to secondary)")
  (opp, "ontwikkelingsperspectief", "OPP")
  (overig, "iets anders", "something else"))

/// What a consent is for. Agreement on the handelingsdeel is not a consent but an `Overeenstemming`.
OPP_CODES(Toestemmingsdoel,
  (ondersteuningsteam, "bespreking in het ondersteuningsteam", "discussion in the support team")
  (externen, "delen met externe deskundigen", "sharing with external experts")
  (onderzoek, "onderzoek", "assessment")
  (overdracht, "overdracht aan een volgende school", "transfer to a next school")
  (terugkoppeling, "terugkoppeling aan de vorige school", "feedback to the former school")
  (medisch_handelen, "medisch handelen of medicijnen", "medical acts or medicines"))

struct OPP_API RodUitgewisseld {
  Date begindatum;
  std::optional<Date> einddatum;
  RodStatus status;
  std::optional<std::string> referentie;
  std::optional<Date> verwerkt_op;
  std::vector<std::string> controles;
};
template <>
inline constexpr auto describe<RodUitgewisseld> = [](auto d) {
  return d("RodUitgewisseld", "The OPP period was delivered to ROD, or ROD answered.",
           d.persoonsgegeven(&RodUitgewisseld::begindatum, "begindatum",
                             "First day on which the OPP is in force."),
           d.persoonsgegeven(&RodUitgewisseld::einddatum, "einddatum", "Last day on which it is in force."),
           d.intern(&RodUitgewisseld::status, "status", "Where the delivery stands."),
           d.intern(&RodUitgewisseld::referentie, "referentie", "Reference of the message."),
           d.intern(&RodUitgewisseld::verwerkt_op, "verwerkt_op",
                    "Day on which the school processed the data in its own administration."),
           d.intern(&RodUitgewisseld::controles, "controles", "Codes of checks that ROD reported."))
      .sentence("Uitgewisseld met ROD: OPP vanaf {begindatum}[ tot en met {einddatum}] ({status})",
                "Exchanged with ROD: OPP from {begindatum}[ to {einddatum}] ({status})")
      .defaults("status = 'geaccepteerd'");
};

struct OPP_API RodUitwisseling : RodUitgewisseld {
  std::int64_t gebeurtenis;
  Date datum;
};
template <>
inline constexpr auto describe<RodUitwisseling> = [](auto d) {
  return d("RodUitwisseling", "An exchange of the OPP period with ROD (Besluit ROD art. 8).",
           d.intern(&RodUitwisseling::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&RodUitwisseling::datum, "datum", "Day.").happened(), embed<RodUitgewisseld>);
};

struct OPP_API Inzage {
  std::int64_t gebeurtenis;
  Date datum;
  Partij partij;
  std::optional<std::string> persoon;
  Akkoord akkoord;
  std::optional<std::string> opmerkingen;
};
template <>
inline constexpr auto describe<Inzage> = [](auto d) {
  return d("Inzage", "Who saw what is to be transferred.",
           d.intern(&Inzage::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Inzage::datum, "datum", "Day.").happened(),
           d.persoonsgegeven(&Inzage::partij, "partij", "Who."),
           d.persoonsgegeven(&Inzage::persoon, "persoon", "Local id of the person."),
           d.persoonsgegeven(&Inzage::akkoord, "akkoord",
                             "Agreed with the content: something else than consent to the transfer."),
           d.bijzonder(&Inzage::opmerkingen, "opmerkingen", "Remarks, or why not agreed."));
};

struct OPP_API Rapportage {
  std::int64_t gebeurtenis;
  Date datum;
  std::vector<Rapportdeel> onderdelen;
  std::optional<std::int32_t> versie;
};
template <>
inline constexpr auto describe<Rapportage> = [](auto d) {
  return d("Rapportage", "An onderwijskundig rapport that was sent.",
           d.intern(&Rapportage::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Rapportage::datum, "datum", "Day.").happened(),
           d.persoonsgegeven(&Rapportage::onderdelen, "onderdelen", "Parts in it."),
           d.intern(&Rapportage::versie, "versie", "Version of the OPP in it."));
};

struct OPP_API Afschrift {
  std::int64_t gebeurtenis;
  Date datum;
  Partij partij;
};
template <>
inline constexpr auto describe<Afschrift> = [](auto d) {
  return d("Afschrift", "A copy of the onderwijskundig rapport.",
           d.intern(&Afschrift::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Afschrift::datum, "datum", "Day.").happened(),
           d.persoonsgegeven(&Afschrift::partij, "partij", "Who got it."));
};

struct OPP_API Terugkoppeling {
  std::int64_t gebeurtenis;
  Date datum;
  std::optional<std::string> toestemming;
  std::optional<std::string> inhoud;
};
template <>
inline constexpr auto describe<Terugkoppeling> = [](auto d) {
  return d("Terugkoppeling", "What the receiving school told the school of origin.",
           d.intern(&Terugkoppeling::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Terugkoppeling::datum, "datum", "Day.").happened(),
           d.intern(&Terugkoppeling::toestemming, "toestemming", "Kenmerk of the consent that it rests on."),
           d.bijzonder(&Terugkoppeling::inhoud, "inhoud", "What was told."));
};

struct OPP_API OverstapGemeld {
  std::string kenmerk;
  Overstapsoort soort;
  Overstaprichting richting;
  std::optional<Brin> andere_school;
  std::optional<Schooltype> schooltype;
  std::optional<Date> per;
};
template <>
inline constexpr auto describe<OverstapGemeld> = [](auto d) {
  return d("OverstapGemeld", "The pupil is to go to another school, or comes from one.",
           d.intern(&OverstapGemeld::kenmerk, "kenmerk", "Id of this move within the dossier."),
           d.persoonsgegeven(&OverstapGemeld::soort, "soort", "Kind of move."),
           d.intern(&OverstapGemeld::richting, "richting", "Side of the school of this dossier."),
           d.persoonsgegeven(&OverstapGemeld::andere_school, "andere_school", "The other school."),
           d.persoonsgegeven(&OverstapGemeld::schooltype, "schooltype", "Kind of school of the other one."),
           d.persoonsgegeven(&OverstapGemeld::per, "per", "First day at the receiving school."))
      .sentence(
          "Overstap gemeld ({soort}; deze school is {richting})[, andere school {andere_school}][, per "
          "{per}]",
          "Move known ({soort}; this school is the {richting})[, other school {andere_school}][, as of "
          "{per}]")
      .defaults("kenmerk = '@'");
};

struct OPP_API Overstap : OverstapGemeld {
  std::int64_t gebeurtenis;
  Date gemeld_op;
  std::vector<Inzage> inzage;
  std::vector<Rapportage> rapporten;
  std::vector<Afschrift> afschriften;
  std::optional<Date> ontvangen_op;
  std::vector<Rapportdeel> ontvangen_onderdelen;
  std::optional<bool> opp_volledig;
  std::vector<Terugkoppeling> terugkoppelingen;
};
template <>
inline constexpr auto describe<Overstap> = [](auto d) {
  return d("Overstap", "A move to or from another school, with inzage and toestemming as two things.",
           d.intern(&Overstap::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Overstap::gemeld_op, "gemeld_op", "Day on which it became known.").happened(),
           embed<OverstapGemeld>,
           d.persoonsgegeven(&Overstap::inzage, "inzage", "Who saw what is to be transferred."),
           d.persoonsgegeven(&Overstap::rapporten, "rapporten", "Reports that were sent."),
           d.persoonsgegeven(&Overstap::afschriften, "afschriften", "Copies for parents or pupil."),
           d.persoonsgegeven(&Overstap::ontvangen_op, "ontvangen_op",
                             "Day on which the receiving school got the data.")
               .filled_later(),
           d.persoonsgegeven(&Overstap::ontvangen_onderdelen, "ontvangen_onderdelen", "Parts that came in.")
               .filled_with("ontvangen_op"),
           d.intern(&Overstap::opp_volledig, "opp_volledig",
                    "The OPP that came in was complete; absent if there was none.")
               .filled_with("ontvangen_op"),
           d.persoonsgegeven(&Overstap::terugkoppelingen, "terugkoppelingen",
                             "Feedback to the school of origin."));
};

struct OPP_API Toestemmingsverklaring {
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
inline constexpr auto describe<Toestemmingsverklaring> = [](auto d) {
  return d("Toestemmingsverklaring",
           "A consent, given or refused. Consent to a transfer is something else than having seen it.",
           d.intern(&Toestemmingsverklaring::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Toestemmingsverklaring::datum, "datum", "Day.").happened(),
           d.intern(&Toestemmingsverklaring::kenmerk, "kenmerk", "Id of this consent within the dossier."),
           d.bijzonder(&Toestemmingsverklaring::doel, "doel", "What it is for."),
           d.persoonsgegeven(&Toestemmingsverklaring::partij, "partij", "Who."),
           d.persoonsgegeven(&Toestemmingsverklaring::persoon, "persoon", "Local id of the person."),
           d.intern(&Toestemmingsverklaring::betreft, "betreft",
                    "Kenmerk of the meeting, move, support or medical acts that it is limited to."),
           d.persoonsgegeven(&Toestemmingsverklaring::verleend, "verleend", "Given; otherwise refused."),
           d.persoonsgegeven(&Toestemmingsverklaring::geldig_tot_en_met, "geldig_tot_en_met",
                             "Last day on which it holds."),
           d.persoonsgegeven(&Toestemmingsverklaring::bewijs, "bewijs", "Evidence."),
           d.bijzonder(&Toestemmingsverklaring::reden, "reden", "Why it was refused."),
           d.persoonsgegeven(&Toestemmingsverklaring::ingetrokken_op, "ingetrokken_op",
                             "Day from which it does not hold any more.")
               .filled_later());
};

struct OPP_API InzageVerzocht {
  std::string kenmerk;
  Partij partij;
  std::optional<std::string> persoon;
};
template <>
inline constexpr auto describe<InzageVerzocht> = [](auto d) {
  return d("InzageVerzocht", "Parents or pupil asked to see the dossier (AVG art. 15).",
           d.intern(&InzageVerzocht::kenmerk, "kenmerk", "Id of this request within the dossier."),
           d.persoonsgegeven(&InzageVerzocht::partij, "partij", "Who."),
           d.persoonsgegeven(&InzageVerzocht::persoon, "persoon", "Local id of the person."))
      .sentence("Inzage in het dossier gevraagd door {partij}[ {persoon}]",
                "Access to the dossier asked by {partij}[ {persoon}]")
      .defaults("kenmerk = '@'\npartij = 'ouder'");
};

struct OPP_API Inzageverzoek : InzageVerzocht {
  std::int64_t gebeurtenis;
  Date verzocht_op;
  std::optional<Date> beantwoord_op;
};
template <>
inline constexpr auto describe<Inzageverzoek> = [](auto d) {
  return d(
      "Inzageverzoek", "A request to see the dossier (AVG art. 15, answered within a month: art. 12).",
      d.intern(&Inzageverzoek::gebeurtenis, "gebeurtenis", kRecordedBy),
      d.persoonsgegeven(&Inzageverzoek::verzocht_op, "verzocht_op", "Day of the request.").happened(),
      embed<InzageVerzocht>,
      d.persoonsgegeven(&Inzageverzoek::beantwoord_op, "beantwoord_op", "Day of the answer.").filled_later());
};

struct OPP_API InzageGegeven {
  std::string overstap;
  Partij partij;
  std::optional<std::string> persoon;
  Akkoord akkoord;
  std::optional<std::string> opmerkingen;
};
template <>
inline constexpr auto describe<InzageGegeven> = [](auto d) {
  return d("InzageGegeven", "Parents or pupil saw what is to be transferred, and could add remarks.",
           d.intern(&InzageGegeven::overstap, "overstap", "Kenmerk of the move."),
           d.persoonsgegeven(&InzageGegeven::partij, "partij", "Who."),
           d.persoonsgegeven(&InzageGegeven::persoon, "persoon", "Local id of the person."),
           d.persoonsgegeven(&InzageGegeven::akkoord, "akkoord",
                             "Agreed with the content: something else than consent to the transfer."),
           d.bijzonder(&InzageGegeven::opmerkingen, "opmerkingen", "Remarks, or why not agreed."))
      .sentence("Inzage gegeven aan {partij}[ {persoon}] (overstap {overstap}): {akkoord}",
                "Data shown to {partij}[ {persoon}] (move {overstap}): {akkoord}")
      .defaults("overstap = '<OverstapGemeld'\npartij = 'ouder'\nakkoord = 'ja'");
};

/// The onderwijskundig rapport was sent to the receiving school (WPO 42, WEC 43).
struct OPP_API OnderwijskundigRapportVerstrekt {
  std::string overstap;
  std::vector<Rapportdeel> onderdelen;
  std::optional<std::int32_t> versie;
};
template <>
inline constexpr auto describe<OnderwijskundigRapportVerstrekt> = [](auto d) {
  return d("OnderwijskundigRapportVerstrekt", "The onderwijskundig rapport was sent to the receiving school.",
           d.intern(&OnderwijskundigRapportVerstrekt::overstap, "overstap", "Kenmerk of the move."),
           d.persoonsgegeven(&OnderwijskundigRapportVerstrekt::onderdelen, "onderdelen", "Parts in it."),
           d.intern(&OnderwijskundigRapportVerstrekt::versie, "versie", "Version of the OPP in it."))
      .sentence("Onderwijskundig rapport verstrekt (overstap {overstap})[, met OPP versie {versie}]",
                "Educational report sent (move {overstap})[, with OPP version {versie}]")
      .defaults(
          "overstap = '<OverstapGemeld'\nonderdelen = ['administratief', 'onderwijshistorie', "
          "'begeleiding']");
};

struct OPP_API AfschriftVerstrekt {
  std::string overstap;
  Partij partij;
};
template <>
inline constexpr auto describe<AfschriftVerstrekt> = [](auto d) {
  return d("AfschriftVerstrekt", "The parents, or the pupil, got a copy of the onderwijskundig rapport.",
           d.intern(&AfschriftVerstrekt::overstap, "overstap", "Kenmerk of the move."),
           d.persoonsgegeven(&AfschriftVerstrekt::partij, "partij", "Who got it."))
      .sentence("Afschrift van het onderwijskundig rapport aan {partij} (overstap {overstap})",
                "Copy of the educational report to {partij} (move {overstap})")
      .defaults("overstap = '<OverstapGemeld'\npartij = 'ouder'");
};

struct OPP_API OverdrachtOntvangen {
  std::string overstap;
  std::vector<Rapportdeel> onderdelen;
  std::optional<bool> opp_volledig;
};
template <>
inline constexpr auto describe<OverdrachtOntvangen> = [](auto d) {
  return d("OverdrachtOntvangen", "The receiving school got the data of the pupil.",
           d.intern(&OverdrachtOntvangen::overstap, "overstap", "Kenmerk of the move."),
           d.persoonsgegeven(&OverdrachtOntvangen::onderdelen, "onderdelen", "Parts in it."),
           d.intern(&OverdrachtOntvangen::opp_volledig, "opp_volledig",
                    "The OPP was complete; absent if there was none."))
      .sentence("Overdracht ontvangen (overstap {overstap})[; OPP volledig: {opp_volledig}]",
                "Transfer received (move {overstap})[; OPP complete: {opp_volledig}]")
      .defaults("overstap = '<OverstapGemeld'");
};

struct OPP_API Teruggekoppeld {
  std::string overstap;
  std::optional<std::string> toestemming;
  std::optional<std::string> inhoud;
};
template <>
inline constexpr auto describe<Teruggekoppeld> = [](auto d) {
  return d("Teruggekoppeld", "The receiving school told the school of origin how the pupil is doing.",
           d.intern(&Teruggekoppeld::overstap, "overstap", "Kenmerk of the move."),
           d.intern(&Teruggekoppeld::toestemming, "toestemming", "Kenmerk of the consent that it rests on."),
           d.bijzonder(&Teruggekoppeld::inhoud, "inhoud", "What was told."))
      .sentence("Teruggekoppeld aan de school van herkomst (overstap {overstap})",
                "Feedback to the school of origin (move {overstap})")
      .defaults("overstap = '<OverstapGemeld'");
};

struct OPP_API ToestemmingGegeven {
  std::string kenmerk;
  Toestemmingsdoel doel;
  Partij partij;
  std::optional<std::string> persoon;
  std::optional<std::string> betreft;
  std::optional<Date> geldig_tot_en_met;
  std::optional<Bewijs> bewijs;
};
template <>
inline constexpr auto describe<ToestemmingGegeven> = [](auto d) {
  return d("ToestemmingGegeven", "Parents or pupil gave consent.",
           d.intern(&ToestemmingGegeven::kenmerk, "kenmerk", "Id of this consent within the dossier."),
           d.bijzonder(&ToestemmingGegeven::doel, "doel", "What it is for."),
           d.persoonsgegeven(&ToestemmingGegeven::partij, "partij", "Who."),
           d.persoonsgegeven(&ToestemmingGegeven::persoon, "persoon", "Local id of the person."),
           d.intern(&ToestemmingGegeven::betreft, "betreft",
                    "Kenmerk of the meeting, move, support or medical acts that it is limited to."),
           d.persoonsgegeven(&ToestemmingGegeven::geldig_tot_en_met, "geldig_tot_en_met",
                             "Last day on which it holds."),
           d.persoonsgegeven(&ToestemmingGegeven::bewijs, "bewijs", "Evidence."))
      .sentence("Toestemming van {partij}[ {persoon}]: {doel}[ ({betreft})]",
                "Consent of {partij}[ {persoon}]: {doel}[ ({betreft})]")
      .defaults("kenmerk = '@'\npartij = 'ouder'");
};

struct OPP_API ToestemmingGeweigerd {
  std::string kenmerk;
  Toestemmingsdoel doel;
  Partij partij;
  std::optional<std::string> persoon;
  std::optional<std::string> betreft;
  std::optional<std::string> reden;
};
template <>
inline constexpr auto describe<ToestemmingGeweigerd> = [](auto d) {
  return d("ToestemmingGeweigerd", "Parents or pupil refused consent.",
           d.intern(&ToestemmingGeweigerd::kenmerk, "kenmerk", "Id of this consent within the dossier."),
           d.bijzonder(&ToestemmingGeweigerd::doel, "doel", "What it is for."),
           d.persoonsgegeven(&ToestemmingGeweigerd::partij, "partij", "Who."),
           d.persoonsgegeven(&ToestemmingGeweigerd::persoon, "persoon", "Local id of the person."),
           d.intern(&ToestemmingGeweigerd::betreft, "betreft",
                    "Kenmerk of the meeting, move, support or medical acts that it is limited to."),
           d.bijzonder(&ToestemmingGeweigerd::reden, "reden", "Why."))
      .sentence("Toestemming geweigerd door {partij}[ {persoon}]: {doel}[ ({betreft})]",
                "Consent refused by {partij}[ {persoon}]: {doel}[ ({betreft})]")
      .defaults("kenmerk = '@'\npartij = 'ouder'");
};

struct OPP_API ToestemmingIngetrokken {
  std::string toestemming;
};
template <>
inline constexpr auto describe<ToestemmingIngetrokken> = [](auto d) {
  return d("ToestemmingIngetrokken", "A consent was withdrawn; from this day on it does not hold.",
           d.intern(&ToestemmingIngetrokken::toestemming, "toestemming", "Kenmerk of the consent."))
      .sentence("Toestemming {toestemming} ingetrokken", "Consent {toestemming} withdrawn")
      .defaults("toestemming = '<ToestemmingGegeven'");
};

struct OPP_API InzageverzoekBeantwoord {
  std::string verzoek;
};
template <>
inline constexpr auto describe<InzageverzoekBeantwoord> = [](auto d) {
  return d("InzageverzoekBeantwoord", "A request to see the dossier was answered.",
           d.intern(&InzageverzoekBeantwoord::verzoek, "verzoek", "Kenmerk of the request."))
      .sentence("Verzoek om inzage {verzoek} beantwoord", "Request for access {verzoek} answered")
      .defaults("verzoek = '<InzageVerzocht'");
};

/// The events that stand here, in the order of `Feit`.
using OverstapFeiten =
    std::variant<RodUitgewisseld, OverstapGemeld, InzageGegeven, OnderwijskundigRapportVerstrekt,
                 AfschriftVerstrekt, OverdrachtOntvangen, Teruggekoppeld, ToestemmingGegeven,
                 ToestemmingGeweigerd, ToestemmingIngetrokken, InzageVerzocht, InzageverzoekBeantwoord>;

}  // namespace opp
