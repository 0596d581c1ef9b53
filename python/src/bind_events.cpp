#include "module.hpp"
#include "opp/codec/events.hpp"
#include "opp/model/change.hpp"
#include "opp/model/dossier.hpp"
#include "opp/model/event.hpp"
#include "opp/model/history.hpp"

namespace opp::python {

namespace {

template <class... T>
void bind_payloads(py::module_& m, const std::variant<T...>*) {
  (bind_type<T>(m), ...);
  py::list names = catalogue()["events"];
  (names.append(std::string(type_info<T>.name)), ...);
}

}  // namespace

void bind_events(py::module_& m) {
  bind_payloads(m, static_cast<const Payload*>(nullptr));

  py::class_<Event> event(m, "Event", "Something that happened in one dossier.", py::is_final());
  event
      .def(py::init([](DossierId dossier_id, Date occurred_on, Instant recorded_at, Payload payload,
                       std::string actor, std::int64_t sequence) {
             return Event{std::move(dossier_id), sequence,         occurred_on,
                          recorded_at,           std::move(actor), std::move(payload)};
           }),
           py::kw_only(), py::arg("dossier_id"), py::arg("occurred_on"), py::arg("recorded_at"),
           py::arg("payload"), py::arg("actor"), py::arg("sequence") = 0)
      .def_readonly("dossier_id", &Event::dossier_id)
      .def_readonly("sequence", &Event::sequence)
      .def_readonly("occurred_on", &Event::occurred_on)
      .def_readonly("recorded_at", &Event::recorded_at)
      .def_readonly("actor", &Event::actor)
      .def_readonly("payload", &Event::payload)
      .def_property_readonly("type", [](const Event& self) { return std::string(type_name(self.payload)); })
      .def(
          "to_json", [](const Event& self) { return to_json(self); }, "As one line of JSON.")
      .def(
          "zin",
          [](const Event& self, const std::string& language) {
            return zin(self.payload, language_of(language));
          },
          py::arg("language") = "nl", "The event as one sentence, without the free texts in it.")
      .def(
          "__eq__", [](const Event& a, const Event& b) { return a == b; }, py::is_operator())
      .def("__repr__", [](const Event& self) {
        return "Event(" + self.dossier_id.text() + " #" + std::to_string(self.sequence) + " " +
               std::string(type_name(self.payload)) + ")";
      });
  event.attr("__module__") = "opp";

  py::class_<Change> change(m, "Change", "Events to add to one dossier.", py::is_final());
  change
      .def(py::init([](DossierId dossier_id, std::int64_t expected_sequence, std::vector<Event> events) {
             return Change{std::move(dossier_id), expected_sequence, std::move(events)};
           }),
           py::kw_only(), py::arg("dossier_id"), py::arg("expected_sequence"), py::arg("events"))
      .def_readonly("dossier_id", &Change::dossier_id)
      .def_readonly("expected_sequence", &Change::expected_sequence)
      .def_readonly("events", &Change::events)
      .def("__repr__", [](const Change& self) {
        return "Change(" + self.dossier_id.text() + ", " + std::to_string(self.events.size()) + " events)";
      });
  change.attr("__module__") = "opp";

  py::class_<History> history(m, "History", "All that was recorded about one pupil.", py::is_final());
  history
      .def(py::init([](DossierId dossier_id, std::vector<Event> events) {
             return History(std::move(dossier_id), std::move(events));
           }),
           py::arg("dossier_id"), py::arg("events") = std::vector<Event>())
      .def_property_readonly("dossier_id", [](const History& self) { return self.dossier_id(); })
      .def_property_readonly(
          "events",
          [](const History& self) { return std::vector<Event>(self.events().begin(), self.events().end()); })
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
      .def(
          "timeline",
          [](const History& self, const std::string& language) {
            return self.timeline(language_of(language));
          },
          py::arg("language") = "nl", "Every recorded event as a line, oldest day first.")
      .def("__len__", [](const History& self) { return self.events().size(); })
      .def("__repr__", [](const History& self) {
        return "History(" + self.dossier_id().text() + ", " + std::to_string(self.events().size()) +
               " events)";
      });
  history.attr("__module__") = "opp";

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
