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

OPP_TYPE(RodUitgewisseld, "The OPP period was delivered to ROD, or ROD answered.",
  (persoonsgegeven, Date, begindatum, "First day on which the OPP is in force.")
  (persoonsgegeven, std::optional<Date>, einddatum, "Last day on which it is in force.")
  (intern, RodStatus, status, "Where the delivery stands.")
  (intern, std::optional<std::string>, referentie, "Reference of the message.")
  (intern, std::optional<Date>, verwerkt_op,
   "Day on which the school processed the data in its own administration.")
  (intern, std::vector<std::string>, controles, "Codes of checks that ROD reported."),
  .sentence("Uitgewisseld met ROD: OPP vanaf {begindatum}[ tot en met {einddatum}] ({status})",
            "Exchanged with ROD: OPP from {begindatum}[ to {einddatum}] ({status})")
  .defaults("status = 'geaccepteerd'"))

OPP_TYPE_FROM(RodUitwisseling, RodUitgewisseld,
    "An exchange of the OPP period with ROD (Besluit ROD art. 8).",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, datum, "Day.", .happened())
  (embed))

OPP_TYPE(Inzage, "Who saw what is to be transferred.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, datum, "Day.", .happened())
  (persoonsgegeven, Partij, partij, "Who.")
  (persoonsgegeven, std::optional<std::string>, persoon, "Local id of the person.")
  (persoonsgegeven, Akkoord, akkoord, "Agreed with the content: something else than consent to the transfer.")
  (bijzonder, std::optional<std::string>, opmerkingen, "Remarks, or why not agreed."))

OPP_TYPE(Rapportage, "An onderwijskundig rapport that was sent.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, datum, "Day.", .happened())
  (persoonsgegeven, std::vector<Rapportdeel>, onderdelen, "Parts in it.")
  (intern, std::optional<std::int32_t>, versie, "Version of the OPP in it."))

OPP_TYPE(Afschrift, "A copy of the onderwijskundig rapport.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, datum, "Day.", .happened())
  (persoonsgegeven, Partij, partij, "Who got it."))

OPP_TYPE(Terugkoppeling, "What the receiving school told the school of origin.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, datum, "Day.", .happened())
  (intern, std::optional<std::string>, toestemming, "Kenmerk of the consent that it rests on.")
  (bijzonder, std::optional<std::string>, inhoud, "What was told."))

OPP_TYPE(OverstapGemeld, "The pupil is to go to another school, or comes from one.",
  (intern, std::string, kenmerk, "Id of this move within the dossier.")
  (persoonsgegeven, Overstapsoort, soort, "Kind of move.")
  (intern, Overstaprichting, richting, "Side of the school of this dossier.")
  (persoonsgegeven, std::optional<Brin>, andere_school, "The other school.")
  (persoonsgegeven, std::optional<Schooltype>, schooltype, "Kind of school of the other one.")
  (persoonsgegeven, std::optional<Date>, per, "First day at the receiving school."),
  .sentence("Overstap gemeld ({soort}; deze school is {richting})[, andere school {andere_school}][, per "
            "{per}]",
            "Move known ({soort}; this school is the {richting})[, other school {andere_school}][, as of "
            "{per}]")
  .defaults("kenmerk = '@'"))

OPP_TYPE_FROM(Overstap, OverstapGemeld,
    "A move to or from another school, with inzage and toestemming as two things.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, gemeld_op, "Day on which it became known.", .happened())
  (embed)
  (persoonsgegeven, std::vector<Inzage>, inzage, "Who saw what is to be transferred.")
  (persoonsgegeven, std::vector<Rapportage>, rapporten, "Reports that were sent.")
  (persoonsgegeven, std::vector<Afschrift>, afschriften, "Copies for parents or pupil.")
  (persoonsgegeven, std::optional<Date>, ontvangen_op,
   "Day on which the receiving school got the data.", .filled_later())
  (persoonsgegeven, std::vector<Rapportdeel>, ontvangen_onderdelen,
   "Parts that came in.", .filled_with("ontvangen_op"))
  (intern, std::optional<bool>, opp_volledig,
   "The OPP that came in was complete; absent if there was none.", .filled_with("ontvangen_op"))
  (persoonsgegeven, std::vector<Terugkoppeling>, terugkoppelingen, "Feedback to the school of origin."))

