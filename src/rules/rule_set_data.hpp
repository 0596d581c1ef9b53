#pragma once

#include "afspraken.hpp"
#include "opp/rules/rule_set.hpp"

#include <array>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace opp {

struct RuleSet::Data {
  Beleid beleid;
  Calendar calendar;
  std::vector<OwnRule> own;
  std::vector<Rule> rules;
  std::vector<RuleVersion> versions;
  std::deque<std::string> texts;  ///< what rules and versions of policy and own rules refer to

  /// One rule and how it is computed: by the kernels of its versions, or one that looks at the dossier.
  struct Entry {
    const Rule* rule = nullptr;
    std::vector<const RuleVersion*> versions = {};
    /// First day of the duty per kind of school; empty where it never applied.
    std::array<std::optional<Date>, enum_table<Schooltype>.size()> sinds = {};
    DossierKernel afspraak = nullptr;
    const OwnRule* own = nullptr;
  };
  std::vector<Entry> entries;  ///< in the order of `rules`
};

}  // namespace opp
