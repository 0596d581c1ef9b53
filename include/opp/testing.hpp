#pragma once

/// The test kit for compliance rules: scenarios, and matchers for Catch2 (version 2 or 3). A test that
/// includes this header needs Catch2 itself; the library does not.
///
///     CHECK_THAT(dossier, voldoet("HEAR-BEFORE").op(peildatum));
///     CHECK_THAT(dossier, schendt("TERM-6W").op(peildatum).met(RuleSet(beleid)));
///     CHECK_THAT(dossier, antwoordt("EVAL-SY", Status::open).op(peildatum));

#include "opp/rules/check.hpp"
#include "opp/testing/scenario.hpp"

#if __has_include(<catch2/matchers/catch_matchers.hpp>)
#include <catch2/matchers/catch_matchers.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <optional>
#include <string>
#include <utility>

namespace opp::testing {

#if __has_include(<catch2/matchers/catch_matchers.hpp>)
using DossierMatcherBase = Catch::Matchers::MatcherBase<Dossier>;
#else
using DossierMatcherBase = Catch::MatcherBase<Dossier>;
#endif

/// What a test expects a rule to answer about a dossier on a day. The description after a failure tells what
/// the rule found.
class Regelmatcher : public DossierMatcherBase {
 public:
  Regelmatcher(std::string regel, std::string verwacht, bool (*past)(const Finding&, Status), Status status)
      : regel_(std::move(regel)), verwacht_(std::move(verwacht)), past_(past), status_(status) {}

  /// The day to judge; required.
  [[nodiscard]] Regelmatcher op(Date peildatum) const {
    Regelmatcher result = *this;
    result.peildatum_ = peildatum;
    return result;
  }
  /// Other rules than those of the law alone.
  [[nodiscard]] Regelmatcher met(RuleSet regels) const {
    Regelmatcher result = *this;
    result.regels_ = std::move(regels);
    return result;
  }

  /// Throws as `check`, and OPP-RULE-002 for an unknown rule.
  [[nodiscard]] bool match(const Dossier& dossier) const override {
    if (!peildatum_) fail(errors::time.date_syntax, "the matcher has no day: say .op(peildatum)");
    const Report report = check(dossier, *peildatum_, regels_);
    const Finding& finding = report.finding(regel_);
    gevonden_ = std::string(to_name(finding.status)) + ": " + finding.toelichting();
    return past_(finding, status_);
  }

 protected:
  [[nodiscard]] std::string describe() const override {
    return verwacht_ + " " + regel_ + (peildatum_ ? " op " + peildatum_->iso() : std::string()) +
           (gevonden_.empty() ? std::string() : "; gevonden " + gevonden_);
  }

 private:
  std::string regel_;
  std::string verwacht_;
  bool (*past_)(const Finding&, Status);
  Status status_;
  std::optional<Date> peildatum_;
  RuleSet regels_ = RuleSet::wet();
  mutable std::string gevonden_;
};

/// The rule is met.
[[nodiscard]] inline Regelmatcher voldoet(std::string regel) {
  return {std::move(regel), "voldoet aan",
          [](const Finding& f, Status) { return f.status == Status::voldaan; }, Status::voldaan};
}

/// The rule is broken: overdue, not met or late, whatever it weighs.
[[nodiscard]] inline Regelmatcher schendt(std::string regel) {
  return {std::move(regel), "schendt", [](const Finding& f, Status) { return is_breach(f.status); },
          Status::niet_voldaan};
}

/// The rule gives this answer.
[[nodiscard]] inline Regelmatcher antwoordt(std::string regel, Status status) {
  return {std::move(regel), "antwoordt " + std::string(to_name(status)) + " op",
          [](const Finding& f, Status wanted) { return f.status == wanted; }, status};
}

}  // namespace opp::testing
