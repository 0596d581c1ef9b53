#include "described.hpp"

#include "module.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <stdexcept>
#include <structmember.h>
#include <unordered_map>
#include <utility>

namespace opp::python {

namespace {

/// Runs the body of a slot: what it throws becomes a Python error and the answer `failed`.
template <class F>
auto guarded(F&& body, decltype(body()) failed = {}) -> decltype(body()) {
  try {
    return body();
  } catch (py::error_already_set& error) {
    error.restore();
  } catch (...) {
    py::detail::try_translate_exceptions();
  }
  return failed;
}

std::byte* at(void* value, const Field& field) { return static_cast<std::byte*>(value) + field.offset; }
const std::byte* at(const void* value, const Field& field) {
  return static_cast<const std::byte*>(value) + field.offset;
}

/// The description of a class.
std::unordered_map<const PyTypeObject*, const Type*>& types() {
  static auto* made = new std::unordered_map<const PyTypeObject*, const Type*>();
  return *made;
}
const Type& type_of_object(const PyObject* object) { return *types().at(Py_TYPE(object)); }

/// An object in the making. If the rest fails, the fields made so far are destroyed, and then the memory is
/// freed: the class's own way needs a whole value.
class Making {
 public:
  explicit Making(const Type& type) : type_(type), object_(or_raise(PyType_GenericAlloc(type.python, 0))) {}
  Making(const Making&) = delete;
  Making& operator=(const Making&) = delete;
  ~Making() {
    if (object_ == nullptr) return;
    while (done_ > 0) {
      const Field& field = type_.fields[--done_];
      field.conversion->destroy(at(value_in(object_), field));
    }
    type_.python->tp_free(object_);
    Py_DECREF(type_.python);
  }
  /// The object, whose fields `make(field, place)` makes.
  template <class F>
  PyObject* filled(F&& make) {
    for (; done_ < type_.fields.size(); ++done_) {
      make(type_.fields[done_], at(value_in(object_), type_.fields[done_]));
    }
    return std::exchange(object_, nullptr);
  }

 private:
  const Type& type_;
  PyObject* object_;
  std::size_t done_ = 0;
};

std::string call_of(const Type& type) { return std::string(type.name) + "()"; }

/// Fields of the largest type; more are refused when its class is made.
constexpr std::size_t kMostFields = 64;

/// The arguments of a constructor by field. They are held: converting one may run Python code, which could
/// drop the others.
class Given {
 public:
  Given(const Type& type, PyObject* given) : Given(type) {  // so that the destructor runs if this throws
    py::ssize_t known = 0;
    for (const Field& field : type.fields) {
      PyObject* value = given == nullptr ? nullptr : PyDict_GetItemWithError(given, field.key);
      values_[held_++] = Py_XNewRef(value);
      if (value != nullptr) ++known;
    }
    if (PyErr_Occurred() != nullptr) throw py::error_already_set();
    if (given != nullptr && known != PyDict_GET_SIZE(given)) refuse_unknown(given);
  }
  Given(const Given&) = delete;
  Given& operator=(const Given&) = delete;
  ~Given() {
    while (held_ > 0) Py_XDECREF(values_[--held_]);
  }
  [[nodiscard]] PyObject* of(const Field& field) const {
    return values_[static_cast<std::size_t>(&field - type_.fields.data())];
  }

 private:
  explicit Given(const Type& type) : type_(type) {}
  [[noreturn]] void refuse_unknown(PyObject* given) const {
    for (const auto& [key, value] : py::reinterpret_borrow<py::dict>(given)) {
      if (!py::isinstance<py::str>(key)) break;
      const std::string name = py::reinterpret_borrow<py::str>(key);
      if (std::ranges::none_of(type_.fields, [&](const Field& f) { return f.name == name; })) {
        throw py::type_error(call_of(type_) + " has no field '" + name + "'");
      }
    }
    throw py::type_error(call_of(type_) + " takes fields by their names");
  }

