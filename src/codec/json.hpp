#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/error.hpp"
#include "opp/base/limits.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/base/text.hpp"
#include "opp/codec/errors.hpp"
#include "opp/time/date.hpp"
#include "opp/time/instant.hpp"

#include <boost/json.hpp>

#include <array>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// JSON for every described type, from its description. Nothing here knows a type by name.
namespace opp::json {

namespace bj = boost::json;

/// The names of the fields of a type, in the order of its table.
template <Described T>
inline constexpr auto kFieldNames = type_info<T>.fields.apply(
    [](const auto&... f) { return std::array<std::string_view, sizeof...(f)>{f.name...}; });

// --- Writing ---

/// False for a member that is left out: an empty optional or list.
template <class M>
bool is_written(const M& member) {
  if constexpr (detail::is_optional<M>::value) return member.has_value();
  if constexpr (detail::is_vector<M>::value) return !member.empty();
  return true;
}

/// Adds `text` as a JSON string. Text is UTF-8 and stays so; only what JSON forbids is escaped.
inline void append_string(std::string& out, std::string_view text) {
  constexpr std::string_view hex = "0123456789abcdef";
  out += '"';
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    out.append(text, done, i - done);
    done = i + 1;
    out += '\\';
    switch (c) {
      case '\b':
        out += 'b';
        break;
      case '\f':
        out += 'f';
        break;
      case '\n':
        out += 'n';
        break;
      case '\r':
        out += 'r';
        break;
      case '\t':
        out += 't';
        break;
      case '"':
      case '\\':
        out += static_cast<char>(c);
        break;
      default:
        out += "u00";
        out += hex[c >> 4U];
        out += hex[c & 0xFU];
    }
  }
  out.append(text, done);
  out += '"';
}

template <std::integral T>
void append_number(std::string& out, T value) {
  std::array<char, std::numeric_limits<T>::digits10 + 3> digits{};
  out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
}

/// Adds `"name":`, after a comma if it is not the first. Names of fields need no escapes.
inline void append_name(std::string& out, std::string_view name, bool first = false) {
  out += first ? "\"" : ",\"";
  out += name;
  out += "\":";
}

/// Adds a value on one line.
template <class T>
void append(std::string& out, const T& value) {
  if constexpr (detail::is_optional<T>::value) {
    if (value) {
      append(out, *value);
    } else {
      out += "null";
    }
  } else if constexpr (detail::is_vector<T>::value) {
    out += '[';
    bool first = true;
    for (const auto& item : value) {
      if (!first) out += ',';
      first = false;
      append(out, item);
    }
    out += ']';
  } else if constexpr (detail::is_variant<T>::value) {
    std::visit(
        [&]<class P>(const P& payload) {
          out += "{\"type\":\"";
          out += type_info<P>.name;
          out += "\",\"schema\":";
          append_number(out, version_of<P>());
          out += ",\"payload\":";
          append(out, payload);
          out += '}';
        },
        value);
  } else if constexpr (Described<T>) {
    out += '{';
    bool first = true;
    for_each_field<T>([&](const auto& f) {
      const auto& member = value.*f.member;
      if (!is_written(member)) return;
      append_name(out, f.name, first);
      first = false;
      append(out, member);
    });
    out += '}';
  } else if constexpr (DescribedEnum<T>) {
    append_string(out, to_name(value));
  } else if constexpr (detail::is_strong_id<T>::value) {
    append_string(out, value.text());
  } else if constexpr (std::same_as<T, Date>) {
    const std::array<char, 10> day = value.to_chars();
    append_string(out, {day.data(), day.size()});
  } else if constexpr (std::same_as<T, Instant>) {
    append_string(out, value.iso());
  } else if constexpr (std::same_as<T, bool>) {
    out += value ? "true" : "false";
  } else if constexpr (std::same_as<T, std::string>) {
    append_string(out, value);
  } else {
    append_number(out, value);
  }
}

