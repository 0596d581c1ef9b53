#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/error.hpp"
#include "opp/base/export.hpp"
#include "opp/base/limits.hpp"
#include "opp/base/reachable.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/base/text.hpp"
#include "opp/codec/errors.hpp"
#include "opp/time/date.hpp"
#include "opp/time/instant.hpp"

#include <boost/archive/binary_iarchive.hpp>
#include <boost/archive/binary_oarchive.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <streambuf>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

/// Snapshots of every described type, from its description, over the binary archives of Boost.Serialization.
/// Nothing here knows a type by name.
///
/// A described value is a *fixed part*, one slot per field, followed by the *rest*: texts, items of lists,
/// described members. So a value of numbers, dates and enumerations is read in one go. Numbers are
/// little-endian. Before the value stands a table of all types that it may hold, with version and layout.
namespace opp::archive {

inline constexpr std::size_t kMaxBytes = std::size_t{16} << 20U;
inline constexpr std::string_view kMagic = "OPPSNAP\n";
inline constexpr std::uint32_t kFormat = 1;
inline constexpr std::size_t kPreambleBytes = kMagic.size() + 2 * sizeof(std::uint32_t);
inline constexpr unsigned kArchiveFlags =
    boost::archive::no_header | boost::archive::no_codecvt | boost::archive::no_tracking;

[[noreturn]] inline void malformed(const char* detail) { fail(errors::snapshot.malformed, detail); }

// --- Numbers
// ------------------------------------------------------------------------------------------------

template <std::integral T>
void put(std::uint8_t* to, T value) {
  const auto bits = static_cast<std::make_unsigned_t<T>>(value);
  for (std::size_t i = 0; i < sizeof(T); ++i) to[i] = static_cast<std::uint8_t>(bits >> (8 * i));
}

template <std::integral T>
T get(const std::uint8_t* from) {
  std::make_unsigned_t<T> bits = 0;
  for (std::size_t i = 0; i < sizeof(T); ++i) {
    bits = static_cast<std::make_unsigned_t<T>>(
        bits | static_cast<std::make_unsigned_t<T>>(std::make_unsigned_t<T>{from[i]} << (8 * i)));
  }
  return static_cast<T>(bits);
}

// --- Layout
// -------------------------------------------------------------------------------------------------

/// Bytes that a member takes in the fixed part: its value, or what must be known before its rest is read.
template <class M>
consteval std::size_t slot_size() {
  if constexpr (detail::is_optional<M>::value) {
    return 1 + slot_size<typename M::value_type>();
  } else if constexpr (Described<M>) {
    return 0;
  } else if constexpr (detail::is_variant<M>::value) {
    return sizeof(std::uint16_t);  // place of the alternative in the table of types
  } else if constexpr (std::same_as<M, bool>) {
    return 1;
  } else if constexpr (std::is_enum_v<M>) {
    return sizeof(std::underlying_type_t<M>);
  } else if constexpr (std::integral<M> || std::same_as<M, Instant>) {
    return sizeof(M);
  } else {
    return sizeof(std::uint32_t);  // a date, or the length of a text, identifier or list
  }
}

/// Bytes of the fixed part of a described type in this version of its schema.
template <Described T>
constexpr std::size_t fixed_size(unsigned version) {
  std::size_t size = 0;
  for_each_field<T>([&](const auto& f) {
    using M = typename std::remove_cvref_t<decltype(f)>::member_type;
    if (f.since_version <= version) size += slot_size<M>();
  });
  return size;
}

/// Fewest bytes of a value, so that a number of items can be compared with the bytes that are left.
template <class M>
consteval std::size_t smallest_size() {
  std::size_t size = slot_size<M>();
  if constexpr (Described<M>) {
    for_each_field<M>([&](const auto& f) {
      using N = typename std::remove_cvref_t<decltype(f)>::member_type;
      if (f.since_version == 1) size += detail::is_optional<N>::value ? slot_size<N>() : smallest_size<N>();
    });
  }
  return size;
}

/// A field that came later must have a value in an old snapshot: none.
template <Described T>
consteval bool later_fields_may_be_absent() {
  bool good = true;
  for_each_field<T>([&](const auto& f) {
    using M = typename std::remove_cvref_t<decltype(f)>::member_type;
    if (f.since_version > 1 && !may_be_absent<M>) good = false;
  });
  return good;
}

/// FNV-1a over the words that describe a layout.
class Hash {
 public:
  constexpr Hash& add(std::string_view word) {
    for (const char c : word) byte(static_cast<std::uint8_t>(c));
    byte(0);
    return *this;
  }
  [[nodiscard]] constexpr std::uint64_t value() const { return value_; }

