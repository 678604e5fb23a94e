# Looks for the headers of CUDA and cuDNN, in the CUDA toolkit and in the Python
# environment (the packages of NVIDIA on PyPI). Nothing of CUDA is linked.
#
#   VERSO_CUDA                  AUTO (the default), ON or OFF
#   VERSO_CUDA_INCLUDE_DIRS     the folders of the headers; empty for no CUDA
#   VERSO_CUDA_LIBRARY_FOLDERS  where the libraries lie on this machine, with
#                               colons between, as a last resort at run time

set(VERSO_CUDA AUTO CACHE STRING "Build the kernels for NVIDIA GPUs: AUTO, ON or OFF")
set_property(CACHE VERSO_CUDA PROPERTY STRINGS AUTO ON OFF)

set(VERSO_CUDA_INCLUDE_DIRS "")
set(VERSO_CUDA_LIBRARY_FOLDERS "")
if(NOT VERSO_CUDA STREQUAL "OFF")
  file(GLOB _cuda_python "${VERSO_PYTHON_ENV}/lib/python3*/site-packages/nvidia/*")
  file(GLOB _cuda_toolkits /usr/local/cuda /usr/local/cuda-1[3-9]*)
  set(_cuda_roots $ENV{CUDA_HOME} $ENV{CUDA_PATH} ${_cuda_toolkits} ${_cuda_python})
  set(_cuda_missing "")
  foreach(_header IN ITEMS cuda nvrtc cublasLt cudnn)
    find_path(VERSO_${_header}_INCLUDE_DIR ${_header}.h
              HINTS ${_cuda_roots} PATH_SUFFIXES include)
    mark_as_advanced(VERSO_${_header}_INCLUDE_DIR)
    if(VERSO_${_header}_INCLUDE_DIR)
      list(APPEND VERSO_CUDA_INCLUDE_DIRS "${VERSO_${_header}_INCLUDE_DIR}")
    else()
      list(APPEND _cuda_missing ${_header}.h)
    endif()
  endforeach()
  list(REMOVE_DUPLICATES VERSO_CUDA_INCLUDE_DIRS)
  if(_cuda_missing)
    list(JOIN _cuda_missing ", " _cuda_missing)
    if(VERSO_CUDA STREQUAL "ON")
      message(FATAL_ERROR "VERSO_CUDA is ON, but there is no ${_cuda_missing}")
    endif()
    message(STATUS "No kernels for NVIDIA GPUs: no ${_cuda_missing}")
    set(VERSO_CUDA_INCLUDE_DIRS "")
  else()
    foreach(_root IN LISTS _cuda_roots)
      foreach(_folder IN ITEMS lib64 lib)
        if(EXISTS "${_root}/${_folder}")
          list(APPEND VERSO_CUDA_LIBRARY_FOLDERS "${_root}/${_folder}")
        endif()
      endforeach()
    endforeach()
    list(JOIN VERSO_CUDA_LIBRARY_FOLDERS ":" VERSO_CUDA_LIBRARY_FOLDERS)
    message(STATUS "Kernels for NVIDIA GPUs: ${VERSO_CUDA_INCLUDE_DIRS}")
  endif()
endif()
