// Applications for admission and certificates of admissibility.

#include "kernel_help.hpp"
#include "termijnen.hpp"

#include <algorithm>

namespace opp::kernels {

namespace {

constexpr Termijnredenen kBeslissen{Reden::beslis_op_tijd, Reden::beslissing_verlopen, Reden::op_tijd_beslist,
                                    Reden::te_laat_beslist};
constexpr Termijnredenen kVerlengd{Reden::verlenging_loopt, Reden::verlenging_verlopen,
                                   Reden::verlenging_in_orde, Reden::verlenging_te_laat_beslist};

std::optional<Outcome> before_duty(const Facts& facts, const Parameters& parameters) {
  if (facts.aanmelding.gedaan_op.date() >= parameters.sinds) return std::nullopt;
  return answer(Status::nvt, Reden::aangemeld_voor_plicht, facts.aanmelding.gedaan_op);
}

/// The last day for the decision. Days during which the application waits for data do not count.
Date decision_due(const Facts& facts, const Parameters& parameters, Termijnregel rule) {
  const Date received = facts.aanmelding.ontvangen_op.date();
  if (facts.aanmelding.opgeschort_dagen == 0) return due_of(parameters, received, rule);
  const Date counted = rule(*parameters.beleid).term.vanaf(received).dag;
  return parameters.calendar->shift(counted.plus_days(facts.aanmelding.opgeschort_dagen));
}

bool waits_for_data(const Facts& facts) {
  return facts.has(Facts::opgeschort) && !facts.aanmelding.besloten_op.known();
}

Outcome decided(const Facts& facts, const Parameters& parameters, bool extension_allowed) {
  if (auto other = before_duty(facts, parameters)) return *other;
  const Aanmeldfeiten& application = facts.aanmelding;
  if (waits_for_data(facts)) {
    return answer(Status::open, Reden::beslissing_wacht_op_gegevens, application.ontvangen_op);
  }
  Date due = decision_due(facts, parameters, termijnen::zes_weken);
  const bool extended = extension_allowed && application.verlengd_op.on_or_before(due);
  if (extended) due = decision_due(facts, parameters, termijnen::tien_weken);
  return judge_term(facts, application.ontvangen_op, due, application.besloten_op, kBeslissen);
}

Outcome extended(const Facts& facts, const Parameters& parameters, bool allowed) {
  if (auto other = before_duty(facts, parameters)) return *other;
  const Aanmeldfeiten& application = facts.aanmelding;
  if (!application.verlengd_op.known()) return answer(Status::nvt, Reden::niet_verlengd);
  const Date first = decision_due(facts, parameters, termijnen::zes_weken);
  const Day start = application.ontvangen_op;
  if (!allowed) return answer(Status::niet_voldaan, Reden::geen_verlenging_bij_asiel, start, first);
  if (after(application.verlengd_op, first)) {
    return answer(Status::niet_voldaan, Reden::verlenging_te_laat_gemeld, start, first,
                  application.verlengd_op);
  }
  const Date due = decision_due(facts, parameters, termijnen::tien_weken);
  if (after(application.verlengd_tot, due)) {
    return answer(Status::niet_voldaan, Reden::verlenging_te_lang, start, due, application.verlengd_tot);
  }
  if (waits_for_data(facts)) return answer(Status::open, Reden::beslissing_wacht_op_gegevens, start);
  return judge_term(facts, start, due, application.besloten_op, kVerlengd);
}

/// `from_four`: in primary education nobody is placed before the fourth birthday.
Outcome placed_after_ten_weeks(const Facts& facts, const Parameters& parameters, bool from_four) {
  if (auto other = before_duty(facts, parameters)) return *other;
  const Aanmeldfeiten& application = facts.aanmelding;
  const Date start = application.gedaan_op.date();
  Date due = due_of(parameters, start, termijnen::tijdelijke_plaatsing);
  if (from_four && facts.geboren_op.known()) {
    due = std::max(due, Term::jaren(4, Afronding::naar_volgende_dag).vanaf(facts.geboren_op.date()).dag);
  }
  if (application.besloten_op.known() && application.besloten_op.date() < due) {
    return answer(Status::nvt, Reden::binnen_tien_weken_beslist, start, due, application.besloten_op);
  }
  if (facts.has(Facts::elders_ingeschreven)) return answer(Status::nvt, Reden::elders_ingeschreven, start);
  if (application.geplaatst_op.on_or_before(due)) {
    return answer(Status::voldaan, Reden::tijdelijk_geplaatst_op_tijd, start, due, application.geplaatst_op);
  }
  if (facts.peildatum.date() < due) return answer(Status::open, Reden::tien_weken_niet_om, start, due);
  if (!facts.has(Facts::niet_elders_ingeschreven)) {
    return answer(Status::geen_gegevens, Reden::elders_onbekend, start, due);
  }
  if (application.geplaatst_op.known()) {
    return answer(Status::te_laat, Reden::te_laat_geplaatst, start, due, application.geplaatst_op);
  }
  if (application.besloten_op.known()) {
    return answer(Status::niet_voldaan, Reden::zonder_plaatsing_beslist, start, due, application.besloten_op);
  }
  return facts.peildatum == Day(due) ? answer(Status::open, Reden::tien_weken_niet_om, start, due)
                                     : answer(Status::verlopen, Reden::plaatsing_verlopen, start, due);
}

/// `admitted_by_law`: without a decision six weeks after the request the pupil counts as admitted.
Outcome asylum_decided(const Facts& facts, const Parameters& parameters, bool admitted_by_law) {
  if (!facts.has(Facts::asielzoeker)) return answer(Status::nvt, Reden::geen_asielzoeker);
  if (auto other = before_duty(facts, parameters)) return *other;
  const Aanmeldfeiten& application = facts.aanmelding;
  const Day start = application.ontvangen_op;
  const Date due = decision_due(facts, parameters, termijnen::zes_weken);
  if (!admitted_by_law || application.besloten_op.known()) {
    return judge_term(facts, start, due, application.besloten_op, kBeslissen);
  }
  const Day asked = application.gedaan_op;
  const Date admitted = due_of(parameters, asked.date(), termijnen::zes_weken);
  if (application.geplaatst_op.known()) {
    return judge_term(facts, asked, admitted, application.geplaatst_op,
                      {Reden::beslis_op_tijd, Reden::van_rechtswege_toe_te_laten,
                       Reden::geplaatst_zonder_beslissing, Reden::van_rechtswege_geplaatst});
  }
  if (facts.peildatum.on_or_before(admitted)) return answer(Status::open, Reden::beslis_op_tijd, start, due);
  return answer(Status::verlopen, Reden::van_rechtswege_toe_te_laten, asked, admitted);
}

Outcome care_duty(const Facts& facts, const Parameters& parameters, bool conditions_excepted) {
  const Day refused = facts.aanmelding.geweigerd_op;
  if (!facts.has(Facts::geweigerd)) return answer(Status::nvt, Reden::niet_geweigerd);
  if (refused.date() < parameters.sinds) return answer(Status::nvt, Reden::geweigerd_voor_plicht, refused);
  if (facts.has(Facts::ondersteuning_niet_verwacht)) {
    return answer(Status::nvt, Reden::geen_ondersteuning_verwacht, {}, {}, refused);
  }
  const bool excepted = facts.has(Facts::plaats_of_grondslag) ||
                        (conditions_excepted && facts.has(Facts::toelatingsvoorwaarden));
  if (excepted) return answer(Status::nvt, Reden::uitzondering_zorgplicht, {}, {}, refused);
  if (facts.has(Facts::andere_school_bereid)) {
    return answer(Status::voldaan, Reden::andere_school_bereid, {}, {}, refused);
  }
  if (!facts.has(Facts::ondersteuning_verwacht)) {
    return answer(Status::geen_gegevens, Reden::ondersteuning_verwacht_onbekend, {}, {}, refused);
  }
  return answer(Status::niet_voldaan, Reden::geen_andere_school, {}, {}, refused);
}

}  // namespace

Outcome admission_decided(const Facts& facts, const Parameters& parameters) {
  return decided(facts, parameters, true);
}
Outcome admission_decided_2026(const Facts& facts, const Parameters& parameters) {
  return decided(facts, parameters, !asylum_2026(facts));
}

Outcome admission_extended(const Facts& facts, const Parameters& parameters) {
  return extended(facts, parameters, true);
}
Outcome admission_extended_2026(const Facts& facts, const Parameters& parameters) {
  return extended(facts, parameters, !asylum_2026(facts));
}

Outcome placed_temporarily(const Facts& facts, const Parameters& parameters) {
  return placed_after_ten_weeks(facts, parameters, false);
}
Outcome placed_temporarily_po(const Facts& facts, const Parameters& parameters) {
  return placed_after_ten_weeks(facts, parameters, true);
}
Outcome placed_temporarily_po_2026(const Facts& facts, const Parameters& parameters) {
  if (asylum_2026(facts)) return answer(Status::nvt, Reden::asielzoeker_van_rechtswege);
  return placed_after_ten_weeks(facts, parameters, true);
}

Outcome applied_ten_weeks_ahead(const Facts& facts, const Parameters& parameters) {
  const Aanmeldfeiten& application = facts.aanmelding;
  if (!application.gewenst_vanaf.known())
    return answer(Status::geen_gegevens, Reden::gewenste_datum_onbekend);
  const Date due = due_of(parameters, application.gewenst_vanaf.date(), termijnen::tien_weken_terug);
  const bool in_time = application.gedaan_op.on_or_before(due);
  return answer(in_time ? Status::voldaan : Status::niet_voldaan,
                in_time ? Reden::tien_weken_vooraf : Reden::minder_dan_tien_weken_vooraf,
                application.gewenst_vanaf, due, application.gedaan_op);
}
Outcome applied_ten_weeks_ahead_vo(const Facts& facts, const Parameters& parameters) {
  if (facts.has(Facts::vanuit_groep_8) && facts.aanmelding.gedaan_op.date() >= wetsdagen::aanmeldweek) {
    return answer(Status::nvt, Reden::aanmeldweek_vo);
  }
  return applied_ten_weeks_ahead(facts, parameters);
}

Outcome asylum_admitted(const Facts& facts, const Parameters& parameters) {
  return asylum_decided(facts, parameters, true);
}
Outcome asylum_decided_vo(const Facts& facts, const Parameters& parameters) {
  return asylum_decided(facts, parameters, false);
}

Outcome refused_with_other_school(const Facts& facts, const Parameters& parameters) {
  return care_duty(facts, parameters, false);
}
Outcome refused_with_other_school_wec(const Facts& facts, const Parameters& parameters) {
  if (facts.has(Facts::geweigerd) && facts.has(Facts::aanmelding_cluster_1_of_2)) {
    return answer(Status::nvt, Reden::uitzondering_zorgplicht, {}, {}, facts.aanmelding.geweigerd_op);
  }
  return care_duty(facts, parameters, false);
}
Outcome refused_with_other_school_vo(const Facts& facts, const Parameters& parameters) {
  return care_duty(facts, parameters, true);
}

Outcome certificate_at_enrolment(const Facts& facts, const Parameters& parameters) {
  if (facts.has(Facts::cluster_1_of_2)) return answer(Status::nvt, Reden::instelling_zonder_tlv);
  if (under_wec(facts) && facts.has(Facts::residentieel)) {
    return answer(Status::nvt, Reden::residentieel_geldt_als_tlv);
  }
  // Who is placed temporarily is not admitted yet.
  if (facts.has(Facts::tijdelijk) && !facts.definitief_geplaatst_op.known()) {
    return answer(Status::nvt, Reden::nog_tijdelijk_geplaatst);
  }
  const Day admitted = facts.has(Facts::tijdelijk) ? facts.definitief_geplaatst_op : facts.ingeschreven_op;
  if (admitted.date() < parameters.sinds) {
    return answer(Status::nvt, Reden::inschrijving_voor_plicht, admitted);
  }
  if (!facts.has(Facts::tlv_bij_inschrijving)) {
    const bool uncertain = under_wec(facts) && !facts.has(Facts::cluster_bekend);
    return uncertain ? answer(Status::geen_gegevens, Reden::cluster_onbekend)
                     : answer(Status::niet_voldaan, Reden::tlv_ontbreekt, {}, {}, admitted);
  }
  const Tlvfeiten& tlv = facts.tlv;
  const bool began = tlv.bij_inschrijving_vanaf.on_or_before(admitted.date());
  const bool ended = tlv.bij_inschrijving_tot.known() && tlv.bij_inschrijving_tot.date() < admitted.date();
  return answer(began && !ended ? Status::voldaan : Status::niet_voldaan,
                began && !ended ? Reden::tlv_bij_inschrijving : Reden::tlv_gold_niet,
                tlv.bij_inschrijving_vanaf, tlv.bij_inschrijving_tot, admitted);
}

namespace {

std::optional<Outcome> unless_certificate(const Facts& facts) {
  if (!facts.has(Facts::tlv_aanwezig)) return answer(Status::nvt, Reden::geen_tlv);
  return std::nullopt;
}

/// The same, and of a certificate that was issued before the rule.
std::optional<Outcome> unless_certificate_since(const Facts& facts, Date sinds) {
  if (auto other = unless_certificate(facts)) return other;
  if (facts.tlv.afgegeven_op.date() < sinds) {
    return answer(Status::nvt, Reden::tlv_voor_de_regel, facts.tlv.afgegeven_op);
  }
  return std::nullopt;
}

}  // namespace

Outcome certificate_long_enough(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_certificate_since(facts, parameters.sinds)) return *other;
  const Tlvfeiten& tlv = facts.tlv;
  if (!tlv.tot_en_met.known()) return answer(Status::geen_gegevens, Reden::tlv_einde_onbekend);
  const Date start = tlv.vanaf.date();
  // A whole school year, and before it the rest of the one that runs.
  const Schooljaar running = Schooljaar::of(start);
  const Schooljaar whole = start == running.first_day() ? running : Schooljaar(running.first_year() + 1);
  const Date due = whole.last_day();
  return tlv.tot_en_met.date() >= due
             ? answer(Status::voldaan, Reden::tlv_lang_genoeg, start, due, tlv.tot_en_met)
             : answer(Status::niet_voldaan, Reden::tlv_te_kort, start, due, tlv.tot_en_met);
}

