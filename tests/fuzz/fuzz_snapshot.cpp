#include "targets.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  opp::fuzz::snapshot({reinterpret_cast<const char*>(data), size});
  return 0;
}
