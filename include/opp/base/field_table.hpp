#pragma once

#include "opp/base/enum_table.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace opp {

/// How sensitive a field is. The class decides who may see it, what is encrypted and what a log or an
/// exception may contain (never more than `intern`).
enum class Privacy : std::uint8_t {
  openbaar,         ///< public, such as the BRIN of a school
  intern,           ///< of the organisation, says nothing about a person by itself
  persoonsgegeven,  ///< personal data
  bijzonder,        ///< special category, AVG art. 9 (health, diagnosis, support needs)
  geheim,           ///< secret, such as a BSN or a secret address
};
template <>
inline constexpr std::string_view enum_name<Privacy> = "Privacy";
template <>
inline constexpr auto enum_table<Privacy> = std::to_array<EnumRow<Privacy>>({
    {Privacy::openbaar, "openbaar", "openbaar", "public"},
    {Privacy::intern, "intern", "intern", "internal"},
    {Privacy::persoonsgegeven, "persoonsgegeven", "persoonsgegeven", "personal data"},
    {Privacy::bijzonder, "bijzonder", "bijzonder persoonsgegeven", "special category of personal data"},
    {Privacy::geheim, "geheim", "geheim", "secret"},
});

/// Version of a type's schema in which a field appeared.
struct since {
  unsigned version;
  consteval explicit since(unsigned v) : version(v) {}
};

/// One line of a field table.
template <class T, class M>
struct field {
  using member_type = M;

  M T::* member;
  std::string_view name;
  unsigned since_version;
  Privacy privacy;
  std::string_view doc;

  consteval field(M T::* m, std::string_view n, since s, Privacy p, std::string_view d)
      : member(m), name(n), since_version(s.version), privacy(p), doc(d) {}
};

/// The field table of a type: specialise it beside the type, one `field` per member, in the order of the
/// members. Equality, JSON, schema, Python, privacy and the field reference follow from it; nothing else
/// repeats the members.
template <class T>
inline constexpr auto fields = nullptr;

/// Name and meaning of a described type; specialise it beside the field table.
struct TypeInfo {
  std::string_view name;
  std::string_view doc;
};
template <class T>
inline constexpr TypeInfo type_info = {};

/// A type with a field table.
template <class T>
concept Described =
    !std::is_same_v<std::remove_cv_t<decltype(fields<std::remove_cvref_t<T>>)>, std::nullptr_t>;

/// Number of fields in the table of `T`.
template <Described T>
inline constexpr std::size_t field_count =
    std::tuple_size_v<std::remove_cv_t<decltype(fields<std::remove_cvref_t<T>>)>>;

/// Calls `f(field)` for each line of the table, in order.
template <Described T, class F>
constexpr void for_each_field(F&& f) {
  std::apply([&](const auto&... x) { (f(x), ...); }, fields<T>);
}

/// Schema version of a type: the latest `since` of its fields (1 for a type without fields).
template <Described T>
constexpr unsigned version_of() {
  unsigned version = 1;
  for_each_field<T>([&](const auto& x) {
    if (x.since_version > version) version = x.since_version;
  });
  return version;
}

namespace detail {

template <class T>
struct is_optional : std::false_type {};
template <class T>
struct is_optional<std::optional<T>> : std::true_type {};
template <class T>
struct is_vector : std::false_type {};
template <class T>
struct is_vector<std::vector<T>> : std::true_type {};
template <class T>
struct is_variant : std::false_type {};
template <class... T>
struct is_variant<std::variant<T...>> : std::true_type {};

struct ConvertsToAnything {
  template <class T>
  operator T() const;  // declared only; used in unevaluated context
};

template <class T, class... M>
  requires(sizeof...(M) > 0)
constexpr bool takes_exactly(const std::tuple<field<T, M>...>&) {
  // An aggregate accepts as many initialisers as it has members. The table is complete when the members in
  // the table initialise the type and one more initialiser of any kind is refused.
  return requires { T{std::declval<M>()...}; } && !requires { T{std::declval<M>()..., {}}; } &&
         !requires { T{std::declval<M>()..., ConvertsToAnything{}}; };
}
template <class T>
constexpr bool takes_exactly(const std::tuple<>&) {
  return std::is_empty_v<T>;
}

}  // namespace detail

/// True if the table names every member of `T`, in the order of declaration, each name once.
template <Described T>
consteval bool fields_complete() {
  if (!std::is_aggregate_v<T> || type_info<T>.name.empty()) return false;
  bool unique = true;
  std::apply(
      [&](const auto&... x) {
        const std::string_view names[] = {x.name..., std::string_view{}};
        for (std::size_t i = 0; i < sizeof...(x); ++i) {
          for (std::size_t j = 0; j < i; ++j) {
            if (names[i] == names[j]) unique = false;
          }
        }
      },
      fields<T>);
  return unique && detail::takes_exactly<T>(fields<T>);
}

/// Members that may be left out of a document: optionals, lists and yes/no marks (absent means no).
template <class M>
inline constexpr bool may_be_absent =
    detail::is_optional<M>::value || detail::is_vector<M>::value || std::is_same_v<M, bool>;

/// Equality of described types, member by member from the table.
template <Described T>
constexpr bool operator==(const T& a, const T& b) {
  static_assert(fields_complete<T>(), "the field table names every member, in order");
  return std::apply([&](const auto&... x) { return ((a.*x.member == b.*x.member) && ...); }, fields<T>);
}

}  // namespace opp