OPP_TYPE(Toestemmingsverklaring,
    "A consent, given or refused. Consent to a transfer is something else than having seen it.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, datum, "Day.", .happened())
  (intern, std::string, kenmerk, "Id of this consent within the dossier.")
  (bijzonder, Toestemmingsdoel, doel, "What it is for.")
  (persoonsgegeven, Partij, partij, "Who.")
  (persoonsgegeven, std::optional<std::string>, persoon, "Local id of the person.")
  (intern, std::optional<std::string>, betreft,
   "Kenmerk of the meeting, move, support or medical acts that it is limited to.")
  (persoonsgegeven, bool, verleend, "Given; otherwise refused.")
  (persoonsgegeven, std::optional<Date>, geldig_tot_en_met, "Last day on which it holds.")
  (persoonsgegeven, std::optional<Bewijs>, bewijs, "Evidence.")
  (bijzonder, std::optional<std::string>, reden, "Why it was refused.")
  (persoonsgegeven, std::optional<Date>, ingetrokken_op,
   "Day from which it does not hold any more.", .filled_later()))

OPP_TYPE(InzageVerzocht, "Parents or pupil asked to see the dossier (AVG art. 15).",
  (intern, std::string, kenmerk, "Id of this request within the dossier.")
  (persoonsgegeven, Partij, partij, "Who.")
  (persoonsgegeven, std::optional<std::string>, persoon, "Local id of the person."),
  .sentence("Inzage in het dossier gevraagd door {partij}[ {persoon}]",
            "Access to the dossier asked by {partij}[ {persoon}]")
  .defaults("kenmerk = '@'\npartij = 'ouder'"))

OPP_TYPE_FROM(Inzageverzoek, InzageVerzocht,
    "A request to see the dossier (AVG art. 15, answered within a month: art. 12).",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, verzocht_op, "Day of the request.", .happened())
  (embed)
  (persoonsgegeven, std::optional<Date>, beantwoord_op, "Day of the answer.", .filled_later()))

OPP_TYPE(InzageGegeven, "Parents or pupil saw what is to be transferred, and could add remarks.",
  (intern, std::string, overstap, "Kenmerk of the move.")
  (persoonsgegeven, Partij, partij, "Who.")
  (persoonsgegeven, std::optional<std::string>, persoon, "Local id of the person.")
  (persoonsgegeven, Akkoord, akkoord, "Agreed with the content: something else than consent to the transfer.")
  (bijzonder, std::optional<std::string>, opmerkingen, "Remarks, or why not agreed."),
  .sentence("Inzage gegeven aan {partij}[ {persoon}] (overstap {overstap}): {akkoord}",
            "Data shown to {partij}[ {persoon}] (move {overstap}): {akkoord}")
  .defaults("overstap = '<OverstapGemeld'\npartij = 'ouder'\nakkoord = 'ja'"))

/// The onderwijskundig rapport was sent to the receiving school (WPO 42, WEC 43).
OPP_TYPE(OnderwijskundigRapportVerstrekt, "The onderwijskundig rapport was sent to the receiving school.",
  (intern, std::string, overstap, "Kenmerk of the move.")
  (persoonsgegeven, std::vector<Rapportdeel>, onderdelen, "Parts in it.")
  (intern, std::optional<std::int32_t>, versie, "Version of the OPP in it."),
  .sentence("Onderwijskundig rapport verstrekt (overstap {overstap})[, met OPP versie {versie}]",
            "Educational report sent (move {overstap})[, with OPP version {versie}]")
  .defaults("overstap = '<OverstapGemeld'\nonderdelen = ['administratief', 'onderwijshistorie', "
            "'begeleiding']"))

OPP_TYPE(AfschriftVerstrekt, "The parents, or the pupil, got a copy of the onderwijskundig rapport.",
  (intern, std::string, overstap, "Kenmerk of the move.")
  (persoonsgegeven, Partij, partij, "Who got it."),
  .sentence("Afschrift van het onderwijskundig rapport aan {partij} (overstap {overstap})",
            "Copy of the educational report to {partij} (move {overstap})")
  .defaults("overstap = '<OverstapGemeld'\npartij = 'ouder'"))

