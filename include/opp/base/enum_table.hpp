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

/// What a row says of one enumerator.
struct EnumLabel {
  std::string_view name;
  std::string_view nl;
  std::string_view en;
};

namespace detail {
template <class E, std::size_t N>
consteval std::array<EnumRow<E>, N> enum_rows(const EnumLabel (&labels)[N]) {
  for (const EnumLabel& label : labels) {
    if (label.nl.empty() || label.en.empty()) throw "a label is empty";
  }
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<EnumRow<E>, N>{
        EnumRow<E>{static_cast<E>(I), labels[I].name, labels[I].nl, labels[I].en}...};
  }(std::make_index_sequence<N>{});
}

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
#define OPP_CODES(E, rows) OPP_CODES_OF(E, std::uint8_t, rows)
/// The same with another type below the enumeration.
#define OPP_CODES_OF(E, Type, rows)                      \
  enum class E : Type { OPP_ROWS(OPP_CODES_NAME rows) }; \
  template <>                                            \
  inline constexpr auto enum_table<E> = ::opp::detail::enum_rows<E>({OPP_ROWS(OPP_CODES_LABEL rows)});
#define OPP_ROWS(...) OPP_ROWS_(__VA_ARGS__)
#define OPP_ROWS_(...) __VA_ARGS__##_END
#define OPP_CODES_NAME(name, nl, en) name, OPP_CODES_NAME_
#define OPP_CODES_NAME_(name, nl, en) name, OPP_CODES_NAME
#define OPP_CODES_NAME_END
#define OPP_CODES_NAME__END
#define OPP_CODES_LABEL(name, nl, en) {#name, nl, en}, OPP_CODES_LABEL_
#define OPP_CODES_LABEL_(name, nl, en) {#name, nl, en}, OPP_CODES_LABEL
#define OPP_CODES_LABEL_END
#define OPP_CODES_LABEL__END
