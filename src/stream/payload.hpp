#pragma once

// What the sources of a kind of stream instantiate for its facts and its payloads.
#include "opp/base/one_of_impl.hpp"
#include "opp/stream/event.hpp"

namespace opp {

template <class Variant>
std::string_view type_name(const OneOf<Variant>& payload) {
  return std::visit([]<class T>(const T&) { return type_info<T>.name; }, payload);
}

template <class Variant>
unsigned schema_version(const OneOf<Variant>& payload) {
  return std::visit([]<class T>(const T&) { return version_of<T>(); }, payload);
}

/// What a source has to compile for the facts, and for the payloads, of a kind.
#define OPP_STREAM_PAYLOAD(Variant)                           \
  template class OneOf<Variant>;                              \
  template std::string_view type_name(const OneOf<Variant>&); \
  template unsigned schema_version(const OneOf<Variant>&)

}  // namespace opp
