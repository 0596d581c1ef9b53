#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/export.hpp"
#include "opp/base/language.hpp"
#include "opp/base/one_of.hpp"
#include "opp/time/date.hpp"
#include "opp/time/instant.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Streams of events. A stream belongs to one thing, such as a pupil; its events fold into the state of that
/// thing. A kind of stream is a class like this, and everything here is written for any kind:
///
///     struct DossierStream {
///       static constexpr std::string_view soort = "dossier";         // its name outside C++, of no other
///       kind using Id = DossierId;                                        // a StrongId using Feit =
///       opp::Feit;                                      // a OneOf of described facts using State = Dossier;
///       // described; has laatste_sequence and laatst_gebeurd_op
///
///       static Dossier empty(DossierId id);
///       static const DossierId& id_of(const Dossier& state);
///       static void apply(Dossier& state, const Effective<DossierStream>& fact);  // throws HistoryError
///       static void check(const Dossier& state);  // of the whole: links to what is not there
///       template <class History>
///       struct Words {};  // what a history of this kind offers more
///     };
///
/// `apply` checks a fact before it changes anything, so that a refused one leaves the state as it was. The
/// kind of dossiers has an `id_name` too, which stands in JSON and Python for `soort` and `id`; no other kind
/// has one.
///
/// The definitions are in src/stream, src/codec and src/store; a kind is compiled once, in sources of the
/// library.
namespace opp {

/// The newest correction of an event counts; the history keeps all.
template <class Feit>
struct OPP_API CorrectionOf {
  std::int64_t gebeurtenis;
  std::string reden;
  std::optional<Date> gebeurd_op;
  std::vector<Feit> vervanging;
  bool vervallen;
};
template <class Feit>
inline constexpr auto describe<CorrectionOf<Feit>> = [](auto d) {
  using T = CorrectionOf<Feit>;
  return d("Gecorrigeerd",
           "An earlier event was recorded wrongly: another day, another fact, or it did not happen.",
           d.intern(&T::gebeurtenis, "gebeurtenis",
                    "Sequence of the event that is corrected; never that of a correction."),
           d.bijzonder(&T::reden, "reden", "Why."),
           d.persoonsgegeven(&T::gebeurd_op, "gebeurd_op",
                             "Day on which it really happened; absent leaves the day as it was."),
           d.bijzonder(&T::vervanging, "vervanging",
                       "What really happened, at most one; empty leaves what was said as it was."),
           d.intern(&T::vervallen, "vervallen",
                    "It did not happen at all; then there is neither another day nor a replacement."))
      .sentence("Gebeurtenis {gebeurtenis} gecorrigeerd", "Event {gebeurtenis} corrected");
};

/// What an event says: a fact, or that an earlier event was wrong.
template <class Feit>
struct OPP_API PayloadOf : OneOf<detail::Join<typename Feit::Variant, std::variant<CorrectionOf<Feit>>>> {
  using PayloadOf::OneOf::OneOf;
};

/// Name of the kind of event, for example `LeerlingGehoord`.
template <class Variant>
[[nodiscard]] OPP_API std::string_view type_name(const OneOf<Variant>& payload);

/// Schema version of a payload, from its description.
template <class Variant>
[[nodiscard]] OPP_API unsigned schema_version(const OneOf<Variant>& payload);

/// The event as one sentence for people, for example *Handelingsdeel van versie 1 vastgesteld*. It names
/// kinds, versions, levels and roles, never a free text.
template <class Variant>
[[nodiscard]] OPP_API std::string zin(const OneOf<Variant>& payload, Language language = Language::nl);

/// Something that happened in one stream. Two clocks: `occurred_on` is the day in the world, `recorded_at`
/// the moment of writing it down. An event that breaks the law is an event like any other; `check` reports
/// it.
template <class Kind>
struct OPP_API EventOf {
  typename Kind::Id stream_id;
  std::int64_t sequence;  ///< place within the stream, from 1; 0 before a store has accepted the event
  Date occurred_on;
  Instant recorded_at;
  std::string actor;  ///< who recorded it: a local id, not a name
  PayloadOf<typename Kind::Feit> payload;

  friend bool operator==(const EventOf&, const EventOf&) = default;
};

/// Events to add to one stream, for who saw it with `expected_sequence` events.
template <class Kind>
struct OPP_API ChangeOf {
  typename Kind::Id stream_id;
  std::int64_t expected_sequence;  ///< sequence of the last event that the writer saw; 0 for a new stream
  std::vector<EventOf<Kind>> events;
};

/// What an event says after corrections: the fact as recorded, or the one that a correction put in its place.
template <class Kind>
struct Effective {
  std::int64_t sequence;
  Date occurred_on;
  const PayloadOf<typename Kind::Feit>* recorded;  ///< null if `replacement` is set
  const typename Kind::Feit* replacement;          ///< null if `recorded` is set
  std::int64_t corrected_by;                       ///< sequence of the correction; 0 if there is none

  /// Calls `f` with the fact itself.
  template <class F>
  void visit(F&& f) const {
    if (replacement != nullptr) {
      std::visit(f, *replacement);
    } else {
      std::visit(
          [&]<class T>(const T& fact) {
            if constexpr (!std::is_same_v<T, CorrectionOf<typename Kind::Feit>>) f(fact);
          },
          *recorded);
    }
  }
};

}  // namespace opp
