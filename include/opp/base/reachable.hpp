#pragma once

#include "opp/base/describe.hpp"

#include <cstddef>
#include <type_traits>
#include <variant>

namespace opp {

/// A list of types, for use at compile time.
template <class... T>
struct TypeList {
  static constexpr std::size_t size = sizeof...(T);
};

namespace detail {

template <class M, class... Seen>
constexpr auto reach(TypeList<Seen...> seen);

template <class... Seen>
constexpr auto reach_each(TypeList<Seen...> seen, TypeList<>) {
  return seen;
}
template <class... Seen, class First, class... Rest>
constexpr auto reach_each(TypeList<Seen...> seen, TypeList<First, Rest...>) {
  return reach_each(reach<First>(seen), TypeList<Rest...>{});
}

template <class Places, class... F>
constexpr auto member_types(const FieldList<Places, F...>&) {
  return TypeList<typename F::member_type...>{};
}
template <class... T>
constexpr auto alternatives(const std::variant<T...>*) {
  return TypeList<T...>{};
}

/// Adds `M` and everything in it to `seen`, each type once, a type before its members.
template <class M, class... Seen>
constexpr auto reach(TypeList<Seen...> seen) {
  if constexpr (is_optional<M>::value || is_vector<M>::value) {
    return reach<typename M::value_type>(seen);
  } else if constexpr (is_variant<M>::value) {
    return reach_each(seen, decltype(alternatives(static_cast<const M*>(nullptr))){});
  } else if constexpr ((std::is_same_v<M, Seen> || ...)) {
    return seen;
  } else if constexpr (Described<M>) {
    return reach_each(TypeList<Seen..., M>{}, decltype(member_types(fields<M>)){});
  } else {
    return TypeList<Seen..., M>{};
  }
}

template <class F, class... T>
constexpr void for_each_type(F& f, TypeList<T...>) {
  (f.template operator()<T>(), ...);
}

}  // namespace detail

/// Every type that a value of type `Root` may hold, each once, in a fixed order: described types,
/// enumerations, identifiers, dates, texts and numbers. Optionals, lists and variants are looked through.
template <class Root>
using Reachable = decltype(detail::reach<Root>(TypeList<>{}));

/// Calls `f.template operator()<T>()` for every type in `Reachable<Root>`.
template <class Root, class F>
constexpr void for_each_reachable(F&& f) {
  detail::for_each_type(f, Reachable<Root>{});
}

/// Calls `f.template operator()<T>()` for every described type that a value of type `Root` may hold.
template <class Root, class F>
constexpr void for_each_reachable_type(F&& f) {
  for_each_reachable<Root>([&]<class T>() {
    if constexpr (Described<T>) f.template operator()<T>();
  });
}

}  // namespace opp
