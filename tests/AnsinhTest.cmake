# ansinh_test(NAME SOURCES … LINKS …): one GoogleTest program per module, its cases known to ctest one by one.
#
# Tests learn two places: ANSINH_SOURCE_DIR (the tree) and ANSINH_TEST_DATA (real data, may be absent: skip, with a
# message).
function(ansinh_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE ${arg_LINKS} GTest::gmock GTest::gtest_main ansinh_warnings)
  target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}")
  target_compile_definitions(${name} PRIVATE
    ANSINH_SOURCE_DIR="${CMAKE_SOURCE_DIR}" ANSINH_TEST_DATA="${ANSINH_TEST_DATA}")
  gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST)
endfunction()
