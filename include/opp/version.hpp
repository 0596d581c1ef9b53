#pragma once

/// Version of the library. SemVer includes the law: see docs/decisions/0006-versions-and-law.md.
#define OPP_VERSION_MAJOR 0
#define OPP_VERSION_MINOR 1
#define OPP_VERSION_PATCH 0

namespace opp {

/// The version as text, for example "0.1.0".
inline constexpr const char* kVersion = "0.1.0";

}  // namespace opp
