#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/export.hpp"
#include "opp/base/language.hpp"
#include "opp/stream/event.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace opp {

/// What became of a recorded event.
OPP_CODES(Tijdlijnstand,
  (geldig, "geldig", "holds")
  (vervangen, "vervangen door een correctie", "replaced by a correction")
  (vervallen, "vervallen door een correctie", "withdrawn by a correction")
  (correctie, "zoals gecorrigeerd", "as corrected"))

OPP_TYPE(Tijdlijnregel, "One line of the timeline of a dossier.",
  (persoonsgegeven, Date, datum, "Day on which it happened.")
  (intern, std::int64_t, gebeurtenis, "Sequence of the event.")
  (intern, Instant, vastgelegd_op, "Moment at which it was recorded.")
  (intern, std::string, soort, "Kind of event.")
  (bijzonder, std::string, tekst, "The event in one sentence, without the free texts in it.")
  (intern, Tijdlijnstand, stand, "What became of it.")
  (intern, std::optional<std::int64_t>, gecorrigeerd_door, "Sequence of the newest correction of it."))

/// Adds one event that happened on or after the latest one in the state and is no correction. Its sequence
/// must be one more than the last; 0 means *the next one*.
///
/// Throws and leaves the state as it was: `HistoryError` if the event belongs elsewhere, comes out of order,
/// lies outside 1950-2199, happened before what is in the state (OPP-MODEL-007), is a correction
/// (OPP-MODEL-005) — both change what only a `History` knows — or is structurally impossible (an answer to a
/// version that does not exist on that day, leaving without being enrolled); `InvalidDataError` for a text or
/// list beyond the limits (`check_limits`). The message names the position and kind of the event, never its
/// content. An event that merely breaks the law is accepted.
template <class Kind>
OPP_API void apply(typename Kind::State& state, const EventOf<Kind>& event);

/// The fold of the events of one stream: the facts in the order in which they happened, those of one day in
/// the order of recording, whenever they were recorded. A corrected event counts in the form of its newest
/// correction.
///
/// Throws as `apply`; also OPP-MODEL-006 for a correction of what is not there, of a correction, or that
/// contradicts itself.
template <class Kind>
[[nodiscard]] OPP_API typename Kind::State fold(typename Kind::Id id, std::span<const EventOf<Kind>> events);

/// All that was recorded in one stream, and every view on it: the state of today, as it was on a day, as it
/// was known at a moment. The events are never changed; a correction is one more event.
///
///     opp::History history(id, store.events(id));
///     history.as_of(opp::Date(2026, 10, 1)).opp_versies;             // the situation on that day
///     history.known_at(moment).dossier();                            // what the school knew then
///     for (const auto& line : history.timeline()) std::cout << line.datum.iso() << ' ' << line.tekst <<
///     '\n';
template <class Kind>
class OPP_API HistoryOf : public Kind::template Words<HistoryOf<Kind>> {
 public:
  using Id = typename Kind::Id;
  using State = typename Kind::State;
  using Event = EventOf<Kind>;

  /// Folds the events; throws as `fold`.
  explicit HistoryOf(Id id, std::vector<Event> events = {});

  [[nodiscard]] const Id& stream_id() const noexcept { return id_; }
  /// All events, corrections included, in the order of recording; each has its sequence.
  [[nodiscard]] std::span<const Event> events() const& noexcept { return events_; }
  [[nodiscard]] std::vector<Event> events() && noexcept { return std::move(events_); }
  /// What the events make, with all that is known now.
  [[nodiscard]] const State& state() const& noexcept { return state_; }
  [[nodiscard]] State state() && noexcept { return std::move(state_); }

  /// Adds one event, also a correction or one that happened before others. Throws as `fold` and changes
  /// nothing then; a correction that would make a later event impossible is refused with the name of that
  /// event.
  void append(Event event);
  /// Adds several events, all or none; only their outcome has to be possible, so corrections that hang
  /// together can go together.
  void append(std::span<const Event> events);

  /// The state as it was on `peildatum`, by what is known now: only what happened on or before that day. Its
  /// `laatste_sequence` is the highest in it.
  [[nodiscard]] State as_of(Date peildatum) const;

  /// The history as far as it was recorded at `moment`: the events up to the first one that was recorded
  /// later. Corrections made afterwards are not known yet.
  [[nodiscard]] HistoryOf known_at(Instant moment) const;

  /// Every recorded event as a line, oldest day first; a corrected event shows twice, as it was recorded and
  /// as it was corrected.
  [[nodiscard]] std::vector<Tijdlijnregel> timeline(Language language = Language::nl) const;

 private:
  Id id_;
  std::vector<Event> events_;
  State state_;
};

}  // namespace opp
