#include "module.hpp"
#include "opp/codec/events.hpp"
#include "opp/model/change.hpp"
#include "opp/model/dossier.hpp"
#include "opp/model/event.hpp"
#include "opp/model/history.hpp"

namespace opp::python {

void bind_events(py::module_& m) {
  bind_class<Event>(m, "Event", "Something that happened in one dossier.")
      .def(py::init([](DossierId dossier_id, Date occurred_on, Instant recorded_at, Payload payload,
                       std::string actor, std::int64_t sequence) {
             return Event{std::move(dossier_id), sequence,         occurred_on,
                          recorded_at,           std::move(actor), std::move(payload)};
           }),
           py::kw_only(), py::arg("dossier_id"), py::arg("occurred_on"), py::arg("recorded_at"),
           py::arg("payload"), py::arg("actor"), py::arg("sequence") = 0)
      .def_readonly("dossier_id", &Event::dossier_id, "Id of the dossier.")
      .def_readonly("sequence", &Event::sequence, "Place in the dossier, from 1; 0 if not stored yet.")
      .def_readonly("occurred_on", &Event::occurred_on, "Day in the world.")
      .def_readonly("recorded_at", &Event::recorded_at, "Moment of writing down, in UTC.")
      .def_readonly("actor", &Event::actor, "Who wrote it down: a local id, no name.")
      .def_readonly("payload", &Event::payload, "What happened.")
      .def_property_readonly(
          "type", [](const Event& self) { return std::string(type_name(self.payload)); },
          "Name of the kind of event, as in JSON.")
      .def(
          "to_json", [](const Event& self) { return to_json(self); }, "As one line of JSON.")
      .def(
          "zin", [](const Event& self, Language language) { return zin(self.payload, language); },
          py::arg("language") = "nl", "The event as one sentence, without the free texts in it.")
      .def(
          "__eq__", [](const Event& a, const Event& b) { return a == b; }, py::is_operator())
      .def("__repr__", [](const Event& self) {
        return "Event(" + self.dossier_id.text() + " #" + std::to_string(self.sequence) + " " +
               std::string(type_name(self.payload)) + ")";
      });

  bind_class<Change>(m, "Change", "Events to add to one dossier.")
      .def(py::init([](DossierId dossier_id, std::int64_t expected_sequence, std::vector<Event> events) {
             return Change{std::move(dossier_id), expected_sequence, std::move(events)};
           }),
           py::kw_only(), py::arg("dossier_id"), py::arg("expected_sequence"), py::arg("events"))
      .def_readonly("dossier_id", &Change::dossier_id, "Id of the dossier.")
      .def_readonly("expected_sequence", &Change::expected_sequence,
                    "Sequence of the last event that the writer has seen; 0 for a new dossier.")
      .def_readonly("events", &Change::events, "The events, in order.")
      .def("__repr__", [](const Change& self) {
        return "Change(" + self.dossier_id.text() + ", " + std::to_string(self.events.size()) + " events)";
      });

  bind_reachable<Tijdlijnregel>(m);
  bind_class<History>(m, "History", "All that was recorded about one pupil.")
      .def(py::init([](DossierId dossier_id, std::vector<Event> events) {
             return History(std::move(dossier_id), std::move(events));
           }),
           py::arg("dossier_id"), py::arg("events") = std::vector<Event>())
      .def_property_readonly(
          "dossier_id", [](const History& self) { return self.dossier_id(); }, "Id of the dossier.")
      .def_property_readonly(
          "events",
          [](const History& self) { return std::vector<Event>(self.events().begin(), self.events().end()); },
          "All events, corrections included, in the order of recording.")
      .def_property_readonly(
          "dossier", [](const History& self) { return self.dossier(); }, "With all that is known now.")
      .def(
          "append", [](History& self, const Event& added) { self.append(added); }, py::arg("event"),
          "Add one event, also a correction or one that happened before others.")
      .def(
          "extend",
          [](History& self, const std::vector<Event>& events) {
            self.append(std::span<const Event>(events));
          },
          py::arg("events"), "Add several events, all or none.")
      .def("as_of", &History::as_of, py::arg("peildatum"), "The dossier as it was on a day.")
      .def("known_at", &History::known_at, py::arg("moment"), "The history as known at a moment.")
      .def("timeline", &History::timeline, py::arg("language") = "nl",
           "Every recorded event as a line, oldest day first.")
      .def("__len__", [](const History& self) { return self.events().size(); })
      .def("__repr__", [](const History& self) {
        return "History(" + self.dossier_id().text() + ", " + std::to_string(self.events().size()) +
               " events)";
      });

  m.def(
      "parse_events",
      [](const std::string& text, const std::string& source, std::optional<Instant> recorded_at,
         const std::string& actor) { return parse_events(text, source, {recorded_at, actor}); },
      py::arg("text"), py::kw_only(), py::arg("source") = "<events>", py::arg("recorded_at") = py::none(),
      py::arg("actor") = "import", "Events from JSON Lines.");
  m.def(
      "fold", [](DossierId id, const std::vector<Event>& events) { return fold(std::move(id), events); },
      py::arg("dossier_id"), py::arg("events"), "The dossier that these events make.");
}

}  // namespace opp::python
