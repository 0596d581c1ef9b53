# Install rules and the CMake package, so that `find_package(opp)` works for whoever links the library.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

if(SKBUILD)
  return()  # the Python package installs its own module only
endif()

install(TARGETS ${OPP_TARGETS} EXPORT oppTargets)
install(DIRECTORY include/opp DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT oppTargets NAMESPACE opp:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/opp)
if(OPP_BUILD_EDGES)
  install(TARGETS opp_cli)
endif()
configure_package_config_file(cmake/oppConfig.cmake.in ${PROJECT_BINARY_DIR}/oppConfig.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/opp)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/oppConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/oppConfig.cmake ${PROJECT_BINARY_DIR}/oppConfigVersion.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/opp)
