#pragma once

#include "opp/base/field_table.hpp"

#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>

namespace opp {

template <Described T>
[[nodiscard]] std::optional<T> redacted(const T& value, Privacy tot_en_met);
template <class... T>
[[nodiscard]] std::optional<std::variant<T...>> redacted(const std::variant<T...>& value, Privacy tot_en_met);

namespace detail {

/// A described value made of these members; nothing if one of them is missing.
template <Described T, class... M>
std::optional<T> assembled(std::optional<M>&&... members) {
  if (!(members.has_value() && ...)) return std::nullopt;
  return T{*std::move(members)...};
}

/// A value of type `M` that says nothing; nothing if there is no such value.
template <class M>
std::optional<M> emptied() {
  if constexpr (std::is_same_v<M, std::string> || (may_be_absent<M> && !std::is_same_v<M, bool>)) {
    return std::optional<M>(std::in_place);
  } else if constexpr (Described<M>) {
    return std::apply(
        []<class... F>(const F&...) { return assembled<M>(emptied<typename F::member_type>()...); },
        fields<M>);
  } else {
    return std::nullopt;
  }
}

/// What is left of a member whose own class is within the limit.
template <class M>
std::optional<M> kept(const M& value, Privacy tot_en_met) {
  if constexpr (is_optional<M>::value) {
    return std::optional<M>(std::in_place,
                            value ? kept(*value, tot_en_met) : std::optional<typename M::value_type>());
  } else if constexpr (is_vector<M>::value) {
    std::optional<M> items(std::in_place);
    items->reserve(value.size());
    for (const auto& item : value) {
      if (auto left = kept(item, tot_en_met)) items->push_back(*std::move(left));
    }
    return items;
  } else if constexpr (Described<M> || is_variant<M>::value) {
    return redacted(value, tot_en_met);
  } else {
    return value;
  }
}

}  // namespace detail

/// A copy in which nothing above the privacy class `tot_en_met` is left; nothing if no such copy exists.
///
/// A member whose class lies above the limit becomes empty: no value, no items, no text. A described member
/// is emptied member by member. What cannot be empty (a date, number, yes or no, enumeration, identifier or
/// variant) is never replaced by a value that looks real: the value that holds it is withheld whole. A
/// withheld value is dropped from its list, an optional one becomes empty, and a required one takes the value
/// around it along. A member within the limit still has its own members redacted. At `Privacy::geheim` the
/// copy equals the value. The classes follow the AVG; the field tables give the class of every field.
///
///     redacted(dossier, Privacy::intern)   // what a log may hold
template <Described T>
std::optional<T> redacted(const T& value, Privacy tot_en_met) {
  return std::apply(
      [&]<class... F>(const F&... f) {
        return detail::assembled<T>(f.privacy <= tot_en_met ? detail::kept(value.*f.member, tot_en_met)
                                                            : detail::emptied<typename F::member_type>()...);
      },
      fields<T>);
}

/// The same for one of several described types, such as the payload of an event.
template <class... T>
std::optional<std::variant<T...>> redacted(const std::variant<T...>& value, Privacy tot_en_met) {
  return std::visit(
      [&](const auto& alternative) -> std::optional<std::variant<T...>> {
        auto left = redacted(alternative, tot_en_met);
        if (!left) return std::nullopt;
        return std::variant<T...>(*std::move(left));
      },
      value);
}

}  // namespace opp
