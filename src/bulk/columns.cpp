#include "opp/bulk/columns.hpp"

#include "opp/base/error.hpp"
#include "opp/base/text.hpp"
#include "opp/bulk/errors.hpp"
#include "opp/rules/fact_table.hpp"

#include <algorithm>
#include <cstring>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace opp::bulk {

namespace {

template <class T>
constexpr ColumnInfo info_of(std::string_view name) {
  if constexpr (std::is_same_v<T, Day>) {
    return {name, ColumnType::day};
  } else if constexpr (std::is_same_v<T, std::int32_t>) {
    return {name, ColumnType::number};
  } else if constexpr (std::is_same_v<T, std::uint64_t>) {
    return {name, ColumnType::set};
  } else if constexpr (std::is_same_v<T, Verplicht>) {
    return {name, ColumnType::choice, static_cast<std::uint8_t>(Verplicht::ja) + 1};
  } else {
    return {name, ColumnType::choice, static_cast<std::uint8_t>(enum_table<T>.size())};
  }
}

constexpr auto kColumns = fact_columns.apply([](const auto&... column) {
  return std::array{info_of<typename std::remove_cvref_t<decltype(column)>::type>(column.name)...};
});

static_assert([] {
  std::size_t bytes = 0;
  for_each_fact(
      [&](const auto& column) { bytes += sizeof(typename std::remove_cvref_t<decltype(column)>::type); });
  return sizeof(Facts) - bytes < alignof(std::uint64_t);  // nothing but padding is left out
}());

/// What lies in memory for a value of this type.
template <class T>
struct Stored {
  using type = std::conditional_t<std::is_same_v<T, Day>, std::int32_t,
                                  std::conditional_t<std::is_enum_v<T>, std::uint8_t, T>>;
};
template <class T>
using stored = typename Stored<T>::type;

template <class T>
stored<T> store(const T& value) {
  if constexpr (std::is_same_v<T, Day>) {
    return value.number();
  } else {
    return static_cast<stored<T>>(value);
  }
}

template <class T>
T restore(stored<T> value) {
  if constexpr (std::is_same_v<T, Day>) {
    return Day::from_number(value);
  } else {
    return static_cast<T>(value);
  }
}

bool known(const std::uint8_t* bits, std::size_t row) { return (bits[row / 8] >> (row % 8) & 1U) != 0; }

std::size_t bitmap_bytes(std::size_t rows) { return (rows + 7) / 8; }

std::string_view type_name(ColumnType type) {
  switch (type) {
    case ColumnType::day:
      return "days";
    case ColumnType::number:
      return "numbers";
    case ColumnType::set:
      return "sets";
    case ColumnType::choice:
      return "choices";
  }
  return "";
}

/// Whether a column of this type holds such values.
template <class T>
bool fits(ColumnType type) {
  if constexpr (std::is_same_v<T, std::int32_t>) {
    return type == ColumnType::day || type == ColumnType::number;
  } else if constexpr (std::is_same_v<T, std::uint64_t>) {
    return type == ColumnType::set;
  } else {
    return type == ColumnType::choice;
  }
}

bool is_day(std::int32_t number) {
  constexpr std::int32_t kFirst = Date(1400, 1, 1).day_number();
  constexpr std::int32_t kLast = Date(9999, 12, 31).day_number();
  return number >= kFirst && number <= kLast;
}

[[noreturn]] void refuse_type(const ColumnInfo& column) {
  fail(errors::bulk.wrong_type,
       "column " + std::string(column.name) + " holds " + std::string(type_name(column.type)));
}

/// The first row whose value the column cannot hold, or the number of rows.
template <class T>
std::size_t first_bad(const ColumnInfo& column, std::span<const T> values, const std::uint8_t* bits) {
  std::size_t row = 0;
  if (column.type == ColumnType::day) {
    const auto good = [&](T value) {
      const auto number = static_cast<std::int32_t>(value);
      return is_day(number) || number == Day::kUnknown || (bits != nullptr && !known(bits, row));
    };
    while (row < values.size() && good(values[row])) ++row;
  } else if (column.type == ColumnType::choice) {
    while (row < values.size() && values[row] < column.choices) ++row;
  } else {
    row = values.size();
  }
  return row;
}

/// Asks for values that the next read will want. There are too many columns for the processor to see by
/// itself that each is read in order.
template <class T>
void fetch_ahead(const T* values, std::size_t count) {
  constexpr std::size_t kInLine = 64 / sizeof(T);
#ifdef __GNUC__
  for (std::size_t i = 0; i < count; i += kInLine) __builtin_prefetch(values + i);
#endif
}

/// Calls `f(column, place)` for each value of `Facts`.
template <class F>
void for_each_column(F&& f) {
  std::size_t place = 0;
  for_each_fact([&](const auto& column) { f(column, place++); });
}

}  // namespace

constinit const std::span<const ColumnInfo, kColumnCount> column_table = kColumns;

