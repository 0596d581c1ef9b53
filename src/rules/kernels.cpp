#include "kernels.hpp"

#include <algorithm>
#include <optional>

namespace opp::kernels {

namespace {

constexpr Term kSixWeeks = Term::weken(6);

Outcome answer(Status status, Reden reden) { return {status, reden, false, {}, {}, {}}; }

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

Day earliest(Day a, Day b) {
  if (!a.known()) return b;
  if (!b.known()) return a;
  return a.number() <= b.number() ? a : b;
}

/// Answer that holds for every rule about an OPP that is not required, or empty if it is required.
std::optional<Outcome> unless_required(const Facts& facts) {
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

/// The OPP has to be fixed within six weeks after `start`.
Outcome within_six_weeks(const Facts& facts, const Parameters& parameters, Date start) {
  Outcome outcome;
  outcome.start = start;
  if (start < parameters.sinds) {
    outcome.status = Status::nvt;
    outcome.reden = Reden::inschrijving_voor_plicht;
    return outcome;
  }
  const Date due = parameters.calendar->due_date(start, kSixWeeks, parameters.atw_op_opp_termijn);
  const bool by_support = facts.schooltype == Schooltype::bao || facts.schooltype == Schooltype::vo;
  if (facts.opp_verplicht_vanaf.known() && facts.opp_verplicht_vanaf.date() > due) {
    outcome.status = Status::nvt;
    outcome.reden = Reden::behoefte_na_termijn;
    return outcome;
  }
  outcome.due = due;
  if (by_support && facts.eerste_extra_tot.known() && facts.eerste_extra_tot.date() < due) {
    outcome.status = Status::nvt;
    outcome.reden = Reden::ondersteuning_eindigde_binnen_termijn;
    return outcome;
  }
  outcome.met = facts.eerste_vaststelling_op;
  if (outcome.met.known() && outcome.met.on_or_before(due)) {
    outcome.status = Status::voldaan;
    outcome.reden = Reden::op_tijd_vastgesteld;
  } else if (facts.uitgeschreven_op.on_or_before(due)) {
    outcome.status = Status::nvt;
    outcome.reden = Reden::vertrokken_binnen_termijn;
  } else if (outcome.met.known()) {
    outcome.status = Status::te_laat;
    outcome.reden = Reden::te_laat_vastgesteld;
  } else {
    const bool running = facts.peildatum.on_or_before(due);
    outcome.status = running ? Status::open : Status::verlopen;
    outcome.reden = running ? Reden::termijn_loopt : Reden::termijn_verlopen;
  }
  return outcome;
}

/// First part of the judged version that was fixed on or after the day from which a duty applied.
Day first_fixed_since(const Facts& facts, Date sinds) {
  Day first;
  for (const Day fixed : {facts.perspectief_vastgesteld_op, facts.handelingsdeel_vastgesteld_op}) {
    if (fixed.known() && fixed.date() >= sinds) first = earliest(first, fixed);
  }
  return first;
}

/// An answer about the content of the judged version: something lacking is a breach once the perspective part
/// is fixed, before that work to do.
Outcome content(const Facts& facts, bool complete, Reden if_complete, Reden if_not) {
  if (complete) return {Status::voldaan, if_complete, false, {}, {}, facts.inhoud_vastgesteld_op};
  const bool fixed = facts.inhoud_vastgesteld_op.known();
  return {fixed ? Status::niet_voldaan : Status::open, if_not, false, facts.inhoud_vastgesteld_op, {}, {}};
}

std::optional<Outcome> unless_required_and_present(const Facts& facts) {
  if (auto other = unless_required(facts)) return other;
  if (!facts.has(Facts::opp_aanwezig)) return answer(Status::nvt, Reden::geen_opp);
  return std::nullopt;
}

/// The handelingsdeel is fixed only after agreement of this party.
Outcome agreement(const Facts& facts, const Parameters& parameters, const Antwoorden& answers) {
  const Day fixed = facts.akkoord_nodig_voor_op;
  Outcome outcome;
  outcome.start = fixed;
  if (fixed.known() && fixed.date() < parameters.sinds) {
    outcome.status = Status::nvt;
    outcome.reden = Reden::vastgesteld_voor_plicht;
  } else if (answers.geweigerd_op.known()) {
    outcome.met = answers.geweigerd_op;
    // The acts say *de ouders*; whether one parent's refusal undoes the agreement of another is not settled.
    outcome.verzacht = answers.akkoord_op.known();
    outcome.status = fixed.known() ? Status::niet_voldaan : Status::open;
    outcome.reden =
        fixed.known() ? Reden::vastgesteld_ondanks_weigering : Reden::geweigerd_nog_niet_vastgesteld;
  } else if (answers.akkoord_op.known()) {
    outcome.met = answers.akkoord_op;
    outcome.status = Status::voldaan;
    outcome.reden = fixed.known() ? Reden::overeenstemming_voor_vaststelling : Reden::overeenstemming_bereikt;
  } else if (!fixed.known()) {
    outcome.status = Status::open;
    outcome.reden = Reden::overeenstemming_nog_te_doen;
  } else {
    outcome.met = answers.later_akkoord_op;
    outcome.status = Status::niet_voldaan;
    outcome.reden = answers.later_akkoord_op.known() ? Reden::pas_na_vaststelling_akkoord
                                                     : Reden::vastgesteld_zonder_overeenstemming;
  }
  return outcome;
}

/// Whether the pupil is of age, and in so and vso not recorded as legally incompetent (WEC 41a), at the
/// moment that counts for the judged version.
std::optional<bool> adult(const Facts& facts, Day moment) {
  const bool wec = facts.schooltype == Schooltype::so || facts.schooltype == Schooltype::vso;
  if (wec && facts.has(Facts::handelingsonbekwaam)) return false;
  if (!facts.meerderjarig_op.known()) return std::nullopt;
  return facts.meerderjarig_op.on_or_before(moment.known() ? moment.date() : facts.peildatum.date());
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
  if (facts.extra_vanaf.known()) return required_since(facts, facts.eerste_extra_vanaf);
  return not_required(facts, why_not_required(facts));
}

// From 2022-08-01: only a pupil with nothing but lwoo is excepted.
Outcome scope_vo_2022(const Facts& facts, const Parameters&) {
  if (facts.extra_vanaf.known()) return required_since(facts, facts.eerste_extra_vanaf);
  return not_required(facts, facts.lwoo_vanaf.known() ? Reden::lwoo_uitgezonderd : why_not_required(facts));
}

Outcome six_weeks(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required(facts)) return *other;
  if (facts.has(Facts::tijdelijk)) return answer(Status::nvt, Reden::tijdelijk_geplaatst);
  return within_six_weeks(facts, parameters, facts.ingeschreven_op.date());
}

Outcome six_weeks_after_temporary(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required(facts)) return *other;
  if (!facts.has(Facts::tijdelijk)) return answer(Status::nvt, Reden::niet_tijdelijk_geplaatst);
  if (facts.definitief_geplaatst_op.known()) {
    return within_six_weeks(facts, parameters, facts.definitief_geplaatst_op.date());
  }
  if (facts.eerste_vaststelling_op.known()) {
    return {Status::voldaan, Reden::opp_vastgesteld, false, {}, {}, facts.eerste_vaststelling_op};
  }
  return answer(Status::open, Reden::nog_tijdelijk_geplaatst);
}

Outcome evaluated_each_schooljaar(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required(facts)) return *other;
  if (!facts.eerste_vaststelling_op.known()) return answer(Status::nvt, Reden::opp_niet_van_kracht);

