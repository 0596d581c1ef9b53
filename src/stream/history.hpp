#pragma once

// The members of `HistoryOf`, for the source of a kind of stream that instantiates it.
#include "fold.hpp"
#include "opp/stream/history.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace opp {

template <class Kind>
HistoryOf<Kind>::HistoryOf(Id id, std::vector<Event> events)
    : id_(std::move(id)), events_(std::move(events)), state_(fold<Kind>(id_, events_)) {
  std::int64_t sequence = 0;
  for (Event& event : events_) event.sequence = ++sequence;
}

template <class Kind>
void HistoryOf<Kind>::append(Event event) {
  using Correction = CorrectionOf<typename Kind::Feit>;
  const bool goes_on = !std::holds_alternative<Correction>(event.payload) &&
                       (!state_.laatst_gebeurd_op || event.occurred_on >= *state_.laatst_gebeurd_op);
  if (!goes_on) return append(std::span<const Event>(&event, 1));
  event.sequence = event.sequence == 0 ? state_.laatste_sequence + 1 : event.sequence;
  State next = state_;
  apply(next, event);
  Kind::check(next);
  events_.push_back(std::move(event));
  state_ = std::move(next);
}

template <class Kind>
void HistoryOf<Kind>::append(std::span<const Event> events) {
  std::vector<Event> all;
  all.reserve(events_.size() + events.size());
  all.insert(all.end(), events_.begin(), events_.end());
  all.insert(all.end(), events.begin(), events.end());
  *this = HistoryOf(id_, std::move(all));
}

template <class Kind>
typename Kind::State HistoryOf<Kind>::as_of(Date peildatum) const {
  std::vector<Effective<Kind>> facts = detail::effective_events<Kind>(id_, events_);
  std::erase_if(facts, [&](const Effective<Kind>& fact) { return fact.occurred_on > peildatum; });
  std::int64_t last = 0;
  for (const Effective<Kind>& fact : facts) last = std::max(last, fact.sequence);
  return detail::fold_effective<Kind>(id_, facts, last);
}

template <class Kind>
HistoryOf<Kind> HistoryOf<Kind>::known_at(Instant moment) const {
  const auto end = std::ranges::find_if(events_, [&](const Event& e) { return e.recorded_at > moment; });
  return HistoryOf(id_, std::vector<Event>(events_.begin(), end));
}

template <class Kind>
std::vector<Tijdlijnregel> HistoryOf<Kind>::timeline(Language language) const {
  using Correction = CorrectionOf<typename Kind::Feit>;
  std::vector<Tijdlijnregel> lines;
  lines.reserve(events_.size());
  std::vector<const Event*> newest(events_.size(), nullptr);  // correction of each event
  for (const Event& event : events_) {
    if (const auto* c = std::get_if<Correction>(&event.payload)) {
      newest[static_cast<std::size_t>(c->gebeurtenis) - 1] = &event;
    }
  }
  for (std::size_t i = 0; i < events_.size(); ++i) {
    const Event& event = events_[i];
    Tijdlijnregel line{event.occurred_on,
                       event.sequence,
                       event.recorded_at,
                       std::string(type_name(event.payload)),
                       zin(event.payload, language),
                       Tijdlijnstand::geldig,
                       std::nullopt};
    if (newest[i] != nullptr) {
      const auto& correction = std::get<Correction>(newest[i]->payload);
      line.stand = correction.vervallen ? Tijdlijnstand::vervallen : Tijdlijnstand::vervangen;
      line.gecorrigeerd_door = newest[i]->sequence;
      const Date day = correction.gebeurd_op.value_or(event.occurred_on);
      if (!correction.vervallen && correction.vervanging.empty()) {
        lines.push_back({day, event.sequence, newest[i]->recorded_at, line.soort, line.tekst,
                         Tijdlijnstand::correctie, newest[i]->sequence});
      }
      for (const auto& fact : correction.vervanging) {
        lines.push_back({day, event.sequence, newest[i]->recorded_at, std::string(type_name(fact)),
                         zin(fact, language), Tijdlijnstand::correctie, newest[i]->sequence});
      }
    }
    lines.push_back(std::move(line));
  }
  std::ranges::stable_sort(lines, [](const Tijdlijnregel& a, const Tijdlijnregel& b) {
    return std::pair(a.datum, a.gebeurtenis) < std::pair(b.datum, b.gebeurtenis);
  });
  return lines;
}

/// What a source has to compile for the histories of a kind.
#define OPP_STREAM_HISTORY(Kind)                                             \
  template void apply<Kind>(Kind::State&, const EventOf<Kind>&);             \
  template Kind::State fold<Kind>(Kind::Id, std::span<const EventOf<Kind>>); \
  template class HistoryOf<Kind>
/// Everything of this module for a kind, in one source that includes sentence.hpp too.
#define OPP_STREAM_KIND(Kind)                         \
  OPP_STREAM_PAYLOAD(Kind::Feit::Variant);            \
  OPP_STREAM_PAYLOAD(PayloadOf<Kind::Feit>::Variant); \
  OPP_STREAM_SENTENCES(Kind);                         \
  OPP_STREAM_HISTORY(Kind)

}  // namespace opp
