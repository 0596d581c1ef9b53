// Checks one pupil with opp::core alone: no file, no database. This is how a leerlingvolgsysteem uses the
// library, with events from its own tables.

#include "opp/core.hpp"

#include <iostream>
#include <vector>

int main() {
  const opp::DossierId id("99XX-1");
  const auto recorded = opp::Instant::parse("2026-11-21T12:00:00Z");
  const auto event = [&](const char* day, opp::Payload payload) {
    return opp::Event{id, 0, opp::Date::parse(day), recorded, "example", std::move(payload)};
  };
  const opp::Perspectief perspectief{{{opp::Uitstroomsoort::vo_onderwijssoort, "vmbo-tl"}},
                                     {},
                                     "Vorderingen over drie jaar.",
                                     {{opp::Factorsoort::bevorderend, "leergierig"},
                                      {opp::Factorsoort::belemmerend, "gevoelig voor prikkels"}}};
  const std::vector<opp::Event> events{
      event("2026-02-20", opp::Ingeschreven{opp::Brin("99XX"), {}, opp::Schooltype::sbo}),
      event("2026-03-09", opp::OppOpgesteld{1, perspectief, {}}),
      event("2026-04-07", opp::PerspectiefVastgesteld{1}),
  };

  const opp::Report report = opp::check(opp::fold(id, events), opp::Date(2026, 11, 21));
  for (const opp::Finding& finding : report.findings) {
    if (finding.status == opp::Status::nvt) continue;
    std::cout << finding.rule->id << ": " << opp::label(finding.status) << " – " << finding.toelichting()
              << " (" << finding.version->grondslag.text() << ")\n";
    if (const auto termijn = report.termijn(finding)) std::cout << "    " << termijn->explain() << '\n';
  }
}
