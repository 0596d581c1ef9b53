#pragma once

#include "opp/base/error.hpp"
#include "opp/base/export.hpp"
#include "opp/time/date.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace opp {

/// A value and the days on which it holds, both inclusive; without an end it holds until further notice.
template <class T>
struct Versie {
  Date vanaf;
  std::optional<Date> tot_en_met;
  T waarde;
};

/// What may be wrong with a row of versions.
enum class Versiefout : std::uint8_t {
  geen,       ///< the rows are sound
  leeg,       ///< there is no version at all
  omgekeerd,  ///< a version ends before it begins
  overlap,    ///< a version begins while the one before it still holds
  gat,        ///< days between two versions have none
};

namespace detail {

[[noreturn]] OPP_API void fail_versions(Versiefout fout, std::size_t index, Date vanaf,
                                        std::optional<Date> former_end);
[[noreturn]] OPP_API void fail_no_version(Date day, Date first, std::optional<Date> last,
                                          std::string_view what);

}  // namespace detail

/// Compares a version with the one before it.
constexpr Versiefout versiefout(Date vanaf, std::optional<Date> tot_en_met, bool is_first,
                                std::optional<Date> former_end) {
  if (tot_en_met && *tot_en_met < vanaf) return Versiefout::omgekeerd;
  if (is_first) return Versiefout::geen;
  if (!former_end || vanaf <= *former_end) return Versiefout::overlap;
  return former_end->plus_days(1) == vanaf ? Versiefout::geen : Versiefout::gat;
}

/// Values that follow each other in time: no gap, no overlap, oldest first. With a fixed number of versions
/// it is usable at compile time, where an unsound row does not compile:
///
///     constexpr Dated kSoort = std::to_array<Versie<int>>({
///         {Date(2013, 8, 1), Date(2025, 7, 31), 1},
///         {Date(2025, 8, 1), {}, 2},
///     });
///     static_assert(kSoort.at(Date(2025, 8, 1)) == 2);
template <class T, std::size_t N = std::dynamic_extent>
class Dated {
 public:
  using Rows = std::conditional_t<N == std::dynamic_extent, std::vector<Versie<T>>, std::array<Versie<T>, N>>;

  /// Throws `InvalidDataError` (OPP-LAW-002) for no version at all, one that ends before it begins, an
  /// overlap or a gap; in a constant expression that is a compile error.
  constexpr Dated(Rows rows) : rows_(std::move(rows)) {  // NOLINT: a list of versions is what it is
    if (rows_.empty()) detail::fail_versions(Versiefout::leeg, 0, Date(1970, 1, 1), {});
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const std::optional<Date> former_end = i == 0 ? std::optional<Date>{} : rows_[i - 1].tot_en_met;
      const Versiefout fout = versiefout(rows_[i].vanaf, rows_[i].tot_en_met, i == 0, former_end);
      if (fout != Versiefout::geen) detail::fail_versions(fout, i, rows_[i].vanaf, former_end);
    }
  }

  /// The version of a day, or nothing.
  [[nodiscard]] constexpr const Versie<T>* find(Date day) const {
    for (const Versie<T>& row : rows_) {
      if (row.vanaf <= day && (!row.tot_en_met || day <= *row.tot_en_met)) return &row;
    }
    return nullptr;
  }
  /// The value on a day. Throws `NoRuleError` (OPP-LAW-003) before the first and after the last version; the
  /// message names `what` and the dates for which there is one.
  [[nodiscard]] constexpr const T& at(Date day, std::string_view what = "version") const {
    const Versie<T>* row = find(day);
    if (row == nullptr) detail::fail_no_version(day, vanaf(), tot_en_met(), what);
    return row->waarde;
  }

  /// First day of the first version.
  [[nodiscard]] constexpr Date vanaf() const { return rows_.front().vanaf; }
  /// Last day of the last version; empty if it is open-ended.
  [[nodiscard]] constexpr std::optional<Date> tot_en_met() const { return rows_.back().tot_en_met; }
  /// All versions, oldest first.
  [[nodiscard]] constexpr std::span<const Versie<T>> versies() const noexcept { return rows_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return rows_.size(); }

 private:
  Rows rows_;
};

template <class T, std::size_t N>
Dated(std::array<Versie<T>, N>) -> Dated<T, N>;
template <class T>
Dated(std::vector<Versie<T>>) -> Dated<T>;

}  // namespace opp
