# Boost Software License 1.0
"""The build backend: scikit-build-core, and a source distribution that carries the library's sources in `library/`.

A source distribution is made of one folder, and the library lies above this one: it is copied in while the archive is
written.
"""

import pathlib
import shutil

from scikit_build_core.build import (  # noqa: F401
    build_editable,
    build_wheel,
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
    get_requires_for_build_wheel,
    prepare_metadata_for_build_wheel,
)
from scikit_build_core.build import build_sdist as _build_sdist

here = pathlib.Path(__file__).resolve().parent.parent
root = here.parent.parent
carried = ["CMakeLists.txt", "LICENSE", "apps", "cmake", "grammars", "include", "lib", "schema"]


def build_sdist(sdist_directory, config_settings=None):
    library = here / "library"
    if library.exists():  # this is such a distribution already
        return _build_sdist(sdist_directory, config_settings)
    try:
        for name in carried:
            source = root / name
            if source.is_dir():
                shutil.copytree(source, library / name)
            else:
                library.mkdir(exist_ok=True)
                shutil.copy(source, library / name)
        return _build_sdist(sdist_directory, config_settings)
    finally:
        shutil.rmtree(library, ignore_errors=True)
