# What is installed, and the Debian package: cpack -G DEB in a build tree.
include(GNUInstallDirs)
install(TARGETS flightdeck RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES installer/desktop/flightdeck.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES installer/desktop/flightdeck.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES installer/desktop/flightdeck.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES installer/desktop/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/flightdeck)

# Debian 12's KSyntaxHighlighting for Qt 6 lives inside Qt Creator's folder, so the package brings its own copy.
if(FLIGHTDECK_SYNTAX_LIBRARY)
    get_filename_component(syntax_library ${FLIGHTDECK_SYNTAX_LIBRARY} REALPATH)
    install(PROGRAMS ${syntax_library} DESTINATION lib/flightdeck RENAME libKSyntaxHighlighting.so.9)
    set_target_properties(flightdeck PROPERTIES INSTALL_RPATH "$ORIGIN/../lib/flightdeck")
endif()

file(STRINGS /etc/os-release release REGEX "^VERSION_ID=")
string(REGEX REPLACE "[^0-9]" "" release "${release}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME flightdeck)
set(CPACK_PACKAGE_VENDOR "Flightdeck")
set(CPACK_PACKAGE_CONTACT "Flightdeck maintainers <maintainers@flightdeck.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "operations console for progressive delivery")
set(CPACK_PACKAGE_DESCRIPTION
"Flightdeck shows Flagger canaries with their live Istio weights and metrics,
edits Flipt flag files with segment previews, and commits kill-switch changes
to git, following each until every Flipt replica serves it.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "1~deb${release}")
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
if(FLIGHTDECK_SYNTAX_LIBRARY)
    get_filename_component(syntax_folder ${FLIGHTDECK_SYNTAX_LIBRARY} DIRECTORY)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${syntax_folder})
endif()
# ca-certificates: https; git: credential helpers and the embedded world; fonts: without one every letter
# is a box, and the tables want the condensed cut of -extra.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, git, fonts-dejavu-core, fonts-dejavu-extra")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libsecret-1-0, openssh-client, qt6-wayland, qt6-qpa-plugins")
include(CPack)
