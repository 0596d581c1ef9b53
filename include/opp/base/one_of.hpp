#pragma once

#include "opp/base/export.hpp"

#include <concepts>
#include <cstddef>
#include <utility>
#include <variant>

namespace opp {

/// A `std::variant` of many alternatives whose special members and `==` are compiled once, in the source that
/// includes `opp/base/one_of_impl.hpp`, and not in every program that copies or destroys a value.
/// `std::visit`, `std::get`, `std::get_if` and `std::holds_alternative` work as on any variant.
template <class Variant>
class OneOf;
template <class... T>
class OPP_API OneOf<std::variant<T...>> : public std::variant<T...> {
 public:
  using Variant = std::variant<T...>;

  template <class A>
    requires(std::same_as<A, T> || ...)
  OneOf(A value) : OneOf(place<A>(), &value) {}  // NOLINT(google-explicit-constructor): as a variant
  template <class A, class... Args>
  explicit OneOf(std::in_place_type_t<A>, Args&&... args) : OneOf(A(std::forward<Args>(args)...)) {}
  OneOf(const OneOf& other);
  OneOf(OneOf&& other) noexcept;
  OneOf& operator=(const OneOf& other);
  OneOf& operator=(OneOf&& other) noexcept;
  ~OneOf();

  friend bool operator==(const OneOf& a, const OneOf& b) { return a.equals(b); }

 private:
  template <class A>
  static consteval std::size_t place() {
    std::size_t at = 0;
    (void)((std::same_as<A, T> || (++at, false)) || ...);
    return at;
  }
  OneOf(std::size_t place, void* value);  // moves the alternative of that place out of `*value`
  [[nodiscard]] bool equals(const OneOf& other) const;
};

namespace detail {
template <class... Variant>
struct join;
template <class... T>
struct join<std::variant<T...>> {
  using type = std::variant<T...>;
};
template <class... A, class... B, class... Rest>
struct join<std::variant<A...>, std::variant<B...>, Rest...> : join<std::variant<A..., B...>, Rest...> {};
/// A variant of the alternatives of several.
template <class... Variant>
using Join = typename join<Variant...>::type;
}  // namespace detail

}  // namespace opp

template <class T>
  requires std::derived_from<T, opp::OneOf<typename T::Variant>>
struct std::variant_size<T> : std::variant_size<typename T::Variant> {};
template <std::size_t I, class T>
  requires std::derived_from<T, opp::OneOf<typename T::Variant>>
struct std::variant_alternative<I, T> : std::variant_alternative<I, typename T::Variant> {};
