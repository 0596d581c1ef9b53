#pragma once

#include "opp/base/export.hpp"
#include "opp/law/beleid.hpp"
#include "opp/law/schooltype.hpp"
#include "opp/model/dossier.hpp"
#include "opp/rules/facts.hpp"
#include "opp/rules/outcome.hpp"
#include "opp/rules/rule.hpp"
#include "opp/time/calendar.hpp"

#include <functional>
#include <optional>
#include <string>

namespace opp {

/// What a rule sees that looks at the dossier itself. Facts and dossier are as they were on the peildatum: of
/// what lies later only what was planned is there. All references hold during the call only.
struct OPP_API DossierView {
  const Facts& facts;
  const Dossier& dossier;
  const Beleid& beleid;
  const Calendar& calendar;

  [[nodiscard]] Date peildatum() const { return facts.peildatum.date(); }
};

/// A sentence of a rule of your own, in two languages. `{start}`, `{due}` and `{met}` stand for the dates of
/// the answer. It holds no personal data.
struct OPP_API Toelichting {
  std::string nl;
  std::string en = {};  ///< the Dutch one if empty

  friend bool operator==(const Toelichting&, const Toelichting&) = default;
};

/// Answer of a rule of your own.
struct OPP_API OwnOutcome {
  Status status = Status::geen_gegevens;
  Toelichting toelichting;
  std::optional<Date> start = {};  ///< the day from which the rule counts
  std::optional<Date> due = {};    ///< last day in time
  std::optional<Date> met = {};    ///< the day on which it was done
};

/// A pure function of what it sees. It may be called by several threads at once.
using OwnKernel = std::function<OwnOutcome(const DossierView&)>;

/// A rule of your own: a row and a function. Its findings stand in reports beside those of the law.
struct OPP_API OwnRule {
  std::string id;  ///< capitals, digits and hyphens, for example `ONZE-WEEKSTART`
  std::string titel_nl;
  std::string titel_en = {};  ///< the Dutch one if empty
  OwnKernel kernel;
  /// Where the rule comes from, for example `Kwaliteitsplan 2026, par. 3`.
  std::string bron;
  Schooltypen scholen = {Schooltype::bao, Schooltype::sbo, Schooltype::so,
                         Schooltype::vso, Schooltype::vo,  Schooltype::pro};
  Date vanaf = kFirstSupportedDay;
  std::optional<Date> tot_en_met = {};
  Onderwerp onderwerp = Onderwerp::inschrijving;
  /// An `overtreding` makes a report count as breach of the law.
  Ernst ernst = Ernst::waarschuwing;
};

}  // namespace opp
