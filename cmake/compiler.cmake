# Language level, warnings, sanitizers and the compiler cache.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)  # what a shared library offers is marked, see opp/base/export.hpp
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_WINDOWS_EXPORT_ALL_SYMBOLS ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# The cache is the one of the user. Told to see paths as relative, it serves every clone, wherever that is; a precompiled
# header it takes only with this sloppiness.
find_program(OPP_CCACHE ccache)
if(OPP_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros ${OPP_CCACHE})
endif()

add_library(opp_compiler INTERFACE)
if(NOT MSVC)
  target_compile_options(opp_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow
    # Designated initialisers with defaults are meant; -Wrestrict of g++ 12 is wrong about std::string (GCC bug 105651).
    -Wno-missing-field-initializers
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>
    $<$<BOOL:${OPP_WARNINGS_AS_ERRORS}>:-Werror>)
endif()
if(OPP_SANITIZERS)
  target_compile_options(opp_compiler INTERFACE -fsanitize=${OPP_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(opp_compiler INTERFACE -fsanitize=${OPP_SANITIZERS})
  if(OPP_SANITIZERS MATCHES "undefined" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # With these, GCC calls no address of a function a constant, so that the tables could not be checked at compile
    # time; the address sanitizer stops at a null pointer as well.
    target_compile_options(opp_compiler INTERFACE -fno-sanitize=null,nonnull-attribute,returns-nonnull-attribute)
  endif()
endif()
if(OPP_BUILD_FUZZERS)
  target_compile_options(opp_compiler INTERFACE -fsanitize=fuzzer-no-link)  # what the fuzzer sees of the code it runs
endif()
