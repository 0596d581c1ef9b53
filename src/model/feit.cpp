// Apart from event.cpp: what the compiler makes of seventy alternatives is large.
#include "opp/base/one_of_impl.hpp"
#include "opp/model/event.hpp"

namespace opp {

template class OneOf<Feit::Variant>;

std::string_view type_name(const Feit& fact) {
  return std::visit([]<class T>(const T&) { return type_info<T>.name; }, fact);
}

}  // namespace opp
