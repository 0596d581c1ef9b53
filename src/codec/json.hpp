#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/error.hpp"
#include "opp/base/field_table.hpp"
#include "opp/base/limits.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/base/text.hpp"
#include "opp/time/date.hpp"
#include "opp/time/instant.hpp"

#include <boost/json.hpp>

#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

/// JSON for every described type, from its field table. Nothing here knows a type by name.
namespace opp::json {

namespace bj = boost::json;

template <class T>
struct is_strong_id : std::false_type {};
template <class Tag>
struct is_strong_id<StrongId<Tag>> : std::true_type {};

template <class T>
bj::value write(const T& value) {
  if constexpr (detail::is_vector<T>::value) {
    bj::array array;
    array.reserve(value.size());
    for (const auto& item : value) array.push_back(write(item));
    return array;
  } else if constexpr (detail::is_variant<T>::value) {
    return std::visit(
        []<class P>(const P& payload) -> bj::value {
          return bj::object{{"type", bj::string_view(type_info<P>.name)},
                            {"schema", version_of<P>()},
                            {"payload", write(payload)}};
        },
        value);
  } else if constexpr (Described<T>) {
    bj::object object;
    for_each_field<T>([&](const auto& f) {
      const auto& member = value.*f.member;
      using M = std::remove_cvref_t<decltype(member)>;
      if constexpr (detail::is_optional<M>::value) {
        if (member) object.emplace(f.name, write(*member));
      } else if constexpr (detail::is_vector<M>::value) {
        if (!member.empty()) object.emplace(f.name, write(member));
      } else {
        object.emplace(f.name, write(member));
      }
    });
    return object;
  } else if constexpr (DescribedEnum<T>) {
    return bj::value(bj::string_view(to_name(value)));
  } else if constexpr (is_strong_id<T>::value) {
    return bj::value(value.text());
  } else if constexpr (std::same_as<T, Date> || std::same_as<T, Instant>) {
    return bj::value(value.iso());
  } else {
    return bj::value(value);
  }
}

/// The place in a document that is being read, for messages.
class Path {
 public:
  class Step {
   public:
    Step(Path& path, std::string_view name) : path_(path), length_(path.text_.size()) {
      if (length_ != 0) path.text_ += '.';
      path.text_ += name;
    }
    Step(Path& path, std::size_t index) : path_(path), length_(path.text_.size()) {
      path.text_ += '[' + std::to_string(index) + ']';
    }
    Step(const Step&) = delete;
    Step& operator=(const Step&) = delete;
    ~Step() { path_.text_.resize(length_); }

   private:
    Path& path_;
    std::size_t length_;
  };

  [[noreturn]] void refuse(ErrorCode code, std::string detail) const {
    fail(code, std::move(detail), Where{{}, 0, 0, text_});
  }
  [[nodiscard]] const std::string& text() const noexcept { return text_; }

 private:
  std::string text_;
};

/// `word` as it may stand in a message: printable ASCII, at most 40 characters.
inline std::string shown(std::string_view word) {
  std::string text;
  for (const char c : word.substr(0, 40)) text += c >= ' ' && c <= '~' ? c : '?';
  return text;
}

inline const bj::object& object_at(const bj::value& value, const Path& path) {
  if (!value.is_object()) path.refuse(ErrorCode::json_type, "expected an object");
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
    path.refuse(ErrorCode::json_unknown_field, detail);
  }
}

inline std::string_view text_at(const bj::value& value, const Path& path) {
  if (!value.is_string()) path.refuse(ErrorCode::json_type, "expected a text");
  const auto& text = value.get_string();
  if (text.size() > kMaxTextBytes) path.refuse(ErrorCode::text_too_long, "a text of more than 64 KiB");
  return {text.data(), text.size()};
}

/// Runs a parser that knows no place and adds the place to its error.
template <class F>
auto located(const Path& path, F&& parse) {
  try {
    return parse();
  } catch (const Error& error) {
    path.refuse(error.code(), error.detail());
  }
}

