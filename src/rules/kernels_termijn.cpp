// The terms of the OPP, its evaluation, and how the terms are counted.

#include "kernel_help.hpp"
#include "termijnen.hpp"

#include <algorithm>
#include <bit>

namespace opp::kernels {

namespace {

/// The OPP has to be fixed within six weeks after `start`.
Outcome within_six_weeks(const Facts& facts, const Parameters& parameters, Date start) {
  Outcome outcome;
  outcome.start = start;
  if (start < parameters.sinds) {
    outcome.status = Status::nvt;
    outcome.reden = Reden::inschrijving_voor_plicht;
    return outcome;
  }
  const Date due = due_of(parameters, start, termijnen::opp);
  if (facts.opp_verplicht_vanaf.known() && facts.opp_verplicht_vanaf.date() > due) {
    outcome.status = Status::nvt;
    outcome.reden = Reden::behoefte_na_termijn;
    return outcome;
  }
  outcome.due = due;
  if (by_support(facts) && facts.eerste_extra_tot.known() && facts.eerste_extra_tot.date() < due) {
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

/// The answer on the six weeks after enrolment, or after definitive placement.
Outcome term_of_enrolment(const Facts& facts, const Parameters& parameters) {
  return facts.has(Facts::tijdelijk) ? six_weeks_after_temporary(facts, parameters)
                                     : six_weeks(facts, parameters);
}

constexpr std::uint64_t kAllYears = ~std::uint64_t{0};

/// The bits of all school years from `year` on.
std::uint64_t years_from(Schooljaar year) {
  const int place = year.first_year() - Facts::kEersteSchooljaar;
  if (place <= 0) return kAllYears;
  return place < 64 ? kAllYears << static_cast<unsigned>(place) : 0;
}
std::uint64_t years_from(Date day) { return years_from(Schooljaar::of(day)); }

/// The bits of all school years up to and including `year`.
std::uint64_t years_until(Schooljaar year) {
  const int place = year.first_year() - Facts::kEersteSchooljaar;
  if (place < 0) return 0;
  return place < 64 ? kAllYears >> static_cast<unsigned>(63 - place) : kAllYears;
}

/// The earliest of the school years in a set that is not empty.
Schooljaar first_of(std::uint64_t years) {
  return Schooljaar(Facts::kEersteSchooljaar + std::countr_zero(years));
}

/// Sentences about who takes part in the evaluation.
struct Deelname {
  Reden goed;
  Reden te_doen;
  Reden ontbreekt;
};

/// Every year that has an evaluation must be among `with`.
Outcome evaluated_with(const Facts& facts, const Parameters& parameters, std::uint64_t with,
                       const Deelname& reden) {
  const std::uint64_t evaluated =
      facts.evaluatie_schooljaren & years_from(parameters.sinds) & ~facts.afgebroken_schooljaren;
  if (evaluated == 0) {
    const bool broken =
        (facts.evaluatie_schooljaren & years_from(parameters.sinds) & facts.afgebroken_schooljaren) != 0;
    return answer(Status::nvt, broken ? Reden::schooljaar_afgebroken : Reden::nog_niet_geevalueerd);
  }
  std::uint64_t lacking = evaluated & ~with;
  if (lacking == 0) return answer(Status::voldaan, reden.goed, {}, {}, facts.evaluatie_op);
  const std::uint64_t running =
      facts.uitgeschreven_op.known() ? 0 : Facts::bit(Schooljaar::of(facts.peildatum.date()));
  const bool still_time = (lacking & ~running) == 0;
  if (!still_time) lacking &= ~running;
  const Schooljaar year(Facts::kEersteSchooljaar + 63 - std::countl_zero(lacking));
  return answer(still_time ? Status::open : Status::niet_voldaan,
                still_time ? reden.te_doen : reden.ontbreekt, {}, year.last_day());
}

/// Today, or the day on which the OPP or the enrolment ended.
Date last_day_judged(const Facts& facts) {
  const Day ended = earliest(facts.uitgeschreven_op, facts.opp_beeindigd_op);
  return ended.known() ? ended.date() : facts.peildatum.date();
}

}  // namespace

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

Outcome six_weeks_after_need(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required(facts)) return *other;
  if (facts.has(Facts::tijdelijk) && !facts.definitief_geplaatst_op.known()) {
    return answer(Status::nvt, Reden::nog_tijdelijk_geplaatst);
  }
  const Date placed =
      facts.has(Facts::tijdelijk) ? facts.definitief_geplaatst_op.date() : facts.ingeschreven_op.date();
  // Support that began again after a first period had ended is a new need.
  const bool again = supported_again(facts);
  Day support = again ? facts.extra_vanaf : facts.eerste_extra_vanaf;
  if (!support.known()) support = facts.opp_verplicht_vanaf;  // lwoo, before it was excepted
  const Day required = again ? facts.extra_vanaf : facts.opp_verplicht_vanaf;
  const bool after_term = required.known() && required.date() > due_of(parameters, placed, termijnen::opp);
  if (!after_term) return answer(Status::nvt, Reden::termijn_inschrijving_geldt);
  Day start = support;  // who is supported has a need; the latest moment at which it showed
  switch (parameters.beleid->zittende_leerling.anker) {
    case Anker::behoefte_vastgesteld:
      if (!again || after(facts.behoefte_op, facts.eerste_extra_tot.date())) {
        start = earliest(facts.behoefte_op, start);
      }
      break;
    case Anker::arrangement_toegekend:
      if (facts.arrangement_op.known()) start = facts.arrangement_op;
      break;
    case Anker::ondersteuning_gestart:
      break;
  }
  if (!start.known()) return answer(Status::geen_gegevens, Reden::ondersteuning_niet_vastgelegd);
  // The law may have asked an OPP only later, for what was excepted before.
  if (after(required, support.date())) start = required;
  if (start.date() < parameters.sinds) return answer(Status::nvt, Reden::behoefte_voor_plicht, start);
  const Date due = due_of(parameters, start.date(), termijnen::behoefte);
  const Day met = facts.behoefte_opp_op;
  if (!met.on_or_before(due)) {
    if (!again && facts.eerste_extra_tot.known() && facts.eerste_extra_tot.date() < due) {
      return answer(Status::nvt, Reden::ondersteuning_eindigde_binnen_termijn, start, due);
    }
    if (facts.uitgeschreven_op.on_or_before(due)) {
      return answer(Status::nvt, Reden::vertrokken_binnen_termijn, start, due);
    }
  }
  return judge_term(
      facts, start, due, met,
      {Reden::behoefte_loopt, Reden::behoefte_verlopen, Reden::behoefte_op_tijd, Reden::behoefte_te_laat});
}

namespace {

Outcome first_of_august(const Facts& facts, const Parameters& parameters, bool from_four) {
  if (!facts.has(Facts::eerste_schooldag_bekend)) {
    return answer(Status::geen_gegevens, Reden::eerste_schooldag_onbekend);
  }
  if (!facts.has(Facts::eerste_schooldag_bezocht)) {
    return answer(Status::nvt, Reden::niet_op_eerste_schooldag);
  }
  if (facts.eerst_bezocht_op.date() < parameters.sinds) {
    return answer(Status::nvt, Reden::inschrijving_voor_plicht, facts.eerst_bezocht_op);
  }
  const Date august = Schooljaar::of(facts.eerst_bezocht_op.date()).first_day();
  if (from_four) {
    const std::optional<bool> four = reached(facts, 4, august);
    if (!four) return answer(Status::geen_gegevens, Reden::leeftijd_onbekend);
    if (!*four) return answer(Status::nvt, Reden::nog_geen_vier);
  }
  const Date due = due_of(parameters, august, termijnen::opp);
  if (facts.ingeschreven_op == Day(august)) {
    return answer(Status::voldaan, Reden::inschrijving_op_1_augustus, august, due);
  }
  return answer(Status::niet_voldaan, Reden::inschrijving_niet_op_1_augustus, august, due,
                facts.ingeschreven_op);
}

}  // namespace

Outcome enrolled_first_of_august(const Facts& facts, const Parameters& parameters) {
  return first_of_august(facts, parameters, false);
}

Outcome enrolled_first_of_august_from_four(const Facts& facts, const Parameters& parameters) {
  return first_of_august(facts, parameters, true);
}

Outcome vacations_count(const Facts& facts, const Parameters& parameters) {
  Outcome outcome = term_of_enrolment(facts, parameters);
  if (!outcome.due.known() || outcome.status == Status::nvt) return outcome;
  const bool late = outcome.status == Status::verlopen || outcome.status == Status::te_laat;
  outcome.status = late ? Status::niet_voldaan : Status::voldaan;
  outcome.reden = late ? Reden::vakantie_verlengt_niet : Reden::doorlopend_geteld;
  outcome.met = {};
  return outcome;
}

Outcome extended_to_working_day(const Facts& facts, const Parameters& parameters) {
  const Outcome outcome = term_of_enrolment(facts, parameters);
  if (!outcome.due.known() || !outcome.start.known()) return outcome;
  const Date counted = termijnen::opp(*parameters.beleid).term.vanaf(outcome.start.date()).dag;
  if (outcome.due.date() != counted) {
    return answer(Status::voldaan, Reden::atw_verlengd, outcome.start, outcome.due, counted);
  }
  return parameters.calendar->vrije_dag(counted)
             ? answer(Status::niet_voldaan, Reden::atw_niet_toegepast, outcome.start, counted)
             : answer(Status::nvt, Reden::einde_op_werkdag, outcome.start, counted);
}

Outcome within_scope_of_atw(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required(facts)) return *other;
  const Termijn need = termijnen::behoefte(*parameters.beleid);
  if (by_support(facts) && need.atw == Atw::toepassen && !need.term.within_atw()) {
    return answer(Status::niet_voldaan, Reden::atw_te_lange_termijn);
  }
  return parameters.beleid->atw.opp_termijn ? answer(Status::voldaan, Reden::atw_binnen_bereik)
                                            : answer(Status::nvt, Reden::atw_uitgezet);
}

Outcome evaluated_each_schooljaar(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required(facts)) return *other;
  if (!facts.eerste_vaststelling_op.known()) return answer(Status::nvt, Reden::opp_niet_van_kracht);

