#pragma once

#include "facts_help.hpp"
#include "kernels.hpp"
#include "leeftijd.hpp"

#include <optional>

/// What several kernels use.
namespace opp::kernels {

inline Outcome answer(Status status, Reden reden, Day start = {}, Day due = {}, Day met = {}) {
  return {status, reden, false, start, due, met};
}
/// The same, as a warning whatever the rule weighs.
inline Outcome warning(Status status, Reden reden, Day start = {}, Day due = {}, Day met = {}) {
  return {status, reden, true, start, due, met};
}

inline Day earliest(Day a, Day b) {
  if (!a.known()) return b;
  if (!b.known()) return a;
  return a.number() <= b.number() ? a : b;
}

/// True if `day` is known and lies after `limit`.
inline bool after(Day day, Date limit) { return day.known() && day.date() > limit; }

inline Date due_of(const Parameters& parameters, Date start, Termijnregel rule) {
  const Termijn termijn = rule(*parameters.beleid);
  return parameters.calendar->due_date(start, termijn.term, termijn.atw);
}

/// Answer that holds for every rule about an OPP that is not required, or empty if it is required.
inline std::optional<Outcome> unless_required(const Facts& facts) {
  switch (facts.opp_verplicht) {
    case Verplicht::nee:
      return answer(Status::nvt, Reden::opp_niet_verplicht);
    case Verplicht::onbekend:
      return answer(Status::geen_gegevens, Reden::verplichting_onbekend);
    case Verplicht::ja:
      return std::nullopt;
  }
  return std::nullopt;
}

inline std::optional<Outcome> unless_required_and_present(const Facts& facts) {
  if (auto other = unless_required(facts)) return other;
  if (!facts.has(Facts::opp_aanwezig)) return answer(Status::nvt, Reden::geen_opp);
  return std::nullopt;
}

/// Whether the pupil is of age, and in so and vso not recorded as legally incompetent (WEC 41a), at the
/// moment that counts for the judged version.
inline std::optional<bool> adult(const Facts& facts, Day moment) {
  if (under_wec(facts) && facts.has(Facts::handelingsonbekwaam)) return false;
  if (!facts.meerderjarig_op.known()) return std::nullopt;
  return facts.meerderjarig_op.on_or_before(moment.known() ? moment.date() : facts.peildatum.date());
}

/// First part of the judged version that was fixed on or after the day from which a duty applied.
inline Day first_fixed_since(const Facts& facts, Date sinds) {
  Day first;
  for (const Day fixed : {facts.perspectief_vastgesteld_op, facts.handelingsdeel_vastgesteld_op}) {
    if (fixed.known() && fixed.date() >= sinds) first = earliest(first, fixed);
  }
  return first;
}

/// Sentences about something that must be done by a day.
struct Termijnredenen {
  Reden loopt;
  Reden verlopen;
  Reden op_tijd;
  Reden te_laat;
};

/// Answer about something that was done on `met`, or not, and was due on `due`.
inline Outcome judge_term(const Facts& facts, Day start, Date due, Day met, const Termijnredenen& reden) {
  if (met.on_or_before(due)) return answer(Status::voldaan, reden.op_tijd, start, due, met);
  if (met.known()) return answer(Status::te_laat, reden.te_laat, start, due, met);
  if (facts.peildatum.on_or_before(due)) return answer(Status::open, reden.loopt, start, due);
  return answer(Status::verlopen, reden.verlopen, start, due);
}

/// Sentences about something that must be done before the OPP is fixed.
struct Vooraf {
  Reden voor_vaststelling;
  Reden al_gedaan;
  Reden te_doen;
  Reden ontbreekt;
  Reden erna;
};

/// Answer about something that was first done on `met`, and had to be done by the day of fixing.
inline Outcome before(Date fixed, Day met, const Vooraf& reden) {
  if (!met.known()) return answer(Status::niet_voldaan, reden.ontbreekt, fixed);
  return met.on_or_before(fixed) ? answer(Status::voldaan, reden.voor_vaststelling, fixed, {}, met)
                                 : answer(Status::niet_voldaan, reden.erna, fixed, {}, met);
}

/// The same for the first part of the judged version that was fixed since a duty applied.
inline Outcome before_fixing(const Facts& facts, Date sinds, Day met, const Vooraf& reden) {
  const Day fixed = first_fixed_since(facts, sinds);
  if (!fixed.known()) {
    const bool both = facts.perspectief_vastgesteld_op.known() && facts.handelingsdeel_vastgesteld_op.known();
    if (both) {
      return answer(Status::nvt, Reden::vastgesteld_voor_plicht,
                    earliest(facts.perspectief_vastgesteld_op, facts.handelingsdeel_vastgesteld_op), {}, met);
    }
    return met.known() ? answer(Status::voldaan, reden.al_gedaan, {}, {}, met)
                       : answer(Status::open, reden.te_doen);
  }
  return before(fixed.date(), met, reden);
}

/// An answer about the content of a part of the judged version: something lacking is a breach once the part
/// is fixed, before that work to do. What was fixed before the duty applied is left alone.
inline Outcome content(Day fixed, Date sinds, bool complete, Reden if_complete, Reden if_not) {
  if (fixed.known() && fixed.date() < sinds) {
    return answer(Status::nvt, Reden::vastgesteld_voor_plicht, fixed);
  }
  if (complete) return answer(Status::voldaan, if_complete, {}, {}, fixed);
  return answer(fixed.known() ? Status::niet_voldaan : Status::open, if_not, fixed);
}

}  // namespace opp::kernels