Outcome certificate_ends_31_july(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_certificate_since(facts, parameters.sinds)) return *other;
  const Day end = facts.tlv.tot_en_met;
  if (!end.known()) return answer(Status::geen_gegevens, Reden::tlv_einde_onbekend);
  return Schooljaar::of(end.date()).last_day() == end.date()
             ? answer(Status::voldaan, Reden::tlv_eindigt_31_juli, facts.tlv.vanaf, {}, end)
             : answer(Status::niet_voldaan, Reden::tlv_eindigt_niet_31_juli, facts.tlv.vanaf, {}, end);
}

Outcome certificate_number(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_certificate_since(facts, parameters.sinds)) return *other;
  if (!facts.has(Facts::tlv_nummer)) return answer(Status::geen_gegevens, Reden::tlv_nummer_ontbreekt);
  return facts.has(Facts::tlv_nummer_vorm) ? answer(Status::voldaan, Reden::tlv_nummer_in_orde)
                                           : answer(Status::niet_voldaan, Reden::tlv_nummer_andere_vorm);
}

Outcome certificate_category(const Facts& facts, const Parameters& parameters) {
  if (auto other = unless_certificate_since(facts, parameters.sinds)) return *other;
  return facts.has(Facts::tlv_categorie) ? answer(Status::voldaan, Reden::tlv_categorie_bekend)
                                         : answer(Status::niet_voldaan, Reden::tlv_categorie_ontbreekt);
}

