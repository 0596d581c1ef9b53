// Agreements on what the OPP says, on consent to it and on its evaluation.

#include "afspraak_help.hpp"
#include "antwoorden.hpp"
#include "kernels_afspraken.hpp"
#include "termijnen.hpp"

#include <string>

namespace opp::kernels {

namespace {

bool said_yes(const Overeenstemming* answer) { return answer->antwoord == Antwoord::akkoord; }

bool any_agreed(const OppVersie& version, Partij party, Date day) {
  return std::ranges::any_of(latest_answers(version, party, day),
                             [](const auto& entry) { return said_yes(entry.second); });
}

/// Whether those agreed whose agreement the policy asks; empty if it is not known who has authority.
std::optional<bool> agreed(const DossierView& view, const OppVersie& version, Date day) {
  const ToestemmingBeleid& policy = view.beleid.toestemming;
  const bool adult = pupil_decides(view, day) == true;
  const bool pupil_too = policy.handelingsdeel_leerling == Leerlinginstemming::vereist ||
                         holds(policy.handelingsdeel, Rol::leerling);
  if ((adult || pupil_too) && !any_agreed(version, Partij::leerling, day)) return false;
  if (adult || !holds(policy.handelingsdeel, Rol::ouder)) return true;
  if (policy.ouders == Ouderaantal::een) return any_agreed(version, Partij::ouder, day);
  const auto answers = latest_answers(version, Partij::ouder, day);
  return all_holders(view, day, [&](const std::string& person) {
    const auto found = answers.find(person);
    return found != answers.end() && said_yes(found->second);
  });
}

/// The last version of this enrolment.
const OppVersie* newest_version(const DossierView& view) {
  const Tijdvak period = tijdvak(view);
  const OppVersie* newest = nullptr;
  for (const OppVersie& version : view.dossier.opp_versies) {
    if (period.holds(version.opgesteld_op)) newest = &version;
  }
  return newest;
}

bool has_guidance(const OppVersie& version) { return !version.handelingsdeel.begeleiding.empty(); }

/// Whether the guidance answers a need, itself or by the goal that it serves.
bool answers_need(const Handelingsdeel& part, const Begeleiding& guidance, const std::string& need) {
  if (guidance.behoefte == need) return true;
  return guidance.doel && std::ranges::any_of(part.doelen, [&](const Doel& goal) {
           return goal.kenmerk == *guidance.doel && goal.behoefte == need;
         });
}

}  // namespace

Outcome guidance_with_consent(const DossierView& view) {
  const Tijdvak period = tijdvak(view);
  const OppVersie* newest = newest_version(view);
  return worst_of(view.dossier.opp_versies, answer(Status::nvt, Reden::geen_handelingsdeel),
                  [&](const OppVersie& version) -> std::optional<Outcome> {
                    const auto& fixed_on = version.handelingsdeel_vastgesteld_op;
                    const bool fixed = fixed_on && period.holds(*fixed_on);
                    if (!fixed && (&version != newest || !has_guidance(version))) return std::nullopt;
                    const Date day = fixed ? *fixed_on : view.peildatum();
                    const std::optional<bool> yes = agreed(view, version, day);
                    const Day start = fixed ? Day(day) : Day(version.opgesteld_op);
                    if (!yes) return answer(Status::geen_gegevens, Reden::gezag_niet_vastgelegd, start);
                    if (fixed) {
                      return *yes ? answer(Status::voldaan, Reden::handelingsdeel_met_toestemming, start)
                                  : answer(Status::niet_voldaan, Reden::handelingsdeel_zonder_toestemming,
                                           start);
                    }
                    return *yes ? answer(Status::voldaan, Reden::nu_overeenstemming, start)
                                : answer(Status::open, Reden::toestemming_handelingsdeel_te_vragen, start);
                  });
}

Outcome needs_with_support(const DossierView& view) {
  const OppVersie* version = newest_version(view);
  if (version == nullptr) return answer(Status::nvt, Reden::geen_opp);
  const Handelingsdeel& part = version->handelingsdeel;
  const Status lacking = version->handelingsdeel_vastgesteld_op ? Status::niet_voldaan : Status::open;
  if (std::ssize(part.behoeften) < view.beleid.inhoud.minimum_behoeften)
    return answer(lacking, Reden::behoeften_ontbreken, version->opgesteld_op);
  const bool each = std::ranges::all_of(part.behoeften, [&](const Onderwijsbehoefte& need) {
    return std::ranges::any_of(part.begeleiding, [&](const Begeleiding& guidance) {
      return answers_need(part, guidance, need.kenmerk);
    });
  });
  if (view.beleid.inhoud.behoefte_vraagt_ondersteuning && !each)
    return answer(lacking, Reden::behoefte_zonder_ondersteuning, version->opgesteld_op);
  return answer(Status::voldaan, Reden::behoeften_met_ondersteuning, version->opgesteld_op);
}

Outcome dispense_last(const DossierView& view) {
  const Tijdvak period = tijdvak(view);
  bool tried = false;
  return worst_of(view.dossier.opp_versies, answer(Status::nvt, Reden::geen_dispensatie),
                  [&](const OppVersie& version) -> std::optional<Outcome> {
                    if (version.strategie != Strategie::dispenseren) {
                      tried = tried || version.strategie.has_value();
                      return std::nullopt;
                    }
                    if (!period.holds(version.opgesteld_op)) return std::nullopt;
                    if (tried)
                      return answer(Status::voldaan, Reden::dispensatie_als_laatste, version.opgesteld_op);
                    const Day reasoned = reasoned_on(view, "AFS-DISPENSEREN", version.opgesteld_op);
                    return reasoned.known() ? answer(Status::gemotiveerd, Reden::dispensatie_met_reden,
                                                     version.opgesteld_op, {}, reasoned)
                                            : answer(Status::niet_voldaan, Reden::dispensatie_te_vroeg,
                                                     version.opgesteld_op);
                  });
}

Outcome evaluated_within_a_year(const DossierView& view) {
  const OppVersie* version = geldend_perspectief(view.dossier, view.peildatum());
  const Tijdvak period = tijdvak(view);
  if (version == nullptr || !view.facts.eerste_vaststelling_op.known())
    return answer(Status::nvt, Reden::geen_opp);
  Day last = version->perspectief_vastgesteld_op;
  const bool parents = holds(view.beleid.evaluatie.deelnemers, Rol::ouder);
  for (const Evaluatie& evaluation : view.dossier.evaluaties) {
    const bool counts = is_evaluatie_van_school(evaluation) && period.holds(evaluation.datum) &&
                        (!parents || holds(evaluation.deelnemers, Partij::ouder));
    if (counts) keep_latest(last, evaluation.datum);
  }
  const Termijn term = termijnen::twaalf_maanden(view.beleid);
  const Date due = view.calendar.due_date(last.date(), term.term, term.atw);
  return view.peildatum() <= due ? answer(Status::voldaan, Reden::binnen_jaar_geevalueerd, last, due)
                                 : answer(Status::verlopen, Reden::langer_dan_jaar_geleden, last, due);
}

Outcome steering_with_measure(const DossierView& view) {
  return worst_in_enrolment(
      view, view.dossier.evaluaties, &Evaluatie::datum, Reden::niet_tot_bijsturen_besloten,
      [&](const Evaluatie& evaluation) -> std::optional<Outcome> {
        if (evaluation.besluit != Evaluatiebesluit::bijsturen) return std::nullopt;
        Day steered;
        for (const Bijsturing& steering : view.dossier.bijsturingen) {
          if (steering.datum >= evaluation.datum) keep_earliest(steered, steering.datum);
        }
        if (steered.known())
          return answer(Status::voldaan, Reden::bijgestuurd, evaluation.datum, {}, steered);
        const bool again = std::ranges::any_of(
            view.dossier.evaluaties, [&](const Evaluatie& other) { return other.datum > evaluation.datum; });
        return again ? answer(Status::niet_voldaan, Reden::niet_bijgestuurd, evaluation.datum)
                     : answer(Status::open, Reden::bij_te_sturen, evaluation.datum);
      });
}

}  // namespace opp::kernels
