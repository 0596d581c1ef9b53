#pragma once

// Snapshots of any kind of stream, for the source of a kind that instantiates it.
#include "archive.hpp"
#include "opp/codec/snapshot.hpp"

namespace opp {

template <class Kind>
std::string to_snapshot(const typename Kind::State& state) {
  return archive::save(state);
}

template <class Kind>
typename Kind::State from_snapshot(std::string_view bytes) {
  return archive::load<typename Kind::State>(bytes);
}

}  // namespace opp
