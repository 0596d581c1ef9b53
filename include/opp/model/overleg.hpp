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

struct OPP_API Bewijs {
  Bewijssoort soort;
  std::optional<std::string> vindplaats;
};
template <>
inline constexpr auto describe<Bewijs> = [](auto d) {
  return d("Bewijs", "Evidence of an answer or a consent.",
           d.intern(&Bewijs::soort, "soort", "Kind of evidence."),
           d.persoonsgegeven(&Bewijs::vindplaats, "vindplaats", "Where it is kept: a local reference."));
};

struct OPP_API Poging {
  Date datum;
  std::optional<std::string> wijze;
};
template <>
inline constexpr auto describe<Poging> = [](auto d) {
  return d("Poging", "An attempt to reach somebody.",
           d.persoonsgegeven(&Poging::datum, "datum", "Day of the attempt."),
           d.persoonsgegeven(&Poging::wijze, "wijze", "How, for example by letter or at a visit."));
};

struct OPP_API LeerlingGehoord {
  std::string kenmerk;
  Hoorfase fase;
  std::optional<std::int32_t> versie;
  std::optional<Date> gehoord_op;
  std::optional<std::string> wijze;
  std::optional<std::string> ondersteuning;
  std::optional<std::string> inbreng;
  bool afgezien;
  std::optional<std::string> toelichting;
  std::optional<std::string> invloed;
  std::optional<Rol> gesprek_door;
};
template <>
inline constexpr auto describe<LeerlingGehoord> = [](auto d) {
  return d("LeerlingGehoord", "The pupil was given the opportunity to be heard, whether or not it was used.",
           d.intern(&LeerlingGehoord::kenmerk, "kenmerk", "Id of this moment within the dossier."),
           d.intern(&LeerlingGehoord::fase, "fase", "Phase of the OPP."),
           d.intern(&LeerlingGehoord::versie, "versie",
                    "Version of the OPP that it is about; may be drawn up later."),
           d.persoonsgegeven(&LeerlingGehoord::gehoord_op, "gehoord_op",
                             "Day on which the pupil spoke, if other than the day of the opportunity."),
           d.bijzonder(&LeerlingGehoord::wijze, "wijze", "Manner that the pupil chose."),
           d.bijzonder(&LeerlingGehoord::ondersteuning, "ondersteuning", "Support given in doing so."),
           d.bijzonder(&LeerlingGehoord::inbreng, "inbreng", "What the pupil brought forward."),
           d.persoonsgegeven(&LeerlingGehoord::afgezien, "afgezien",
                             "The pupil made no use of the opportunity."),
           d.bijzonder(&LeerlingGehoord::toelichting, "toelichting", "Note on why not, or on the moment."),
           d.bijzonder(&LeerlingGehoord::invloed, "invloed", "How it influenced the OPP."),
           d.intern(&LeerlingGehoord::gesprek_door, "gesprek_door", "Role of who listened."))
      .sentence("Leerling in de gelegenheid gesteld gehoord te worden (fase {fase}); afgezien: {afgezien}",
                "Pupil given the opportunity to be heard (phase {fase}); declined: {afgezien}")
      .defaults("kenmerk = '@'\nfase = 'opstellen'");
};

/// The pupil was given the opportunity to be heard (WPO 40a(6), WEC 41a(7), WVO 2020 2.44(5)).
struct OPP_API Hoormoment : LeerlingGehoord {
  std::int64_t gebeurtenis;
  Date aangeboden_op;
  std::optional<Date> toegelicht_op;
  std::optional<std::string> toelichting_wijze;
};
template <>
inline constexpr auto describe<Hoormoment> = [](auto d) {
  return d("Hoormoment", "An opportunity for the pupil to be heard.",
           d.intern(&Hoormoment::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Hoormoment::aangeboden_op, "aangeboden_op",
                             "Day on which the opportunity was given.")
               .happened(),
           embed<LeerlingGehoord>,
           d.persoonsgegeven(&Hoormoment::toegelicht_op, "toegelicht_op",
                             "Day on which the influence was explained to the pupil.")
               .filled_later(),
           d.bijzonder(&Hoormoment::toelichting_wijze, "toelichting_wijze", "How it was explained.")
               .filled_with("toegelicht_op"));
};

