# Everything the project links, from Debian's packages (installer/setup installs them).
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network DBus Gui Widgets Charts Svg Test LinguistTools)
# Its own definitions name the folders of each test, for QFINDTESTDATA, which nothing here asks: with them a compiler
# cache shares no test between two checkouts.
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
find_package(yaml-cpp REQUIRED)
find_package(simdjson REQUIRED)
find_package(tl-expected REQUIRED)
find_package(Threads REQUIRED)
find_package(ZLIB REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(libgit2 REQUIRED IMPORTED_TARGET libgit2)
find_package(FlightdeckSyntaxHighlighting REQUIRED)

# yaml-cpp names its target differently on Debian 12 (0.7) and 13 (0.8).
if(NOT TARGET yaml-cpp::yaml-cpp)
    add_library(yaml-cpp::yaml-cpp ALIAS yaml-cpp)
endif()

# Debian builds cpp-httplib as a library; its header only fits with the features that pkg-config names.
pkg_check_modules(httplib REQUIRED IMPORTED_TARGET cpp-httplib)
