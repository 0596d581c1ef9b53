#include "opp/store/store.hpp"

#include <set>

namespace opp {

void Store::append(std::span<const Change> changes) {
  std::vector<Change> checked;
  checked.reserve(changes.size());
  std::set<DossierId> seen;
  for (const Change& change : changes) {
    if (!seen.insert(change.dossier_id).second) {
      fail(ErrorCode::store_conflict, "dossier " + change.dossier_id.text() + " stands twice in one append");
    }
    Dossier dossier = fold(change.dossier_id, read(change.dossier_id));
    if (dossier.laatste_sequence != change.expected_sequence) {
      fail(ErrorCode::store_conflict, "dossier " + change.dossier_id.text() + " has " +
                                          std::to_string(dossier.laatste_sequence) + " events, not " +
                                          std::to_string(change.expected_sequence));
    }
    Change next{change.dossier_id, change.expected_sequence, {}};
    next.events.reserve(change.events.size());
    for (const Event& event : change.events) {
      apply(dossier, event);
      next.events.push_back(event);
      next.events.back().sequence = dossier.laatste_sequence;
    }
    checked.push_back(std::move(next));
  }
  write(checked);
}

Dossier Store::load(const DossierId& dossier_id) const {
  const std::vector<Event> history = read(dossier_id);
  if (history.empty()) fail(ErrorCode::dossier_not_found, "there is no dossier " + dossier_id.text());
  return fold(dossier_id, history);
}

}  // namespace opp
