# How we build our own code: warnings as errors, compiler cache. Nobody who links the library inherits it.
add_library(shisaku_dev INTERFACE)
target_compile_options(shisaku_dev INTERFACE -Wall -Wextra -Wconversion -Wshadow -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 sees overlaps, overruns and unset optionals in copies of short strings and variants that are not there (GCC bug 105651)
  target_compile_options(shisaku_dev INTERFACE -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread -Wno-maybe-uninitialized)
endif()

if(PROJECT_IS_TOP_LEVEL)
  set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
  find_program(SHISAKU_CCACHE ccache)
  if(SHISAKU_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # a precompiled header and a cache agree only with the first; with the others a second clone finds what the first built
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=12G ${SHISAKU_CCACHE})
  endif()
endif()
