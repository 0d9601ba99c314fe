"""Files written whole or not at all."""

import os
from pathlib import Path
from tempfile import mkstemp


def write_whole(file: Path, content: bytes, mode: int = 0o600, *, is_lasting: bool = False) -> None:
    """Write a file so that nobody ever sees half of it: beside it first, then in its place. Raises OSError.

    A lasting one is on the disk before it takes its place, so that not even a loss of power leaves an empty file.
    """
    descriptor, name = mkstemp(dir=file.parent, prefix=f".{file.name}.")
    beside = Path(name)
    try:
        with open(descriptor, "wb") as written:  # noqa: PTH123 - a descriptor is no path
            written.write(content)
            if is_lasting:
                written.flush()
                os.fsync(written.fileno())
        beside.chmod(mode)
        beside.replace(file)
    except OSError:
        beside.unlink(missing_ok=True)
        raise


def write_kept(file: Path, content: bytes) -> None:
    """Write a file whole, for this user alone; makes its folder. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file, content)
