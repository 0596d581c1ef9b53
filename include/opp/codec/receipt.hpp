#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/export.hpp"
#include "opp/model/history.hpp"
#include "opp/rules/check.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace opp {

/// What the answers of a report rest on, so that anyone who has the same events can compute them again and
/// see that they are the same. Hashes are BLAKE2b-256, 64 hexadecimal digits.
///
/// A receipt holds no text of the dossier, but the hashes tell two dossiers apart and stay the same for the
/// same events: treat it as the dossier id.
struct OPP_API Receipt {
  std::string versie;
  std::string dossier_id;
  Date peildatum;
  std::string regels;
  std::int64_t gebeurtenissen = 0;
  std::string dossier;
  std::string bevindingen;
};
template <>
inline constexpr auto describe<Receipt> = [](auto d) {
  return d("Receipt", "What the answers of a report rest on.",
           d.openbaar(&Receipt::versie, "versie", "Version of the library."),
           d.intern(&Receipt::dossier_id, "dossier_id", "The dossier."),
           d.intern(&Receipt::peildatum, "peildatum", "The day that was judged."),
           d.openbaar(
               &Receipt::regels, "regels",
               "Hash of the rule set: rows and dated versions, policy, calendar, and the rows of own rules."),
           d.intern(&Receipt::gebeurtenissen, "gebeurtenissen", "How many events the history held."),
           d.intern(&Receipt::dossier, "dossier",
                    "Hash of those events in their order, each chained to the one before."),
           d.intern(&Receipt::bevindingen, "bevindingen",
                    "Hash of all findings: rule, version, status, reason, severity and dates."));
};

/// The receipt of a report about the dossier of a history. Throws `HistoryError` (OPP-MODEL-002) if the
/// report is about another dossier.
[[nodiscard]] OPP_API Receipt receipt(const History& history, const Report& report);

/// What of a receipt does not come out again, by the names of its fields; empty if all does. The history may
/// have grown: the events that the receipt counts are taken. A `dossier` or `gebeurtenissen` that differs
/// says that history was changed; a `regels` that the rules are not the same; a `bevindingen` alone, with
/// the same `versie`, that an own rule changed or the receipt is false. Throws as `check`.
[[nodiscard]] OPP_API std::vector<std::string> receipt_differences(const Receipt& receipt,
                                                                   const History& history,
                                                                   const RuleSet& regels = RuleSet::wet());

/// As a JSON object on one line.
[[nodiscard]] OPP_API std::string to_json(const Receipt& receipt);
/// Reads what `to_json(const Receipt&)` wrote. Throws `InvalidDataError` (OPP-JSON-…) with the field.
[[nodiscard]] OPP_API Receipt receipt_from_json(std::string_view text);

}  // namespace opp
