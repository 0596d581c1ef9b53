# Passes if SOURCE compiles without -DBROKEN and fails with it, so that it fails for the right reason.
foreach(broken 0 1)
  execute_process(COMMAND ${COMPILER} -std=c++20 -fsyntax-only -I${INCLUDE} -DBROKEN=${broken} ${SOURCE}
    RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
  if(broken AND result EQUAL 0)
    message(FATAL_ERROR "${SOURCE} compiles, and must not")
  elseif(NOT broken AND NOT result EQUAL 0)
    message(FATAL_ERROR "${SOURCE} does not compile for another reason")
  endif()
endforeach()