  Date first_day = std::max(facts.eerste_vaststelling_op.date(), parameters.sinds);
  if (facts.opp_verplicht_vanaf.known()) first_day = std::max(first_day, facts.opp_verplicht_vanaf.date());
  Day ended = earliest(facts.uitgeschreven_op, facts.opp_beeindigd_op);
  if (by_support(facts)) ended = earliest(ended, facts.extra_geeindigd_op);
  const Schooljaar last_year = Schooljaar::of(ended.known() ? ended.date() : facts.peildatum.date());
  const std::uint64_t asked = facts.opp_schooljaren & years_from(first_day) & years_until(last_year);
  const std::uint64_t evaluated = asked & facts.evaluatie_schooljaren;
  // In a year that was cut short, or is not over yet, an evaluation could still follow.
  std::uint64_t lacking = asked & ~evaluated & ~facts.afgebroken_schooljaren;
  if (ended.known()) lacking &= ~years_from(facts.peildatum.date());
  if (lacking == 0) {
    return evaluated != 0
               ? answer(Status::voldaan, Reden::elk_schooljaar_geevalueerd, facts.eerste_vaststelling_op)
               : answer(Status::nvt, Reden::schooljaar_afgebroken, facts.eerste_vaststelling_op);
  }
  std::optional<Outcome> missed;
  for (; lacking != 0; lacking &= lacking - 1) {
    const Schooljaar year = first_of(lacking);
    if (!ended.known() && year == last_year) {
      if (missed && !missed->verzacht) continue;  // an older breach weighs more than what is still to come
      return answer(Status::open, Reden::evaluatie_nog_te_doen, facts.eerste_vaststelling_op,
                    year.last_day());
    }
    const Date from = std::max(first_day, year.first_day());
    const bool partial = year.last_day() - from + 1 < parameters.beleid->evaluatie.deelschooljaar_weken * 7;
    if (missed && partial && !missed->verzacht) continue;  // keep the heavier finding
    missed =
        answer(Status::verlopen, partial ? Reden::evaluatie_gemist_deelschooljaar : Reden::evaluatie_gemist,
               facts.eerste_vaststelling_op, year.last_day());
    missed->verzacht = partial;
  }
  return *missed;
}

