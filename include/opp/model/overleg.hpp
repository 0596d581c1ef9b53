#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"
#include "opp/law/beleid_waarden.hpp"
#include "opp/law/praktijk.hpp"
#include "opp/model/entry.hpp"
#include "opp/time/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace opp {

/// Who takes part in an agreement or a talk.
OPP_CODES(Partij,
  (ouder, "ouder, voogd of verzorger", "parent, guardian or carer")
  (leerling, "leerling", "pupil")
  (school, "school", "school")
  (samenwerkingsverband, "samenwerkingsverband", "regional partnership")
  (overig, "overig", "other"))

/// Kind of meeting about one pupil. *oogo* is the consultation aimed at agreement of WPO art. 40a(1), WEC
/// art. 41a(1) and WVO 2020 art. 2.44(1); the others are names of the policy documents.
OPP_CODES(Overlegsoort,
  (oogo, "op overeenstemming gericht overleg", "consultation aimed at agreement")
  (oudergesprek, "gesprek met ouders", "talk with parents")
  (leerlinggesprek, "gesprek met de leerling", "talk with the pupil")
  (gesprek_opbouw, "gesprek over de opbouw van de ondersteuning", "talk on how support is built up")
  (groepsbespreking, "groepsbespreking", "group meeting")
  (leerlingbespreking, "leerlingbespreking", "pupil meeting")
  (ondersteuningsteam, "ondersteuningsteam", "support team")
  (zat, "zorgadviesteam (ZAT)", "care advice team")
  (flex_zat, "flex-ZAT", "flexible care advice team")
  (jeugdhulpoverleg, "overleg met jeugdhulp", "meeting with youth care")
  (overdrachtsgesprek, "overdrachtsgesprek", "talk on transfer")
  (overig, "overig", "other"))

/// Part of the OPP that an answer is about. The law asks agreement on the handelingsdeel only.
OPP_CODES(Onderdeel,
  (handelingsdeel, "handelingsdeel", "handelingsdeel")
  (perspectief, "perspectief", "perspective part")
  (opp, "het hele OPP", "the whole OPP"))

/// Answer of one person to a part of the OPP. Only `akkoord` is agreement; *gezien* is knowledge of the text.
OPP_CODES(Antwoord,
  (akkoord, "akkoord", "agreed")
  (geweigerd, "geweigerd", "refused")
  (gezien, "voor gezien", "seen")
  (niet_bereikt, "niet bereikt", "not reached"))

/// Evidence of an answer or a consent. The acts ask no signature; it is one kind of evidence.
OPP_CODES(Bewijssoort,
  (handtekening, "handtekening op papier", "signature on paper")
  (digitaal, "digitale ondertekening", "digital signature")
  (bericht, "brief of e-mail", "letter or e-mail")
  (mondeling, "mondeling, met verslag", "spoken, with a report"))

/// What an advice or opinion comes to.
OPP_CODES(Strekking,
  (positief, "positief", "positive")
  (negatief, "negatief", "negative")
  (gegrond, "gegrond", "well-founded")
  (ongegrond, "ongegrond", "unfounded")
  (anders, "anders", "otherwise"))

/// What a commission advises on or reports (WEC art. 40b, 41, 41a).
OPP_CODES(Adviessoort,
  (vaststelling, "vaststelling van het OPP", "fixing of the OPP")
  (bijstelling, "bijstelling van het OPP", "adjustment of the OPP")
  (overplaatsing, "terug- of overplaatsing", "return or transfer")
  (overig, "overig", "other"))

/// What is decided after an evaluation. *Bijsturen* changes measures on the way to the same destination,
/// *bijstellen* the plan itself, which makes a new version.
OPP_CODES(Evaluatiebesluit,
  (voortzetten, "voortzetten", "continue")
  (bijsturen, "bijsturen", "steer")
  (bijstellen, "bijstellen", "adjust")
  (beeindigen, "beëindigen", "end"))

OPP_TYPE(Bewijs, "Evidence of an answer or a consent.",
  (intern, Bewijssoort, soort, "Kind of evidence.")
  (persoonsgegeven, std::optional<std::string>, vindplaats, "Where it is kept: a local reference."))

OPP_TYPE(Poging, "An attempt to reach somebody.",
  (persoonsgegeven, Date, datum, "Day of the attempt.")
  (persoonsgegeven, std::optional<std::string>, wijze, "How, for example by letter or at a visit."))

