"""Where the program keeps its own things: in the platform's folders for state, caches and settings, never in a case.

Deleting what is kept costs a place, a clip, a saved search or time, never a record of a case.
"""

import os
from hashlib import sha256
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_state_path


def state_home() -> Path:
    """The program's folder in the platform's state folder; it need not be there yet."""
    return user_state_path("casefile", appauthor=False)


def cache_home() -> Path:
    """The program's folder in the platform's cache folder; it need not be there yet."""
    return user_cache_path("casefile", appauthor=False)


def config_home() -> Path:
    """The program's folder in the platform's configuration folder; it need not be there yet."""
    return user_config_path("casefile", appauthor=False)


def case_key(case_folder: Path) -> str:
    """What a case is kept under: the beginning of the hash of its resolved path."""
    return sha256(os.fsencode(case_folder.resolve())).hexdigest()[:32]


def state_folder(case_folder: Path) -> Path:
    """The folder of what is kept of one case; it need not be there yet."""
    return state_home() / "cases" / case_key(case_folder)
