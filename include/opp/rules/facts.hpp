#pragma once

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
class Day {
 public:
  constexpr Day() noexcept = default;
  constexpr Day(Date date) noexcept : number_(date.day_number()) {}
  constexpr Day(const std::optional<Date>& date) noexcept : number_(date ? date->day_number() : kNone) {}

  [[nodiscard]] constexpr bool known() const noexcept { return number_ != kNone; }
  /// Days since 1970-01-01. Only for a known day.
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
  static constexpr std::int32_t kNone = std::numeric_limits<std::int32_t>::min();
  std::int32_t number_ = kNone;
};

/// Whether an OPP is required for the pupil; answered by the SCOPE rules and then a fact for all others.
enum class Verplicht : std::uint8_t { onbekend, nee, ja };

/// Answers of one party to the handelingsdeel that is judged.
struct Antwoorden {
  Day akkoord_op;        ///< latest agreement that counted when the part was fixed (or on the peildatum)
  Day geweigerd_op;      ///< latest refusal that still stood at that moment
  Day later_akkoord_op;  ///< first agreement after the part was fixed
};

/// What the rules know of a dossier on a peildatum: flat, trivially copyable, without text. Nothing in it is
/// dated after the peildatum.
///
/// *The judged version* of the OPP is the latest version of this enrolment of which some part is fixed, or
/// else the latest draft.
struct Facts {
  /// Yes/no facts, as bits of `kenmerken`.
  enum Kenmerk : std::uint32_t {
    ingeschreven = 1U << 0,             ///< there is an enrolment that began on or before the peildatum
    schooltype_bekend = 1U << 1,        ///< the kind of school is known
    tijdelijk = 1U << 2,                ///< enrolled under temporary placement
    ondersteuning_bekend = 1U << 3,     ///< some support is recorded
    niveau_onbekend = 1U << 4,          ///< running support has a level that the policy does not know
    alleen_nederlands = 1U << 5,        ///< support above the basis runs for command of Dutch
    opp_aanwezig = 1U << 6,             ///< there is a version (also a draft) in this enrolment
    uitstroom_vo = 1U << 7,             ///< judged version names a kind of secondary education
    uitstroom_vso = 1U << 8,            ///< … a profile of secondary special education
    uitstroom_vervolg = 1U << 9,        ///< … follow-up education
    uitstroom_arbeid = 1U << 10,        ///< … a kind of work
    uitstroom_dagbesteding = 1U << 11,  ///< … a form of day activity
    onderbouwing = 1U << 12,            ///< judged version has a rationale
    factor_bevorderend = 1U << 13,      ///< judged version has a promoting factor
    factor_belemmerend = 1U << 14,      ///< judged version has a hindering factor
    handelingsbekwaam = 1U << 15,       ///< recorded as legally competent
    handelingsonbekwaam = 1U << 16,     ///< recorded as not legally competent
  };

  std::uint64_t opp_schooljaren =
      0;  ///< bit n: an OPP was in force in the school year that began in 1990 + n
  std::uint64_t evaluatie_schooljaren =
      0;  ///< bit n: an evaluation in the school year that began in 1990 + n
  Day peildatum;
  Day meerderjarig_op;  ///< day on which the pupil turns 18
  Day ingeschreven_op;
  Day definitief_geplaatst_op;
  Day uitgeschreven_op;
  Day extra_vanaf;  ///< earliest start of running support above the basis, other than lwoo and command of
                    ///< Dutch
  Day eerste_extra_vanaf;  ///< the same, also of support that has ended: its earliest start in this enrolment
  Day eerste_extra_tot;    ///< last day of that first period, if it ended
  Day extra_geeindigd_op;  ///< last day of the last such support, if none runs any more
  Day lwoo_vanaf;          ///< earliest start of running lwoo
  Day opp_verplicht_vanaf;     ///< set by the SCOPE rules
  Day eerste_vaststelling_op;  ///< first fixing of a perspective part in this enrolment
  Day opgesteld_op;            ///< judged version
  Day perspectief_vastgesteld_op;
  Day handelingsdeel_vastgesteld_op;
  Day inhoud_vastgesteld_op;  ///< perspective part whose content is judged: the latest that is fixed
  Day akkoord_nodig_voor_op;  ///< handelingsdeel whose agreement is judged: the latest that is fixed
  Day opp_beeindigd_op;
  Day gehoord_op;  ///< first opportunity to be heard after the former version was fixed
  Antwoorden ouders;
  Antwoorden leerling;
  std::uint32_t kenmerken = 0;
  Schooltype schooltype = Schooltype::bao;  ///< only with `schooltype_bekend`
  Verplicht opp_verplicht = Verplicht::onbekend;

  [[nodiscard]] constexpr bool has(Kenmerk kenmerk) const noexcept { return (kenmerken & kenmerk) != 0; }
  constexpr void set(Kenmerk kenmerk, bool value = true) noexcept {
    kenmerken = value ? kenmerken | kenmerk : kenmerken & ~static_cast<std::uint32_t>(kenmerk);
  }
  /// Whether the school year is in a set such as `evaluatie_schooljaren`.
  [[nodiscard]] static constexpr bool contains(std::uint64_t set, Schooljaar year) noexcept {
    const int bit = year.first_year() - kEersteSchooljaar;
    return bit >= 0 && bit < 64 && ((set >> static_cast<unsigned>(bit)) & 1U) != 0;
  }

  /// School year of bit 0 of `evaluatie_schooljaren`; the last one is 2053-2054.
  static constexpr int kEersteSchooljaar = 1990;
};
static_assert(std::is_trivially_copyable_v<Facts> && sizeof(Facts) <= 384);

/// The facts of a dossier on a peildatum under a policy. `opp_verplicht` is left unknown: the rule set fills
/// it. Throws `InvalidDataError` (OPP-TIME-005) if the peildatum lies outside 1990-08-01 … 2054-07-31, the
/// school years that `Facts` can hold.
[[nodiscard]] Facts extract_facts(const Dossier& dossier, Date peildatum, const Beleid& beleid);

}  // namespace opp
