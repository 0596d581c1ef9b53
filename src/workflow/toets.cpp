#include "overgangen.hpp"
#include "stand.hpp"

#include <algorithm>

namespace opp {

namespace workflow {

namespace {

void replace_mark(std::string& text, std::string_view mark, std::string_view by) {
  for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + by.size())) {
    text.replace(at, mark.size(), by);
  }
}

const Overgang* first_row(Fase van, Processtap stap) {
  const auto& rows = workflow_table::overgangen;
  const auto* it =
      std::ranges::find_if(rows, [&](const Overgang& row) { return row.van == van && row.stap == stap; });
  return it == rows.end() ? nullptr : it;
}

/// Puts the answer of a guard where it belongs. A late term never blocks: being late is no reason not to do
/// something. A rule that only warns does not block either.
void weigh(Toets& toets, const Finding& finding) {
  const bool broken = is_breach(finding.status) && finding.status != Status::te_laat;
  if (!broken && finding.status != Status::open && finding.status != Status::geen_gegevens) return;
  (finding.ernst == Ernst::overtreding ? toets.blokkades : toets.waarschuwingen).push_back(finding);
}

}  // namespace

Toets toets_van(const Stand& stand, Processtap stap) {
  Toets toets{stap, stand.fase_nu, Oordeel::nee, Beletsel::geen, {}, {}, {}, stand.regels};
  const Overgang* row = first_row(stand.fase_nu, stap);
  if (row == nullptr) {
    toets.beletsel = Beletsel::fase;
    return toets;
  }
  // Enrolling is about the next school, of which nothing is known here.
  const bool enrol = stap == Processtap::inschrijven;
  const bool known = !enrol && stand.schooltype().has_value();
  const Schooltype type = stand.schooltype().value_or(Schooltype::bao);  // only if known
  const auto elsewhere = [&](Schooltypen scholen) { return known && !scholen.contains(type); };
  if (elsewhere(row->scholen)) {
    toets.beletsel = Beletsel::schooltype;
    return toets;
  }
  if (!enrol && !veronderstel(stand, stap, false)) {
    toets.beletsel = Beletsel::dossier;
    return toets;
  }
  std::optional<Report> report;
  if (!enrol && !row->poorten.empty()) {
    // The day on which an OPP ends is its last day in force: whether it was still needed shows the day after.
    const Date day = stap == Processtap::afsluiten ? stand.dag.plus_days(1) : stand.dag;
    report = check_if_law(*veronderstel(stand, stap, true), day, stand.regels);
  }
  for (const Poort& poort : row->poorten) {
    if (elsewhere(poort.scholen)) continue;
    const Finding* finding = nullptr;
    if (report) {
      for (const Finding& f : report->findings) finding = f.rule->id == poort.regel ? &f : finding;
    }
    if (finding == nullptr) {
      toets.niet_beoordeeld.push_back(poort.regel);
    } else {
      weigh(toets, *finding);
    }
  }
  toets.oordeel = !toets.blokkades.empty()         ? Oordeel::nee
                  : !toets.niet_beoordeeld.empty() ? Oordeel::onbekend
                                                   : Oordeel::ja;
  return toets;
}

}  // namespace workflow

Toets may(const Dossier& dossier, Date peildatum, Processtap stap, const RuleSet& regels) {
  return workflow::toets_van(workflow::Stand(dossier, peildatum, regels), stap);
}

std::string voorwaarde(const Finding& finding, Language language) {
  const bool nl = language == Language::nl;
  if (!is_breach(finding.status)) return finding.toelichting(language);
  return std::string(nl ? finding.rule->titel_nl : finding.rule->titel_en) +
         (nl ? ": daaraan zou niet zijn voldaan." : ": that would not be met.");
}

std::string Toets::toelichting(Language language) const {
  const bool nl = language == Language::nl;
  const auto marked = [&](std::string_view pattern) {
    std::string text(pattern);
    workflow::replace_mark(text, "{stap}", label(stap, language));
    workflow::replace_mark(text, "{fase}", label(fase, language));
    return text;
  };
  if (beletsel != Beletsel::geen) return marked(label(beletsel, language));
  std::string text;
  switch (oordeel) {
    case Oordeel::ja:
      text = marked(nl ? "De stap *{stap}* mag." : "The step *{stap}* may be taken.");
      break;
    case Oordeel::nee:
      text = marked(nl ? "De stap *{stap}* mag nog niet." : "The step *{stap}* may not be taken yet.");
      break;
    case Oordeel::onbekend:
      text = marked(nl ? "Of de stap *{stap}* mag, is onbekend." : "It is unknown if *{stap}* may be taken.");
      break;
  }
  const auto add = [&](const std::vector<Finding>& findings, std::string_view lead) {
    for (const Finding& finding : findings) {
      text += " " + std::string(lead) + std::string(finding.rule->id) + ": " + voorwaarde(finding, language);
    }
  };
  add(blokkades, "");
  add(waarschuwingen, nl ? "Let op, " : "Mind, ");
  if (!niet_beoordeeld.empty()) {
    text += nl ? " Nog niet beoordeeld:" : " Not judged yet:";
    for (const std::string_view regel : niet_beoordeeld) {
      text += (regel == niet_beoordeeld.front() ? " " : ", ") + std::string(regel);
    }
    text += ".";
  }
  return text;
}

}  // namespace opp
