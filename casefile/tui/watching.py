"""Following the files of a case: whoever asks is told when one of those that are read has changed."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread

from casefile.tui.late import late

WATCH = "watchfiles:watch"
QUIET = 150
"""Milliseconds without a change after which a change is told: editors write a file in several steps."""
LONGEST = 1_000
"""Milliseconds after which it is told at the latest."""
ENDINGS = frozenset({".yaml", ".yml", ".md", ".markdown"})


class Watching:
    """Follows one folder at a time, in a thread of its own."""

    def __init__(self) -> None:
        """Nothing is followed."""
        self._end = Event()
        self.folder: Path | None = None

    def begin(self, folder: Path, tell: Callable[[], object]) -> None:
        """Follow a folder, unless it is followed already; what was followed before is let go."""
        if folder != self.folder:
            self.end()
            self._end = Event()
            self.folder = folder
            Thread(target=self._follow, args=(folder.resolve(), tell, self._end), daemon=True).start()

    def end(self) -> None:
        """Follow nothing more."""
        self._end.set()
        self.folder = None

    def _follow(self, folder: Path, tell: Callable[[], object], end: Event) -> None:
        with suppress(OSError, RuntimeError):  # a folder that is gone, or a system that follows no more
            for _ in self._changes(folder, end):
                tell()

    def _changes(self, folder: Path, end: Event) -> Iterator[object]:
        changes: Iterator[object] = late(WATCH)(
            folder,
            watch_filter=lambda _, path: is_read(folder, Path(path)),
            stop_event=end,
            step=QUIET,
            debounce=LONGEST,
            rust_timeout=LONGEST,
            raise_interrupt=False,
            ignore_permission_denied=True,
        )
        return changes


def is_read(folder: Path, path: Path) -> bool:
    """Whether a path is one that is read of a case: no hidden file, copy or trial file of an editor."""
    parts = path.relative_to(folder).parts if path.is_relative_to(folder) else ()
    if not parts or any(part.startswith((".", "#")) for part in parts):
        return False
    is_folder_of_files = path.suffix == "" and not path.name.isdigit()
    return path.suffix in ENDINGS or is_folder_of_files
