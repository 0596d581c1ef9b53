#include "module.hpp"
#include "opp/model/event.hpp"

namespace opp::python {

namespace {

template <class... T>
void list_events(const std::variant<T...>*) {
  py::list names = catalogue()["events"];
  (names.append(std::string(type_info<T>.name)), ...);
}

}  // namespace

void bind_payloads(py::module_& m) {
  bind_reachable<Payload>(m);
  list_events(static_cast<const Payload*>(nullptr));
}

}  // namespace opp::python