 private:
  constexpr void byte(std::uint8_t b) { value_ = (value_ ^ b) * 0x100000001b3U; }
  std::uint64_t value_ = 0xcbf29ce484222325U;
};

template <class M>
constexpr void add_layout(Hash& hash) {
  if constexpr (detail::is_optional<M>::value) {
    hash.add("optional");
    add_layout<typename M::value_type>(hash);
  } else if constexpr (detail::is_vector<M>::value) {
    hash.add("list");
    add_layout<typename M::value_type>(hash);
  } else if constexpr (detail::is_variant<M>::value) {
    hash.add("variant");  // alternatives are told apart by the table of types, so that more may come
  } else if constexpr (Described<M>) {
    hash.add(type_info<M>.name);
  } else if constexpr (DescribedEnum<M>) {
    hash.add(enum_name<M>);
  } else if constexpr (detail::is_strong_id<M>::value) {
    hash.add(detail::is_strong_id<M>::tag_type::name);
  } else if constexpr (std::same_as<M, Date>) {
    hash.add("date");
  } else if constexpr (std::same_as<M, Instant>) {
    hash.add("instant");
  } else if constexpr (std::same_as<M, std::string>) {
    hash.add("text");
  } else if constexpr (std::same_as<M, bool>) {
    hash.add("bool");
  } else {
    static_assert(std::integral<M>);
    constexpr std::array<std::string_view, 9> names{"", "1", "2", "", "4", "", "", "", "8"};
    hash.add(std::is_signed_v<M> ? "int" : "unsigned").add(names[sizeof(M)]);
  }
}

/// Version of a type in the table: that of its schema, or the number of values of an enumeration.
template <class T>
constexpr unsigned version() {
  if constexpr (Described<T>) {
    return version_of<T>();
  } else {
    return static_cast<unsigned>(enum_table<T>.size());
  }
}

/// What the bytes of a type mean in a version: its fields with their kinds, or its values in order.
template <class T>
constexpr std::uint64_t layout(unsigned version) {
  Hash hash;
  if constexpr (Described<T>) {
    for_each_field<T>([&](const auto& f) {
      if (f.since_version > version) return;
      hash.add(f.name);
      add_layout<typename std::remove_cvref_t<decltype(f)>::member_type>(hash);
    });
  } else {
    for (unsigned i = 0; i < version; ++i) hash.add(enum_table<T>[i].name);
  }
  return hash.value();
}

// --- The table of types
// -------------------------------------------------------------------------------------

/// What the library knows about one type.
struct KnownType {
  std::string_view name;
  unsigned version;
  std::uint64_t (*layout)(unsigned version);
};

template <class... T>
constexpr auto known_types(TypeList<T...>) {
  constexpr std::size_t count = (std::size_t{0} + ... + (Described<T> || DescribedEnum<T> ? 1 : 0));
  std::array<KnownType, count> types{};
  std::size_t i = 0;
  const auto add = [&]<class U>() {
    if constexpr (Described<U>) {
      types[i++] = {type_info<U>.name, version<U>(), &layout<U>};
    } else if constexpr (DescribedEnum<U>) {
      types[i++] = {enum_name<U>, version<U>(), &layout<U>};
    }
  };
  (add.template operator()<T>(), ...);
  return types;
}

/// Every described type and enumeration that a value of type `Root` may hold.
template <class Root>
inline constexpr auto kKnownTypes = known_types(Reachable<Root>{});

/// Place of `T` in `kKnownTypes<Root>`.
template <class Root, class T>
consteval std::size_t place_of() {
  constexpr std::string_view name = [] {
    if constexpr (Described<T>) {
      return type_info<T>.name;
    } else {
      return enum_name<T>;
    }
  }();
  for (std::size_t i = 0; i < kKnownTypes<Root>.size(); ++i) {
    if (kKnownTypes<Root>[i].name == name) return i;
  }
  throw "not reachable";  // a compile error
}

/// A type as a snapshot names it. In the bytes: length of the name, name, version, layout.
struct TableRow {
  std::string_view name;
  unsigned version;
  std::uint64_t layout;
};

inline void append_row(std::string& table, const TableRow& row) {
  std::array<std::uint8_t, sizeof(std::uint32_t) + sizeof(std::uint64_t)> numbers{};
  put(numbers.data(), row.version);
  put(numbers.data() + sizeof(std::uint32_t), row.layout);
  table += static_cast<char>(row.name.size());
  table += row.name;
  table.append(reinterpret_cast<const char*>(numbers.data()), numbers.size());
}

/// The rows of a table. Throws OPP-SNAP-001.
OPP_API std::vector<TableRow> table_rows(std::string_view table);

/// The table that this version of the library writes.
template <class Root>
const std::string& current_table() {
  static const std::string table = [] {
    std::string text;
    for (const KnownType& type : kKnownTypes<Root>) {
      append_row(text, {type.name, type.version, type.layout(type.version)});
    }
    return text;
  }();
  return table;
}

// --- Writing
// ------------------------------------------------------------------------------------------------

/// Memory that an archive writes to.
class OutBuffer : public std::streambuf {
 public:
  [[nodiscard]] std::string take() { return std::move(bytes_); }

