#include "module.hpp"
#include "opp/law/codes.hpp"
#include "opp/law/identifiers.hpp"
#include "opp/law/praktijk.hpp"
#include "opp/model/leerling.hpp"

#include <tuple>

namespace opp::python {

namespace {

/// Every enumeration that some standard has codes for.
using WireCodedEnums = std::tuple<AdviesVo, UitstroomprofielVso, TlvCategorie, Akkoord, Toestemming,
                                  LeerkrachtRol, Jaargroep, Geslacht>;

template <class E>
bool is_class_of(const py::handle& type) {
  return type.is(py::detail::table_enum_caster<E>::python_class());
}

/// Runs `f` with the enumeration whose Python class is `type`. Raises TypeError for any other class.
template <class F>
py::object with_enum(const py::handle& type, F&& f) {
  py::object result;
  const bool found = std::apply(
      [&]<class... E>(E...) {
        return ((is_class_of<E>(type) && (result = f.template operator()<E>(), true)) || ...);
      },
      WireCodedEnums{});
  if (!found) throw py::type_error("no standard has codes for this code list");
  return result;
}

template <class Id>
bool valid(const std::string& text) {
  return Id::is_valid(text);
}

struct IdKind {
  const char* name;
  bool (*valid)(const std::string&);
};
constexpr IdKind kIdKinds[] = {
    {"Bsn", valid<Bsn>},
    {"Onderwijsnummer", valid<Onderwijsnummer>},
    {"Brin", valid<Brin>},
    {"Vestigingscode", valid<Vestigingscode>},
    {"Vestigingsnummer", valid<Vestigingsnummer>},
    {"SamenwerkingsverbandNummer", valid<SamenwerkingsverbandNummer>},
    {"RioOnderwijsaanbieder", valid<RioOnderwijsaanbieder>},
    {"RioOnderwijslocatie", valid<RioOnderwijslocatie>},
    {"EckId", valid<EckId>},
    {"TlvNummer", valid<TlvNummer>},
    {"DossierId", valid<DossierId>},
};

}  // namespace

void bind_codes(py::module_& m) {
  bind_enum<Standard>(m);
  bind_enum<AdviesVo>(m);
  bind_enum<UitstroomprofielVso>(m);
  bind_enum<Vervolgonderwijs>(m);
  bind_enum<TlvCategorie>(m);
  bind_enum<Akkoord>(m);
  bind_enum<Toestemming>(m);
  bind_enum<LeerkrachtRol>(m);
  bind_enum<Rol>(m);
  bind_enum<Documentsoort>(m);

  m.def(
      "to_wire",
      [](Standard standard, const py::object& value, std::optional<Date> on) {
        return with_enum(py::type::of(value), [&]<class E>() -> py::object {
          const auto code = to_wire(standard, value.cast<E>(), on);
          return code ? py::object(py::str(std::string(*code))) : py::none();
        });
      },
      py::arg("standard"), py::arg("value"), py::arg("on") = py::none(),
      "How a standard writes a value on a day, or None if it has no code for it.");
  m.def(
      "from_wire",
      [](const py::object& code_list, Standard standard, const std::string& code, std::optional<Date> on) {
        return with_enum(code_list, [&]<class E>() -> py::object {
          const auto value = from_wire<E>(standard, code, on);
          return value ? py::cast(*value) : py::none();
        });
      },
      py::arg("code_list"), py::arg("standard"), py::arg("code"), py::arg("on") = py::none(),
      "The value that a standard's code stands for on a day, or None.");
  m.def(
      "is_valid_id",
      [](const std::string& kind, const std::string& text) {
        for (const IdKind& id : kIdKinds) {
          if (kind == id.name) return id.valid(text);
        }
        throw py::value_error("unknown kind of identifier");
      },
      py::arg("kind"), py::arg("text"),
      "Whether a text is a well-formed identifier, such as a `Bsn` (with its check digit) or a `Brin`.");
}

}  // namespace opp::python