OPP_TYPE(LeerlingGehoord, "The pupil was given the opportunity to be heard, whether or not it was used.",
  (intern, std::string, kenmerk, "Id of this moment within the dossier.")
  (intern, Hoorfase, fase, "Phase of the OPP.")
  (intern, std::optional<std::int32_t>, versie, "Version of the OPP that it is about; may be drawn up later.")
  (persoonsgegeven, std::optional<Date>, gehoord_op,
   "Day on which the pupil spoke, if other than the day of the opportunity.")
  (bijzonder, std::optional<std::string>, wijze, "Manner that the pupil chose.")
  (bijzonder, std::optional<std::string>, ondersteuning, "Support given in doing so.")
  (bijzonder, std::optional<std::string>, inbreng, "What the pupil brought forward.")
  (persoonsgegeven, bool, afgezien, "The pupil made no use of the opportunity.")
  (bijzonder, std::optional<std::string>, toelichting, "Note on why not, or on the moment.")
  (bijzonder, std::optional<std::string>, invloed, "How it influenced the OPP.")
  (intern, std::optional<Rol>, gesprek_door, "Role of who listened."),
  .sentence("Leerling in de gelegenheid gesteld gehoord te worden (fase {fase}); afgezien: {afgezien}",
            "Pupil given the opportunity to be heard (phase {fase}); declined: {afgezien}")
  .defaults("kenmerk = '@'\nfase = 'opstellen'"))

/// The pupil was given the opportunity to be heard (WPO 40a(6), WEC 41a(7), WVO 2020 2.44(5)).
OPP_TYPE_FROM(Hoormoment, LeerlingGehoord, "An opportunity for the pupil to be heard.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, aangeboden_op, "Day on which the opportunity was given.", .happened())
  (embed)
  (persoonsgegeven, std::optional<Date>, toegelicht_op,
   "Day on which the influence was explained to the pupil.", .filled_later())
  (bijzonder, std::optional<std::string>, toelichting_wijze,
   "How it was explained.", .filled_with("toegelicht_op")))

OPP_TYPE(Deelnemer, "Somebody who is invited to or present at a meeting.",
  (persoonsgegeven, Rol, rol, "Role.")
  (persoonsgegeven, std::optional<std::string>, persoon, "Local id of the person.")
  (persoonsgegeven, bool, aanwezig, "Present.")
  (bijzonder, std::optional<std::string>, reden_afwezig, "Why not present."))

OPP_TYPE(Ondertekening, "What became of the signing of a report by one person.",
  (persoonsgegeven, Date, datum, "Day.", .happened())
  (persoonsgegeven, Partij, partij, "Who.")
  (persoonsgegeven, std::optional<std::string>, persoon,
   "Local id that tells two persons of one party apart.")
  (persoonsgegeven, bool, geweigerd, "Signing was refused.")
  (bijzonder, std::optional<std::string>, reden, "Why it was refused."))

OPP_TYPE(OverlegGevoerd, "A meeting about the pupil was held.",
  (intern, std::string, kenmerk, "Id of this meeting within the dossier.")
  (bijzonder, Overlegsoort, soort, "Kind of meeting.")
  (intern, std::optional<std::int32_t>, versie, "Version of the OPP that it is about; may be drawn up later.")
  (persoonsgegeven, std::vector<Deelnemer>, deelnemers, "Who was invited or present.")
  (intern, std::optional<Rol>, voorzitter, "Role of who led it.")
  (persoonsgegeven, std::optional<Date>, uitgenodigd_op, "Day on which the parents were invited.")
  (intern, std::optional<std::string>, signaal, "Kenmerk of the signal that it is about.")
  (bijzonder, std::optional<std::string>, vraag, "The question.")
  (bijzonder, std::optional<std::string>, uitkomst, "What came out.")
  (intern, bool, besluit_medegedeeld, "A decision of the management was made known in it.")
  (intern, bool, zienswijze_bijgevoegd, "The view of the parents is attached.")
  (intern, bool, voorbereid, "It was prepared.")
  (intern, std::vector<Rol>, handelingsverlegen, "Who was unable to act alone, which is why it was called."),
  .sentence("Overleg gevoerd: {soort}", "Meeting held: {soort}")
  .defaults("kenmerk = '@'\nsoort = 'oogo'\ndeelnemers = [{ rol = 'ouder', aanwezig = true }, { rol = "
            "'intern_begeleider', aanwezig = true }]"))

OPP_TYPE_FROM(Overleg, OverlegGevoerd, "A meeting about the pupil.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, datum, "Day.", .happened())
  (embed)
  (persoonsgegeven, std::vector<Ondertekening>, ondertekeningen, "Signing of its report.")
  (persoonsgegeven, std::optional<Date>, geevalueerd_op, "Day on which it was evaluated.", .filled_later())
  (bijzonder, std::optional<std::string>, evaluatie, "What came out of that.", .filled_with("geevalueerd_op")))

