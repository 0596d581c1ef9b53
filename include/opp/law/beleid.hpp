#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/error.hpp"
#include "opp/base/export.hpp"
#include "opp/law/beleid_waarden.hpp"
#include "opp/law/dated.hpp"
#include "opp/law/identifiers.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opp {

/// A level of support (ondersteuningsniveau). The acts know *basisondersteuning* and *extra ondersteuning*;
/// where the first ends is for each samenwerkingsverband to decide (WPO art. 18a(8), WVO 2020 art. 2.47).
struct OPP_API Ondersteuningsniveau {
  std::string code;
  std::string naam;
  bool boven_basis = false;
  std::vector<std::string> aliassen = {};
  std::vector<std::string> eerst = {};
};
template <>
inline constexpr auto describe<Ondersteuningsniveau> = [](auto d) {
  return d(
      "Ondersteuningsniveau", "A level of support in a policy.",
      d.openbaar(&Ondersteuningsniveau::code, "code",
                 "Code used in events, for example `extra_ondersteuning`."),
      d.openbaar(&Ondersteuningsniveau::naam, "naam", "Name for people."),
      d.openbaar(&Ondersteuningsniveau::boven_basis, "boven_basis",
                 "Whether this level exceeds basisondersteuning, so that an OPP is required."),
      d.openbaar(&Ondersteuningsniveau::aliassen, "aliassen", "Other codes that mean this level."),
      d.openbaar(&Ondersteuningsniveau::eerst, "eerst",
                 "Codes of lighter levels that must have been tried before; a skipped one is a signal."));
};

/// Why a value of a policy is what it is.
struct OPP_API Herkomstregel {
  std::string sleutel;
  Herkomst herkomst = Herkomst::afgeleid;
  std::string bron = {};
  std::vector<std::string> amb = {};
  std::string toelichting = {};
};
template <>
inline constexpr auto describe<Herkomstregel> = [](auto d) {
  return d(
      "Herkomstregel", "Where a value of a policy comes from.",
      d.openbaar(
          &Herkomstregel::sleutel, "sleutel",
          "Key of the value, for example `zittende_leerling.anker`, or `niveau.` and the code of a level."),
      d.openbaar(&Herkomstregel::herkomst, "herkomst", "Kind of source."),
      d.openbaar(&Herkomstregel::bron, "bron",
                 "Place in the source: a line of the policy document (`PO r1499-1501`) or an article; may be "
                 "empty if afgeleid."),
      d.openbaar(&Herkomstregel::amb, "amb",
                 "Ids of the ambiguities of the policy document whose recommended reading the value takes."),
      d.openbaar(&Herkomstregel::toelichting, "toelichting", "Remark for people."));
};

/// What the law leaves open and a samenwerkingsverband decides, with where each value comes from. One version
/// of it; `parse_beleid` reads a file with versions by date.
///
/// In the groups an absent `int` is *no limit*, and a `std::optional<std::string>` is the code of a level.
struct OPP_API Beleid {
  std::string naam;
  std::optional<SamenwerkingsverbandNummer> samenwerkingsverband = {};
  std::vector<Ondersteuningsniveau> niveaus = {};
  AtwBeleid atw = {};
  ZittendeLeerlingBeleid zittende_leerling = {};
  GrensBeleid grens = {};
  InhoudBeleid inhoud = {};
  HoorrechtBeleid hoorrecht = {};
  BetrokkenheidBeleid betrokkenheid = {};
  ToestemmingBeleid toestemming = {};
  OndersteuningsteamBeleid ondersteuningsteam = {};
  LeerlingbesprekingBeleid leerlingbespreking = {};
  HandelingsplanBeleid handelingsplan = {};
  OndersteuningBeleid ondersteuning = {};
  FlexZatBeleid flex_zat = {};
  JeugdhulpBeleid jeugdhulp = {};
  EvaluatieBeleid evaluatie = {};
  SboPlaatsingBeleid sbo_plaatsing = {};
  OverstapBeleid overstap = {};
  RodBeleid rod = {};
  TlvBeleid tlv = {};
  MedischBeleid medisch = {};
  std::vector<Herkomstregel> herkomst = {};

  /// Only what the acts say, and a cautious choice where they say nothing (data/beleid/wet.toml): two levels,
  /// Algemene termijnenwet applied (by its text; no source confirms or denies it for the OPP), a part of a
  /// school year shorter than eight weeks only warns.
  static const Beleid& wet();

  /// The level with this code or alias, or nothing.
  [[nodiscard]] const Ondersteuningsniveau* niveau(std::string_view code) const noexcept;

