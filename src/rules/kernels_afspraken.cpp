// Agreements on support and on plans outside the OPP; whether a consent holds.

#include "kernels_afspraken.hpp"

#include "afspraak_help.hpp"

#include <map>
#include <string>

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
    if (!meant || declaration.datum > day) continue;
    const Toestemmingsverklaring*& current = latest[declaration.persoon.value_or("")];
    if (current == nullptr || declaration.datum >= current->datum) current = &declaration;
  }
  return latest;
}

bool in_force(const Toestemmingsverklaring& declaration, Date day) {
  return declaration.verleend && !has_ended(declaration.geldig_tot_en_met, day) &&
         !on_or_before(declaration.ingetrokken_op, day);
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
  std::optional<Toestemming> result;
  for (const Rol role : roles) {
    std::optional<Partij> party = party_of(role);
    if (!party) continue;
    if (party == Partij::ouder && pupil_decides(view, day) == true) party = Partij::leerling;
    const Toestemming one = consent_of(view, purpose, *party, about, day);
    if (!result || (one != Toestemming::verleend && result != Toestemming::geweigerd)) result = one;
  }
  return result.value_or(Toestemming::onbekend);  // the policy asks only who the dossier records nothing of
}

// ---- support ----

namespace {

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
          if (linked && filled(application.voorstel)) keep_earliest(proposed, application.ingediend_op);
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
  return worst_in_enrolment(view, view.dossier.handelingsplannen, &Handelingsplan::opgesteld_op,
                            Reden::geen_handelingsplan, judge);
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

}  // namespace opp::kernels
