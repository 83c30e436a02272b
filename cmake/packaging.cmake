# Installing: the compiled library, the header-only one, the command line, and how others find them.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# both products promise their interface without the build's own targets
target_include_directories(shisaku PUBLIC "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
target_include_directories(shisaku_header_only INTERFACE
  "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR};${CMAKE_INSTALL_INCLUDEDIR}/shisaku/source>")
install(TARGETS shisaku shisaku_header_only EXPORT shisaku
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
  FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
if(SHISAKU_BUILD_APPS)
  install(TARGETS shisaku-cli DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()

# the text of the header-only product; #include "lib/…" and "grammars/…" are found from its folder
install(DIRECTORY lib grammars DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/shisaku/source
  FILES_MATCHING PATTERN "*.hpp" PATTERN "*.cpp")
install(FILES "${SHISAKU_GENERATED}/shisaku/implementation.hpp" "${SHISAKU_GENERATED}/shisaku/shipped_vocabularies.hpp"
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/shisaku)

install(EXPORT shisaku NAMESPACE shisaku:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/shisaku FILE shisaku-targets.cmake)
configure_package_config_file(cmake/shisaku-config.cmake.in shisaku-config.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/shisaku)
write_basic_package_version_file(shisaku-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/shisaku-config.cmake" "${CMAKE_CURRENT_BINARY_DIR}/shisaku-config-version.cmake"
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/shisaku)

# the prefix is told from where the file lies, so that --prefix and a moved tree are right
file(RELATIVE_PATH SHISAKU_PC_PREFIX "/p/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/p")
configure_file(cmake/shisaku.pc.in shisaku.pc @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/shisaku.pc" DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

if(SHISAKU_BUILD_C)
  # a set of targets of its own: callers in C need no Boost to be found
  target_include_directories(shisaku-c PUBLIC "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
  install(TARGETS shisaku-c EXPORT shisaku-c LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
    FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
  install(EXPORT shisaku-c NAMESPACE shisaku:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/shisaku FILE shisaku-c-targets.cmake)
  configure_file(cmake/shisaku-c.pc.in shisaku-c.pc @ONLY)
  install(FILES "${CMAKE_CURRENT_BINARY_DIR}/shisaku-c.pc" DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endif()
install(FILES schema/shisaku-1.schema.json schema/shisaku-1.xsd schema/vocabulary-1.xsd DESTINATION ${CMAKE_INSTALL_DATADIR}/shisaku/schema)
install(DIRECTORY grammars/vocabularies DESTINATION ${CMAKE_INSTALL_DATADIR}/shisaku)
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/shisaku)