 protected:
  std::streamsize xsputn(const char* from, std::streamsize count) override {
    bytes_.append(from, static_cast<std::size_t>(count));
    if (bytes_.size() > kMaxBytes) fail(errors::snapshot.too_large, "a snapshot of more than 16 MiB");
    return count;
  }
  int_type overflow(int_type c) override {
    const char byte = traits_type::to_char_type(c);
    xsputn(&byte, 1);
    return c;
  }

 private:
  std::string bytes_;
};

template <class Root>
class Writer {
 public:
  explicit Writer(boost::archive::binary_oarchive& archive) : archive_(archive) {}

  void bytes(const void* from, std::size_t count) { archive_.save_binary(from, count); }

  template <class M>
  void value(const M& member) {
    std::array<std::uint8_t, slot_size<M>()> slot{};
    fill(slot.data(), member);
    bytes(slot.data(), slot.size());
    rest(member);
  }

 private:
  /// Fills the slot of a member. An absent value leaves zeros.
  template <class M>
  void fill([[maybe_unused]] std::uint8_t* slot, const M& member) {
    if constexpr (detail::is_optional<M>::value) {
      slot[0] = member ? 1 : 0;
      if (member) fill(slot + 1, *member);
    } else if constexpr (detail::is_vector<M>::value) {
      put(slot, static_cast<std::uint32_t>(member.size()));
    } else if constexpr (detail::is_variant<M>::value) {
      std::visit([&]<class P>(const P&) { put(slot, static_cast<std::uint16_t>(place_of<Root, P>())); },
                 member);
    } else if constexpr (detail::is_strong_id<M>::value) {
      put(slot, static_cast<std::uint32_t>(member.text().size()));
    } else if constexpr (std::same_as<M, std::string>) {
      put(slot, static_cast<std::uint32_t>(member.size()));
    } else if constexpr (std::same_as<M, bool>) {
      slot[0] = member ? 1 : 0;
    } else if constexpr (std::is_enum_v<M>) {
      put(slot, static_cast<std::underlying_type_t<M>>(member));
    } else if constexpr (std::same_as<M, Date>) {
      put(slot, member.day_number());
    } else if constexpr (std::same_as<M, Instant>) {
      put(slot, member.microseconds());
    } else if constexpr (std::integral<M>) {
      put(slot, member);
    }
  }

  /// Writes what follows the fixed part.
  template <class M>
  void rest(const M& member) {
    if constexpr (detail::is_optional<M>::value) {
      if (member) rest(*member);
    } else if constexpr (detail::is_vector<M>::value) {
      for (const auto& item : member) value(item);
    } else if constexpr (detail::is_variant<M>::value) {
      std::visit([&](const auto& alternative) { rest(alternative); }, member);
    } else if constexpr (Described<M>) {
      std::array<std::uint8_t, fixed_size<M>(version_of<M>())> fixed{};
      [[maybe_unused]] std::uint8_t* slot = fixed.data();
      for_each_field<M>([&](const auto& f) {
        fill(slot, member.*f.member);
        slot += slot_size<typename std::remove_cvref_t<decltype(f)>::member_type>();
      });
      bytes(fixed.data(), fixed.size());
      for_each_field<M>([&](const auto& f) { rest(member.*f.member); });
    } else if constexpr (detail::is_strong_id<M>::value) {
      bytes(member.text().data(), member.text().size());
    } else if constexpr (std::same_as<M, std::string>) {
      bytes(member.data(), member.size());
    }
  }

