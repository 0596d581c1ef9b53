#pragma once

#include "opp/base/entries.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace opp {

/// How sensitive a field is. The class decides who may see it, what is encrypted and what a log or an
/// exception may contain (never more than `intern`).
OPP_CODES(Privacy,
  (openbaar, "openbaar", "public")  // public, such as the BRIN of a school
  (intern, "intern", "internal")  // of the organisation, says nothing about a person by itself
  (persoonsgegeven, "persoonsgegeven", "personal data")  // personal data
  // special category, AVG art. 9 (health, diagnosis, support needs)
  (bijzonder, "bijzonder persoonsgegeven", "special category of personal data")
  (geheim, "geheim", "secret")  // secret, such as a BSN or a secret address
)

/// The one description of a type. Equality, JSON, schema, snapshots, Python, privacy and the field reference
/// follow from it. `OPP_TYPE` makes type and description of one table; a type with more than members is
/// described by hand, with a line per member in the order of declaration:
///
///     struct Groep {
///       std::string code;
///       std::optional<std::string> naam;
///       [[nodiscard]] bool heeft_naam() const;
///     };
///     template <>
///     inline constexpr auto describe<Groep> = [](auto d) {
///       return d("Groep", "A group of pupils.",
///                d.intern(&Groep::code, "code", "Key of the group."),
///                d.openbaar(&Groep::naam, "naam", "Name, for display.").since(2));
///     };
///
/// `d` names the privacy class of each field. Its type is not known here, so a program that does not use the
/// description only parses it.
template <class T>
inline constexpr auto describe = nullptr;

/// A type with a description.
template <class T>
concept Described =
    !std::is_same_v<std::remove_cv_t<decltype(describe<std::remove_cvref_t<T>>)>, std::nullptr_t>;

/// Put among the fields of a type that derives from `Base`: the fields of `Base` come there.
template <class Base>
struct Embed {};
template <class Base>
inline constexpr Embed<Base> embed{};

/// When a field of an entry of a dossier got its value; the dossier as it was on a day follows from it.
enum class Moment : std::uint8_t {
  said,          ///< with the event that made the entry; so is every day that was only planned
  happened,      ///< it is the day of an event that made the entry
  filled_later,  ///< it is the day (or the days) of a later event that added to the entry
  filled_with,   ///< on the day that another field holds
};

/// One line of a description.
template <class T, class M>
struct Field {
  using member_type = M;

  M T::* member;
  std::string_view name;
  Privacy privacy;
  std::string_view doc;
  unsigned since_version = 1;  ///< version of the type's schema in which the field appeared
  Moment moment = Moment::said;
  std::array<std::string_view, 2> days = {};  ///< of `filled_with`: the fields that hold the day

  [[nodiscard]] constexpr Field since(unsigned version) const {
    Field later = *this;
    later.since_version = version;
    return later;
  }
  /// The entry came to be on this day. Of an entry that several events can make, the first that is known.
  [[nodiscard]] constexpr Field happened() const { return at(Moment::happened); }
  /// A later event happened on this day.
  [[nodiscard]] constexpr Field filled_later() const { return at(Moment::filled_later); }
  /// The event of the day in the field of this name gave the value; the latest, if either of two may have.
  [[nodiscard]] constexpr Field filled_with(std::string_view day, std::string_view or_day = {}) const {
    return at(Moment::filled_with, {day, or_day});
  }

 private:
  [[nodiscard]] constexpr Field at(Moment moment_, std::array<std::string_view, 2> days_ = {}) const {
    Field with = *this;
    with.moment = moment_;
    with.days = days_;
    return with;
  }
};

namespace detail {

template <std::size_t I, class F>
struct FieldAt {
  F field;
};
template <class Places, class... F>
struct FieldList;
/// Fields of different types in one constant: a tuple without the constructors, which cost.
template <std::size_t... I, class... F>
struct FieldList<std::index_sequence<I...>, F...> : FieldAt<I, F>... {
  static constexpr std::size_t size = sizeof...(F);

  /// Calls `f` with all fields.
  template <class G>
  constexpr decltype(auto) apply(G&& f) const {
    return std::forward<G>(f)(static_cast<const FieldAt<I, F>*>(this)->field...);
  }
};
template <std::size_t I, class F>
constexpr const F& get(const FieldAt<I, F>& at) {
  return at.field;  // `get<I>(fields<T>)`
}
template <class... F>
constexpr auto list_of(F... fields) {
  return FieldList<std::index_sequence_for<F...>, F...>{{fields}...};
}

/// What `describe` returns.
template <class T, class Base, std::size_t Lead, class Fields>
struct Description {
  using base = Base;                         ///< `void` if nothing is embedded
  static constexpr std::size_t lead = Lead;  ///< fields before the embedded ones