  const Type& type_;
  std::array<PyObject*, kMostFields> values_;
  std::size_t held_ = 0;
};

/// A new object of `given` (a dict or nullptr); what is not given comes from `base` if there is one.
PyObject* make(const Type& type, PyObject* given, const void* base) {
  const Given values(type, given);
  return Making(type).filled([&](const Field& field, void* raw) {
    const Conversion& how = *field.conversion;
    if (PyObject* value = values.of(field)) {
      if (how.from_python(value, raw)) return;
      if (PyErr_Occurred() != nullptr) throw py::error_already_set();
      throw py::type_error(call_of(type) + " takes '" + std::string(field.name) + "' as " + how.annotation());
    }
    if (base != nullptr) return how.copy(at(base, field), raw);
    if (how.may_be_absent) return how.absent(raw);
    throw py::type_error(call_of(type) + " misses the keyword argument '" + std::string(field.name) + "'");
  });
}

void refuse_positional(PyObject* positional, std::string_view call) {
  if (PyTuple_GET_SIZE(positional) == 0) return;
  throw py::type_error(std::string(call) + "() takes keyword arguments only");
}

PyObject* slot_new(PyTypeObject* python, PyObject* positional, PyObject* given) {
  return guarded([&] {
    const Type& type = *types().at(python);
    refuse_positional(positional, type.name);
    return make(type, given, nullptr);
  });
}

/// `slot_new` did all, and a second `__init__` changes nothing.
int slot_init(PyObject*, PyObject*, PyObject*) { return 0; }

void slot_dealloc(PyObject* self) {
  if (reinterpret_cast<Head*>(self)->weak_references != nullptr) PyObject_ClearWeakRefs(self);
  PyTypeObject* python = Py_TYPE(self);
  for (const Field& field : type_of_object(self).fields) {
    field.conversion->destroy(at(value_in(self), field));
  }
  python->tp_free(self);
  Py_DECREF(python);
}

PyObject* slot_compare(PyObject* a, PyObject* b, int operation) {
  return guarded([&]() -> PyObject* {
    if (Py_TYPE(a) != Py_TYPE(b) || (operation != Py_EQ && operation != Py_NE)) Py_RETURN_NOTIMPLEMENTED;
    const bool equal = std::ranges::all_of(type_of_object(a).fields, [&](const Field& field) {
      return field.conversion->equal(at(value_in(a), field), at(value_in(b), field));
    });
    return PyBool_FromLong(static_cast<long>(equal == (operation == Py_EQ)));
  });
}

py::object value_of(PyObject* self, const Field& field) {
  return py::reinterpret_steal<py::object>(field.conversion->to_python(at(value_in(self), field)));
}

PyObject* get_field(PyObject* self, void* closure) {
  return guarded([&] { return value_of(self, *static_cast<const Field*>(closure)).release().ptr(); });
}

/// The representation shows no personal data: fields above `intern` are left out.
PyObject* slot_repr(PyObject* self) {
  return guarded([&] {
    const Type& type = type_of_object(self);
    std::string text;
    bool hidden = false;
    for (const Field& field : type.fields) {
      if (field.privacy > Privacy::intern) {
        hidden = true;
        continue;
      }
      text += (text.empty() ? "" : ", ") + std::string(field.name) + "=" +
              py::repr(value_of(self, field)).cast<std::string>();
    }
    if (hidden) text += text.empty() ? "…" : ", …";
    return py::str(std::string(type.name) + "(" + text + ")").release().ptr();
  });
}

PyObject* method_replace(PyObject* self, PyObject* positional, PyObject* changes) {
  return guarded([&] {
    refuse_positional(positional, "replace");
    return make(type_of_object(self), changes, value_in(self));
  });
}

/// A value never changes, so it is its own copy.
PyObject* method_copy(PyObject* self, PyObject*) { return Py_NewRef(self); }

/// The function that unpickles.
py::object& restore() {
  static auto* function = new py::object();
  return *function;
}

PyObject* method_reduce(PyObject* self, PyObject*) {
  return guarded([&] {
    const Type& type = type_of_object(self);
    py::dict all;
    for (const Field& field : type.fields) all[field.key] = value_of(self, field);
    const py::handle python(reinterpret_cast<PyObject*>(type.python));
    return py::make_tuple(restore(), py::make_tuple(python, type.version, all)).release().ptr();
  });
}

PyMethodDef methods[] = {
    {"replace", reinterpret_cast<PyCFunction>(reinterpret_cast<void (*)()>(&method_replace)),
     METH_VARARGS | METH_KEYWORDS,
     "replace($self, /, **changes)\n--\n\nA copy with the given fields changed."},
    {"__copy__", &method_copy, METH_NOARGS, nullptr},
    {"__deepcopy__", &method_copy, METH_O, nullptr},
    {"__reduce__", &method_reduce, METH_NOARGS, nullptr},
    {nullptr, nullptr, 0, nullptr}};

PyMemberDef members[] = {
    {"__weaklistoffset__", T_PYSSIZET, offsetof(Head, weak_references), READONLY, nullptr},
    {nullptr, 0, 0, 0, nullptr}};

/// A text that lives as long as the classes.
char* kept(const std::string& text) { return (new std::string(text))->data(); }

}  // namespace

PyObject* to_python(const Type& type, const void* value) {
  if (type.python == nullptr) throw py::type_error("a type without a Python class");
  return Making(type).filled(
      [&](const Field& field, void* raw) { field.conversion->copy(at(value, field), raw); });
}

void make_class(py::module_& m, Type& type) {
  const std::string name(type.name);
  if (type.fields.size() > kMostFields) throw std::length_error(name + " has too many fields");
  auto* getters = new PyGetSetDef[type.fields.size() + 1]{};
  py::list rows;
  std::string signature = name + "(";  // what inspect.signature shows
  for (std::size_t i = 0; i < type.fields.size(); ++i) {
    Field& field = type.fields[i];
    const std::string field_name(field.name);
    field.key = or_raise(PyUnicode_InternFromString(field_name.c_str()));
    getters[i] = {kept(field_name), &get_field, nullptr, kept(std::string(field.doc)), &field};
    signature += (i == 0 ? "*, " : ", ") + field_name + field.conversion->absent_text;
    rows.append(py::make_tuple(field_name, field.conversion->annotation(), !field.conversion->may_be_absent,
                               field.since_version, std::string(to_name(field.privacy)),
                               std::string(field.doc)));
  }
  const std::string doc = signature + ")\n--\n\n" + std::string(type.doc);
  PyType_Slot slots[] = {{Py_tp_doc, kept(doc)},
                         {Py_tp_new, reinterpret_cast<void*>(&slot_new)},
                         {Py_tp_init, reinterpret_cast<void*>(&slot_init)},
                         {Py_tp_dealloc, reinterpret_cast<void*>(&slot_dealloc)},
                         {Py_tp_richcompare, reinterpret_cast<void*>(&slot_compare)},
                         {Py_tp_hash, reinterpret_cast<void*>(&PyObject_HashNotImplemented)},
                         {Py_tp_repr, reinterpret_cast<void*>(&slot_repr)},
                         {Py_tp_getset, getters},
                         {Py_tp_members, members},
                         {Py_tp_methods, methods},
                         {0, nullptr}};
  PyType_Spec spec{kept(module_name(m).cast<std::string>() + "." + name),
                   static_cast<int>(sizeof(Head) + type.size), 0, Py_TPFLAGS_DEFAULT, slots};
  const auto made = py::reinterpret_steal<py::object>(or_raise(PyType_FromSpec(&spec)));
  type.python = reinterpret_cast<PyTypeObject*>(Py_NewRef(made.ptr()));  // held for good
  types()[type.python] = &type;
  m.attr(name.c_str()) = made;
  catalogue()["types"][name.c_str()] = py::make_tuple(std::string(type.doc), type.version, rows);
}

PyObject* to_python(const Enumeration& e, std::size_t place) {
  if (place >= e.members.size()) throw py::value_error("not a value of the enumeration");
  return Py_NewRef(e.members[place]);
}

std::optional<std::size_t> place_of(const Enumeration& e, PyObject* given) {
  const auto found = std::ranges::find(e.members, given);
  if (given == nullptr || found == e.members.end()) return std::nullopt;
  return static_cast<std::size_t>(found - e.members.begin());
}

void make_enum(py::module_& m, Enumeration& e, std::string_view name, const EnumRows& rows) {
  const std::string class_name(name);
  py::list values;
  py::dict labels;
  py::list lines;
  for (const auto& row : rows) {
    const std::array<std::string, 3> texts{std::string(row[0]), std::string(row[1]), std::string(row[2])};
    values.append(py::make_tuple(texts[0], texts[0]));
    labels[texts[0].c_str()] = py::make_tuple(texts[1], texts[2]);
    lines.append(py::make_tuple(texts[0], texts[1], texts[2]));
  }
  const py::module_ enums = py::module_::import("opp._enums");
  const py::object made = enums.attr("Code")(class_name, values, py::arg("module") = module_name(m));
  enums.attr("LABELS")[made] = labels;
  made.attr("__doc__") = "Code list " + class_name + "; the value of a member is its name in JSON and SQL.";
  m.attr(class_name.c_str()) = made;
  catalogue()["enums"][class_name.c_str()] = lines;
  auto* members = new PyObject*[rows.size()];  // held for good
  std::size_t place = 0;
  for (const py::handle member : made) members[place++] = Py_NewRef(member.ptr());
  e = {Py_NewRef(made.ptr()), {members, place}};
}

void bind_described(py::module_& m) {
  m.def(
      "_restore",
      [](const py::type& python, unsigned version, const py::dict& fields) {
        const auto found = types().find(reinterpret_cast<PyTypeObject*>(python.ptr()));
        if (found == types().end()) throw py::type_error("not a described type");
        if (version > found->second->version) throw py::value_error("pickled by a newer version of opp");
        return py::reinterpret_steal<py::object>(make(*found->second, fields.ptr(), nullptr));
      },
      py::arg("python"), py::arg("version"), py::arg("fields"), "Unpickle a value.");
  restore() = m.attr("_restore");
}

}  // namespace opp::python