  boost::archive::binary_oarchive& archive_;
};

/// A value with the preamble and the table of types before it. What is saved can be loaded again. Throws
/// OPP-SNAP-003 and what `check_limits` throws.
template <class Root>
std::string save(const Root& root) {
  check_limits(root);
  const std::string& table = current_table<Root>();
  OutBuffer buffer;
  {
    std::array<std::uint8_t, 2 * sizeof(std::uint32_t)> numbers{};
    boost::archive::binary_oarchive archive(buffer, kArchiveFlags);
    Writer<Root> writer(archive);
    writer.bytes(kMagic.data(), kMagic.size());
    put(numbers.data(), kFormat);
    writer.bytes(numbers.data(), numbers.size());  // the length is filled in below
    put(numbers.data(), static_cast<std::uint32_t>(table.size()));
    writer.bytes(numbers.data(), sizeof(std::uint32_t));
    writer.bytes(table.data(), table.size());
    writer.value(root);
  }
  std::string bytes = buffer.take();
  put(reinterpret_cast<std::uint8_t*>(bytes.data()) + kPreambleBytes - sizeof(std::uint32_t),
      static_cast<std::uint32_t>(bytes.size() - kPreambleBytes));
  return bytes;
}

// --- Reading
// ------------------------------------------------------------------------------------------------

/// Memory that an archive reads from.
class InBuffer : public std::streambuf {
 public:
  explicit InBuffer(std::string_view bytes) {
    char* const begin = const_cast<char*>(bytes.data());  // only read
    setg(begin, begin, begin + bytes.size());
  }
};

/// Checks the preamble and gives what follows it. Throws OPP-SNAP-001, -002, -003.
OPP_API std::string_view payload_of(std::string_view snapshot);

/// How a snapshot numbers and versions the types of `known`, by their place there.
struct StoredTypes {
  std::vector<std::size_t> places;  ///< place in `known` of each row
  std::vector<unsigned> versions;   ///< version of each known type; 0 if the snapshot has none
};

/// Throws OPP-SNAP-001, -002.
OPP_API StoredTypes stored_types(std::string_view table, const KnownType* known, std::size_t count);

template <class Root>
class Reader {
 public:
  Reader(boost::archive::binary_iarchive& archive, std::size_t size) : archive_(archive), left_(size) {
    std::string table(number<std::uint32_t>(), '\0');
    bytes(table.data(), table.size());
    if (table != current_table<Root>()) {  // most snapshots are of this version
      stored_ = stored_types(table, kKnownTypes<Root>.data(), kKnownTypes<Root>.size());
    }
  }

  template <class M>
  M value() {
    std::array<std::uint8_t, slot_size<M>()> slot{};
    bytes(slot.data(), slot.size());
    return from<M>(slot.data());
  }

  void finish() const {
    if (left_ != 0) malformed("bytes follow the end");
  }

 private:
  void bytes(void* to, std::size_t count) {
    need(count);
    archive_.load_binary(to, count);
    left_ -= count;
  }
  void need(std::size_t count) const {
    if (count > left_) malformed("the snapshot ends too early");
  }
  template <std::integral T>
  std::size_t number() {
    std::array<std::uint8_t, sizeof(T)> raw{};
    bytes(raw.data(), raw.size());
    const std::size_t count = get<T>(raw.data());
    need(count);
    return count;
  }

  std::string text(const std::uint8_t* slot) {
    const auto size = get<std::uint32_t>(slot);
    if (size > kMaxTextBytes) malformed("a text of more than 64 KiB");
    need(size);
    std::string text(size, '\0');
    bytes(text.data(), size);
    if (!is_utf8(text)) malformed("a text is not UTF-8");
    return text;
  }

  static bool flag(std::uint8_t byte) {
    if (byte > 1) malformed("a mark is neither yes nor no");
    return byte == 1;
  }

