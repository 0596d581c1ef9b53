#pragma once

// The members of `OneOf`, for the sources that instantiate it.
#include "opp/base/one_of.hpp"

#include <array>

namespace opp {

template <class... T>
OneOf<std::variant<T...>>::OneOf(std::size_t place, void* value)
    : Variant([&] {
        using Make = Variant (*)(void*);
        static constexpr std::array<Make, sizeof...(T)> make{
            +[](void* from) { return Variant(std::in_place_type<T>, std::move(*static_cast<T*>(from))); }...};
        return make[place](value);
      }()) {}
template <class... T>
OneOf<std::variant<T...>>::OneOf(const OneOf& other) = default;
template <class... T>
OneOf<std::variant<T...>>::OneOf(OneOf&& other) noexcept = default;
template <class... T>
OneOf<std::variant<T...>>& OneOf<std::variant<T...>>::operator=(const OneOf& other) = default;
template <class... T>
OneOf<std::variant<T...>>& OneOf<std::variant<T...>>::operator=(OneOf&& other) noexcept = default;
template <class... T>
OneOf<std::variant<T...>>::~OneOf() = default;
template <class... T>
bool OneOf<std::variant<T...>>::equals(const OneOf& other) const {
  return static_cast<const Variant&>(*this) == static_cast<const Variant&>(other);
}

}  // namespace opp
