#include "module.hpp"

namespace opp::python {

py::dict& catalogue() {
  // Lives as long as the interpreter; deleting it at exit would need the interpreter.
  static auto* dict = new py::dict();
  return *dict;
}

}  // namespace opp::python