namespace {

constexpr Deelname kMetOuders{Reden::met_ouders_geevalueerd, Reden::evaluatie_ouders_te_doen,
                              Reden::evaluatie_zonder_ouders};

std::optional<Outcome> unless_in_force(const Facts& facts) {
  if (auto other = unless_required(facts)) return other;
  if (!facts.eerste_vaststelling_op.known()) return answer(Status::nvt, Reden::opp_niet_van_kracht);
  return std::nullopt;
}

}  // namespace

// Of a pupil who is of age, nobody has authority any more: his own part in the evaluation counts as well.
Outcome evaluated_with_parents(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_in_force(facts)) return *other;
  std::uint64_t with = facts.evaluatie_met_ouder;
  if (facts.meerderjarig_op.known()) {
    with |= facts.evaluatie_met_leerling & years_from(facts.meerderjarig_op.date());
  }
  return evaluated_with(facts, parameters, with, kMetOuders);
}

// WEC: the pupil who is of age and legally competent evaluates instead of the parents.
Outcome evaluated_with_party(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_in_force(facts)) return *other;
  if (facts.has(Facts::handelingsonbekwaam)) {
    return evaluated_with(facts, parameters, facts.evaluatie_met_ouder, kMetOuders);
  }
  if (!facts.meerderjarig_op.known()) {
    const Outcome parents = evaluated_with(facts, parameters, facts.evaluatie_met_ouder, kMetOuders);
    const Outcome either = evaluated_with(
        facts, parameters, facts.evaluatie_met_ouder | facts.evaluatie_met_leerling, kMetOuders);
    const bool uncertain = facts.schooltype == Schooltype::vso && parents.status != either.status;
    return uncertain ? answer(Status::geen_gegevens, Reden::leeftijd_onbekend) : parents;
  }
  const Date of_age = facts.meerderjarig_op.date();
  const std::uint64_t partly = years_from(of_age);
  const std::uint64_t wholly =
      Schooljaar::of(of_age).first_day() == of_age ? partly : partly & ~Facts::bit(Schooljaar::of(of_age));
  const std::uint64_t pupil = facts.evaluatie_met_leerling & partly;
  const Outcome outcome =
      evaluated_with(facts, parameters, (facts.evaluatie_met_ouder & ~wholly) | pupil, kMetOuders);
  if (outcome.status == Status::niet_voldaan && !facts.has(Facts::handelingsbekwaam)) {
    const Outcome by_parents =
        evaluated_with(facts, parameters, facts.evaluatie_met_ouder | pupil, kMetOuders);
    if (by_parents.status != outcome.status) {
      return answer(Status::geen_gegevens, Reden::handelingsbekwaamheid_onbekend);
    }
  }
  return outcome;
}

