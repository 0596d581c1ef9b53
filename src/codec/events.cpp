#include "opp/codec/events.hpp"

#include "json.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace opp {

namespace {

namespace bj = boost::json;

constexpr std::size_t kMaxFileBytes = std::size_t{256} << 20U;
constexpr std::size_t kMaxLineBytes = std::size_t{1} << 20U;
constexpr std::array<std::string_view, 8> kEnvelope{"dossier_id", "sequence", "occurred_on", "recorded_at",
                                                    "actor",      "type",     "schema",      "payload"};

/// How to read and version one alternative of `Payload`.
struct PayloadType {
  std::string_view name;
  unsigned version;
  Payload (*read)(const bj::value&, json::Path&);
};

template <class T>
constexpr PayloadType payload_type() {
  return {type_info<T>.name, version_of<T>(),
          [](const bj::value& value, json::Path& path) -> Payload { return json::read<T>(value, path); }};
}

template <class... T>
constexpr std::array<PayloadType, sizeof...(T)> payload_types_of(const std::variant<T...>*) {
  return {payload_type<T>()...};
}
constexpr auto kPayloadTypes = payload_types_of(static_cast<const Payload*>(nullptr));

const PayloadType& payload_type_named(std::string_view name, const json::Path& path) {
  for (const PayloadType& type : kPayloadTypes) {
    if (type.name == name) return type;
  }
  std::vector<std::string_view> names;
  for (const PayloadType& type : kPayloadTypes) names.push_back(type.name);
  std::string detail = "unknown event type \"" + json::shown(name) + "\"";
  if (const auto close = nearest(name, names); !close.empty())
    detail += "; did you mean " + std::string(close) + "?";
  path.refuse(ErrorCode::json_unknown_event, detail);
}

bj::value parse_text(std::string_view text) {
  bj::parse_options options;
  options.max_depth = 32;
  bj::error_code error;
  bj::stream_parser parser({}, options);
  const std::size_t used = parser.write_some(text.data(), text.size(), error);
  if (!error && used == text.size()) parser.finish(error);
  if (!error && used != text.size()) error = bj::error::extra_data;
  if (error) {
    const bool cut_off = error == bj::error::incomplete;
    fail(ErrorCode::json_syntax,
         cut_off ? "the JSON ends too early" : "not valid JSON (" + error.message() + ")",
         Where{{}, 0, used + 1, {}});
  }
  return parser.release();
}

Event read_event(const bj::value& value, const EventDefaults& defaults) {
  json::Path path;
  const bj::object& object = json::object_at(value, path);
  json::refuse_unknown(object, kEnvelope, path);
  const auto type_text = json::read_member<std::string>(object, "type", path);
  const PayloadType& type = payload_type_named(type_text, path);
  const auto schema = json::read_member<std::optional<std::int32_t>>(object, "schema", path);
  if (schema && (*schema < 1 || static_cast<unsigned>(*schema) > type.version)) {
    path.refuse(ErrorCode::json_schema_version,
                "schema " + std::to_string(*schema) + " of " + std::string(type.name) +
                    " is not known; this version knows 1 to " + std::to_string(type.version));
  }
  auto dossier_id = json::read_member<DossierId>(object, "dossier_id", path);
  const auto sequence = json::read_member<std::optional<std::int64_t>>(object, "sequence", path);
  if (sequence && *sequence < 0) path.refuse(ErrorCode::json_type, "sequence is negative");
  const auto occurred_on = json::read_member<Date>(object, "occurred_on", path);
  auto recorded_at = json::read_member<std::optional<Instant>>(object, "recorded_at", path);
  if (!recorded_at) recorded_at = defaults.recorded_at;
  if (!recorded_at)
    recorded_at = json::read_member<Instant>(object, "recorded_at", path);  // refuses: missing
  auto actor = json::read_member<std::optional<std::string>>(object, "actor", path);
  static const bj::value no_fields = bj::object{};
  const bj::value* payload = object.if_contains("payload");
  const json::Path::Step step(path, "payload");
  return {std::move(dossier_id),
          sequence.value_or(0),
          occurred_on,
          *recorded_at,
          actor.value_or(defaults.actor),
          type.read(payload == nullptr ? no_fields : *payload, path)};
}

void pretty(std::string& out, const bj::value& value, int depth) {
  const auto indent = [&](int d) { out.append(static_cast<std::size_t>(d) * 2, ' '); };
  if (value.is_object() && !value.get_object().empty()) {
    out += "{\n";
    bool first = true;
    for (const auto& [key, item] : value.get_object()) {
      if (!first) out += ",\n";
      first = false;
      indent(depth + 1);
      out += bj::serialize(bj::string_view(key)) + ": ";
      pretty(out, item, depth + 1);
    }
    out += '\n';
    indent(depth);
    out += '}';
  } else if (value.is_array() && !value.get_array().empty()) {
    out += "[\n";
    bool first = true;
    for (const auto& item : value.get_array()) {
      if (!first) out += ",\n";
      first = false;
      indent(depth + 1);
      pretty(out, item, depth + 1);
    }
    out += '\n';
    indent(depth);
    out += ']';
  } else {
    out += bj::serialize(value);
  }
}

bj::value payload_value(const Payload& payload) {
  return std::visit([](const auto& p) { return json::write(p); }, payload);
}

}  // namespace

