#pragma once

#include "described.hpp"
// keep apart: conversions before anything that uses them
#include "opp/base/error.hpp"

#include <optional>
#include <string>
#include <string_view>
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

/// A final class of the package. Its objects cannot be had without a value: CPython refuses `X.__new__(X)`
/// where the class allocates for itself.
template <class T, class... Holder, class... Extra>
py::class_<T, Holder...> bind_class(py::module_& m, const char* name, const char* doc,
                                    const Extra&... extra) {
  py::class_<T, Holder...> made(m, name, doc, py::is_final(), extra...);
  made.attr("__module__") = "opp";
  reinterpret_cast<PyTypeObject*>(made.ptr())->tp_new = [](PyTypeObject* type, PyObject* args,
                                                           PyObject* kwargs) {
    return py::detail::pybind11_object_new(type, args, kwargs);
  };
  return made;
}

/// A copy of what a function found, or None.
template <class T>
std::optional<T> copy_of(const T* found) {
  return found == nullptr ? std::nullopt : std::optional(*found);
}

inline std::vector<std::string> texts(const auto& views) { return {views.begin(), views.end()}; }

}  // namespace opp::python
