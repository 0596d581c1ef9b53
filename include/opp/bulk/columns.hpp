#pragma once

#include "opp/base/export.hpp"
#include "opp/bulk/buffer.hpp"
#include "opp/rules/facts.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace opp::bulk {

/// What the values of a column are, by the type that Arrow has for them.
enum class ColumnType : std::uint8_t {
  day,     ///< date32: int32, days since 1970-01-01, with a validity bitmap
  number,  ///< int32
  set,     ///< uint64, a set of bits such as `kenmerken`
  choice,  ///< uint8, the place of a value in its enumeration: the index of a dictionary
};

/// Name and type of one column.
struct OPP_API ColumnInfo {
  std::string_view name;
  ColumnType type;
  std::uint8_t choices = 0;  ///< how many values the enumeration has; only of a choice
};

/// All columns, in the order of the values of `Facts`.
inline constexpr std::size_t kColumnCount = 91;
extern OPP_API const std::span<const ColumnInfo, kColumnCount> column_table;

/// The facts of many dossiers, one column for each value of `Facts`, in Arrow's layout: values next to each
/// other, and for days a bitmap in which bit `row % 8` of byte `row / 8` says that the day is known. A column
/// without a bitmap has only known days. Memory begins on 64 bytes and is padded to 64.
///
/// A column that was never given has the value of a new `Facts` (unknown, none) in every row and takes no
/// memory. With all columns a row takes 383 bytes, and 9.5 for the bitmaps of days.
///
/// Columns that are filled here hold `Day::kUnknown` where the bitmap says unknown. A value of its own: a
/// copy copies what is held, and goes on looking at what was only looked at (`view`).
///
///     FactColumns columns(rows);
///     columns.set("ingeschreven_op", days, bitmap);
///     columns.view("kenmerken", bits);               // no copy
class OPP_API FactColumns {
 public:
  /// So many rows, of which nothing is known.
  explicit FactColumns(std::size_t rows = 0) : rows_(rows) {}

  [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
  /// Makes room for so many rows, so that appending up to there moves nothing.
  void reserve(std::size_t rows);
  /// Adds a row.
  void append(const Facts& facts);

  /// One row as facts. Throws `InvalidDataError` (OPP-BULK-002) for a row that is not there.
  [[nodiscard]] Facts at(std::size_t row) const;
  /// The rows from `first` on as facts. What was never given is left as it stands in `facts`. Throws as `at`.
  void read(std::size_t first, std::span<Facts> facts) const;

  /// True if the column was given, or has a value that is not the one of a new `Facts`. Throws
  /// `NotFoundError` (OPP-BULK-001) for an unknown name.
  [[nodiscard]] bool given(std::string_view name) const;
  /// The values of a column as they lie in memory; empty if it was never given. Throws OPP-BULK-001 for an
  /// unknown name and `InvalidDataError` (OPP-BULK-003) for another type.
  [[nodiscard]] std::span<const std::int32_t> days(std::string_view name) const;
  [[nodiscard]] std::span<const std::int32_t> numbers(std::string_view name) const;
  [[nodiscard]] std::span<const std::uint64_t> sets(std::string_view name) const;
  [[nodiscard]] std::span<const std::uint8_t> choices(std::string_view name) const;
  /// The bitmap of a column of days; empty if every day is known or the column was never given. Throws as
  /// `days`.
  [[nodiscard]] std::span<const std::uint8_t> validity(std::string_view name) const;

  /// Gives a column a copy of these values. Of a day that is unknown, the bit is 0 or the value
  /// `Day::kUnknown`; without a bitmap only the latter. Throws OPP-BULK-001 for an unknown name and
  /// `InvalidDataError` for another length (OPP-BULK-002), another type or a bitmap for what has none
  /// (OPP-BULK-003), and a day or a choice that does not exist (OPP-BULK-004). Then nothing has changed.
  void set(std::string_view name, std::span<const std::int32_t> values,
           std::span<const std::uint8_t> validity = {});
  void set(std::string_view name, std::span<const std::uint64_t> values);
  void set(std::string_view name, std::span<const std::uint8_t> values);
  /// The same without a copy. The memory must not change while it is looked at; `owner` keeps it alive, and
  /// without one the caller does.
  void view(std::string_view name, std::span<const std::int32_t> values,
            std::span<const std::uint8_t> validity = {}, std::shared_ptr<const void> owner = {});
  void view(std::string_view name, std::span<const std::uint64_t> values,
            std::shared_ptr<const void> owner = {});
  void view(std::string_view name, std::span<const std::uint8_t> values,
            std::shared_ptr<const void> owner = {});

  /// Bytes that the columns hold, without what they only look at.
  [[nodiscard]] std::size_t bytes() const noexcept;

 private:
  /// Either held here, or looked at from outside; neither if the column was never given.
  struct Column {
    Buffer values = {};
    Buffer validity = {};
    const void* seen_values = nullptr;
    const std::uint8_t* seen_validity = nullptr;
    std::shared_ptr<const void> owner = {};
    bool held = false;
    bool has_validity = false;

    [[nodiscard]] bool given() const noexcept { return held || seen_values != nullptr; }
    template <class T>
    [[nodiscard]] const T* data() const noexcept {
      return static_cast<const T*>(held ? values.data() : seen_values);
    }
    [[nodiscard]] const std::uint8_t* bits() const noexcept {
      return held ? (has_validity ? static_cast<const std::uint8_t*>(validity.data()) : nullptr)
                  : seen_validity;
    }
  };

  static std::size_t index_of(std::string_view name);
  void read_few(std::size_t first, std::span<Facts> facts) const;
  template <class T>
  [[nodiscard]] std::span<const T> values_of(std::string_view name, ColumnType type) const;
  template <class T>
  void check(std::size_t index, std::span<const T> values, std::span<const std::uint8_t> validity) const;
  template <class T>
  void look(std::string_view name, std::span<const T> values, std::span<const std::uint8_t> validity,
            std::shared_ptr<const void> owner);
  template <class T>
  void copy(std::string_view name, std::span<const T> values, std::span<const std::uint8_t> validity);
  template <class T>
  void hold(Column& column, T unknown, bool is_day);
  void append_day(Column& column, Day day);
  template <class T>
  void append_value(Column& column, T value, T unknown);

  std::size_t rows_ = 0;
  std::size_t reserved_ = 0;
  std::array<Column, kColumnCount> columns_ = {};
};

}  // namespace opp::bulk
