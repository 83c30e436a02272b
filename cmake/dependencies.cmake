# What the library stands on. Only Boost's headers are used; X3 needs 1.81 (see the notes in grammars/README.md).
find_package(Boost 1.81 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(utf8cpp REQUIRED)
find_package(pugixml REQUIRED)
if(NOT TARGET PkgConfig::nettle) # bindings/node has its own
  find_package(PkgConfig REQUIRED)
  pkg_check_modules(nettle REQUIRED IMPORTED_TARGET GLOBAL nettle)
endif()
find_package(RapidJSON REQUIRED)

# What the sources of lib/ need; nothing of it shows in the public headers.
set(SHISAKU_PRIVATE_LIBRARIES Boost::headers ICU::uc ICU::i18n utf8cpp pugixml::pugixml PkgConfig::nettle)
set(SHISAKU_PRIVATE_INCLUDES ${RapidJSON_INCLUDE_DIRS} ${RAPIDJSON_INCLUDE_DIRS})
# The header-only product's list of sources is written here.
set(SHISAKU_GENERATED "${PROJECT_BINARY_DIR}/generated")
