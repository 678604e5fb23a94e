# Language, warnings, assertions, sanitizers and ccache: everything that holds
# for all of Verso's own code and for no dependency.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

# ccache: compile relative to the source folder and ignore the working folder,
# so that separate build folders share what they have compiled.
find_program(VERSO_CCACHE ccache)
mark_as_advanced(VERSO_CCACHE)
if(VERSO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  foreach(language IN ITEMS C CXX)
    set(CMAKE_${language}_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
        CCACHE_NOHASHDIR=1 ${VERSO_CCACHE})
  endforeach()
endif()

# lld links the tools several times faster than the BFD linker.
find_program(VERSO_LLD NAMES ld.lld-22 HINTS /usr/lib/llvm-22/bin)
mark_as_advanced(VERSO_LLD)
if(VERSO_LLD AND CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  add_link_options(-fuse-ld=${VERSO_LLD})
endif()
add_link_options(-Wl,--gc-sections)

# Options that verso_add_library and its siblings give to each target, and that
# third-party code compiled here (generated protobuf sources) does not get.
set(VERSO_COMPILE_OPTIONS
    -Wall -Wextra -Wnon-virtual-dtor -Woverloaded-virtual
    -Wno-unused-parameter -fvisibility-inlines-hidden -ffunction-sections
    -fdata-sections)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  list(APPEND VERSO_COMPILE_OPTIONS -Wshadow -Wimplicit-fallthrough -Wextra-semi
       -Wunreachable-code -Wcovered-switch-default)
else()
  # Without "local", GCC calls a constructor's parameter that is named as the
  # member it initialises a shadow. "redundant-move" would forbid what older
  # compilers need to return an Expected. GCC 12 reports false
  # positives of the others inside LLVM's containers.
  list(APPEND VERSO_COMPILE_OPTIONS -Wshadow=local -Wno-maybe-uninitialized
       -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread
       -Wno-dangling-pointer -Wno-restrict -Wno-nonnull -Wno-comment
       -Wno-redundant-move -Wno-dangling-else)
endif()
if(VERSO_WARNINGS_AS_ERRORS)
  list(APPEND VERSO_COMPILE_OPTIONS -Werror)
endif()

# The build types define NDEBUG through CMAKE_CXX_FLAGS_<TYPE>; undefine it
# again where assertions are wanted. LLVM's own libraries stay release builds.
if(VERSO_ASSERTIONS)
  add_compile_options($<$<COMPILE_LANGUAGE:CXX,C>:-UNDEBUG>)
endif()

# "function" and "vptr" compare type information across the boundary to the
# packaged LLVM libraries, which are not instrumented.
if(VERSO_SANITIZE)
  add_compile_options(-fsanitize=address,undefined
                      -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    add_compile_options(-fno-sanitize=vptr,function)
    add_link_options(-fno-sanitize=vptr,function)
  endif()
endif()
