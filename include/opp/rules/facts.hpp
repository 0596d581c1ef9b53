#pragma once

#include "opp/base/export.hpp"
#include "opp/law/beleid.hpp"
#include "opp/law/schooltype.hpp"
#include "opp/model/dossier.hpp"
#include "opp/time/date.hpp"
#include "opp/time/schooljaar.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <type_traits>

namespace opp {

/// A day or nothing, in four bytes: the form in which rules see dates. Ask `known()` before comparing; an
/// unknown day has no order.
class OPP_API Day {
 public:
  /// What stands for an unknown day where a number has to stand.
  static constexpr std::int32_t kUnknown = std::numeric_limits<std::int32_t>::min();

  constexpr Day() noexcept = default;
  constexpr Day(Date date) noexcept : number_(date.day_number()) {}
  constexpr Day(const std::optional<Date>& date) noexcept : number_(date ? date->day_number() : kUnknown) {}

  [[nodiscard]] constexpr bool known() const noexcept { return number_ != kUnknown; }
  /// The day that lies so many days after 1970-01-01, or an unknown one for `kUnknown`.
  static constexpr Day from_number(std::int32_t number) noexcept {
    Day day;
    day.number_ = number;
    return day;
  }
  /// Days since 1970-01-01; `kUnknown` for an unknown day.
  [[nodiscard]] constexpr std::int32_t number() const noexcept { return number_; }
  /// Only for a known day.
  [[nodiscard]] constexpr Date date() const { return Date::from_day_number(number_); }
  [[nodiscard]] constexpr std::optional<Date> optional() const {
    return known() ? std::optional(date()) : std::nullopt;
  }

  /// True if this day is known and lies on or before `day`.
  [[nodiscard]] constexpr bool on_or_before(Date day) const noexcept {
    return known() && number_ <= day.day_number();
  }

  friend constexpr bool operator==(Day, Day) = default;

