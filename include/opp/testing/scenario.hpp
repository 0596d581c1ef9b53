#pragma once

#include "opp/base/error.hpp"
#include "opp/base/export.hpp"
#include "opp/law/beleid.hpp"
#include "opp/model/history.hpp"
#include "opp/rules/check.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opp::testing {

/// What a scenario expects of one rule. What it leaves out may be anything.
struct OPP_API Verwachting {
  std::string regel;
  Status status;
  std::optional<Reden> reden;
  std::optional<Ernst> ernst;
  std::optional<Date> start;
  std::optional<Date> uiterlijk;  ///< the due date of the finding
  std::optional<Date> gedaan;     ///< the day on which it was done
  std::size_t regelnummer;        ///< line in the file
};

/// The expectations of a scenario on one day.
struct OPP_API Peiling {
  Date peildatum;
  /// Every other rule answers *voldaan* or *n.v.t.*
  bool volledig;
  /// Id of the error that `check` gives on that day, instead of findings; for example `OPP-RULE-001`.
  std::optional<std::string> fout;
  std::vector<Verwachting> verwachtingen;
  std::size_t regelnummer;
};

/// A case told in a file: a pupil, a policy, what happened, and what the rules say about it. How to write
/// one: docs/how-to/write-a-scenario.md.
struct OPP_API Scenario {
  std::string naam;
  std::string bron;  ///< file that it was read from
  History geschiedenis;
  std::optional<BeleidReeks> beleid;  ///< without it the law alone
  std::vector<Peiling> peilingen;
};

/// Gives the text of the policy file that a scenario names.
using BeleidLezer = std::function<std::string(const std::string& name)>;

/// Reads a scenario (TOML). `source` names it in messages.
///
/// Throws `InvalidDataError` with line and key: OPP-BASE-001 (not UTF-8), OPP-SCEN-001 (not TOML),
/// OPP-SCEN-002 (a key, value or day that a scenario cannot have), OPP-JSON-… (an event with a wrong field or
/// value); `NotFoundError` (OPP-RULE-002) for an unknown rule; `HistoryError` for events that cannot follow
/// each other; what `read_beleid` throws, and OPP-SCEN-002 if a policy is named and there is none to read it.
[[nodiscard]] OPP_API Scenario parse_scenario(std::string_view toml, std::string_view source = "<scenario>",
                                              const BeleidLezer& read_beleid = {});

/// Reads what happened in a scenario, without expectations: the way to build a history in few words. Throws
/// as `parse_scenario`.
[[nodiscard]] OPP_API History parse_verhaal(std::string_view toml, std::string_view source = "<verhaal>");

/// Reads a scenario from a file; a policy is looked for from the folder of the scenario. Throws as
/// `parse_scenario`, and `FileError` (OPP-FILE-001).
[[nodiscard]] OPP_API Scenario load_scenario(const std::string& path);

/// Something that the rules answer otherwise than expected.
struct OPP_API Antwoordverschil {
  std::size_t regelnummer;  ///< line of the expectation
  Date peildatum;
  std::string regel;  ///< id of the rule; empty if it concerns the day as a whole
  std::string verwacht;
  std::string gevonden;
  std::string toelichting;  ///< the sentence of the finding, in Dutch; may be empty
};

/// What became of a scenario.
struct OPP_API Uitslag {
  std::string naam;
  std::string bron;
  std::size_t verwachtingen;                  ///< how many answers were compared
  std::vector<Antwoordverschil> verschillen;  ///< empty if it is as expected

  [[nodiscard]] bool geslaagd() const noexcept { return verschillen.empty(); }
  /// The differences for people, one below the other; empty if there are none.
  [[nodiscard]] std::string text() const;
};

/// Applies the rules on each day of the scenario and compares.
[[nodiscard]] OPP_API Uitslag run_scenario(const Scenario& scenario);

/// The outcomes as JUnit XML, one test case per scenario.
[[nodiscard]] OPP_API std::string to_junit(std::span<const Uitslag> uitslagen);

}  // namespace opp::testing
