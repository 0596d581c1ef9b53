#pragma once

#include "opp/base/error.hpp"
#include "opp/rules/errors.hpp"
#include "rule_set_data.hpp"

#include <algorithm>
#include <memory>
#include <ranges>
#include <string>
#include <utility>
#include <vector>

namespace opp {

/// One rule on one day for one kind of school, or for a kind that is not known.
struct RuleOnDay {
  const RuleVersion* version = nullptr;  ///< the one in force; null if none is
  Date sinds = kFirstSupportedDay;       ///< since when the duty has applied; only with a version
  Outcome otherwise = {};                ///< without a version: the answer, if there is something to judge
};

/// What the entries of a rule set say about facts, and about the dossier that they come from. What decides
/// beside the kernels stands here once, for `check` and for `RulesOnDay`.
class Evaluation {
 public:
  using Data = RuleSet::Data;
  using Entry = Data::Entry;

  /// A scope rule that is asked whether an OPP is required.
  struct Scope {
    const Entry* entry;
    RuleOnDay rule;
  };

  /// The version that was applied, or the nearest if none applies, and what it says.
  struct Answer {
    const RuleVersion* version;
    Outcome outcome;
    std::shared_ptr<const Toelichting> eigen = {};
  };

  /// Asks the scope rules whether an OPP is required, anew. Throws `NoRuleError` (OPP-RULE-001) if there is
  /// none on that day.
  Evaluation(const RuleSet& set, const Facts& facts, const Dossier& dossier)
      : data_(*set.data_), facts_(facts), dossier_(dossier) {
    require(data_, facts_,
            data_.entries | std::views::filter(is_scope) |
                std::views::transform([this](const Entry& entry) { return Scope{&entry, on_day(entry)}; }));
  }

  [[nodiscard]] const Facts& facts() const noexcept { return facts_; }

  [[nodiscard]] const std::vector<Entry>& entries() const noexcept { return data_.entries; }
  [[nodiscard]] const Entry& entry(const Rule& rule) const {
    return data_.entries[static_cast<std::size_t>(&rule - data_.rules.data())];
  }

  /// What a rule says. Throws what an own rule throws.
  [[nodiscard]] Answer answer(const Entry& entry) const {
    const RuleOnDay rule = on_day(entry);
    const Onderwerp subject = entry.rule->onderwerp;
    if (rule.version == nullptr) return {&nearest_version(entry), not_in_force(rule, subject, facts_)};
    Answer result{rule.version, {}};
    if (entry.own != nullptr) {
      OwnOutcome own = entry.own->kernel(view());
      result.outcome = {own.status, Reden::eigen_regel, false, own.start, own.due, own.met};
      result.eigen = std::make_shared<const Toelichting>(std::move(own.toelichting));
    } else {
      result.outcome = entry.afspraak != nullptr
                           ? entry.afspraak(view())
                           : rule.version->kernel(facts_, parameters(data_, rule.sinds));
    }
    if (ends(entry, facts_, result.outcome)) {
      result.outcome = ended(facts_);
      result.eigen = {};
    }
    return result;
  }

  // What one dossier and many share.

  static const Data& data(const RuleSet& set) { return *set.data_; }
  static bool is_scope(const Entry& entry) { return entry.rule->soort == Regelsoort::reikwijdte; }
  static Parameters parameters(const Data& data, Date sinds) { return {&data.calendar, &data.beleid, sinds}; }

  /// The kind of school by which a rule is judged; null if it is not known.
  static const Schooltype* schooltype(Onderwerp subject, const Facts& facts) {
    const Schooltype* enrolled = facts.has(Facts::schooltype_bekend) ? &facts.schooltype : nullptr;
    const Schooltype* applied =
        facts.has(Facts::aanmelding_schooltype_bekend) ? &facts.aanmelding_schooltype : nullptr;
    switch (subject) {
      case Onderwerp::aanmelding:
        return applied;
      case Onderwerp::dossier:
        return enrolled != nullptr ? enrolled : applied;
      default:
        return enrolled;
    }
  }

  /// What holds on a day for a kind of school; null for a kind that is not known.
  static RuleOnDay on_day(const Entry& entry, const Schooltype* type, Date day) {
    if (type == nullptr)
      return {nullptr, kFirstSupportedDay, unsaid(Status::geen_gegevens, Reden::schooltype_onbekend)};
    const auto& sinds = entry.sinds[index_of(*type)];
    if (!sinds) return {nullptr, kFirstSupportedDay, unsaid(Status::nvt, Reden::ander_schooltype)};
    Day last;
    for (const RuleVersion* version : entry.versions) {
      if (!version->scholen.contains(*type)) continue;
      if (version->in_force(day)) return {version, *sinds, {}};
      last = version->tot_en_met;
    }
    RuleOnDay none{nullptr, kFirstSupportedDay, unsaid(Status::nvt, Reden::niet_meer_in_werking)};
    if (day < *sinds) {
      none.otherwise.reden = Reden::nog_niet_in_werking;
      none.otherwise.start = *sinds;
    } else {
      none.otherwise.due = last;
    }
    return none;
  }