template <class T>
T read(const bj::value& value, Path& path);

template <class M>
M read_member(const bj::object& object, std::string_view name, Path& path) {
  const bj::value* value = object.if_contains(name);
  const Path::Step step(path, name);
  if (value == nullptr) {
    if constexpr (may_be_absent<M>) {
      return M{};
    } else {
      path.refuse(ErrorCode::json_missing, "missing field");
    }
  }
  return read<M>(*value, path);
}

template <class V, std::size_t I = 0>
V read_alternative(std::string_view name, const bj::value& payload, Path& path) {
  if constexpr (I == std::variant_size_v<V>) {
    path.refuse(ErrorCode::json_unknown_event, "unknown event type \"" + shown(name) + "\"");
  } else {
    using P = std::variant_alternative_t<I, V>;
    if (type_info<P>.name == name) return V(read<P>(payload, path));
    return read_alternative<V, I + 1>(name, payload, path);
  }
}

template <Described T>
T read_described(const bj::value& value, Path& path) {
  const bj::object& object = object_at(value, path);
  return std::apply(
      [&]<class... F>(const F&... f) {
        refuse_unknown(object, std::vector<std::string_view>{f.name...}, path);
        return T{read_member<typename F::member_type>(object, f.name, path)...};
      },
      fields<T>);
}

template <class T>
T read(const bj::value& value, Path& path) {
  if constexpr (detail::is_optional<T>::value) {
    if (value.is_null()) return std::nullopt;
    return read<typename T::value_type>(value, path);
  } else if constexpr (detail::is_vector<T>::value) {
    if (!value.is_array()) path.refuse(ErrorCode::json_type, "expected a list");
    const bj::array& array = value.get_array();
    if (array.size() > kMaxItems) path.refuse(ErrorCode::json_too_large, "a list of more than 10,000 items");
    T items;
    items.reserve(array.size());
    for (std::size_t i = 0; i < array.size(); ++i) {
      const Path::Step step(path, i);
      items.push_back(read<typename T::value_type>(array[i], path));
    }
    return items;
  } else if constexpr (detail::is_variant<T>::value) {
    const bj::object& object = object_at(value, path);
    const auto type = read_member<std::string>(object, "type", path);
    static const bj::value no_fields = bj::object{};
    const bj::value* payload = object.if_contains("payload");
    return read_alternative<T>(type, payload == nullptr ? no_fields : *payload, path);
  } else if constexpr (Described<T>) {
    return read_described<T>(value, path);
  } else if constexpr (DescribedEnum<T>) {
    const std::string_view name = text_at(value, path);
    if (const auto found = from_name<T>(name)) return *found;
    std::string detail = "unknown value; known are ";
    for (const auto& row : enum_table<T>) {
      detail += (&row == &enum_table<T>.front() ? "" : ", ") + std::string(row.name);
    }
    path.refuse(ErrorCode::json_unknown_value, detail);
  } else if constexpr (is_strong_id<T>::value || std::same_as<T, std::string>) {
    return located(path, [&] { return T(std::string(text_at(value, path))); });
  } else if constexpr (std::same_as<T, Date> || std::same_as<T, Instant>) {
    const std::string_view text = text_at(value, path);
    return located(path, [&] { return T::parse(text); });
  } else if constexpr (std::same_as<T, bool>) {
    if (!value.is_bool()) path.refuse(ErrorCode::json_type, "expected true or false");
    return value.get_bool();
  } else {
    static_assert(std::integral<T>);
    bj::error_code error;
    const auto number = value.to_number<T>(error);
    if (error || value.is_double()) {
      path.refuse(ErrorCode::json_type, "expected a whole number of at most " +
                                            std::to_string(std::numeric_limits<T>::digits) + " bits");
    }
    return number;
  }
}

}  // namespace opp::json
