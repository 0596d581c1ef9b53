#pragma once

#include "opp/base/export.hpp"
#include "opp/base/language.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

namespace opp {

/// One value of an enumeration: its name in C++, Python, JSON and SQL, and a label for people.
template <class E>
struct EnumRow {
  E value;
  std::string_view name;
  std::string_view nl;
  std::string_view en;
};

/// The table of an enumeration; `OPP_CODES` makes both.
template <class E>
inline constexpr auto enum_table = nullptr;

/// An enumeration that has a table. Everything generic (JSON, Python, docs) works on these.
template <class E>
concept DescribedEnum =
    std::is_enum_v<E> && !std::is_same_v<std::remove_cv_t<decltype(enum_table<E>)>, std::nullptr_t>;

namespace detail {
template <class T>
consteval std::string_view name_of_type() {
  constexpr std::string_view text = __PRETTY_FUNCTION__;  // … [with T = opp::Factorsoort; …]
  constexpr std::size_t end = text.find_first_of(";]", text.find("T = "));
  constexpr std::size_t from = text.find_last_of(": ", end) + 1;
  return text.substr(from, end - from);
}
}  // namespace detail

/// The name of the enumeration itself, without namespace.
template <DescribedEnum E>
inline constexpr std::string_view enum_name = detail::name_of_type<E>();

template <DescribedEnum E>
constexpr const EnumRow<E>& row_of(E value) {
  return enum_table<E>[static_cast<std::size_t>(value)];
}

/// Wire name of a value, the same in C++, Python, JSON and SQL.
template <DescribedEnum E>
constexpr std::string_view to_name(E value) {
  return row_of(value).name;
}

/// Label for people.
template <DescribedEnum E>
constexpr std::string_view label(E value, Language language = Language::nl) {
  return language == Language::nl ? row_of(value).nl : row_of(value).en;
}

/// Value with this wire name; empty if there is none.
template <DescribedEnum E>
constexpr std::optional<E> from_name(std::string_view name) {
  for (const auto& row : enum_table<E>) {
    if (row.name == name) return row.value;
  }
  return std::nullopt;
}

}  // namespace opp

/// An enumeration and its table, so that a value is one row: name, label in Dutch, label in English. The
/// enumerators are 0, 1, 2, … in the order of the rows. For use in namespace `opp`.
///
///     /// What a factor does.
///     OPP_CODES(Factorsoort,
///       (bevorderend, "bevorderend", "promoting")
///       (belemmerend, "belemmerend", "hindering"))
///
/// A macro, since nothing else in C++20 makes an enumerator: two of them call each other along the rows.
#define OPP_CODES(E, rows)                                            \
  enum class E : std::uint8_t { OPP_ROWS(OPP_CODES_NAME rows) };      \
  template <>                                                         \
  inline constexpr auto enum_table<E> = [] {                          \
    using enum E;                                                     \
    return std::to_array<EnumRow<E>>({OPP_ROWS(OPP_CODES_ROW rows)}); \
  }();
#define OPP_ROWS(...) OPP_ROWS_(__VA_ARGS__)
#define OPP_ROWS_(...) __VA_ARGS__##_END
#define OPP_CODES_NAME(name, nl, en) name, OPP_CODES_NAME_
#define OPP_CODES_NAME_(name, nl, en) name, OPP_CODES_NAME
#define OPP_CODES_NAME_END
#define OPP_CODES_NAME__END
#define OPP_CODES_ROW(name, nl, en) OPP_ENUM_ROW(name, nl, en), OPP_CODES_ROW_
#define OPP_CODES_ROW_(name, nl, en) OPP_ENUM_ROW(name, nl, en), OPP_CODES_ROW
#define OPP_CODES_ROW_END
#define OPP_CODES_ROW__END
/// One row of a table. The length of a literal is known, so nobody counts it.
#define OPP_ENUM_ROW(name, nl, en) {name, OPP_LITERAL(#name), OPP_LITERAL(nl), OPP_LITERAL(en)}
#define OPP_LITERAL(text) {text, sizeof(text) > 1 ? sizeof(text) - 1 : throw "a label is empty"}
