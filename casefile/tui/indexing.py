"""The index on disk in the making: by a program of its own, so that no key waits for it."""

import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Thread


class Indexing:
    """Runs `casefile index` beside the screens, one at a time, and tells how far it is."""

    def __init__(self) -> None:
        """Nothing is being made."""
        self._following: Thread | None = None
        self.progress = ""
        """“12,000 of 50,000 texts”; empty where nothing is being made."""

    @property
    def is_running(self) -> bool:
        """Whether an index is being made."""
        return self._following is not None and self._following.is_alive()

    def begin(self, folder: Path) -> None:
        """Make the index of a case, unless one is being made; where that cannot be, search works without it."""
        if not self.is_running:
            self._following = Thread(target=self._make, args=(folder.resolve(),), daemon=True)
            self._following.start()

    def _make(self, folder: Path) -> None:
        command = [sys.executable, "-m", "casefile", "index", "--progress", "--", str(folder)]
        with (
            suppress(OSError),
            subprocess.Popen(  # noqa: S603 - this program itself
                command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
            ) as process,
        ):
            for line in process.stderr or ():
                self.progress = line.strip()
        self.progress = ""