 private:
  std::int32_t number_ = kUnknown;
};

/// Whether an OPP is required for the pupil; answered by the SCOPE rules and then a fact for all others.
enum class Verplicht : std::uint8_t { onbekend, nee, ja };

/// Answers of one party to the handelingsdeel that is judged.
struct OPP_API Antwoorden {
  Day akkoord_op;        ///< latest agreement that counted when the part was fixed (or on the peildatum)
  Day geweigerd_op;      ///< latest refusal that still stood at that moment
  Day later_akkoord_op;  ///< first agreement after the part was fixed
};

/// The latest application for admission that was not withdrawn.
struct OPP_API Aanmeldfeiten {
  Day gedaan_op;      ///< day of the request
  Day ontvangen_op;   ///< day on which the school had it; the day of the request if not told
  Day gewenst_vanaf;  ///< from when admission is asked
  Day besloten_op;    ///< first decision
  Day verlengd_op;    ///< notice that the decision takes longer
  Day verlengd_tot;   ///< until when, as announced
  Day geplaatst_op;   ///< first enrolment, also a temporary one, at that school from the request on
  Day geweigerd_op;   ///< the newest decision, if it is a refusal
  std::int32_t opgeschort_dagen = 0;  ///< days during which the application was incomplete and so waited
};

/// The toelaatbaarheidsverklaring that is judged: the latest for this kind of school, or else the latest.
struct OPP_API Tlvfeiten {
  Day bij_inschrijving_vanaf;  ///< of the one whose period holds the enrolment, or else of the latest
  Day bij_inschrijving_tot;    ///< its last day
  Day besloten_op;             ///< issued or refused
  Day afgegeven_op;            ///< the one that is judged was issued
  Day vanaf;
  Day tot_en_met;
  Day nieuwe_gevraagd_op;  ///< first request for another one of the same kind after it was issued
  Day bezwaar_op;          ///< first objection against a TLV since that decision
};

/// The latest dispute before the geschillencommissie, and the latest objection at the board.
struct OPP_API Geschilfeiten {
  Day ingediend_op;
  Day oordeel_op;
  Day beantwoord_op;
  Day bezwaar_op;           ///< latest objection against a decision of the board
  Day bezwaar_besloten_op;  ///< the decision on it
};

/// The OPP periods of this enrolment that were delivered to ROD and neither refused nor withdrawn.
struct OPP_API Rodfeiten {
  Day eerste_begin;
  Day laatste_begin;
  Day laatste_einde;                     ///< of the periods that have one
  Day verwerkt_op;                       ///< of the slowest delivery: processed by the school
  Day geleverd_op;                       ///< of the slowest delivery: sent
  std::int32_t kleinste_tussentijd = 0;  ///< fewest days from the end of a period to the begin of the next
  std::int32_t kleinste_verschil = 0;    ///< fewest days between the begins of two periods
};

/// The latest placement at an OPDC in this enrolment.
struct OPP_API Opdcfeiten {
  Day vanaf;
  Day tot_en_met;
  Day verlengd_op;  ///< first extension
  std::int32_t verlengingen = 0;
};

/// The latest move away, and what was told back.
struct OPP_API Overstapfeiten {
  Day rapport_op;      ///< onderwijskundig rapport sent
  Day afschrift_op;    ///< copy to parents or pupil
  Day inzage_op;       ///< first time that parents or pupil saw what would be sent
  Day toestemming_op;  ///< consent to the transfer that held when the report went, or the latest that holds
  Day volgende_inschrijving_op;  ///< first day at the next school
  Day teruggekoppeld_op;         ///< latest feedback to the former school
  Day zonder_toestemming_op;     ///< latest such feedback without a consent that held
};

/// The latest request to see the dossier.
struct OPP_API Inzagefeiten {
  Day verzocht_op;
  Day beantwoord_op;
};

/// What the rules know of a dossier on a peildatum: flat, trivially copyable, without text. Nothing in it is
/// dated after the peildatum.
///
/// *The judged version* of the OPP is the latest version of this enrolment of which some part is fixed, or
/// else the latest draft.
struct OPP_API Facts {
  /// Yes/no facts on pupil, enrolment and OPP, as bits of `kenmerken`.
  enum Kenmerk : std::uint64_t {
    ingeschreven = 1ULL << 0,               ///< there is an enrolment that began on or before the peildatum
    schooltype_bekend = 1ULL << 1,          ///< the kind of school is known
    tijdelijk = 1ULL << 2,                  ///< enrolled under temporary placement
    ondersteuning_bekend = 1ULL << 3,       ///< some support is recorded
    niveau_onbekend = 1ULL << 4,            ///< running support has a level that the policy does not know
    alleen_nederlands = 1ULL << 5,          ///< support above the basis runs for command of Dutch
    opp_aanwezig = 1ULL << 6,               ///< there is a version (also a draft) in this enrolment
    uitstroom_vo = 1ULL << 7,               ///< judged version names a kind of secondary education
    uitstroom_vso = 1ULL << 8,              ///< … a profile of secondary special education
    uitstroom_vervolg = 1ULL << 9,          ///< … follow-up education
    uitstroom_arbeid = 1ULL << 10,          ///< … a kind of work
    uitstroom_dagbesteding = 1ULL << 11,    ///< … a form of day activity
    onderbouwing = 1ULL << 12,              ///< judged version has a rationale
    factor_bevorderend = 1ULL << 13,        ///< judged version has a promoting factor
    factor_belemmerend = 1ULL << 14,        ///< judged version has a hindering factor
    handelingsbekwaam = 1ULL << 15,         ///< recorded as legally competent
    handelingsonbekwaam = 1ULL << 16,       ///< recorded as not legally competent
    eerste_schooldag_bekend = 1ULL << 17,   ///< first attendance and first school day of the year are known
    eerste_schooldag_bezocht = 1ULL << 18,  ///< and are the same day
    cluster_bekend = 1ULL << 19,            ///< the cluster of the school is known
    cluster_1_of_2 = 1ULL << 20,            ///< it is an instelling of cluster 1 or 2
    residentieel = 1ULL << 21,              ///< placed because of stay in a residential institution
    eerder_opp = 1ULL << 22,   ///< an OPP of an earlier enrolment is recorded, or came with a transfer
    opvolger = 1ULL << 23,     ///< the OPP of this enrolment names the one that it succeeds
    begeleiding = 1ULL << 24,  ///< judged handelingsdeel describes guidance
    afwijking_beantwoord = 1ULL << 25,  ///< whether the programme deviates is told
    afwijking = 1ULL << 26,             ///< it deviates
    afwijking_beschreven = 1ULL << 27,  ///< the parts that deviate are described
    doelen_beantwoord = 1ULL << 28,     ///< whether replacement goals are needed is told
    doelen_nodig = 1ULL << 29,
    doelen_beschreven = 1ULL << 30,
    doelen_met_reden = 1ULL << 31,      ///< each with its reason
    uren_afwijking = 1ULL << 32,        ///< fewer hours than the law asks, begun
    uren_instemming = 1ULL << 33,       ///< the Inspectie agreed to that
    profiel_dagbesteding = 1ULL << 34,  ///< uitstroomprofiel of the vso in the judged version
    profiel_arbeidsmarkt = 1ULL << 35,
    profiel_vervolg = 1ULL << 36,
    inbreng = 1ULL << 37,   ///< what the pupil put forward is described, in the version or at its hearing
    invloed = 1ULL << 38,   ///< how that influenced the outcome is described
    afgezien = 1ULL << 39,  ///< the pupil did not want to speak
    afgezien_toegelicht = 1ULL << 40,    ///< with a note about it
    akkoord_met_bewijs = 1ULL << 41,     ///< an agreement that counts has evidence
    gezag_bekend = 1ULL << 42,           ///< someone with authority over the pupil is recorded
    gezag_zonder_antwoord = 1ULL << 43,  ///< … who did not answer on the judged handelingsdeel
    swv_bekend = 1ULL << 44,    ///< the samenwerkingsverband of the school and that of the policy are known
    swv_ander = 1ULL << 45,     ///< and differ
    uren_gepland = 1ULL << 47,  ///< fewer hours are planned, and have not begun
    uren_instemming_later = 1ULL << 48,   ///< the Inspectie agreed only after they began
    handelingsdeel_open = 1ULL << 49,     ///< the newest version has a handelingsdeel that is not fixed
    handelingsdeel_akkoord = 1ULL << 50,  ///< … on which there is agreement
    niet_meer_verplicht = 1ULL << 51,     ///< an OPP was required in this enrolment, and is no more
    commissierapport = 1ULL << 46,        ///< advice or evaluation of a commission is in the dossier
  };

