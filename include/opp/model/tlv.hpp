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

struct OPP_API Tlv {
  std::int64_t gebeurtenis;
  std::string kenmerk;
  Tlvsoort soort;
  std::optional<SamenwerkingsverbandNummer> samenwerkingsverband;
  std::optional<Date> aangevraagd_op;
  std::optional<std::int32_t> versie;
  std::optional<bool> zienswijze_ouders;
  std::optional<std::int32_t> beslistermijn_dagen;
  std::optional<bool> instemming_ouders;
  std::optional<Date> afgegeven_op;
  std::optional<TlvNummer> nummer;
  std::optional<TlvCategorie> categorie;
  std::optional<Date> geldig_vanaf;
  std::optional<Date> geldig_tot_en_met;
  std::vector<Deskundige> deskundigen;
  std::optional<Date> geweigerd_op;
  std::optional<std::string> reden;
  std::optional<Date> ingetrokken_op;
};
template <>
inline constexpr auto describe<Tlv> = [](auto d) {
  return d(
      "Tlv", "A certificate of admissibility: applied for, issued or refused.",
      d.intern(&Tlv::gebeurtenis, "gebeurtenis", kRecordedBy),
      d.intern(&Tlv::kenmerk, "kenmerk", "Id of this TLV within the dossier."),
      d.bijzonder(&Tlv::soort, "soort", "What it admits to."),
      d.openbaar(&Tlv::samenwerkingsverband, "samenwerkingsverband", "Where."),
      d.persoonsgegeven(&Tlv::aangevraagd_op, "aangevraagd_op", "Day of the application.").happened(),
      d.intern(&Tlv::versie, "versie", "Version of the OPP that went with the application."),
      d.persoonsgegeven(&Tlv::zienswijze_ouders, "zienswijze_ouders",
                        "The view of the parents went with it."),
      d.intern(&Tlv::beslistermijn_dagen, "beslistermijn_dagen", "Days in which a decision was expected."),
      d.persoonsgegeven(&Tlv::instemming_ouders, "instemming_ouders", "The parents consented."),
      d.persoonsgegeven(&Tlv::afgegeven_op, "afgegeven_op", "Day on which it was issued.").happened(),
      d.persoonsgegeven(&Tlv::nummer, "nummer", "Its number.").filled_with("afgegeven_op"),
      d.bijzonder(&Tlv::categorie, "categorie", "Funding category.").filled_with("afgegeven_op"),
      d.persoonsgegeven(&Tlv::geldig_vanaf, "geldig_vanaf", "First day on which it holds.")
          .filled_with("afgegeven_op"),
      d.persoonsgegeven(&Tlv::geldig_tot_en_met, "geldig_tot_en_met", "Last day on which it holds.")
          .filled_with("afgegeven_op"),
      d.persoonsgegeven(&Tlv::deskundigen, "deskundigen", "Experts who advised.").filled_with("afgegeven_op"),
      d.persoonsgegeven(&Tlv::geweigerd_op, "geweigerd_op", "Day on which it was refused.").filled_later(),
      d.bijzonder(&Tlv::reden, "reden", "Why it was refused or withdrawn.")
          .filled_with("geweigerd_op", "ingetrokken_op"),
      d.persoonsgegeven(&Tlv::ingetrokken_op, "ingetrokken_op", "Day on which it was withdrawn or revoked.")
          .filled_later());
};

struct OPP_API GeschilIngediend {
  std::string kenmerk;
  Procedure procedure;
  Geschilonderwerp onderwerp;
  Partij partij;
  std::optional<std::int32_t> versie;
  std::optional<Date> besluit_van;
};
template <>
inline constexpr auto describe<GeschilIngediend> = [](auto d) {
  return d("GeschilIngediend", "A dispute or objection was filed.",
           d.intern(&GeschilIngediend::kenmerk, "kenmerk", "Id of this dispute within the dossier."),
           d.persoonsgegeven(&GeschilIngediend::procedure, "procedure", "Where."),
           d.persoonsgegeven(&GeschilIngediend::onderwerp, "onderwerp", "About what."),
           d.persoonsgegeven(&GeschilIngediend::partij, "partij", "By whom."),
           d.intern(&GeschilIngediend::versie, "versie", "Version of the OPP that it is about."),
           d.persoonsgegeven(&GeschilIngediend::besluit_van, "besluit_van",
                             "Day on which the disputed decision was made known."))
      .sentence("Geschil ingediend door {partij}: {procedure}, over {onderwerp}",
                "Dispute filed by {partij}: {procedure}, on {onderwerp}")
      .defaults("kenmerk = '@'\nprocedure = 'geschillencommissie'\nonderwerp = 'opp'\npartij = 'ouder'");
};