  std::string_view name;
  std::string_view doc;
  Fields fields;
  std::string_view
      zin_nl{};  ///< the event in one sentence: `{field}` in words, `[…]` only if all in it is there
  std::string_view zin_en{};
  std::string_view voorgift{};  ///< TOML: what a scenario need not say of an event

  [[nodiscard]] constexpr Description sentence(std::string_view nl, std::string_view en) const {
    Description with = *this;
    with.zin_nl = nl;
    with.zin_en = en;
    return with;
  }
  [[nodiscard]] constexpr Description defaults(std::string_view toml) const {
    Description with = *this;
    with.voorgift = toml;
    return with;
  }
};

template <class T>
struct Describer;

}  // namespace detail

/// Name and meaning of a described type, and all that its description says.
template <Described T>
inline constexpr auto type_info = describe<T>(detail::Describer<T>{});

/// The fields of a described type, made where they are first asked for.
template <Described T>
inline constexpr const auto& fields = type_info<T>.fields;

template <Described T>
inline constexpr std::size_t field_count = std::remove_cvref_t<decltype(type_info<T>.fields)>::size;

/// Calls `f(field)` for each field, in order.
template <Described T, class F>
constexpr void for_each_field(F&& f) {
  type_info<T>.fields.apply([&](const auto&... x) { (f(x), ...); });
}

/// Schema version of a type: the latest `since` of its fields (1 for a type without fields).
template <Described T>
constexpr unsigned version_of() {
  unsigned version = 1;
  for_each_field<T>([&](const auto& x) {
    if (x.since_version > version) version = x.since_version;
  });
  return version;
}

namespace detail {

template <class T>
struct Describer {
  template <class B, class M>
  constexpr Field<T, M> openbaar(M B::* member, std::string_view name, std::string_view doc) const {
    return {member, name, Privacy::openbaar, doc};
  }
  template <class B, class M>
  constexpr Field<T, M> intern(M B::* member, std::string_view name, std::string_view doc) const {
    return {member, name, Privacy::intern, doc};
  }
  template <class B, class M>
  constexpr Field<T, M> persoonsgegeven(M B::* member, std::string_view name, std::string_view doc) const {
    return {member, name, Privacy::persoonsgegeven, doc};
  }
  template <class B, class M>
  constexpr Field<T, M> bijzonder(M B::* member, std::string_view name, std::string_view doc) const {
    return {member, name, Privacy::bijzonder, doc};
  }
  template <class B, class M>
  constexpr Field<T, M> geheim(M B::* member, std::string_view name, std::string_view doc) const {
    return {member, name, Privacy::geheim, doc};
  }

  template <class... M>
  constexpr auto operator()(std::string_view name, std::string_view doc, Field<T, M>... fields) const {
    return made<void, 0>(name, doc, list_of(fields...));
  }
  template <class Base, class... M>
  constexpr auto operator()(std::string_view name, std::string_view doc, Embed<Base>,
                            Field<T, M>... rest) const {
    return embedding<Base, 0>(name, doc, list_of(), list_of(rest...));
  }
  template <class M, class Base, class... N>
  constexpr auto operator()(std::string_view name, std::string_view doc, Field<T, M> first, Embed<Base>,
                            Field<T, N>... rest) const {
    return embedding<Base, 1>(name, doc, list_of(first), list_of(rest...));
  }
  template <class M, class N, class Base, class... R>
  constexpr auto operator()(std::string_view name, std::string_view doc, Field<T, M> first,
                            Field<T, N> second, Embed<Base>, Field<T, R>... rest) const {
    return embedding<Base, 2>(name, doc, list_of(first, second), list_of(rest...));
  }

