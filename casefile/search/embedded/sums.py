"""Checksums of index files: tantivy answers from flipped bytes without an error, so its files are summed up here."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from zlib import crc32

from casefile.search.embedded.texts import TEXTS

AT_ONCE = 1 << 22
"""Bytes."""
META = "meta.json"
"""Where tantivy lists the files of its last commit."""

Sums = Mapping[str, tuple[int, int]]
"""The size in bytes and the CRC-32 of files, by name."""


def sums_of(folder: Path, known: Sums) -> Sums:
    """The sums of all files that tantivy reads there; those of known ones are taken over, for they never change."""
    return {
        path.name: known[path.name] if path.name in known and path.name != META else sum_of(path)
        for path in _summed(folder)
    }


def is_sound(folder: Path, sums: Sums) -> bool:
    """Whether all these files are there and unchanged. Raises OSError where one cannot be read."""
    sizes = ((folder / name).stat().st_size == size for name, (size, _) in sums.items())
    return META in sums and all(sizes) and all(sum_of(folder / name) == summed for name, summed in sums.items())


def sum_of(path: Path) -> tuple[int, int]:
    """The size and the CRC-32 of a file. Raises OSError."""
    size = summed = 0
    with path.open("rb") as file:
        while piece := file.read(AT_ONCE):
            size += len(piece)
            summed = crc32(piece, summed)
    return size, summed


def _summed(folder: Path) -> Iterator[Path]:
    """The files that are summed: not the texts, which are checked as they are read, and no locks."""
    for path in sorted(folder.iterdir()):
        if not path.name.startswith((".", TEXTS)):
            yield path
