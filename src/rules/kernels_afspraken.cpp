// Agreements on support, on plans and on what the OPP says, and on consent to it.

#include "kernels_afspraken.hpp"

#include "afspraak_help.hpp"
#include "termijnen.hpp"

#include <map>

namespace opp::kernels {

namespace {

/// Of each person of a party the last declaration for a purpose that counted on a day.
std::map<std::string, const Toestemmingsverklaring*> declarations(const DossierView& view,
                                                                  Toestemmingsdoel purpose, Partij party,
                                                                  std::string_view about, Date day) {
  std::map<std::string, const Toestemmingsverklaring*> latest;
  for (const Toestemmingsverklaring& declaration : view.dossier.toestemmingen) {
    const bool meant = declaration.doel == purpose && declaration.partij == party &&
                       (!declaration.betreft || *declaration.betreft == about);
    if (!meant || declaration.datum > day || declaration.datum > view.peildatum()) continue;
    const Toestemmingsverklaring*& current = latest[declaration.persoon.value_or("")];
    if (current == nullptr || declaration.datum >= current->datum) current = &declaration;
  }
  return latest;
}

bool in_force(const Toestemmingsverklaring& declaration, Date day) {
  return declaration.verleend && !has_ended(declaration.geldig_tot_en_met, day) &&
         !on_or_before(declaration.ingetrokken_op, day);
}

/// Whether everyone with authority on a day is among those who said yes; empty if nobody is recorded.
template <class SaidYes>
std::optional<bool> all_holders(const DossierView& view, Date day, SaidYes said_yes) {
  std::optional<bool> all;
  for (const Gezagsdrager& holder : gezagsdragers_op(view.dossier, day)) {
    if (holder.gezag == true) all = all.value_or(true) && said_yes(holder.persoon);
  }
  return all;
}

Toestemming consent_of(const DossierView& view, Toestemmingsdoel purpose, Partij party,
                       std::string_view about, Date day) {
  const auto latest = declarations(view, purpose, party, about, day);
  const auto yes = [&](const auto& entry) { return in_force(*entry.second, day); };
  if (party == Partij::ouder && view.beleid.toestemming.ouders == Ouderaantal::alle) {
    const std::optional<bool> all = all_holders(view, day, [&](const std::string& person) {
      const auto found = latest.find(person);
      return found != latest.end() && yes(*found);
    });
    if (!all) return Toestemming::onbekend;
    if (*all) return Toestemming::verleend;
  } else if (std::ranges::any_of(latest, yes)) {
    return Toestemming::verleend;
  }
  const auto refused = [](const auto& entry) { return !entry.second->verleend; };
  return std::ranges::any_of(latest, refused) ? Toestemming::geweigerd : Toestemming::ontbreekt;
}

}  // namespace

std::optional<bool> pupil_decides(const DossierView& view, Date day) {
  if (under_wec(view.facts) && view.facts.has(Facts::handelingsonbekwaam)) return false;
  const std::optional<int>& age = view.beleid.toestemming.leerling_vanaf;
  return age ? reached(view.facts, *age, day) : std::optional(false);
}

Toestemming consent(const DossierView& view, Toestemmingsdoel purpose, std::span<const Rol> roles,
                    std::string_view about, Date day) {
  Toestemming result = Toestemming::verleend;
  for (const Rol role : roles) {
    std::optional<Partij> party = party_of(role);
    if (!party) continue;
    if (party == Partij::ouder && pupil_decides(view, day) == true) party = Partij::leerling;
    const Toestemming one = consent_of(view, purpose, *party, about, day);
    if (one != Toestemming::verleend && result != Toestemming::geweigerd) result = one;
  }
  return result;
}

// ---- support ----

namespace {

template <class Judge>
Outcome per_support(const DossierView& view, Reden none, Judge judge) {
  const Tijdvak period = tijdvak(view);
  return worst_of(view.dossier.ondersteuning, answer(Status::nvt, none),
                  [&](const Ondersteuning& support) -> std::optional<Outcome> {
                    if (!period.holds(support.vanaf)) return std::nullopt;
                    return judge(support);
                  });
}

/// Whether a level was tried before a day. The lightest one is what a teacher does in the group: a signal
/// shows it too.
bool tried_before(const DossierView& view, const std::string& code, Date day) {
  const Ondersteuningsniveau* wanted = view.beleid.niveau(code);
  const bool supported = std::ranges::any_of(view.dossier.ondersteuning, [&](const Ondersteuning& support) {
    return support.vanaf < day && view.beleid.niveau(support.niveau) == wanted;
  });
  const bool lightest = wanted == &view.beleid.niveaus.front();
  return supported || (lightest && std::ranges::any_of(view.dossier.signalen, [&](const Signaal& signal) {
                         return signal.datum < day;
                       }));
}

/// The kind of exclusion, as recorded or as the level of a protocol on dyslexia tells.
std::optional<Uitsluiting> exclusion(const DossierView& view, const Ondersteuning& support) {
  if (support.uitsluiting) return support.uitsluiting;
  const bool severe = support.protocolniveau &&
                      *support.protocolniveau > view.beleid.grens.dyslexie_niveau_in_basis &&
                      holds(support.gebieden, Ondersteuningsgebied::lezen);
  return severe ? std::optional(Uitsluiting::dyslexie_behandeling) : std::nullopt;
}

}  // namespace

Outcome lighter_levels_first(const DossierView& view) {
  return per_support(
      view, Reden::geen_hoger_niveau, [&](const Ondersteuning& support) -> std::optional<Outcome> {
        const Ondersteuningsniveau* level = view.beleid.niveau(support.niveau);
        if (level == nullptr || level->eerst.empty()) return std::nullopt;
        const bool all = std::ranges::all_of(
            level->eerst, [&](const std::string& code) { return tried_before(view, code, support.vanaf); });
        if (all) return answer(Status::voldaan, Reden::lichtere_niveaus_eerst, support.vanaf);
        const Day reasoned = reasoned_on(view, "AFS-NIVEAU-VOLGORDE", support.vanaf);
        return reasoned.known() ? answer(Status::gemotiveerd, Reden::niveau_met_reden_overgeslagen,
                                         support.vanaf, {}, reasoned)
                                : answer(Status::niet_voldaan, Reden::niveau_overgeslagen, support.vanaf);
      });
}

Outcome excluded_support(const DossierView& view) {
  const GrensBeleid& policy = view.beleid.grens;
  return per_support(
      view, Reden::geen_uitgesloten_ondersteuning,
      [&](const Ondersteuning& support) -> std::optional<Outcome> {
        const std::optional<Uitsluiting> kind = exclusion(view, support);
        if (!kind || !holds(policy.uitgesloten, *kind)) return std::nullopt;
        if (holds(policy.boven_basis, *kind)) {
          return above_basis(view, support)
                     ? answer(Status::voldaan, Reden::uitgesloten_boven_basis, support.vanaf)
                     : answer(Status::niet_voldaan, Reden::uitgesloten_als_basis, support.vanaf);
        }
        if (!support.financier) return answer(Status::open, Reden::financier_vast_te_leggen, support.vanaf);
        return *support.financier == Financier::school
                   ? answer(Status::niet_voldaan, Reden::school_betaalt_uitgesloten, support.vanaf)
                   : answer(Status::voldaan, Reden::uitgesloten_door_ander_betaald, support.vanaf);
      });
}

Outcome placement_with_return_goal(const DossierView& view) {
  return per_support(view, Reden::geen_plaatsing_speciaal,
                     [&](const Ondersteuning& support) -> std::optional<Outcome> {
                       if (support.plek != Plek::sbo && support.plek != Plek::so) return std::nullopt;
                       return support.verwacht_tot_en_met || filled(support.terugkeerdoel)
                                  ? answer(Status::voldaan, Reden::plaatsing_met_doel, support.vanaf)
                                  : answer(Status::niet_voldaan, Reden::plaatsing_zonder_doel, support.vanaf);
                     });
}

Outcome support_with_question(const DossierView& view) {
  return per_support(view, Reden::geen_ondersteuning, [&](const Ondersteuning& support) {
    return filled(support.hulpvraag)
               ? answer(Status::voldaan, Reden::hulpvraag_vastgelegd, support.vanaf)
               : answer(Status::niet_voldaan, Reden::hulpvraag_ontbreekt, support.vanaf);
  });
}

Outcome support_after_proposal(const DossierView& view) {
  const Tijdvak period = tijdvak(view);
  return per_support(
      view, Reden::geen_extra_ondersteuning, [&](const Ondersteuning& support) -> std::optional<Outcome> {
        if (!above_basis(view, support)) return std::nullopt;
        Day proposed;
        for (const Aanvraag& application : view.dossier.aanvragen) {
          const bool linked = support.aanvraag ? *support.aanvraag == application.kenmerk
                                               : period.holds(application.ingediend_op);
          if (linked && filled(application.voorstel) && application.ingediend_op <= view.peildatum())
            keep_earliest(proposed, application.ingediend_op);
        }
        return proposed.on_or_before(support.vanaf)
                   ? answer(Status::voldaan, Reden::voorstel_vooraf, support.vanaf, {}, proposed)
                   : answer(Status::niet_voldaan,
                            proposed.known() ? Reden::voorstel_achteraf : Reden::voorstel_ontbreekt,
                            support.vanaf, {}, proposed);
      });
}

// ---- handelingsplan ----

namespace {

template <class Judge>
Outcome per_plan(const DossierView& view, Judge judge) {
  const Tijdvak period = tijdvak(view);
  return worst_of(view.dossier.handelingsplannen, answer(Status::nvt, Reden::geen_handelingsplan),
                  [&](const Handelingsplan& plan) -> std::optional<Outcome> {
                    if (!period.holds(plan.opgesteld_op)) return std::nullopt;
                    return judge(plan);
                  });
}

}  // namespace

Outcome plan_with_parties(const DossierView& view) {
  const auto complete = [&](const std::vector<Rol>& involved) {
    return std::ranges::all_of(view.beleid.handelingsplan.betrokkenen,
                               [&](Rol role) { return holds(involved, role); });
  };
  return per_plan(view, [&](const Handelingsplan& plan) {
    if (!complete(plan.betrokkenen))
      return answer(Status::niet_voldaan, Reden::plan_zonder_betrokkenen, plan.opgesteld_op);
    Day evaluated;
    for (const Handelingsplanevaluatie& evaluation : plan.evaluaties) {
      if (evaluation.datum > view.peildatum()) continue;
      if (!complete(evaluation.betrokkenen)) {
        return answer(Status::niet_voldaan, Reden::planevaluatie_zonder_betrokkenen, plan.opgesteld_op, {},
                      evaluation.datum);
      }
      keep_latest(evaluated, evaluation.datum);
    }
    if (!evaluated.known() && has_ended(plan.verwacht_tot_en_met, view.peildatum()))
      return answer(Status::open, Reden::plan_te_evalueren, plan.opgesteld_op, {}, plan.verwacht_tot_en_met);
    return answer(Status::voldaan, Reden::plan_met_betrokkenen, plan.opgesteld_op, {}, evaluated);
  });
}

Outcome plan_with_end(const DossierView& view) {
  return per_plan(view, [](const Handelingsplan& plan) {
    return plan.verwacht_tot_en_met
               ? answer(Status::voldaan, Reden::plan_met_einde, plan.opgesteld_op)
               : answer(Status::niet_voldaan, Reden::plan_zonder_einde, plan.opgesteld_op);
  });
}

// ---- the OPP ----

namespace {

/// The last answer on the handelingsdeel of each person of a party on a day: true for agreement.
std::map<std::string, bool> answers_of(const OppVersie& version, Partij party, Date day) {
  std::map<std::string, bool> latest;
  std::map<std::string, Date> when;
  for (const Overeenstemming& given : version.overeenstemming) {
    const bool counts = given.antwoord == Antwoord::akkoord || given.antwoord == Antwoord::geweigerd;
    if (given.partij != party || given.onderdeel == Onderdeel::perspectief || given.datum > day || !counts)
      continue;
    const std::string person = given.persoon.value_or("");
    if (const auto former = when.find(person); former != when.end() && former->second > given.datum) continue;
    when.insert_or_assign(person, given.datum);
    latest[person] = given.antwoord == Antwoord::akkoord;
  }
  return latest;
}

bool any_agreed(const OppVersie& version, Partij party, Date day) {
  return std::ranges::any_of(answers_of(version, party, day), [](const auto& entry) { return entry.second; });
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
  const auto answers = answers_of(version, Partij::ouder, day);
  return all_holders(view, day, [&](const std::string& person) {
    const auto found = answers.find(person);
    return found != answers.end() && found->second;
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
  const bool fixed = on_or_before(version->handelingsdeel_vastgesteld_op, view.peildatum());
  const Status lacking = fixed ? Status::niet_voldaan : Status::open;
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
                    if (version.opgesteld_op > view.peildatum()) return std::nullopt;
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
  const Tijdvak period = tijdvak(view);
  return worst_of(
      view.dossier.evaluaties, answer(Status::nvt, Reden::niet_tot_bijsturen_besloten),
      [&](const Evaluatie& evaluation) -> std::optional<Outcome> {
        if (evaluation.besluit != Evaluatiebesluit::bijsturen || !period.holds(evaluation.datum))
          return std::nullopt;
        Day steered;
        for (const Bijsturing& steering : view.dossier.bijsturingen) {
          const bool after = steering.datum >= evaluation.datum && steering.datum <= view.peildatum();
          if (after) keep_earliest(steered, steering.datum);
        }
        if (steered.known())
          return answer(Status::voldaan, Reden::bijgestuurd, evaluation.datum, {}, steered);
        const bool again = std::ranges::any_of(view.dossier.evaluaties, [&](const Evaluatie& other) {
          return other.datum > evaluation.datum && other.datum <= view.peildatum();
        });
        return again ? answer(Status::niet_voldaan, Reden::niet_bijgestuurd, evaluation.datum)
                     : answer(Status::open, Reden::bij_te_sturen, evaluation.datum);
      });
}

// ---- medical acts ----

// The dossier tells no single acts. It tells support in the physical and medical area, in which acts may be;
// so without a consent that holds nothing is known, and only a consent that was refused or ended is a sign.
Outcome medical_consent(const DossierView& view) {
  const auto& roles = view.beleid.toestemming.medisch;
  return per_support(
      view, Reden::geen_medische_ondersteuning, [&](const Ondersteuning& support) -> std::optional<Outcome> {
        if (!holds(support.gebieden, Ondersteuningsgebied::fysiek_medisch)) return std::nullopt;
        const Date last =
            has_ended(support.tot_en_met, view.peildatum()) ? *support.tot_en_met : view.peildatum();
        const auto at = [&](Date day) {
          return consent(view, Toestemmingsdoel::medisch_handelen, roles, support.kenmerk, day);
        };
        if (at(last) == Toestemming::verleend) {
          return at(support.vanaf) == Toestemming::verleend
                     ? answer(Status::voldaan, Reden::medische_toestemming, support.vanaf)
                     : answer(Status::geen_gegevens, Reden::medische_toestemming_later, support.vanaf);
        }
        if (at(last) == Toestemming::geweigerd || at(support.vanaf) == Toestemming::verleend)
          return answer(Status::niet_voldaan, Reden::geen_medische_toestemming_meer, support.vanaf);
        return answer(Status::geen_gegevens, Reden::medische_toestemming_onbekend, support.vanaf);
      });
}

}  // namespace opp::kernels