OPP_TYPE(OverdrachtOntvangen, "The receiving school got the data of the pupil.",
  (intern, std::string, overstap, "Kenmerk of the move.")
  (persoonsgegeven, std::vector<Rapportdeel>, onderdelen, "Parts in it.")
  (intern, std::optional<bool>, opp_volledig, "The OPP was complete; absent if there was none."),
  .sentence("Overdracht ontvangen (overstap {overstap})[; OPP volledig: {opp_volledig}]",
            "Transfer received (move {overstap})[; OPP complete: {opp_volledig}]")
  .defaults("overstap = '<OverstapGemeld'"))

OPP_TYPE(Teruggekoppeld, "The receiving school told the school of origin how the pupil is doing.",
  (intern, std::string, overstap, "Kenmerk of the move.")
  (intern, std::optional<std::string>, toestemming, "Kenmerk of the consent that it rests on.")
  (bijzonder, std::optional<std::string>, inhoud, "What was told."),
  .sentence("Teruggekoppeld aan de school van herkomst (overstap {overstap})",
            "Feedback to the school of origin (move {overstap})")
  .defaults("overstap = '<OverstapGemeld'"))

OPP_TYPE(ToestemmingGegeven, "Parents or pupil gave consent.",
  (intern, std::string, kenmerk, "Id of this consent within the dossier.")
  (bijzonder, Toestemmingsdoel, doel, "What it is for.")
  (persoonsgegeven, Partij, partij, "Who.")
  (persoonsgegeven, std::optional<std::string>, persoon, "Local id of the person.")
  (intern, std::optional<std::string>, betreft,
   "Kenmerk of the meeting, move, support or medical acts that it is limited to.")
  (persoonsgegeven, std::optional<Date>, geldig_tot_en_met, "Last day on which it holds.")
  (persoonsgegeven, std::optional<Bewijs>, bewijs, "Evidence."),
  .sentence("Toestemming van {partij}[ {persoon}]: {doel}[ ({betreft})]",
            "Consent of {partij}[ {persoon}]: {doel}[ ({betreft})]")
  .defaults("kenmerk = '@'\npartij = 'ouder'"))

OPP_TYPE(ToestemmingGeweigerd, "Parents or pupil refused consent.",
  (intern, std::string, kenmerk, "Id of this consent within the dossier.")
  (bijzonder, Toestemmingsdoel, doel, "What it is for.")
  (persoonsgegeven, Partij, partij, "Who.")
  (persoonsgegeven, std::optional<std::string>, persoon, "Local id of the person.")
  (intern, std::optional<std::string>, betreft,
   "Kenmerk of the meeting, move, support or medical acts that it is limited to.")
  (bijzonder, std::optional<std::string>, reden, "Why."),
  .sentence("Toestemming geweigerd door {partij}[ {persoon}]: {doel}[ ({betreft})]",
            "Consent refused by {partij}[ {persoon}]: {doel}[ ({betreft})]")
  .defaults("kenmerk = '@'\npartij = 'ouder'"))

OPP_TYPE(ToestemmingIngetrokken, "A consent was withdrawn; from this day on it does not hold.",
  (intern, std::string, toestemming, "Kenmerk of the consent."),
  .sentence("Toestemming {toestemming} ingetrokken", "Consent {toestemming} withdrawn")
  .defaults("toestemming = '<ToestemmingGegeven'"))

OPP_TYPE(InzageverzoekBeantwoord, "A request to see the dossier was answered.",
  (intern, std::string, verzoek, "Kenmerk of the request."),
  .sentence("Verzoek om inzage {verzoek} beantwoord", "Request for access {verzoek} answered")
  .defaults("verzoek = '<InzageVerzocht'"))

/// The events that stand here, in the order of `Feit`.
using OverstapFeiten =
    std::variant<RodUitgewisseld, OverstapGemeld, InzageGegeven, OnderwijskundigRapportVerstrekt,
                 AfschriftVerstrekt, OverdrachtOntvangen, Teruggekoppeld, ToestemmingGegeven,
                 ToestemmingGeweigerd, ToestemmingIngetrokken, InzageVerzocht, InzageverzoekBeantwoord>;

}  // namespace opp
