#include "opp/store/memory_store.hpp"

namespace opp {

std::vector<std::string> MemoryStore::ids_of(std::string_view soort) const {
  std::vector<std::string> ids;
  for (const auto& [stream, records] : records_) {
    if (stream.soort == soort) ids.push_back(stream.id);
  }
  return ids;
}

void MemoryStore::write(std::span<const Addition> additions) {
  // Copy, then swap: an exception half-way leaves the store as it was.
  auto next = records_;
  for (const Addition& addition : additions) {
    if (addition.records.empty()) continue;
    auto& records = next[addition.stream];
    records.insert(records.end(), addition.records.begin(), addition.records.end());
  }
  records_.swap(next);
}

std::vector<Record> MemoryStore::read(const StreamKey& stream) const {
  const auto it = records_.find(stream);
  return it == records_.end() ? std::vector<Record>{} : it->second;
}

}  // namespace opp