namespace {

Outcome experts(const Facts& facts, const Parameters& parameters, bool second) {
  if (auto other = unless_certificate_since(facts, parameters.sinds)) return *other;
  if (!facts.has(Facts::deskundigen_bekend))
    return answer(Status::geen_gegevens, Reden::deskundigen_onbekend);
  if (!facts.has(Facts::deskundige_eerste)) {
    return answer(Status::niet_voldaan, Reden::eerste_deskundige_ontbreekt);
  }
  return second ? answer(Status::voldaan, Reden::deskundigen_in_orde)
                : answer(Status::niet_voldaan, Reden::tweede_deskundige_ontbreekt);
}

}  // namespace

Outcome two_experts(const Facts& facts, const Parameters& parameters) {
  return experts(facts, parameters, facts.has(Facts::deskundige_tweede));
}
Outcome two_experts_vo(const Facts& facts, const Parameters& parameters) {
  const bool vmbo = facts.has(Facts::tlv_pro_of_lwoo) && facts.has(Facts::deskundige_tweede_vmbo);
  return experts(facts, parameters, facts.has(Facts::deskundige_tweede) || vmbo);
}

Outcome certificate_objection(const Facts& facts, const Parameters& parameters) {
  const Day decided = facts.tlv.besloten_op;
  if (!decided.known()) return answer(Status::nvt, Reden::geen_tlv);
  const Date due = due_of(parameters, decided.date(), termijnen::zes_weken);
  if (!facts.tlv.bezwaar_op.known() && !facts.peildatum.on_or_before(due)) {
    return answer(Status::nvt, Reden::bezwaartermijn_voorbij, decided, due);
  }
  return judge_term(facts, decided, due, facts.tlv.bezwaar_op,
                    {Reden::bezwaar_kan_nog, Reden::bezwaartermijn_voorbij, Reden::bezwaar_op_tijd,
                     Reden::bezwaar_te_laat});
}

