#pragma once

/// Every error of the library.

#include "opp/base/error.hpp"
#include "opp/bulk/errors.hpp"
#include "opp/codec/errors.hpp"
#include "opp/exchange/errors.hpp"
#include "opp/law/errors.hpp"
#include "opp/rules/errors.hpp"
#include "opp/store/errors.hpp"
#include "opp/stream/errors.hpp"
#include "opp/testing/errors.hpp"
#include "opp/time/errors.hpp"

#include <array>
#include <bit>
#include <vector>

namespace opp::errors {

/// Every row; docs/reference/errors.md is generated from it.
[[nodiscard]] inline std::vector<ErrorRow> all() {
  std::vector<ErrorRow> found;
  const auto add = [&found]<class Table>(const Table& table) {
    // A table is rows with names and nothing else, so its bits are those of an array of rows.
    const auto rows = std::bit_cast<std::array<ErrorRow, sizeof(Table) / sizeof(ErrorRow)>>(table);
    found.insert(found.end(), rows.begin(), rows.end());
  };
  const auto add_all = [&add](const auto&... tables) { (add(tables), ...); };
  add_all(base, time, law, stream, rules, bulk, rules_on_day, json, snapshot, edexml, store, file, scenario);
  return found;
}

}  // namespace opp::errors
