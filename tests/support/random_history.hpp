#pragma once

#include "opp/core.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

namespace opp::test {

namespace detail {

/// Numbers that follow from one seed.
class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(seed) {}
  /// From 0 up to but not including `end`.
  std::size_t below(std::size_t end) { return engine_() % end; }
  bool coin() { return below(2) == 0; }

 private:
  std::mt19937_64 engine_;
};

template <class V, std::size_t... I>
V random_alternative(Random& random, std::size_t which, std::index_sequence<I...>);

/// Any value of a described type. Texts come from three words and numbers from 1 to 3, so that references
/// often lead somewhere.
template <class T>
T random_value(Random& random) {
  if constexpr (opp::detail::is_optional<T>::value) {
    if (random.coin()) return std::nullopt;
    return random_value<typename T::value_type>(random);
  } else if constexpr (opp::detail::is_vector<T>::value) {
    T items;
    const std::size_t size = random.below(3);
    for (std::size_t i = 0; i < size; ++i) items.push_back(random_value<typename T::value_type>(random));
    return items;
  } else if constexpr (opp::detail::is_variant<T>::value) {
    constexpr std::size_t kSize = std::variant_size_v<T>;
    return random_alternative<T>(random, random.below(kSize), std::make_index_sequence<kSize>{});
  } else if constexpr (DescribedEnum<T>) {
    return enum_table<T>[random.below(enum_table<T>.size())].value;
  } else if constexpr (std::is_same_v<T, std::string>) {
    return std::array<const char*, 3>{"a", "b", "ë → 😀"}[random.below(3)];
  } else if constexpr (std::is_same_v<T, Date>) {
    return Date(2024, 1, 1).plus_days(static_cast<int>(random.below(1000)));
  } else if constexpr (std::is_same_v<T, bool>) {
    return random.coin();
  } else if constexpr (std::is_integral_v<T>) {
    return static_cast<T>(1 + random.below(3));
  } else if constexpr (std::is_same_v<T, Brin>) {
    return Brin(random.coin() ? "99XX" : "98XX");
  } else if constexpr (std::is_same_v<T, Vestigingscode>) {
    return Vestigingscode("00");
  } else if constexpr (std::is_same_v<T, SamenwerkingsverbandNummer>) {
    return SamenwerkingsverbandNummer("PO9999");
  } else if constexpr (std::is_same_v<T, TlvNummer>) {
    return TlvNummer("PO9999-2026-00001");
  } else {
    static_assert(Described<T>);
    return construct<T>([&]<class M>(const Field<T, M>&) { return random_value<M>(random); });
  }
}

template <class V, std::size_t... I>
V random_alternative(Random& random, std::size_t which, std::index_sequence<I...>) {
  std::optional<V> made;
  ((which == I ? void(made.emplace(random_value<std::variant_alternative_t<I, V>>(random))) : void()), ...);
  return *std::move(made);
}

}  // namespace detail

/// A possible history of up to `attempts` events of all kinds, with or without corrections: events that the
/// history refuses are left out. Each is recorded one minute after the one before it.
inline opp::History random_history(std::uint64_t seed, int attempts = 120, bool corrections = true) {
  detail::Random random(seed);
  const DossierId id("99XX-1");
  opp::History history(id);
  for (int i = 0; i < attempts; ++i) {
    const std::size_t count = history.events().size();
    Payload payload = std::visit([](auto&& fact) { return Payload(std::forward<decltype(fact)>(fact)); },
                                 detail::random_value<Feit>(random));
    if (corrections && random.below(8) == 0) {
      Gecorrigeerd correction = detail::random_value<Gecorrigeerd>(random);
      correction.gebeurtenis = static_cast<std::int64_t>(random.below(count + 1));
      payload = std::move(correction);
    }
    const Event event{id,
                      0,
                      Date(2024, 1, 1).plus_days(static_cast<int>(random.below(1000))),
                      Instant(std::int64_t{60'000'000} * (i + 1)),
                      "test",
                      std::move(payload)};
    try {
      history.append(event);
    } catch (const Error&) {  // not possible here
    }
  }
  return history;
}

}  // namespace opp::test
