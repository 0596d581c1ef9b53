#pragma once

#include "opp/base/error.hpp"
#include "rule_set_data.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace opp {

/// What the entries of a rule set say about facts, and about the dossier that they come from.
class Evaluation {
 public:
  using Data = RuleSet::Data;
  using Entry = Data::Entry;

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
    facts_.set(Facts::niet_meer_verplicht, false);
    facts_.opp_verplicht_vanaf = {};
    facts_.opp_verplicht = required();
  }

  [[nodiscard]] const Facts& facts() const noexcept { return facts_; }

  [[nodiscard]] const std::vector<Entry>& entries() const noexcept { return data_.entries; }
  [[nodiscard]] const Entry& entry(const Rule& rule) const {
    return data_.entries[static_cast<std::size_t>(&rule - data_.rules.data())];
  }

  /// What a rule says. Throws what an own rule throws.
  [[nodiscard]] Answer answer(const Entry& entry) const {
    const RuleVersion* version = in_force(entry);
    if (version == nullptr) return {&nearest_version(entry), not_in_force(entry)};
    Answer result{version, {}};
    if (entry.own != nullptr) {
      OwnOutcome own = entry.own->kernel(view());
      result.outcome = {own.status, Reden::eigen_regel, false, own.start, own.due, own.met};
      result.eigen = std::make_shared<const Toelichting>(std::move(own.toelichting));
    } else {
      result.outcome = entry.afspraak != nullptr ? entry.afspraak(view()) : run(entry, *version);
    }
    // What is still open ends with the duty; what was done wrong stays. An agreement does not hang on the
    // duty.
    const bool duty_ended =
        facts_.has(Facts::niet_meer_verplicht) && entry.rule->soort != Regelsoort::afspraak;
    if (entry.rule->onderwerp == Onderwerp::inschrijving && result.outcome.status == Status::open &&
        (duty_ended || facts_.uitgeschreven_op.known())) {
      result.outcome = {
          Status::nvt, facts_.uitgeschreven_op.known() ? Reden::vertrokken : Reden::niet_meer_verplicht,
          false,       {},
          {},          {}};
      result.eigen = {};
    }
    return result;
  }

 private:
  static std::size_t index_of(Schooltype type) { return static_cast<std::size_t>(type); }
  [[nodiscard]] Date peildatum() const { return facts_.peildatum.date(); }
  [[nodiscard]] DossierView view() const { return {facts_, dossier_, data_.beleid, data_.calendar}; }

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
    return version.kernel(facts_,
                          {&data_.calendar, &data_.beleid, *entry.sinds[index_of(*schooltype(entry))]});
  }

  /// Asks the scope rules whether an OPP is required.
  [[nodiscard]] Verplicht required() {
    if (!facts_.has(Facts::ingeschreven)) return Verplicht::nee;
    if (!facts_.has(Facts::schooltype_bekend)) return Verplicht::onbekend;
    Verplicht answer = Verplicht::nee;
    bool any = false;
    for (const Entry& entry : data_.entries) {
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
    for (const Entry& entry : data_.entries) {
      if (entry.rule->soort != Regelsoort::reikwijdte) continue;
      if (const auto& sinds = entry.sinds[index_of(facts_.schooltype)]) first = std::min(first, *sinds);
    }
    return first;
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

  const Data& data_;
  Facts facts_;
  const Dossier& dossier_;
};

}  // namespace opp
