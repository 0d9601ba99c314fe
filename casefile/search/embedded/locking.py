"""One writer at a time: SQLite's lock on an empty file, which the system takes away from a program that was killed."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from casefile.search.embedded.failing import IndexBusy

LOCK = "lock"


@contextmanager
def writing(root: Path) -> Iterator[None]:
    """Be the only writer of an index for a while. Raises IndexBusy, OSError and sqlite3.Error."""
    root.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(root / LOCK, timeout=0, isolation_level=None)) as lock:
        _take(lock, root)
        yield


def _take(lock: sqlite3.Connection, root: Path) -> None:
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as fault:
        if fault.sqlite_errorcode == sqlite3.SQLITE_BUSY:
            raise IndexBusy from fault
        raise
    except sqlite3.DatabaseError:  # somebody wrote into the file: an empty one will be there the next time
        (root / LOCK).unlink()
        raise
