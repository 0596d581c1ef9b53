#pragma once

// The Python classes of any kind of stream: events, histories, and a kind's part of a store.
#include "module.hpp"
#include "opp/codec/events.hpp"
#include "opp/store/store.hpp"
#include "opp/stream/history.hpp"

#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace opp::python {

/// The name of the id of a stream in Python, as in JSON.
template <class Kind>
constexpr const char* id_name() {
  if constexpr (requires { Kind::id_name; }) return Kind::id_name.data();
  return "id";
}

/// `before`, the kind of stream and `after`: a docstring.
template <class Kind>
std::string about(const char* before, const char* after = ".") {
  return before + std::string(Kind::soort) + after;
}

/// Words for the docstrings of a kind of stream.
struct StreamWords {
  const char* plural;  ///< of the kind of stream
  std::string thing;   ///< what a stream is about
};
inline const StreamWords kDossierWords{"dossiers", "pupil"};

template <class Kind>
void bind_event(py::module_& m) {
  using Event = EventOf<Kind>;
  using Change = ChangeOf<Kind>;
  using Id = typename Kind::Id;
  constexpr const char* id = id_name<Kind>();
  const std::string id_doc = about<Kind>("Id of the ");

  bind_class<Event>(m, "Event", about<Kind>("Something that happened in one ").c_str())
      .def(py::init([](Id stream_id, Date occurred_on, Instant recorded_at,
                       PayloadOf<typename Kind::Feit> payload, std::string actor, std::int64_t sequence) {
             return Event{std::move(stream_id), sequence,         occurred_on,
                          recorded_at,          std::move(actor), std::move(payload)};
           }),
           py::kw_only(), py::arg(id), py::arg("occurred_on"), py::arg("recorded_at"), py::arg("payload"),
           py::arg("actor"), py::arg("sequence") = 0)
      .def_readonly(id, &Event::stream_id, id_doc.c_str())
      .def_readonly("sequence", &Event::sequence,
                    about<Kind>("Place in the ", ", from 1; 0 if not stored yet.").c_str())
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
        return "Event(" + self.stream_id.text() + " #" + std::to_string(self.sequence) + " " +
               std::string(type_name(self.payload)) + ")";
      });

  bind_class<Change>(m, "Change", about<Kind>("Events to add to one ").c_str())
      .def(py::init([](Id stream_id, std::int64_t expected_sequence, std::vector<Event> events) {
             return Change{std::move(stream_id), expected_sequence, std::move(events)};
           }),
           py::kw_only(), py::arg(id), py::arg("expected_sequence"), py::arg("events"))
      .def_readonly(id, &Change::stream_id, id_doc.c_str())
      .def_readonly("expected_sequence", &Change::expected_sequence,
                    about<Kind>("Sequence of the last event that the writer has seen; 0 for a new ").c_str())
      .def_readonly("events", &Change::events, "The events, in order.")
      .def("__repr__", [](const Change& self) {
        return "Change(" + self.stream_id.text() + ", " + std::to_string(self.events.size()) + " events)";
      });

  m.def(
      "parse_events",
      [](const std::string& text, const std::string& source, std::optional<Instant> recorded_at,
         const std::string& actor) { return parse_events<Kind>(text, source, {recorded_at, actor}); },
      py::arg("text"), py::kw_only(), py::arg("source") = "<events>", py::arg("recorded_at") = py::none(),
      py::arg("actor") = "import", "Events from JSON Lines.");
}

