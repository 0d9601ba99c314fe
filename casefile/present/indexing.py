"""The index of a case on disk: whether it is of the files as they are now, and making it."""

import os
import time
from hashlib import blake2b
from pathlib import Path

from casefile.loading.case import load_case
from casefile.loading.files import Folder, find_files
from casefile.model.problems import Problem
from casefile.search.embedded.opening import open_index
from casefile.search.embedded.state import index_root
from casefile.search.embedded.writing import Progress, untold, write_index
from casefile.search.engine import Index
from casefile.search.entries import entries_of

SETTLED = 2.0
"""Seconds after which a file that is changed again surely bears another time, on any file system."""


def open_current(folder: Path) -> Index | None:
    """The index of a case, if there is one of its files as they are now; the case is not loaded."""
    return open_index(index_root(folder), _stamp(folder)[0])


def make_index(folder: Path, *, is_new: bool = False, told: Progress = untold) -> tuple[int, tuple[Problem, ...]]:
    """Make the index of a case, or bring it up to date; returns the number of texts in it, and the case's problems.

    Raises NoCaseHere, IndexBusy, and IndexNotWritten.
    """
    stamp = _settled_stamp(folder)
    case, problems = load_case(folder)
    entries = tuple(entries_of(case))
    write_index(index_root(folder), entries, stamp, is_new=is_new, told=told)
    return len(entries), problems


def _settled_stamp(folder: Path) -> str:
    """The stamp of the files, once no later change can hide behind it; empty where they are of the future."""
    stamp, changed = _stamp(folder)
    age = time.time() - changed
    if 0 <= age < SETTLED:
        time.sleep(SETTLED - age)
        return stamp if _stamp(folder)[0] == stamp else ""
    return stamp if age >= 0 else ""


def _stamp(folder: Path) -> tuple[str, float]:
    """What tells whether any file of a case has changed, from names, sizes and times; and the last of the times."""
    summed, changed = blake2b(digest_size=16), 0
    for file in find_files(Folder(folder.resolve())):
        try:
            seen = os.stat(file.path)  # noqa: PTH116 - half the time of pathlib's
        except OSError:
            return "", 0.0
        times = (seen.st_mtime_ns, seen.st_ctime_ns)
        changed = max(changed, *times)
        summed.update(repr((file.name, seen.st_size, *times)).encode("utf-8", "surrogatepass"))
    return summed.hexdigest(), changed / 1e9
