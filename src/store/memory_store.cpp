#include "opp/store/memory_store.hpp"

namespace opp {

std::vector<DossierId> MemoryStore::dossiers() const {
  std::vector<DossierId> ids;
  ids.reserve(events_.size());
  for (const auto& [id, events] : events_) ids.push_back(id);
  return ids;
}

void MemoryStore::write(std::span<const Change> changes) {
  // Copy, then swap: an exception half-way leaves the store as it was.
  auto next = events_;
  for (const Change& change : changes) {
    if (change.events.empty()) continue;
    auto& history = next[change.dossier_id];
    history.insert(history.end(), change.events.begin(), change.events.end());
  }
  events_.swap(next);
}

std::vector<Event> MemoryStore::read(const DossierId& dossier_id) const {
  const auto it = events_.find(dossier_id);
  return it == events_.end() ? std::vector<Event>{} : it->second;
}

}  // namespace opp
