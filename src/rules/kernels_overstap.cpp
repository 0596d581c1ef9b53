// Change of school, retention, access to the file, and the OPDC.

#include "kernel_help.hpp"
#include "termijnen.hpp"

namespace opp::kernels {

Outcome report_for_next_school(const Facts& facts, const Parameters& parameters) {
  const Day left = facts.uitgeschreven_op;
  if (!left.known()) return answer(Status::nvt, Reden::nog_ingeschreven);
  if (facts.has(Facts::geen_ontvangende_school)) return answer(Status::nvt, Reden::geen_ontvangende_school);
  const Date due = due_of(parameters, left.date(), termijnen::rapport);
  const Day sent = facts.overstap.rapport_op;
  if (sent.known()) {
    if (!facts.overstap.afschrift_op.known()) {
      return answer(Status::niet_voldaan, Reden::afschrift_ontbreekt, left, due, sent);
    }
    return sent.on_or_before(due) ? answer(Status::voldaan, Reden::rapport_en_afschrift, left, due, sent)
                                  : warning(Status::te_laat, Reden::rapport_te_laat, left, due, sent);
  }
  return facts.peildatum.on_or_before(due)
             ? answer(Status::open, Reden::rapport_te_maken, left, due)
             : answer(Status::niet_voldaan, Reden::rapport_ontbreekt, left, due);
}

Outcome report_with_opp(const Facts& facts, const Parameters& parameters) {
  const Day sent = facts.overstap.rapport_op;
  if (!sent.known() || sent.date() < parameters.sinds) return answer(Status::nvt, Reden::nog_geen_rapport);
  if (!facts.eerste_vaststelling_op.on_or_before(sent.date())) return answer(Status::nvt, Reden::geen_opp);
  return facts.has(Facts::rapport_met_opp)
             ? answer(Status::voldaan, Reden::rapport_met_opp, {}, {}, sent)
             : answer(Status::niet_voldaan, Reden::rapport_zonder_opp, {}, {}, sent);
}

namespace {

Outcome before_report(const Facts& facts, Day met, Reden goed, Reden ontbreekt) {
  const Day sent = facts.overstap.rapport_op;
  if (!sent.known()) return answer(Status::nvt, Reden::nog_geen_rapport);
  return met.on_or_before(sent.date()) ? answer(Status::voldaan, goed, sent, {}, met)
                                       : answer(Status::niet_voldaan, ontbreekt, sent, {}, met);
}

}  // namespace

Outcome parents_saw_report(const Facts& facts, const Parameters&) {
  return before_report(facts, facts.overstap.inzage_op, Reden::inzage_vooraf, Reden::inzage_ontbreekt);
}
Outcome transfer_consented(const Facts& facts, const Parameters&) {
  return before_report(facts, facts.overstap.toestemming_op, Reden::toestemming_vooraf,
                       Reden::toestemming_ontbreekt);
}

Outcome successor(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_required(facts)) return *other;
  if (!facts.has(Facts::eerder_opp)) return answer(Status::nvt, Reden::geen_eerder_opp);
  if (facts.has(Facts::tijdelijk) && !facts.definitief_geplaatst_op.known()) {
    return answer(Status::nvt, Reden::nog_tijdelijk_geplaatst);
  }
  const Day start = facts.has(Facts::tijdelijk) ? facts.definitief_geplaatst_op : facts.ingeschreven_op;
  const Date due = due_of(parameters, start.date(), termijnen::opp);
  const Day met = facts.eerste_vaststelling_op;
  if (after(facts.opp_verplicht_vanaf, due)) return answer(Status::nvt, Reden::behoefte_na_termijn, start);
  if (!met.known() && facts.uitgeschreven_op.on_or_before(due)) {
    return answer(Status::nvt, Reden::vertrokken_binnen_termijn, start, due);
  }
  const Outcome outcome = judge_term(facts, start, due, met,
                                     {Reden::opvolger_te_maken, Reden::opvolger_verlopen,
                                      Reden::opvolger_vastgesteld, Reden::opvolger_te_laat});
  if (outcome.status == Status::voldaan && !facts.has(Facts::opvolger)) {
    return warning(Status::niet_voldaan, Reden::voorganger_niet_genoemd, start, due, met);
  }
  return outcome;
}

Outcome file_kept_two_years(const Facts& facts, const Parameters& parameters) {
  const Day left = facts.uitgeschreven_op;
  if (!left.known()) return answer(Status::nvt, Reden::nog_ingeschreven);
  const Date due = due_of(parameters, left.date(),
                          facts.has(Facts::naar_speciaal) ? termijnen::drie_jaar : termijnen::twee_jaar);
  return facts.peildatum.on_or_before(due) ? answer(Status::voldaan, Reden::dossier_bewaren, left, due)
                                           : answer(Status::verlopen, Reden::dossier_vernietigen, left, due);
}

namespace {

/// After five years the funding data go, within eight weeks, if there are any in this file.
Outcome kept_five_years(const Facts& facts, const Parameters& parameters, bool funding_data) {
  const Day left = facts.uitgeschreven_op;
  if (!left.known()) return answer(Status::nvt, Reden::nog_ingeschreven);
  const Date until = due_of(parameters, left.date(), termijnen::vijf_jaar);
  if (facts.peildatum.on_or_before(until)) {
    return answer(Status::voldaan, Reden::administratie_bewaren, left, until);
  }
  if (!funding_data) return answer(Status::nvt, Reden::bewaartermijn_voorbij, left, until);
  const Date gone = parameters.calendar->due_date(until, Term::weken(8));
  return facts.peildatum.on_or_before(gone)
             ? answer(Status::open, Reden::bekostiging_vernietigen, left, gone)
             : answer(Status::verlopen, Reden::bekostiging_niet_vernietigd, left, gone);
}

}  // namespace

