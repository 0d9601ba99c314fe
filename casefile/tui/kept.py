"""What is kept of a case between sessions: a folder of its own in the platform's state folder, never in the case.

Deleting any of it costs a place, a clip or a bookmark of the screens, never a record of the case.
"""

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

from platformdirs import user_state_path


def state_home() -> Path:
    """The program's folder in the platform's state folder; it need not be there yet."""
    return user_state_path("casefile", appauthor=False)


def state_folder(case_folder: Path) -> Path:
    """What is kept of one case, by the hash of its resolved path; it need not be there yet."""
    return state_home() / "cases" / sha256(os.fsencode(case_folder.resolve())).hexdigest()[:32]


def write_kept(file: Path, content: bytes) -> None:
    """Write a file for this user alone, so that nobody ever sees half of it; makes its folder. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as written:
        written.write(content)
    try:
        Path(written.name).replace(file)
    except OSError:
        with suppress(OSError):
            Path(written.name).unlink()
        raise
