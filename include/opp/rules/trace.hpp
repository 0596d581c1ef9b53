#pragma once

#include "opp/base/export.hpp"
#include "opp/model/history.hpp"
#include "opp/rules/check.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opp {

/// A fact without which a rule would answer otherwise.
struct OPP_API Spoorfeit {
  std::string naam;    ///< as in `Facts`, for example `tlv.vanaf`, or the name of a yes/no fact
  std::string waarde;  ///< a day in ISO form, a number, or `ja`
};

/// A recorded event without which a rule would answer otherwise.
struct OPP_API Spoorgebeurtenis {
  std::int64_t gebeurtenis;  ///< its sequence
  Date datum;
  std::string zin;     ///< the event in one sentence, without free texts
  std::string anders;  ///< what the rule would say without it; empty if the others are impossible without it
};

/// How a rule came to its answer.
struct OPP_API Spoor {
  Finding finding;
  std::optional<Einddatum> termijn;  ///< how the due date was computed, as `Report::termijn`
  std::vector<Spoorfeit> feiten;
  std::vector<Spoorgebeurtenis> gebeurtenissen;
  RuleSet regels;  ///< keeps alive what the finding refers to

  /// The whole derivation for people: answer, article, term, facts and events. UTF-8.
  [[nodiscard]] std::string text(Language language = Language::nl) const;
};

/// The derivation of one finding about a history on a day. It is found by trying: a fact or event belongs to
/// it if the rule answers otherwise (status, reason or a date) when it is left out. So it cannot differ from
/// what the rule really looks at. Of two facts that each suffice, neither shows alone.
///
/// Throws as `check`, and OPP-RULE-002 for an unknown rule.
[[nodiscard]] OPP_API Spoor trace(const History& history, Date peildatum, std::string_view rule_id,
                                  const RuleSet& regels = RuleSet::wet());

}  // namespace opp
