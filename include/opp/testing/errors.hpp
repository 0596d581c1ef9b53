#pragma once

#include "opp/base/error.hpp"
#include "opp/base/export.hpp"

namespace opp::errors {

/// Scenarios.
struct OPP_API ScenarioErrors {
  ErrorRow syntax{"OPP-SCEN-001", "correct the TOML at this place"};
  ErrorRow invalid{"OPP-SCEN-002",
                   "correct the scenario; docs/how-to/write-a-scenario.md says what it may hold"};
};
inline constexpr ScenarioErrors scenario{};

}  // namespace opp::errors
