# flightdeck_moc_follows(TARGET "SOURCES"): CMake 3.25 with Ninja does not run moc again when a header is added, so it is
# asked to whenever the list of sources has changed.
function(flightdeck_moc_follows target sources)
    if(NOT "${sources}" STREQUAL "${${target}_KNOWN_SOURCES}")
        file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
        set(${target}_KNOWN_SOURCES "${sources}" CACHE INTERNAL "")
    endif()
endfunction()

# flightdeck_precompiled(TARGET models|views): shares one precompiled header among all targets of a kind; the first
# area of each kind builds it.
function(flightdeck_precompiled target kind)
    if(kind STREQUAL "models")
        set(first core)
    else()
        set(first views_common)
    endif()
    if(target STREQUAL first)
        target_precompile_headers(${target} PRIVATE ${CMAKE_SOURCE_DIR}/installer/cmake/${kind}_pch.h)
    else()
        target_precompile_headers(${target} REUSE_FROM ${first})
    endif()
endfunction()

# flightdeck_area(NAME PCH models|views [LINKS target...]): the static library of the folder it is called in, from all its sources.
# An area is named after its folder; its headers are included as "folder/file.h" below models/, "views/folder/file.h" for views.
function(flightdeck_area name)
    cmake_parse_arguments(area "" "PCH" "LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC flightdeck_options ${area_LINKS})
    flightdeck_moc_follows(${name} "${sources}")
    flightdeck_precompiled(${name} ${area_PCH})
endfunction()

# flightdeck_tests(LINKS target... [DISPLAY thing...]): one test program for each tst_*.cpp of the folder it is called
# in, named after its path below tests/ (tests/models/core/tst_backoff.cpp -> models.core.backoff). Those named under
# DISPLAY (window for tst_window.cpp) run on an X server of their own, all others offscreen.
function(flightdeck_tests)
    cmake_parse_arguments(tests "" "" "LINKS;DISPLAY" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS tst_*.cpp)
    foreach(source IN LISTS sources)
        get_filename_component(stem ${source} NAME_WE)
        string(REGEX REPLACE "^tst_" "" stem ${stem})
        file(RELATIVE_PATH folder ${CMAKE_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
        string(REPLACE "/" "." name "${folder}.${stem}")
        string(REGEX REPLACE "^\\.+" "" name ${name})
        add_executable(${name} ${source})
        target_link_libraries(${name} PRIVATE test_support ${tests_LINKS} Qt6::Test)
        if(stem IN_LIST tests_DISPLAY)
            add_test(NAME ${name} COMMAND ${CMAKE_SOURCE_DIR}/tests/support/with-display $<TARGET_FILE:${name}>)
        else()
            add_test(NAME ${name} COMMAND ${name})
        endif()
        set_tests_properties(${name} PROPERTIES TIMEOUT 120
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;FLIGHTDECK_PROGRAM=$<TARGET_FILE:flightdeck>;LC_ALL=C.UTF-8")
    endforeach()
endfunction()
