#pragma once

#include "opp/base/describe.hpp"

#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace opp {

namespace detail {

/// Leaves nothing of a member above the limit: no value, no items, no text. False if there is no such value.
template <class M>
bool empty_out(M& member) {
  if constexpr (std::is_same_v<M, std::string> || (may_be_absent<M> && !std::is_same_v<M, bool>)) {
    member = M();
    return true;
  } else if constexpr (Described<M>) {
    return type_info<M>.fields.apply([&](const auto&... f) { return (empty_out(member.*f.member) && ...); });
  } else {
    return false;
  }
}

/// Leaves of a member within the limit what may be seen in it. False if the whole has to be withheld.
template <class M>
bool redact(M& member, Privacy tot_en_met) {
  if constexpr (is_optional<M>::value) {
    if (member && !redact(*member, tot_en_met)) member.reset();
  } else if constexpr (is_vector<M>::value) {
    if constexpr (!std::is_same_v<M, std::vector<bool>>) {
      std::erase_if(member, [&](auto& item) { return !redact(item, tot_en_met); });
    }
  } else if constexpr (is_variant<M>::value) {
    return std::visit([&](auto& alternative) { return redact(alternative, tot_en_met); }, member);
  } else if constexpr (Described<M>) {
    return type_info<M>.fields.apply([&](const auto&... f) {
      return (
          (f.privacy <= tot_en_met ? redact(member.*f.member, tot_en_met) : empty_out(member.*f.member)) &&
          ...);
    });
  }
  return true;
}

}  // namespace detail

/// A copy in which nothing above the privacy class `tot_en_met` is left; nothing if no such copy exists.
///
/// A member whose class lies above the limit becomes empty: no value, no items, no text. A described member
/// is emptied member by member. What cannot be empty (a date, number, yes or no, enumeration, identifier or
/// variant) is never replaced by a value that looks real: the value that holds it is withheld whole. A
/// withheld value is dropped from its list, an optional one becomes empty, and a required one takes the value
/// around it along. A member within the limit still has its own members redacted. At `Privacy::geheim` the
/// copy equals the value. The classes follow the AVG; the descriptions give the class of every field.
///
///     redacted(dossier, Privacy::intern)   // what a log may hold
template <class T>
  requires(Described<T> || detail::is_variant<T>::value)
[[nodiscard]] std::optional<T> redacted(T value, Privacy tot_en_met) {
  if (!detail::redact(value, tot_en_met)) return std::nullopt;
  return value;
}

}  // namespace opp
