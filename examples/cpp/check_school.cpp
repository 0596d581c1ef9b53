// Which terms and duties are overdue or broken at a school? Reads an EDEXML file and an event file into a
// store in memory and lists them. Usage: check_school LEERLINGEN.xml GEBEURTENISSEN.jsonl PEILDATUM

#include "opp/opp.hpp"

#include <iostream>
#include <map>
#include <optional>
#include <utility>

int main(int argc, char** argv) try {
  if (argc != 4) {
    std::cerr << "usage: check_school LEERLINGEN.xml GEBEURTENISSEN.jsonl PEILDATUM\n";
    return 2;
  }
  opp::MemoryStore store;
  const auto now = opp::Instant::parse("2026-11-21T12:00:00Z");
  const auto lookup = [&](const opp::DossierId& id) -> std::optional<opp::History> {
    auto events = store.events(id);
    return events.empty() ? std::nullopt : std::optional(opp::History(id, std::move(events)));
  };
  const auto file = opp::exchange::read_edexml(opp::read_file(argv[1]), argv[1]);
  store.append(opp::exchange::plan_edexml(file, lookup, {.recorded_at = now}).changes);

  std::map<opp::DossierId, opp::Change> changes;
  for (opp::Event& event : opp::parse_events(opp::read_file(argv[2]), argv[2], {now, "example"})) {
    const auto known = static_cast<std::int64_t>(store.events(event.stream_id).size());
    changes.try_emplace(event.stream_id, opp::Change{event.stream_id, known, {}})
        .first->second.events.push_back(event);
  }
  for (const auto& [id, change] : changes) store.append(std::span(&change, 1));

  const opp::Date peildatum = opp::Date::parse(argv[3]);
  for (const opp::DossierId& id : store.dossiers()) {
    const opp::Dossier dossier = store.load(id);
    if (!opp::is_ingeschreven(dossier, peildatum)) continue;
    for (const opp::Finding& finding : opp::check(dossier, peildatum).findings) {
      if (!finding.breach()) continue;
      std::cout << id.text() << ' ' << finding.rule->id << ' ' << opp::to_name(finding.status) << ' '
                << (finding.due ? finding.due->iso() : "-") << '\n';
    }
  }
} catch (const opp::Error& error) {
  std::cerr << error.what() << '\n';
  return 2;
}