 private:
  template <class Base, std::size_t Lead, class Fields>
  static constexpr auto made(std::string_view name, std::string_view doc, const Fields& fields) {
    return Description<T, Base, Lead, Fields>{name, doc, fields};
  }
  template <class Base, std::size_t Lead, class Before, class After>
  static constexpr auto embedding(std::string_view name, std::string_view doc, const Before& before,
                                  const After& after) {
    return before.apply([&](auto... b) {
      return type_info<Base>.fields.apply([&]<class... M>(const Field<Base, M>&... own) {
        return after.apply([&](auto... a) {
          return made<Base, Lead>(name, doc,
                                  list_of(b...,
                                          Field<T, M>{own.member, own.name, own.privacy, own.doc,
                                                      own.since_version, own.moment, own.days}...,
                                          a...));
        });
      });
    });
  }
};

template <class T>
struct is_optional : std::false_type {};
template <class T>
struct is_optional<std::optional<T>> : std::true_type {};
template <class T>
struct is_vector : std::false_type {};
template <class T>
struct is_vector<std::vector<T>> : std::true_type {};
template <class T>
struct is_vector<Entries<T>> : std::true_type {};
/// A `std::variant`, or a class that derives from one.
template <class V>
    struct is_variant : std::bool_constant < requires(const V& v) {
  []<class... T>(const std::variant<T...>&) {}(v);
}>{};

template <Described T>
using base_of = typename decltype(type_info<T>)::base;
template <Described T>
constexpr std::size_t embedded() {
  if constexpr (std::is_void_v<base_of<T>>) {
    return 0;
  } else {
    return field_count<base_of<T>>;
  }
}

/// A `T` of the values of its fields, in the order of the description.
template <Described T, std::size_t... E, std::size_t... L, std::size_t... R, class... M>
constexpr T assembled(std::index_sequence<E...>, std::index_sequence<L...>, std::index_sequence<R...>,
                      std::tuple<M...>&& values) {
  constexpr std::size_t lead = decltype(type_info<T>)::lead;
  return T{base_of<T>{std::get<lead + E>(std::move(values))...}, std::get<L>(std::move(values))...,
           std::get<lead + sizeof...(E) + R>(std::move(values))...};
}

}  // namespace detail

/// Makes a `T` whose fields are what `f(field)` returns for each; `f` is called in the order of the fields.
template <Described T, class F>
constexpr T construct(F&& f) {
  return type_info<T>.fields.apply([&]<class... M>(const Field<T, M>&... x) {
    if constexpr (std::is_void_v<detail::base_of<T>>) {
      return T{f(x)...};
    } else {
      constexpr std::size_t lead = decltype(type_info<T>)::lead;
      constexpr std::size_t own = detail::embedded<T>();
      return detail::assembled<T>(std::make_index_sequence<own>{}, std::make_index_sequence<lead>{},
                                  std::make_index_sequence<sizeof...(M) - lead - own>{},
                                  std::tuple<M...>{f(x)...});
    }
  });
}

namespace detail {

struct OPP_API ConvertsToAnything {
  template <class T>
  operator T() const;  // declared only; used in unevaluated context
};

/// An aggregate accepts as many initialisers as it has members. The description is complete when the members
/// in it initialise the type and one more initialiser of any kind is refused.
template <class T, class... M>
consteval bool takes_exactly(std::type_identity<M>...) {
  if constexpr (sizeof...(M) == 0) {
    return std::is_empty_v<T>;
  } else {
    return requires { T{std::declval<M>()...}; } && !requires { T{std::declval<M>()..., {}}; } &&
           !requires { T{std::declval<M>()..., ConvertsToAnything{}}; };
  }
}

/// Type of the initialiser `I` of an aggregate: the base first, then its own fields.
template <Described T, std::size_t I, class... M>
consteval auto initialiser(std::type_identity<std::tuple<M...>>) {
  constexpr std::size_t lead = decltype(type_info<T>)::lead;
  if constexpr (std::is_void_v<base_of<T>>) {
    return std::type_identity<std::tuple_element_t<I, std::tuple<M...>>>{};
  } else if constexpr (I == 0) {
    return std::type_identity<base_of<T>>{};
  } else if constexpr (I <= lead) {
    return std::type_identity<std::tuple_element_t<I - 1, std::tuple<M...>>>{};
  } else {
    return std::type_identity<std::tuple_element_t<I - 1 + embedded<T>(), std::tuple<M...>>>{};
  }
}

}  // namespace detail

/// True if the description names every member of `T`, in the order of declaration, each name once.
template <Described T>
consteval bool fields_complete() {
  if (!std::is_aggregate_v<T> || type_info<T>.name.empty() || type_info<T>.doc.empty()) return false;
  return type_info<T>.fields.apply([]<class... M>(const Field<T, M>&... x) {
    const std::string_view names[] = {x.name..., std::string_view{}};
    for (std::size_t i = 0; i < sizeof...(x); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        if (names[i] == names[j]) return false;
      }
    }
    constexpr std::size_t base = std::is_void_v<detail::base_of<T>> ? 0 : 1;
    return []<std::size_t... I>(std::index_sequence<I...>) {
      return detail::takes_exactly<T>(detail::initialiser<T, I>(std::type_identity<std::tuple<M...>>{})...);
    }(std::make_index_sequence<sizeof...(M) - detail::embedded<T>() + base>{});
  });
}

