# Where each dependency comes from is told in docs/dependencies.md.

find_package(Threads REQUIRED)

# --- LLVM and MLIR: one shared library each ----------------------------------
find_package(MLIR 22.1 REQUIRED CONFIG
             HINTS /usr/lib/llvm-22/lib/cmake/mlir)
message(STATUS "MLIR ${LLVM_PACKAGE_VERSION}: ${MLIR_DIR}")
set(MLIR_LINK_MLIR_DYLIB ON)

list(APPEND CMAKE_MODULE_PATH "${MLIR_CMAKE_DIR}" "${LLVM_CMAKE_DIR}")
include(TableGen)
include(AddLLVM)
include(AddMLIR)

separate_arguments(VERSO_LLVM_DEFINITIONS UNIX_COMMAND "${LLVM_DEFINITIONS}")
set(VERSO_LLVM_INCLUDE_DIRS ${LLVM_INCLUDE_DIRS} ${MLIR_INCLUDE_DIRS})
list(REMOVE_DUPLICATES VERSO_LLVM_INCLUDE_DIRS)

# mlir_tablegen reads the folder property; the sources themselves get the LLVM
# headers as system headers from verso_add_library.
include_directories(SYSTEM ${VERSO_LLVM_INCLUDE_DIRS})
include_directories("${CMAKE_SOURCE_DIR}/include" "${CMAKE_BINARY_DIR}/include")

# --- oneDNN, Z3, SQLite, protobuf --------------------------------------------
find_package(OneDNN 3.0 REQUIRED)
find_package(Z3 REQUIRED)
find_package(SQLite3 REQUIRED)
include(VersoOnnxProto)

# --- MPI, for verso-gen --------------------------------------------------------
include(VersoMpi)

# --- Tests and benchmarks ----------------------------------------------------
if(VERSO_INCLUDE_TESTS)
  find_package(GTest REQUIRED)
endif()
if(VERSO_INCLUDE_BENCHMARKS)
  find_package(benchmark REQUIRED)
endif()