template <class Kind>
void bind_history(py::module_& m, const StreamWords& words) {
  using Event = EventOf<Kind>;
  using History = HistoryOf<Kind>;
  using Id = typename Kind::Id;
  constexpr const char* id = id_name<Kind>();

  bind_class<History>(m, "History", ("All that was recorded about one " + words.thing + ".").c_str())
      .def(py::init([](Id stream_id, std::vector<Event> events) {
             return History(std::move(stream_id), std::move(events));
           }),
           py::arg(id), py::arg("events") = std::vector<Event>())
      .def_property_readonly(
          id, [](const History& self) { return self.stream_id(); }, about<Kind>("Id of the ").c_str())
      .def_property_readonly(
          "events",
          [](const History& self) { return std::vector<Event>(self.events().begin(), self.events().end()); },
          "All events, corrections included, in the order of recording.")
      .def_property_readonly(
          Kind::soort.data(), [](const History& self) { return self.state(); }, "With all that is known now.")
      .def(
          "append", [](History& self, const Event& added) { self.append(added); }, py::arg("event"),
          "Add one event, also a correction or one that happened before others.")
      .def(
          "extend",
          [](History& self, const std::vector<Event>& events) {
            self.append(std::span<const Event>(events));
          },
          py::arg("events"), "Add several events, all or none.")
      .def("as_of", &History::as_of, py::arg("peildatum"),
           about<Kind>("The ", " as it was on a day.").c_str())
      .def("known_at", &History::known_at, py::arg("moment"), "The history as known at a moment.")
      .def("timeline", &History::timeline, py::arg("language") = "nl",
           "Every recorded event as a line, oldest day first.")
      .def("__len__", [](const History& self) { return self.events().size(); })
      .def("__repr__", [](const History& self) {
        return "History(" + self.stream_id().text() + ", " + std::to_string(self.events().size()) +
               " events)";
      });

  m.def(
      "fold",
      [](Id stream_id, const std::vector<Event>& events) {
        return fold<Kind>(std::move(stream_id), std::span<const Event>(events));
      },
      py::arg(id), py::arg("events"), about<Kind>("The ", " that these events make.").c_str());
}

/// A store that can be closed and is used by one thread at a time.
class PyStore {
 public:
  explicit PyStore(std::unique_ptr<Store> store) : store_(std::move(store)) {}

  template <class F>
  auto use(F&& f) {
    const py::gil_scoped_release release;
    const std::scoped_lock lock(mutex_);
    if (!store_) throw py::value_error("the store is closed");
    return f(*store_);
  }
  void close() {
    const py::gil_scoped_release release;
    const std::scoped_lock lock(mutex_);
    store_.reset();
  }

 private:
  std::mutex mutex_;
  std::unique_ptr<Store> store_;
};

/// What a store offers for the streams of a kind. `Self` has `use`, as `PyStore`; `all` is the function that
/// names them all.
template <class Kind, class Self>
void def_streams(py::class_<Self>& store, const char* all, const StreamWords& words) {
  using Id = typename Kind::Id;
  constexpr const char* id = id_name<Kind>();
  store
      .def(
          "append",
          [](Self& self, const std::vector<ChangeOf<Kind>>& changes) {
            self.use([&](Store& s) { s.append<Kind>(changes); });
          },
          py::arg("changes"),
          ("Add events to one or more " + std::string(words.plural) + ": all of them or none.").c_str())
      .def(
          "events",
          [](Self& self, const Id& of) { return self.use([&](Store& s) { return s.events<Kind>(of); }); },
          py::arg(id), about<Kind>("Events of a ", " in order; empty for an unknown id.").c_str())
      .def(
          all, [](Self& self) { return self.use([](Store& s) { return s.ids<Kind>(); }); },
          ("Ids of all " + std::string(words.plural) + ".").c_str())
      .def(
          "history",
          [](Self& self, const Id& of) { return self.use([&](Store& s) { return s.history<Kind>(of); }); },
          py::arg(id),
          ("Everything recorded about one " + words.thing + "; NotFoundError for an unknown id.").c_str())
      .def(
          "load",
          [](Self& self, const Id& of) { return self.use([&](Store& s) { return s.load<Kind>(of); }); },
          py::arg(id),
          about<Kind>("The ", " as its events make it; NotFoundError for an unknown id.").c_str());
}

/// The streams of one kind in a store, for kinds that `Store` itself does not offer.
template <class Kind>
struct PyStreams {
  PyStore& store;
  template <class F>
  auto use(F&& f) {
    return store.use(std::forward<F>(f));
  }
};

template <class Kind>
void bind_streams(py::module_& m, const StreamWords& words) {
  auto streams =
      bind_class<PyStreams<Kind>>(m, "Streams", about<Kind>("The streams of a ", " in a store.").c_str())
          .def(py::init([](PyStore& store) { return PyStreams<Kind>{store}; }), py::arg("store"),
               py::keep_alive<1, 2>());
  def_streams<Kind>(streams, "ids", words);
}

/// Everything of a kind of stream in a module of its own.
template <class Kind>
void bind_stream(py::module_& m, const StreamWords& words) {
  bind_event<Kind>(m);
  bind_history<Kind>(m, words);
  bind_streams<Kind>(m, words);
}

}  // namespace opp::python
