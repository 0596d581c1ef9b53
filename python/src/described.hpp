#pragma once

// The Python classes of described types, made at run time of their descriptions. Per described type the
// compiler makes one list of rows, per member type a few small functions; the rest is in described.cpp.

#include "casters.hpp"
#include "opp/base/one_of.hpp"
// keep apart: casters before anything that uses them
#include "opp/base/reachable.hpp"

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <memory>
#include <new>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace opp::python {

/// What is done with the values of one member type, wherever they are.
struct Conversion {
  std::string (*annotation)();
  bool may_be_absent;
  const char* absent_text;                    ///< what a signature adds for a field that may be left out
  PyObject* (*to_python)(const void* value);  ///< new reference; throws if there is none
  bool (*from_python)(PyObject* given, void* raw);  ///< makes a value in raw memory; false: of another type
  void (*absent)(void* raw);                        ///< makes the value of a field that was left out
  void (*copy)(const void* value, void* raw);
  void (*destroy)(void* value);
  bool (*equal)(const void* a, const void* b);
};

/// One field of a described type.
struct Field {
  std::string_view name;
  std::string_view doc;
  unsigned since_version = 1;
  Privacy privacy = Privacy::geheim;
  std::size_t offset = 0;
  const Conversion* conversion = nullptr;
  PyObject* key = nullptr;  ///< the name, interned
};

/// A described type and the Python class that was made of it. Never destroyed: objects may outlive anything.
struct Type {
  std::string_view name;
  std::string_view doc;
  std::size_t size = 0;
  unsigned version = 1;
  std::span<Field> fields;
  PyTypeObject* python = nullptr;
};

template <class T>
inline constinit Type type_of{};

/// An object of such a class is this head and then the value.
struct Head {
  PyObject_HEAD PyObject* weak_references;
};
inline void* value_in(PyObject* object) { return reinterpret_cast<Head*>(object) + 1; }

inline bool is_a(const Type& type, PyObject* object) {
  return type.python != nullptr && Py_TYPE(object) == type.python;  // the classes are final
}
/// The object that a call of CPython made. Throws the Python error that is set if it made none.
inline PyObject* or_raise(PyObject* made) {
  if (made == nullptr) throw py::error_already_set();
  return made;
}

PyObject* to_python(const Type& type, const void* value);
/// Makes the class in the module, and its line in the catalogue.
void make_class(py::module_& m, Type& type);

// Conversions by kind of member type. Leaves go through pybind11, so that they accept what functions accept.

template <class M>
struct Python {
  static std::string annotation() {
    if constexpr (std::is_same_v<M, bool>)
      return "bool";
    else if constexpr (std::is_integral_v<M>)
      return "int";
    else if constexpr (std::is_same_v<M, Date>)
      return "datetime.date";
    else if constexpr (std::is_same_v<M, Instant>)
      return "datetime.datetime";
    else
      return "str";
  }
  static PyObject* to(const M& value) { return or_raise(py::cast(value).release().ptr()); }
  static bool from(PyObject* given, void* raw) {
    py::detail::make_caster<M> caster;
    if (!caster.load(given, true)) return false;
    new (raw) M(py::detail::cast_op<M&&>(std::move(caster)));
    return true;
  }
};

template <DescribedEnum E>
struct Python<E> {
  static std::string annotation() { return std::string(enum_name<E>); }
  static PyObject* to(E value) { return to_python(enumeration_of<E>, static_cast<std::size_t>(value)); }
  static bool from(PyObject* given, void* raw) {
    const auto place = place_of(enumeration_of<E>, given);
    if (place) new (raw) E(static_cast<E>(*place));
    return place.has_value();
  }
};

template <Described T>
struct Python<T> {
  static std::string annotation() { return std::string(type_info<T>.name); }
  static PyObject* to(const T& value) { return to_python(type_of<T>, &value); }
  static bool from(PyObject* given, void* raw) {
    if (!is_a(type_of<T>, given)) return false;
    new (raw) T(*static_cast<const T*>(value_in(given)));
    return true;
  }
};

