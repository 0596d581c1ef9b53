#pragma once

/// Marks what a shared library of opp offers; all else in it is hidden. Where symbols are exported otherwise
/// (Windows, by CMake) it says nothing.
#if defined(__GNUC__) && !defined(_WIN32)
#define OPP_API __attribute__((visibility("default")))
#else
#define OPP_API
#endif
