#pragma once

#include "opp/base/error.hpp"
#include "opp/base/field_table.hpp"
#include "opp/law/beleid_waarden.hpp"
#include "opp/law/dated.hpp"
#include "opp/law/identifiers.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace opp {

/// A level of support (ondersteuningsniveau). The acts know *basisondersteuning* and *extra ondersteuning*;
/// where the first ends is for each samenwerkingsverband to decide (WPO art. 18a(8), WVO 2020 art. 2.47).
struct Ondersteuningsniveau {
  std::string code;
  std::string naam;
  bool boven_basis = false;
  std::vector<std::string> aliassen = {};
  std::vector<std::string> eerst = {};
};
template <>
inline constexpr TypeInfo type_info<Ondersteuningsniveau>{"Ondersteuningsniveau",
                                                          "A level of support in a policy."};
template <>
inline constexpr auto fields<Ondersteuningsniveau> = std::tuple{
    field{&Ondersteuningsniveau::code, "code", since(1), Privacy::openbaar,
          "Code used in events, for example `extra_ondersteuning`."},
    field{&Ondersteuningsniveau::naam, "naam", since(1), Privacy::openbaar, "Name for people."},
    field{&Ondersteuningsniveau::boven_basis, "boven_basis", since(1), Privacy::openbaar,
          "Whether this level exceeds basisondersteuning, so that an OPP is required."},
    field{&Ondersteuningsniveau::aliassen, "aliassen", since(1), Privacy::openbaar,
          "Other codes that mean this level."},
    field{&Ondersteuningsniveau::eerst, "eerst", since(1), Privacy::openbaar,
          "Codes of lighter levels that must have been tried before; a skipped one is a signal."},
};
static_assert(fields_complete<Ondersteuningsniveau>());

/// Why a value of a policy is what it is.
struct Herkomstregel {
  std::string sleutel;
  Herkomst herkomst = Herkomst::afgeleid;
  std::string bron = {};
  std::vector<std::string> amb = {};
  std::string toelichting = {};
};
template <>
inline constexpr TypeInfo type_info<Herkomstregel>{"Herkomstregel", "Where a value of a policy comes from."};
template <>
inline constexpr auto fields<Herkomstregel> = std::tuple{
    field{&Herkomstregel::sleutel, "sleutel", since(1), Privacy::openbaar,
          "Key of the value, for example `zittende_leerling.anker`, or `niveau.` and the code of a level."},
    field{&Herkomstregel::herkomst, "herkomst", since(1), Privacy::openbaar, "Kind of source."},
    field{
        &Herkomstregel::bron, "bron", since(1), Privacy::openbaar,
        "Place in the source: a line of the policy document (`PO r1499-1501`) or an article; may be empty if "
        "afgeleid."},
    field{&Herkomstregel::amb, "amb", since(1), Privacy::openbaar,
          "Ids of the ambiguities of the policy document whose recommended reading the value takes."},
    field{&Herkomstregel::toelichting, "toelichting", since(1), Privacy::openbaar, "Remark for people."},
};
static_assert(fields_complete<Herkomstregel>());

/// What the law leaves open and a samenwerkingsverband decides, with where each value comes from. One version
/// of it; `parse_beleid` reads a file with versions by date.
///
/// In the groups an absent `int` is *no limit*, and a `std::optional<std::string>` is the code of a level.
struct Beleid {
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
inline constexpr TypeInfo type_info<Beleid>{"Beleid",
                                            "What the law leaves to the policy of a samenwerkingsverband."};
template <>
inline constexpr auto fields<Beleid> = std::tuple{
    field{&Beleid::naam, "naam", since(1), Privacy::openbaar, "Name of the policy, for example `wet`."},
    field{&Beleid::samenwerkingsverband, "samenwerkingsverband", since(1), Privacy::openbaar,
          "Number of the samenwerkingsverband, if it has one."},
    field{&Beleid::niveaus, "niveaus", since(1), Privacy::openbaar, "Levels of support, lightest first."},
    field{&Beleid::atw, "atw", since(1), Privacy::openbaar,
          "Which terms the Algemene termijnenwet extends when they end on a free day."},
    field{&Beleid::zittende_leerling, "zittende_leerling", since(1), Privacy::openbaar,
          "The term for an OPP when the need shows after enrolment."},
    field{&Beleid::grens, "grens", since(1), Privacy::openbaar, "Where basisondersteuning ends."},
    field{&Beleid::inhoud, "inhoud", since(1), Privacy::openbaar, "What an OPP must hold."},
    field{&Beleid::hoorrecht, "hoorrecht", since(1), Privacy::openbaar, "How the pupil is heard."},
    field{&Beleid::betrokkenheid, "betrokkenheid", since(1), Privacy::openbaar,
          "How pupil, parents and partners are involved outside the OPP."},
    field{&Beleid::toestemming, "toestemming", since(1), Privacy::openbaar, "Who must agree to what."},
    field{&Beleid::ondersteuningsteam, "ondersteuningsteam", since(1), Privacy::openbaar,
          "The ondersteuningsteam."},
    field{&Beleid::leerlingbespreking, "leerlingbespreking", since(1), Privacy::openbaar,
          "The leerlingbespreking."},
    field{&Beleid::handelingsplan, "handelingsplan", since(1), Privacy::openbaar,
          "A temporary individual handelingsplan outside the OPP."},
    field{&Beleid::ondersteuning, "ondersteuning", since(1), Privacy::openbaar, "Support that is given."},
    field{&Beleid::flex_zat, "flex_zat", since(1), Privacy::openbaar,
          "The flex-ZAT: the meeting with partners about one pupil."},
    field{&Beleid::jeugdhulp, "jeugdhulp", since(1), Privacy::openbaar, "Pupils who need youth care."},
    field{&Beleid::evaluatie, "evaluatie", since(1), Privacy::openbaar, "Evaluation of the OPP."},
    field{&Beleid::sbo_plaatsing, "sbo_plaatsing", since(1), Privacy::openbaar,
          "Placement in special primary education; other schools do not count."},
    field{&Beleid::overstap, "overstap", since(1), Privacy::openbaar, "Change of school."},
    field{&Beleid::rod, "rod", since(1), Privacy::openbaar,
          "Exchange with the register onderwijsdeelnemers."},
    field{&Beleid::tlv, "tlv", since(1), Privacy::openbaar,
          "Toelaatbaarheidsverklaring and other decisions from outside."},
    field{&Beleid::medisch, "medisch", since(1), Privacy::openbaar, "Medical acts for a pupil."},
    field{&Beleid::herkomst, "herkomst", since(1), Privacy::openbaar, "Where each value comes from."},
};
static_assert(fields_complete<Beleid>());

/// The versions of a policy by date.
using BeleidReeks = Dated<Beleid>;

/// One thing that is wrong with a policy file.
struct BeleidMelding {
  ErrorCode code;
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
[[nodiscard]] BeleidReeks parse_beleid(std::string_view toml, std::string_view source = "<beleid>");

/// Everything that is wrong with a policy file, by place; empty for a good one. TOML that is not well-formed
/// gives one message, since the rest cannot be read.
[[nodiscard]] std::vector<BeleidMelding> check_beleid(std::string_view toml,
                                                      std::string_view source = "<beleid>");

}  // namespace opp
