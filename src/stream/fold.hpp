#pragma once

// The fold of a stream, for the source of its kind that instantiates it.
#include "opp/base/limits.hpp"
#include "opp/stream/errors.hpp"
#include "opp/stream/history.hpp"
#include "payload.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace opp {

namespace detail {

/// A stream as messages name it, for example `dossier 99XX-1001`.
template <class Kind>
std::string named(const typename Kind::Id& id) {
  return std::string(Kind::soort) + " " + id.text();
}

/// Throws this error and names the event by position and kind.
template <class Kind>
[[noreturn]] void refuse(const ErrorRow& row, const typename Kind::Id& id, std::int64_t sequence,
                         std::string_view kind, const std::string& detail) {
  fail(row, "event " + std::to_string(sequence) + " (" + std::string(kind) + ") of " + named<Kind>(id) +
                ": " + detail);
}

template <class Kind>
void check_envelope(const typename Kind::Id& id, const EventOf<Kind>& event, std::int64_t expected) {
  const auto no = [&](const ErrorRow& row, const std::string& detail) {
    refuse<Kind>(row, id, event.sequence == 0 ? expected : event.sequence, type_name(event.payload), detail);
  };
  if (event.stream_id != id) {
    no(errors::stream.event_elsewhere, "belongs to " + named<Kind>(event.stream_id));
  }
  if (event.sequence != 0 && event.sequence != expected) {
    no(errors::stream.event_sequence, "expected sequence " + std::to_string(expected));
  }
  const auto outside = [](Date day) { return day < kFirstSupportedDay || day > kLastSupportedDay; };
  if (outside(event.occurred_on)) no(errors::stream.event_out_of_range, "occurred_on lies outside 1950-2199");
  if (const auto* correction = std::get_if<CorrectionOf<typename Kind::Feit>>(&event.payload)) {
    if (correction->gebeurd_op && outside(*correction->gebeurd_op)) {
      no(errors::stream.event_out_of_range, "gebeurd_op lies outside 1950-2199");
    }
  }
  try {
    std::visit([](const auto& payload) { check_limits(payload); }, event.payload);
    check_limits(event.actor);
  } catch (const Error& error) {
    no(error.row(), error.detail());
  }
}

/// The facts of a stream in the order in which they happened, those of one day in the order of recording;
/// withdrawn ones left out. The events outlive the result. Throws `HistoryError` (OPP-MODEL-006).
template <class Kind>
std::vector<Effective<Kind>> effective_events(const typename Kind::Id& id,
                                              std::span<const EventOf<Kind>> events) {
  using Correction = CorrectionOf<typename Kind::Feit>;
  std::vector<const EventOf<Kind>*> newest(events.size(), nullptr);  // correction of each event
  for (std::size_t i = 0; i < events.size(); ++i) {
    const auto* correction = std::get_if<Correction>(&events[i].payload);
    if (correction == nullptr) continue;
    const auto no = [&](const char* detail) {
      refuse<Kind>(errors::stream.correction_invalid, id, static_cast<std::int64_t>(i) + 1,
                   type_info<Correction>.name, detail);
    };
    if (correction->gebeurtenis < 1 || correction->gebeurtenis > static_cast<std::int64_t>(i)) {
      no("there is no earlier event with this sequence");
    }
    const auto target = static_cast<std::size_t>(correction->gebeurtenis) - 1;
    if (std::holds_alternative<Correction>(events[target].payload)) no("it names a correction");
    if (correction->vervanging.size() > 1) no("it has more than one replacement");
    if (correction->vervallen && (correction->gebeurd_op || !correction->vervanging.empty())) {
      no("what did not happen has no other day and no replacement");
    }
    newest[target] = &events[i];
  }
  std::vector<Effective<Kind>> facts;
  facts.reserve(events.size());
  for (std::size_t i = 0; i < events.size(); ++i) {
    const EventOf<Kind>& event = events[i];
    if (std::holds_alternative<Correction>(event.payload)) continue;
    const auto sequence = static_cast<std::int64_t>(i) + 1;
    if (newest[i] == nullptr) {
      facts.push_back({sequence, event.occurred_on, &event.payload, nullptr, 0});
      continue;
    }
    const auto& correction = std::get<Correction>(newest[i]->payload);
    if (correction.vervallen) continue;
    const typename Kind::Feit* replacement =
        correction.vervanging.empty() ? nullptr : &correction.vervanging.front();
    facts.push_back({sequence, correction.gebeurd_op.value_or(event.occurred_on),
                     replacement == nullptr ? &event.payload : nullptr, replacement,
                     newest[i] - events.data() + 1});
  }
  std::ranges::stable_sort(facts, {}, &Effective<Kind>::occurred_on);
  return facts;
}

/// Folds facts into a state whose `laatste_sequence` becomes `last_sequence`.
template <class Kind>
typename Kind::State fold_effective(const typename Kind::Id& id, std::span<const Effective<Kind>> facts,
                                    std::int64_t last_sequence) {
  typename Kind::State state = Kind::empty(id);
  for (const Effective<Kind>& fact : facts) {
    try {
      Kind::apply(state, fact);
    } catch (const HistoryError& error) {
      std::string_view kind;
      fact.visit([&]<class T>(const T&) { kind = type_info<T>.name; });
      const std::string because =
          fact.corrected_by == 0 ? "" : " (as corrected by event " + std::to_string(fact.corrected_by) + ")";
      refuse<Kind>(error.row(), id, fact.sequence, kind, error.detail() + because);
    }
  }
  state.laatste_sequence = last_sequence;
  if (!facts.empty()) state.laatst_gebeurd_op = facts.back().occurred_on;
  return state;
}

}  // namespace detail

template <class Kind>
void apply(typename Kind::State& state, const EventOf<Kind>& event) {
  const std::int64_t sequence = state.laatste_sequence + 1;
  detail::check_envelope(Kind::id_of(state), event, sequence);
  try {
    if (state.laatst_gebeurd_op && event.occurred_on < *state.laatst_gebeurd_op) {
      fail(errors::stream.event_out_of_time,
           "it happened before what is in the " + std::string(Kind::soort) + " already");
    }
    if (std::holds_alternative<CorrectionOf<typename Kind::Feit>>(event.payload)) {
      fail(errors::stream.correction_alone, "a correction changes what came before it");
    }
    Kind::apply(state, {sequence, event.occurred_on, &event.payload, nullptr, 0});
  } catch (const HistoryError& error) {
    detail::refuse<Kind>(error.row(), Kind::id_of(state), sequence, type_name(event.payload), error.detail());
  }
  state.laatste_sequence = sequence;
  state.laatst_gebeurd_op = event.occurred_on;
}

template <class Kind>
typename Kind::State fold(typename Kind::Id id, std::span<const EventOf<Kind>> events) {
  std::int64_t expected = 0;
  for (const EventOf<Kind>& event : events) detail::check_envelope(id, event, ++expected);
  typename Kind::State state =
      detail::fold_effective<Kind>(id, detail::effective_events<Kind>(id, events), expected);
  Kind::check(state);
  return state;
}

}  // namespace opp
