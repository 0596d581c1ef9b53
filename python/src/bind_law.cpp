#include "module.hpp"
#include "opp/law/beleid.hpp"
#include "opp/law/legal_reference.hpp"
#include "opp/law/schooltype.hpp"

namespace opp::python {

void bind_law(py::module_& m) {
  bind_enum<Schooltype>(m);
  bind_enum<Jaargroep>(m);
  bind_type<Ondersteuningsniveau>(m);
  bind_type<Beleid>(m)
      .def_static("wet", &Beleid::wet, "Only what the acts say.")
      .def("validate", &Beleid::validate, "Raises InvalidDataError for an unsound policy.");
}

}  // namespace opp::python