  Date first_day = std::max(facts.eerste_vaststelling_op.date(), parameters.sinds);
  if (facts.opp_verplicht_vanaf.known()) first_day = std::max(first_day, facts.opp_verplicht_vanaf.date());
  Day ended = earliest(facts.uitgeschreven_op, facts.opp_beeindigd_op);
  const bool by_support = facts.schooltype == Schooltype::bao || facts.schooltype == Schooltype::vo;
  if (by_support) ended = earliest(ended, facts.extra_geeindigd_op);
  const Date last_day = ended.known() ? ended.date() : facts.peildatum.date();
  const int last_year = Schooljaar::of(last_day).first_year();
  Outcome outcome;
  outcome.start = facts.eerste_vaststelling_op;
  bool missed = false;
  bool counted = false;
  for (int year = Schooljaar::of(first_day).first_year(); year <= last_year; ++year) {
    const Schooljaar schooljaar(year);
    if (!Facts::contains(facts.opp_schooljaren, schooljaar)) continue;
    if (Facts::contains(facts.evaluatie_schooljaren, schooljaar)) {
      counted = true;
      continue;
    }
    const bool cut_short =
        last_day < schooljaar.last_day() || facts.peildatum.on_or_before(schooljaar.last_day());
    if (year == last_year && ended.known() && cut_short) continue;  // there was still time
    counted = true;
    if (year == last_year && !ended.known()) {
      if (missed && !outcome.verzacht) continue;  // an older breach weighs more than what is still to come
      outcome.status = Status::open;
      outcome.reden = Reden::evaluatie_nog_te_doen;
      outcome.verzacht = false;
      outcome.due = schooljaar.last_day();
      return outcome;
    }
    const Date from = std::max(first_day, schooljaar.first_day());
    const bool partial = schooljaar.last_day() - from + 1 < parameters.deelschooljaar_dagen;
    if (missed && partial && !outcome.verzacht) continue;  // keep the heavier finding
    outcome.status = Status::verlopen;
    outcome.reden = partial ? Reden::evaluatie_gemist_deelschooljaar : Reden::evaluatie_gemist;
    outcome.verzacht = partial;
    outcome.due = schooljaar.last_day();
    missed = true;
  }
  if (!missed) {
    outcome.status = counted ? Status::voldaan : Status::nvt;
    outcome.reden = counted ? Reden::elk_schooljaar_geevalueerd : Reden::schooljaar_afgebroken;
  }
  return outcome;
}

