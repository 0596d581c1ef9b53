#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"
#include "opp/law/codes.hpp"
#include "opp/law/identifiers.hpp"
#include "opp/model/entry.hpp"
#include "opp/model/overleg.hpp"
#include "opp/time/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace opp {

/// What a decision of the samenwerkingsverband admits to. TLV: WPO art. 40(8), WEC art. 40(10)(12); pro and
/// lwoo: WVO 2020 art. 2.47.
OPP_CODES(Tlvsoort,
  (sbo, "speciaal basisonderwijs", "special primary education")
  (so, "speciaal onderwijs", "special education")
  (vso, "voortgezet speciaal onderwijs", "secondary special education")
  (pro, "praktijkonderwijs", "practical training")
  (lwoo, "leerwegondersteunend onderwijs", "learning support"))

/// Expert who advises on a TLV. The first is an orthopedagoog or psycholoog, the second one of the others too
/// (Ub WVO 2020 art. 2.51; for po the same kinds, formerly Bb WPO art. 34.8).
OPP_CODES(Deskundige,
  (orthopedagoog, "orthopedagoog", "educational psychologist (orthopedagoog)")
  (psycholoog, "psycholoog", "psychologist")
  (kinder_en_jeugdpsycholoog, "kinder- of jeugdpsycholoog", "child psychologist")
  (pedagoog, "pedagoog", "pedagogue")
  (kinderpsychiater, "kinderpsychiater", "child psychiatrist")
  (maatschappelijk_werker, "maatschappelijk werker", "social worker")
  (arts, "arts", "physician")
  (vmbo_of_pro, "deskundige op het gebied van vbo, mavo, vmbo of pro", "expert on vmbo or pro"))

/// Procedure in which a dispute is put.
OPP_CODES(Procedure,
  (geschillencommissie, "geschillencommissie passend onderwijs", "national disputes commission")
  (bezwaar_bestuur, "bezwaar bij het bestuur", "objection with the board")
  (bezwaar_tlv, "bezwaar tegen een besluit op een tlv-aanvraag", "objection against a decision on a TLV")
  (klachtencommissie, "klachtencommissie", "complaints commission"))

/// What a dispute is about (WPO art. 43, WEC art. 45, WVO 2020 art. 12.34).
OPP_CODES(Geschilonderwerp,
  (toelating, "toelating", "admission")
  (verwijdering, "verwijdering", "expulsion")
  (opp, "ontwikkelingsperspectief", "OPP")
  (tlv, "toelaatbaarheidsverklaring", "certificate of admissibility")
  (overig, "overig", "other"))

OPP_TYPE(Tlv, "A certificate of admissibility: applied for, issued or refused.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (intern, std::string, kenmerk, "Id of this TLV within the dossier.")
  (bijzonder, Tlvsoort, soort, "What it admits to.")
  (openbaar, std::optional<SamenwerkingsverbandNummer>, samenwerkingsverband, "Where.")
  (persoonsgegeven, std::optional<Date>, aangevraagd_op, "Day of the application.", .happened())
  (intern, std::optional<std::int32_t>, versie, "Version of the OPP that went with the application.")
  (persoonsgegeven, std::optional<bool>, zienswijze_ouders, "The view of the parents went with it.")
  (intern, std::optional<std::int32_t>, beslistermijn_dagen, "Days in which a decision was expected.")
  (persoonsgegeven, std::optional<bool>, instemming_ouders, "The parents consented.")
  (persoonsgegeven, std::optional<Date>, afgegeven_op, "Day on which it was issued.", .happened())
  (persoonsgegeven, std::optional<TlvNummer>, nummer, "Its number.", .filled_with("afgegeven_op"))
  (bijzonder, std::optional<TlvCategorie>, categorie, "Funding category.", .filled_with("afgegeven_op"))
  (persoonsgegeven, std::optional<Date>, geldig_vanaf,
   "First day on which it holds.", .filled_with("afgegeven_op"))
  (persoonsgegeven, std::optional<Date>, geldig_tot_en_met,
   "Last day on which it holds.", .filled_with("afgegeven_op"))
  (persoonsgegeven, std::vector<Deskundige>, deskundigen,
   "Experts who advised.", .filled_with("afgegeven_op"))
  (persoonsgegeven, std::optional<Date>, geweigerd_op, "Day on which it was refused.", .filled_later())
  (bijzonder, std::optional<std::string>, reden,
   "Why it was refused or withdrawn.", .filled_with("geweigerd_op", "ingetrokken_op"))
  (persoonsgegeven, std::optional<Date>, ingetrokken_op,
   "Day on which it was withdrawn or revoked.", .filled_later()))