std::size_t FactColumns::index_of(std::string_view name) {
  const auto it = std::ranges::find(column_table, name, &ColumnInfo::name);
  if (it != column_table.end()) return static_cast<std::size_t>(it - column_table.begin());
  std::vector<std::string_view> names;
  for (const ColumnInfo& column : column_table) names.push_back(column.name);
  std::string detail = "unknown column";
  if (const auto close = nearest(name, names); !close.empty())
    detail += "; did you mean " + std::string(close) + "?";
  fail(errors::bulk.unknown_column, detail);
}

void FactColumns::reserve(std::size_t rows) {
  reserved_ = std::max(reserved_, rows);
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    Column& column = columns_[i];
    if (!column.held) continue;
    const ColumnType type = column_table[i].type;
    const std::size_t size = type == ColumnType::set ? 8 : type == ColumnType::choice ? 1 : 4;
    column.values.grow(reserved_ * size);
    if (column.has_validity) column.validity.grow(bitmap_bytes(reserved_));
  }
}

// Takes what a column looks at, or the value of a new `Facts`, into memory of its own.
template <class T>
void FactColumns::hold(Column& column, T unknown, bool is_day) {
  if (column.held) return;
  Buffer values(std::max(rows_ + 1, reserved_) * sizeof(T));
  T* const to = static_cast<T*>(values.data());
  const T* const from = column.data<T>();
  const std::uint8_t* const bits = column.bits();
  for (std::size_t row = 0; row < rows_; ++row) {
    to[row] = from != nullptr && (bits == nullptr || known(bits, row)) ? from[row] : unknown;
  }
  const bool some_unknown = is_day && std::find(to, to + rows_, unknown) != to + rows_;
  column = {};
  column.values = std::move(values);
  column.held = true;
  if (!some_unknown) return;
  column.validity = Buffer(bitmap_bytes(std::max(rows_ + 1, reserved_)));
  column.has_validity = true;
  auto* const mine = static_cast<std::uint8_t*>(column.validity.data());
  std::memset(mine, 0, column.validity.capacity());
  for (std::size_t row = 0; row < rows_; ++row) {
    if (to[row] != unknown) mine[row / 8] = static_cast<std::uint8_t>(mine[row / 8] | 1U << (row % 8));
  }
}

template <class T>
void FactColumns::append_value(Column& column, T value, T unknown) {
  if (!column.held && !column.given() && value == unknown) return;
  hold<T>(column, unknown, false);
  if ((rows_ + 1) * sizeof(T) > column.values.capacity()) {
    column.values.grow(std::max(2 * rows_, rows_ + 1) * sizeof(T));
  }
  static_cast<T*>(column.values.data())[rows_] = value;
}

void FactColumns::append_day(Column& column, Day day) {
  if (!column.given() && !day.known()) return;
  hold<std::int32_t>(column, Day::kUnknown, true);
  append_value<std::int32_t>(column, day.number(), Day::kUnknown);
  if (!day.known() && !column.has_validity) {
    column.validity = Buffer(bitmap_bytes(std::max(rows_ + 1, reserved_)));
    std::memset(column.validity.data(), 0xFF, column.validity.capacity());
    column.has_validity = true;
  }
  if (!column.has_validity) return;
  if (bitmap_bytes(rows_ + 1) > column.validity.capacity()) {
    column.validity.grow(bitmap_bytes(2 * rows_ + 1));
  }
  auto* const bits = static_cast<std::uint8_t*>(column.validity.data()) + rows_ / 8;
  const auto bit = static_cast<std::uint8_t>(1U << (rows_ % 8));
  if (rows_ % 8 == 0) *bits = 0;
  *bits = static_cast<std::uint8_t>(day.known() ? *bits | bit : *bits & ~bit);
}

void FactColumns::append(const Facts& facts) {
  const Facts none;
  for_each_column([&]<class T, auto... Path>(const FactColumn<T, Path...>& column, std::size_t place) {
    if constexpr (std::is_same_v<T, Day>) {
      append_day(columns_[place], column.of(facts));
    } else {
      append_value<stored<T>>(columns_[place], store(column.of(facts)), store(column.of(none)));
    }
  });
  ++rows_;
}

Facts FactColumns::at(std::size_t row) const {
  Facts facts;
  read(row, {&facts, 1});
  return facts;
}

void FactColumns::read(std::size_t first, std::span<Facts> facts) const {
  if (first > rows_ || facts.size() > rows_ - first) {
    fail(errors::bulk.wrong_length, "row " + std::to_string(first + facts.size() - 1) + " of " +
                                        std::to_string(rows_) + " rows, counted from 0");
  }
  constexpr std::size_t kAtOnce = 32;  // as many facts as the nearest cache holds while all columns pass
  for (; !facts.empty(); first += kAtOnce, facts = facts.subspan(std::min(kAtOnce, facts.size()))) {
    read_few(first, facts.first(std::min(kAtOnce, facts.size())));
  }
}