  /// Yes/no facts on what surrounds the OPP, as bits of `randkenmerken`.
  enum Randkenmerk : std::uint64_t {
    aanmelding_aanwezig = 1ULL << 0,
    aanmelding_schooltype_bekend = 1ULL << 1,
    asielzoeker = 1ULL << 2,               ///< recorded as a minor asylum seeker
    elders_ingeschreven = 1ULL << 3,       ///< recorded as enrolled elsewhere
    niet_elders_ingeschreven = 1ULL << 4,  ///< recorded as not enrolled elsewhere
    vanuit_groep_8 = 1ULL << 5,
    geweigerd = 1ULL << 6,
    andere_school_bereid = 1ULL << 7,
    plaats_of_grondslag = 1ULL << 8,      ///< refused for lack of room, or for not respecting the grondslag
    toelatingsvoorwaarden = 1ULL << 9,    ///< refused because the legal conditions for admission are not met
    ondersteuning_verwacht = 1ULL << 10,  ///< at the application extra support was expected
    ondersteuning_niet_verwacht = 1ULL << 11,
    opgeschort = 1ULL << 12,            ///< the application still waits for data
    tlv_aanwezig = 1ULL << 13,          ///< one was issued
    tlv_bij_inschrijving = 1ULL << 14,  ///< one for this kind of school was issued
    tlv_nummer = 1ULL << 15,
    tlv_nummer_vorm = 1ULL << 16,  ///< of the form PO3002-2026-00001, with the partnership that issued it
    tlv_categorie = 1ULL << 17,    ///< laag, midden or hoog
    deskundigen_bekend = 1ULL << 18,
    deskundige_eerste = 1ULL << 19,       ///< orthopedagoog or psycholoog
    deskundige_tweede = 1ULL << 20,       ///< another of the list for the second expert
    deskundige_tweede_vmbo = 1ULL << 21,  ///< another who knows vmbo or praktijkonderwijs
    tlv_pro_of_lwoo = 1ULL << 22,
    rod_geleverd = 1ULL << 23,
    rod_open = 1ULL << 24,  ///< the latest period has no end
    oordeel_opgevolgd = 1ULL << 25,
    oordeel_gemotiveerd = 1ULL << 26,
    naar_speciaal = 1ULL << 27,            ///< left for sbo, so or vso
    geen_ontvangende_school = 1ULL << 28,  ///< left for work, day activity or abroad
    rapport_met_opp = 1ULL << 29,
    inzage_door_ouder = 1ULL << 30,
    aanmelding_cluster_1_of_2 = 1ULL << 31,  ///< the school applied to is an instelling of cluster 1 or 2
  };

