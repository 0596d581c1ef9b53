#pragma once

#include "opp/base/export.hpp"
#include "opp/fwd.hpp"

#include <string>

namespace opp {

/// JSON Schema (draft 2020-12) of one event, as a line of an event file holds it, indented for people.
///
/// It follows from the descriptions: a definition per type with description, required members, enumerations,
/// limits and no other members. Two words of our own are annotations, which a validator passes over:
/// `x-privacy` is the privacy class of a field and `x-since` the version of its type in which it appeared;
/// `x-schema` is the version of a type and `x-max-bytes` the limit of a text in bytes of UTF-8, which a
/// schema cannot state (`maxLength` counts characters). Source: json-schema.org, draft 2020-12.
template <class Kind = DossierStream>
[[nodiscard]] OPP_API std::string json_schema_event();

/// The same for what the events of a stream make, such as a dossier, as `state_to_json` writes it.
template <class Kind = DossierStream>
[[nodiscard]] OPP_API std::string json_schema_state();

[[nodiscard]] inline std::string json_schema_dossier() { return json_schema_state(); }

}  // namespace opp