struct OPP_API Deelnemer {
  Rol rol;
  std::optional<std::string> persoon;
  bool aanwezig;
  std::optional<std::string> reden_afwezig;
};
template <>
inline constexpr auto describe<Deelnemer> = [](auto d) {
  return d("Deelnemer", "Somebody who is invited to or present at a meeting.",
           d.persoonsgegeven(&Deelnemer::rol, "rol", "Role."),
           d.persoonsgegeven(&Deelnemer::persoon, "persoon", "Local id of the person."),
           d.persoonsgegeven(&Deelnemer::aanwezig, "aanwezig", "Present."),
           d.bijzonder(&Deelnemer::reden_afwezig, "reden_afwezig", "Why not present."));
};

struct OPP_API Ondertekening {
  Date datum;
  Partij partij;
  std::optional<std::string> persoon;
  bool geweigerd;
  std::optional<std::string> reden;
};
template <>
inline constexpr auto describe<Ondertekening> = [](auto d) {
  return d("Ondertekening", "What became of the signing of a report by one person.",
           d.persoonsgegeven(&Ondertekening::datum, "datum", "Day.").happened(),
           d.persoonsgegeven(&Ondertekening::partij, "partij", "Who."),
           d.persoonsgegeven(&Ondertekening::persoon, "persoon",
                             "Local id that tells two persons of one party apart."),
           d.persoonsgegeven(&Ondertekening::geweigerd, "geweigerd", "Signing was refused."),
           d.bijzonder(&Ondertekening::reden, "reden", "Why it was refused."));
};

struct OPP_API OverlegGevoerd {
  std::string kenmerk;
  Overlegsoort soort;
  std::optional<std::int32_t> versie;
  std::vector<Deelnemer> deelnemers;
  std::optional<Rol> voorzitter;
  std::optional<Date> uitgenodigd_op;
  std::optional<std::string> signaal;
  std::optional<std::string> vraag;
  std::optional<std::string> uitkomst;
  bool besluit_medegedeeld;
  bool zienswijze_bijgevoegd;
  bool voorbereid;
  std::vector<Rol> handelingsverlegen;
};
template <>
inline constexpr auto describe<OverlegGevoerd> = [](auto d) {
  return d("OverlegGevoerd", "A meeting about the pupil was held.",
           d.intern(&OverlegGevoerd::kenmerk, "kenmerk", "Id of this meeting within the dossier."),
           d.bijzonder(&OverlegGevoerd::soort, "soort", "Kind of meeting."),
           d.intern(&OverlegGevoerd::versie, "versie",
                    "Version of the OPP that it is about; may be drawn up later."),
           d.persoonsgegeven(&OverlegGevoerd::deelnemers, "deelnemers", "Who was invited or present."),
           d.intern(&OverlegGevoerd::voorzitter, "voorzitter", "Role of who led it."),
           d.persoonsgegeven(&OverlegGevoerd::uitgenodigd_op, "uitgenodigd_op",
                             "Day on which the parents were invited."),
           d.intern(&OverlegGevoerd::signaal, "signaal", "Kenmerk of the signal that it is about."),
           d.bijzonder(&OverlegGevoerd::vraag, "vraag", "The question."),
           d.bijzonder(&OverlegGevoerd::uitkomst, "uitkomst", "What came out."),
           d.intern(&OverlegGevoerd::besluit_medegedeeld, "besluit_medegedeeld",
                    "A decision of the management was made known in it."),
           d.intern(&OverlegGevoerd::zienswijze_bijgevoegd, "zienswijze_bijgevoegd",
                    "The view of the parents is attached."),
           d.intern(&OverlegGevoerd::voorbereid, "voorbereid", "It was prepared."),
           d.intern(&OverlegGevoerd::handelingsverlegen, "handelingsverlegen",
                    "Who was unable to act alone, which is why it was called."))
      .sentence("Overleg gevoerd: {soort}", "Meeting held: {soort}")
      .defaults(
          "kenmerk = '@'\nsoort = 'oogo'\ndeelnemers = [{ rol = 'ouder', aanwezig = true }, { rol = "
          "'intern_begeleider', aanwezig = true }]");
};

