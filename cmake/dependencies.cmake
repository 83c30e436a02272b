# What the library stands on. Only Boost's headers are used; X3 needs 1.81 (see the notes in grammars/README.md).
find_package(Boost 1.81 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(utf8cpp REQUIRED)
find_package(pugixml REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(RapidJSON REQUIRED)