  /// Where the value of a key comes from (`evaluatie.deelnemers`, `niveau.extra_ondersteuning`), or nothing
  /// for a key that does not exist.
  [[nodiscard]] const Herkomstregel* herkomst_van(std::string_view sleutel) const noexcept;

  /// Throws `InvalidDataError` (OPP-LAW-001) for a level without a code or a code or alias that stands twice,
  /// if no level exceeds the basis or one that does not follows one that does, for a number outside its
  /// limits, or for the code of a level that does not exist.
  void validate() const;
};
template <>
inline constexpr auto describe<Beleid> = [](auto d) {
  return d(
      "Beleid", "What the law leaves to the policy of a samenwerkingsverband.",
      d.openbaar(&Beleid::naam, "naam", "Name of the policy, for example `wet`."),
      d.openbaar(&Beleid::samenwerkingsverband, "samenwerkingsverband",
                 "Number of the samenwerkingsverband, if it has one."),
      d.openbaar(&Beleid::niveaus, "niveaus", "Levels of support, lightest first."),
      d.openbaar(&Beleid::atw, "atw",
                 "Which terms the Algemene termijnenwet extends when they end on a free day."),
      d.openbaar(&Beleid::zittende_leerling, "zittende_leerling",
                 "The term for an OPP when the need shows after enrolment."),
      d.openbaar(&Beleid::grens, "grens", "Where basisondersteuning ends."),
      d.openbaar(&Beleid::inhoud, "inhoud", "What an OPP must hold."),
      d.openbaar(&Beleid::hoorrecht, "hoorrecht", "How the pupil is heard."),
      d.openbaar(&Beleid::betrokkenheid, "betrokkenheid",
                 "How pupil, parents and partners are involved outside the OPP."),
      d.openbaar(&Beleid::toestemming, "toestemming", "Who must agree to what."),
      d.openbaar(&Beleid::ondersteuningsteam, "ondersteuningsteam", "The ondersteuningsteam."),
      d.openbaar(&Beleid::leerlingbespreking, "leerlingbespreking", "The leerlingbespreking."),
      d.openbaar(&Beleid::handelingsplan, "handelingsplan",
                 "A temporary individual handelingsplan outside the OPP."),
      d.openbaar(&Beleid::ondersteuning, "ondersteuning", "Support that is given."),
      d.openbaar(&Beleid::flex_zat, "flex_zat", "The flex-ZAT: the meeting with partners about one pupil."),
      d.openbaar(&Beleid::jeugdhulp, "jeugdhulp", "Pupils who need youth care."),
      d.openbaar(&Beleid::evaluatie, "evaluatie", "Evaluation of the OPP."),
      d.openbaar(&Beleid::sbo_plaatsing, "sbo_plaatsing",
                 "Placement in special primary education; other schools do not count."),
      d.openbaar(&Beleid::overstap, "overstap", "Change of school."),
      d.openbaar(&Beleid::rod, "rod", "Exchange with the register onderwijsdeelnemers."),
      d.openbaar(&Beleid::tlv, "tlv", "Toelaatbaarheidsverklaring and other decisions from outside."),
      d.openbaar(&Beleid::medisch, "medisch", "Medical acts for a pupil."),
      d.openbaar(&Beleid::herkomst, "herkomst", "Where each value comes from."));
};

/// The versions of a policy by date.
using BeleidReeks = Dated<Beleid>;

/// One thing that is wrong with a policy file.
struct OPP_API BeleidMelding {
  ErrorRow error;
  std::string detail;
  Where where;  ///< line, column and key, for example `versie[2].evaluatie.deelnemers`

  /// Place, what is wrong and what to do, one line.
  [[nodiscard]] std::string text() const;
};

/// Largest policy file, in bytes.
inline constexpr std::size_t kMaxBeleidBytes = std::size_t{1} << 20U;

/// Reads a policy file (TOML, docs/reference/beleid.md). `source` names it in messages. A key that a version
/// leaves out keeps its value of the version before, in the first version that of `Beleid::wet()`.
///
/// Throws `InvalidDataError` for the first thing that is wrong (OPP-BASE-001, -002, OPP-LAW-002, -004 …
/// -011), with line, column and key.
[[nodiscard]] OPP_API BeleidReeks parse_beleid(std::string_view toml, std::string_view source = "<beleid>");

/// Everything that is wrong with a policy file, by place; empty for a good one. TOML that is not well-formed
/// gives one message, since the rest cannot be read.
[[nodiscard]] OPP_API std::vector<BeleidMelding> check_beleid(std::string_view toml,
                                                              std::string_view source = "<beleid>");

}  // namespace opp
