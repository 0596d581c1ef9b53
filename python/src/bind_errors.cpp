#include "module.hpp"
#include "opp/errors.hpp"

#include <array>
#include <exception>

namespace opp::python {

namespace {

constexpr std::size_t kErrorCount = std::tuple_size_v<AllErrors>;

template <class E>
struct PythonError;  // a specialisation per class: without it a new C++ error does not compile

template <>
struct PythonError<Error> {
  static constexpr const char* name = "Error";
  static constexpr const char* doc =
      "A question could not be answered or a change not made; nothing is half done.";
  static py::object bases(const py::module_&) { return py::reinterpret_borrow<py::object>(PyExc_Exception); }
};

template <class Base>
py::object base_and(const py::module_& m, PyObject* builtin) {
  return py::make_tuple(m.attr(PythonError<Base>::name), py::reinterpret_borrow<py::object>(builtin));
}

template <>
struct PythonError<InvalidDataError> {
  static constexpr const char* name = "InvalidDataError";
  static constexpr const char* doc = "The input is not what it should be.";
  static py::object bases(const py::module_& m) { return base_and<Error>(m, PyExc_ValueError); }
};
template <>
struct PythonError<HistoryError> {
  static constexpr const char* name = "HistoryError";
  static constexpr const char* doc = "The events do not form a possible history.";
  static py::object bases(const py::module_& m) { return m.attr("InvalidDataError"); }
};
template <>
struct PythonError<NoRuleError> {
  static constexpr const char* name = "NoRuleError";
  static constexpr const char* doc = "No version of the law exists for the date that was asked about.";
  static py::object bases(const py::module_& m) { return base_and<Error>(m, PyExc_LookupError); }
};
template <>
struct PythonError<NotFoundError> {
  static constexpr const char* name = "NotFoundError";
  static constexpr const char* doc = "The named thing does not exist.";
  static py::object bases(const py::module_& m) { return base_and<Error>(m, PyExc_LookupError); }
};
template <>
struct PythonError<StoreError> {
  static constexpr const char* name = "StoreError";
  static constexpr const char* doc = "The store could not be opened, read or written.";
  static py::object bases(const py::module_& m) { return m.attr("Error"); }
};
template <>
struct PythonError<ConflictError> {
  static constexpr const char* name = "ConflictError";
  static constexpr const char* doc =
      "Somebody else changed the dossier in the meantime; nothing was written.";
  static py::object bases(const py::module_& m) { return m.attr("StoreError"); }
};
template <>
struct PythonError<FileError> {
  static constexpr const char* name = "FileError";
  static constexpr const char* doc = "A file could not be read.";
  static py::object bases(const py::module_& m) { return base_and<Error>(m, PyExc_OSError); }
};

/// The Python classes, in the order of `AllErrors`.
std::array<PyObject*, kErrorCount>& classes() {
  static std::array<PyObject*, kErrorCount> made{};
  return made;
}

template <std::size_t I>
void make_class(py::module_& m) {
  using E = std::tuple_element_t<I, AllErrors>;
  const std::string qualified = std::string("opp.") + PythonError<E>::name;
  const py::object bases = PythonError<E>::bases(m);
  PyObject* made = PyErr_NewExceptionWithDoc(qualified.c_str(), PythonError<E>::doc, bases.ptr(), nullptr);
  if (made == nullptr) throw py::error_already_set();
  classes()[I] = made;
  m.attr(PythonError<E>::name) = py::reinterpret_borrow<py::object>(made);
}

/// Derived classes stand before their bases in `AllErrors`, so they are made from the back.
template <std::size_t... I>
void make_classes(py::module_& m, std::index_sequence<I...>) {
  (make_class<kErrorCount - 1 - I>(m), ...);
}

py::object object_of(PyObject* type, const Error& error) {
  py::object raised = py::reinterpret_borrow<py::object>(type)(error.what());
  raised.attr("code") = std::string(error.id());
  raised.attr("detail") = error.detail();
  raised.attr("advice") = std::string(error.advice());
  raised.attr("source") = error.where().source;
  raised.attr("line") = error.where().line;
  raised.attr("path") = error.where().path;
  return raised;
}

/// The Python class of the error's own class; the first match is the most derived.
template <std::size_t... I>
PyObject* class_of(const Error& error, std::index_sequence<I...>) {
  PyObject* found = nullptr;
  const auto is = [&]<std::size_t N>(std::integral_constant<std::size_t, N>) {
    const bool own = dynamic_cast<const std::tuple_element_t<N, AllErrors>*>(&error) != nullptr;
    if (own) found = classes()[N];
    return own;
  };
  (is(std::integral_constant<std::size_t, I>()) || ...);
  return found;
}

PyObject* class_of(const Error& error) { return class_of(error, std::make_index_sequence<kErrorCount>()); }

}  // namespace

py::object error_object(const Error& error) { return object_of(class_of(error), error); }

void bind_errors(py::module_& m) {
  make_classes(m, std::make_index_sequence<kErrorCount>());
  py::register_local_exception_translator([](std::exception_ptr pointer) {
    try {
      if (pointer) std::rethrow_exception(pointer);
    } catch (const Error& error) {
      PyErr_SetObject(class_of(error), error_object(error).ptr());
    }
  });
  py::list rows = catalogue()["errors"];
  for (const ErrorRow& row : errors::all()) {
    const py::handle type = classes()[static_cast<std::size_t>(row.kind)];
    rows.append(py::make_tuple(std::string(row.id), type.attr("__name__"), std::string(row.advice)));
  }
}

}  // namespace opp::python
