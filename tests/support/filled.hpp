#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/reachable.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/law/identifiers.hpp"
#include "opp/time/date.hpp"
#include "opp/time/instant.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace opp::test {

/// Two good values of an identifier; a new tag needs a line here before a type with it can be filled.
template <class Tag>
inline constexpr std::array<std::string_view, 2> kIdExamples = Tag::has_no_examples_in_tests_support_filled;
template <>
inline constexpr std::array<std::string_view, 2> kIdExamples<DossierIdTag>{"99XX-1", "99XX-2"};
template <>
inline constexpr std::array<std::string_view, 2> kIdExamples<BrinTag>{"99XX", "98ZZ"};
template <>
inline constexpr std::array<std::string_view, 2> kIdExamples<VestigingscodeTag>{"01", "02"};
template <>
inline constexpr std::array<std::string_view, 2> kIdExamples<BsnTag>{"111222333", "123456782"};
template <>
inline constexpr std::array<std::string_view, 2> kIdExamples<OnderwijsnummerTag>{"101222331", "100000009"};
template <>
inline constexpr std::array<std::string_view, 2> kIdExamples<EckIdTag>{"https://id.school/1",
                                                                       "https://id.school/2"};
template <>
inline constexpr std::array<std::string_view, 2> kIdExamples<VestigingsnummerTag>{"99XX00", "99XX01"};
template <>
inline constexpr std::array<std::string_view, 2> kIdExamples<SamenwerkingsverbandNummerTag>{"PO9999",
                                                                                            "VO9999"};
template <>
inline constexpr std::array<std::string_view, 2> kIdExamples<RioOnderwijsaanbiederTag>{"104A158", "104A159"};
template <>
inline constexpr std::array<std::string_view, 2> kIdExamples<RioOnderwijslocatieTag>{"104X158", "104X159"};
template <>
inline constexpr std::array<std::string_view, 2> kIdExamples<TlvNummerTag>{"PO9999-2026-00001",
                                                                           "PO9999-2026-00002"};

/// Makes values in which nothing has its default, each text, date and number another.
class Filler {
 public:
  explicit Filler(unsigned seed) : next_(seed) {}

  template <class M>
  M make() {
    if constexpr (opp::detail::is_optional<M>::value) {
      return make<typename M::value_type>();
    } else if constexpr (opp::detail::is_vector<M>::value) {
      M items;
      items.push_back(make<typename M::value_type>());
      items.push_back(make<typename M::value_type>());
      return items;
    } else if constexpr (opp::detail::is_variant<M>::value) {
      return alternative<M>(std::make_index_sequence<std::variant_size_v<M>>());
    } else if constexpr (Described<M>) {
      return construct<M>([&]<class N>(const Field<M, N>&) { return make<N>(); });
    } else if constexpr (DescribedEnum<M>) {
      constexpr std::size_t others = enum_table<M>.size() - 1;
      return others == 0 ? M{} : enum_table<M>[1 + number() % (others == 0 ? 1 : others)].value;
    } else if constexpr (opp::detail::is_strong_id<M>::value) {
      return M(std::string(kIdExamples<typename opp::detail::is_strong_id<M>::tag_type>[number() % 2]));
    } else if constexpr (std::is_same_v<M, std::string>) {
      return "Zo\u00EB \"" + std::to_string(number()) + "\" \u2192\n\\";
    } else if constexpr (std::is_same_v<M, bool>) {
      return true;
    } else if constexpr (std::is_same_v<M, Date>) {
      return Date(2020, 1, 1).plus_days(static_cast<std::int32_t>(number()));
    } else if constexpr (std::is_same_v<M, Instant>) {
      return Instant(1'700'000'000'000'000 + number());
    } else {
      static_assert(std::is_integral_v<M>);
      return static_cast<M>(1 + number() % 100);
    }
  }

 private:
  unsigned number() { return next_++; }

  template <class V, std::size_t... I>
  V alternative(std::index_sequence<I...>) {
    const std::size_t chosen = sizeof...(I) == 1 ? 0 : 1 + number() % (sizeof...(I) - 1);
    std::optional<V> made;
    ((I == chosen && (made.emplace(make<std::variant_alternative_t<I, V>>()), true)) || ...);
    return *std::move(made);
  }

  unsigned next_;
};

/// A value in which no field has its default: optionals hold a value, lists two, enumerations not their first
/// value. Another seed gives another value.
template <class T>
T filled(unsigned seed = 0) {
  return Filler(seed).make<T>();
}

/// A value that differs from `value`, empty where it can be.
template <class M>
M blanked(const M& value) {
  if constexpr (may_be_absent<M> || std::is_same_v<M, std::string>) {
    return M{};
  } else if constexpr (DescribedEnum<M>) {
    static_assert(enum_table<M>.size() > 1);
    return value == M{} ? enum_table<M>[1].value : M{};
  } else if constexpr (opp::detail::is_strong_id<M>::value) {
    const auto& [one, other] = kIdExamples<typename opp::detail::is_strong_id<M>::tag_type>;
    return M(std::string(value.text() == one ? other : one));
  } else if constexpr (std::is_same_v<M, Date>) {
    return value.plus_days(1);
  } else if constexpr (std::is_same_v<M, Instant>) {
    return Instant(value.microseconds() + 1);
  } else if constexpr (std::is_integral_v<M>) {
    return static_cast<M>(value + 1);
  } else {
    return filled<M>(50);  // a described value or a variant
  }
}

}  // namespace opp::test