OPP_TYPE(AfwijkingGemotiveerd, "A deviation from a rule or a policy was reasoned.",
  (intern, std::string, regel, "Id of the rule, for example EVAL-SY.")
  (intern, std::optional<std::int32_t>, versie, "Version of the OPP that it is about.")
  (bijzonder, std::string, reden, "Why."),
  .sentence("Afwijking van {regel} gemotiveerd[ (versie {versie})]",
            "Deviation from {regel} reasoned[ (version {versie})]")
  .defaults("reden = 'uitgelegd in het dossier'"))

OPP_TYPE_FROM(Afwijkingsmotivering, AfwijkingGemotiveerd, "Why a rule or policy was deviated from.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, datum, "Day.", .happened())
  (embed))

OPP_TYPE(ZienswijzeGegeven, "Somebody gave a view.",
  (persoonsgegeven, Partij, partij, "Whose view.")
  (persoonsgegeven, std::optional<std::string>, organisatie, "Organisation, of a partner.")
  (persoonsgegeven, std::optional<std::string>, persoon, "Local id of the person.")
  (intern, std::optional<std::string>, overleg, "Kenmerk of the meeting that it belongs to.")
  (bijzonder, std::optional<std::string>, tekst, "The view."),
  .sentence("Zienswijze gegeven door {partij}", "View given by {partij}")
  .defaults("partij = 'ouder'"))

OPP_TYPE_FROM(Zienswijze, ZienswijzeGegeven, "A view of parents, pupil or partner.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, datum, "Day.", .happened())
  (embed))

/// A commission gave its advice (WEC art. 41a lid 1, 2, 5, 6).
OPP_TYPE(AdviesGegeven, "A commission gave its advice.",
  (intern, Rol, commissie, "commissie_voor_de_begeleiding (school) or commissie_van_onderzoek (instelling).")
  (intern, Adviessoort, soort, "What it is about.")
  (intern, std::optional<std::int32_t>, versie, "Version of the OPP.")
  (bijzonder, std::optional<Strekking>, strekking, "What it comes to.")
  (bijzonder, std::optional<std::string>, tekst, "The advice."),
  .sentence("Advies van de {commissie} over {soort}[: {strekking}]",
            "Advice of the {commissie} on {soort}[: {strekking}]")
  .defaults("commissie = 'commissie_voor_de_begeleiding'\nsoort = 'vaststelling'"))

OPP_TYPE_FROM(Advies, AdviesGegeven, "An advice of a commission.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, datum, "Day.", .happened())
  (embed))

/// It was explained to the pupil how the contribution had influence (WPO 40a(7), WEC 41a(9), WVO
/// 2020 2.44(6)).
OPP_TYPE(InvloedToegelicht, "It was explained to the pupil how the contribution had influence.",
  (intern, std::string, hoormoment, "Kenmerk of the moment of hearing.")
  (bijzonder, std::optional<std::string>, wijze, "How it was explained."),
  .sentence("Invloed van de inbreng toegelicht aan de leerling ({hoormoment})",
            "Influence of the contribution explained to the pupil ({hoormoment})")
  .defaults("hoormoment = '<LeerlingGehoord'"))

OPP_TYPE(OverlegGeevalueerd, "A meeting was evaluated afterwards.",
  (intern, std::string, overleg, "Kenmerk of the meeting.")
  (bijzonder, std::optional<std::string>, uitkomst, "What came out."),
  .sentence("Overleg {overleg} geëvalueerd", "Meeting {overleg} evaluated")
  .defaults("overleg = '<OverlegGevoerd'"))

OPP_TYPE(VerslagOndertekend, "The report of a meeting was put to somebody to sign.",
  (intern, std::string, overleg, "Kenmerk of the meeting.")
  (persoonsgegeven, Partij, partij, "Who.")
  (persoonsgegeven, std::optional<std::string>, persoon,
   "Local id that tells two persons of one party apart.")
  (persoonsgegeven, bool, geweigerd, "Signing was refused.")
  (bijzonder, std::optional<std::string>, reden, "Why it was refused."),
  .sentence("Verslag van overleg {overleg} voorgelegd aan {partij}; geweigerd: {geweigerd}",
            "Report of meeting {overleg} put to {partij}; refused: {geweigerd}")
  .defaults("overleg = '<OverlegGevoerd'\npartij = 'ouder'"))

/// The events that stand here, in the order of `Feit`.
using OverlegFeiten = std::variant<LeerlingGehoord, InvloedToegelicht, OverlegGevoerd, OverlegGeevalueerd,
                                   VerslagOndertekend, ZienswijzeGegeven, AdviesGegeven>;
using AfwijkingFeiten = std::variant<AfwijkingGemotiveerd>;

}  // namespace opp