Outcome administration_kept(const Facts& facts, const Parameters& parameters) {
  return kept_five_years(facts, parameters, false);
}
Outcome administration_kept_po(const Facts& facts, const Parameters& parameters) {
  return kept_five_years(facts, parameters,
                         facts.schooltype == Schooltype::sbo && facts.has(Facts::tlv_aanwezig));
}
Outcome administration_kept_wec(const Facts& facts, const Parameters& parameters) {
  return kept_five_years(facts, parameters,
                         facts.has(Facts::residentieel) ||
                             (facts.has(Facts::cluster_1_of_2) && facts.has(Facts::commissierapport)));
}

Outcome partnership_keeps_three_years(const Facts& facts, const Parameters& parameters) {
  const Day decided = facts.tlv.besloten_op;
  if (!decided.known()) return answer(Status::nvt, Reden::geen_tlv);
  const Date due = due_of(parameters, decided.date(), termijnen::drie_jaar);
  return facts.peildatum.on_or_before(due) ? answer(Status::voldaan, Reden::swv_bewaren, decided, due)
                                           : answer(Status::verlopen, Reden::swv_vernietigen, decided, due);
}

namespace {

Outcome commission_report_kept(const Facts& facts, const Parameters& parameters, Day from) {
  if (!from.known()) return answer(Status::nvt, Reden::nog_ingeschreven);
  const Date due = due_of(parameters, from.date(), termijnen::drie_jaar);
  if (!facts.peildatum.on_or_before(due)) return answer(Status::nvt, Reden::bewaartermijn_voorbij, from, due);
  return facts.has(Facts::commissierapport)
             ? answer(Status::voldaan, Reden::rapport_bewaren, from, due)
             : answer(Status::geen_gegevens, Reden::geen_commissierapport, from, due);
}

}  // namespace

Outcome institute_keeps_report(const Facts& facts, const Parameters& parameters) {
  if (!facts.has(Facts::cluster_bekend) && facts.uitgeschreven_op.known()) {
    return answer(Status::geen_gegevens, Reden::cluster_onbekend);
  }
  if (!facts.has(Facts::cluster_1_of_2)) return answer(Status::nvt, Reden::geen_instelling);
  return commission_report_kept(facts, parameters, facts.uitgeschreven_op);
}

Outcome access_in_a_month(const Facts& facts, const Parameters& parameters) {
  const Day asked = facts.inzage.verzocht_op;
  if (!asked.known() || asked.date() < parameters.sinds) return answer(Status::nvt, Reden::geen_verzoek);
  if (facts.has(Facts::inzage_door_ouder) && reached(facts, 16, asked.date()) == true) {
    return answer(Status::nvt, Reden::leerling_vraagt_zelf, asked);
  }
  const Date due = due_of(parameters, asked.date(), termijnen::een_maand);
  return judge_term(facts, asked, due, facts.inzage.beantwoord_op,
                    {Reden::verzoek_te_beantwoorden, Reden::verzoek_verlopen, Reden::verzoek_beantwoord,
                     Reden::verzoek_te_laat});
}

Outcome shared_with_consent(const Facts& facts, const Parameters& parameters) {
  const Overstapfeiten& move = facts.overstap;
  if (!move.teruggekoppeld_op.known() || move.teruggekoppeld_op.date() < parameters.sinds) {
    return answer(Status::nvt, Reden::niets_gedeeld);
  }
  return move.zonder_toestemming_op.known() && move.zonder_toestemming_op.date() >= parameters.sinds
             ? answer(Status::niet_voldaan, Reden::gedeeld_zonder_toestemming)
             : answer(Status::voldaan, Reden::gedeeld_met_toestemming);
}

namespace {

Outcome opdc(const Facts& facts, Date due) {
  const Opdcfeiten& placement = facts.opdc;
  return judge_term(
      facts, placement.vanaf, due, placement.tot_en_met,
      {Reden::opdc_loopt, Reden::opdc_verlopen, Reden::opdc_op_tijd_beeindigd, Reden::opdc_te_lang});
}

}  // namespace

Outcome opdc_half_a_year(const Facts& facts, const Parameters& parameters) {
  const Opdcfeiten& placement = facts.opdc;
  if (!placement.vanaf.known()) return answer(Status::nvt, Reden::geen_opdc);
  if (placement.verlengingen > 1) {
    return answer(Status::niet_voldaan, Reden::opdc_te_vaak_verlengd, placement.vanaf);
  }
  // An extension after the half year was over comes too late.
  const Date first = due_of(parameters, placement.vanaf.date(), termijnen::zes_maanden);
  const bool extended = placement.verlengd_op.on_or_before(first);
  return opdc(facts,
              extended ? due_of(parameters, placement.vanaf.date(), termijnen::twaalf_maanden) : first);
}

Outcome opdc_two_years(const Facts& facts, const Parameters& parameters) {
  if (!facts.opdc.vanaf.known()) return answer(Status::nvt, Reden::geen_opdc);
  return opdc(facts, due_of(parameters, facts.opdc.vanaf.date(), termijnen::twee_jaar));
}

}  // namespace opp::kernels
