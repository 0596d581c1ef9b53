#pragma once

#include "opp/workflow/workflow.hpp"
#include "regel_ids.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

/// The transition table and the proof that it is sound.
namespace opp::workflow_table {

namespace scholen {

inline constexpr Schooltypen alle{Schooltype::bao, Schooltype::sbo, Schooltype::so,
                                  Schooltype::vso, Schooltype::vo,  Schooltype::pro};
inline constexpr Schooltypen wpo{Schooltype::bao, Schooltype::sbo};
inline constexpr Schooltypen wec{Schooltype::so, Schooltype::vso};
inline constexpr Schooltypen wvo{Schooltype::vo, Schooltype::pro};
inline constexpr Schooltypen niet_wec{Schooltype::bao, Schooltype::sbo, Schooltype::vo, Schooltype::pro};

}  // namespace scholen

/// Roles that exist in some kinds of school only.
struct RolScholen {
  Rol rol;
  Schooltypen scholen;
};
inline constexpr auto rol_scholen = std::to_array<RolScholen>({
    {Rol::intern_begeleider, {Schooltype::bao, Schooltype::sbo, Schooltype::so, Schooltype::vso}},
    {Rol::ondersteuningscoordinator, {Schooltype::vso, Schooltype::vo, Schooltype::pro}},
    {Rol::mentor, {Schooltype::so, Schooltype::vso, Schooltype::vo, Schooltype::pro}},
    {Rol::commissie_voor_de_begeleiding, scholen::wec},
    {Rol::commissie_van_onderzoek, scholen::wec},
});

namespace poorten {

inline constexpr auto inschrijven = std::to_array<Poort>({
    {"TLV-NEED", {Schooltype::sbo, Schooltype::so, Schooltype::vso}},
});
// Judged after the fixing: consultation, hearing, advice and what the perspective part has to hold.
inline constexpr auto perspectief = std::to_array<Poort>({
    {"FIX-OOGO", scholen::alle},
    {"FIX-CVB", scholen::wec},
    {"HEAR-BEFORE", scholen::alle},
    {"HEAR-RECORD", scholen::alle},
    {"CONT-OUT-PO", {Schooltype::bao, Schooltype::sbo, Schooltype::so}},
    {"CONT-OUT-VSO", {Schooltype::vso}},
    {"CONT-OUT-VO", scholen::wvo},
    {"CONT-OUT-PRO", {Schooltype::pro}},
    {"CONT-FACTORS", scholen::alle},
    {"CONT-DEV", scholen::niet_wec},
    {"CONT-GOALS", {Schooltype::bao, Schooltype::sbo, Schooltype::so}},
});
inline constexpr auto handelingsdeel = std::to_array<Poort>({
    {"FIX-OOGO", scholen::alle},
    {"FIX-AGREE", scholen::alle},
    {"FIX-CVB", scholen::wec},
    {"HEAR-BEFORE", scholen::alle},
    {"HEAR-RECORD", scholen::alle},
    {"CONT-GUIDE", scholen::alle},
    {"CONT-HOURS", scholen::alle},
});
// Judged on the day after: an OPP that is still required may not end.
inline constexpr auto afsluiten = std::to_array<Poort>({
    {"SCOPE-BAO", {Schooltype::bao}},
    {"SCOPE-SBO", {Schooltype::sbo}},
    {"SCOPE-SOVSO", scholen::wec},
    {"SCOPE-PRO", {Schooltype::pro}},
    {"SCOPE-VO", {Schooltype::vo}},
});
inline constexpr auto overdragen = std::to_array<Poort>({
    {"TRANS-VIEW", scholen::alle},
    {"TRANS-LIST", scholen::alle},
});

}  // namespace poorten

/// What holds for a step wherever it is taken.
struct Stapregel {
  Processtap stap;
  EnumSet<Rol> wie;
  std::span<const Poort> poorten;
  Schooltypen scholen;
  std::string_view bron;
};

namespace wie {

inline constexpr EnumSet<Rol> bevoegd_gezag{Rol::bestuur, Rol::directie};
inline constexpr EnumSet<Rol> begeleiders{Rol::leerkracht, Rol::mentor, Rol::intern_begeleider,
                                          Rol::ondersteuningscoordinator, Rol::begeleider_passend_onderwijs};
inline constexpr EnumSet<Rol> opstellers{Rol::leerkracht, Rol::mentor, Rol::intern_begeleider,
                                         Rol::ondersteuningscoordinator, Rol::commissie_voor_de_begeleiding};
inline constexpr EnumSet<Rol> horen{Rol::leerkracht,
                                    Rol::mentor,
                                    Rol::intern_begeleider,
                                    Rol::ondersteuningscoordinator,
                                    Rol::begeleider_passend_onderwijs,
                                    Rol::aanspreekpunt,
                                    Rol::gedragswetenschapper,
                                    Rol::orthopedagoog,
                                    Rol::psycholoog};
inline constexpr EnumSet<Rol> gesprek{
    Rol::bestuur, Rol::directie,  Rol::intern_begeleider, Rol::ondersteuningscoordinator,
    Rol::mentor,  Rol::leerkracht};

}  // namespace wie

// clang-format off
inline constexpr auto stapregels = std::to_array<Stapregel>({
    {Processtap::inschrijven, wie::bevoegd_gezag, poorten::inschrijven, scholen::alle,
     "WPO 40, WEC 40, WVO 2020 8.8"},
    {Processtap::signaleren,
     {Rol::leerkracht, Rol::mentor, Rol::intern_begeleider, Rol::ondersteuningscoordinator, Rol::begeleider_passend_onderwijs,
      Rol::jeugdprofessional_onderwijs, Rol::leerplicht, Rol::ouder, Rol::leerling},
     {}, scholen::alle, "praktijk"},
    {Processtap::basisondersteuning, wie::begeleiders, {}, scholen::alle, "praktijk; ondersteuningsplan (WPO 18a(8), WVO 2020 2.47)"},
    {Processtap::extra_ondersteuning,
     {Rol::directie, Rol::intern_begeleider, Rol::ondersteuningscoordinator, Rol::ondersteuningsteam,
      Rol::commissie_voor_de_begeleiding, Rol::samenwerkingsverband},
     {}, scholen::alle, "praktijk; ondersteuningsplan (WPO 18a(8), WVO 2020 2.47)"},
    {Processtap::opstellen, wie::opstellers, {}, scholen::alle, "WPO 40a(1), WEC 41a(1), WVO 2020 2.44(1); wie: praktijk"},
    {Processtap::horen, wie::horen, {}, scholen::alle, "WPO 40a(6), WEC 41a(7), WVO 2020 2.44(5); wie: praktijk"},
    {Processtap::overleggen, wie::gesprek, {}, scholen::alle,
     "WPO 40a(1)(5), WEC 41a(1)(5), WVO 2020 2.44(1)(4); mandaat: praktijk"},
    {Processtap::adviseren, {Rol::commissie_voor_de_begeleiding, Rol::commissie_van_onderzoek}, {}, scholen::wec,
     "WEC 41a(1)(2)(5)(6)"},
    {Processtap::instemmen, {Rol::ouder, Rol::leerling}, {}, scholen::alle,
     "WPO 40a(2)(5), WEC 41a(2)(6), WVO 2020 2.44(2)(4)"},
    {Processtap::vaststellen_perspectief, wie::bevoegd_gezag, poorten::perspectief, scholen::alle,
     "WPO 40a(1)(5), WEC 41a(1)(5), WVO 2020 2.44(1)(4); mandaat aan de directie: praktijk"},
    {Processtap::vaststellen_handelingsdeel, wie::bevoegd_gezag, poorten::handelingsdeel, scholen::alle,
     "WPO 40a(2)(5), WEC 41a(2)(6), WVO 2020 2.44(2)(4); mandaat aan de directie: praktijk"},
    {Processtap::toelichten, wie::horen, {}, scholen::alle, "WPO 40a(7), WEC 41a(9), WVO 2020 2.44(6); wie: praktijk"},
    {Processtap::uitvoeren,
     {Rol::leerkracht, Rol::mentor, Rol::intern_begeleider, Rol::ondersteuningscoordinator, Rol::begeleider_passend_onderwijs,
      Rol::remedial_teacher, Rol::nt2_specialist, Rol::leesspecialist, Rol::rekenspecialist, Rol::hb_specialist,
      Rol::ef_specialist, Rol::gedragsspecialist, Rol::spraak_taalspecialist, Rol::logopedist, Rol::gedragswetenschapper,
      Rol::orthopedagoog, Rol::psycholoog, Rol::jeugdprofessional_onderwijs, Rol::jeugdhulp},
     {}, scholen::alle, "praktijk"},
    {Processtap::evalueren,
     {Rol::bestuur, Rol::directie, Rol::intern_begeleider, Rol::ondersteuningscoordinator, Rol::mentor, Rol::leerkracht,
      Rol::commissie_voor_de_begeleiding, Rol::commissie_van_onderzoek},
     {}, scholen::alle, "WPO 40a(4), WEC 40b(2), 41(2), 41a(4), WVO 2020 2.44(3); mandaat: praktijk"},
    {Processtap::bijstellen, wie::opstellers, {}, scholen::alle, "WPO 40a(5), WEC 41a(5), WVO 2020 2.44(4); wie: praktijk"},
    {Processtap::afsluiten, wie::bevoegd_gezag, poorten::afsluiten, scholen::alle, "WPO 40a(1), WEC 41a(1), WVO 2020 2.44(1)"},
    {Processtap::overstap_melden,
     {Rol::directie, Rol::intern_begeleider, Rol::ondersteuningscoordinator, Rol::mentor, Rol::leerkracht, Rol::ouder},
     {}, scholen::alle, "praktijk"},
    {Processtap::overdragen,
     {Rol::bestuur, Rol::directie, Rol::intern_begeleider, Rol::ondersteuningscoordinator, Rol::mentor, Rol::leerkracht},
     poorten::overdragen, scholen::alle, "WPO 42, WEC 43; mandaat: praktijk"},
    {Processtap::uitschrijven, wie::bevoegd_gezag, {}, scholen::alle, "Bb WPO 2022 10, Bb WEC 2022 9, Ub WVO 2020 8.13"},
});
// clang-format on

/// A row of the table, with what holds for its step.
consteval Overgang rij(Fase van, Processtap stap, Fase naar) {
  const Stapregel& regel = stapregels[static_cast<std::size_t>(stap)];
  return {van, stap, naar, regel.wie, regel.poorten, regel.scholen, regel.bron};
}

// clang-format off
namespace rijen {

using enum Fase;
using enum Processtap;

inline constexpr auto alle = std::to_array<Overgang>({
    rij(niet_ingeschreven, inschrijven, basis),
    rij(niet_ingeschreven, inschrijven, zonder_opp),

    rij(basis, signaleren, gesignaleerd),
    rij(basis, basisondersteuning, basis),
    rij(basis, extra_ondersteuning, zonder_opp),
    rij(basis, opstellen, in_concept),
    rij(basis, overstap_melden, overstap_gemeld),
    rij(basis, uitschrijven, uitgeschreven),

    rij(gesignaleerd, signaleren, gesignaleerd),
    rij(gesignaleerd, overleggen, gesignaleerd),
    rij(gesignaleerd, basisondersteuning, basis),
    rij(gesignaleerd, basisondersteuning, beeindigd),
    rij(gesignaleerd, extra_ondersteuning, zonder_opp),
    rij(gesignaleerd, opstellen, in_concept),
    rij(gesignaleerd, overstap_melden, overstap_gemeld),
    rij(gesignaleerd, uitschrijven, uitgeschreven),

    rij(zonder_opp, signaleren, zonder_opp),
    rij(zonder_opp, basisondersteuning, zonder_opp),
    rij(zonder_opp, extra_ondersteuning, zonder_opp),
    rij(zonder_opp, horen, zonder_opp),
    rij(zonder_opp, overleggen, zonder_opp),
    rij(zonder_opp, opstellen, in_concept),
    rij(zonder_opp, overstap_melden, zonder_opp),
    rij(zonder_opp, overdragen, zonder_opp),
    rij(zonder_opp, uitschrijven, uitgeschreven),
    rij(zonder_opp, uitschrijven, overgedragen),

    rij(in_concept, extra_ondersteuning, in_concept),
    rij(in_concept, horen, in_concept),
    rij(in_concept, overleggen, in_concept),
    rij(in_concept, adviseren, in_concept),
    rij(in_concept, instemmen, in_concept),
    rij(in_concept, vaststellen_perspectief, handelingsdeel_open),
    rij(in_concept, vaststellen_handelingsdeel, perspectief_open),
    rij(in_concept, bijstellen, in_concept),
    rij(in_concept, afsluiten, beeindigd),
    rij(in_concept, overstap_melden, in_concept),
    rij(in_concept, overdragen, in_concept),
    rij(in_concept, uitschrijven, uitgeschreven),
    rij(in_concept, uitschrijven, overgedragen),

    rij(perspectief_open, extra_ondersteuning, perspectief_open),
    rij(perspectief_open, horen, perspectief_open),
    rij(perspectief_open, overleggen, perspectief_open),
    rij(perspectief_open, adviseren, perspectief_open),
    rij(perspectief_open, vaststellen_perspectief, in_uitvoering),
    rij(perspectief_open, vaststellen_perspectief, geevalueerd),
    rij(perspectief_open, vaststellen_perspectief, overstap_gemeld),
    rij(perspectief_open, toelichten, perspectief_open),
    rij(perspectief_open, uitvoeren, perspectief_open),
    rij(perspectief_open, evalueren, perspectief_open),
    rij(perspectief_open, bijstellen, in_concept),
    rij(perspectief_open, bijstellen, bijstelling_concept),
    rij(perspectief_open, afsluiten, beeindigd),
    rij(perspectief_open, overstap_melden, perspectief_open),
    rij(perspectief_open, overdragen, perspectief_open),
    rij(perspectief_open, uitschrijven, uitgeschreven),
    rij(perspectief_open, uitschrijven, overgedragen),

    rij(handelingsdeel_open, extra_ondersteuning, handelingsdeel_open),
    rij(handelingsdeel_open, horen, handelingsdeel_open),
    rij(handelingsdeel_open, overleggen, handelingsdeel_open),
    rij(handelingsdeel_open, adviseren, handelingsdeel_open),
    rij(handelingsdeel_open, instemmen, handelingsdeel_open),
    rij(handelingsdeel_open, vaststellen_handelingsdeel, in_uitvoering),
    rij(handelingsdeel_open, vaststellen_handelingsdeel, geevalueerd),
    rij(handelingsdeel_open, vaststellen_handelingsdeel, overstap_gemeld),
    rij(handelingsdeel_open, toelichten, handelingsdeel_open),
    rij(handelingsdeel_open, uitvoeren, handelingsdeel_open),
    rij(handelingsdeel_open, evalueren, handelingsdeel_open),
    rij(handelingsdeel_open, bijstellen, bijstelling_concept),
    rij(handelingsdeel_open, afsluiten, beeindigd),
    rij(handelingsdeel_open, overstap_melden, handelingsdeel_open),
    rij(handelingsdeel_open, overdragen, handelingsdeel_open),
    rij(handelingsdeel_open, uitschrijven, uitgeschreven),
    rij(handelingsdeel_open, uitschrijven, overgedragen),

    rij(in_uitvoering, signaleren, in_uitvoering),
    rij(in_uitvoering, basisondersteuning, in_uitvoering),
    rij(in_uitvoering, extra_ondersteuning, in_uitvoering),
    rij(in_uitvoering, horen, in_uitvoering),
    rij(in_uitvoering, overleggen, in_uitvoering),
    rij(in_uitvoering, toelichten, in_uitvoering),
    rij(in_uitvoering, uitvoeren, in_uitvoering),
    rij(in_uitvoering, evalueren, geevalueerd),
    rij(in_uitvoering, bijstellen, bijstelling_concept),
    rij(in_uitvoering, afsluiten, beeindigd),
    rij(in_uitvoering, overstap_melden, overstap_gemeld),
    rij(in_uitvoering, uitschrijven, uitgeschreven),

    rij(geevalueerd, signaleren, geevalueerd),
    rij(geevalueerd, basisondersteuning, geevalueerd),
    rij(geevalueerd, extra_ondersteuning, geevalueerd),
    rij(geevalueerd, horen, geevalueerd),
    rij(geevalueerd, overleggen, geevalueerd),
    rij(geevalueerd, toelichten, geevalueerd),
    rij(geevalueerd, uitvoeren, geevalueerd),
    rij(geevalueerd, evalueren, geevalueerd),
    rij(geevalueerd, bijstellen, bijstelling_concept),
    rij(geevalueerd, afsluiten, beeindigd),
    rij(geevalueerd, overstap_melden, overstap_gemeld),
    rij(geevalueerd, uitschrijven, uitgeschreven),

    rij(bijstelling_concept, extra_ondersteuning, bijstelling_concept),
    rij(bijstelling_concept, horen, bijstelling_concept),
    rij(bijstelling_concept, overleggen, bijstelling_concept),
    rij(bijstelling_concept, adviseren, bijstelling_concept),
    rij(bijstelling_concept, instemmen, bijstelling_concept),
    rij(bijstelling_concept, vaststellen_perspectief, handelingsdeel_open),
    rij(bijstelling_concept, vaststellen_handelingsdeel, perspectief_open),
    rij(bijstelling_concept, toelichten, bijstelling_concept),
    rij(bijstelling_concept, uitvoeren, bijstelling_concept),
    rij(bijstelling_concept, evalueren, bijstelling_concept),
    rij(bijstelling_concept, bijstellen, bijstelling_concept),
    rij(bijstelling_concept, afsluiten, beeindigd),
    rij(bijstelling_concept, overstap_melden, bijstelling_concept),
    rij(bijstelling_concept, overdragen, bijstelling_concept),
    rij(bijstelling_concept, uitschrijven, uitgeschreven),
    rij(bijstelling_concept, uitschrijven, overgedragen),

    rij(beeindigd, signaleren, gesignaleerd),
    rij(beeindigd, signaleren, beeindigd),
    rij(beeindigd, basisondersteuning, beeindigd),
    rij(beeindigd, extra_ondersteuning, zonder_opp),
    rij(beeindigd, opstellen, in_concept),
    rij(beeindigd, overstap_melden, overstap_gemeld),
    rij(beeindigd, uitschrijven, uitgeschreven),

    rij(overstap_gemeld, signaleren, overstap_gemeld),
    rij(overstap_gemeld, basisondersteuning, overstap_gemeld),
    rij(overstap_gemeld, extra_ondersteuning, overstap_gemeld),
    rij(overstap_gemeld, extra_ondersteuning, zonder_opp),
    rij(overstap_gemeld, horen, overstap_gemeld),
    rij(overstap_gemeld, overleggen, overstap_gemeld),
    rij(overstap_gemeld, opstellen, in_concept),
    rij(overstap_gemeld, toelichten, overstap_gemeld),
    rij(overstap_gemeld, uitvoeren, overstap_gemeld),
    rij(overstap_gemeld, evalueren, overstap_gemeld),
    rij(overstap_gemeld, bijstellen, bijstelling_concept),
    rij(overstap_gemeld, afsluiten, overstap_gemeld),
    rij(overstap_gemeld, overstap_melden, overstap_gemeld),
    rij(overstap_gemeld, overdragen, overstap_gemeld),
    rij(overstap_gemeld, uitschrijven, uitgeschreven),
    rij(overstap_gemeld, uitschrijven, overgedragen),

    rij(uitgeschreven, afsluiten, uitgeschreven),
    rij(uitgeschreven, overdragen, overgedragen),
    rij(uitgeschreven, inschrijven, basis),
    rij(uitgeschreven, inschrijven, zonder_opp),

    rij(overgedragen, afsluiten, overgedragen),
    rij(overgedragen, overdragen, overgedragen),
    rij(overgedragen, inschrijven, basis),
    rij(overgedragen, inschrijven, zonder_opp),
});

}  // namespace rijen
// clang-format on

inline constexpr const auto& overgangen = rijen::alle;

/// One rule per step, in the order of the enumeration, each with somebody who may take it and a source.
consteval bool steps_complete() {
  if (stapregels.size() != enum_table<Processtap>.size()) return false;
  for (std::size_t i = 0; i < stapregels.size(); ++i) {
    const Stapregel& regel = stapregels[i];
    if (static_cast<std::size_t>(regel.stap) != i || regel.wie.empty() || regel.bron.empty() ||
        regel.scholen.empty()) {
      return false;
    }
  }
  return true;
}

consteval bool no_row_twice() {
  for (std::size_t i = 0; i < overgangen.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const Overgang& a = overgangen[i];
      const Overgang& b = overgangen[j];
      if (a.van == b.van && a.stap == b.stap && a.naar == b.naar) return false;
    }
  }
  return true;
}

