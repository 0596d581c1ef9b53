#pragma once

#include "described.hpp"
// keep apart: conversions before anything that uses them
#include "opp/base/error.hpp"

#include <optional>
#include <string>
#include <vector>

/// One function per binding file, called in the order of the module DAG.
namespace opp::python {

void bind_described(py::module_& m);
void bind_errors(py::module_& m);
void bind_time(py::module_& m);
void bind_law(py::module_& m);
void bind_model(py::module_& m);
void bind_codes(py::module_& m);
void bind_payloads(py::module_& m);
void bind_events(py::module_& m);
void bind_codec(py::module_& m);
void bind_rules(py::module_& m);
void bind_own_rules(py::module_& m);
void bind_bulk(py::module_& m);
void bind_workflow(py::module_& m);
void bind_store(py::module_& m);
void bind_exchange(py::module_& m);
void bind_testing(py::module_& m);
void bind_cli(py::module_& m);

/// The Python exception of an error, not raised.
py::object error_object(const Error& error);

/// What the module knows about itself, for the stub and the reference pages: filled while binding.
py::dict& catalogue();

/// The module in which its classes are found: the package itself for those of its compiled part.
inline py::object module_name(const py::module_& m) {
  const py::object name = m.attr("__name__");
  return name.cast<std::string>() == "opp._core" ? py::str("opp") : name;
}

/// A final class of the package. Its objects cannot be had without a value: CPython refuses `X.__new__(X)`
/// where the class allocates for itself.
template <class T, class... Holder, class... Extra>
py::class_<T, Holder...> bind_class(py::module_& m, const char* name, const char* doc,
                                    const Extra&... extra) {
  py::class_<T, Holder...> made(m, name, doc, py::is_final(), extra...);
  made.attr("__module__") = module_name(m);
  reinterpret_cast<PyTypeObject*>(made.ptr())->tp_new = [](PyTypeObject* type, PyObject* args,
                                                           PyObject* kwargs) {
    return py::detail::pybind11_object_new(type, args, kwargs);
  };
  return made;
}

/// A class of what is wrong with a file, or open in it.
template <class T>
py::class_<T> bind_melding(py::module_& m, const char* name, const char* doc) {
  return bind_class<T>(m, name, doc)
      .def_property_readonly(
          "code", [](const T& self) { return std::string(self.error.id); }, "Id of the error.")
      .def_readonly("detail", &T::detail, "What it is, without personal data.")
      .def_property_readonly(
          "line", [](const T& self) { return self.where.line; }, "Line in the file, from 1.")
      .def_property_readonly(
          "path", [](const T& self) { return self.where.path; }, "Key or element that it is about.")
      .def("__str__", &T::text)
      .def("__repr__", [name](const T& self) {
        return std::string(name) + "(" + self.where.path + ": " + self.detail + ")";
      });
}

/// A copy of what a function found, or None.
template <class T>
std::optional<T> copy_of(const T* found) {
  return found == nullptr ? std::nullopt : std::optional(*found);
}

inline std::vector<std::string> texts(const auto& views) { return {views.begin(), views.end()}; }

}  // namespace opp::python