Outcome evaluated_with_pupil(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_in_force(facts)) return *other;
  return evaluated_with(
      facts, parameters, facts.evaluatie_met_leerling,
      {Reden::met_leerling_geevalueerd, Reden::evaluatie_leerling_te_doen, Reden::evaluatie_zonder_leerling});
}

// The act says *per jaar*, not per school year; that a year is counted from the former evaluation is a
// reading, so only what no reading allows is more than a warning.
Outcome evaluated_by_commission(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_in_force(facts)) return *other;
  const Date end = last_day_judged(facts);
  const Date first = std::max(facts.eerste_vaststelling_op.date(), parameters.sinds);
  const Date start = facts.commissie_op.known() ? std::max(first, facts.commissie_op.date()) : first;
  const Date due = due_of(parameters, start, termijnen::commissie);
  if (end > due) {
    const bool any_reading = end > due_of(parameters, due, termijnen::commissie);
    return any_reading ? answer(Status::verlopen, Reden::commissie_evaluatie_verlopen, start, due)
                       : warning(Status::verlopen, Reden::commissie_evaluatie_verlopen, start, due);
  }
  if (facts.commissie_gat_van.known()) {
    const Date from = std::max(facts.commissie_gat_van.date(), parameters.sinds);
    const Date gap_due = due_of(parameters, from, termijnen::commissie);
    if (after(facts.commissie_gat_tot, gap_due)) {
      const bool any_reading =
          after(facts.commissie_gat_tot, due_of(parameters, gap_due, termijnen::commissie));
      Outcome late =
          answer(Status::te_laat, Reden::commissie_te_laat, from, gap_due, facts.commissie_gat_tot);
      late.verzacht = !any_reading;
      return late;
    }
  }
  return facts.commissie_op.known()
             ? answer(Status::voldaan, Reden::commissie_heeft_geevalueerd, start, due, facts.commissie_op)
             : answer(Status::open, Reden::commissie_evaluatie_te_doen, start, due);
}

}  // namespace opp::kernels
