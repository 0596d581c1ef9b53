#pragma once

#include "opp/rules/check.hpp"
#include "opp/workflow/workflow.hpp"

#include <optional>
#include <string_view>
#include <vector>

/// What the parts of the workflow share.
namespace opp::workflow {

/// The report of `check`, or nothing on a day for which there is no law or no rule can be computed.
[[nodiscard]] std::optional<Report> check_if_law(const Dossier& dossier, Date day, const RuleSet& regels);

/// A dossier on a day: what lies later is left out, and what its enrolment holds is looked up.
struct Stand {
  Stand(const Dossier& dossier, Date peildatum, const RuleSet& rules);

  Dossier dossier;  ///< as it was on `dag`
  Date dag;
  RuleSet regels;
  std::optional<Report> report;                ///< empty where there is no law
  const Inschrijving* inschrijving = nullptr;  ///< running, or the last one that began
  std::optional<Date> begin;                   ///< first day that belongs to the enrolment
  std::vector<const OppVersie*> versies;       ///< of this enrolment, in order
  Fase fase_nu = Fase::niet_ingeschreven;

  Stand(const Stand&) = delete;
  Stand& operator=(const Stand&) = delete;

  [[nodiscard]] std::optional<Schooltype> schooltype() const;
  /// The latest version of this enrolment, if it did not end; null if there is none.
  [[nodiscard]] const OppVersie* lopend() const;
  /// Latest day on which a part of a version before the latest was fixed; what happened on or before it
  /// belongs to that version.
  [[nodiscard]] std::optional<Date> vorige_vaststelling() const;
  /// Of age on this day, and in so and vso not recorded as legally incompetent, so that the pupil acts
  /// instead of the parents; empty if the date of birth is not known.
  [[nodiscard]] std::optional<bool> zelf_partij() const;
  /// The finding of a rule; null if the set has no such rule or there is no law.
  [[nodiscard]] const Finding* finding(std::string_view regel) const;
  /// Evaluated by the school, in the school year of this day and after the first fixing.
  [[nodiscard]] bool dit_schooljaar_geevalueerd() const;
  /// Some scope rule says that an OPP is required and none is in force.
  [[nodiscard]] bool opp_ontbreekt() const;
  /// Moves away that were announced in this enrolment.
  [[nodiscard]] std::vector<const Overstap*> vertrek() const;
  [[nodiscard]] bool rapport_verstrekt() const;
  [[nodiscard]] bool hier(Date day) const { return !begin || day >= *begin; }

 private:
  [[nodiscard]] Fase bepaal_fase() const;
  [[nodiscard]] Fase zonder_lopend_opp() const;
  [[nodiscard]] Fase met_lopend_opp(const OppVersie& version) const;
};

/// The dossier of `stand` after the events that a step would record on its day; empty if nothing can be
/// supposed or the events are impossible. With `alleen`, what was decided before about the other part of the
/// same version is left out, so that only this decision is judged.
[[nodiscard]] std::optional<Dossier> veronderstel(const Stand& stand, Processtap stap, bool alleen);

[[nodiscard]] Toets toets_van(const Stand& stand, Processtap stap);

}  // namespace opp::workflow
