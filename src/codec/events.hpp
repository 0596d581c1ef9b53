#pragma once

// Events and states of any kind of stream as JSON, for the source of a kind that instantiates it.
#include "json.hpp"
#include "opp/codec/errors.hpp"
#include "opp/codec/events.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace opp {

namespace json {

constexpr std::size_t kMaxFileBytes = std::size_t{256} << 20U;
constexpr std::size_t kMaxStateBytes = std::size_t{16} << 20U;
constexpr std::size_t kMaxLineBytes = std::size_t{1} << 20U;

/// The members of an event. The stream of a kind with an `id_name` is named by that alone, that of others by
/// `soort` and `id`; then come the same for all.
template <class Kind>
inline constexpr bool kHasIdName = requires { Kind::id_name; };

template <class Kind>
constexpr auto envelope() {
  constexpr std::array<std::string_view, 7> common{"sequence", "occurred_on", "recorded_at", "actor",
                                                   "type",     "schema",      "payload"};
  std::array<std::string_view, common.size() + (kHasIdName<Kind> ? 1 : 2)> names{};
  if constexpr (kHasIdName<Kind>) {
    names[0] = Kind::id_name;
  } else {
    names[0] = "soort";
    names[1] = "id";
  }
  std::ranges::copy(common, names.end() - common.size());
  return names;
}
template <class Kind>
inline constexpr auto kEnvelope = envelope<Kind>();

template <class Kind>
typename Kind::Id read_id(const auto& members, const Path& path) {
  if constexpr (kHasIdName<Kind>) {
    return read_member<typename Kind::Id>(members[0], Kind::id_name, path);
  } else {
    if (read_member<std::string>(members[0], "soort", path) != Kind::soort) {
      Path(path, "soort").refuse(errors::json.unknown_value, "expected " + std::string(Kind::soort));
    }
    return read_member<typename Kind::Id>(members[1], "id", path);
  }
}

template <class Kind>
EventOf<Kind> read_event(const bj::value& value, const EventDefaults& defaults) {
  const Path path;
  const auto members = members_at(object_at(value, path), kEnvelope<Kind>, path);
  std::array<const bj::value*, 7> common{};
  std::ranges::copy(std::span(members).template last<7>(), common.begin());
  const auto [number, day, moment, who, type, schema, payload] = common;
  const auto& alternative = alternative_at<PayloadOf<typename Kind::Feit>>(type, schema, path);
  auto stream_id = read_id<Kind>(members, path);
  const auto sequence = read_member<std::optional<std::int64_t>>(number, "sequence", path);
  if (sequence && *sequence < 0) path.refuse(errors::json.type, "sequence is negative");
  const auto occurred_on = read_member<Date>(day, "occurred_on", path);
  auto recorded_at = read_member<std::optional<Instant>>(moment, "recorded_at", path);
  if (!recorded_at) recorded_at = defaults.recorded_at;
  if (!recorded_at) recorded_at = read_member<Instant>(moment, "recorded_at", path);  // refuses
  auto actor = read_member<std::optional<std::string>>(who, "actor", path);
  return {std::move(stream_id),
          sequence.value_or(0),
          occurred_on,
          *recorded_at,
          actor ? *std::move(actor) : defaults.actor,
          read_payload(alternative, payload, path)};
}

}  // namespace json

template <class Kind>
std::string to_json(const EventOf<Kind>& event) {
  std::string line;
  line.reserve(512);
  line += '{';
  if constexpr (json::kHasIdName<Kind>) {
    json::append_name(line, Kind::id_name, true);
  } else {
    json::append_name(line, "soort", true);
    json::append_string(line, Kind::soort);
    json::append_name(line, "id");
  }
  json::append(line, event.stream_id);
  if (event.sequence != 0) {
    json::append_name(line, "sequence");
    json::append(line, event.sequence);
  }
  json::append_name(line, "occurred_on");
  json::append(line, event.occurred_on);
  json::append_name(line, "recorded_at");
  json::append(line, event.recorded_at);
  json::append_name(line, "actor");
  json::append(line, event.actor);
  json::append_name(line, "type");
  json::append_string(line, type_name(event.payload));
  json::append_name(line, "schema");
  json::append(line, schema_version(event.payload));
  json::append_name(line, "payload");
  std::visit([&](const auto& payload) { json::append(line, payload); }, event.payload);
  line += '}';
  return line;
}

template <class Feit>
std::string payload_to_json(const PayloadOf<Feit>& payload) {
  return std::visit([](const auto& p) { return json::compact(p); }, payload);
}

template <class Kind>
PayloadOf<typename Kind::Feit> payload_from_json(std::string_view type, std::string_view text) {
  const json::Path path;
  const auto& alternative = json::alternative_named<PayloadOf<typename Kind::Feit>>(type, path);
  if (!is_utf8(text)) path.refuse(errors::base.text_not_utf8, "the payload is not UTF-8");
  json::Parser parser;
  return alternative.read(parser.parse(text), path);
}

template <class Kind>
std::vector<EventOf<Kind>> parse_events(std::string_view text, std::string_view source,
                                        const EventDefaults& defaults) {
  const std::string name(source);
  if (text.size() > json::kMaxFileBytes)
    fail(errors::json.too_large, "more than 256 MiB", Where{name, 0, 0, {}});
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  std::vector<EventOf<Kind>> events;
  json::Parser parser;
  for (std::size_t line_number = 1; !text.empty(); ++line_number) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.find_first_not_of(" \t") == line.npos) continue;
    try {
      if (line.size() > json::kMaxLineBytes) fail(errors::json.too_large, "a line of more than 1 MiB");
      if (!is_utf8(line)) fail(errors::base.text_not_utf8, "the line is not UTF-8");
      events.push_back(json::read_event<Kind>(parser.parse(line), defaults));
    } catch (const Error& error) {
      fail(error.row(), error.detail(), Where{name, line_number, error.where().column, error.where().path});
    }
  }
  return events;
}

template <class Kind>
std::string state_to_json(const typename Kind::State& state) {
  return json::pretty(json::compact(state));
}

template <class Kind>
typename Kind::State state_from_json(std::string_view text) {
  if (text.size() > json::kMaxStateBytes) fail(errors::json.too_large, "more than 16 MiB");
  if (!is_utf8(text)) {
    fail(errors::base.text_not_utf8, "the " + std::string(Kind::soort) + " is not UTF-8");
  }
  json::Parser parser;
  return json::read<typename Kind::State>(parser.parse(text), json::Path());
}

}  // namespace opp
