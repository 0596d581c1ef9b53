# Install rules and the CMake package, so that `find_package(opp)` works for whoever links the library.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(OPP_BELEID data/beleid/wet.toml data/beleid/po3002.toml data/beleid/vo-vso.toml)
if(OPP_BUILD_PYTHON)  # read with importlib.resources.files("opp") / "beleid"
  install(FILES ${OPP_BELEID} DESTINATION opp/beleid COMPONENT python EXCLUDE_FROM_ALL)
endif()
install(TARGETS ${OPP_TARGETS} EXPORT oppTargets)
install(FILES ${OPP_BELEID} DESTINATION ${CMAKE_INSTALL_DATADIR}/opp/beleid)
install(DIRECTORY include/opp DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT oppTargets NAMESPACE opp:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/opp)
if(OPP_BUILD_EDGES)
  install(TARGETS opp_cli)
endif()
configure_package_config_file(cmake/oppConfig.cmake.in ${PROJECT_BINARY_DIR}/oppConfig.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/opp)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/oppConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES cmake/FindSodium.cmake ${PROJECT_BINARY_DIR}/oppConfig.cmake ${PROJECT_BINARY_DIR}/oppConfigVersion.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/opp)
