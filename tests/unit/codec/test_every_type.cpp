#include "codec/archive.hpp"
#include "codec/json.hpp"
#include "opp/base/redact.hpp"
#include "opp/codec/events.hpp"
#include "opp/codec/snapshot.hpp"
#include "opp/core.hpp"
#include "support/catch.hpp"
#include "support/filled.hpp"

#include <string>
#include <variant>

// Every type that an event or a dossier may hold, on every path that follows from its description.

using namespace opp;

namespace {

/// Calls `f` for each type of the model, once.
template <class F>
void for_each_model_type(F&& f) {
  for_each_reachable_type<std::variant<Payload, Dossier>>(f);
}

/// One assertion for all types and fields, so that it is compiled once.
void expect(bool holds, std::string_view what, std::string_view type, std::string_view field = {}) {
  INFO(type << " " << field << ": " << what);
  CHECK(holds);
}

template <class T>
std::string line(const T& value) {
  std::string text;
  json::append(text, value);
  return text;
}

/// True if nothing is said.
template <class M>
bool is_blank(const M& value) {
  if constexpr (opp::detail::is_optional<M>::value) {
    return !value;
  } else if constexpr (opp::detail::is_vector<M>::value || std::is_same_v<M, std::string>) {
    return value.empty();
  } else if constexpr (std::is_same_v<M, bool>) {
    return !value;
  } else if constexpr (Described<M>) {
    bool blank = true;
    for_each_field<M>([&](const auto& f) { blank = blank && is_blank(value.*f.member); });
    return blank;
  } else {
    return false;
  }
}

/// True if a value holds something above the class.
template <class M>
bool holds_above(const M& value, Privacy limit) {
  bool found = false;
  if constexpr (opp::detail::is_optional<M>::value) {
    found = value && holds_above(*value, limit);
  } else if constexpr (opp::detail::is_vector<M>::value) {
    for (const auto& item : value) found = found || holds_above(item, limit);
  } else if constexpr (opp::detail::is_variant<M>::value) {
    found = std::visit([&](const auto& alternative) { return holds_above(alternative, limit); }, value);
  } else if constexpr (Described<M>) {
    for_each_field<M>([&](const auto& f) {
      const auto& member = value.*f.member;
      found = found || (f.privacy <= limit ? holds_above(member, limit) : !is_blank(member));
    });
  }
  return found;
}

}  // namespace

TEST_CASE("every type of the model is visited once", "[codec][every_type]") {
  std::vector<std::string_view> names;
  for_each_model_type([&]<class T>() { names.push_back(type_info<T>.name); });
  for (std::size_t i = 0; i < names.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) CHECK(names[i] != names[j]);
  }
  for (const std::string_view name : {"Dossier", "OppVersie", "Begeleiding", "LeerlingGehoord"}) {
    CHECK(std::ranges::find(names, name) != names.end());
  }
}

TEST_CASE("equality sees a change in every single field of every type", "[codec][every_type]") {
  for_each_model_type([]<class T>() {
    constexpr std::string_view type = type_info<T>.name;
    const T value = test::filled<T>();
    expect(value == test::filled<T>(), "equals itself", type);
    for_each_field<T>([&](const auto& f) {
      expect(!is_blank(value.*f.member), "is filled", type, f.name);
      T other = value;
      other.*f.member = test::blanked(value.*f.member);
      expect(!(other == value), "is compared", type, f.name);
    });
  });
}

TEST_CASE("every type survives JSON, on one line and indented", "[codec][every_type]") {
  for_each_model_type([]<class T>() {
    constexpr std::string_view type = type_info<T>.name;
    const T value = test::filled<T>();
    json::Parser parser;
    const json::Path path;
    const auto survives = [&](const T& v) { return json::read<T>(parser.parse(line(v)), path) == v; };
    // Boost.JSON writes on one line what it read: what it read of either is the same text.
    expect(boost::json::serialize(boost::json::parse(line(value))) == line(value), "is written as by Boost",
           type);
    expect(boost::json::serialize(boost::json::parse(json::pretty(line(value)))) == line(value),
           "is indented", type);
    expect(survives(value), "survives", type);
    for_each_field<T>([&](const auto& f) {
      T other = value;
      other.*f.member = test::blanked(value.*f.member);
      expect(survives(other), "survives without it", type, f.name);
    });
  });
}

TEST_CASE("indenting leaves texts and what is empty alone", "[codec]") {
  CHECK(json::pretty(R"({"a":[],"b":{},"c":["}{,:\"\\",""],"d":{"e":[1,2]}})") == R"({
  "a": [],
  "b": {},
  "c": [
    "}{,:\"\\",
    ""
  ],
  "d": {
    "e": [
      1,
      2
    ]
  }
})");
  CHECK(json::pretty("[]") == "[]");
  CHECK(json::pretty("7") == "7");
}

TEST_CASE("every type survives a snapshot", "[codec][every_type]") {
  for_each_model_type([]<class T>() {
    constexpr std::string_view type = type_info<T>.name;
    const T value = test::filled<T>();
    const auto survives = [](const T& v) { return archive::load<T>(archive::save(v)) == v; };
    expect(survives(value), "survives", type);
    for_each_field<T>([&](const auto& f) {
      T other = value;
      other.*f.member = test::blanked(value.*f.member);
      expect(survives(other), "survives without it", type, f.name);
    });
  });
  const auto dossier = test::filled<Dossier>();
  CHECK(from_snapshot(to_snapshot(dossier)) == dossier);
}

TEST_CASE("every type is redacted to what a class may see", "[codec][every_type]") {
  for_each_model_type([]<class T>() {
    constexpr std::string_view type = type_info<T>.name;
    const T value = test::filled<T>();
    expect(redacted(value, Privacy::geheim) == value, "keeps all", type);
    for (const auto& row : enum_table<Privacy>) {
      const auto left = redacted(value, row.value);
      if (!left) continue;
      expect(!holds_above(*left, row.value), "holds nothing above the class", type, row.name);
      expect(redacted(*left, row.value) == *left, "holds nothing more to take away", type, row.name);
    }
  });
}

TEST_CASE("every kind of event survives as a line of a file", "[codec][every_type]") {
  [&]<class... T>(std::type_identity<std::variant<T...>>) {
    const auto survives = []<class P>() {
      const Event event{DossierId("99XX-1"),       3,
                        Date(2026, 9, 1),          Instant::parse("2026-09-01T12:00:00.25Z"),
                        "Zo\u00EB \"1\"\x7F\x01/", test::filled<P>()};
      expect(parse_events(to_json(event)) == std::vector{event}, "is read as written", type_info<P>.name);
      expect(payload_from_json(type_info<P>.name, payload_to_json(event.payload)) == event.payload,
             "its payload is read as written", type_info<P>.name);
    };
    (survives.template operator()<T>(), ...);
  }(std::type_identity<Payload::Variant>());
}
