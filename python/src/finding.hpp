#pragma once

#include "opp/rules/check.hpp"

#include <cstddef>
#include <memory>
#include <vector>

namespace opp::python {

/// A finding that keeps its report alive; the class `Finding` in Python.
struct PyFinding {
  std::shared_ptr<const Report> report;
  std::size_t index;

  [[nodiscard]] const Finding& get() const { return report->findings[index]; }
};

inline std::vector<PyFinding> findings_of(const std::shared_ptr<const Report>& report) {
  std::vector<PyFinding> all;
  for (std::size_t i = 0; i < report->findings.size(); ++i) all.push_back({report, i});
  return all;
}

}  // namespace opp::python
