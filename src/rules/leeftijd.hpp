#pragma once

#include "opp/rules/facts.hpp"

#include <optional>

namespace opp {

/// Whether the pupil has reached `age` on a day; empty without date of birth. Who is born on 29 February
/// reaches an age on 1 March in a year without that day.
inline std::optional<bool> reached(const Facts& facts, int age, Date day) {
  if (!facts.geboren_op.known()) return std::nullopt;
  const Date born = facts.geboren_op.date();
  const int years = day.year() - born.year();
  if (years != age) return years > age;
  return day.month() != born.month() ? day.month() > born.month() : day.day() >= born.day();
}

}  // namespace opp
