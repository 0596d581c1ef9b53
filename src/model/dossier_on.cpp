#include "opp/model/dossier.hpp"

#include <algorithm>
#include <cstddef>
#include <type_traits>
#include <utility>
#include <vector>

namespace opp {

namespace {

bool is_by(const std::optional<Date>& date, Date day) { return date && *date <= day; }

template <Described T, std::size_t I>
inline constexpr const auto& field_at = detail::get<I>(fields<T>);

/// Calls `f` with the place of each field.
template <Described T, class F>
constexpr decltype(auto) with_places(F&& f) {
  return [&]<std::size_t... I>(std::index_sequence<I...>) -> decltype(auto) {
    return f(std::integral_constant<std::size_t, I>{}...);
  }(std::make_index_sequence<field_count<T>>{});
}

template <Described T>
consteval bool has_moment(Moment moment) {
  bool found = false;
  for_each_field<T>([&](const auto& f) { found = found || f.moment == moment; });
  return found;
}

/// A type whose values came to be on a day of their own.
template <class T>
concept Entry = Described<T> && has_moment<T>(Moment::happened);

template <class T>
struct is_entries : std::false_type {};
template <Entry T>
struct is_entries<std::vector<T>> : std::true_type {};
template <Entry T>
struct is_entries<Entries<T>> : std::true_type {};

/// Place of the field of this name that holds an optional day; that of no field if there is none.
template <Described T>
consteval std::size_t place_of_day(std::string_view name) {
  std::size_t found = field_count<T>;
  std::size_t place = 0;
  for_each_field<T>([&](const auto& f) {
    using M = typename std::remove_cvref_t<decltype(f)>::member_type;
    if (f.name == name && std::is_same_v<M, std::optional<Date>> && f.moment != Moment::said) found = place;
    ++place;
  });
  return found;
}

/// One pass over a dossier: leaves out what is later than a day, and keeps the latest day of what it left.
class Cut {
 public:
  explicit Cut(Date day) : day_(day) {}

  [[nodiscard]] const std::optional<Date>& latest() const { return latest_; }

  /// Whether some day on which the entry came to be is there.
  template <Entry T>
  [[nodiscard]] bool keeps(const T& entry) const {
    return with_places<T>([&](auto... place) { return (came_to_be<place>(entry) || ...); });
  }

  /// Takes out of an entry that is kept what was filled in later: first what hangs on a day, then the days.
  template <Entry T>
  void apply(T& entry) {
    with_places<T>([&](auto... place) { (forget<place>(entry), ...); });
    with_places<T>([&](auto... place) { (forget_day<place>(entry), ...); });
  }

 private:
  template <std::size_t I, class T>
  [[nodiscard]] bool came_to_be(const T& entry) const {
    if constexpr (field_at<T, I>.moment == Moment::happened) return is_by(entry.*field_at<T, I>.member, day_);
    return false;
  }

  template <std::size_t I, class T>
  [[nodiscard]] bool is_later(const T& entry) const {
    const std::optional<Date>& filled = entry.*field_at<T, I>.member;
    return filled && *filled > day_;
  }

  template <std::size_t I, class T>
  void forget(T& entry) {
    constexpr const auto& field = field_at<T, I>;
    using M = typename std::remove_cvref_t<decltype(field)>::member_type;
    if constexpr (field.moment == Moment::filled_with) {
      constexpr std::size_t one = place_of_day<T>(field.days[0]);
      constexpr std::size_t other = field.days[1].empty() ? one : place_of_day<T>(field.days[1]);
      static_assert(one < field_count<T> && other < field_count<T>, "filled with what is no day");
      static_assert(detail::is_optional<M>::value || detail::is_vector<M>::value);
      if (is_later<one>(entry) || is_later<other>(entry)) entry.*field.member = {};
    } else if constexpr (is_entries<M>::value) {
      std::erase_if(entry.*field.member, [&](const auto& part) { return !keeps(part); });
      for (auto& part : entry.*field.member) apply(part);
    }
  }

  template <std::size_t I, class T>
  void forget_day(T& entry) {
    constexpr const auto& field = field_at<T, I>;
    using M = typename std::remove_cvref_t<decltype(field)>::member_type;
    if constexpr (field.moment == Moment::happened || field.moment == Moment::filled_later) {
      if constexpr (std::is_same_v<M, std::vector<Date>>) {
        std::erase_if(entry.*field.member, [&](Date date) { return date > day_; });
        for (const Date date : entry.*field.member) keep_latest(date);
      } else {
        if constexpr (std::is_same_v<M, std::optional<Date>>) {
          if (is_later<I>(entry)) entry.*field.member = {};
        }
        keep_latest(entry.*field.member);
      }
    }
  }

  void keep_latest(const std::optional<Date>& date) { latest_ = std::max(latest_, date); }

  Date day_;
  std::optional<Date> latest_;
};

}  // namespace

Dossier dossier_on(const Dossier& dossier, Date day) {
  if (is_by(dossier.laatst_gebeurd_op, day)) return dossier;
  Cut cut(day);
  Dossier then = empty_dossier(dossier.dossier_id);
  for_each_field<Dossier>([&](const auto& field) {
    using M = typename std::remove_cvref_t<decltype(field)>::member_type;
    if constexpr (is_entries<M>::value) {
      for (const auto& entry : dossier.*field.member) {
        if (cut.keeps(entry)) cut.apply((then.*field.member).emplace_back(entry));
      }
    } else {
      static_assert(!detail::is_vector<M>::value, "each list of a dossier tells the day of its entries");
      then.*field.member = dossier.*field.member;
    }
  });
  then.laatst_gebeurd_op = cut.latest();
  return then;
}

DossierOn::DossierOn(const Dossier& dossier, Date day) : whole_(dossier) {
  if (!is_by(dossier.laatst_gebeurd_op, day)) cut_ = dossier_on(dossier, day);
}

}  // namespace opp