Outcome destination_po(const Facts& facts, const Parameters&) {
  if (auto other = unless_required_and_present(facts)) return *other;
  const bool destination = facts.has(Facts::uitstroom_vo) || facts.has(Facts::uitstroom_vso);
  return content(facts, destination && facts.has(Facts::onderbouwing), Reden::uitstroom_beschreven,
                 destination ? Reden::onderbouwing_ontbreekt : Reden::uitstroom_ontbreekt);
}

Outcome factors(const Facts& facts, const Parameters&) {
  if (auto other = unless_required_and_present(facts)) return *other;
  const bool promoting = facts.has(Facts::factor_bevorderend);
  const bool hindering = facts.has(Facts::factor_belemmerend);
  const Reden lacking = promoting   ? Reden::belemmerende_factor_ontbreekt
                        : hindering ? Reden::bevorderende_factor_ontbreekt
                                    : Reden::factoren_ontbreken;
  return content(facts, promoting && hindering, Reden::factoren_beschreven, lacking);
}

Outcome heard_before(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  const Day fixed = first_fixed_since(facts, parameters.sinds);
  Outcome outcome;
  outcome.start = fixed;
  outcome.met = facts.gehoord_op;
  if (!fixed.known()) {
    const Day before = earliest(facts.perspectief_vastgesteld_op, facts.handelingsdeel_vastgesteld_op);
    const bool both = facts.perspectief_vastgesteld_op.known() && facts.handelingsdeel_vastgesteld_op.known();
    if (both) {
      outcome.status = Status::nvt;
      outcome.reden = Reden::vastgesteld_voor_plicht;
      outcome.start = before;
    } else if (facts.gehoord_op.known()) {
      outcome.status = Status::voldaan;
      outcome.reden = Reden::al_gehoord;
    } else {
      outcome.status = Status::open;
      outcome.reden = Reden::horen_nog_te_doen;
    }
    return outcome;
  }
  if (!facts.gehoord_op.known()) {
    outcome.status = Status::niet_voldaan;
    outcome.reden = Reden::niet_gehoord;
  } else {
    const bool in_time = facts.gehoord_op.on_or_before(fixed.date());
    outcome.status = in_time ? Status::voldaan : Status::niet_voldaan;
    outcome.reden = in_time ? Reden::gehoord_voor_vaststelling : Reden::pas_na_vaststelling_gehoord;
  }
  return outcome;
}

Outcome heard_before_unless_adult(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  const Outcome outcome = heard_before(facts, parameters);
  const std::optional<bool> of_age = adult(facts, first_fixed_since(facts, parameters.sinds));
  if (of_age == true) return answer(Status::nvt, Reden::leerling_meerderjarig);
  if (!of_age && facts.schooltype == Schooltype::vso && outcome.status == Status::niet_voldaan) {
    return answer(Status::geen_gegevens, Reden::leeftijd_onbekend);
  }
  return outcome;
}

Outcome agreement_of_parents(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  return agreement(facts, parameters, facts.ouders);
}

// WEC: a pupil who is of age and legally competent is the party instead of the parents.
Outcome agreement_of_adult_pupil(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  const std::optional<bool> of_age = adult(facts, facts.akkoord_nodig_voor_op);
  const Outcome parents = agreement(facts, parameters, facts.ouders);
  if (facts.schooltype != Schooltype::vso || of_age == false) return parents;
  const Outcome pupil = agreement(facts, parameters, facts.leerling);
  if (of_age == true) {
    const bool only_parents = is_breach(pupil.status) && parents.status == Status::voldaan;
    const bool uncertain = only_parents && !facts.has(Facts::handelingsbekwaam);
    return uncertain ? answer(Status::geen_gegevens, Reden::handelingsbekwaamheid_onbekend) : pupil;
  }
  return parents.status == pupil.status ? parents : answer(Status::geen_gegevens, Reden::leeftijd_onbekend);
}

// WVO: no clause on adult pupils, but at 18 nobody has authority over the pupil any more, so that the pupil
// acts himself: his own answer counts first, and the agreement of a parent where he gave none.
Outcome agreement_vo(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  const Outcome parents = agreement(facts, parameters, facts.ouders);
  const Outcome pupil = agreement(facts, parameters, facts.leerling);
  const std::optional<bool> of_age = adult(facts, facts.akkoord_nodig_voor_op);
  const bool pupil_answered = facts.leerling.akkoord_op.known() || facts.leerling.geweigerd_op.known();
  if (of_age == false || !pupil_answered || parents.status == pupil.status) return parents;
  if (of_age == true) return pupil;
  return answer(Status::geen_gegevens, Reden::leeftijd_onbekend);
}

}  // namespace opp::kernels
