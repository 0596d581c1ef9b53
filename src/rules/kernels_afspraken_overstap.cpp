// Agreements on a change of school, and on applications outside the school.

#include "afspraak_help.hpp"
#include "kernels_afspraken.hpp"
#include "opp_delen.hpp"
#include "termijnen.hpp"

namespace opp::kernels {

namespace {

/// The moves of this enrolment in one direction. Who comes may have been announced in the former enrolment.
template <class Judge>
Outcome per_move(const DossierView& view, Overstaprichting direction, Reden none, Judge judge) {
  const Tijdvak period = tijdvak(view);
  return worst_of(view.dossier.overstappen, answer(Status::nvt, none),
                  [&](const Overstap& move) -> std::optional<Outcome> {
                    const bool arrival = direction == Overstaprichting::aankomst;
                    const Date day = arrival ? move.per.value_or(move.gemeld_op) : move.gemeld_op;
                    if (move.richting != direction || !period.holds(day)) return std::nullopt;
                    return judge(move);
                  });
}

/// Whether the policy wants the OPP of this pupil to go along.
bool goes_along(const DossierView& view, const Tijdvak& period, Date day) {
  const auto dated = [&](const auto& list, auto when) {
    return std::ranges::any_of(list, [&](const auto& item) { return period.holds(item.*when); });
  };
  const bool opp = std::ranges::any_of(view.dossier.opp_versies, [&](const OppVersie& version) {
    return period.holds(version.opgesteld_op) && !has_ended(version.beeindigd_op, day);
  });
  const bool above = std::ranges::any_of(view.dossier.ondersteuning, [&](const Ondersteuning& support) {
    return above_basis(view, support) && period.holds(support.vanaf) && !has_ended(support.tot_en_met, day);
  });
  if (opp || above) return true;
  return view.beleid.overstap.opp_voor == Overstapbereik::met_ondersteuningsvraag &&
         (dated(view.dossier.behoeften, &Ondersteuningsbehoefte::vastgesteld_op) ||
          dated(view.dossier.ondersteuning, &Ondersteuning::vanaf));
}

}  // namespace

Outcome complete_opp_along(const DossierView& view) {
  const Tijdvak period = tijdvak(view);
  return per_move(view, Overstaprichting::vertrek, Reden::geen_overstap,
                  [&](const Overstap& move) -> std::optional<Outcome> {
                    Day last = move.per;
                    if (!last.known()) last = view.facts.uitgeschreven_op;
                    if (!goes_along(view, period, move.gemeld_op)) return std::nullopt;
                    Day complete;
                    Day drawn_up;
                    for (const OppVersie& version : view.dossier.opp_versies) {
                      if (!period.holds(version.opgesteld_op)) continue;
                      keep_earliest(drawn_up, version.opgesteld_op);
                      if (has_all_parts(version, view.beleid)) keep_earliest(complete, version.opgesteld_op);
                    }
                    const Reden todo = drawn_up.known() ? Reden::opp_aan_te_vullen : Reden::opp_mee_te_geven;
                    return judge_limit(view, move.gemeld_op, last.optional(), complete,
                                       {todo, todo, Reden::volledig_opp_mee, Reden::volledig_opp_te_laat});
                  });
}

Outcome successor_by_agreement(const DossierView& view) {
  const Facts& facts = view.facts;
  if (!facts.has(Facts::eerder_opp)) return answer(Status::nvt, Reden::geen_eerder_opp);
  const Tijdvak period = tijdvak(view);
  const Date start = facts.ingeschreven_op.date();
  Day follows;
  Day any;
  for (const OppVersie& version : view.dossier.opp_versies) {
    if (!period.holds(version.opgesteld_op) || !has_all_parts(version, view.beleid)) continue;
    keep_earliest(any, version.opgesteld_op);
    if (version.opvolger_van) keep_earliest(follows, version.opgesteld_op);
  }
  if (any.known() && !follows.known())
    return answer(Status::niet_voldaan, Reden::opp_noemt_vorige_niet, start, {}, any);
  std::optional<Date> due;
  if (const auto& weeks = view.beleid.overstap.opvolgend_opp_weken) {
    const Termijn term = termijnen::opvolgend_opp(view.beleid);
    due = *weeks == 0 ? start : view.calendar.due_date(start, term.term, term.atw);
  }
  return judge_limit(view, start, due, follows,
                     {Reden::opvolgend_opp_te_maken, Reden::opvolgend_opp_te_maken,
                      Reden::opvolgend_opp_opgesteld, Reden::opvolgend_opp_te_laat});
}

Outcome feedback_given(const DossierView& view) {
  const OverstapBeleid& policy = view.beleid.overstap;
  const Facts& facts = view.facts;
  return per_move(view, Overstaprichting::aankomst, Reden::geen_horizontale_overstap,
                  [&](const Overstap& move) -> std::optional<Outcome> {
                    if (move.soort != Overstapsoort::binnen_po && move.soort != Overstapsoort::binnen_vo)
                      return std::nullopt;
                    const bool needs = facts.has(Facts::eerder_opp) || facts.has(Facts::opp_aanwezig) ||
                                       facts.eerste_extra_vanaf.known();
                    if (!needs) return answer(Status::nvt, Reden::geen_extra_behoefte);
                    const Date start = facts.ingeschreven_op.date();
                    const Termijn term = termijnen::terugkoppeling(view.beleid);
                    std::vector<Date> days;
                    for (const Terugkoppeling& feedback : move.terugkoppelingen)
                      days.push_back(feedback.datum);
                    std::ranges::sort(days);
                    const auto wanted = static_cast<std::size_t>(policy.minimum_terugkoppelingen);
                    const Day met = days.size() < wanted ? Day() : Day(days[wanted - 1]);
                    return judge_term(facts, start, view.calendar.due_date(start, term.term, term.atw), met,
                                      {Reden::terug_te_koppelen, Reden::niet_teruggekoppeld,
                                       Reden::ontwikkeling_teruggekoppeld, Reden::laat_teruggekoppeld});
                  });
}

Outcome feedback_with_consent(const DossierView& view) {
  const auto& roles = view.beleid.toestemming.terugkoppeling;
  return per_move(
      view, Overstaprichting::aankomst, Reden::nog_niet_teruggekoppeld,
      [&](const Overstap& move) -> std::optional<Outcome> {
        return worst_of(
            move.terugkoppelingen, answer(Status::nvt, Reden::nog_niet_teruggekoppeld),
            [&](const Terugkoppeling& feedback) -> std::optional<Outcome> {
              switch (consent(view, Toestemmingsdoel::terugkoppeling, roles, move.kenmerk, feedback.datum)) {
                case Toestemming::verleend:
                  return answer(Status::voldaan, Reden::terugkoppeling_met_toestemming, feedback.datum);
                case Toestemming::onbekend:
                  return answer(Status::geen_gegevens, Reden::gezag_niet_vastgelegd, feedback.datum);
                default:
                  return answer(Status::niet_voldaan, Reden::terugkoppeling_zonder_toestemming,
                                feedback.datum);
              }
            });
      });
}

Outcome opp_with_application(const DossierView& view) {
  const Tijdvak period = tijdvak(view);
  return worst_of(view.dossier.tlvs, answer(Status::nvt, Reden::geen_tlv_aangevraagd),
                  [&](const Tlv& certificate) -> std::optional<Outcome> {
                    if (!certificate.aangevraagd_op || !period.holds(*certificate.aangevraagd_op))
                      return std::nullopt;
                    const Date day = *certificate.aangevraagd_op;
                    if (!certificate.versie)
                      return answer(Status::niet_voldaan, Reden::aanvraag_zonder_opp, day);
                    const auto version =
                        std::ranges::find(view.dossier.opp_versies, *certificate.versie, &OppVersie::versie);
                    const bool whole = version != view.dossier.opp_versies.end() &&
                                       version->opgesteld_op <= day && has_all_parts(*version, view.beleid);
                    return whole ? answer(Status::voldaan, Reden::aanvraag_met_opp, day)
                                 : answer(Status::niet_voldaan, Reden::aanvraag_met_onvolledig_opp, day);
                  });
}

namespace {

/// Something that was applied for outside the school, and by when it was or will be decided.
struct Beslissing {
  Date ingediend_op;
  Day besloten_op;
  std::optional<Date> verwacht_op;
};

std::vector<Beslissing> decisions(const DossierView& view, const Tijdvak& period) {
  std::vector<Beslissing> result;
  const auto add = [&](const std::optional<Date>& day, Day decided, const std::optional<std::int32_t>& own) {
    if (!day || !period.holds(*day)) return;
    const std::optional<int> days = own ? std::optional<int>(*own) : view.beleid.tlv.beslistermijn_dagen;
    result.push_back({*day, decided, plus(*day, days)});
  };
  for (const Aanvraag& application : view.dossier.aanvragen) {
    add(application.ingediend_op, application.besloten_op, application.beslistermijn_dagen);
  }
  for (const Tlv& certificate : view.dossier.tlvs) {
    const Day decided = earliest(certificate.afgegeven_op, certificate.geweigerd_op);
    const bool withdrawn = !decided.known() && certificate.ingetrokken_op;
    if (!withdrawn) add(certificate.aangevraagd_op, decided, certificate.beslistermijn_dagen);
  }
  return result;
}

/// Last day of the support above the basis that ran on a day; empty if none ran, or if it has no end.
Day support_until(const DossierView& view, Date day) {
  Day last;
  for (const Ondersteuning& support : view.dossier.ondersteuning) {
    if (!above_basis(view, support) || support.vanaf > day || has_ended(support.tot_en_met, day)) continue;
    const std::optional<Date>& end = support.tot_en_met ? support.tot_en_met : support.verwacht_tot_en_met;
    if (!end) return {};
    keep_latest(last, *end);
  }
  return last;
}

}  // namespace

Outcome support_until_decision(const DossierView& view) {
  return worst_of(
      decisions(view, tijdvak(view)), answer(Status::nvt, Reden::geen_aanvraag_tijdens_ondersteuning),
      [&](const Beslissing& decision) -> std::optional<Outcome> {
        const Day end = support_until(view, decision.ingediend_op);
        if (!end.known()) return std::nullopt;
        const Date start = decision.ingediend_op;
        if (decision.besloten_op.known()) {
          const bool gap = decision.besloten_op.date() > end.date();
          return gap ? answer(Status::niet_voldaan, Reden::ondersteuning_onderbroken, start, end,
                              decision.besloten_op)
                     : answer(Status::voldaan, Reden::ondersteuning_liep_door, start, end,
                              decision.besloten_op);
        }
        if (view.peildatum() > end.date())
          return answer(Status::verlopen, Reden::ondersteuning_gestopt_voor_beslissing, start, end);
        if (!decision.verwacht_op)
          return answer(Status::geen_gegevens, Reden::beslistermijn_onbekend, start, end);
        return *decision.verwacht_op > end.date()
                   ? answer(Status::open, Reden::ondersteuning_te_verlengen, start, end)
                   : answer(Status::voldaan, Reden::ondersteuning_lang_genoeg, start, end);
      });
}

}  // namespace opp::kernels
