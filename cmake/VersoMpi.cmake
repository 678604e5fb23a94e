# Looks for MPI, with which several processes divide a run of verso-gen.
#
#   VERSO_MPI      AUTO (the default), ON or OFF
#   VERSO_HAS_MPI  whether verso-gen is linked with it

set(VERSO_MPI AUTO CACHE STRING "Let mpirun divide verso-gen over processes: AUTO, ON or OFF")
set_property(CACHE VERSO_MPI PROPERTY STRINGS AUTO ON OFF)

set(VERSO_HAS_MPI OFF)
if(NOT VERSO_MPI STREQUAL "OFF")
  find_package(MPI 3.0 QUIET COMPONENTS C)
  if(MPI_C_FOUND)
    set(VERSO_HAS_MPI ON)
    message(STATUS "MPI ${MPI_C_VERSION}: ${MPIEXEC_EXECUTABLE}")
  elseif(VERSO_MPI STREQUAL "ON")
    message(FATAL_ERROR "VERSO_MPI is ON, but there is no MPI")
  else()
    message(STATUS "No MPI: verso-gen is one process")
  endif()
endif()
