#include "stand.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace opp {

namespace workflow {

namespace {

/// A kenmerk that no entry of the list has.
template <class Entry>
std::string new_kenmerk(const std::vector<Entry>& list) {
  std::string kenmerk = "verondersteld";
  while (std::ranges::find(list, kenmerk, &Entry::kenmerk) != list.end()) kenmerk += '+';
  return kenmerk;
}

/// The lightest level on this side of the basis.
std::optional<std::string> level(const RuleSet& regels, bool boven_basis) {
  for (const Ondersteuningsniveau& niveau : regels.beleid().niveaus) {
    if (niveau.boven_basis == boven_basis) return niveau.code;
  }
  return std::nullopt;
}

std::vector<Payload> support(const Stand& stand, bool boven_basis) {
  const auto code = level(stand.regels, boven_basis);
  if (!code) return {};
  return {OndersteuningGestart{.kenmerk = new_kenmerk(stand.dossier.ondersteuning),
                               .niveau = *code,
                               .vorm = Ondersteuningsvorm::algemeen}};
}

/// Drawing up takes over the content of the version before it.
std::vector<Payload> draft(const Stand& stand, bool bijstellen) {
  const auto& all = stand.dossier.opp_versies;
  std::int32_t number = 1;
  for (const OppVersie& version : all) number = std::max(number, version.versie + 1);
  Perspectief perspectief;
  Handelingsdeel handelingsdeel;
  if (!all.empty()) {
    perspectief = all.back().perspectief;
    handelingsdeel = all.back().handelingsdeel;
  }
  const bool running = !all.empty() && !all.back().beeindigd_op;
  if (bijstellen != (stand.lopend() != nullptr)) return {};
  if (running) {  // also an OPP of a former enrolment that was never ended
    return {OppBijgesteld{.versie = number,
                          .perspectief = std::move(perspectief),
                          .handelingsdeel = std::move(handelingsdeel)}};
  }
  return {OppOpgesteld{
      .versie = number, .perspectief = std::move(perspectief), .handelingsdeel = std::move(handelingsdeel)}};
}

std::vector<Payload> transfer(const Stand& stand) {
  std::vector<Payload> events;
  std::string kenmerk;
  if (const auto moves = stand.vertrek(); !moves.empty()) {
    kenmerk = moves.back()->kenmerk;
  } else {
    kenmerk = new_kenmerk(stand.dossier.overstappen);
    events.emplace_back(OverstapGemeld{
        .kenmerk = kenmerk, .soort = Overstapsoort::binnen_po, .richting = Overstaprichting::vertrek});
  }
  events.emplace_back(OnderwijskundigRapportVerstrekt{.overstap = kenmerk});
  return events;
}

std::vector<Payload> explanation(const Stand& stand) {
  for (auto it = stand.dossier.hoormomenten.rbegin(); it != stand.dossier.hoormomenten.rend(); ++it) {
    if (!it->toegelicht_op) return {InvloedToegelicht{.hoormoment = it->kenmerk}};
  }
  return {};
}

/// The version that an evaluation is about: the one in force, or else the latest.
const OppVersie* evaluated(const Stand& stand) {
  if (stand.lopend() == nullptr) return nullptr;
  const auto fixed = [](const OppVersie* v) { return v->perspectief_vastgesteld_op.has_value(); };
  const auto it = std::find_if(stand.versies.rbegin(), stand.versies.rend(), fixed);
  return it == stand.versies.rend() ? stand.versies.back() : *it;
}

Partij party(const Stand& stand) {
  return stand.zelf_partij().value_or(false) ? Partij::leerling : Partij::ouder;
}

/// What a step would record: the least that such an event can hold. Empty if nothing can be supposed.
std::vector<Payload> events_of(const Stand& stand, Processtap stap) {
  const Dossier& dossier = stand.dossier;
  const OppVersie* latest = stand.lopend();
  const OppVersie* in_force = evaluated(stand);
  switch (stap) {
    case Processtap::inschrijven:
      return {};
    case Processtap::signaleren:
      return {Gesignaleerd{.kenmerk = new_kenmerk(dossier.signalen)}};
    case Processtap::basisondersteuning:
      return support(stand, false);
    case Processtap::extra_ondersteuning:
      return support(stand, true);
    case Processtap::opstellen:
      return draft(stand, false);
    case Processtap::bijstellen:
      return draft(stand, true);
    case Processtap::horen:
      return {LeerlingGehoord{.kenmerk = new_kenmerk(dossier.hoormomenten), .fase = Hoorfase::vaststellen}};
    case Processtap::overleggen:
      return {OverlegGevoerd{.kenmerk = new_kenmerk(dossier.overleggen), .soort = Overlegsoort::oogo}};
    case Processtap::adviseren:
      if (latest == nullptr) return {};
      return {
          AdviesGegeven{.commissie = Rol::commissie_voor_de_begeleiding,
                        .soort = latest->versie == 1 ? Adviessoort::vaststelling : Adviessoort::bijstelling,
                        .versie = latest->versie}};
    case Processtap::instemmen:
      if (latest == nullptr) return {};
      return {OvereenstemmingGegeven{.versie = latest->versie, .partij = party(stand)}};
    case Processtap::vaststellen_perspectief:
      if (latest == nullptr) return {};
      return {PerspectiefVastgesteld{latest->versie}};
    case Processtap::vaststellen_handelingsdeel:
      if (latest == nullptr) return {};
      return {HandelingsdeelVastgesteld{latest->versie}};
    case Processtap::toelichten:
      return explanation(stand);
    case Processtap::uitvoeren:
      if (in_force == nullptr) return {};
      return {OppBijgestuurd{.versie = in_force->versie}};
    case Processtap::evalueren:
      if (in_force == nullptr) return {};
      return {OppGeevalueerd{.versie = in_force->versie, .deelnemers = {party(stand), Partij::leerling}}};
    case Processtap::afsluiten:
      if (latest == nullptr) return {};
      return {OppBeeindigd{}};
    case Processtap::overstap_melden:
      return {OverstapGemeld{.kenmerk = new_kenmerk(dossier.overstappen),
                             .soort = Overstapsoort::binnen_po,
                             .richting = Overstaprichting::vertrek}};
    case Processtap::overdragen:
      return transfer(stand);
    case Processtap::uitschrijven:
      return {Uitgeschreven{}};
  }
  return {};
}

}  // namespace

std::optional<Dossier> veronderstel(const Stand& stand, Processtap stap, bool alleen) {
  const std::vector<Payload> events = events_of(stand, stap);
  if (events.empty()) return std::nullopt;
  Dossier after = stand.dossier;
  if (alleen && stand.lopend() != nullptr) {
    OppVersie& version = *std::ranges::find(after.opp_versies, stand.lopend()->versie, &OppVersie::versie);
    if (stap == Processtap::vaststellen_perspectief) version.handelingsdeel_vastgesteld_op.reset();
    if (stap == Processtap::vaststellen_handelingsdeel) version.perspectief_vastgesteld_op.reset();
  }
  try {
    for (const Payload& payload : events) {
      apply(after, {after.dossier_id, 0, stand.dag, Instant(0), "verondersteld", payload});
    }
  } catch (const InvalidDataError&) {  // not possible on this day
    return std::nullopt;
  }
  return after;
}

}  // namespace workflow

std::optional<Dossier> hypothese(const Dossier& dossier, Date peildatum, Processtap stap,
                                 const RuleSet& regels) {
  return workflow::veronderstel(workflow::Stand(dossier, peildatum, regels), stap, false);
}

}  // namespace opp
