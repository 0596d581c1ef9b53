#include "opp/rules/check.hpp"

#include "opp/base/text.hpp"
#include "rule_table.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace opp {

namespace {

constexpr std::size_t kSchooltypes = enum_table<Schooltype>.size();

std::size_t index_of(Schooltype type) { return static_cast<std::size_t>(type); }

}  // namespace

struct RuleSet::Data {
  Beleid beleid;
  Calendar calendar;

  /// Versions of one rule.
  struct Entry {
    const Rule* rule;
    std::vector<const RuleVersion*> versions;
    /// First day of the duty per kind of school; empty where it never applied.
    std::array<std::optional<Date>, kSchooltypes> sinds;
  };
  std::vector<Entry> entries;
};

RuleSet::RuleSet(Beleid beleid, Calendar calendar) {
  beleid.validate();
  auto data = std::make_shared<Data>(Data{std::move(beleid), std::move(calendar), {}});
  for (const Rule& rule : rule_table::rules) {
    Data::Entry entry{&rule, {}, {}};
    for (const RuleVersion& version : rule_table::versions) {
      if (version.rule_id != rule.id) continue;
      entry.versions.push_back(&version);
      for (const auto& type : enum_table<Schooltype>) {
        auto& first = entry.sinds[index_of(type.value)];
        if (version.scholen.contains(type.value) && (!first || version.vanaf < *first)) first = version.vanaf;
      }
    }
    data->entries.push_back(std::move(entry));
  }
  data_ = std::move(data);
}

const RuleSet& RuleSet::wet() {
  static const RuleSet set(Beleid::wet());
  return set;
}

const Beleid& RuleSet::beleid() const noexcept { return data_->beleid; }
const Calendar& RuleSet::calendar() const noexcept { return data_->calendar; }
std::span<const Rule> RuleSet::rules() const noexcept { return rule_table::rules; }
std::span<const RuleVersion> RuleSet::versions() const noexcept { return rule_table::versions; }

const Rule& RuleSet::rule(std::string_view id) const {
  if (const auto it = std::ranges::find(rules(), id, &Rule::id); it != rules().end()) return *it;
  std::vector<std::string_view> ids;
  for (const Rule& rule : rules()) ids.push_back(rule.id);
  std::string detail = "unknown rule " + std::string(id);
  if (const auto close = nearest(id, ids); !close.empty())
    detail += "; did you mean " + std::string(close) + "?";
  fail(ErrorCode::unknown_rule, detail);
}

const RuleVersion& RuleSet::version(std::string_view id, Schooltype schooltype, Date day) const {
  const Rule& wanted = rule(id);
  std::string dates;
  for (const RuleVersion& version : versions()) {
    if (version.rule_id != wanted.id || !version.scholen.contains(schooltype)) continue;
    if (version.in_force(day)) return version;
    if (!dates.empty()) dates += ", ";
    dates +=
        version.vanaf.iso() + " – " + (version.tot_en_met ? version.tot_en_met->iso() : std::string("…"));
  }
  fail(ErrorCode::no_rule_for_date, "no version of " + std::string(id) + " for " +
                                        std::string(to_name(schooltype)) + " on " + day.iso() +
                                        (dates.empty() ? "" : "; it is in force " + dates));
}

/// Evaluates the entries of a rule set over one set of facts.
class Evaluation {
 public:
  using Entry = RuleSet::Data::Entry;

  Evaluation(const RuleSet& set, Facts facts) : set_(set), facts_(facts) {
    facts_.set(Facts::niet_meer_verplicht, false);
    facts_.opp_verplicht_vanaf = {};
    facts_.opp_verplicht = required();
  }

  [[nodiscard]] const Facts& facts() const noexcept { return facts_; }

  [[nodiscard]] Finding judge(const Rule& rule) const {
    return finding(*std::ranges::find(set_.data_->entries, &rule, &Entry::rule));
  }

  [[nodiscard]] std::vector<Finding> findings() const {
    std::vector<Finding> result;
    result.reserve(set_.data_->entries.size());
    for (const Entry& entry : set_.data_->entries) result.push_back(finding(entry));
    std::ranges::stable_sort(result, more_urgent);
    return result;
  }

