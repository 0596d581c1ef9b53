#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/export.hpp"
#include "opp/base/strong_id.hpp"

#include <string_view>

namespace opp {

// Numbers that the exchange standards use for pupils, schools, partnerships and declarations. Each tag also
// tells how sensitive the number is (`privacy`). A refused value is never repeated in a message, and a
// `StrongId` has no `operator<<`: it leaves the program only where somebody writes `text()`.

struct OPP_API BsnTag {
  static constexpr std::string_view name = "Bsn";
  static constexpr std::string_view form =
      "nine digits, leading zeros included, not all zero, that pass the elfproef for a burgerservicenummer";
  static constexpr Privacy privacy = Privacy::geheim;
  static bool valid(std::string_view text) noexcept;
};
/// Burgerservicenummer: nine digits p1 … p9 with 9·p1 + 8·p2 + … + 2·p8 − p9 divisible by 11. Secret.
///
/// The check tells a typing error from a possible number, not whether the number was ever issued. Shorter
/// forms without the leading zeros, dots and spaces are refused: clean them where they come in. The old
/// sofinummer has the same form. Throws OPP-BASE-003.
/// Source: DUO BasisSchema 2019, type `Burgerservicenummer-v02`; the same nine digits in EDEXML 2.1.
using Bsn = StrongId<BsnTag>;

struct OPP_API OnderwijsnummerTag {
  static constexpr std::string_view name = "Onderwijsnummer";
  static constexpr std::string_view form =
      "nine digits that begin with 10 and pass the elfproef for an onderwijsnummer";
  static constexpr Privacy privacy = Privacy::geheim;
  static bool valid(std::string_view text) noexcept;
};
/// Number that DUO gives a pupil who has no (verifiable) BSN: nine digits that begin with 10, with
/// (9·p1 + 8·p2 + … + 2·p8) mod 11 = (p9 + 5) mod 11. Secret. No number is both a BSN and an
/// onderwijsnummer.
///
/// DUO prints the rule without the second *mod 11*; read literally that refuses the numbers with p9 > 5,
/// whose remainder wraps round. The prefix is not in the schema but in the practice of issuing (python-stdnum
/// `nl.onderwijsnummer`). Throws OPP-BASE-003.
/// Source: DUO BasisSchema 2019, type `Onderwijsnummer`.
using Onderwijsnummer = StrongId<OnderwijsnummerTag>;

struct OPP_API EckIdTag {
  static constexpr std::string_view name = "EckId";
  static constexpr std::string_view form = "1 to 256 printable ASCII characters without spaces";
  static constexpr Privacy privacy = Privacy::persoonsgegeven;
  static bool valid(std::string_view text) noexcept;
};
/// ECK iD: pseudonym of a pupil or teacher in the chain of educational content. Personal data.
///
/// An opaque text: 1 to 256 printable ASCII characters without spaces, compared byte by byte. The form that
/// the national numbering facility hands out is that of `is_ketenid_201703`; other chains, earlier ones and
/// the examples of EDEXML 2.1 (`https://id.school/…`) have other forms, which are not refused.
/// Throws OPP-BASE-003. Source: EDEXML 2.1, attribute `eckid`; Kennisnet Nummervoorziening.
using EckId = StrongId<EckIdTag>;

/// True for `https://ketenid.nl/201703/` followed by 128 lower-case hexadecimal digits, the form since March
/// 2017 (Kennisnet Nummervoorziening).
[[nodiscard]] OPP_API bool is_ketenid_201703(const EckId& id) noexcept;

struct OPP_API VestigingsnummerTag {
  static constexpr std::string_view name = "Vestigingsnummer";
  static constexpr std::string_view form = "a BRIN and two digits, for example 99XX00";
  static constexpr Privacy privacy = Privacy::openbaar;
  static bool valid(std::string_view text) noexcept;
};
/// Location of a school: its BRIN followed by the number of the location, six characters such as `14AI00`.
/// Throws OPP-BASE-003. Source: DUO BasisSchema 2019, type `BRINNummerVestiging`.
using Vestigingsnummer = StrongId<VestigingsnummerTag>;

/// The school: the first four characters.
[[nodiscard]] OPP_API Brin brin(const Vestigingsnummer& number);
/// The location within the school: the last two characters.
[[nodiscard]] OPP_API Vestigingscode code(const Vestigingsnummer& number);
/// Both in one number.
[[nodiscard]] OPP_API Vestigingsnummer vestigingsnummer(const Brin& brin, const Vestigingscode& code);

struct OPP_API SamenwerkingsverbandNummerTag {
  static constexpr std::string_view name = "SamenwerkingsverbandNummer";
  static constexpr std::string_view form = "PO or VO and four digits or capitals, for example PO9999";
  static constexpr Privacy privacy = Privacy::openbaar;
  static bool valid(std::string_view text) noexcept;
};
/// Number of a samenwerkingsverband passend onderwijs in the register of institutions: `PO` or `VO` and four
/// characters, digits in every number in use (`PO3002`, `VO2507`).
///
/// Capitals are accepted in the last four as well: the examples of the OSO gegevensset 2019.1 use `PO00YY`,
/// and its schema asks only for a text that is not empty. Throws OPP-BASE-003.
/// Source: OSO gegevensset 2019.1, `tlvswvnummer`.
using SamenwerkingsverbandNummer = StrongId<SamenwerkingsverbandNummerTag>;

struct OPP_API RioOnderwijsaanbiederTag {
  static constexpr std::string_view name = "RioOnderwijsaanbieder";
  static constexpr std::string_view form = "three digits, the capital A and three digits";
  static constexpr Privacy privacy = Privacy::openbaar;
  static bool valid(std::string_view text) noexcept;
};
/// Provider of education in the register RIO, for example `104A158`.
/// Throws OPP-BASE-003. Source: DUO BasisSchema 2019, type `OnderwijsaanbiederID-v01`.
using RioOnderwijsaanbieder = StrongId<RioOnderwijsaanbiederTag>;

struct OPP_API RioOnderwijslocatieTag {
  static constexpr std::string_view name = "RioOnderwijslocatie";
  static constexpr std::string_view form = "three digits, the capital X and three digits";
  static constexpr Privacy privacy = Privacy::openbaar;
  static bool valid(std::string_view text) noexcept;
};
/// Place where education is given in the register RIO, for example `104X158`.
/// Throws OPP-BASE-003. Source: DUO BasisSchema 2019, type `OnderwijslocatieID-v01`.
using RioOnderwijslocatie = StrongId<RioOnderwijslocatieTag>;

struct OPP_API TlvNummerTag {
  static constexpr std::string_view name = "TlvNummer";
  static constexpr std::string_view form =
      "1 to 64 printable characters (UTF-8) that neither begin nor end with a space";
  static constexpr Privacy privacy = Privacy::persoonsgegeven;
  static bool valid(std::string_view text) noexcept;
};
/// Number of a toelaatbaarheidsverklaring, given by the samenwerkingsverband (WPO art. 18a lid 14, WVO 2020
/// art. 2.47 lid 17). Personal data: it points at one pupil.
///
/// Free text: 1 to 64 printable characters (no control characters, well-formed UTF-8), no space at either
/// end. The acts ask for a serial number only, and OSO gave up its fixed form. The old form is that of
/// `has_strict_form`. Throws OPP-BASE-003.
/// Source: OSO gegevensset 2019.1, `tlvbeschikkingsnummer`; the limit of 64 is ours.
using TlvNummer = StrongId<TlvNummerTag>;

/// True if the number has the form that BRON asked for, 17 characters `SSSSSS-JJJJ-NNNNN`: the number of the
/// samenwerkingsverband `swv`, the year of issue and a serial number with leading zeros.
/// Source: Regeling structurele gegevenslevering WPO/WEC (BWBR0022542), check 421.
[[nodiscard]] OPP_API bool has_strict_form(const TlvNummer& number,
                                           const SamenwerkingsverbandNummer& swv) noexcept;

}  // namespace opp
