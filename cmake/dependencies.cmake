# Everything comes from find_package; nothing is downloaded, nothing is vendored.
if(OPP_BUILD_EDGES)
  find_package(Boost 1.81 REQUIRED COMPONENTS json serialization)
  find_package(fmt REQUIRED)
  find_package(pugixml REQUIRED)
  find_package(SQLite3 3.37 REQUIRED)
  find_package(SQLiteCpp 3.2 REQUIRED)
  find_path(OPP_CLI11_INCLUDE CLI/CLI.hpp REQUIRED)
else()
  find_package(Boost 1.81 REQUIRED)
endif()
find_package(Threads REQUIRED)
find_path(OPP_TOMLPLUSPLUS_INCLUDE toml++/toml.h REQUIRED)  # used as headers only, inside src/law
