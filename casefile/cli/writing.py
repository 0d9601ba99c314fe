"""Files written whole or not at all."""

import os
from collections.abc import Mapping
from pathlib import Path
from tempfile import NamedTemporaryFile

from casefile.model.errors import CasefileError


def write_file(path: Path, content: bytes) -> None:
    """Write a file so that nobody ever sees half of it: beside it first, then in its place."""
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
        file.write(content)
    try:
        Path(file.name).chmod(0o666 & ~_mask())
        Path(file.name).replace(path)
    except OSError:
        Path(file.name).unlink(missing_ok=True)
        raise


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def write_into_empty(folder: Path, files: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write files by their paths within a folder that is new or empty. Raises CasefileError where it is neither."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CasefileError(f"{folder} is not empty, and nothing is written over; name a new folder")
    written = []
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, content)
        written.append(path)
    return tuple(written)