 private:
  [[nodiscard]] Date peildatum() const { return facts_.peildatum.date(); }

  /// Version of an entry for the kind of school on the peildatum; null if none.
  [[nodiscard]] const RuleVersion* in_force(const Entry& entry) const {
    const Schooltype* type = schooltype(entry);
    if (type == nullptr) return nullptr;
    for (const RuleVersion* version : entry.versions) {
      if (version->scholen.contains(*type) && version->in_force(peildatum())) return version;
    }
    return nullptr;
  }

  /// The kind of school by which a rule is judged; null if it is not known.
  [[nodiscard]] const Schooltype* schooltype(const Entry& entry) const {
    const Schooltype* enrolled = facts_.has(Facts::schooltype_bekend) ? &facts_.schooltype : nullptr;
    const Schooltype* applied =
        facts_.has(Facts::aanmelding_schooltype_bekend) ? &facts_.aanmelding_schooltype : nullptr;
    switch (entry.rule->onderwerp) {
      case Onderwerp::aanmelding:
        return applied;
      case Onderwerp::dossier:
        return enrolled != nullptr ? enrolled : applied;
      default:
        return enrolled;
    }
  }

  [[nodiscard]] Outcome run(const Entry& entry, const RuleVersion& version) const {
    const Data& data = *set_.data_;
    return version.kernel(facts_, {&data.calendar, &data.beleid, *entry.sinds[index_of(*schooltype(entry))]});
  }

  /// Asks the scope rules whether an OPP is required.
  [[nodiscard]] Verplicht required() {
    if (!facts_.has(Facts::ingeschreven)) return Verplicht::nee;
    if (!facts_.has(Facts::schooltype_bekend)) return Verplicht::onbekend;
    Verplicht answer = Verplicht::nee;
    bool any = false;
    for (const Entry& entry : set_.data_->entries) {
      if (entry.rule->soort != Regelsoort::reikwijdte) continue;
      const RuleVersion* version = in_force(entry);
      if (version == nullptr) continue;
      any = true;
      const Outcome outcome = run(entry, *version);
      if (outcome.start.known()) {  // a scope rule tells since when an OPP is required, or that it is not
        facts_.opp_verplicht_vanaf = required_from(entry, *version, outcome.start.date());
        facts_.set(Facts::niet_meer_verplicht, outcome.status == Status::nvt);
        return Verplicht::ja;
      }
      if (outcome.status == Status::geen_gegevens) answer = Verplicht::onbekend;
    }
    if (!any) {
      fail(ErrorCode::no_rule_for_date, "no rule on the OPP was in force for " +
                                            std::string(to_name(facts_.schooltype)) + " on " +
                                            peildatum().iso() + "; the first starts on " + first_day().iso());
    }
    return answer;
  }

  /// Since when an OPP has been required, by the versions that were in force: an older version may not have
  /// required what today's does.
  [[nodiscard]] Date required_from(const Entry& entry, const RuleVersion& now, Date since) const {
    Date vanaf = now.vanaf;
    while (since < vanaf) {
      const auto former = std::ranges::find_if(entry.versions, [&](const RuleVersion* version) {
        return version->scholen.contains(facts_.schooltype) && version->in_force(vanaf.plus_days(-1));
      });
      if (former == entry.versions.end()) return since;
      const Day start = run(entry, **former).start;
      if (!start.known() || start.date() >= vanaf) return vanaf;
      since = std::max(since, start.date());
      vanaf = (*former)->vanaf;
    }
    return since;
  }

  [[nodiscard]] Date first_day() const {
    Date first = kLastSupportedDay;
    for (const Entry& entry : set_.data_->entries) {
      if (entry.rule->soort != Regelsoort::reikwijdte) continue;
      if (const auto& sinds = entry.sinds[index_of(facts_.schooltype)]) first = std::min(first, *sinds);
    }
    return first;
  }

