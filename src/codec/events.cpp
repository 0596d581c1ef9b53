#include "opp/codec/events.hpp"

#include "json.hpp"
#include "opp/codec/errors.hpp"

#include <array>
#include <fstream>
#include <utility>

namespace opp {

namespace {

namespace bj = boost::json;

constexpr std::size_t kMaxFileBytes = std::size_t{256} << 20U;
constexpr std::size_t kMaxDossierBytes = std::size_t{16} << 20U;
constexpr std::size_t kMaxLineBytes = std::size_t{1} << 20U;
constexpr std::array<std::string_view, 8> kEnvelope{"dossier_id", "sequence", "occurred_on", "recorded_at",
                                                    "actor",      "type",     "schema",      "payload"};

Event read_event(const bj::value& value, const EventDefaults& defaults) {
  const json::Path path;
  const auto [id, number, day, moment, who, type, schema, payload] =
      json::members_at(json::object_at(value, path), kEnvelope, path);
  const auto& alternative = json::alternative_at<Payload>(type, schema, path);
  auto dossier_id = json::read_member<DossierId>(id, "dossier_id", path);
  const auto sequence = json::read_member<std::optional<std::int64_t>>(number, "sequence", path);
  if (sequence && *sequence < 0) path.refuse(errors::json.type, "sequence is negative");
  const auto occurred_on = json::read_member<Date>(day, "occurred_on", path);
  auto recorded_at = json::read_member<std::optional<Instant>>(moment, "recorded_at", path);
  if (!recorded_at) recorded_at = defaults.recorded_at;
  if (!recorded_at) recorded_at = json::read_member<Instant>(moment, "recorded_at", path);  // refuses
  auto actor = json::read_member<std::optional<std::string>>(who, "actor", path);
  return {std::move(dossier_id),
          sequence.value_or(0),
          occurred_on,
          *recorded_at,
          actor ? *std::move(actor) : defaults.actor,
          json::read_payload(alternative, payload, path)};
}

}  // namespace

std::string to_json(const Event& event) {
  std::string line;
  line.reserve(512);
  line += '{';
  json::append_name(line, "dossier_id", true);
  json::append(line, event.dossier_id);
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

std::string payload_to_json(const Payload& payload) {
  std::string text;
  std::visit([&](const auto& p) { json::append(text, p); }, payload);
  return text;
}

Payload payload_from_json(std::string_view type, std::string_view text) {
  const json::Path path;
  const auto& alternative = json::alternative_named<Payload>(type, path);
  if (!is_utf8(text)) path.refuse(errors::base.text_not_utf8, "the payload is not UTF-8");
  json::Parser parser;
  return alternative.read(parser.parse(text), path);
}

std::vector<Event> parse_events(std::string_view text, std::string_view source,
                                const EventDefaults& defaults) {
  const std::string name(source);
  if (text.size() > kMaxFileBytes) fail(errors::json.too_large, "more than 256 MiB", Where{name, 0, 0, {}});
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  std::vector<Event> events;
  json::Parser parser;
  for (std::size_t line_number = 1; !text.empty(); ++line_number) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.find_first_not_of(" \t") == line.npos) continue;
    try {
      if (line.size() > kMaxLineBytes) fail(errors::json.too_large, "a line of more than 1 MiB");
      if (!is_utf8(line)) fail(errors::base.text_not_utf8, "the line is not UTF-8");
      events.push_back(read_event(parser.parse(line), defaults));
    } catch (const Error& error) {
      fail(error.row(), error.detail(), Where{name, line_number, error.where().column, error.where().path});
    }
  }
  return events;
}

std::string to_json(const Dossier& dossier) {
  std::string text;
  json::append_pretty(text, json::write(dossier));
  return text;
}

Dossier dossier_from_json(std::string_view text) {
  if (text.size() > kMaxDossierBytes) fail(errors::json.too_large, "more than 16 MiB");
  if (!is_utf8(text)) fail(errors::base.text_not_utf8, "the dossier is not UTF-8");
  json::Parser parser;
  return json::read<Dossier>(parser.parse(text), json::Path());
}

std::string read_file(const std::string& path, std::size_t max_bytes) {
  std::ifstream file(path, std::ios::binary);
  if (!file) fail(errors::file.unreadable, "cannot be opened", Where{path, 0, 0, {}});
  std::string text;
  std::array<char, 64 * 1024> buffer{};
  while (file.read(buffer.data(), buffer.size()) || file.gcount() > 0) {
    text.append(buffer.data(), static_cast<std::size_t>(file.gcount()));
    if (text.size() > max_bytes) {
      fail(errors::json.too_large, "larger than " + std::to_string(max_bytes >> 20U) + " MiB",
           Where{path, 0, 0, {}});
    }
  }
  if (file.bad() || (text.empty() && !file.eof())) {
    fail(errors::file.unreadable, "cannot be read", Where{path, 0, 0, {}});
  }
  return text;
}

}  // namespace opp