template <class T>
std::string compact(const T& value) {
  std::string text;
  append(text, value);
  return text;
}

// --- Reading ---

/// The place in a document that is being read, for messages: a step on the stack per level. The text is made
/// only when something is refused.
class Path {
 public:
  Path() = default;
  Path(const Path& parent, std::string_view name) : parent_(&parent), name_(name) {}
  Path(const Path& parent, std::size_t index) : parent_(&parent), index_(index) {}
  Path(const Path&) = delete;
  Path& operator=(const Path&) = delete;

  [[noreturn]] void refuse(const ErrorRow& row, std::string detail) const {
    fail(row, std::move(detail), Where{{}, 0, 0, text()});
  }
  [[nodiscard]] std::string text() const {
    if (parent_ == nullptr) return {};
    std::string text = parent_->text();
    if (name_.empty()) return text + '[' + std::to_string(index_) + ']';
    if (!text.empty()) text += '.';
    return text += name_;
  }

 private:
  const Path* parent_ = nullptr;
  std::string_view name_;  ///< empty for an item of a list
  std::size_t index_ = 0;
};

/// `word` as it may stand in a message: printable ASCII, at most 40 characters.
inline std::string shown(std::string_view word) {
  std::string text;
  for (const char c : word.substr(0, 40)) text += c >= ' ' && c <= '~' ? c : '?';
  return text;
}

inline const bj::object& object_at(const bj::value& value, const Path& path) {
  if (!value.is_object()) path.refuse(errors::json.type, "expected an object");
  return value.get_object();
}

template <class Range>
void refuse_unknown(const bj::object& object, const Range& names, const Path& path) {
  for (const auto& [key, ignored] : object) {
    const std::string_view name(key.data(), key.size());
    bool known = false;
    for (const std::string_view candidate : names) known = known || candidate == name;
    if (known) continue;
    std::string detail = "unknown field \"" + shown(name) + "\"";
    if (const auto close = nearest(name, names); !close.empty())
      detail += "; did you mean " + std::string(close) + "?";
    path.refuse(errors::json.unknown_field, detail);
  }
}

/// The values of these names, null where the object has none. Refuses any other name.
template <std::size_t N>
std::array<const bj::value*, N> members_at(const bj::object& object,
                                           const std::array<std::string_view, N>& names, const Path& path) {
  std::array<const bj::value*, N> members{};
  // Whoever writes by the tables writes in their order: one pass finds everything.
  const auto* next = object.begin();
  for (std::size_t i = 0; i < N && next != object.end(); ++i) {
    if (next->key() == bj::string_view(names[i])) members[i] = &(next++)->value();
  }
  if (next == object.end()) return members;
  refuse_unknown(object, names, path);
  for (std::size_t i = 0; i < N; ++i) members[i] = object.if_contains(names[i]);
  return members;
}

inline std::string_view text_at(const bj::value& value, const Path& path) {
  if (!value.is_string()) path.refuse(errors::json.type, "expected a text");
  const auto& text = value.get_string();
  if (text.size() > kMaxTextBytes) path.refuse(errors::base.text_too_long, "a text of more than 64 KiB");
  return {text.data(), text.size()};
}

/// Runs a parser that knows no place and adds the place to its error.
template <class F>
auto located(const Path& path, F&& parse) {
  try {
    return parse();
  } catch (const Error& error) {
    path.refuse(error.row(), error.detail());
  }
}

template <class T>
T read(const bj::value& value, const Path& path);

/// Reads a member of `object`; `value` is null if the object does not have it.
template <class M>
M read_member(const bj::value* value, std::string_view name, const Path& object) {
  const Path path(object, name);
  if (value == nullptr) {
    if constexpr (may_be_absent<M>) {
      return M{};
    } else {
      path.refuse(errors::json.missing, "missing field");
    }
  }
  return read<M>(*value, path);
}

