# Functions that every CMakeLists.txt below lib/, tools/ and test/ uses.

include_guard(GLOBAL)

# verso_add_subdirectory(DIR): adds DIR if it has a CMakeLists.txt.
function(verso_add_subdirectory directory)
  if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${directory}/CMakeLists.txt")
    add_subdirectory(${directory})
  endif()
endfunction()

# _verso_configure(TARGET NO_LLVM EXCEPTIONS): what libraries and executables
# have in common.
function(_verso_configure target no_llvm exceptions)
  target_compile_options(${target} PRIVATE ${VERSO_COMPILE_OPTIONS})
  target_include_directories(${target} PUBLIC
    "${Verso_SOURCE_DIR}/include" "${Verso_BINARY_DIR}/include")
  if(NOT no_llvm)
    target_include_directories(${target} SYSTEM PUBLIC ${VERSO_LLVM_INCLUDE_DIRS})
    target_compile_definitions(${target} PUBLIC ${VERSO_LLVM_DEFINITIONS})
    # As in the packaged LLVM: no exceptions, except where a library that
    # throws (Z3, oneDNN, protobuf) is called.
    if(NOT exceptions)
      target_compile_options(${target} PRIVATE -fno-exceptions)
    endif()
  endif()
endfunction()

# _verso_link(TARGET VISIBILITY NO_LLVM MLIR_LIBS LINK): MLIR and LLVM only ever
# come in as the two shared libraries, so that a process has one copy of each.
function(_verso_link target visibility no_llvm mlir_libs link)
  target_link_libraries(${target} ${visibility} ${link})
  if(NOT no_llvm)
    mlir_target_link_libraries(${target} ${visibility} MLIRIR ${mlir_libs})
    target_link_libraries(${target} ${visibility} LLVM)
  endif()
endfunction()

# verso_add_library(VersoX source... [MLIR_LIBS MLIRIR...] [LINK VersoY...]
#                   [DEPENDS tablegen-target...] [NO_LLVM] [EXCEPTIONS])
#
# A static, position-independent library. MLIR_LIBS documents what is used of
# MLIR; all of it comes from libMLIR.so. DEPENDS names the targets that generate
# headers this library includes. NO_LLVM keeps LLVM out altogether. EXCEPTIONS
# allows throwing code inside (never across the library's interface).
function(verso_add_library name)
  cmake_parse_arguments(ARG "NO_LLVM;EXCEPTIONS" "" "MLIR_LIBS;LINK;DEPENDS" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  _verso_configure(${name} "${ARG_NO_LLVM}" "${ARG_EXCEPTIONS}")
  _verso_link(${name} PUBLIC "${ARG_NO_LLVM}" "${ARG_MLIR_LIBS}" "${ARG_LINK}")
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
endfunction()

# verso_add_executable(verso-x source... [MLIR_LIBS ...] [LINK ...]
#                      [DEPENDS ...] [NO_LLVM] [EXCEPTIONS])
#
# A program in build/<preset>/bin.
function(verso_add_executable name)
  cmake_parse_arguments(ARG "NO_LLVM;EXCEPTIONS" "" "MLIR_LIBS;LINK;DEPENDS" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  _verso_configure(${name} "${ARG_NO_LLVM}" "${ARG_EXCEPTIONS}")
  _verso_link(${name} PRIVATE "${ARG_NO_LLVM}" "${ARG_MLIR_LIBS}" "${ARG_LINK}")
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
endfunction()

# verso_add_module(VersoX source... [MLIR_LIBS ...] [LINK ...] [DEPENDS ...])
#
# A shared object that a host program loads: build/<preset>/lib/VersoX.so.
function(verso_add_module name)
  cmake_parse_arguments(ARG "" "" "MLIR_LIBS;LINK;DEPENDS" ${ARGN})
  add_library(${name} MODULE ${ARG_UNPARSED_ARGUMENTS})
  set_target_properties(${name} PROPERTIES PREFIX "")
  _verso_configure(${name} FALSE FALSE)
  _verso_link(${name} PRIVATE FALSE "${ARG_MLIR_LIBS}" "${ARG_LINK}")
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
endfunction()

# verso_add_unit_test(VersoXTests source... LINK VersoX... [TIMEOUT seconds]
#                     [NO_LLVM] [EXCEPTIONS])
#
# A GoogleTest program in build/<preset>/test-bin and one ctest entry that runs
# all of it: one process start per program and not one per test case, as each
# process would load the whole of libMLIR.so.
function(verso_add_unit_test name)
  cmake_parse_arguments(ARG "NO_LLVM;EXCEPTIONS" "TIMEOUT" "MLIR_LIBS;LINK;DEPENDS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 600)
  endif()
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  _verso_configure(${name} "${ARG_NO_LLVM}" "${ARG_EXCEPTIONS}")
  _verso_link(${name} PRIVATE "${ARG_NO_LLVM}" "${ARG_MLIR_LIBS}"
              "${ARG_LINK};GTest::gtest;GTest::gtest_main")
  set_target_properties(${name} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/test-bin")
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  add_test(NAME unit.${name} COMMAND ${name} --gtest_brief=1)
  set_tests_properties(unit.${name} PROPERTIES
    TIMEOUT ${ARG_TIMEOUT} LABELS unit
    WORKING_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}"
    ENVIRONMENT "${VERSO_TEST_ENVIRONMENT}")
endfunction()
