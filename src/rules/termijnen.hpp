#pragma once

#include "opp/rules/rule.hpp"

/// The terms of the rules, each in one place for the kernel that applies it and the report that explains it.
namespace opp::termijnen {

/// Six weeks after enrolment or definitive placement (WPO 40a(3), WEC 41a(3), WVO 2020 2.44(2)).
inline Termijn opp(const Beleid& beleid) {
  return {Term::weken(6), beleid.atw.opp_termijn ? Atw::toepassen : Atw::niet_toepassen};
}
/// After a need that showed later; set by the policy.
inline Termijn behoefte(const Beleid& beleid) {
  return {Term::weken(beleid.zittende_leerling.termijn_weken),
          beleid.atw.zittende_leerling ? Atw::toepassen : Atw::niet_toepassen};
}
/// For the OPP of the receiving school; set by the policy. Without weeks there is no such term: the kernel
/// then takes no day, or the first.
inline Termijn opvolgend_opp(const Beleid& beleid) {
  const int weeks = beleid.overstap.opvolgend_opp_weken.value_or(0);
  return {weeks > 0 ? Term::weken(weeks) : Term::dagen(1),
          beleid.atw.opvolgend_opp ? Atw::toepassen : Atw::niet_toepassen};
}
/// In which the receiving school reports back; set by the policy.
inline Termijn terugkoppeling(const Beleid& beleid) {
  return {Term::maanden(beleid.overstap.terugkoppeling_maanden, Afronding::naar_laatste_dag),
          Atw::niet_toepassen};
}
/// Between two evaluations by the commission (WEC 40b(2)b: once a year).
inline Termijn commissie(const Beleid&) {
  return {Term::maanden(12, Afronding::naar_laatste_dag), Atw::niet_toepassen};
}
/// Six weeks after an application, or after a decision against which an objection is possible.
inline Termijn zes_weken(const Beleid&) { return {Term::weken(6), Atw::toepassen}; }
/// Ten weeks: six, and four of extension; or the opinion of the geschillencommissie.
inline Termijn tien_weken(const Beleid&) { return {Term::weken(10), Atw::toepassen}; }
/// The day after ten weeks; in favour of the pupil, so not extended.
inline Termijn tijdelijke_plaatsing(const Beleid&) { return {Term::dagen(71), Atw::niet_toepassen}; }
/// Ten weeks back from the day on which admission is asked; never moved (Atw 1(2)).
inline Termijn tien_weken_terug(const Beleid&) {
  Term term = Term::weken(10);
  term.richting = Richting::terug;
  return {term, Atw::niet_toepassen};
}
/// Delivery to ROD after processing, by the former regulation. A ministerial regulation is outside the
/// Algemene termijnenwet (Atw 1 and 5).
inline Termijn rod(const Beleid&) { return {Term::dagen(14), Atw::niet_toepassen}; }
/// A reading: the acts name no term for the onderwijskundig rapport.
inline Termijn rapport(const Beleid&) { return {Term::dagen(14), Atw::niet_toepassen}; }
inline Termijn een_maand(const Beleid&) {
  return {Term::maanden(1, Afronding::naar_laatste_dag), Atw::niet_toepassen};
}
inline Termijn drie_jaar(const Beleid&) {
  return {Term::jaren(3, Afronding::naar_laatste_dag), Atw::niet_toepassen};
}
inline Termijn vijf_jaar(const Beleid&) {
  return {Term::jaren(5, Afronding::naar_laatste_dag), Atw::niet_toepassen};
}
inline Termijn twee_jaar(const Beleid&) {
  return {Term::jaren(2, Afronding::naar_laatste_dag), Atw::niet_toepassen};
}
inline Termijn zes_maanden(const Beleid&) {
  return {Term::maanden(6, Afronding::naar_laatste_dag), Atw::niet_toepassen};
}
inline Termijn twaalf_maanden(const Beleid&) {
  return {Term::maanden(12, Afronding::naar_laatste_dag), Atw::niet_toepassen};
}

}  // namespace opp::termijnen
