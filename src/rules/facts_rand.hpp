#pragma once

#include "opp/rules/facts.hpp"

/// The facts around the OPP. Everything of `facts` that they need must be filled: the peildatum, and for an
/// enrolment the enrolment.
namespace opp {

/// Application, certificate, disputes, requests: what the dossier holds whether or not there is an enrolment.
void extract_surroundings(Facts& facts, const Dossier& dossier);

/// Cluster, partnership, earlier OPP, register, OPDC and transfer of one enrolment.
void extract_enrolment(Facts& facts, const Dossier& dossier, const Inschrijving& enrolment,
                       const Beleid& beleid);

}  // namespace opp