  std::uint64_t kenmerken = 0;
  std::uint64_t randkenmerken = 0;
  std::uint64_t opp_schooljaren =
      0;  ///< bit n: an OPP was in force in the school year that began in 1990 + n
  std::uint64_t evaluatie_schooljaren =
      0;                                  ///< bit n: an evaluation in the school year that began in 1990 + n
  std::uint64_t evaluatie_met_ouder = 0;  ///< the same, of evaluations in which a parent took part
  std::uint64_t evaluatie_met_leerling = 0;  ///< the same, of evaluations in which the pupil took part
  std::uint64_t afgebroken_schooljaren = 0;  ///< the OPP, enrolment or support ended in that year
  Day peildatum;
  Day geboren_op;
  Day meerderjarig_op;  ///< day on which the pupil turns 18
  Day ingeschreven_op;
  Day eerst_bezocht_op;
  Day definitief_geplaatst_op;
  Day uitgeschreven_op;
  Day laatst_bezocht_op;
  Day extra_vanaf;  ///< earliest start of running support above the basis, other than lwoo and command of
                    ///< Dutch
  Day eerste_extra_vanaf;  ///< the same, also of support that has ended: its earliest start in this enrolment
  Day eerste_extra_tot;    ///< last day of that first period, if it ended
  Day extra_geeindigd_op;  ///< last day of the last such support, if none runs any more
  Day lwoo_vanaf;          ///< earliest start of running lwoo
  Day lwoo_geeindigd_op;   ///< last day of the last lwoo, if none runs any more
  Day behoefte_op;         ///< first need above the basis that was established in this enrolment
  Day arrangement_op;      ///< first support that was granted on application in this enrolment
  Day opp_verplicht_vanaf;  ///< set by the SCOPE rules
  /// First OPP for the need that runs, at the moment that the policy names: fixed, or drawn up with all
  /// parts. An OPP that ended before support began again is not one.
  Day behoefte_opp_op;
  Day eerste_vaststelling_op;  ///< first fixing of a perspective part in this enrolment
  Day perspectief_vastgesteld_op;
  Day handelingsdeel_vastgesteld_op;
  Day inhoud_vastgesteld_op;  ///< perspective part whose content is judged: the latest that is fixed
  Day akkoord_nodig_voor_op;  ///< handelingsdeel whose agreement is judged: the latest that is fixed
  Day opp_beeindigd_op;
  Day gehoord_op;         ///< first opportunity to be heard after the former version was fixed
  Day toegelicht_op;      ///< first explanation to the pupil of the influence of such a hearing
  Day oogo_op;            ///< first consultation aimed at agreement after the former version was fixed
  Day advies_op;          ///< first advice of the commission on fixing or adjusting since then
  Day evaluatie_op;       ///< latest evaluation by the school
  Day commissie_op;       ///< latest evaluation by the commission
  Day commissie_gat_van;  ///< longest time between two of those, or from the first fixing to the first
  Day commissie_gat_tot;
  Antwoorden ouders;
  Antwoorden leerling;
  Aanmeldfeiten aanmelding;
  Tlvfeiten tlv;
  Geschilfeiten geschil;
  Rodfeiten rod;
  Opdcfeiten opdc;
  Overstapfeiten overstap;
  Inzagefeiten inzage;
  std::int32_t pogingen =
      0;  ///< recorded attempts to reach agreement on the handelingsdeel of the newest version
  Schooltype schooltype = Schooltype::bao;             ///< only with `schooltype_bekend`
  Schooltype aanmelding_schooltype = Schooltype::bao;  ///< only with `aanmelding_schooltype_bekend`
  Verplicht opp_verplicht = Verplicht::onbekend;

  [[nodiscard]] constexpr bool has(Kenmerk kenmerk) const noexcept { return (kenmerken & kenmerk) != 0; }
  [[nodiscard]] constexpr bool has(Randkenmerk kenmerk) const noexcept {
    return (randkenmerken & kenmerk) != 0;
  }
  constexpr void set(Kenmerk kenmerk, bool value = true) noexcept {
    kenmerken = value ? kenmerken | kenmerk : kenmerken & ~static_cast<std::uint64_t>(kenmerk);
  }
  constexpr void set(Randkenmerk kenmerk, bool value = true) noexcept {
    randkenmerken = value ? randkenmerken | kenmerk : randkenmerken & ~static_cast<std::uint64_t>(kenmerk);
  }
  /// Whether the school year is in a set such as `evaluatie_schooljaren`.
  [[nodiscard]] static constexpr bool contains(std::uint64_t set, Schooljaar year) noexcept {
    return (set & bit(year)) != 0;
  }
  /// The bit of a school year in such a set; 0 for a year that it cannot hold.
  [[nodiscard]] static constexpr std::uint64_t bit(Schooljaar year) noexcept {
    const int n = year.first_year() - kEersteSchooljaar;
    return n >= 0 && n < 64 ? std::uint64_t{1} << static_cast<unsigned>(n) : 0;
  }

  /// School year of bit 0 of `evaluatie_schooljaren`; the last one is 2053-2054.
  static constexpr int kEersteSchooljaar = 1990;
};
static_assert(std::is_trivially_copyable_v<Facts> && sizeof(Facts) <= 384);

/// The facts of a dossier on a peildatum under a policy. `opp_verplicht` is left unknown: the rule set fills
/// it. Throws `InvalidDataError` (OPP-TIME-005) if the peildatum lies outside 1990-08-01 … 2054-07-31, the
/// school years that `Facts` can hold.
[[nodiscard]] OPP_API Facts extract_facts(const Dossier& dossier, Date peildatum, const Beleid& beleid);

}  // namespace opp
