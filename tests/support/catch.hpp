#pragma once

// Catch2 in either of its forms: one header (version 2) or several (version 3).
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
