# The one way to declare a module, so that warnings, sanitizers and the headers-compile-alone check hold everywhere.

# Warnings are always on; presets turn them into errors (CMAKE_COMPILE_WARNING_AS_ERROR).
add_library(ansinh_warnings INTERFACE)
target_compile_options(ansinh_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Wimplicit-fallthrough -Wnull-dereference -Wdouble-promotion)

if(ANSINH_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  # dlopen() is the sanitizer's there, for which a RUNPATH of ours is a stranger's; an RPATH of the program is not.
  add_link_options(-Wl,--disable-new-dtags)
  # With instrumented code GCC 14 sees both inside the standard library, where there is nothing to mend.
  target_compile_options(ansinh_warnings INTERFACE -Wno-maybe-uninitialized -Wno-null-dereference)
endif()

# ansinh_module(NAME
#   SOURCES a.cpp b.cpp …     everything that is compiled
#   HEADERS a.hpp b.hpp …     the module's contract; each one must compile alone
#   USES    ansinh_core …     modules whose headers this one's headers include
#   HIDES   GEOS::geos_c …)   libraries that no header of this module names
#
# Makes the static library NAME. Files are included from the top of the tree: "geo/core/date.hpp".
function(ansinh_module name)
  cmake_parse_arguments(arg "" "" "SOURCES;HEADERS;USES;HIDES" ${ARGN})
  add_library(${name} STATIC ${arg_SOURCES})
  target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${CMAKE_SOURCE_DIR}" FILES ${arg_HEADERS})
  set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  target_link_libraries(${name} PUBLIC ${arg_USES} PRIVATE ansinh_warnings ${arg_HIDES})
endfunction()
