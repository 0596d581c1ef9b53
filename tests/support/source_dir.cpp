#include <string>

namespace opp::test {

// The one source that is compiled with a path of this machine: the compiler cache serves all others to every
// clone.
std::string source_dir() { return OPP_SOURCE_DIR; }

}  // namespace opp::test
