#pragma once

// The functions of a store for any kind of stream, for the source of a kind that instantiates them.
#include "opp/base/error.hpp"
#include "opp/codec/events.hpp"
#include "opp/store/errors.hpp"
#include "opp/store/store.hpp"

#include <set>
#include <string>
#include <utility>

namespace opp {

namespace detail {

template <class Kind>
StreamKey key_of(const typename Kind::Id& id) {
  return {std::string(Kind::soort), id.text()};
}
inline std::string named(const StreamKey& stream) { return stream.soort + " " + stream.id; }

}  // namespace detail

template <class Kind>
void Store::append(std::type_identity_t<std::span<const ChangeOf<Kind>>> changes) {
  std::vector<Addition> checked;
  checked.reserve(changes.size());
  std::set<StreamKey> seen;
  for (const ChangeOf<Kind>& change : changes) {
    const StreamKey key = detail::key_of<Kind>(change.stream_id);
    if (!seen.insert(key).second) {
      fail(errors::store.conflict, detail::named(key) + " stands twice in one append");
    }
    HistoryOf<Kind> history(change.stream_id, events<Kind>(change.stream_id));
    const auto known = static_cast<std::int64_t>(history.events().size());
    if (known != change.expected_sequence) {
      fail(errors::store.conflict, detail::named(key) + " has " + std::to_string(known) + " events, not " +
                                       std::to_string(change.expected_sequence));
    }
    history.append(change.events);
    Addition addition{key, known, {}};
    for (const EventOf<Kind>& event : history.events().subspan(static_cast<std::size_t>(known))) {
      addition.records.push_back({event.sequence, event.occurred_on.iso(), event.recorded_at.iso(),
                                  event.actor, std::string(type_name(event.payload)),
                                  schema_version(event.payload), payload_to_json(event.payload)});
    }
    checked.push_back(std::move(addition));
  }
  write(checked);
}

template <class Kind>
std::vector<EventOf<Kind>> Store::events(const typename Kind::Id& id) const {
  const StreamKey key = detail::key_of<Kind>(id);
  std::vector<EventOf<Kind>> found;
  for (Record& record : read(key)) {
    try {
      found.push_back({id, record.sequence, Date::parse(record.occurred_on),
                       Instant::parse(record.recorded_at), std::move(record.actor),
                       payload_from_json<Kind>(record.type, record.payload)});
    } catch (const InvalidDataError& error) {
      fail(errors::store.damaged,
           "event " + std::to_string(record.sequence) + " of " + detail::named(key) +
               " cannot be read: " + error.detail(),
           Where{place(), 0, 0, error.where().path});
    }
  }
  return found;
}

template <class Kind>
std::vector<typename Kind::Id> Store::ids() const {
  std::vector<typename Kind::Id> found;
  for (std::string& id : ids_of(Kind::soort)) found.emplace_back(std::move(id));
  return found;
}

template <class Kind>
HistoryOf<Kind> Store::history(const typename Kind::Id& id) const {
  auto all = events<Kind>(id);
  if (all.empty())
    fail(errors::store.dossier_not_found, "there is no " + detail::named(detail::key_of<Kind>(id)));
  return HistoryOf<Kind>(id, std::move(all));
}

template <class Kind>
typename Kind::State Store::load(const typename Kind::Id& id) const {
  return history<Kind>(id).state();
}

/// Everything of a store for one kind; to be named in one source.
#define OPP_STORE_KIND(Kind)                                                      \
  template void Store::append<Kind>(std::span<const ChangeOf<Kind>>);             \
  template std::vector<EventOf<Kind>> Store::events<Kind>(const Kind::Id&) const; \
  template std::vector<Kind::Id> Store::ids<Kind>() const;                        \
  template HistoryOf<Kind> Store::history<Kind>(const Kind::Id&) const;           \
  template Kind::State Store::load<Kind>(const Kind::Id&) const

}  // namespace opp
