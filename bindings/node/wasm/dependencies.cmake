# What the library stands on, for WebAssembly: find_package() of lib/ ends here (CMake's dependency providers). Headers
# are the machine's own; ICU, pugixml and the digest are compiled from Debian's source packages (scripts/debian-source).
set(SHISAKU_WASM "${CMAKE_CURRENT_LIST_DIR}")
set(SHISAKU_DEBIAN_SOURCES "${CMAKE_CURRENT_LIST_DIR}/../../../build/sources")

# /usr/include beside the compiler's own headers would break them: what is needed is seen through links
set(SHISAKU_WASM_INCLUDE "${CMAKE_BINARY_DIR}/include")
file(MAKE_DIRECTORY "${SHISAKU_WASM_INCLUDE}")
foreach(name boost rapidjson utf8 utf8.h)
  find_path(SHISAKU_WASM_${name} ${name} PATHS /usr/include /usr/include/utf8cpp NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH REQUIRED)
  file(CREATE_LINK "${SHISAKU_WASM_${name}}/${name}" "${SHISAKU_WASM_INCLUDE}/${name}" SYMBOLIC)
endforeach()

macro(shisaku_provide_dependency method name)
  set(${name}_FOUND TRUE)
endmacro()
cmake_language(SET_DEPENDENCY_PROVIDER shisaku_provide_dependency SUPPORTED_METHODS FIND_PACKAGE)

# headers only
foreach(target Boost::headers utf8cpp)
  add_library(${target} INTERFACE IMPORTED GLOBAL)
  target_include_directories(${target} SYSTEM INTERFACE "${SHISAKU_WASM_INCLUDE}")
endforeach()
set(RapidJSON_INCLUDE_DIRS "${SHISAKU_WASM_INCLUDE}")

# pugixml: one source, of the same package as its headers
add_library(shisaku_wasm_pugixml STATIC EXCLUDE_FROM_ALL "${SHISAKU_DEBIAN_SOURCES}/pugixml/src/pugixml.cpp")
target_include_directories(shisaku_wasm_pugixml SYSTEM PUBLIC "${SHISAKU_DEBIAN_SOURCES}/pugixml/src")
target_compile_definitions(shisaku_wasm_pugixml PUBLIC PUGIXML_NO_XPATH)
add_library(pugixml::pugixml ALIAS shisaku_wasm_pugixml)

# Nettle's SHA-256 by Mbed TLS
set(mbedtls "${SHISAKU_DEBIAN_SOURCES}/mbedtls")
add_library(shisaku_wasm_digest STATIC EXCLUDE_FROM_ALL "${mbedtls}/library/sha256.c" "${mbedtls}/library/platform_util.c")
target_include_directories(shisaku_wasm_digest SYSTEM PUBLIC "${mbedtls}/include" "${SHISAKU_WASM}")
target_compile_definitions(shisaku_wasm_digest PUBLIC MBEDTLS_CONFIG_FILE="mbedtls_config.h")
add_library(PkgConfig::nettle ALIAS shisaku_wasm_digest)

# ICU: what normalising, converting and strings need, and the data of icu_data.txt (nfkc.nrm, Japanese converters)
set(icu "${SHISAKU_DEBIAN_SOURCES}/icu/source")
set(icu_files
  bmpset bytesinkutil bytestream charstr cmemory cstring edits loadednormalizer2impl normalizer2 normalizer2impl patternprops
  putil stringpiece uchar ucase ucln_cmn ucmndata ucnv ucnv2022 ucnv_bld ucnv_cb ucnv_cnv ucnv_ct ucnv_err ucnv_ext
  ucnv_io ucnv_lmb ucnv_set ucnv_u16 ucnv_u32 ucnv_u7 ucnv_u8 ucnvbocu ucnvhz ucnvisci ucnvlat1 ucnvmbcs ucnvscsu ucptrie
  udata udatamem uenum uhash uhash_us uinvchar umapfile umutex unifunct unifilt uniset unisetspan unistr uobject
  umutablecptrie uset ustack ustr_cnv ustring ustrtrns utf_impl util util_props utrace utrie2 utypes uvector uvectr32 uprops ubidi_props unistr_case ustrcase)
list(TRANSFORM icu_files PREPEND "${icu}/common/")
list(TRANSFORM icu_files APPEND ".cpp")
file(STRINGS "${SHISAKU_WASM}/icu_data.txt" icu_items)
find_program(ICUPKG icupkg PATHS /usr/sbin NO_CMAKE_FIND_ROOT_PATH REQUIRED)
find_program(GENCCODE genccode PATHS /usr/sbin NO_CMAKE_FIND_ROOT_PATH REQUIRED)
set(icu_data "${CMAKE_BINARY_DIR}/icu")
file(MAKE_DIRECTORY "${icu_data}")
add_custom_command(OUTPUT "${icu_data}/icudt72l_dat.c" DEPENDS "${SHISAKU_WASM}/icu_data.txt" WORKING_DIRECTORY "${icu_data}"
  COMMAND "${ICUPKG}" -x "${SHISAKU_WASM}/icu_data.txt" "${icu}/data/in/icudt72l.dat"
  COMMAND "${ICUPKG}" -a "${SHISAKU_WASM}/icu_data.txt" new icudt72l.dat
  COMMAND "${GENCCODE}" -q -e icudt72 icudt72l.dat)
# the header it includes uses char16_t; ICU looks for its data under the name without the letter of the byte order
set_source_files_properties("${icu_data}/icudt72l_dat.c" PROPERTIES COMPILE_OPTIONS "-include;uchar.h;-Dicudt72l_dat=icudt72_dat")
add_library(shisaku_wasm_icu STATIC EXCLUDE_FROM_ALL ${icu_files} "${icu_data}/icudt72l_dat.c")
target_include_directories(shisaku_wasm_icu SYSTEM PUBLIC "${icu}/common")
target_compile_definitions(shisaku_wasm_icu PUBLIC U_DISABLE_RENAMING=0 U_STATIC_IMPLEMENTATION
  PRIVATE U_COMMON_IMPLEMENTATION UCONFIG_NO_FILE_IO=1 U_HAVE_TIMEZONE=0)
add_library(ICU::uc ALIAS shisaku_wasm_icu)
add_library(ICU::i18n ALIAS shisaku_wasm_icu)

foreach(target shisaku_wasm_pugixml shisaku_wasm_digest shisaku_wasm_icu)
  target_compile_options(${target} PRIVATE -w)
endforeach()
