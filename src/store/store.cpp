#include "opp/store/store.hpp"

#include "opp/store/errors.hpp"

#include <set>
#include <utility>

namespace opp {

void Store::append(std::span<const Change> changes) {
  std::vector<Change> checked;
  checked.reserve(changes.size());
  std::set<DossierId> seen;
  for (const Change& change : changes) {
    if (!seen.insert(change.dossier_id).second) {
      fail(errors::store.conflict, "dossier " + change.dossier_id.text() + " stands twice in one append");
    }
    History history(change.dossier_id, read(change.dossier_id));
    const auto known = static_cast<std::int64_t>(history.events().size());
    if (known != change.expected_sequence) {
      fail(errors::store.conflict, "dossier " + change.dossier_id.text() + " has " + std::to_string(known) +
                                       " events, not " + std::to_string(change.expected_sequence));
    }
    history.append(change.events);
    const std::span<const Event> all = history.events();
    Change next{change.dossier_id, change.expected_sequence, {all.begin() + known, all.end()}};
    checked.push_back(std::move(next));
  }
  write(checked);
}

History Store::history(const DossierId& dossier_id) const {
  std::vector<Event> events = read(dossier_id);
  if (events.empty()) fail(errors::store.dossier_not_found, "there is no dossier " + dossier_id.text());
  return History(dossier_id, std::move(events));
}

Dossier Store::load(const DossierId& dossier_id) const { return history(dossier_id).dossier(); }

}  // namespace opp
