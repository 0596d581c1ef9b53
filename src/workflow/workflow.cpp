#include "opp/workflow/workflow.hpp"

#include "opp/rules/errors.hpp"
#include "opp/time/errors.hpp"
#include "overgangen.hpp"
#include "stand.hpp"

#include <algorithm>
#include <utility>

namespace opp {

std::span<const Overgang> overgangen() noexcept { return workflow_table::overgangen; }
std::span<const std::string_view> regel_ids() noexcept { return workflow_table::regel_ids; }

EnumSet<Rol> wie_mag(Processtap stap, std::optional<Schooltype> schooltype) {
  const auto& regel = workflow_table::stapregels[static_cast<std::size_t>(stap)];
  EnumSet<Rol> roles = regel.wie;
  if (!schooltype) return roles;
  if (!regel.scholen.contains(*schooltype)) return {};
  for (const auto& [rol, scholen] : workflow_table::rol_scholen) {
    if (!scholen.contains(*schooltype)) roles.erase(rol);
  }
  return roles;
}

bool mag_stap(Rol rol, Processtap stap, std::optional<Schooltype> schooltype) {
  return wie_mag(stap, schooltype).contains(rol);
}

Fase fase(const Dossier& dossier, Date peildatum, const RuleSet& regels) {
  return workflow::Stand(dossier, peildatum, regels).fase_nu;
}

namespace workflow {

std::optional<Report> check_if_law(const Dossier& dossier, Date day, const RuleSet& regels) {
  try {
    return check(dossier, day, regels);
  } catch (const Error& error) {
    if (error.row() == errors::rules.no_rule_for_date || error.row() == errors::time.calendar_out_of_range) {
      return std::nullopt;
    }
    throw;
  }
}

Stand::Stand(const Dossier& full, Date peildatum, const RuleSet& rules)
    : dossier(dossier_on(full, peildatum)),
      dag(peildatum),
      regels(rules),
      report(check_if_law(dossier, peildatum, rules)),
      inschrijving(inschrijving_op(dossier, peildatum)) {
  if (inschrijving == nullptr) return;
  begin = begin_van(dossier, *inschrijving);
  for (const OppVersie& version : dossier.opp_versies) {
    const auto fixed_here = [&](const std::optional<Date>& fixed) { return fixed && hier(*fixed); };
    if (hier(version.opgesteld_op) || fixed_here(version.perspectief_vastgesteld_op) ||
        fixed_here(version.handelingsdeel_vastgesteld_op)) {
      versies.push_back(&version);
    }
  }
  fase_nu = bepaal_fase();
}

std::optional<Schooltype> Stand::schooltype() const {
  return inschrijving == nullptr ? std::nullopt : inschrijving->schooltype;
}

const OppVersie* Stand::lopend() const {
  return versies.empty() || versies.back()->beeindigd_op ? nullptr : versies.back();
}

std::optional<Date> Stand::vorige_vaststelling() const {
  std::optional<Date> latest;
  for (const OppVersie& version : dossier.opp_versies) {
    if (!versies.empty() && &version == versies.back()) break;
    for (const auto& fixed : {version.perspectief_vastgesteld_op, version.handelingsdeel_vastgesteld_op}) {
      if (fixed && (!latest || *fixed > *latest)) latest = fixed;
    }
  }
  return latest;
}

std::optional<bool> Stand::zelf_partij() const {
  if (!dossier.leerling) return std::nullopt;
  const bool wec = schooltype() == Schooltype::so || schooltype() == Schooltype::vso;
  if (wec && dossier.leerling->handelingsbekwaam == false) return false;
  const std::optional<Date> of_age = meerderjarig_op(*dossier.leerling);
  return of_age ? std::optional(*of_age <= dag) : std::nullopt;
}

const Finding* Stand::finding(std::string_view regel) const {
  if (!report) return nullptr;
  const auto it = std::ranges::find(report->findings, regel, [](const Finding& f) { return f.rule->id; });
  return it == report->findings.end() ? nullptr : &*it;
}

bool Stand::dit_schooljaar_geevalueerd() const {
  std::optional<Date> first;
  for (const OppVersie* version : versies) {
    const auto& fixed = version->perspectief_vastgesteld_op;
    if (fixed && hier(*fixed) && (!first || *fixed < *first)) first = fixed;
  }
  // `Schooljaar` ends in 2199; a question about any day is answered here.
  const auto school_year = [](Date day) { return day.month() >= 8 ? day.year() : day.year() - 1; };
  return first && std::ranges::any_of(dossier.evaluaties, [&](const Evaluatie& evaluation) {
           return is_evaluatie_van_school(evaluation) && evaluation.datum >= *first &&
                  school_year(evaluation.datum) == school_year(dag);
         });
}

bool Stand::opp_ontbreekt() const {
  return report && std::ranges::any_of(report->findings, [](const Finding& f) {
           return f.rule->soort == Regelsoort::reikwijdte && f.status == Status::open;
         });
}

std::vector<const Overstap*> Stand::vertrek() const {
  std::vector<const Overstap*> moves;
  for (const Overstap& move : dossier.overstappen) {
    if (move.richting == Overstaprichting::vertrek && hier(move.gemeld_op)) moves.push_back(&move);
  }
  return moves;
}

bool Stand::rapport_verstrekt() const {
  return std::ranges::any_of(vertrek(), [](const Overstap* move) { return !move->rapporten.empty(); });
}

Fase Stand::bepaal_fase() const {
  if (inschrijving->uitgeschreven_op) return rapport_verstrekt() ? Fase::overgedragen : Fase::uitgeschreven;
  const OppVersie* version = lopend();
  const Fase own = version == nullptr ? zonder_lopend_opp() : met_lopend_opp(*version);
  // What is unfinished comes before the move.
  constexpr EnumSet<Fase> finished{Fase::basis, Fase::gesignaleerd, Fase::in_uitvoering, Fase::geevalueerd,
                                   Fase::beeindigd};
  return finished.contains(own) && !vertrek().empty() ? Fase::overstap_gemeld : own;
}

Fase Stand::zonder_lopend_opp() const {
  if (opp_ontbreekt()) return Fase::zonder_opp;
  // The order of events of one day is that of recording.
  using Moment = std::pair<Date, std::int64_t>;
  std::optional<Moment> signalled;
  std::optional<Moment> supported;
  const auto latest = [&](std::optional<Moment>& moment, Date day, std::int64_t sequence) {
    if (hier(day)) moment = std::max(moment.value_or(Moment(day, sequence)), Moment(day, sequence));
  };
  for (const Signaal& signal : dossier.signalen) latest(signalled, signal.datum, signal.gebeurtenis);
  for (const Ondersteuningsbehoefte& need : dossier.behoeften) {
    latest(signalled, need.vastgesteld_op, need.gebeurtenis);
  }
  for (const Ondersteuning& support : dossier.ondersteuning) {
    latest(supported, support.vanaf, support.gebeurtenis);
    const Ondersteuningsniveau* level = regels.beleid().niveau(support.niveau);
    if (is_extra_ondersteuning(support.vorm) && level != nullptr && level->boven_basis &&
        hier(support.vanaf) && !support.tot_en_met) {
      return Fase::zonder_opp;
    }
  }
  const bool pending = signalled && (!supported || *supported < *signalled);
  if (versies.empty()) return pending ? Fase::gesignaleerd : Fase::basis;
  return pending && signalled->first > *versies.back()->beeindigd_op ? Fase::gesignaleerd : Fase::beeindigd;
}

Fase Stand::met_lopend_opp(const OppVersie& version) const {
  const bool perspective = version.perspectief_vastgesteld_op.has_value();
  const bool guidance = version.handelingsdeel_vastgesteld_op.has_value();
  if (perspective && guidance) {
    return dit_schooljaar_geevalueerd() ? Fase::geevalueerd : Fase::in_uitvoering;
  }
  if (perspective) return Fase::handelingsdeel_open;
  if (guidance) return Fase::perspectief_open;
  const bool former_runs = std::ranges::any_of(versies, [](const OppVersie* former) {
    return former->perspectief_vastgesteld_op && !former->beeindigd_op;
  });
  return former_runs ? Fase::bijstelling_concept : Fase::in_concept;
}

}  // namespace workflow

}  // namespace opp
