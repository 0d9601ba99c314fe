"""Following the files of a case: whoever asks is told when one of those that are read has changed."""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from typing import Any

from casefile.present.late import late

WATCH = "watchfiles:watch"
QUIET = 150
"""Milliseconds without a change after which a change is told: editors write a file in several steps."""
LONGEST = 1_000
"""Milliseconds after which it is told at the latest."""
TICK = 0.05
"""Seconds by which the clock of a file system may be behind."""
ENDINGS = frozenset({".yaml", ".yml", ".md", ".markdown"})


class Watching:
    """Follows one folder at a time, in a thread of its own."""

    def __init__(self) -> None:
        """Nothing is followed."""
        self._end = Event()
        self.folder: Path | None = None

    def begin(self, folder: Path, since: float, tell: Callable[[], object]) -> None:
        """Follow a folder, unless it is followed already; what was followed before is let go.

        What has changed since a moment (seconds as time.time() gives them) before it could be followed is told too.
        """
        if folder != self.folder:
            self.end()
            self._end = Event()
            self.folder = folder
            Thread(target=self._follow, args=(folder.resolve(), since, tell, self._end), daemon=True).start()

    def end(self) -> None:
        """Follow nothing more."""
        self._end.set()
        self.folder = None

    def _follow(self, folder: Path, since: float, tell: Callable[[], object], end: Event) -> None:
        with suppress(OSError, RuntimeError):  # a folder that is gone, or a system that follows no more
            for at, changes in enumerate(self._changes(folder, end)):
                if changes or (at == 0 and has_changed(folder, since)):
                    tell()

    def _changes(self, folder: Path, end: Event) -> Iterator[set[Any]]:
        """What has changed, again and again; nothing where a while has gone by without a change."""
        changes: Iterator[set[Any]] = late(WATCH)(
            folder,
            watch_filter=lambda _, path: is_read(folder, Path(path)),
            stop_event=end,
            step=QUIET,
            debounce=LONGEST,
            rust_timeout=LONGEST,
            yield_on_timeout=True,
            raise_interrupt=False,
            ignore_permission_denied=True,
        )
        return changes


def has_changed(folder: Path, since: float) -> bool:
    """Whether a file or folder that is read of a case has been written since a moment."""
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if is_read(folder, Path(place, name))]
        for path in (Path(place), *(Path(place, name) for name in files if is_read(folder, Path(place, name)))):
            with suppress(OSError):
                if path.stat().st_mtime > since - TICK:
                    return True
    return False


def is_read(folder: Path, path: Path) -> bool:
    """Whether a path is one that is read of a case: no hidden file, copy or trial file of an editor."""
    parts = path.relative_to(folder).parts if path.is_relative_to(folder) else ()
    if not parts or any(part.startswith((".", "#")) for part in parts):
        return False
    is_folder_of_files = path.suffix == "" and not path.name.isdigit()
    return path.suffix in ENDINGS or is_folder_of_files
