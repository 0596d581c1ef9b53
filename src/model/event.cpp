#include "opp/model/event.hpp"

#include "opp/base/one_of_impl.hpp"

namespace opp {

template class OneOf<Payload::Variant>;

std::string_view type_name(const Payload& payload) {
  return std::visit([]<class T>(const T&) { return type_info<T>.name; }, payload);
}

unsigned schema_version(const Payload& payload) {
  return std::visit([]<class T>(const T&) { return version_of<T>(); }, payload);
}

}  // namespace opp
