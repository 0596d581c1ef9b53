#pragma once

#include "casters.hpp"
// keep apart: casters before anything that uses them
#include "opp/rules/check.hpp"

#include <vector>

namespace opp::python {

/// The failures of own rules as Python exceptions, each with what the rule raised as its cause.
pybind11::list raised(const std::vector<RuleFailure>& failures);

/// Throws again what is no `Exception` (the user stopped the program while an own rule ran).
void let_interrupts_through(const std::vector<RuleFailure>& failures);

}  // namespace opp::python
