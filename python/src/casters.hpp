#pragma once

// Conversions between library values and Python's own: dates, moments, ids, languages and enumerations.
// Included first by every binding file, so that all of them see the same conversions.

#include <pybind11/pybind11.h>
// keep apart: the others must come after pybind11.h
#include "opp/base/describe.hpp"
#include "opp/base/enum_table.hpp"
#include "opp/base/language.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/time/date.hpp"
#include "opp/time/instant.hpp"

#include <pybind11/stl.h>
#include <pybind11/typing.h>

#include <datetime.h>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace opp::python {

namespace py = pybind11;

/// An enumeration and the members of the `enum.Enum` that was made of its table.
struct Enumeration {
  PyObject* python = nullptr;
  std::span<PyObject*> members = {};  ///< by their place in the table
};

template <DescribedEnum E>
inline constinit Enumeration enumeration_of{};

/// The member at a place, as a new reference.
PyObject* to_python(const Enumeration& e, std::size_t place);
/// The place of a member; empty for any other object.
std::optional<std::size_t> place_of(const Enumeration& e, PyObject* given);

/// What an enumeration or described type is called in Python.
template <class T>
constexpr std::string_view name_of() {
  if constexpr (DescribedEnum<T>)
    return enum_name<T>;
  else
    return type_info<T>.name;
}

/// The same, as signatures of functions show it.
template <class T>
constexpr auto shown_name() {
  return []<std::size_t... I>(std::index_sequence<I...>) {
    return py::detail::const_name("opp.") + py::detail::descr<sizeof...(I)>(name_of<T>()[I]...);
  }(std::make_index_sequence<name_of<T>().size()>());
}

/// An argument or result that signatures show as a type of their own.
template <class T, py::typing::StringLiteral Shown>
struct As {
  T value;
};
using Any = As<py::object, "typing.Any">;

}  // namespace opp::python

namespace pybind11::detail {

template <class T, typing::StringLiteral Shown>
struct type_caster<opp::python::As<T, Shown>> {
  using Value = opp::python::As<T, Shown>;
  PYBIND11_TYPE_CASTER(Value, const_name(Shown.name));

  bool load(handle source, bool convert) {
    make_caster<T> inner;
    if (!inner.load(source, convert)) return false;
    value.value = cast_op<T&&>(std::move(inner));
    return true;
  }
  static handle cast(const Value& given, return_value_policy policy, handle parent) {
    return make_caster<T>::cast(given.value, policy, parent);
  }
};

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

  bool load(handle source, bool convert) {
    make_caster<std::string> text;
    if (!source || !isinstance<str>(source) || !text.load(source, convert)) return false;
    this->value.emplace(cast_op<std::string&&>(std::move(text)));
    return true;
  }
  static handle cast(const opp::StrongId<Tag>& id, return_value_policy, handle) {
    return str(id.text()).release();
  }
};

template <>
struct type_caster<opp::Language> {
  PYBIND11_TYPE_CASTER(opp::Language, const_name("typing.Literal['nl', 'en']"));

  bool load(handle source, bool) {
    if (!source || !isinstance<str>(source)) return false;
    const auto is = [&](const char* text) {
      return PyUnicode_CompareWithASCIIString(source.ptr(), text) == 0;
    };
    if (!is("nl") && !is("en")) throw value_error("language must be 'nl' or 'en'");
    value = is("nl") ? opp::Language::nl : opp::Language::en;
    return true;
  }
  static handle cast(opp::Language language, return_value_policy, handle) {
    return str(language == opp::Language::nl ? "nl" : "en").release();
  }
};

/// A member of the `enum.Enum` that was made from the enumeration's table.
template <opp::DescribedEnum E>
struct type_caster<E> {
  PYBIND11_TYPE_CASTER(E, opp::python::shown_name<E>());

  bool load(handle source, bool) {
    const auto place = opp::python::place_of(opp::python::enumeration_of<E>, source.ptr());
    if (place) value = static_cast<E>(*place);
    return place.has_value();
  }
  static handle cast(E member, return_value_policy, handle) {
    return opp::python::to_python(opp::python::enumeration_of<E>, static_cast<std::size_t>(member));
  }
};

#ifdef PYBIND11_HAS_NATIVE_ENUM
template <class E>
struct type_caster_enum_type_enabled<E, std::enable_if_t<opp::DescribedEnum<E>>> : std::false_type {};
#endif

}  // namespace pybind11::detail
