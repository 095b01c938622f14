# Finds the optimisation library HiGHS by its header and library. Some distributions ship a package file of HiGHS that
# points at paths which are not there; this one does not read it. Makes the target HiGHS::HiGHS.
find_path(HiGHS_INCLUDE_DIR Highs.h PATH_SUFFIXES highs)
find_library(HiGHS_LIBRARY NAMES highs)

if(HiGHS_INCLUDE_DIR AND EXISTS "${HiGHS_INCLUDE_DIR}/HConfig.h")
  file(STRINGS "${HiGHS_INCLUDE_DIR}/HConfig.h" highs_version_lines REGEX "HIGHS_VERSION_(MAJOR|MINOR|PATCH)")
  string(REGEX REPLACE ".*MAJOR +([0-9]+).*MINOR +([0-9]+).*PATCH +([0-9]+).*" "\\1.\\2.\\3" HiGHS_VERSION
         "${highs_version_lines}")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(HiGHS REQUIRED_VARS HiGHS_LIBRARY HiGHS_INCLUDE_DIR VERSION_VAR HiGHS_VERSION)

if(HiGHS_FOUND AND NOT TARGET HiGHS::HiGHS)
  add_library(HiGHS::HiGHS UNKNOWN IMPORTED)
  set_target_properties(HiGHS::HiGHS PROPERTIES
    IMPORTED_LOCATION "${HiGHS_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${HiGHS_INCLUDE_DIR}")
endif()
mark_as_advanced(HiGHS_INCLUDE_DIR HiGHS_LIBRARY)
