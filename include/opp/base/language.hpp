#pragma once

#include <cstdint>

namespace opp {

/// Language of texts for people. Dutch is the default everywhere.
enum class Language : std::uint8_t { nl, en };

}  // namespace opp
