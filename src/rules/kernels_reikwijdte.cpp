// The scope rules, and what explains the framework.

#include "kernel_help.hpp"

namespace opp::kernels {

namespace {

/// The answer of a scope rule once it is certain that an OPP is required; `start` is since when.
Outcome required_since(const Facts& facts, Day since) {
  const Day ended = facts.opp_beeindigd_op;
  if (ended.known() && ended.number() < facts.peildatum.number() && !facts.uitgeschreven_op.known()) {
    return {Status::open, Reden::opp_beeindigd, false, since, {}, ended};
  }
  if (facts.eerste_vaststelling_op.known()) {
    return {Status::voldaan, Reden::opp_vastgesteld, false, since, {}, facts.eerste_vaststelling_op};
  }
  if (facts.uitgeschreven_op.known())
    return {Status::nvt, Reden::vertrokken_zonder_opp, false, since, {}, {}};
  return {Status::open, Reden::opp_verplicht, false, since, {}, {}};
}

/// The answer of a scope rule when no support makes an OPP required now. Support that has ended leaves the
/// duties of the past in place: then `start` says since when there was one.
Outcome not_required(const Facts& facts, Reden reden) {
  if (facts.has(Facts::niveau_onbekend)) {
    return answer(Status::geen_gegevens, Reden::niveau_niet_in_beleid);
  }
  if (!facts.has(Facts::ondersteuning_bekend)) {
    return answer(Status::geen_gegevens, Reden::ondersteuning_niet_vastgelegd);
  }
  return {Status::nvt, reden, false, facts.eerste_extra_vanaf, {}, {}};
}

Reden why_not_required(const Facts& facts) {
  return facts.has(Facts::alleen_nederlands) ? Reden::alleen_nederlands : Reden::geen_extra_ondersteuning;
}

}  // namespace

Outcome scope_if_extra_support(const Facts& facts, const Parameters&) {
  if (facts.extra_vanaf.known()) return required_since(facts, facts.eerste_extra_vanaf);
  return not_required(facts, why_not_required(facts));
}

Outcome scope_always(const Facts& facts, const Parameters&) {
  return required_since(facts, facts.ingeschreven_op);
}

// 2014-08-01 to 2015-07-31: no exception for lwoo.
Outcome scope_vo_2014(const Facts& facts, const Parameters&) {
  if (facts.extra_vanaf.known() || facts.lwoo_vanaf.known()) {
    return required_since(facts, earliest(facts.eerste_extra_vanaf, facts.lwoo_vanaf));
  }
  return not_required(facts, why_not_required(facts));
}

// 2015-08-01 to 2022-07-31: every pupil with lwoo is excepted, also with other extra support.
Outcome scope_vo_2015(const Facts& facts, const Parameters&) {
  if (facts.lwoo_vanaf.known()) return answer(Status::nvt, Reden::lwoo_uitgezonderd);
  if (facts.extra_vanaf.known()) {
    // Of a pupil who had lwoo, nothing was asked until that ended.
    Day since = facts.eerste_extra_vanaf;
    if (facts.lwoo_geeindigd_op.known() && facts.lwoo_geeindigd_op.date() >= since.date()) {
      since = facts.lwoo_geeindigd_op.date().plus_days(1);
    }
    return required_since(facts, since);
  }
  return not_required(facts, why_not_required(facts));
}

// From 2022-08-01: only a pupil with nothing but lwoo is excepted.
Outcome scope_vo_2022(const Facts& facts, const Parameters&) {
  if (facts.extra_vanaf.known()) return required_since(facts, facts.eerste_extra_vanaf);
  return not_required(facts, facts.lwoo_vanaf.known() ? Reden::lwoo_uitgezonderd : why_not_required(facts));
}

Outcome not_required_at_all(const Facts& facts, const Parameters&) {
  if (facts.opp_verplicht == Verplicht::onbekend) {
    return answer(Status::geen_gegevens, Reden::verplichting_onbekend);
  }
  if (facts.opp_verplicht == Verplicht::ja && !facts.has(Facts::niet_meer_verplicht))
    return answer(Status::nvt, Reden::opp_wel_verplicht);
  const bool runs = facts.eerste_vaststelling_op.known() && !facts.opp_beeindigd_op.known();
  if (!runs) return answer(Status::nvt, Reden::opp_niet_verplicht);
  // A period that was reported while an OPP was required, and is closed, is as it should be.
  const bool reported = facts.has(Facts::rod_geleverd) &&
                        (!facts.has(Facts::niet_meer_verplicht) || facts.has(Facts::rod_open));
  return reported ? answer(Status::niet_voldaan, Reden::opp_vrijwillig_in_rod)
                  : answer(Status::voldaan, Reden::opp_vrijwillig);
}

Outcome school_profile(const Facts&, const Parameters&) {
  return answer(Status::voldaan, Reden::profiel_geldt);
}
Outcome school_guide(const Facts&, const Parameters&) {
  return answer(Status::voldaan, Reden::schoolgids_geldt);
}

Outcome policy_of_partnership(const Facts& facts, const Parameters&) {
  if (facts.has(Facts::niveau_onbekend)) {
    return answer(Status::geen_gegevens, Reden::niveau_niet_in_beleid);
  }
  if (!facts.has(Facts::swv_bekend)) return answer(Status::geen_gegevens, Reden::swv_onbekend);
  return facts.has(Facts::swv_ander) ? answer(Status::niet_voldaan, Reden::beleid_van_ander_swv)
                                     : answer(Status::voldaan, Reden::beleid_van_swv);
}

}  // namespace opp::kernels