template <Described T>
T read_described(const bj::value& value, const Path& path) {
  const auto members = members_at(object_at(value, path), kFieldNames<T>, path);
  [[maybe_unused]] auto member = members.begin();
  return construct<T>([&]<class M>(const Field<T, M>& f) { return read_member<M>(*member++, f.name, path); });
}

/// How to name, version and read one alternative of a variant.
template <class V>
struct Alternative {
  std::string_view name;
  unsigned version;
  V (*read)(const bj::value&, const Path&);
};

template <class V, class... T>
constexpr std::array<Alternative<V>, sizeof...(T)> alternatives_of(const std::variant<T...>*) {
  return {Alternative<V>{type_info<T>.name, version_of<T>(), [](const bj::value& value, const Path& path) {
                           return V(std::in_place_type<T>, read<T>(value, path));
                         }}...};
}
/// The alternatives of a variant of described types. In JSON `type` names the alternative.
template <class V>
inline constexpr auto kAlternatives = alternatives_of<V>(static_cast<const V*>(nullptr));

template <class V>
const Alternative<V>& alternative_named(std::string_view name, const Path& path) {
  for (const auto& alternative : kAlternatives<V>) {
    if (alternative.name == name) return alternative;
  }
  std::vector<std::string_view> names;
  for (const auto& alternative : kAlternatives<V>) names.push_back(alternative.name);
  std::string detail = "unknown event type \"" + shown(name) + "\"";
  if (const auto close = nearest(name, names); !close.empty())
    detail += "; did you mean " + std::string(close) + "?";
  path.refuse(errors::json.unknown_event, detail);
}

/// The alternative that `type` names, in a version (`schema`) that is known; `path` is that of the object.
template <class V>
const Alternative<V>& alternative_at(const bj::value* type, const bj::value* schema, const Path& path) {
  if (type == nullptr) Path(path, "type").refuse(errors::json.missing, "missing field");
  const auto& alternative = alternative_named<V>(text_at(*type, Path(path, "type")), path);
  const auto version = read_member<std::optional<std::int32_t>>(schema, "schema", path);
  if (version && (*version < 1 || static_cast<unsigned>(*version) > alternative.version)) {
    path.refuse(errors::json.schema_version,
                "schema " + std::to_string(*version) + " of " + std::string(alternative.name) +
                    " is not known; this version knows 1 to " + std::to_string(alternative.version));
  }
  return alternative;
}

/// Reads the alternative itself; a missing `payload` is one without fields.
template <class V>
V read_payload(const Alternative<V>& alternative, const bj::value* payload, const Path& object) {
  static const bj::value no_fields = bj::object{};
  return alternative.read(payload == nullptr ? no_fields : *payload, Path(object, "payload"));
}

template <class V>
V read_variant(const bj::value& value, const Path& path) {
  constexpr std::array<std::string_view, 3> names{"type", "schema", "payload"};
  const auto [type, schema, payload] = members_at(object_at(value, path), names, path);
  return read_payload(alternative_at<V>(type, schema, path), payload, path);
}

