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

/// Runs `f` with the enumeration whose Python class is `type`. Raises TypeError for any other class.
template <class F>
py::object with_enum(const py::handle& type, F&& f) {
  py::object result;
  const bool found = std::apply(
      [&]<class... E>(E...) {
        return ((type.ptr() == enumeration_of<E>.python && (result = f.template operator()<E>(), true)) ||
                ...);
      },
      WireCodedEnums{});
  if (!found) throw py::type_error("no standard has codes for this code list");
  return result;
}

struct IdKind {
  const char* name;
  bool (*valid)(std::string_view);
};
constexpr IdKind kIdKinds[] = {
    {"Bsn", Bsn::is_valid},
    {"Onderwijsnummer", Onderwijsnummer::is_valid},
    {"Brin", Brin::is_valid},
    {"Vestigingscode", Vestigingscode::is_valid},
    {"Vestigingsnummer", Vestigingsnummer::is_valid},
    {"SamenwerkingsverbandNummer", SamenwerkingsverbandNummer::is_valid},
    {"RioOnderwijsaanbieder", RioOnderwijsaanbieder::is_valid},
    {"RioOnderwijslocatie", RioOnderwijslocatie::is_valid},
    {"EckId", EckId::is_valid},
    {"TlvNummer", TlvNummer::is_valid},
    {"DossierId", DossierId::is_valid},
};

}  // namespace

void bind_codes(py::module_& m) {
  bind_reachable<Standard, AdviesVo, UitstroomprofielVso, Vervolgonderwijs, TlvCategorie, Akkoord,
                 Toestemming, LeerkrachtRol, Rol, Documentsoort>(m);

  m.def(
      "to_wire",
      [](Standard standard, const As<py::object, "Code">& value,
         std::optional<Date> on) -> As<py::object, "str | None"> {
        return {with_enum(py::type::of(value.value),
                          [&]<class E>() { return py::cast(to_wire(standard, value.value.cast<E>(), on)); })};
      },
      py::arg("standard"), py::arg("value"), py::arg("on") = py::none(),
      "How a standard writes a value on a day, or None if it has no code for it.");
  m.def(
      "from_wire",
      [](const As<py::object, "type[_Code]">& code_list, Standard standard, const std::string& code,
         std::optional<Date> on) -> As<py::object, "_Code | None"> {
        return {with_enum(code_list.value,
                          [&]<class E>() { return py::cast(from_wire<E>(standard, code, on)); })};
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
