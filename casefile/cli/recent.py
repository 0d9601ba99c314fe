"""The cases opened lately, newest first: one path a line in the platform's state folder."""

import os
from contextlib import suppress
from pathlib import Path

from casefile.cli.folders import has_case
from casefile.kept.folders import state_home
from casefile.kept.writing import write_kept

KEPT = 20
"""How many cases are remembered."""


def recent_file() -> Path:
    """Where they are kept; deleting it costs nothing else."""
    return state_home() / "recent"


def load_recent() -> tuple[Path, ...]:
    """The folders that still hold a case, the one opened last first; none where nothing can be read."""
    try:
        lines = recent_file().read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ()
    return tuple(path for path in map(Path, filter(None, lines)) if has_case(path))


def remember(folder: Path) -> None:
    """Put a case first; where the state folder cannot be written nothing is remembered."""
    path = folder.resolve()
    known = [path, *(other for other in load_recent() if other != path)][:KEPT]
    lines = "".join(f"{known_path}\n" for known_path in known if str(known_path).isprintable())
    with suppress(OSError):
        write_kept(recent_file(), os.fsencode(lines))