consteval bool every_step_used() {
  return std::ranges::all_of(enum_table<Processtap>, [](const auto& row) {
    return std::ranges::any_of(overgangen, [&](const Overgang& o) { return o.stap == row.value; });
  });
}

/// From the state of a dossier without facts.
consteval bool every_state_reachable() {
  EnumSet<Fase> reached{Fase::niet_ingeschreven};
  for (bool grown = true; grown;) {
    grown = false;
    for (const Overgang& o : overgangen) {
      if (!reached.contains(o.van) || reached.contains(o.naar)) continue;
      reached.insert(o.naar);
      grown = true;
    }
  }
  return std::ranges::all_of(enum_table<Fase>, [&](const auto& row) { return reached.contains(row.value); });
}

consteval bool every_state_can_be_left() {
  return std::ranges::all_of(enum_table<Fase>, [](const auto& row) {
    return std::ranges::any_of(overgangen,
                               [&](const Overgang& o) { return o.van == row.value && o.naar != o.van; });
  });
}

consteval bool guards_known() {
  for (const Stapregel& regel : stapregels) {
    for (std::size_t i = 0; i < regel.poorten.size(); ++i) {
      const Poort& poort = regel.poorten[i];
      if (poort.scholen.empty() || std::ranges::find(regel_ids, poort.regel) == regel_ids.end()) return false;
      for (std::size_t j = 0; j < i; ++j) {
        if (regel.poorten[j].regel == poort.regel) return false;
      }
    }
  }
  return true;
}

static_assert(steps_complete(), "a step lacks its rule, a role, a kind of school or a source");
static_assert(no_row_twice(), "a transition stands twice");
static_assert(every_step_used(), "a step stands in no transition");
static_assert(every_state_reachable(), "a state is not reachable from niet_ingeschreven");
static_assert(every_state_can_be_left(), "a state has no way out");
static_assert(guards_known(), "a guard is no rule of the catalogue, names no school or stands twice");

}  // namespace opp::workflow_table
