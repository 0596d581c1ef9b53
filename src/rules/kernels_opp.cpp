// What the OPP holds, who was heard before it was fixed, and who agreed.

#include "kernel_help.hpp"

namespace opp::kernels {

namespace {

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

/// The latest part of the judged version that was fixed.
Day latest_fixed(const Facts& facts) {
  const Day first = facts.perspectief_vastgesteld_op;
  const Day second = facts.handelingsdeel_vastgesteld_op;
  if (!first.known()) return second;
  return second.known() && second.date() > first.date() ? second : first;
}

/// The answer on a destination with its rationale.
Outcome destination(const Facts& facts, const Parameters& parameters, bool described, Reden lacking) {
  const bool rationale = facts.has(Facts::onderbouwing);
  return content(facts.inhoud_vastgesteld_op, parameters.sinds, described && rationale,
                 Reden::uitstroom_beschreven, described ? Reden::onderbouwing_ontbreekt : lacking);
}

constexpr Vooraf kGehoord{Reden::gehoord_voor_vaststelling, Reden::al_gehoord, Reden::horen_nog_te_doen,
                          Reden::niet_gehoord, Reden::pas_na_vaststelling_gehoord};
constexpr Vooraf kOverlegd{Reden::oogo_gevoerd, Reden::oogo_al_gevoerd, Reden::oogo_te_doen,
                           Reden::oogo_ontbreekt, Reden::oogo_te_laat};
constexpr Vooraf kGeadviseerd{Reden::advies_gegeven, Reden::advies_al_gegeven, Reden::advies_te_vragen,
                              Reden::advies_ontbreekt, Reden::advies_te_laat};

}  // namespace

Outcome destination_po(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  return destination(facts, parameters, facts.has(Facts::uitstroom_vo) || facts.has(Facts::uitstroom_vso),
                     Reden::uitstroom_ontbreekt);
}

Outcome destination_vso(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  const bool follow = facts.has(Facts::uitstroom_vervolg);
  const bool work = facts.has(Facts::uitstroom_arbeid);
  const bool day = facts.has(Facts::uitstroom_dagbesteding);
  const bool misfit = (facts.has(Facts::profiel_vervolg) && !follow) ||
                      (facts.has(Facts::profiel_arbeidsmarkt) && !work) ||
                      (facts.has(Facts::profiel_dagbesteding) && !day);
  const bool any = follow || work || day;
  return destination(facts, parameters, any && !misfit,
                     any ? Reden::uitstroom_past_niet_bij_profiel : Reden::uitstroom_ontbreekt);
}

Outcome destination_vo(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  return destination(facts, parameters, facts.has(Facts::uitstroom_vervolg),
                     Reden::vervolgonderwijs_ontbreekt);
}

Outcome kind_of_work(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  return content(facts.inhoud_vastgesteld_op, parameters.sinds, facts.has(Facts::uitstroom_arbeid),
                 Reden::arbeid_beschreven, Reden::arbeid_ontbreekt);
}

Outcome factors(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  const bool promoting = facts.has(Facts::factor_bevorderend);
  const bool hindering = facts.has(Facts::factor_belemmerend);
  const Reden lacking = promoting   ? Reden::belemmerende_factor_ontbreekt
                        : hindering ? Reden::bevorderende_factor_ontbreekt
                                    : Reden::factoren_ontbreken;
  return content(facts.inhoud_vastgesteld_op, parameters.sinds, promoting && hindering,
                 Reden::factoren_beschreven, lacking);
}

Outcome guidance(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  return content(facts.akkoord_nodig_voor_op, parameters.sinds, facts.has(Facts::begeleiding),
                 Reden::begeleiding_beschreven, Reden::begeleiding_ontbreekt);
}

namespace {

/// `fixed` is when the version that is judged was fixed, as far as the duty applied.
Outcome deviations_since(const Facts& facts, Date sinds) {
  if (auto other = unless_required_and_present(facts)) return *other;
  const Day fixed = latest_fixed(facts);
  if (fixed.known() && fixed.date() < sinds)
    return answer(Status::nvt, Reden::vastgesteld_voor_plicht, fixed);
  if (!facts.has(Facts::afwijking_beantwoord)) {
    return answer(Status::geen_gegevens, Reden::afwijking_niet_beantwoord);
  }
  if (!facts.has(Facts::afwijking)) return answer(Status::voldaan, Reden::geen_afwijking);
  return content(fixed, sinds, facts.has(Facts::afwijking_beschreven), Reden::afwijking_beschreven,
                 Reden::afwijking_ontbreekt);
}

}  // namespace

Outcome deviations(const Facts& facts, const Parameters& parameters) {
  return deviations_since(facts, parameters.sinds);
}
// In sbo the duty of 2014 was gone from 2015-08-01 to 2025-07-31.
Outcome deviations_sbo_2025(const Facts& facts, const Parameters&) {
  return deviations_since(facts, wetsdagen::hoorrecht);
}

Outcome other_schools_only(const Facts&, const Parameters&) {
  return answer(Status::nvt, Reden::geldt_niet_voor_deze_school);
}

Outcome replacement_goals(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  if (!facts.has(Facts::doelen_beantwoord)) {
    return answer(Status::geen_gegevens, Reden::doelen_niet_beantwoord);
  }
  if (!facts.has(Facts::doelen_nodig)) return answer(Status::voldaan, Reden::geen_vervangende_doelen);
  return content(latest_fixed(facts), parameters.sinds, facts.has(Facts::doelen_beschreven),
                 Reden::doelen_beschreven, Reden::doelen_ontbreken);
}

Outcome replacement_goals_with_reason(const Facts& facts, const Parameters& parameters) {
  const Outcome outcome = replacement_goals(facts, parameters);
  if (outcome.status != Status::voldaan || outcome.reden != Reden::doelen_beschreven) return outcome;
  return content(latest_fixed(facts), parameters.sinds, facts.has(Facts::doelen_met_reden),
                 Reden::doelen_beschreven, Reden::doelen_zonder_reden);
}

Outcome fewer_hours(const Facts& facts, const Parameters&) {
  if (facts.has(Facts::uren_gepland)) {
    return facts.has(Facts::uren_instemming) ? answer(Status::voldaan, Reden::inspectie_stemde_in)
                                             : answer(Status::open, Reden::instemming_inspectie_te_vragen);
  }
  if (!facts.has(Facts::uren_afwijking)) return answer(Status::nvt, Reden::geen_minder_uren);
  if (!facts.has(Facts::uren_instemming)) {
    return answer(Status::niet_voldaan, Reden::instemming_inspectie_ontbreekt);
  }
  return facts.has(Facts::uren_instemming_later) ? answer(Status::te_laat, Reden::inspectie_stemde_later_in)
                                                 : answer(Status::voldaan, Reden::inspectie_stemde_in);
}

Outcome fewer_hours_vso(const Facts& facts, const Parameters& parameters) {
  const bool fewer = facts.has(Facts::uren_afwijking) || facts.has(Facts::uren_gepland);
  if (fewer && !facts.has(Facts::profiel_vervolg)) {
    return answer(Status::nvt, Reden::uren_alleen_bij_vervolgonderwijs);
  }
  return fewer_hours(facts, parameters);
}

Outcome consulted_before_2017(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  return before_fixing(facts, parameters.sinds, facts.oogo_op, kOverlegd);
}

// Since the right of agreement the handelingsdeel is fixed after agreement instead of consultation; what is
// left for consultation is the perspective part.
Outcome consulted_before(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  const Day guidance = facts.handelingsdeel_vastgesteld_op;
  const Day perspective = facts.perspectief_vastgesteld_op;
  const bool guidance_only =
      !perspective.known() && guidance.known() && guidance.date() >= wetsdagen::instemming;
  if (guidance_only && !facts.oogo_op.on_or_before(guidance.date())) {
    // Of a first OPP the perspective part is still to come, and asks for consultation.
    if (!facts.eerste_vaststelling_op.known()) {
      return facts.oogo_op.known() ? answer(Status::voldaan, Reden::oogo_al_gevoerd, {}, {}, facts.oogo_op)
                                   : answer(Status::open, Reden::oogo_te_doen);
    }
    return answer(Status::nvt, Reden::alleen_handelingsdeel, {}, {}, guidance);
  }
  if (perspective.known() && perspective.date() >= wetsdagen::instemming) {
    return before(perspective.date(), facts.oogo_op, kOverlegd);
  }
  return before_fixing(facts, parameters.sinds, facts.oogo_op, kOverlegd);
}

Outcome advised_before(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  return before_fixing(facts, parameters.sinds, facts.advies_op, kGeadviseerd);
}

Outcome heard_before(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  return before_fixing(facts, parameters.sinds, facts.gehoord_op, kGehoord);
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

Outcome young_pupil_heard(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  const Day fixed = first_fixed_since(facts, parameters.sinds);
  const std::optional<bool> twelve =
      reached(facts, 12, fixed.known() ? fixed.date() : facts.peildatum.date());
  if (!twelve) return answer(Status::geen_gegevens, Reden::leeftijd_onbekend);
  if (*twelve) return answer(Status::nvt, Reden::twaalf_of_ouder);
  Outcome outcome = heard_before(facts, parameters);
  if (outcome.status == Status::voldaan) outcome.reden = Reden::geen_leeftijdsgrens;
  if (outcome.status == Status::open) outcome.reden = Reden::ook_jong_te_horen;
  if (outcome.status == Status::niet_voldaan) outcome.reden = Reden::ook_jong_niet_gehoord;
  return outcome;
}

// WEC 41a(8) and (9) know no exception for a pupil who is of age and legally competent, and do not refer to
// the hearing that he has no right to; what they ask for him is uncertain, so only a warning.
Outcome input_recorded(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  const Day fixed = first_fixed_since(facts, parameters.sinds);
  const bool both = facts.perspectief_vastgesteld_op.known() && facts.handelingsdeel_vastgesteld_op.known();
  if (!fixed.known() && both) {
    return answer(Status::nvt, Reden::vastgesteld_voor_plicht,
                  earliest(facts.perspectief_vastgesteld_op, facts.handelingsdeel_vastgesteld_op));
  }
  if (facts.has(Facts::afgezien) && !facts.has(Facts::inbreng)) {
    return facts.has(Facts::afgezien_toegelicht)
               ? answer(Status::gemotiveerd, Reden::leerling_zag_af, fixed)
               : warning(Status::niet_voldaan, Reden::leerling_zag_af_zonder_toelichting, fixed);
  }
  const bool input = facts.has(Facts::inbreng);
  Outcome outcome = content(fixed, parameters.sinds, input && facts.has(Facts::invloed),
                            Reden::inbreng_en_invloed_beschreven,
                            input ? Reden::invloed_ontbreekt : Reden::inbreng_ontbreekt);
  outcome.verzacht = under_wec(facts) && adult(facts, fixed) == true;
  return outcome;
}

Outcome influence_explained(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  const Day fixed = first_fixed_since(facts, parameters.sinds);
  if (!fixed.known()) return answer(Status::nvt, Reden::nog_niet_vastgesteld);
  if (facts.toegelicht_op.known()) {
    return answer(Status::voldaan, Reden::invloed_toegelicht, fixed, {}, facts.toegelicht_op);
  }
  if (facts.has(Facts::afgezien) && !facts.has(Facts::inbreng)) {
    return answer(Status::nvt, Reden::leerling_zag_af, fixed);
  }
  if (!after(facts.evaluatie_op, fixed.date()))
    return answer(Status::open, Reden::invloed_toe_te_lichten, fixed);
  Outcome outcome = answer(Status::niet_voldaan, Reden::invloed_niet_toegelicht, fixed);
  outcome.verzacht = under_wec(facts) && adult(facts, fixed) == true;
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

Outcome effort_recorded(const Facts& facts, const Parameters&) {
  if (auto other = unless_required_and_present(facts)) return *other;
  if (!facts.has(Facts::handelingsdeel_open)) {
    return answer(Status::nvt, Reden::handelingsdeel_vastgesteld, {}, {}, facts.akkoord_nodig_voor_op);
  }
  if (facts.has(Facts::handelingsdeel_akkoord)) return answer(Status::nvt, Reden::nu_overeenstemming);
  if (facts.pogingen == 0) return answer(Status::nvt, Reden::geen_weigering);
  return facts.pogingen >= 2 ? answer(Status::voldaan, Reden::pogingen_vastgelegd)
                             : answer(Status::open, Reden::pogingen_te_weinig);
}

Outcome evidence_of_agreement(const Facts& facts, const Parameters&) {
  if (auto other = unless_required_and_present(facts)) return *other;
  const bool by_pupil =
      facts.leerling.akkoord_op.known() && adult(facts, facts.akkoord_nodig_voor_op) == true;
  if (!facts.ouders.akkoord_op.known() && !by_pupil) return answer(Status::nvt, Reden::geen_akkoord);
  return facts.has(Facts::akkoord_met_bewijs) ? answer(Status::voldaan, Reden::akkoord_met_bewijs)
                                              : answer(Status::open, Reden::akkoord_zonder_bewijs);
}

namespace {

bool answered(const Antwoorden& answers) {
  return answers.akkoord_op.known() || answers.geweigerd_op.known();
}

/// A handelingsdeel that was fixed before the right of agreement needed no answer.
std::optional<Outcome> unless_agreement_needed(const Facts& facts) {
  const Day fixed = facts.akkoord_nodig_voor_op;
  if (!fixed.known() || fixed.date() >= wetsdagen::instemming) return std::nullopt;
  return answer(Status::nvt, Reden::vastgesteld_voor_plicht, fixed);
}

/// Whether an adult pupil, and not the parents, answered on the handelingsdeel.
Outcome adult_is_party(const Facts& facts, bool competence_matters) {
  if (auto other = unless_required_and_present(facts)) return *other;
  if (auto other = unless_agreement_needed(facts)) return *other;
  const std::optional<bool> of_age = adult(facts, facts.akkoord_nodig_voor_op);
  if (!of_age) {
    return facts.schooltype == Schooltype::so ? answer(Status::nvt, Reden::leerling_geen_partij)
                                              : answer(Status::geen_gegevens, Reden::leeftijd_onbekend);
  }
  if (!*of_age) return answer(Status::nvt, Reden::leerling_geen_partij);
  if (answered(facts.leerling)) return answer(Status::voldaan, Reden::leerling_is_partij);
  if (!answered(facts.ouders)) return answer(Status::open, Reden::vraag_de_leerling);
  return competence_matters && !facts.has(Facts::handelingsbekwaam)
             ? answer(Status::geen_gegevens, Reden::handelingsbekwaamheid_onbekend)
             : answer(Status::niet_voldaan, Reden::ouders_in_plaats_van_leerling);
}

}  // namespace

// Until 2017-07-31 nobody had to agree; the adult pupil was party to the consultation and the evaluation.
Outcome adult_pupil_is_party_wec_2013(const Facts& facts, const Parameters&) {
  if (auto other = unless_required_and_present(facts)) return *other;
  const std::optional<bool> of_age = adult(facts, facts.handelingsdeel_vastgesteld_op);
  if (!of_age && facts.schooltype == Schooltype::vso) {
    return answer(Status::geen_gegevens, Reden::leeftijd_onbekend);
  }
  if (of_age != true) return answer(Status::nvt, Reden::leerling_geen_partij);
  return facts.oogo_op.known() ? answer(Status::voldaan, Reden::overlegd_met_leerling, {}, {}, facts.oogo_op)
                               : answer(Status::open, Reden::overleg_met_leerling);
}
Outcome adult_pupil_is_party_wec(const Facts& facts, const Parameters&) {
  return adult_is_party(facts, true);
}
Outcome adult_pupil_is_party_vo(const Facts& facts, const Parameters&) {
  return adult_is_party(facts, false);
}

Outcome sixteen_is_no_party(const Facts& facts, const Parameters&) {
  if (auto other = unless_required_and_present(facts)) return *other;
  if (auto other = unless_agreement_needed(facts)) return *other;
  const Day fixed = facts.akkoord_nodig_voor_op;
  const Date moment = fixed.known() ? fixed.date() : facts.peildatum.date();
  const std::optional<bool> sixteen = reached(facts, 16, moment);
  if (!sixteen) return answer(Status::geen_gegevens, Reden::leeftijd_onbekend);
  if (!*sixteen || *reached(facts, 18, moment)) return answer(Status::nvt, Reden::geen_zestien_of_zeventien);
  if (facts.ouders.akkoord_op.known()) {
    return answer(Status::voldaan, Reden::akkoord_van_ouders_telt, {}, {}, facts.ouders.akkoord_op);
  }
  return facts.leerling.akkoord_op.known()
             ? answer(Status::niet_voldaan, Reden::akkoord_leerling_volstaat_niet, {}, {},
                      facts.leerling.akkoord_op)
             : answer(Status::nvt, Reden::nog_geen_antwoord);
}

Outcome everyone_with_authority(const Facts& facts, const Parameters&) {
  if (auto other = unless_required_and_present(facts)) return *other;
  if (auto other = unless_agreement_needed(facts)) return *other;
  const Day fixed = facts.akkoord_nodig_voor_op;
  const Date moment = fixed.known() ? fixed.date() : facts.peildatum.date();
  if (facts.meerderjarig_op.on_or_before(moment)) return answer(Status::nvt, Reden::gezag_geeindigd);
  if (!facts.has(Facts::gezag_bekend)) return answer(Status::geen_gegevens, Reden::gezag_niet_vastgelegd);
  if (!facts.has(Facts::gezag_zonder_antwoord)) {
    return answer(Status::voldaan, Reden::alle_gezagsdragers_antwoordden);
  }
  return fixed.known() ? answer(Status::niet_voldaan, Reden::gezagsdrager_zonder_antwoord, fixed)
                       : answer(Status::open, Reden::gezagsdrager_te_vragen);
}

}  // namespace opp::kernels