struct OPP_API Geschil : GeschilIngediend {
  std::int64_t gebeurtenis;
  Date ingediend_op;
  std::optional<Date> oordeel_op;
  std::optional<Strekking> strekking;
  std::optional<std::string> oordeel;
  std::optional<Date> beantwoord_op;
  std::optional<bool> opgevolgd;
  std::optional<std::string> motivering;
  std::optional<Date> ingetrokken_op;
};
template <>
inline constexpr auto describe<Geschil> = [](auto d) {
  return d(
      "Geschil", "A dispute or objection.", d.intern(&Geschil::gebeurtenis, "gebeurtenis", kRecordedBy),
      d.persoonsgegeven(&Geschil::ingediend_op, "ingediend_op", "Day of filing.").happened(),
      embed<GeschilIngediend>,
      d.persoonsgegeven(&Geschil::oordeel_op, "oordeel_op", "Day of the opinion or decision.").filled_later(),
      d.bijzonder(&Geschil::strekking, "strekking", "Positive if the complainant was put in the right.")
          .filled_with("oordeel_op"),
      d.bijzonder(&Geschil::oordeel, "oordeel", "The opinion in words.").filled_with("oordeel_op"),
      d.persoonsgegeven(&Geschil::beantwoord_op, "beantwoord_op",
                        "Day on which the board answered in writing.")
          .filled_later(),
      d.persoonsgegeven(&Geschil::opgevolgd, "opgevolgd", "The opinion is followed.")
          .filled_with("beantwoord_op"),
      d.bijzonder(&Geschil::motivering, "motivering", "Reasons for not following it.")
          .filled_with("beantwoord_op"),
      d.persoonsgegeven(&Geschil::ingetrokken_op, "ingetrokken_op", "Day on which it was withdrawn.")
          .filled_later());
};

struct OPP_API TlvAangevraagd {
  std::string kenmerk;
  Tlvsoort soort;
  std::optional<SamenwerkingsverbandNummer> samenwerkingsverband;
  std::optional<std::int32_t> versie;
  std::optional<bool> zienswijze_ouders;
  std::optional<std::int32_t> beslistermijn_dagen;
  std::optional<bool> instemming_ouders;
};
template <>
inline constexpr auto describe<TlvAangevraagd> = [](auto d) {
  return d("TlvAangevraagd", "A certificate of admissibility was applied for at the samenwerkingsverband.",
           d.intern(&TlvAangevraagd::kenmerk, "kenmerk", "Id of this TLV within the dossier."),
           d.bijzonder(&TlvAangevraagd::soort, "soort", "What it admits to."),
           d.openbaar(&TlvAangevraagd::samenwerkingsverband, "samenwerkingsverband", "Where."),
           d.intern(&TlvAangevraagd::versie, "versie", "Version of the OPP that goes with it."),
           d.persoonsgegeven(&TlvAangevraagd::zienswijze_ouders, "zienswijze_ouders",
                             "The view of the parents goes with it; absent if not known."),
           d.intern(&TlvAangevraagd::beslistermijn_dagen, "beslistermijn_dagen",
                    "Days in which a decision is expected."),
           d.persoonsgegeven(
               &TlvAangevraagd::instemming_ouders, "instemming_ouders",
               "The parents consented (asked for pro under the wider criteria, Ub WVO 2020 2.47(2)b)."))
      .sentence("Toelaatbaarheidsverklaring aangevraagd ({soort})",
                "Certificate of admissibility applied for ({soort})")
      .defaults("kenmerk = '@'");
};

struct OPP_API TlvAfgegeven {
  std::string kenmerk;
  Tlvsoort soort;
  std::optional<SamenwerkingsverbandNummer> samenwerkingsverband;
  std::optional<TlvNummer> nummer;
  std::optional<TlvCategorie> categorie;
  Date geldig_vanaf;
  std::optional<Date> geldig_tot_en_met;
  std::vector<Deskundige> deskundigen;
};
template <>
inline constexpr auto describe<TlvAfgegeven> = [](auto d) {
  return d("TlvAfgegeven", "A certificate of admissibility was issued.",
           d.intern(&TlvAfgegeven::kenmerk, "kenmerk",
                    "Id of this TLV within the dossier: that of the application, or a new one."),
           d.bijzonder(&TlvAfgegeven::soort, "soort", "What it admits to."),
           d.openbaar(&TlvAfgegeven::samenwerkingsverband, "samenwerkingsverband", "Who issued it."),
           d.persoonsgegeven(&TlvAfgegeven::nummer, "nummer", "Its number."),
           d.bijzonder(&TlvAfgegeven::categorie, "categorie", "Funding category."),
           d.persoonsgegeven(&TlvAfgegeven::geldig_vanaf, "geldig_vanaf", "First day on which it holds."),
           d.persoonsgegeven(&TlvAfgegeven::geldig_tot_en_met, "geldig_tot_en_met",
                             "Last day on which it holds; absent if none was set (pro, lwoo, OSO)."),
           d.persoonsgegeven(&TlvAfgegeven::deskundigen, "deskundigen", "Experts who advised."))
      .sentence(
          "Toelaatbaarheidsverklaring afgegeven ({soort}), geldig vanaf {geldig_vanaf}[ tot en met "
          "{geldig_tot_en_met}]",
          "Certificate of admissibility issued ({soort}), valid from {geldig_vanaf}[ to {geldig_tot_en_met}]")
      .defaults("kenmerk = '@'");
};

