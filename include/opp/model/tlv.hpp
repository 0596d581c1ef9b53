#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/field_table.hpp"
#include "opp/law/codes.hpp"
#include "opp/law/identifiers.hpp"
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

/// What a decision of the samenwerkingsverband admits to. TLV: WPO art. 40(8), WEC art. 40(10)(12); pro and
/// lwoo: WVO 2020 art. 2.47.
enum class Tlvsoort : std::uint8_t {
  sbo,
  so,
  vso,
  pro,
  lwoo,
};

template <>
inline constexpr std::string_view enum_name<Tlvsoort> = "Tlvsoort";
template <>
inline constexpr auto enum_table<Tlvsoort> = std::to_array<EnumRow<Tlvsoort>>({
    {Tlvsoort::sbo, "sbo", "speciaal basisonderwijs", "special primary education"},
    {Tlvsoort::so, "so", "speciaal onderwijs", "special education"},
    {Tlvsoort::vso, "vso", "voortgezet speciaal onderwijs", "secondary special education"},
    {Tlvsoort::pro, "pro", "praktijkonderwijs", "practical training"},
    {Tlvsoort::lwoo, "lwoo", "leerwegondersteunend onderwijs", "learning support"},
});

/// Expert who advises on a TLV. The first is an orthopedagoog or psycholoog, the second one of the others too
/// (Ub WVO 2020 art. 2.51; for po the same kinds, formerly Bb WPO art. 34.8).
enum class Deskundige : std::uint8_t {
  orthopedagoog,
  psycholoog,
  kinder_en_jeugdpsycholoog,
  pedagoog,
  kinderpsychiater,
  maatschappelijk_werker,
  arts,
  vmbo_of_pro,
};

template <>
inline constexpr std::string_view enum_name<Deskundige> = "Deskundige";
template <>
inline constexpr auto enum_table<Deskundige> = std::to_array<EnumRow<Deskundige>>({
    {Deskundige::orthopedagoog, "orthopedagoog", "orthopedagoog", "educational psychologist (orthopedagoog)"},
    {Deskundige::psycholoog, "psycholoog", "psycholoog", "psychologist"},
    {Deskundige::kinder_en_jeugdpsycholoog, "kinder_en_jeugdpsycholoog", "kinder- of jeugdpsycholoog",
     "child psychologist"},
    {Deskundige::pedagoog, "pedagoog", "pedagoog", "pedagogue"},
    {Deskundige::kinderpsychiater, "kinderpsychiater", "kinderpsychiater", "child psychiatrist"},
    {Deskundige::maatschappelijk_werker, "maatschappelijk_werker", "maatschappelijk werker", "social worker"},
    {Deskundige::arts, "arts", "arts", "physician"},
    {Deskundige::vmbo_of_pro, "vmbo_of_pro", "deskundige op het gebied van vbo, mavo, vmbo of pro",
     "expert on vmbo or pro"},
});

/// Procedure in which a dispute is put.
enum class Procedure : std::uint8_t {
  geschillencommissie,
  bezwaar_bestuur,
  bezwaar_tlv,
  klachtencommissie,
};

template <>
inline constexpr std::string_view enum_name<Procedure> = "Procedure";
template <>
inline constexpr auto enum_table<Procedure> = std::to_array<EnumRow<Procedure>>({
    {Procedure::geschillencommissie, "geschillencommissie", "geschillencommissie passend onderwijs",
     "national disputes commission"},
    {Procedure::bezwaar_bestuur, "bezwaar_bestuur", "bezwaar bij het bestuur", "objection with the board"},
    {Procedure::bezwaar_tlv, "bezwaar_tlv", "bezwaar tegen een besluit op een tlv-aanvraag",
     "objection against a decision on a TLV"},
    {Procedure::klachtencommissie, "klachtencommissie", "klachtencommissie", "complaints commission"},
});

/// What a dispute is about (WPO art. 43, WEC art. 45, WVO 2020 art. 12.34).
enum class Geschilonderwerp : std::uint8_t {
  toelating,
  verwijdering,
  opp,
  tlv,
  overig,
};

template <>
inline constexpr std::string_view enum_name<Geschilonderwerp> = "Geschilonderwerp";
template <>
inline constexpr auto enum_table<Geschilonderwerp> = std::to_array<EnumRow<Geschilonderwerp>>({
    {Geschilonderwerp::toelating, "toelating", "toelating", "admission"},
    {Geschilonderwerp::verwijdering, "verwijdering", "verwijdering", "expulsion"},
    {Geschilonderwerp::opp, "opp", "ontwikkelingsperspectief", "OPP"},
    {Geschilonderwerp::tlv, "tlv", "toelaatbaarheidsverklaring", "certificate of admissibility"},
    {Geschilonderwerp::overig, "overig", "overig", "other"},
});

