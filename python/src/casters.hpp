#pragma once

// Conversions between library values and Python's own: dates, moments, ids and enumerations. Included first
// by every binding file, so that all of them see the same conversions.

#include <pybind11/pybind11.h>
// keep apart: stl.h must come after pybind11.h
#include "opp/base/enum_table.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/time/date.hpp"
#include "opp/time/instant.hpp"

#include <pybind11/stl.h>

#include <datetime.h>
#include <optional>
#include <string>
#include <utility>

namespace pybind11::detail {

inline void need_datetime() {
  if (PyDateTimeAPI == nullptr) PyDateTime_IMPORT;
}

/// Shared by conversions of values that have no default constructor.
template <class T>
struct value_caster {
  template <class U>
  using cast_op_type = movable_cast_op_type<U>;
  operator T*() { return &*value; }
  operator T&() { return *value; }
  operator T&&() && { return std::move(*value); }

  std::optional<T> value;
};

/// `datetime.date`, and nothing that has a time of day: a `datetime` would lose it.
template <>
struct type_caster<opp::Date> : value_caster<opp::Date> {
  static constexpr auto name = const_name("datetime.date");

  bool load(handle source, bool) {
    need_datetime();
    if (!source || PyDate_Check(source.ptr()) == 0 || PyDateTime_Check(source.ptr()) != 0) return false;
    value.emplace(PyDateTime_GET_YEAR(source.ptr()), PyDateTime_GET_MONTH(source.ptr()),
                  PyDateTime_GET_DAY(source.ptr()));
    return true;
  }
  static handle cast(const opp::Date& date, return_value_policy, handle) {
    need_datetime();
    return PyDate_FromDate(date.year(), date.month(), date.day());
  }
};

/// `datetime.datetime` with a time zone; returned in UTC.
template <>
struct type_caster<opp::Instant> : value_caster<opp::Instant> {
  static constexpr auto name = const_name("datetime.datetime");

  static object epoch() {
    const module_ datetime = module_::import("datetime");
    return datetime.attr("datetime")(1970, 1, 1, arg("tzinfo") = datetime.attr("timezone").attr("utc"));
  }
  static object microsecond() {
    return module_::import("datetime").attr("timedelta")(arg("microseconds") = 1);
  }

  bool load(handle source, bool) {
    need_datetime();
    if (!source || PyDateTime_Check(source.ptr()) == 0 || source.attr("tzinfo").is_none()) return false;
    value.emplace(((reinterpret_borrow<object>(source) - epoch()).attr("__floordiv__")(microsecond()))
                      .cast<std::int64_t>());
    return true;
  }
  static handle cast(const opp::Instant& instant, return_value_policy, handle) {
    return (epoch() + microsecond() * int_(instant.microseconds())).release();
  }
};

/// `str`, checked by the id itself.
template <class Tag>
struct type_caster<opp::StrongId<Tag>> : value_caster<opp::StrongId<Tag>> {
  static constexpr auto name = const_name("str");

  bool load(handle source, bool) {
    if (!source || !isinstance<str>(source)) return false;
    this->value.emplace(source.cast<std::string>());
    return true;
  }
  static handle cast(const opp::StrongId<Tag>& id, return_value_policy, handle) {
    return str(id.text()).release();
  }
};

/// A member of the `enum.Enum` that was made from the enumeration's table.
template <class E>
struct table_enum_caster {
  static constexpr auto name = const_name("enum.Enum");
  template <class U>
  using cast_op_type = movable_cast_op_type<U>;
  operator E*() { return &value; }
  operator E&() { return value; }
  operator E&&() && { return std::move(value); }

  static object python_class() {
    return module_::import("opp._core").attr(std::string(opp::enum_name<E>).c_str());
  }

  bool load(handle source, bool) {
    if (!source || !isinstance(source, python_class())) return false;
    value = *opp::from_name<E>(source.attr("value").cast<std::string>());
    return true;
  }
  static handle cast(E member, return_value_policy, handle) {
    return python_class()(str(std::string(opp::to_name(member)))).release();
  }

  E value{};
};

template <class E>
  requires opp::DescribedEnum<E>
struct type_caster<E> : table_enum_caster<E> {};

#ifdef PYBIND11_HAS_NATIVE_ENUM
template <class E>
struct type_caster_enum_type_enabled<E, std::enable_if_t<opp::DescribedEnum<E>>> : std::false_type {};
#endif

}  // namespace pybind11::detail
