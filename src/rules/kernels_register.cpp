// Disputes, and the register onderwijsdeelnemers.

#include "kernel_help.hpp"
#include "termijnen.hpp"

namespace opp::kernels {

Outcome opinion_in_ten_weeks(const Facts& facts, const Parameters& parameters) {
  const Geschilfeiten& dispute = facts.geschil;
  if (!dispute.ingediend_op.known()) return answer(Status::nvt, Reden::geen_geschil);
  const Date due = due_of(parameters, dispute.ingediend_op.date(), termijnen::tien_weken);
  return judge_term(
      facts, dispute.ingediend_op, due, dispute.oordeel_op,
      {Reden::oordeel_verwacht, Reden::oordeel_uitgebleven, Reden::oordeel_op_tijd, Reden::oordeel_te_laat});
}

Outcome objection_waits(const Facts& facts, const Parameters&) {
  const Geschilfeiten& dispute = facts.geschil;
  const Day decided = dispute.bezwaar_besloten_op;
  const bool beside = dispute.ingediend_op.known() && dispute.bezwaar_op.known() &&
                      !(decided.known() && decided.date() < dispute.ingediend_op.date()) &&
                      !(dispute.oordeel_op.known() && dispute.bezwaar_op.date() > dispute.oordeel_op.date());
  if (!beside) return answer(Status::nvt, Reden::geen_bezwaar_naast_geschil);
  if (!decided.known()) {
    return dispute.oordeel_op.known() ? answer(Status::open, Reden::bezwaar_te_beslissen, dispute.oordeel_op)
                                      : answer(Status::voldaan, Reden::bezwaar_wacht, dispute.ingediend_op);
  }
  const bool waited = dispute.oordeel_op.on_or_before(decided.date());
  return answer(waited ? Status::voldaan : Status::niet_voldaan,
                waited ? Reden::bezwaar_na_oordeel : Reden::bezwaar_te_vroeg_beslist, dispute.ingediend_op,
                {}, decided);
}

Outcome opinion_answered(const Facts& facts, const Parameters&) {
  const Geschilfeiten& dispute = facts.geschil;
  if (!dispute.ingediend_op.known()) return answer(Status::nvt, Reden::geen_geschil);
  if (!dispute.oordeel_op.known()) return answer(Status::nvt, Reden::nog_geen_oordeel);
  if (!dispute.beantwoord_op.known()) {
    return answer(Status::open, Reden::oordeel_te_beantwoorden, dispute.oordeel_op);
  }
  const bool reasoned = facts.has(Facts::oordeel_opgevolgd) || facts.has(Facts::oordeel_gemotiveerd);
  return answer(reasoned ? Status::voldaan : Status::niet_voldaan,
                reasoned ? Reden::oordeel_beantwoord : Reden::afwijking_zonder_motivering, dispute.oordeel_op,
                {}, dispute.beantwoord_op);
}

Outcome reported_to_register(const Facts& facts, const Parameters&) {
  if (facts.opp_verplicht == Verplicht::onbekend) {
    return answer(Status::geen_gegevens, Reden::verplichting_onbekend);
  }
  if (facts.opp_verplicht == Verplicht::nee || !facts.eerste_vaststelling_op.known()) {
    return answer(Status::nvt, Reden::geen_rod_nodig);
  }
  return facts.has(Facts::rod_geleverd)
             ? answer(Status::voldaan, Reden::rod_gemeld, facts.eerste_vaststelling_op)
             : answer(Status::open, Reden::rod_te_melden, facts.eerste_vaststelling_op);
}

Outcome not_reported_to_register(const Facts& facts, const Parameters&) {
  return facts.has(Facts::rod_geleverd) ? answer(Status::niet_voldaan, Reden::rod_niet_toegestaan)
                                        : answer(Status::voldaan, Reden::rod_niet_gemeld);
}

Outcome register_begin(const Facts& facts, const Parameters&) {
  if (!facts.has(Facts::rod_geleverd)) return answer(Status::nvt, Reden::niets_in_rod);
  const Rodfeiten& rod = facts.rod;
  const bool outside =
      rod.eerste_begin.date() < facts.ingeschreven_op.date() ||
      (facts.uitgeschreven_op.known() && after(rod.laatste_begin, facts.uitgeschreven_op.date()));
  if (outside) return answer(Status::niet_voldaan, Reden::rod_begin_buiten_inschrijving);
  if (rod.kleinste_verschil == 0) return answer(Status::niet_voldaan, Reden::rod_begin_dubbel);
  const Date year_ahead = Term::jaren(1, Afronding::naar_laatste_dag).vanaf(facts.peildatum.date()).dag;
  if (after(rod.laatste_begin, year_ahead)) return warning(Status::niet_voldaan, Reden::rod_begin_ver_weg);
  return answer(Status::voldaan, Reden::rod_begin_in_orde);
}

Outcome register_end(const Facts& facts, const Parameters&) {
  if (!facts.has(Facts::rod_geleverd)) return answer(Status::nvt, Reden::niets_in_rod);
  const Rodfeiten& rod = facts.rod;
  if (facts.uitgeschreven_op.known()) {
    if (after(rod.laatste_einde, facts.uitgeschreven_op.date())) {
      return answer(Status::niet_voldaan, Reden::rod_einde_na_uitschrijving, facts.uitgeschreven_op);
    }
    if (facts.has(Facts::rod_open)) {
      return answer(Status::niet_voldaan, Reden::rod_einde_ontbreekt, facts.uitgeschreven_op);
    }
  }
  if (facts.has(Facts::rod_open) && facts.opp_beeindigd_op.known()) {
    return warning(Status::niet_voldaan, Reden::rod_open_na_einde, facts.opp_beeindigd_op);
  }
  return answer(Status::voldaan, Reden::rod_einde_in_orde);
}

Outcome register_overlap(const Facts& facts, const Parameters&) {
  if (!facts.has(Facts::rod_geleverd)) return answer(Status::nvt, Reden::niets_in_rod);
  return facts.rod.kleinste_tussentijd >= 1 ? answer(Status::voldaan, Reden::rod_geen_overlap)
                                            : answer(Status::niet_voldaan, Reden::rod_overlap);
}

Outcome register_in_time(const Facts& facts, const Parameters& parameters) {
  if (!facts.has(Facts::rod_geleverd)) return answer(Status::nvt, Reden::niets_in_rod);
  if (!facts.rod.verwerkt_op.known()) return answer(Status::geen_gegevens, Reden::rod_verwerking_onbekend);
  const Date due = due_of(parameters, facts.rod.verwerkt_op.date(), termijnen::rod);
  const bool in_time = facts.rod.geleverd_op.on_or_before(due);
  return answer(in_time ? Status::voldaan : Status::te_laat,
                in_time ? Reden::rod_op_tijd : Reden::rod_te_laat, facts.rod.verwerkt_op, due,
                facts.rod.geleverd_op);
}

// The decree says *na de laatste schooldag*; which day that was is not known here. Half June is before the
// earliest summer vacation.
Outcome left_on_the_right_day(const Facts& facts, const Parameters&) {
  const Day left = facts.uitgeschreven_op;
  if (!left.known()) return answer(Status::nvt, Reden::nog_ingeschreven);
  const Day last = facts.laatst_bezocht_op;
  if (!last.known()) return answer(Status::geen_gegevens, Reden::laatst_bezocht_onbekend, {}, {}, left);
  const Schooljaar year = Schooljaar::of(last.date());
  const bool end_of_year = left == Day(year.last_day()) && last.date() >= Date(year.first_year() + 1, 6, 15);
  const Day next = facts.overstap.volgende_inschrijving_op;
  const bool moved_on =
      next.known() && next.date() == left.date().plus_days(1) && next.date() - last.date() <= 28;
  const bool fits = left == last || end_of_year || moved_on;
  return answer(fits ? Status::voldaan : Status::niet_voldaan,
                fits ? Reden::uitschrijving_in_orde : Reden::uitschrijving_afwijkend, last, {}, left);
}

}  // namespace opp::kernels