struct OPP_API Overleg : OverlegGevoerd {
  std::int64_t gebeurtenis;
  Date datum;
  std::vector<Ondertekening> ondertekeningen;
  std::optional<Date> geevalueerd_op;
  std::optional<std::string> evaluatie;
};
template <>
inline constexpr auto describe<Overleg> = [](auto d) {
  return d(
      "Overleg", "A meeting about the pupil.", d.intern(&Overleg::gebeurtenis, "gebeurtenis", kRecordedBy),
      d.persoonsgegeven(&Overleg::datum, "datum", "Day.").happened(), embed<OverlegGevoerd>,
      d.persoonsgegeven(&Overleg::ondertekeningen, "ondertekeningen", "Signing of its report."),
      d.persoonsgegeven(&Overleg::geevalueerd_op, "geevalueerd_op", "Day on which it was evaluated.")
          .filled_later(),
      d.bijzonder(&Overleg::evaluatie, "evaluatie", "What came out of that.").filled_with("geevalueerd_op"));
};

struct OPP_API AfwijkingGemotiveerd {
  std::string regel;
  std::optional<std::int32_t> versie;
  std::string reden;
};
template <>
inline constexpr auto describe<AfwijkingGemotiveerd> = [](auto d) {
  return d("AfwijkingGemotiveerd", "A deviation from a rule or a policy was reasoned.",
           d.intern(&AfwijkingGemotiveerd::regel, "regel", "Id of the rule, for example EVAL-SY."),
           d.intern(&AfwijkingGemotiveerd::versie, "versie", "Version of the OPP that it is about."),
           d.bijzonder(&AfwijkingGemotiveerd::reden, "reden", "Why."))
      .sentence("Afwijking van {regel} gemotiveerd[ (versie {versie})]",
                "Deviation from {regel} reasoned[ (version {versie})]")
      .defaults("reden = 'uitgelegd in het dossier'");
};

struct OPP_API Afwijkingsmotivering : AfwijkingGemotiveerd {
  std::int64_t gebeurtenis;
  Date datum;
};
template <>
inline constexpr auto describe<Afwijkingsmotivering> = [](auto d) {
  return d("Afwijkingsmotivering", "Why a rule or policy was deviated from.",
           d.intern(&Afwijkingsmotivering::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Afwijkingsmotivering::datum, "datum", "Day.").happened(),
           embed<AfwijkingGemotiveerd>);
};

struct OPP_API ZienswijzeGegeven {
  Partij partij;
  std::optional<std::string> organisatie;
  std::optional<std::string> persoon;
  std::optional<std::string> overleg;
  std::optional<std::string> tekst;
};
template <>
inline constexpr auto describe<ZienswijzeGegeven> = [](auto d) {
  return d("ZienswijzeGegeven", "Somebody gave a view.",
           d.persoonsgegeven(&ZienswijzeGegeven::partij, "partij", "Whose view."),
           d.persoonsgegeven(&ZienswijzeGegeven::organisatie, "organisatie", "Organisation, of a partner."),
           d.persoonsgegeven(&ZienswijzeGegeven::persoon, "persoon", "Local id of the person."),
           d.intern(&ZienswijzeGegeven::overleg, "overleg", "Kenmerk of the meeting that it belongs to."),
           d.bijzonder(&ZienswijzeGegeven::tekst, "tekst", "The view."))
      .sentence("Zienswijze gegeven door {partij}", "View given by {partij}")
      .defaults("partij = 'ouder'");
};

struct OPP_API Zienswijze : ZienswijzeGegeven {
  std::int64_t gebeurtenis;
  Date datum;
};
template <>
inline constexpr auto describe<Zienswijze> = [](auto d) {
  return d("Zienswijze", "A view of parents, pupil or partner.",
           d.intern(&Zienswijze::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Zienswijze::datum, "datum", "Day.").happened(), embed<ZienswijzeGegeven>);
};

