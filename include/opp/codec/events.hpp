#pragma once

#include "opp/base/export.hpp"
#include "opp/model/dossier.hpp"
#include "opp/model/event.hpp"
#include "opp/stream/event.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opp {

/// What to fill in where a line of an event file leaves it out.
struct OPP_API EventDefaults {
  std::optional<Instant> recorded_at;  ///< without it, a line without `recorded_at` is refused
  std::string actor = "import";
};

// What follows is for any kind of stream; where the kind does not follow from an argument it is that of a
// pupil.

/// One event as one line of JSON without line end. Members: dossier_id (`soort` and `id` in a stream of
/// another kind), sequence (if not 0), occurred_on, recorded_at, actor, type, schema, payload; see
/// docs/reference/events.md.
template <class Kind>
[[nodiscard]] OPP_API std::string to_json(const EventOf<Kind>& event);

/// The payload of an event as a JSON object.
template <class Feit>
[[nodiscard]] OPP_API std::string payload_to_json(const PayloadOf<Feit>& payload);

/// Reads the payload of an event of this type. Throws `InvalidDataError` (OPP-JSON-…).
template <class Kind = DossierStream>
[[nodiscard]] OPP_API PayloadOf<typename Kind::Feit> payload_from_json(std::string_view type,
                                                                       std::string_view text);

/// Reads events as JSON Lines in UTF-8: one object per line, blank lines skipped.
///
/// Throws `InvalidDataError` (OPP-JSON-…, OPP-TIME-…, OPP-BASE-…) at the first fault; the error names
/// `source`, the line and the field. Limits: 256 MiB of text, 1 MiB a line, 64 KiB a text, 10,000 items a
/// list.
template <class Kind = DossierStream>
[[nodiscard]] OPP_API std::vector<EventOf<Kind>> parse_events(std::string_view text,
                                                              std::string_view source = "<events>",
                                                              const EventDefaults& defaults = {});

/// What the events of a stream make, such as a dossier, as a JSON object that is indented for people.
template <class Kind = DossierStream>
[[nodiscard]] OPP_API std::string state_to_json(const typename Kind::State& state);

/// Reads what `state_to_json` wrote. Throws `InvalidDataError` (OPP-JSON-…, OPP-TIME-…, OPP-BASE-…) with the
/// field; at most 16 MiB. That the state is a possible one is not checked: its events are the truth, this is
/// a view.
template <class Kind = DossierStream>
[[nodiscard]] OPP_API typename Kind::State state_from_json(std::string_view text);

[[nodiscard]] inline std::string to_json(const Dossier& dossier) { return state_to_json(dossier); }
[[nodiscard]] inline Dossier dossier_from_json(std::string_view text) { return state_from_json(text); }

/// The whole content of a file. Throws `FileError` (OPP-FILE-001), and OPP-JSON-008 above `max_bytes`.
[[nodiscard]] std::string read_file(const std::string& path, std::size_t max_bytes = std::size_t{256} << 20U);

}  // namespace opp