/// Room for one value that is made from a Python object.
template <class X>
struct Slot {
  Slot() = default;
  Slot(const Slot&) = delete;
  Slot& operator=(const Slot&) = delete;
  ~Slot() {
    if (value != nullptr) std::destroy_at(value);
  }
  bool fill(PyObject* given) {
    if (!Python<X>::from(given, raw)) return false;
    value = std::launder(reinterpret_cast<X*>(raw));
    return true;
  }

  alignas(X) std::byte raw[sizeof(X)];
  X* value = nullptr;
};

template <class X>
struct Python<std::optional<X>> {
  static std::string annotation() { return Python<X>::annotation() + " | None"; }
  static PyObject* to(const std::optional<X>& value) {
    return value ? Python<X>::to(*value) : Py_NewRef(Py_None);
  }
  static bool from(PyObject* given, void* raw) {
    Slot<X> made;
    if (given == Py_None) {
      new (raw) std::optional<X>();
    } else if (made.fill(given)) {
      new (raw) std::optional<X>(std::move(*made.value));
    } else {
      return false;
    }
    return true;
  }
};

template <class M>
  requires(opp::detail::is_vector<M>::value)
struct Python<M> {
  using X = typename M::value_type;
  static std::string annotation() { return "list[" + Python<X>::annotation() + "]"; }
  static PyObject* to(const M& values) {
    py::list list(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
      PyList_SET_ITEM(list.ptr(), static_cast<py::ssize_t>(i), Python<X>::to(values[i]));
    }
    return list.release().ptr();
  }
  static bool from(PyObject* given, void* raw) {
    if (!py::detail::object_is_convertible_to_std_vector(given)) return false;
    M values;
    for (const py::handle item : py::reinterpret_borrow<py::iterable>(given)) {
      Slot<X> made;
      if (!made.fill(item.ptr())) return false;
      values.push_back(std::move(*made.value));
    }
    new (raw) M(std::move(values));
    return true;
  }
};

/// One of several described types, told apart by the class of the object.
template <class V>
  requires(opp::detail::is_variant<V>::value)
struct Python<V> {
  static std::string annotation() { return "Feit"; }
  static PyObject* to(const V& value) {
    return std::visit([]<class T>(const T& x) { return to_python(type_of<T>, &x); }, value);
  }
  static bool from(PyObject* given, void* raw) { return from(given, raw, static_cast<const V*>(nullptr)); }

 private:
  template <class... T>
  static bool from(PyObject* given, void* raw, const std::variant<T...>*) {
    struct Alternative {
      const Type* type;
      void (*make)(const void* value, void* raw);
    };
    static constexpr Alternative alternatives[] = {{&type_of<T>, [](const void* value, void* at) {
                                                      new (at) V(std::in_place_type<T>,
                                                                 *static_cast<const T*>(value));
                                                    }}...};
    for (const Alternative& one : alternatives) {
      if (!is_a(*one.type, given)) continue;
      one.make(value_in(given), raw);
      return true;
    }
    return false;
  }
};

template <class M>
inline constexpr Conversion conversion{
    &Python<M>::annotation,
    may_be_absent<M>,
    !may_be_absent<M>                  ? ""
    : std::is_same_v<M, bool>          ? "=False"
    : opp::detail::is_vector<M>::value ? "=[]"
                                       : "=None",
    [](const void* value) { return Python<M>::to(*static_cast<const M*>(value)); },
    &Python<M>::from,
    [](void* raw) {
      if constexpr (may_be_absent<M>) new (raw) M();
    },
    [](const void* value, void* raw) { new (raw) M(*static_cast<const M*>(value)); },
    [](void* value) { std::destroy_at(static_cast<M*>(value)); },
    [](const void* a, const void* b) { return *static_cast<const M*>(a) == *static_cast<const M*>(b); }};

/// The value in an object of this type. Raises TypeError for another object.
template <Described T>
const T& described_in(py::handle object) {
  if (!is_a(type_of<T>, object.ptr())) throw py::type_error("not a " + std::string(type_info<T>.name));
  return *static_cast<const T*>(value_in(object.ptr()));
}

/// The Itanium ABI keeps a pointer to a data member as its offset.
template <class Row>
Field row_of_field(const Row& f) {
  static_assert(sizeof(f.member) == sizeof(std::ptrdiff_t));
  return {f.name,
          f.doc,
          f.since_version,
          f.privacy,
          static_cast<std::size_t>(std::bit_cast<std::ptrdiff_t>(f.member)),
          &conversion<typename Row::member_type>};
}