/// Members that may be left out of a document: optionals, lists and yes/no marks (absent means no).
template <class M>
inline constexpr bool may_be_absent =
    detail::is_optional<M>::value || detail::is_vector<M>::value || std::is_same_v<M, bool>;

/// Equality of described types, field by field.
template <Described T>
constexpr bool operator==(const T& a, const T& b) {
  return type_info<T>.fields.apply([&](const auto&... x) { return ((a.*x.member == b.*x.member) && ...); });
}

}  // namespace opp

/// A struct and its description: a row per member with its privacy class, type, name and meaning, and what
/// else the description says of it. After the rows may stand what it says of the type. For use in namespace
/// `opp`.
///
///     OPP_TYPE(GroepGewijzigd, "The pupil went to another group.",
///       (intern, std::string, code, "Key of the group.")
///       (openbaar, std::optional<std::string>, naam, "Name, for display.", .since(2)),
///       .sentence("Naar groep {code}", "To group {code}"))
#define OPP_TYPE(T, doc, rows, ...) OPP_TYPE_(T, T, void, OPP_MEMBER, doc, rows, __VA_ARGS__)
/// The same with a base, whose fields come where the row `(embed)` stands.
#define OPP_TYPE_FROM(T, Base, doc, rows, ...) \
  OPP_TYPE_(T, T : Base, Base, OPP_MEMBER, doc, rows, __VA_ARGS__)
/// The same as `OPP_TYPE` for a type whose members are empty, 0 or false unless somebody says otherwise.
#define OPP_VALUES(T, doc, rows, ...) OPP_TYPE_(T, T, void, OPP_EMPTY, doc, rows, __VA_ARGS__)

#define OPP_TYPE_(T, head, Base, Member, doc, rows, ...)    \
  struct OPP_API head{OPP_ROWS(Member rows)};               \
  template <>                                               \
  inline constexpr auto describe<T> = [](auto d) {          \
    using Self [[maybe_unused]] = T;                        \
    using Embedded [[maybe_unused]] = Base;                 \
    return d(#T, doc OPP_ROWS(OPP_FIELD rows)) __VA_ARGS__; \
  };
#define OPP_MEMBER(kind, ...) OPP_MEMBER_##kind(__VA_ARGS__) OPP_MEMBER_
#define OPP_MEMBER_(kind, ...) OPP_MEMBER_##kind(__VA_ARGS__) OPP_MEMBER
#define OPP_MEMBER_END
#define OPP_MEMBER__END
#define OPP_MEMBER_embed()
#define OPP_MEMBER_openbaar(type, name, ...) type name;
#define OPP_MEMBER_intern OPP_MEMBER_openbaar
#define OPP_MEMBER_persoonsgegeven OPP_MEMBER_openbaar
#define OPP_MEMBER_bijzonder OPP_MEMBER_openbaar
#define OPP_MEMBER_geheim OPP_MEMBER_openbaar
#define OPP_EMPTY(kind, type, name, ...) \
  type name{};                           \
  OPP_EMPTY_
#define OPP_EMPTY_(kind, type, name, ...) \
  type name{};                            \
  OPP_EMPTY
#define OPP_EMPTY_END
#define OPP_EMPTY__END
#define OPP_FIELD(kind, ...) OPP_FIELD_##kind(kind, __VA_ARGS__) OPP_FIELD_
#define OPP_FIELD_(kind, ...) OPP_FIELD_##kind(kind, __VA_ARGS__) OPP_FIELD
#define OPP_FIELD_END
#define OPP_FIELD__END
#define OPP_FIELD_embed(...) , ::opp::embed<Embedded>
#define OPP_FIELD_openbaar(kind, type, name, doc, ...) , d.kind(&Self::name, #name, doc) __VA_ARGS__
#define OPP_FIELD_intern OPP_FIELD_openbaar
#define OPP_FIELD_persoonsgegeven OPP_FIELD_openbaar
#define OPP_FIELD_bijzonder OPP_FIELD_openbaar
#define OPP_FIELD_geheim OPP_FIELD_openbaar
