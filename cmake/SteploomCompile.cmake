# SPDX-License-Identifier: Apache-2.0
# Warnings, sanitizers, the compiler cache and the fast linker, in one place.

add_library(steploom_compile INTERFACE)
target_compile_options(steploom_compile INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough)
# g++ 12 sees an overlap in `"x" + string` where there is none (GCC bug 105651, mended in 13).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(steploom_compile INTERFACE -Wno-restrict)
endif()
target_include_directories(steploom_compile INTERFACE "${PROJECT_SOURCE_DIR}")
if(STEPLOOM_WERROR)
    target_compile_options(steploom_compile INTERFACE -Werror)
endif()
if(STEPLOOM_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(STEPLOOM_FUZZ)
    # All code counts the ways through it; the programs of tests/fuzz add the fuzzer itself.
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# What a program does not use it must not load: it would start later.
add_link_options(-Wl,--as-needed)

find_program(STEPLOOM_CCACHE ccache)
if(STEPLOOM_CCACHE)
    # Paths below the checkout are hashed as relative ones, so that a second checkout finds what the first compiled.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${STEPLOOM_CCACHE}")
endif()
find_program(STEPLOOM_MOLD mold)
if(STEPLOOM_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

# steploom_sources(VAR DIR): every source and header below DIR, looked for again at each build.
function(steploom_sources variable directory)
    file(GLOB_RECURSE found CONFIGURE_DEPENDS "${directory}/*.cpp" "${directory}/*.h")
    set(${variable} "${found}" PARENT_SCOPE)
endfunction()
