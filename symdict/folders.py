"""Where package, catalogue and carried answers lie, where this user's caches lie, and whether these may be trusted.

Floor 0: standard library, errors; platformdirs when no folder is named by SYMDICT_CACHE.
"""

from __future__ import annotations

import os
import stat
from functools import cache
from pathlib import Path
from typing import Any

from symdict.errors import CatalogError


def package() -> Path:
    """The folder of the package's own code."""
    return Path(__file__).resolve().parent


def shelf() -> Path | None:
    """The file of carried answers: inside the installed package, else in a checkout's `generated`; None without."""
    for file in (package() / "_answers.jsonl", package().parent / "generated" / "answers.jsonl"):
        if file.is_file():
            return file
    return None


def catalogue() -> Path:
    """The folder of the catalogue: inside the installed package, else beside it in a checkout."""
    for folder in (package() / "_catalog", package().parent / "catalog"):
        if folder.is_dir():
            return folder
    raise CatalogError(
        "the catalogue is missing",
        where="symdict/_catalog and catalog/ beside the package",
        hint="install symdict again, for example with: pip install --force-reinstall symdict",
    )


def cache_folder(kind: str) -> Path | None:
    """The user's cache folder for one kind of content, made if need be; None where it is unfit.

    SYMDICT_CACHE names another place. Unfit: it cannot be made, belongs to someone else, or group or
    others may write to it: what lies there is believed.
    """
    return _cache_folder(kind, os.environ.get("SYMDICT_CACHE", ""))


@cache
def _cache_folder(kind: str, override: str) -> Path | None:
    if override:
        folder = Path(override) / kind
    else:
        from platformdirs import user_cache_path  # here: only a cache needs it

        folder = user_cache_path("symdict", appauthor=False) / kind
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        problem = unfit(folder) or exposed(folder.parent)
    except OSError as error:
        _log().info("no cache in %s: %s", folder, error)
        return None
    if problem:
        _log().warning("the cache %s is not used: %s", folder, problem)
        return None
    return folder


def _log() -> Any:
    import logging  # here: only a cache that is refused needs it

    return logging.getLogger("symdict")


def unfit(folder: Path) -> str:
    """Why content of this folder must not be believed, or nothing."""
    status = os.stat(folder)
    if not stat.S_ISDIR(status.st_mode):
        return "it is not a folder"
    if hasattr(os, "getuid"):
        if status.st_uid != os.getuid():
            return f"it belongs to user {status.st_uid}"
        if status.st_mode & 0o022:
            return "group or others may write to it (chmod go-w makes it fit)"
    return ""


def exposed(parent: Path) -> str:
    """Why someone else could exchange a folder inside `parent`, or nothing; a sticky folder such as /tmp is fine."""
    mode = os.stat(parent).st_mode
    if hasattr(os, "getuid") and mode & 0o022 and not mode & stat.S_ISVTX:
        return f"group or others may write to {parent} (chmod go-w makes it fit)"
    return ""