std::string to_json(const Event& event) {
  bj::object object;
  object["dossier_id"] = event.dossier_id.text();
  if (event.sequence != 0) object["sequence"] = event.sequence;
  object["occurred_on"] = event.occurred_on.iso();
  object["recorded_at"] = event.recorded_at.iso();
  object["actor"] = event.actor;
  object["type"] = bj::string_view(type_name(event.payload));
  object["schema"] = schema_version(event.payload);
  object["payload"] = payload_value(event.payload);
  return bj::serialize(object);
}

std::string payload_to_json(const Payload& payload) { return bj::serialize(payload_value(payload)); }

Payload payload_from_json(std::string_view type, std::string_view text) {
  json::Path path;
  const PayloadType& payload = payload_type_named(type, path);
  if (!is_utf8(text)) path.refuse(ErrorCode::text_not_utf8, "the payload is not UTF-8");
  return payload.read(parse_text(text), path);
}

std::vector<Event> parse_events(std::string_view text, std::string_view source,
                                const EventDefaults& defaults) {
  const std::string name(source);
  if (text.size() > kMaxFileBytes)
    fail(ErrorCode::json_too_large, "more than 256 MiB", Where{name, 0, 0, {}});
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  std::vector<Event> events;
  for (std::size_t line_number = 1; !text.empty(); ++line_number) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.find_first_not_of(" \t") == line.npos) continue;
    try {
      if (line.size() > kMaxLineBytes) fail(ErrorCode::json_too_large, "a line of more than 1 MiB");
      if (!is_utf8(line)) fail(ErrorCode::text_not_utf8, "the line is not UTF-8");
      events.push_back(read_event(parse_text(line), defaults));
    } catch (const Error& error) {
      fail(error.code(), error.detail(), Where{name, line_number, error.where().column, error.where().path});
    }
  }
  return events;
}

std::string to_json(const Dossier& dossier) {
  std::string text;
  pretty(text, json::write(dossier), 0);
  return text;
}

std::string read_file(const std::string& path, std::size_t max_bytes) {
  std::ifstream file(path, std::ios::binary);
  if (!file) fail(ErrorCode::file_unreadable, "cannot be opened", Where{path, 0, 0, {}});
  std::string text;
  std::array<char, 64 * 1024> buffer{};
  while (file.read(buffer.data(), buffer.size()) || file.gcount() > 0) {
    text.append(buffer.data(), static_cast<std::size_t>(file.gcount()));
    if (text.size() > max_bytes) {
      fail(ErrorCode::json_too_large, "larger than " + std::to_string(max_bytes >> 20U) + " MiB",
           Where{path, 0, 0, {}});
    }
  }
  if (file.bad() || (text.empty() && !file.eof())) {
    fail(ErrorCode::file_unreadable, "cannot be read", Where{path, 0, 0, {}});
  }
  return text;
}

}  // namespace opp
