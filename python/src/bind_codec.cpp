#include "module.hpp"
#include "opp/base/redact.hpp"
#include "opp/codec/events.hpp"
#include "opp/codec/schema.hpp"
#include "opp/codec/snapshot.hpp"

namespace opp::python {

void bind_codec(py::module_& m) {
  m.def(
      "json_schema",
      [](const As<std::string, "typing.Literal['event', 'dossier']">& name) {
        if (name.value == "event") return json_schema_event();
        if (name.value == "dossier") return json_schema_state();
        throw py::value_error("name must be 'event' or 'dossier'");
      },
      py::arg("name"),
      "JSON Schema (draft 2020-12) of `event`, one line of an event file, or of `dossier`, as text.");
  m.def(
      "dossier_from_json", [](const std::string& text) { return dossier_from_json(text); }, py::arg("text"),
      "Read what `Dossier.to_json` wrote.");
  m.def(
      "redacted",
      [](const Dossier& dossier, const std::string& up_to) {
        if (const auto privacy = from_name<Privacy>(up_to)) return redacted(dossier, *privacy);
        throw py::value_error("up_to must be openbaar, intern, persoonsgegeven, bijzonder or geheim");
      },
      py::arg("dossier"), py::arg("up_to"),
      "A copy without anything above this privacy class; None if nothing may be left.");
  m.def(
      "to_snapshot", [](const Dossier& dossier) { return py::bytes(to_snapshot(dossier)); },
      py::arg("dossier"), "A dossier as bytes that load fast. A cache: the events stay the truth.");
  m.def(
      "from_snapshot", [](const py::bytes& data) { return from_snapshot(std::string_view(data)); },
      py::arg("data"), "The dossier of a snapshot, also of one that an earlier version wrote.");
}

}  // namespace opp::python