/// A certificate of admissibility: applied for, issued or refused.
struct Tlv {
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
inline constexpr TypeInfo type_info<Tlv>{"Tlv",
                                         "A certificate of admissibility: applied for, issued or refused."};
template <>
inline constexpr auto fields<Tlv> = std::tuple{
    field{&Tlv::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Tlv::kenmerk, "kenmerk", since(1), Privacy::intern, "Id of this TLV within the dossier."},
    field{&Tlv::soort, "soort", since(1), Privacy::bijzonder, "What it admits to."},
    field{&Tlv::samenwerkingsverband, "samenwerkingsverband", since(1), Privacy::openbaar, "Where."},
    field{&Tlv::aangevraagd_op, "aangevraagd_op", since(1), Privacy::persoonsgegeven,
          "Day of the application."},
    field{&Tlv::versie, "versie", since(1), Privacy::intern,
          "Version of the OPP that went with the application."},
    field{&Tlv::zienswijze_ouders, "zienswijze_ouders", since(1), Privacy::persoonsgegeven,
          "The view of the parents went with it."},
    field{&Tlv::beslistermijn_dagen, "beslistermijn_dagen", since(1), Privacy::intern,
          "Days in which a decision was expected."},
    field{&Tlv::instemming_ouders, "instemming_ouders", since(1), Privacy::persoonsgegeven,
          "The parents consented."},
    field{&Tlv::afgegeven_op, "afgegeven_op", since(1), Privacy::persoonsgegeven,
          "Day on which it was issued."},
    field{&Tlv::nummer, "nummer", since(1), Privacy::persoonsgegeven, "Its number."},
    field{&Tlv::categorie, "categorie", since(1), Privacy::bijzonder, "Funding category."},
    field{&Tlv::geldig_vanaf, "geldig_vanaf", since(1), Privacy::persoonsgegeven,
          "First day on which it holds."},
    field{&Tlv::geldig_tot_en_met, "geldig_tot_en_met", since(1), Privacy::persoonsgegeven,
          "Last day on which it holds."},
    field{&Tlv::deskundigen, "deskundigen", since(1), Privacy::persoonsgegeven, "Experts who advised."},
    field{&Tlv::geweigerd_op, "geweigerd_op", since(1), Privacy::persoonsgegeven,
          "Day on which it was refused."},
    field{&Tlv::reden, "reden", since(1), Privacy::bijzonder, "Why it was refused or withdrawn."},
    field{&Tlv::ingetrokken_op, "ingetrokken_op", since(1), Privacy::persoonsgegeven,
          "Day on which it was withdrawn or revoked."},
};
static_assert(fields_complete<Tlv>());

/// A dispute or objection.
struct Geschil {
  std::int64_t gebeurtenis;
  Date ingediend_op;
  std::string kenmerk;
  Procedure procedure;
  Geschilonderwerp onderwerp;
  Partij partij;
  std::optional<std::int32_t> versie;
  std::optional<Date> besluit_van;
  std::optional<Date> oordeel_op;
  std::optional<Strekking> strekking;
  std::optional<std::string> oordeel;
  std::optional<Date> beantwoord_op;
  std::optional<bool> opgevolgd;
  std::optional<std::string> motivering;
  std::optional<Date> ingetrokken_op;
};
template <>
inline constexpr TypeInfo type_info<Geschil>{"Geschil", "A dispute or objection."};
template <>
inline constexpr auto fields<Geschil> = std::tuple{
    field{&Geschil::gebeurtenis, "gebeurtenis", since(1), Privacy::intern,
          "Sequence of the event that recorded this."},
    field{&Geschil::ingediend_op, "ingediend_op", since(1), Privacy::persoonsgegeven, "Day of filing."},
    field{&Geschil::kenmerk, "kenmerk", since(1), Privacy::intern, "Id of this dispute within the dossier."},
    field{&Geschil::procedure, "procedure", since(1), Privacy::persoonsgegeven, "Where."},
    field{&Geschil::onderwerp, "onderwerp", since(1), Privacy::persoonsgegeven, "About what."},
    field{&Geschil::partij, "partij", since(1), Privacy::persoonsgegeven, "By whom."},
    field{&Geschil::versie, "versie", since(1), Privacy::intern, "Version of the OPP that it is about."},
    field{&Geschil::besluit_van, "besluit_van", since(1), Privacy::persoonsgegeven,
          "Day on which the disputed decision was made known."},
    field{&Geschil::oordeel_op, "oordeel_op", since(1), Privacy::persoonsgegeven,
          "Day of the opinion or decision."},
    field{&Geschil::strekking, "strekking", since(1), Privacy::bijzonder,
          "Positive if the complainant was put in the right."},
    field{&Geschil::oordeel, "oordeel", since(1), Privacy::bijzonder, "The opinion in words."},
    field{&Geschil::beantwoord_op, "beantwoord_op", since(1), Privacy::persoonsgegeven,
          "Day on which the board answered in writing."},
    field{&Geschil::opgevolgd, "opgevolgd", since(1), Privacy::persoonsgegeven, "The opinion is followed."},
    field{&Geschil::motivering, "motivering", since(1), Privacy::bijzonder, "Reasons for not following it."},
    field{&Geschil::ingetrokken_op, "ingetrokken_op", since(1), Privacy::persoonsgegeven,
          "Day on which it was withdrawn."},
};
static_assert(fields_complete<Geschil>());

}  // namespace opp