  /// A member whose slot has been read; reads its rest.
  template <class M>
  M from([[maybe_unused]] const std::uint8_t* slot) {
    if constexpr (detail::is_optional<M>::value) {
      if (!flag(slot[0])) return std::nullopt;
      return from<typename M::value_type>(slot + 1);
    } else if constexpr (detail::is_vector<M>::value) {
      return list<M>(get<std::uint32_t>(slot));
    } else if constexpr (detail::is_variant<M>::value) {
      return alternative<M>(get<std::uint16_t>(slot), static_cast<const M*>(nullptr));
    } else if constexpr (Described<M>) {
      return described<M>();
    } else if constexpr (detail::is_strong_id<M>::value) {
      std::string id = text(slot);
      if (!M::is_valid(id)) malformed("an identifier is not well-formed");
      return M(std::move(id));
    } else if constexpr (std::same_as<M, std::string>) {
      return text(slot);
    } else if constexpr (std::same_as<M, bool>) {
      return flag(slot[0]);
    } else if constexpr (std::is_enum_v<M>) {
      const auto number = get<std::underlying_type_t<M>>(slot);
      if (!std::in_range<std::size_t>(number) || static_cast<std::size_t>(number) >= enum_table<M>.size()) {
        malformed("a value is not in its enumeration");
      }
      return static_cast<M>(number);
    } else if constexpr (std::same_as<M, Date>) {
      constexpr Date first(1400, 1, 1);
      constexpr Date last(9999, 12, 31);
      const auto day = get<std::int32_t>(slot);
      if (day < first.day_number() || day > last.day_number()) malformed("a date is out of range");
      return Date::from_day_number(day);
    } else if constexpr (std::same_as<M, Instant>) {
      return Instant(get<std::int64_t>(slot));
    } else {
      return get<M>(slot);
    }
  }

  template <class M>
  M list(std::uint32_t count) {
    using Item = typename M::value_type;
    if (count > kMaxItems) malformed("a list of more than 10,000 items");
    need(count * std::max<std::size_t>(smallest_size<Item>(), 1));
    M items;
    items.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) items.push_back(value<Item>());
    return items;
  }

  template <class V, class... T>
  V alternative(std::size_t row, const std::variant<T...>*) {
    std::size_t place = row;
    if (stored_) {
      if (row >= stored_->places.size()) malformed("a type that the snapshot does not name");
      place = stored_->places[row];
    }
    std::optional<V> found;
    const auto attempt = [&]<class U>() {
      if (place != place_of<Root, U>()) return false;
      found.emplace(std::in_place_type<U>, described<U>());
      return true;
    };
    if (!(attempt.template operator()<T>() || ...)) malformed("a type that cannot stand here");
    return *std::move(found);
  }

  template <Described T>
  T described() {
    static_assert(later_fields_may_be_absent<T>(),
                  "a field of a later version is optional, a list or a bool");
    constexpr unsigned current = version_of<T>();
    unsigned version = current;
    std::array<std::uint8_t, fixed_size<T>(current)> fixed{};
    std::size_t size = fixed.size();
    if (stored_) {
      version = stored_->versions[place_of<Root, T>()];
      if (version == 0) malformed("a type that the snapshot does not name");
      size = fixed_size<T>(version);
    }
    bytes(fixed.data(), size);
    [[maybe_unused]] const std::uint8_t* slot = fixed.data();
    return construct<T>(
        [&]<class M>(const Field<T, M>& f) { return field<M>(slot, f.since_version <= version); });
  }

  template <class M>
  M field(const std::uint8_t*& slot, bool stored) {
    if constexpr (may_be_absent<M>) {
      if (!stored) return M{};
    }
    const std::uint8_t* const own = slot;
    slot += slot_size<M>();
    return from<M>(own);
  }

  boost::archive::binary_iarchive& archive_;
  std::size_t left_;
  std::optional<StoredTypes> stored_;  ///< nothing if the snapshot is of this version
};

/// The value that `save` wrote. Throws OPP-SNAP-001, -002, -003.
template <class Root>
Root load(std::string_view snapshot) {
  const std::string_view payload = payload_of(snapshot);
  try {
    InBuffer buffer(payload);
    boost::archive::binary_iarchive archive(buffer, kArchiveFlags);
    Reader<Root> reader(archive, payload.size());
    Root root = reader.template value<Root>();
    reader.finish();
    return root;
  } catch (const boost::archive::archive_exception&) {
    malformed("the archive cannot be read");
  }
}

}  // namespace opp::archive
