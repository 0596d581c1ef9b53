#pragma once

#include "opp/base/export.hpp"

#include <utility>
#include <vector>

namespace opp {

/// A `std::vector` whose special members are compiled once, in the source that includes
/// `opp/base/entries_impl.hpp`, and not in every program that copies or destroys what holds it.
template <class T>
class OPP_API Entries : public std::vector<T> {
 public:
  using std::vector<T>::vector;
  Entries();
  Entries(std::vector<T> items);  // NOLINT(google-explicit-constructor): it is one
  Entries(const Entries& other);
  Entries(Entries&& other) noexcept;
  Entries& operator=(const Entries& other);
  Entries& operator=(Entries&& other) noexcept;
  ~Entries();
};

}  // namespace opp