template <class T>
T read(const bj::value& value, const Path& path) {
  if constexpr (detail::is_optional<T>::value) {
    if (value.is_null()) return std::nullopt;
    return read<typename T::value_type>(value, path);
  } else if constexpr (detail::is_vector<T>::value) {
    if (!value.is_array()) path.refuse(errors::json.type, "expected a list");
    const bj::array& array = value.get_array();
    if (array.size() > kMaxItems) path.refuse(errors::json.too_large, "a list of more than 10,000 items");
    T items;
    items.reserve(array.size());
    for (std::size_t i = 0; i < array.size(); ++i) {
      items.push_back(read<typename T::value_type>(array[i], Path(path, i)));
    }
    return items;
  } else if constexpr (detail::is_variant<T>::value) {
    return read_variant<T>(value, path);
  } else if constexpr (Described<T>) {
    return read_described<T>(value, path);
  } else if constexpr (DescribedEnum<T>) {
    const std::string_view name = text_at(value, path);
    if (const auto found = from_name<T>(name)) return *found;
    std::string detail = "unknown value; known are ";
    for (const auto& row : enum_table<T>) {
      detail += (&row == &enum_table<T>.front() ? "" : ", ") + std::string(row.name);
    }
    path.refuse(errors::json.unknown_value, detail);
  } else if constexpr (detail::is_strong_id<T>::value || std::same_as<T, std::string>) {
    return located(path, [&] { return T(std::string(text_at(value, path))); });
  } else if constexpr (std::same_as<T, Date> || std::same_as<T, Instant>) {
    const std::string_view text = text_at(value, path);
    return located(path, [&] { return T::parse(text); });
  } else if constexpr (std::same_as<T, bool>) {
    if (!value.is_bool()) path.refuse(errors::json.type, "expected true or false");
    return value.get_bool();
  } else {
    static_assert(std::integral<T>);
    bj::error_code error;
    const auto number = value.to_number<T>(error);
    if (error || value.is_double()) {
      path.refuse(errors::json.type, "expected a whole number of at most " +
                                         std::to_string(std::numeric_limits<T>::digits) + " bits");
    }
    return number;
  }
}

/// Reads one JSON text after another in memory that is used again. A tree lives until the next text.
class Parser {
 public:
  /// `text` is UTF-8. Throws OPP-JSON-001 with the column.
  const bj::value& parse(std::string_view text);

 private:
  static bj::parse_options options() {
    bj::parse_options options;
    options.max_depth = 32;
    options.allow_invalid_utf8 = true;  // whoever calls has looked at that, for an error of its own
    return options;
  }

  std::array<unsigned char, std::size_t{16} << 10U> buffer_;
  std::optional<bj::monotonic_resource> memory_;  ///< a new one per text: it takes ever larger blocks
  bj::stream_parser parser_{{}, options()};
  bj::value tree_;
};

inline const bj::value& Parser::parse(std::string_view text) {
  std::destroy_at(&tree_);
  std::construct_at(&tree_);
  parser_.reset();  // lets go of the memory before that goes
  memory_.emplace(buffer_.data(), buffer_.size());
  parser_.reset(&*memory_);
  bj::error_code error;
  const std::size_t used = parser_.write_some(text.data(), text.size(), error);
  if (!error && used == text.size()) parser_.finish(error);
  if (!error && used != text.size()) error = bj::error::extra_data;
  if (error) {
    const bool cut_off = error == bj::error::incomplete;
    fail(errors::json.syntax,
         cut_off ? "the JSON ends too early" : "not valid JSON (" + error.message() + ")",
         Where{{}, 0, used + 1, {}});
  }
  std::destroy_at(&tree_);
  std::construct_at(&tree_, parser_.release());
  return tree_;
}

/// JSON on one line with an indent of two spaces a level, for people. `compact` is what was just written.
inline std::string pretty(std::string_view compact) {
  std::string out;
  out.reserve(compact.size() * 2);
  std::size_t depth = 0;
  const auto new_line = [&] { out.append(1, '\n').append(depth * 2, ' '); };
  for (std::size_t i = 0; i < compact.size(); ++i) {
    const char c = compact[i];
    if (c == '"') {
      std::size_t end = i + 1;
      while (compact[end] != '"') end += compact[end] == '\\' ? 2 : 1;
      out.append(compact, i, end - i + 1);
      i = end;
    } else if ((c == '{' || c == '[') && compact[i + 1] != c + 2) {  // } and ] are two after { and [
      out += c;
      ++depth;
      new_line();
    } else if ((c == '}' || c == ']') && compact[i - 1] != c - 2) {
      --depth;
      new_line();
      out += c;
    } else {
      out += c;
      if (c == ',') new_line();
      if (c == ':') out += ' ';
    }
  }
  return out;
}

}  // namespace opp::json
