#include "opp/rules/check.hpp"

#include "evaluation.hpp"
#include "opp/base/error.hpp"
#include "opp/rules/errors.hpp"

#include <algorithm>
#include <exception>

namespace opp {

namespace {

Finding sentence_of(const Evaluation& evaluation, const Rule& rule, const Evaluation::Answer& answer) {
  const Outcome& outcome = answer.outcome;
  Finding result{&rule,
                 answer.version,
                 outcome.status,
                 outcome.reden,
                 outcome.verzacht ? Ernst::waarschuwing : rule.ernst,
                 outcome.start.optional(),
                 outcome.due.optional(),
                 outcome.met.optional(),
                 std::nullopt,
                 answer.eigen};
  if (outcome.due.known()) {
    if (outcome.status == Status::open || outcome.status == Status::verlopen) {
      result.days_left = outcome.due.date() - evaluation.facts().peildatum.date();
    } else if (outcome.status == Status::te_laat && outcome.met.known()) {
      result.days_left = outcome.due.date() - outcome.met.date();
    }
  }
  return result;
}

InvalidDataError failure(std::string_view rule_id) {
  return {errors::rules.own_rule_failed, "own rule " + std::string(rule_id) + " threw an exception", {}};
}

}  // namespace

Facts RuleSet::facts(const Dossier& dossier, Date peildatum) const {
  return Evaluation(*this, extract_facts(dossier, peildatum, beleid()), dossier).facts();
}

Finding RuleSet::judge(const Facts& facts, const Dossier& dossier, std::string_view id) const {
  const Rule& wanted = rule(id);
  const DossierOn then(dossier, facts.peildatum.date());
  const Evaluation evaluation(*this, facts, *then);
  const auto& entry = evaluation.entry(wanted);
  try {
    return sentence_of(evaluation, wanted, evaluation.answer(entry));
  } catch (...) {
    if (entry.own == nullptr) throw;
    std::throw_with_nested(failure(id));
  }
}

std::string Finding::toelichting(Language language) const {
  std::string text(eigen == nullptr                                 ? label(reden, language)
                   : language == Language::en && !eigen->en.empty() ? eigen->en
                                                                    : eigen->nl);
  const auto put = [&](std::string_view mark, const std::optional<Date>& date) {
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
      text.replace(at, mark.size(), date ? date->iso() : std::string("?"));
    }
  };
  put("{start}", start);
  put("{due}", due);
  put("{met}", met);
  return text;
}

const Finding& Report::finding(std::string_view rule_id) const {
  const Rule& wanted = regels.rule(rule_id);
  const auto it = std::ranges::find(findings, wanted.id, [](const Finding& f) { return f.rule->id; });
  if (it == findings.end())
    fail(errors::rules.unknown_rule, "the report has no finding of " + std::string(rule_id));
  return *it;
}

std::optional<Einddatum> Report::termijn(const Finding& finding) const {
  if (!finding.start || !finding.due) return std::nullopt;
  for (const Termijnregel rule : finding.rule->termijnen) {
    if (rule == nullptr) continue;
    const auto [term, atw] = rule(regels.beleid());
    Einddatum end = regels.calendar().deadline(*finding.start, term, atw);
    if (end.datum == *finding.due) return end;
  }
  return std::nullopt;
}

bool Report::breach() const noexcept {
  return std::ranges::any_of(findings, [](const Finding& f) { return f.breach(); });
}

bool operator==(const Finding& a, const Finding& b) {
  const bool same_words =
      a.eigen == b.eigen || (a.eigen != nullptr && b.eigen != nullptr && *a.eigen == *b.eigen);
  return a.rule->id == b.rule->id && a.version->vanaf == b.version->vanaf &&
         a.version->scholen == b.version->scholen && a.version->grondslag == b.version->grondslag &&
         a.status == b.status && a.reden == b.reden && a.ernst == b.ernst && a.start == b.start &&
         a.due == b.due && a.met == b.met && a.days_left == b.days_left && same_words;
}

Report check(const Dossier& dossier, Date peildatum, const RuleSet& regels) {
  const DossierOn then(dossier, peildatum);
  const Evaluation evaluation(regels, extract_facts(*then, peildatum, regels.beleid()), *then);
  Report report{dossier.dossier_id, peildatum, {}, regels, {}};
  report.findings.reserve(evaluation.entries().size());
  for (const auto& entry : evaluation.entries()) {
    try {
      report.findings.push_back(sentence_of(evaluation, *entry.rule, evaluation.answer(entry)));
    } catch (...) {
      if (entry.own == nullptr) throw;
      const Outcome unknown{Status::geen_gegevens, Reden::eigen_regel_mislukt, false, {}, {}, {}};
      report.findings.push_back(sentence_of(evaluation, *entry.rule, {entry.versions.front(), unknown}));
      report.mislukt.push_back(
          {std::string(entry.rule->id), failure(entry.rule->id), std::current_exception()});
    }
  }
  std::ranges::stable_sort(report.findings, more_urgent);
  return report;
}

bool more_urgent(const Finding& a, const Finding& b) noexcept {
  // What only warns comes after every breach and before what is open; what only informs comes after all that.
  const auto rank = [](const Finding& f) {
    const bool wants_attention =
        is_breach(f.status) || f.status == Status::open || f.status == Status::geen_gegevens;
    if (f.ernst == Ernst::informatie && wants_attention)
      return static_cast<int>(Status::geen_gegevens) * 2 + 1;
    return is_breach(f.status) && !f.breach() ? static_cast<int>(Status::te_laat) * 2 + 1
                                              : static_cast<int>(f.status) * 2;
  };
  if (rank(a) != rank(b)) return rank(a) < rank(b);
  if (a.due.has_value() != b.due.has_value()) return a.due.has_value();
  return a.due && *a.due < *b.due;
}

}  // namespace opp