/// Names and labels of the values of an enumeration, in their order.
using EnumRows = std::vector<std::array<std::string_view, 3>>;
/// Makes the `enum.Enum` in the module, and its lines in the catalogue.
void make_enum(py::module_& m, Enumeration& e, std::string_view name, const EnumRows& rows);

/// Makes the `enum.Enum` of an enumeration table, once.
template <DescribedEnum E>
void bind_enum(py::module_& m) {
  if (enumeration_of<E>.python != nullptr) return;
  EnumRows rows;
  for (const auto& row : enum_table<E>) rows.push_back({row.name, row.nl, row.en});
  make_enum(m, enumeration_of<E>, enum_name<E>, rows);
}

/// Makes the Python class of a described type, once: keyword constructor, read-only properties, `replace`,
/// `==`, `repr` without personal data, pickle and copy.
template <Described T>
void bind_type(py::module_& m) {
  static_assert(alignof(T) <= alignof(Head));
  if (type_of<T>.python != nullptr) return;
  auto* rows = new Field[field_count<T>];
  std::size_t count = 0;
  for_each_field<T>([&](const auto& f) { rows[count++] = row_of_field(f); });
  type_of<T> = {type_info<T>.name, type_info<T>.doc, sizeof(T), version_of<T>(), {rows, count}};
  make_class(m, type_of<T>);
}

/// Makes the Python classes of the roots and of every described type and enumeration in them.
template <class... Root>
void bind_reachable(py::module_& m) {
  for_each_reachable<std::variant<Root...>>([&]<class T>() {
    if constexpr (Described<T>) bind_type<T>(m);
    if constexpr (DescribedEnum<T>) bind_enum<T>(m);
  });
}

/// The class of a described type, for what it has beside its fields.
template <Described T>
struct Class {
  template <class F, class... Extra>
  Class& def(const char* name, F&& f, const Extra&... extra) {
    python.attr(name) = py::cpp_function(std::forward<F>(f), py::name(name), py::is_method(python), extra...);
    return *this;
  }
  template <class F>
  Class& def_property_readonly(const char* name, F&& f, const char* doc) {
    const py::handle property(reinterpret_cast<PyObject*>(&PyProperty_Type));
    python.attr(name) =
        property(py::cpp_function(std::forward<F>(f), py::is_method(python)), py::none(), py::none(), doc);
    return *this;
  }
  template <class F, class... Extra>
  Class& def_static(const char* name, F&& f, const Extra&... extra) {
    python.attr(name) =
        py::staticmethod(py::cpp_function(std::forward<F>(f), py::name(name), py::scope(python), extra...));
    return *this;
  }

  py::handle python{reinterpret_cast<PyObject*>(type_of<T>.python)};
};

}  // namespace opp::python

namespace pybind11::detail {

/// Described types in the signatures of functions: a reference into the object, or a copy.
template <opp::Described T>
struct type_caster<T> {
  static constexpr auto name = opp::python::shown_name<T>();
  template <class U>
  using cast_op_type = detail::cast_op_type<U>;
  operator T*() { return value; }
  operator T&() { return *value; }

  bool load(handle source, bool) {
    if (!source || !opp::python::is_a(opp::python::type_of<T>, source.ptr())) return false;
    value = static_cast<T*>(opp::python::value_in(source.ptr()));
    return true;
  }
  static handle cast(const T& from, return_value_policy, handle) {
    return opp::python::to_python(opp::python::type_of<T>, &from);
  }

  T* value = nullptr;
};

template <class V>
  requires std::derived_from<V, opp::OneOf<typename V::Variant>>
struct type_caster<V> {
  static constexpr auto name = const_name("opp.Payload");
  template <class U>
  using cast_op_type = movable_cast_op_type<U>;
  operator V*() { return made.value; }
  operator V&() { return *made.value; }
  operator V&&() && { return std::move(*made.value); }

  bool load(handle source, bool) { return source && made.fill(source.ptr()); }
  static handle cast(const V& from, return_value_policy, handle) { return opp::python::Python<V>::to(from); }

  opp::python::Slot<V> made;
};

}  // namespace pybind11::detail
