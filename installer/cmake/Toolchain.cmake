# Language level, warnings, sanitizers and the compiler cache: the same for every target.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

# Line numbers are all that a backtrace needs; whole debug information triples the size of every test program.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1")

find_program(FLIGHTDECK_CCACHE ccache)
if(FLIGHTDECK_CCACHE)
    # base_dir makes a second checkout hit the cache of the first; the sloppiness is what ccache's own manual
    # asks for with precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${FLIGHTDECK_CCACHE})
endif()

add_library(flightdeck_options INTERFACE)
target_compile_options(flightdeck_options INTERFACE
    -Wall -Wextra -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -fpch-preprocess)
target_compile_definitions(flightdeck_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_WARN_DEPRECATED_UP_TO=0x060400)
target_include_directories(flightdeck_options INTERFACE ${CMAKE_SOURCE_DIR}/models ${CMAKE_SOURCE_DIR})

if(FLIGHTDECK_SANITIZER)
    target_compile_options(flightdeck_options INTERFACE
        -fsanitize=${FLIGHTDECK_SANITIZER} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(flightdeck_options INTERFACE -fsanitize=${FLIGHTDECK_SANITIZER})
endif()
