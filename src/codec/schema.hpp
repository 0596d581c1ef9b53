#pragma once

// JSON Schema of any kind of stream, for the source of a kind that instantiates it.
#include "events.hpp"
#include "opp/base/limits.hpp"
#include "opp/base/reachable.hpp"
#include "opp/codec/schema.hpp"

namespace opp {

namespace json {

constexpr std::string_view kDraft = "https://json-schema.org/draft/2020-12/schema";

inline bj::value text(std::string_view view) { return bj::value(bj::string_view(view)); }

inline bj::object reference_to(std::string_view name) { return {{"$ref", "#/$defs/" + std::string(name)}}; }

inline bj::object text_schema() {
  return {{"type", "string"}, {"maxLength", kMaxTextBytes}, {"x-max-bytes", kMaxTextBytes}};
}

/// One alternative of a variant.
struct Choice {
  std::string_view name;
  unsigned version;
  bool payload_required;
};

template <class P>
Choice choice() {
  bool required = false;
  for_each_field<P>([&](const auto& f) {
    required = required || !may_be_absent<typename std::remove_cvref_t<decltype(f)>::member_type>;
  });
  return {type_info<P>.name, version_of<P>(), required};
}

template <class... T>
std::vector<Choice> choices(const std::variant<T...>*) {
  return {choice<T>()...};
}

/// Adds what the alternatives of a variant ask of `type`, `schema` and `payload` beside the members that
/// `schema` has already.
inline void add_choices(bj::object& schema, const std::vector<Choice>& all) {
  bj::array names;
  bj::array rules;
  for (const Choice& one : all) {
    names.push_back(text(one.name));
    bj::object then;
    then["properties"] = {{"schema", {{"maximum", one.version}}}, {"payload", reference_to(one.name)}};
    if (one.payload_required) then["required"] = bj::array{"payload"};
    bj::object rule;
    rule["if"] = {{"properties", {{"type", {{"const", text(one.name)}}}}}};
    rule["then"] = std::move(then);
    rules.push_back(std::move(rule));
  }
  bj::object& properties = schema["properties"].as_object();
  properties["type"] = bj::object{{"description", "Kind of event."}, {"enum", std::move(names)}};
  properties["schema"] = bj::object{{"description", "Version of the payload; the latest if absent."},
                                    {"type", bj::array{"integer", "null"}},
                                    {"minimum", 1}};
  properties["payload"] = bj::object{{"description", "What happened; see the definition of the type."}};
  schema["required"].as_array().push_back("type");
  schema["additionalProperties"] = false;
  schema["allOf"] = std::move(rules);
}

inline bj::object object_schema() {
  return {{"type", "object"}, {"properties", bj::object()}, {"required", bj::array()}};
}

/// The schema of a member type; types with a name are referred to.
template <class M>
bj::object schema_of() {
  if constexpr (detail::is_optional<M>::value) {
    return {{"anyOf", bj::array{schema_of<typename M::value_type>(), bj::object{{"type", "null"}}}}};
  } else if constexpr (detail::is_vector<M>::value) {
    return {{"type", "array"}, {"items", schema_of<typename M::value_type>()}, {"maxItems", kMaxItems}};
  } else if constexpr (detail::is_variant<M>::value) {
    bj::object schema = object_schema();
    add_choices(schema, choices(static_cast<const M*>(nullptr)));
    return schema;
  } else if constexpr (Described<M>) {
    return reference_to(type_info<M>.name);
  } else if constexpr (DescribedEnum<M>) {
    return reference_to(enum_name<M>);
  } else if constexpr (detail::is_strong_id<M>::value) {
    return reference_to(detail::is_strong_id<M>::tag_type::name);
  } else if constexpr (std::same_as<M, Date>) {
    return reference_to("Date");
  } else if constexpr (std::same_as<M, Instant>) {
    return reference_to("Instant");
  } else if constexpr (std::same_as<M, std::string>) {
    return text_schema();
  } else if constexpr (std::same_as<M, bool>) {
    return {{"type", "boolean"}};
  } else {
    return {{"type", "integer"},
            {"minimum", std::numeric_limits<M>::min()},
            {"maximum", std::numeric_limits<M>::max()}};
  }
}

/// One row of a description with the schema of its member, so that what follows is compiled once.
struct Member {
  std::string_view name;
  std::string_view doc;
  Privacy privacy;
  unsigned since_version;
  bool required;
  bj::object schema;
};

inline bj::object described_by(std::string_view description, bj::object&& schema) {
  bj::object described{{"description", text(description)}};
  for (auto& [key, value] : schema) described.emplace(key, std::move(value));
  return described;
}

inline bj::object described_schema(std::string_view doc, unsigned version, std::vector<Member>&& members) {
  bj::object properties;
  bj::array required;
  for (Member& member : members) {
    bj::object property = described_by(member.doc, std::move(member.schema));
    property["x-privacy"] = text(to_name(member.privacy));
    property["x-since"] = member.since_version;
    properties.emplace(member.name, std::move(property));
    if (member.required) required.push_back(text(member.name));
  }
  return {{"description", text(doc)},
          {"x-schema", version},
          {"type", "object"},
          {"properties", std::move(properties)},
          {"required", std::move(required)},
          {"additionalProperties", false}};
}

template <Described T>
bj::object described_schema() {
  std::vector<Member> members;
  members.reserve(field_count<T>);
  for_each_field<T>([&](const auto& f) {
    using M = typename std::remove_cvref_t<decltype(f)>::member_type;
    members.push_back({f.name, f.doc, f.privacy, f.since_version, !may_be_absent<M>, schema_of<M>()});
  });
  return described_schema(type_info<T>.doc, version_of<T>(), std::move(members));
}

template <class Tag>
bj::object id_schema() {
  bj::object schema{{"description", text(Tag::form)}, {"type", "string"}, {"minLength", 1}};
  if constexpr (requires { Tag::pattern; }) schema["pattern"] = text(Tag::pattern);
  return schema;
}

template <DescribedEnum E>
bj::object enum_schema() {
  bj::array names;
  bj::array labels;
  for (const auto& row : enum_table<E>) {
    names.push_back(text(row.name));
    labels.push_back(text(row.en));
  }
  bj::object schema;
  schema["enum"] = std::move(names);
  schema["x-labels-en"] = std::move(labels);
  return schema;
}

/// Adds the definition of every type with a name that `Root` reaches.
template <class Root>
void add_definitions(bj::object& definitions) {
  for_each_reachable<Root>([&]<class T>() {
    if constexpr (Described<T>) {
      definitions[type_info<T>.name] = described_schema<T>();
    } else if constexpr (DescribedEnum<T>) {
      definitions[enum_name<T>] = enum_schema<T>();
    } else if constexpr (detail::is_strong_id<T>::value) {
      using Tag = typename detail::is_strong_id<T>::tag_type;
      definitions[Tag::name] = id_schema<Tag>();
    } else if constexpr (std::same_as<T, Date>) {
      definitions["Date"] =
          bj::object{{"description", "A day, ISO 8601, from 1400-01-01 up to and including 9999-12-31."},
                     {"type", "string"},
                     {"format", "date"},
                     {"pattern", "^(1[4-9]|[2-9][0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}};
    } else if constexpr (std::same_as<T, Instant>) {
      definitions["Instant"] =
          bj::object{{"description", "A moment in UTC, ISO 8601, with at most six decimals of a second."},
                     {"type", "string"},
                     {"format", "date-time"},
                     {"pattern",
                      "^(1[4-9]|[2-9][0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
                      "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,6})?Z$"}};
    }
  });
}

}  // namespace json

template <class Kind>
std::string json_schema_event() {
  using namespace json;
  const std::string soort(Kind::soort);
  const bool dossier = kHasIdName<Kind>;
  bj::object schema{
      {"$schema", text(kDraft)},
      {"$id", dossier ? "urn:opp:schema:event" : "urn:opp:schema:event:" + soort},
      {"title", "Event"},
      {"description", "Something that happened in one " + soort + ": one line of an event file."},
      {"type", "object"}};
  bj::object properties;
  bj::array required;
  const std::string of = "Local id of the " + soort + ".";
  if constexpr (kHasIdName<Kind>) {
    properties.emplace(Kind::id_name, described_by(of, schema_of<typename Kind::Id>()));
    required = {text(Kind::id_name)};
  } else {
    properties = {{"soort", bj::object{{"description", "Kind of stream."}, {"const", soort}}},
                  {"id", described_by(of, schema_of<typename Kind::Id>())}};
    required = {"soort", "id"};
  }
  properties["sequence"] =
      bj::object{{"description", "Place within the " + soort + ", from 1; given by the store."},
                 {"type", bj::array{"integer", "null"}},
                 {"minimum", 0},
                 {"maximum", std::numeric_limits<std::int64_t>::max()}};
  properties["occurred_on"] = described_by("The day in the world.", schema_of<Date>());
  properties["recorded_at"] = described_by(
      "The moment of writing down. May be left out only where the reader is told a moment to fill in.",
      schema_of<std::optional<Instant>>());
  properties["actor"] =
      described_by("Who recorded it: a local id, not a name.", schema_of<std::optional<std::string>>());
  required.push_back("occurred_on");
  schema["properties"] = std::move(properties);
  schema["required"] = std::move(required);
  using Payloads = PayloadOf<typename Kind::Feit>;
  add_choices(schema, choices(static_cast<const Payloads*>(nullptr)));
  bj::object definitions;
  add_definitions<typename Kind::Id>(definitions);
  add_definitions<Date>(definitions);
  add_definitions<Instant>(definitions);
  add_definitions<Payloads>(definitions);
  schema["$defs"] = std::move(definitions);
  return json::pretty(bj::serialize(schema));
}

template <class Kind>
std::string json_schema_state() {
  using namespace json;
  using State = typename Kind::State;
  bj::object schema{{"$schema", text(kDraft)},
                    {"$id", "urn:opp:schema:" + std::string(Kind::soort)},
                    {"title", text(type_info<State>.name)}};
  for (auto& [key, value] : reference_to(type_info<State>.name)) schema[key] = std::move(value);
  bj::object definitions;
  add_definitions<State>(definitions);
  schema["$defs"] = std::move(definitions);
  return json::pretty(bj::serialize(schema));
}

}  // namespace opp
