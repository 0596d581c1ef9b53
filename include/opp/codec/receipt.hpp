#pragma once

#include "opp/base/field_table.hpp"
#include "opp/model/history.hpp"
#include "opp/rules/check.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace opp {

/// What the answers of a report rest on, so that anyone who has the same events can compute them again and
/// see that they are the same. Hashes are BLAKE2b-256, 64 hexadecimal digits.
///
/// A receipt holds no text of the dossier, but the hashes tell two dossiers apart and stay the same for the
/// same events: treat it as the dossier id.
struct Receipt {
  std::string versie;
  std::string dossier_id;
  Date peildatum;
  std::string regels;
  std::int64_t gebeurtenissen = 0;
  std::string dossier;
  std::string bevindingen;
};
template <>
inline constexpr TypeInfo type_info<Receipt>{"Receipt", "What the answers of a report rest on."};
template <>
inline constexpr auto fields<Receipt> = std::tuple{
    field{&Receipt::versie, "versie", since(1), Privacy::openbaar, "Version of the library."},
    field{&Receipt::dossier_id, "dossier_id", since(1), Privacy::intern, "The dossier."},
    field{&Receipt::peildatum, "peildatum", since(1), Privacy::intern, "The day that was judged."},
    field{&Receipt::regels, "regels", since(1), Privacy::openbaar,
          "Hash of the rule set: rows and dated versions, policy, calendar, and the rows of own rules."},
    field{&Receipt::gebeurtenissen, "gebeurtenissen", since(1), Privacy::intern,
          "How many events the history held."},
    field{&Receipt::dossier, "dossier", since(1), Privacy::intern,
          "Hash of those events in their order, each chained to the one before."},
    field{&Receipt::bevindingen, "bevindingen", since(1), Privacy::intern,
          "Hash of all findings: rule, version, status, reason, severity and dates."},
};
static_assert(fields_complete<Receipt>());

/// The receipt of a report about the dossier of a history. Throws `HistoryError` (OPP-MODEL-002) if the
/// report is about another dossier.
[[nodiscard]] Receipt receipt(const History& history, const Report& report);

/// What of a receipt does not come out again, by the names of its fields; empty if all does. The history may
/// have grown: the events that the receipt counts are taken. A `dossier` or `gebeurtenissen` that differs
/// says that history was changed; a `regels` that the rules are not the same; a `bevindingen` alone, with
/// the same `versie`, that an own rule changed or the receipt is false. Throws as `check`.
[[nodiscard]] std::vector<std::string> receipt_differences(const Receipt& receipt, const History& history,
                                                           const RuleSet& regels = RuleSet::wet());

/// As a JSON object on one line.
[[nodiscard]] std::string to_json(const Receipt& receipt);
/// Reads what `to_json(const Receipt&)` wrote. Throws `InvalidDataError` (OPP-JSON-…) with the field.
[[nodiscard]] Receipt receipt_from_json(std::string_view text);

}  // namespace opp