OPP_TYPE(GeschilIngediend, "A dispute or objection was filed.",
  (intern, std::string, kenmerk, "Id of this dispute within the dossier.")
  (persoonsgegeven, Procedure, procedure, "Where.")
  (persoonsgegeven, Geschilonderwerp, onderwerp, "About what.")
  (persoonsgegeven, Partij, partij, "By whom.")
  (intern, std::optional<std::int32_t>, versie, "Version of the OPP that it is about.")
  (persoonsgegeven, std::optional<Date>, besluit_van, "Day on which the disputed decision was made known."),
  .sentence("Geschil ingediend door {partij}: {procedure}, over {onderwerp}",
            "Dispute filed by {partij}: {procedure}, on {onderwerp}")
  .defaults("kenmerk = '@'\nprocedure = 'geschillencommissie'\nonderwerp = 'opp'\npartij = 'ouder'"))

OPP_TYPE_FROM(Geschil, GeschilIngediend, "A dispute or objection.",
  (intern, std::int64_t, gebeurtenis, kRecordedBy)
  (persoonsgegeven, Date, ingediend_op, "Day of filing.", .happened())
  (embed)
  (persoonsgegeven, std::optional<Date>, oordeel_op, "Day of the opinion or decision.", .filled_later())
  (bijzonder, std::optional<Strekking>, strekking,
   "Positive if the complainant was put in the right.", .filled_with("oordeel_op"))
  (bijzonder, std::optional<std::string>, oordeel, "The opinion in words.", .filled_with("oordeel_op"))
  (persoonsgegeven, std::optional<Date>, beantwoord_op,
   "Day on which the board answered in writing.", .filled_later())
  (persoonsgegeven, std::optional<bool>, opgevolgd, "The opinion is followed.", .filled_with("beantwoord_op"))
  (bijzonder, std::optional<std::string>, motivering,
   "Reasons for not following it.", .filled_with("beantwoord_op"))
  (persoonsgegeven, std::optional<Date>, ingetrokken_op, "Day on which it was withdrawn.", .filled_later()))

OPP_TYPE(TlvAangevraagd, "A certificate of admissibility was applied for at the samenwerkingsverband.",
  (intern, std::string, kenmerk, "Id of this TLV within the dossier.")
  (bijzonder, Tlvsoort, soort, "What it admits to.")
  (openbaar, std::optional<SamenwerkingsverbandNummer>, samenwerkingsverband, "Where.")
  (intern, std::optional<std::int32_t>, versie, "Version of the OPP that goes with it.")
  (persoonsgegeven, std::optional<bool>, zienswijze_ouders,
   "The view of the parents goes with it; absent if not known.")
  (intern, std::optional<std::int32_t>, beslistermijn_dagen, "Days in which a decision is expected.")
  (persoonsgegeven, std::optional<bool>, instemming_ouders,
   "The parents consented (asked for pro under the wider criteria, Ub WVO 2020 2.47(2)b)."),
  .sentence("Toelaatbaarheidsverklaring aangevraagd ({soort})",
            "Certificate of admissibility applied for ({soort})")
  .defaults("kenmerk = '@'"))