struct OPP_API TlvGeweigerd {
  std::string kenmerk;
  std::optional<std::string> reden;
};
template <>
inline constexpr auto describe<TlvGeweigerd> = [](auto d) {
  return d("TlvGeweigerd", "A certificate of admissibility was refused.",
           d.intern(&TlvGeweigerd::kenmerk, "kenmerk", "Id of the application."),
           d.bijzonder(&TlvGeweigerd::reden, "reden", "Why."))
      .sentence("Toelaatbaarheidsverklaring {kenmerk} geweigerd",
                "Certificate of admissibility {kenmerk} refused")
      .defaults("kenmerk = '<TlvAangevraagd'");
};

struct OPP_API TlvIngetrokken {
  std::string kenmerk;
  std::optional<std::string> reden;
};
template <>
inline constexpr auto describe<TlvIngetrokken> = [](auto d) {
  return d("TlvIngetrokken", "An application for a TLV was withdrawn, or a TLV revoked.",
           d.intern(&TlvIngetrokken::kenmerk, "kenmerk", "Id of the TLV."),
           d.bijzonder(&TlvIngetrokken::reden, "reden", "Why."))
      .sentence("Toelaatbaarheidsverklaring {kenmerk} ingetrokken",
                "Certificate of admissibility {kenmerk} withdrawn")
      .defaults("kenmerk = '<TlvAfgegeven'");
};

struct OPP_API OordeelGegeven {
  std::string geschil;
  std::optional<Strekking> strekking;
  std::optional<std::string> tekst;
};
template <>
inline constexpr auto describe<OordeelGegeven> = [](auto d) {
  return d("OordeelGegeven", "A commission or board gave its opinion or decision.",
           d.intern(&OordeelGegeven::geschil, "geschil", "Kenmerk of the dispute."),
           d.bijzonder(&OordeelGegeven::strekking, "strekking",
                       "Positive if the complainant was put in the right."),
           d.bijzonder(&OordeelGegeven::tekst, "tekst", "In words."))
      .sentence("Oordeel in geschil {geschil}[: {strekking}]", "Opinion in dispute {geschil}[: {strekking}]")
      .defaults("geschil = '<GeschilIngediend'");
};

struct OPP_API OordeelBeantwoord {
  std::string geschil;
  bool opgevolgd;
  std::optional<std::string> motivering;
};
template <>
inline constexpr auto describe<OordeelBeantwoord> = [](auto d) {
  return d("OordeelBeantwoord",
           "The board told parents and commission in writing what it does with the opinion.",
           d.intern(&OordeelBeantwoord::geschil, "geschil", "Kenmerk of the dispute."),
           d.persoonsgegeven(&OordeelBeantwoord::opgevolgd, "opgevolgd", "The opinion is followed."),
           d.bijzonder(&OordeelBeantwoord::motivering, "motivering", "Reasons for not following it."))
      .sentence("Oordeel in geschil {geschil} schriftelijk beantwoord; opgevolgd: {opgevolgd}",
                "Opinion in dispute {geschil} answered in writing; followed: {opgevolgd}")
      .defaults("geschil = '<GeschilIngediend'");
};

struct OPP_API GeschilIngetrokken {
  std::string geschil;
};
template <>
inline constexpr auto describe<GeschilIngetrokken> = [](auto d) {
  return d("GeschilIngetrokken", "A dispute or objection was withdrawn.",
           d.intern(&GeschilIngetrokken::geschil, "geschil", "Kenmerk of the dispute."))
      .sentence("Geschil {geschil} ingetrokken", "Dispute {geschil} withdrawn")
      .defaults("geschil = '<GeschilIngediend'");
};

/// The events that stand here, in the order of `Feit`.
using TlvFeiten = std::variant<TlvAangevraagd, TlvAfgegeven, TlvGeweigerd, TlvIngetrokken, GeschilIngediend,
                               OordeelGegeven, OordeelBeantwoord, GeschilIngetrokken>;

}  // namespace opp
