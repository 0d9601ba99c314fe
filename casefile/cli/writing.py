"""Files written into a new folder."""

import os
from collections.abc import Mapping
from pathlib import Path

from casefile.kept.writing import write_whole
from casefile.model.errors import CasefileError


def write_into_empty(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write files by their paths within a folder that is new or empty. Raises CasefileError where it is neither.

    Names that start with a dot, such as `.git`, are no part of a case: a folder with nothing else is empty.
    """
    if folder.exists() and not folder.is_dir():
        raise CasefileError(f"{folder} is no folder; name a new one")
    if folder.exists() and any(not path.name.startswith(".") for path in folder.iterdir()):
        raise CasefileError(f"{folder} is not empty, and nothing is written over; name a new folder")
    written = []
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, content, 0o666 & ~_mask())
        written.append(path)
    return tuple(written)


def _mask() -> int:
    """The permissions that the user wants no new file to have."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
