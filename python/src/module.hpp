#pragma once

#include "casters.hpp"
// keep apart: casters before anything that uses them
#include "opp/base/describe.hpp"
#include "opp/base/error.hpp"
#include "opp/base/language.hpp"
#include "opp/base/limits.hpp"

/// One function per binding file, called in the order of the module DAG.
namespace opp::python {

namespace py = pybind11;

void bind_errors(py::module_& m);
void bind_time(py::module_& m);
void bind_law(py::module_& m);
void bind_model(py::module_& m);
void bind_codes(py::module_& m);
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

/// Makes the `enum.Enum` of an enumeration table.
template <DescribedEnum E>
void bind_enum(py::module_& m) {
  static_assert(enum_table_is_sound<E>());
  py::list members;
  py::dict labels;
  py::list rows;
  for (const auto& row : enum_table<E>) {
    const py::str name(std::string(row.name));
    members.append(py::make_tuple(name, name));
    labels[name] = py::make_tuple(std::string(row.nl), std::string(row.en));
    rows.append(py::make_tuple(name, std::string(row.nl), std::string(row.en)));
  }
  const std::string name(enum_name<E>);
  const py::module_ enums = py::module_::import("opp._enums");
  const py::object made = enums.attr("Code")(name, members, py::arg("module") = "opp");
  enums.attr("LABELS")[made] = labels;
  made.attr("__doc__") = "Code list " + name + "; the value of a member is its name in JSON and SQL.";
  m.attr(name.c_str()) = made;
  catalogue()["enums"].cast<py::dict>()[py::str(name)] = rows;
}

namespace detail {

/// The Python annotation of a member type.
template <class M>
std::string annotation() {
  if constexpr (opp::detail::is_optional<M>::value) {
    return annotation<typename M::value_type>() + " | None";
  } else if constexpr (opp::detail::is_vector<M>::value) {
    return "list[" + annotation<typename M::value_type>() + "]";
  } else if constexpr (opp::detail::is_variant<M>::value) {
    return "Feit";
  } else if constexpr (Described<M>) {
    return std::string(type_info<M>.name);
  } else if constexpr (DescribedEnum<M>) {
    return std::string(enum_name<M>);
  } else if constexpr (std::is_same_v<M, bool>) {
    return "bool";
  } else if constexpr (std::is_integral_v<M>) {
    return "int";
  } else if constexpr (std::is_same_v<M, Date>) {
    return "datetime.date";
  } else if constexpr (std::is_same_v<M, Instant>) {
    return "datetime.datetime";
  } else {
    return "str";
  }
}

inline std::string_view privacy_name(Privacy privacy) {
  switch (privacy) {
    case Privacy::openbaar:
      return "openbaar";
    case Privacy::intern:
      return "intern";
    case Privacy::persoonsgegeven:
      return "persoonsgegeven";
    case Privacy::bijzonder:
      return "bijzonder";
    case Privacy::geheim:
      return "geheim";
  }
  return "geheim";
}

template <class M>
M argument(const py::dict& given, std::string_view type, std::string_view name) {
  const py::str key{std::string(name)};
  if (!given.contains(key)) {
    if constexpr (may_be_absent<M>) {
      return M{};
    } else {
      throw py::type_error(std::string(type) + "() misses the keyword argument '" + std::string(name) + "'");
    }
  }
  try {
    return given[key].cast<M>();
  } catch (const py::cast_error&) {
    throw py::type_error(std::string(type) + "() takes '" + std::string(name) + "' as " + annotation<M>());
  }
}

template <Described T>
T make(const py::dict& given) {
  return std::apply(
      [&](const auto&... f) {
        std::size_t known = 0;
        ((known += given.contains(py::str(std::string(f.name))) ? std::size_t{1} : std::size_t{0}), ...);
        if (known != given.size()) {
          for (const auto& [key, ignored] : given) {
            const auto name = key.template cast<std::string>();
            if (((name != f.name) && ...)) {
              throw py::type_error(std::string(type_info<T>.name) + "() has no field '" + name + "'");
            }
          }
        }
        return T{argument<typename std::remove_cvref_t<decltype(f)>::member_type>(given, type_info<T>.name,
                                                                                  f.name)...};
      },
      fields<T>);
}

template <Described T>
py::dict as_dict(const T& value) {
  py::dict result;
  for_each_field<T>([&](const auto& f) { result[py::str(std::string(f.name))] = py::cast(value.*f.member); });
  return result;
}

/// The representation shows no personal data: fields above `intern` are left out.
template <Described T>
std::string representation(const T& value) {
  std::string text = std::string(type_info<T>.name) + "(";
  bool first = true;
  bool hidden = false;
  for_each_field<T>([&](const auto& f) {
    if (f.privacy > Privacy::intern) {
      hidden = true;
      return;
    }
    text += (first ? "" : ", ") + std::string(f.name) + "=" +
            py::repr(py::cast(value.*f.member)).template cast<std::string>();
    first = false;
  });
  if (hidden) text += first ? "…" : ", …";
  return text + ")";
}

}  // namespace detail

/// Makes the Python class of a described type: keyword constructor, read-only properties, `replace`, `==`,
/// `repr` without personal data, pickle and copy.
template <Described T>
py::class_<T> bind_type(py::module_& m) {
  static_assert(fields_complete<T>());
  const std::string name(type_info<T>.name);
  py::class_<T> c(m, name.c_str(), std::string(type_info<T>.doc).c_str(), py::is_final());
  c.def(py::init([](const py::kwargs& given) { return detail::make<T>(given); }));
  py::list rows;
  for_each_field<T>([&](const auto& f) {
    using M = typename std::remove_cvref_t<decltype(f)>::member_type;
    const auto member = f.member;
    c.def_property_readonly(
        std::string(f.name).c_str(), [member](const T& self) { return self.*member; },
        std::string(f.doc).c_str());
    rows.append(py::make_tuple(std::string(f.name), detail::annotation<M>(), !may_be_absent<M>,
                               f.since_version, std::string(detail::privacy_name(f.privacy)),
                               std::string(f.doc)));
  });
  c.def(
      "replace",
      [](const T& self, const py::kwargs& changes) {
        py::dict all = detail::as_dict(self);
        for (const auto& [key, value] : changes) all[key] = value;
        return detail::make<T>(all);
      },
      "A copy with the given fields changed.");
  c.def("__eq__", [](const T& a, const T& b) { return a == b; }, py::is_operator());
  c.def("__repr__", [](const T& self) { return detail::representation(self); });
  c.def("__copy__", [](const T& self) { return self; });
  c.def("__deepcopy__", [](const T& self, const py::dict&) { return self; });
  c.def(py::pickle([](const T& self) { return py::make_tuple(version_of<T>(), detail::as_dict(self)); },
                   [](const py::tuple& state) {
                     if (state.size() != 2 || state[0].cast<unsigned>() > version_of<T>()) {
                       throw py::value_error("pickled by a newer version of opp");
                     }
                     return detail::make<T>(state[1].cast<py::dict>());
                   }));
  c.attr("__module__") = "opp";
  catalogue()["types"].cast<py::dict>()[py::str(name)] =
      py::make_tuple(std::string(type_info<T>.doc), version_of<T>(), rows);
  return c;
}

/// `nl` or `en`.
inline Language language_of(const std::string& text) {
  if (text == "nl") return Language::nl;
  if (text == "en") return Language::en;
  throw py::value_error("language must be 'nl' or 'en'");
}

}  // namespace opp::python
