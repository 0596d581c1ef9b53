// A program of somebody else that links opp::core and nothing more.
#include <opp/core.hpp>

int main() {
  const auto due = opp::Calendar::nederland().due_date(opp::Date(2026, 2, 20), opp::Term::weken(6));
  const opp::Dossier dossier = opp::empty_dossier(opp::DossierId("99XX-1"));
  const opp::Report report = opp::check(dossier, opp::Date(2026, 11, 21));
  const bool complete = report.findings.size() == opp::RuleSet::wet().rules().size();
  return due == opp::Date(2026, 4, 7) && complete ? 0 : 1;
}
