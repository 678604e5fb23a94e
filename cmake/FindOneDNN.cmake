# Finds oneDNN 3 in the Python virtual environment of the build, where the
# packages onednn-cpu-gomp and onednn-devel-cpu-gomp have put it.
#
#   DNNL::dnnl       the library, with its headers as system headers
#   OneDNN_VERSION   as the headers state it

find_path(OneDNN_INCLUDE_DIR oneapi/dnnl/dnnl.h
          HINTS "${VERSO_PYTHON_ENV}/include" NO_CMAKE_PATH)
find_library(OneDNN_LIBRARY NAMES libdnnl.so.3 dnnl
             HINTS "${VERSO_PYTHON_ENV}/lib" NO_CMAKE_PATH)
mark_as_advanced(OneDNN_INCLUDE_DIR OneDNN_LIBRARY)

if(OneDNN_INCLUDE_DIR)
  set(OneDNN_VERSION "")
  file(STRINGS "${OneDNN_INCLUDE_DIR}/oneapi/dnnl/dnnl_version.h"
       _onednn_version_lines REGEX "#define DNNL_VERSION_(MAJOR|MINOR|PATCH) ")
  foreach(_part IN ITEMS MAJOR MINOR PATCH)
    string(REGEX MATCH "DNNL_VERSION_${_part} +([0-9]+)" _ "${_onednn_version_lines}")
    list(APPEND OneDNN_VERSION ${CMAKE_MATCH_1})
  endforeach()
  string(REPLACE ";" "." OneDNN_VERSION "${OneDNN_VERSION}")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(OneDNN
  REQUIRED_VARS OneDNN_LIBRARY OneDNN_INCLUDE_DIR VERSION_VAR OneDNN_VERSION
  REASON_FAILURE_MESSAGE "run scripts/setup, which installs it into ${VERSO_PYTHON_ENV}")

if(OneDNN_FOUND AND NOT TARGET DNNL::dnnl)
  add_library(DNNL::dnnl SHARED IMPORTED)
  set_target_properties(DNNL::dnnl PROPERTIES
    IMPORTED_LOCATION "${OneDNN_LIBRARY}"
    IMPORTED_SONAME libdnnl.so.3
    INTERFACE_INCLUDE_DIRECTORIES "${OneDNN_INCLUDE_DIR}")
endif()