// That the last calendar year of the certificate is the moment to ask is a reading: the act says that the
// pupil returns in the last school year unless there is a new one.
Outcome certificate_renewed(const Facts& facts, const Parameters&) {
  if (auto other = unless_certificate(facts)) return *other;
  const Tlvfeiten& tlv = facts.tlv;
  if (!tlv.tot_en_met.known()) return answer(Status::geen_gegevens, Reden::tlv_einde_onbekend);
  const Date end = tlv.tot_en_met.date();
  if (facts.peildatum.date() < Date(end.year(), 1, 1)) {
    return answer(Status::nvt, Reden::tlv_laatste_jaar_nog_niet, tlv.vanaf, end);
  }
  const Day left = facts.uitgeschreven_op;
  if (left.on_or_before(end) && !tlv.nieuwe_gevraagd_op.on_or_before(left.date())) {
    return answer(Status::nvt, Reden::vertrokken, tlv.vanaf, end);
  }
  return judge_term(facts, tlv.vanaf, end, tlv.nieuwe_gevraagd_op,
                    {Reden::vraag_nieuwe_tlv, Reden::tlv_verlopen, Reden::nieuwe_tlv_gevraagd,
                     Reden::nieuwe_tlv_te_laat_gevraagd});
}

}  // namespace opp::kernels
