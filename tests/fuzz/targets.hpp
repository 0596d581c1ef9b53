#pragma once

#include "opp/codec/events.hpp"
#include "opp/codec/snapshot.hpp"
#include "opp/model/dossier.hpp"

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

/// What must hold for any input whatever. The fuzzers feed these functions with inputs of their own, the unit
/// tests with the inputs that were kept. An `opp::Error` is an answer; anything else that escapes is a fault.
namespace opp::fuzz {

inline void require(bool holds, const char* otherwise) {
  if (!holds) throw std::logic_error(otherwise);
}

/// Runs `f`; nothing if it answers with an error.
template <class F>
auto answer(F&& f) -> std::optional<decltype(f())> {
  try {
    return f();
  } catch (const Error&) {
    return std::nullopt;
  }
}

/// A dossier loads from its snapshot as it was saved.
inline void survives_snapshot(const Dossier& dossier) {
  require(from_snapshot(to_snapshot(dossier)) == dossier, "a snapshot gives another dossier");
}

/// What parses is written and parsed to the same events; what folds survives a snapshot.
inline void events(std::string_view text) {
  const auto read = answer([&] { return parse_events(text, "fuzz", {Instant(0), "fuzz"}); });
  if (!read || read->empty()) return;
  std::string written;
  for (const Event& event : *read) written += to_json(event) + "\n";
  require(parse_events(written) == *read, "JSON gives other events");
  const auto dossier = answer([&] { return fold(read->front().stream_id, *read); });
  if (dossier) survives_snapshot(*dossier);
}

/// `rest` behind the preamble and the table of types of this version, so that an input need not guess those.
inline std::string framed(std::string_view rest) {
  const auto number = [](const std::string& bytes, std::size_t at) {
    std::size_t value = 0;
    for (std::size_t i = 4; i-- > 0;) value = value << 8U | static_cast<std::uint8_t>(bytes[at + i]);
    return value;
  };
  std::string bytes = to_snapshot(empty_dossier(DossierId("a")));
  bytes.resize(20 + number(bytes, 16));  // docs/decisions/0010-snapshots.md
  bytes += rest;
  const std::size_t length = bytes.size() - 16;
  for (unsigned i = 0; i < 4; ++i) bytes[12 + i] = static_cast<char>(length >> (8 * i));
  return bytes;
}

/// What loads, as it stands or behind a good beginning, saves and loads to the same dossier.
inline void snapshot(std::string_view bytes) {
  for (const std::string& input : {std::string(bytes), framed(bytes)}) {
    if (const auto dossier = answer([&] { return from_snapshot(input); })) survives_snapshot(*dossier);
  }
}

}  // namespace opp::fuzz
