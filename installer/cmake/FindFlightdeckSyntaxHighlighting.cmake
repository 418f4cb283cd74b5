# One imported target, Flightdeck::SyntaxHighlighting, for KSyntaxHighlighting on both Debian releases.
# Debian 13 has it as KF6. Debian 12 has no Qt 6 package of it, but its Qt Creator carries the library built for
# Qt 6 and libkf5syntaxhighlighting-dev carries headers that match; installer/setup unpacks both (nothing is
# installed) into FLIGHTDECK_UNPACKED.
set(FLIGHTDECK_UNPACKED "${CMAKE_SOURCE_DIR}/build/unpacked" CACHE PATH "Packages unpacked by installer/setup")
find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
    add_library(Flightdeck::SyntaxHighlighting ALIAS KF6::SyntaxHighlighting)
    set(FlightdeckSyntaxHighlighting_FOUND TRUE)
else()
    file(GLOB FLIGHTDECK_SYNTAX_LIBRARY
         "${FLIGHTDECK_UNPACKED}/usr/lib/*/qtcreator/libKSyntaxHighlighting.so.9")
    find_path(FLIGHTDECK_SYNTAX_INCLUDE_DIR KSyntaxHighlighting/Repository
              PATHS "${FLIGHTDECK_UNPACKED}/usr/include/KF5/KSyntaxHighlighting"
                    "${FLIGHTDECK_UNPACKED}/usr/include/KF5" NO_DEFAULT_PATH)
    include(FindPackageHandleStandardArgs)
    find_package_handle_standard_args(FlightdeckSyntaxHighlighting
        REASON_FAILURE_MESSAGE "Run installer/setup: on Debian 12 it unpacks KSyntaxHighlighting into ${FLIGHTDECK_UNPACKED}."
        REQUIRED_VARS FLIGHTDECK_SYNTAX_LIBRARY FLIGHTDECK_SYNTAX_INCLUDE_DIR)
    if(FlightdeckSyntaxHighlighting_FOUND)
        add_library(Flightdeck::SyntaxHighlighting SHARED IMPORTED)
        set_target_properties(Flightdeck::SyntaxHighlighting PROPERTIES
            IMPORTED_LOCATION "${FLIGHTDECK_SYNTAX_LIBRARY}"
            INTERFACE_INCLUDE_DIRECTORIES
            "${FLIGHTDECK_SYNTAX_INCLUDE_DIR};${FLIGHTDECK_SYNTAX_INCLUDE_DIR}/KSyntaxHighlighting"
            INTERFACE_LINK_LIBRARIES "Qt6::Core;Qt6::Gui;Qt6::Network")
    endif()
endif()