/// A commission gave its advice (WEC art. 41a lid 1, 2, 5, 6).
struct OPP_API AdviesGegeven {
  Rol commissie;
  Adviessoort soort;
  std::optional<std::int32_t> versie;
  std::optional<Strekking> strekking;
  std::optional<std::string> tekst;
};
template <>
inline constexpr auto describe<AdviesGegeven> = [](auto d) {
  return d("AdviesGegeven", "A commission gave its advice.",
           d.intern(&AdviesGegeven::commissie, "commissie",
                    "commissie_voor_de_begeleiding (school) or commissie_van_onderzoek (instelling)."),
           d.intern(&AdviesGegeven::soort, "soort", "What it is about."),
           d.intern(&AdviesGegeven::versie, "versie", "Version of the OPP."),
           d.bijzonder(&AdviesGegeven::strekking, "strekking", "What it comes to."),
           d.bijzonder(&AdviesGegeven::tekst, "tekst", "The advice."))
      .sentence("Advies van de {commissie} over {soort}[: {strekking}]",
                "Advice of the {commissie} on {soort}[: {strekking}]")
      .defaults("commissie = 'commissie_voor_de_begeleiding'\nsoort = 'vaststelling'");
};

struct OPP_API Advies : AdviesGegeven {
  std::int64_t gebeurtenis;
  Date datum;
};
template <>
inline constexpr auto describe<Advies> = [](auto d) {
  return d("Advies", "An advice of a commission.", d.intern(&Advies::gebeurtenis, "gebeurtenis", kRecordedBy),
           d.persoonsgegeven(&Advies::datum, "datum", "Day.").happened(), embed<AdviesGegeven>);
};

/// It was explained to the pupil how the contribution had influence (WPO 40a(7), WEC 41a(9), WVO
/// 2020 2.44(6)).
struct OPP_API InvloedToegelicht {
  std::string hoormoment;
  std::optional<std::string> wijze;
};
template <>
inline constexpr auto describe<InvloedToegelicht> = [](auto d) {
  return d("InvloedToegelicht", "It was explained to the pupil how the contribution had influence.",
           d.intern(&InvloedToegelicht::hoormoment, "hoormoment", "Kenmerk of the moment of hearing."),
           d.bijzonder(&InvloedToegelicht::wijze, "wijze", "How it was explained."))
      .sentence("Invloed van de inbreng toegelicht aan de leerling ({hoormoment})",
                "Influence of the contribution explained to the pupil ({hoormoment})")
      .defaults("hoormoment = '<LeerlingGehoord'");
};

struct OPP_API OverlegGeevalueerd {
  std::string overleg;
  std::optional<std::string> uitkomst;
};
template <>
inline constexpr auto describe<OverlegGeevalueerd> = [](auto d) {
  return d("OverlegGeevalueerd", "A meeting was evaluated afterwards.",
           d.intern(&OverlegGeevalueerd::overleg, "overleg", "Kenmerk of the meeting."),
           d.bijzonder(&OverlegGeevalueerd::uitkomst, "uitkomst", "What came out."))
      .sentence("Overleg {overleg} geëvalueerd", "Meeting {overleg} evaluated")
      .defaults("overleg = '<OverlegGevoerd'");
};

struct OPP_API VerslagOndertekend {
  std::string overleg;
  Partij partij;
  std::optional<std::string> persoon;
  bool geweigerd;
  std::optional<std::string> reden;
};
template <>
inline constexpr auto describe<VerslagOndertekend> = [](auto d) {
  return d("VerslagOndertekend", "The report of a meeting was put to somebody to sign.",
           d.intern(&VerslagOndertekend::overleg, "overleg", "Kenmerk of the meeting."),
           d.persoonsgegeven(&VerslagOndertekend::partij, "partij", "Who."),
           d.persoonsgegeven(&VerslagOndertekend::persoon, "persoon",
                             "Local id that tells two persons of one party apart."),
           d.persoonsgegeven(&VerslagOndertekend::geweigerd, "geweigerd", "Signing was refused."),
           d.bijzonder(&VerslagOndertekend::reden, "reden", "Why it was refused."))
      .sentence("Verslag van overleg {overleg} voorgelegd aan {partij}; geweigerd: {geweigerd}",
                "Report of meeting {overleg} put to {partij}; refused: {geweigerd}")
      .defaults("overleg = '<OverlegGevoerd'\npartij = 'ouder'");
};

/// The events that stand here, in the order of `Feit`.
using OverlegFeiten = std::variant<LeerlingGehoord, InvloedToegelicht, OverlegGevoerd, OverlegGeevalueerd,
                                   VerslagOndertekend, ZienswijzeGegeven, AdviesGegeven>;
using AfwijkingFeiten = std::variant<AfwijkingGemotiveerd>;

}  // namespace opp
