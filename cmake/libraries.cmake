# One target per group of modules. `opp_library(name ALIAS SOURCES … PUBLIC … PRIVATE …)` gives each the same shape.
function(opp_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(opp_${name} ${ARG_SOURCES})
  add_library(opp::${name} ALIAS opp_${name})
  set_target_properties(opp_${name} PROPERTIES EXPORT_NAME ${name} VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR})
  target_compile_features(opp_${name} PUBLIC cxx_std_20)
  target_include_directories(opp_${name}
    PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<INSTALL_INTERFACE:include>
    PRIVATE ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(opp_${name} PUBLIC ${ARG_PUBLIC} PRIVATE $<BUILD_INTERFACE:opp_compiler>)
  if(ARG_PRIVATE)
    target_link_libraries(opp_${name} PRIVATE ${ARG_PRIVATE})
  endif()
  list(APPEND OPP_TARGETS opp_${name})
  set(OPP_TARGETS ${OPP_TARGETS} PARENT_SCOPE)
endfunction()

opp_library(core
  SOURCES
    src/base/error.cpp src/base/strong_id.cpp src/base/text.cpp
    src/time/calendar.cpp src/time/date.cpp src/time/instant.cpp src/time/schooljaar.cpp
    src/time/vakanties.cpp
    src/law/beleid.cpp src/law/beleid_toml.cpp src/law/codes.cpp src/law/dated.cpp src/law/identifiers.cpp src/law/legal_reference.cpp
    src/model/dossier.cpp src/model/dossier_on.cpp src/model/entries.cpp src/model/event.cpp src/model/feit.cpp src/model/history.cpp src/model/leerling.cpp src/model/sentences.cpp src/model/verschil.cpp
    src/rules/check.cpp src/rules/reden.cpp src/rules/rule_set.cpp src/rules/rules_on_day.cpp src/rules/facts.cpp src/rules/facts_rand.cpp
    src/rules/trace.cpp src/rules/kernels_opp.cpp src/rules/kernels_overstap.cpp src/rules/kernels_register.cpp
    src/rules/kernels_reikwijdte.cpp src/rules/kernels_termijn.cpp src/rules/kernels_toelating.cpp
    src/rules/kernels_afspraken.cpp src/rules/kernels_afspraken_hoor.cpp src/rules/kernels_afspraken_medisch.cpp
    src/rules/kernels_afspraken_opp.cpp src/rules/kernels_afspraken_overstap.cpp src/rules/kernels_afspraken_team.cpp
    src/workflow/hypothese.cpp src/workflow/toets.cpp src/workflow/what_now.cpp src/workflow/workflow.cpp
    src/bulk/buffer.cpp src/bulk/check.cpp src/bulk/columns.cpp
  PUBLIC Boost::headers PRIVATE Threads::Threads)
target_include_directories(opp_core PRIVATE ${PROJECT_BINARY_DIR}/generated)
# What is made now and then needs no more: sentences and schemas are long to optimise and short to run.
set_source_files_properties(src/law/beleid_toml.cpp src/model/sentences.cpp src/codec/schema.cpp
  PROPERTIES COMPILE_OPTIONS $<$<CONFIG:Release>:-O1>)
target_include_directories(opp_core SYSTEM PRIVATE ${OPP_TOMLPLUSPLUS_INCLUDE})

if(OPP_BUILD_EDGES)
  opp_library(codec SOURCES src/codec/events.cpp src/codec/receipt.cpp src/codec/report.cpp src/codec/schema.cpp src/codec/snapshot.cpp
              PUBLIC opp::core PRIVATE Boost::json Boost::serialization Sodium::Sodium)
  opp_library(exchange SOURCES src/exchange/edexml.cpp PUBLIC opp::codec PRIVATE pugixml::pugixml)
  opp_library(store SOURCES src/store/memory_store.cpp src/store/sqlite_store.cpp src/store/store.cpp PUBLIC opp::codec
              PRIVATE SQLiteCpp SQLite::SQLite3)
  opp_library(testing SOURCES src/testing/scenario.cpp PUBLIC opp::codec)
  target_include_directories(opp_testing SYSTEM PRIVATE ${OPP_TOMLPLUSPLUS_INCLUDE})
  opp_library(report SOURCES src/report/text.cpp PUBLIC opp::core PRIVATE fmt::fmt-header-only)

  add_library(opp_opp INTERFACE)
  add_library(opp::opp ALIAS opp_opp)
  set_target_properties(opp_opp PROPERTIES EXPORT_NAME opp)
  target_link_libraries(opp_opp INTERFACE opp::core opp::codec opp::exchange opp::store opp::testing opp::report)
  list(APPEND OPP_TARGETS opp_opp)

  opp_library(command_line SOURCES src/cli/command_line.cpp PUBLIC opp::opp)
  target_include_directories(opp_command_line SYSTEM PRIVATE ${OPP_CLI11_INCLUDE})
  add_executable(opp_cli src/cli/main.cpp)
  set_target_properties(opp_cli PROPERTIES OUTPUT_NAME opp)
  target_link_libraries(opp_cli PRIVATE opp::command_line opp_compiler)
endif()