  /// The answer of a rule of which no version is in force.
  static Outcome not_in_force(const RuleOnDay& rule, Onderwerp subject, const Facts& facts) {
    const bool applied = facts.has(Facts::aanmelding_aanwezig);
    const bool enrolled = facts.has(Facts::ingeschreven);
    if (subject == Onderwerp::aanmelding) {
      return applied ? rule.otherwise : unsaid(Status::nvt, Reden::geen_aanmelding);
    }
    const bool something =
        enrolled || (subject == Onderwerp::dossier && (applied || schooltype(subject, facts) != nullptr));
    return something ? rule.otherwise : unsaid(Status::nvt, Reden::niet_ingeschreven);
  }

  /// What is still open ends with the duty, of a rule that looks at the dossier itself when the pupil leaves;
  /// what was done wrong stays.
  static bool ends(const Entry& entry, const Facts& facts, const Outcome& outcome) {
    if (outcome.status != Status::open || entry.rule->onderwerp != Onderwerp::inschrijving) return false;
    const bool by_facts = entry.afspraak == nullptr && entry.own == nullptr;
    return by_facts ? duty_over(facts) : facts.uitgeschreven_op.known();
  }
  static bool duty_over(const Facts& facts) {
    return facts.has(Facts::niet_meer_verplicht) || facts.uitgeschreven_op.known();
  }
  static Outcome ended(const Facts& facts) {
    return unsaid(Status::nvt,
                  facts.uitgeschreven_op.known() ? Reden::vertrokken : Reden::niet_meer_verplicht);
  }

  /// Asks the scope rules whether an OPP is required, anew. `scopes` are the scope rules for the kind of
  /// school of these facts; those that are not in force may be left out.
  template <class Scopes>
  static void require(const Data& data, Facts& facts, Scopes&& scopes) {
    facts.set(Facts::niet_meer_verplicht, false);
    facts.opp_verplicht_vanaf = {};
    facts.opp_verplicht = required(data, facts, std::forward<Scopes>(scopes));
  }

 private:
  static std::size_t index_of(Schooltype type) { return static_cast<std::size_t>(type); }
  static Outcome unsaid(Status status, Reden reden) { return {status, reden, false, {}, {}, {}}; }

  [[nodiscard]] DossierView view() const { return {facts_, dossier_, data_.beleid, data_.calendar}; }
  [[nodiscard]] RuleOnDay on_day(const Entry& entry) const {
    return on_day(entry, schooltype(entry.rule->onderwerp, facts_), facts_.peildatum.date());
  }

  template <class Scopes>
  static Verplicht required(const Data& data, Facts& facts, Scopes&& scopes) {
    if (!facts.has(Facts::ingeschreven)) return Verplicht::nee;
    if (!facts.has(Facts::schooltype_bekend)) return Verplicht::onbekend;
    Verplicht answer = Verplicht::nee;
    bool any = false;
    for (const Scope& scope : scopes) {
      const RuleVersion* version = scope.rule.version;
      if (version == nullptr) continue;
      any = true;
      const Outcome outcome = version->kernel(facts, parameters(data, scope.rule.sinds));
      if (outcome.start.known()) {  // a scope rule tells since when an OPP is required, or that it is not
        facts.opp_verplicht_vanaf = required_from(data, facts, scope, outcome.start.date());
        facts.set(Facts::niet_meer_verplicht, outcome.status == Status::nvt);
        return Verplicht::ja;
      }
      if (outcome.status == Status::geen_gegevens) answer = Verplicht::onbekend;
    }
    if (!any) refuse_day(data, facts);
    return answer;
  }

  /// Since when an OPP has been required, by the versions that were in force: an older version may not have
  /// required what today's does.
  static Date required_from(const Data& data, const Facts& facts, const Scope& scope, Date since) {
    Date vanaf = scope.rule.version->vanaf;
    const auto& versions = scope.entry->versions;
    while (since < vanaf) {
      const auto former = std::ranges::find_if(versions, [&](const RuleVersion* version) {
        return version->scholen.contains(facts.schooltype) && version->in_force(vanaf.plus_days(-1));
      });
      if (former == versions.end()) return since;
      const Day start = (*former)->kernel(facts, parameters(data, scope.rule.sinds)).start;
      if (!start.known() || start.date() >= vanaf) return vanaf;
      since = std::max(since, start.date());
      vanaf = (*former)->vanaf;
    }
    return since;
  }

  [[noreturn]] static void refuse_day(const Data& data, const Facts& facts) {
    Date first = kLastSupportedDay;
    for (const Entry& entry : data.entries) {
      if (!is_scope(entry)) continue;
      if (const auto& sinds = entry.sinds[index_of(facts.schooltype)]) first = std::min(first, *sinds);
    }
    fail(errors::rules.no_rule_for_date,
         "no rule on the OPP was in force for " + std::string(to_name(facts.schooltype)) + " on " +
             facts.peildatum.date().iso() + "; the first starts on " + first.iso());
  }

  /// The version to name when none is in force: the first one for this kind of school, or else the first one.
  [[nodiscard]] const RuleVersion& nearest_version(const Entry& entry) const {
    const Schooltype* type = schooltype(entry.rule->onderwerp, facts_);
    const auto own = std::ranges::find_if(entry.versions, [&](const RuleVersion* version) {
      return type != nullptr && version->scholen.contains(*type);
    });
    return own == entry.versions.end() ? *entry.versions.front() : **own;
  }

  const Data& data_;
  Facts facts_;
  const Dossier& dossier_;
};

}  // namespace opp
