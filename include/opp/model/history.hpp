#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"
#include "opp/base/language.hpp"
#include "opp/model/dossier.hpp"

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

/// The event as one sentence for people, for example *Handelingsdeel van versie 1 vastgesteld*. It names
/// kinds, versions, levels and roles, never a free text.
[[nodiscard]] OPP_API std::string zin(const Payload& payload, Language language = Language::nl);
[[nodiscard]] OPP_API std::string zin(const Feit& fact, Language language = Language::nl);

/// All that was recorded about one pupil, and every view on it: the dossier of today, as it was on a day, as
/// it was known at a moment. The events are never changed; a correction is one more event.
///
///     opp::History history(id, store.events(id));
///     history.as_of(opp::Date(2026, 10, 1)).opp_versies;             // the situation on that day
///     history.known_at(moment).dossier();                            // what the school knew then
///     for (const auto& line : history.timeline()) std::cout << line.datum.iso() << ' ' << line.tekst <<
///     '\n';
class OPP_API History {
 public:
  /// Folds the events; throws as `fold`.
  explicit History(DossierId dossier_id, std::vector<Event> events = {});

  [[nodiscard]] const DossierId& dossier_id() const noexcept { return dossier_.dossier_id; }
  /// All events, corrections included, in the order of recording; each has its sequence.
  [[nodiscard]] std::span<const Event> events() const& noexcept { return events_; }
  [[nodiscard]] std::vector<Event> events() && noexcept { return std::move(events_); }
  /// The dossier that the events make, with all that is known now.
  [[nodiscard]] const Dossier& dossier() const& noexcept { return dossier_; }
  [[nodiscard]] Dossier dossier() && noexcept { return std::move(dossier_); }

  /// Adds one event, also a correction or one that happened before others. Throws as `fold` and changes
  /// nothing then; a correction that would make a later event impossible is refused with the name of that
  /// event.
  void append(Event event);
  /// Adds several events, all or none; only their outcome has to be possible, so corrections that hang
  /// together can go together.
  void append(std::span<const Event> events);

  /// The dossier as it was on `peildatum`, by what is known now: only what happened on or before that day.
  /// Its `laatste_sequence` is the highest in it.
  [[nodiscard]] Dossier as_of(Date peildatum) const;

  /// The history as far as it was recorded at `moment`: the events up to the first one that was recorded
  /// later. Corrections made afterwards are not known yet.
  [[nodiscard]] History known_at(Instant moment) const;

  /// Every recorded event as a line, oldest day first; a corrected event shows twice, as it was recorded and
  /// as it was corrected.
  [[nodiscard]] std::vector<Tijdlijnregel> timeline(Language language = Language::nl) const;

 private:
  std::vector<Event> events_;
  Dossier dossier_;
};

}  // namespace opp