  [[nodiscard]] Finding finding(const Entry& entry) const {
    const RuleVersion* version = in_force(entry);
    Outcome outcome = version == nullptr ? not_in_force(entry) : run(entry, *version);
    // What is still open ends with the duty; what was done wrong stays.
    if (entry.rule->onderwerp == Onderwerp::inschrijving && outcome.status == Status::open &&
        (facts_.has(Facts::niet_meer_verplicht) || facts_.uitgeschreven_op.known())) {
      outcome = {
          Status::nvt, facts_.uitgeschreven_op.known() ? Reden::vertrokken : Reden::niet_meer_verplicht,
          false,       {},
          {},          {}};
    }
    return describe(entry, version == nullptr ? nearest_version(entry) : *version, outcome);
  }

  /// The answer of a rule of which no version is in force for this dossier on this day.
  [[nodiscard]] Outcome not_in_force(const Entry& entry) const {
    const Onderwerp subject = entry.rule->onderwerp;
    if (subject == Onderwerp::aanmelding) {
      if (!facts_.has(Facts::aanmelding_aanwezig)) {
        return {Status::nvt, Reden::geen_aanmelding, false, {}, {}, {}};
      }
    } else if (subject != Onderwerp::dossier && !facts_.has(Facts::ingeschreven)) {
      return {Status::nvt, Reden::niet_ingeschreven, false, {}, {}, {}};
    }
    const Schooltype* type = schooltype(entry);
    if (type == nullptr) {
      const bool nothing = subject == Onderwerp::dossier && !facts_.has(Facts::ingeschreven) &&
                           !facts_.has(Facts::aanmelding_aanwezig);
      return nothing ? Outcome{Status::nvt, Reden::niet_ingeschreven, false, {}, {}, {}}
                     : Outcome{Status::geen_gegevens, Reden::schooltype_onbekend, false, {}, {}, {}};
    }
    const auto& sinds = entry.sinds[index_of(*type)];
    if (!sinds) return {Status::nvt, Reden::ander_schooltype, false, {}, {}, {}};
    if (peildatum() < *sinds) return {Status::nvt, Reden::nog_niet_in_werking, false, *sinds, {}, {}};
    Day last;
    for (const RuleVersion* version : entry.versions) {
      if (version->scholen.contains(*type)) last = version->tot_en_met;
    }
    return {Status::nvt, Reden::niet_meer_in_werking, false, {}, last, {}};
  }

  /// The version to name when none is in force: the first one for this kind of school, or else the first one.
  [[nodiscard]] const RuleVersion& nearest_version(const Entry& entry) const {
    const Schooltype* type = schooltype(entry);
    const auto own = std::ranges::find_if(entry.versions, [&](const RuleVersion* version) {
      return type != nullptr && version->scholen.contains(*type);
    });
    return own == entry.versions.end() ? *entry.versions.front() : **own;
  }

  [[nodiscard]] Finding describe(const Entry& entry, const RuleVersion& version,
                                 const Outcome& outcome) const {
    Finding result{entry.rule,
                   &version,
                   outcome.status,
                   outcome.reden,
                   outcome.verzacht ? Ernst::waarschuwing : entry.rule->ernst,
                   outcome.start.optional(),
                   outcome.due.optional(),
                   outcome.met.optional(),
                   std::nullopt};
    if (outcome.due.known()) {
      if (outcome.status == Status::open || outcome.status == Status::verlopen) {
        result.days_left = outcome.due.date() - peildatum();
      } else if (outcome.status == Status::te_laat && outcome.met.known()) {
        result.days_left = outcome.due.date() - outcome.met.date();
      }
    }
    return result;
  }

  using Data = RuleSet::Data;

  const RuleSet& set_;
  Facts facts_;
};

Facts RuleSet::facts(const Dossier& dossier, Date peildatum) const {
  return Evaluation(*this, extract_facts(dossier, peildatum, beleid())).facts();
}

Finding RuleSet::judge(const Facts& facts, std::string_view id) const {
  const Rule& wanted = rule(id);
  return Evaluation(*this, facts).judge(wanted);
}

std::string Finding::toelichting(Language language) const {
  std::string text(label(reden, language));
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
    fail(ErrorCode::unknown_rule, "the report has no finding of " + std::string(rule_id));
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

Report check(const Dossier& dossier, Date peildatum, const RuleSet& regels) {
  const Evaluation evaluation(regels, extract_facts(dossier, peildatum, regels.beleid()));
  return {dossier.dossier_id, peildatum, evaluation.findings(), regels};
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
