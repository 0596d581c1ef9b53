#pragma once

#include "opp/base/export.hpp"
#include "opp/rules/check.hpp"

#include <span>
#include <string>

namespace opp {

/// A report as a JSON object: dossier_id, peildatum, findings. Holds no name of a person.
[[nodiscard]] OPP_API std::string to_json(const Report& report);

/// Several reports as one JSON array.
[[nodiscard]] OPP_API std::string to_json(std::span<const Report> reports);

}  // namespace opp
