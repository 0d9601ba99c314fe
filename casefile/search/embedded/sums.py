"""Checksums of index files: tantivy answers from flipped bytes without an error, so its files are summed up here.

Adding up all of a large index takes longer than an answer. So a file that bears the very times and the inode it had
when it was summed counts as unchanged when an index is opened; before an index is written, all are added up again.
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from casefile.search.embedded.texts import TEXTS

AT_ONCE = 1 << 22
"""Bytes."""
META = "meta.json"
"""Where tantivy lists the files of its last commit."""
SETTLED = 50_000_000
"""Nanoseconds after which a file that is changed again surely bears another time."""


class Sum(NamedTuple):
    """What is known of a file."""

    size: int
    """In bytes."""
    summed: int
    """The CRC-32 of its content."""
    changed: int
    """When it was last changed, in nanoseconds; 0 where that was just before it was summed."""
    inode: int


Sums = Mapping[str, Sum]
"""By the name of the file."""


def sums_of(folder: Path, known: Sums, now: int) -> Sums:
    """The sums of all files that tantivy reads there; those of known ones are taken over, for they never change.

    `now` is the time in nanoseconds.
    """
    return {
        path.name: known[path.name] if path.name in known and path.name != META else sum_of(path, now)
        for path in _summed(folder)
    }


def is_sound(folder: Path, sums: Sums, *, is_whole: bool = False) -> bool:
    """Whether all these files are there and unchanged; `is_whole` to add up all. Raises OSError where one is gone."""
    return META in sums and all(_is_same(folder / name, known, is_whole) for name, known in sums.items())


def sum_of(path: Path, now: int = 0) -> Sum:
    """What is known of a file. Raises OSError."""
    with path.open("rb") as file:
        status, summed = os.fstat(file.fileno()), 0
        while piece := file.read(AT_ONCE):
            summed = crc32(piece, summed)
    changed = _changed(status)
    return Sum(status.st_size, summed, changed if changed + SETTLED < now else 0, status.st_ino)


def _is_same(path: Path, known: Sum, is_whole: bool) -> bool:
    status = path.stat()
    if status.st_size != known.size:
        return False
    is_untouched = (_changed(status), status.st_ino) == (known.changed, known.inode)
    return (is_untouched and not is_whole) or sum_of(path).summed == known.summed


def _changed(status: os.stat_result) -> int:
    return max(status.st_mtime_ns, status.st_ctime_ns)


def _summed(folder: Path) -> Iterator[Path]:
    """The files that are summed: not the texts, which are checked as they are read, and no locks."""
    for path in sorted(folder.iterdir()):
        if not path.name.startswith((".", TEXTS)):
            yield path
