#pragma once

// The members of `Entries`, for the source that instantiates it.
#include "opp/base/entries.hpp"

namespace opp {

template <class T>
Entries<T>::Entries() = default;
template <class T>
Entries<T>::Entries(std::vector<T> items) : std::vector<T>(std::move(items)) {}
template <class T>
Entries<T>::Entries(const Entries& other) = default;
template <class T>
Entries<T>::Entries(Entries&& other) noexcept = default;
template <class T>
Entries<T>& Entries<T>::operator=(const Entries& other) = default;
template <class T>
Entries<T>& Entries<T>::operator=(Entries&& other) noexcept = default;
template <class T>
Entries<T>::~Entries() = default;

}  // namespace opp