OPP_TYPE(TlvAfgegeven, "A certificate of admissibility was issued.",
  (intern, std::string, kenmerk, "Id of this TLV within the dossier: that of the application, or a new one.")
  (bijzonder, Tlvsoort, soort, "What it admits to.")
  (openbaar, std::optional<SamenwerkingsverbandNummer>, samenwerkingsverband, "Who issued it.")
  (persoonsgegeven, std::optional<TlvNummer>, nummer, "Its number.")
  (bijzonder, std::optional<TlvCategorie>, categorie, "Funding category.")
  (persoonsgegeven, Date, geldig_vanaf, "First day on which it holds.")
  (persoonsgegeven, std::optional<Date>, geldig_tot_en_met,
   "Last day on which it holds; absent if none was set (pro, lwoo, OSO).")
  (persoonsgegeven, std::vector<Deskundige>, deskundigen, "Experts who advised."),
  .sentence("Toelaatbaarheidsverklaring afgegeven ({soort}), geldig vanaf {geldig_vanaf}[ tot en met "
            "{geldig_tot_en_met}]",
            "Certificate of admissibility issued ({soort}), valid from {geldig_vanaf}[ to "
            "{geldig_tot_en_met}]")
  .defaults("kenmerk = '@'"))

OPP_TYPE(TlvGeweigerd, "A certificate of admissibility was refused.",
  (intern, std::string, kenmerk, "Id of the application.")
  (bijzonder, std::optional<std::string>, reden, "Why."),
  .sentence("Toelaatbaarheidsverklaring {kenmerk} geweigerd",
            "Certificate of admissibility {kenmerk} refused")
  .defaults("kenmerk = '<TlvAangevraagd'"))

OPP_TYPE(TlvIngetrokken, "An application for a TLV was withdrawn, or a TLV revoked.",
  (intern, std::string, kenmerk, "Id of the TLV.")
  (bijzonder, std::optional<std::string>, reden, "Why."),
  .sentence("Toelaatbaarheidsverklaring {kenmerk} ingetrokken",
            "Certificate of admissibility {kenmerk} withdrawn")
  .defaults("kenmerk = '<TlvAfgegeven'"))

OPP_TYPE(OordeelGegeven, "A commission or board gave its opinion or decision.",
  (intern, std::string, geschil, "Kenmerk of the dispute.")
  (bijzonder, std::optional<Strekking>, strekking, "Positive if the complainant was put in the right.")
  (bijzonder, std::optional<std::string>, tekst, "In words."),
  .sentence("Oordeel in geschil {geschil}[: {strekking}]", "Opinion in dispute {geschil}[: {strekking}]")
  .defaults("geschil = '<GeschilIngediend'"))

OPP_TYPE(OordeelBeantwoord, "The board told parents and commission in writing what it does with the opinion.",
  (intern, std::string, geschil, "Kenmerk of the dispute.")
  (persoonsgegeven, bool, opgevolgd, "The opinion is followed.")
  (bijzonder, std::optional<std::string>, motivering, "Reasons for not following it."),
  .sentence("Oordeel in geschil {geschil} schriftelijk beantwoord; opgevolgd: {opgevolgd}",
            "Opinion in dispute {geschil} answered in writing; followed: {opgevolgd}")
  .defaults("geschil = '<GeschilIngediend'"))

OPP_TYPE(GeschilIngetrokken, "A dispute or objection was withdrawn.",
  (intern, std::string, geschil, "Kenmerk of the dispute."),
  .sentence("Geschil {geschil} ingetrokken", "Dispute {geschil} withdrawn")
  .defaults("geschil = '<GeschilIngediend'"))

/// The events that stand here, in the order of `Feit`.
using TlvFeiten = std::variant<TlvAangevraagd, TlvAfgegeven, TlvGeweigerd, TlvIngetrokken, GeschilIngediend,
                               OordeelGegeven, OordeelBeantwoord, GeschilIngetrokken>;

}  // namespace opp