void FactColumns::read_few(std::size_t first, std::span<Facts> facts) const {
  for_each_column([&]<class T, auto... Path>(const FactColumn<T, Path...>& column, std::size_t place) {
    const Column& from = columns_[place];
    if (!from.given()) return;
    const stored<T>* const values = from.data<stored<T>>() + first;
    fetch_ahead(values + facts.size(), std::min(facts.size(), rows_ - first - facts.size()));
    if (std::is_same_v<T, Day> && !from.held && from.bits() != nullptr) {
      for (std::size_t i = 0; i < facts.size(); ++i) {
        column.of(facts[i]) = known(from.bits(), first + i) ? restore<T>(values[i]) : T{};
      }
    } else {
      for (std::size_t i = 0; i < facts.size(); ++i) column.of(facts[i]) = restore<T>(values[i]);
    }
  });
}

bool FactColumns::given(std::string_view name) const { return columns_[index_of(name)].given(); }

template <class T>
std::span<const T> FactColumns::values_of(std::string_view name, ColumnType type) const {
  const std::size_t index = index_of(name);
  if (column_table[index].type != type) refuse_type(column_table[index]);
  const Column& column = columns_[index];
  return column.given() ? std::span(column.data<T>(), rows_) : std::span<const T>{};
}

std::span<const std::int32_t> FactColumns::days(std::string_view name) const {
  return values_of<std::int32_t>(name, ColumnType::day);
}
std::span<const std::int32_t> FactColumns::numbers(std::string_view name) const {
  return values_of<std::int32_t>(name, ColumnType::number);
}
std::span<const std::uint64_t> FactColumns::sets(std::string_view name) const {
  return values_of<std::uint64_t>(name, ColumnType::set);
}
std::span<const std::uint8_t> FactColumns::choices(std::string_view name) const {
  return values_of<std::uint8_t>(name, ColumnType::choice);
}

std::span<const std::uint8_t> FactColumns::validity(std::string_view name) const {
  const std::size_t index = index_of(name);
  if (column_table[index].type != ColumnType::day) refuse_type(column_table[index]);
  const std::uint8_t* const bits = columns_[index].bits();
  return bits == nullptr ? std::span<const std::uint8_t>{} : std::span(bits, bitmap_bytes(rows_));
}

template <class T>
void FactColumns::check(std::size_t index, std::span<const T> values,
                        std::span<const std::uint8_t> validity) const {
  const ColumnInfo& column = column_table[index];
  const std::string name(column.name);
  if (!fits<T>(column.type)) refuse_type(column);
  if (column.type != ColumnType::day && !validity.empty()) {
    fail(errors::bulk.wrong_type, "column " + name + " has no bitmap");
  }
  if (values.size() != rows_) {
    fail(errors::bulk.wrong_length, "column " + name + " has " + std::to_string(values.size()) +
                                        " values for " + std::to_string(rows_) + " rows");
  }
  if (!validity.empty() && validity.size() < bitmap_bytes(rows_)) {
    fail(errors::bulk.wrong_length,
         "the bitmap of column " + name + " has " + std::to_string(validity.size()) + " bytes");
  }
  const std::size_t bad = first_bad(column, values, validity.empty() ? nullptr : validity.data());
  if (bad != values.size()) {
    fail(errors::bulk.out_of_range, "column " + name + ", row " + std::to_string(bad));
  }
}

template <class T>
void FactColumns::look(std::string_view name, std::span<const T> values,
                       std::span<const std::uint8_t> validity, std::shared_ptr<const void> owner) {
  const std::size_t index = index_of(name);
  check(index, values, validity);
  Column column;
  column.seen_values = values.data();
  column.seen_validity = validity.empty() ? nullptr : validity.data();
  column.owner = std::move(owner);
  columns_[index] = std::move(column);
}

template <class T>
void FactColumns::copy(std::string_view name, std::span<const T> values,
                       std::span<const std::uint8_t> validity) {
  const std::size_t index = index_of(name);
  check(index, values, validity);
  Column column;
  column.seen_values = values.data();
  column.seen_validity = validity.empty() ? nullptr : validity.data();
  const bool day = column_table[index].type == ColumnType::day;
  hold<T>(column, day ? static_cast<T>(Day::kUnknown) : T{}, day);
  columns_[index] = std::move(column);
}

void FactColumns::set(std::string_view name, std::span<const std::int32_t> values,
                      std::span<const std::uint8_t> validity) {
  copy(name, values, validity);
}
void FactColumns::set(std::string_view name, std::span<const std::uint64_t> values) {
  copy(name, values, {});
}
void FactColumns::set(std::string_view name, std::span<const std::uint8_t> values) { copy(name, values, {}); }

void FactColumns::view(std::string_view name, std::span<const std::int32_t> values,
                       std::span<const std::uint8_t> validity, std::shared_ptr<const void> owner) {
  look(name, values, validity, std::move(owner));
}
void FactColumns::view(std::string_view name, std::span<const std::uint64_t> values,
                       std::shared_ptr<const void> owner) {
  look(name, values, {}, std::move(owner));
}
void FactColumns::view(std::string_view name, std::span<const std::uint8_t> values,
                       std::shared_ptr<const void> owner) {
  look(name, values, {}, std::move(owner));
}

std::size_t FactColumns::bytes() const noexcept {
  std::size_t bytes = 0;
  for (const Column& column : columns_) bytes += column.values.capacity() + column.validity.capacity();
  return bytes;
}

}  // namespace opp::bulk
