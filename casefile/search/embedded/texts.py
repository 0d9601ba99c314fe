"""The entries themselves, in SQLite: a few to a row, packed, each row checked whenever it is read.

Each row bears its sum (CRC-32), and repeats its number and revision, so that a damaged row, a missing one and one
written later than the reader's index are all told.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path
from threading import local
from zlib import crc32

from msgspec import MsgspecError, Raw
from msgspec.msgpack import Decoder, Encoder
from zstandard import ZstdCompressor, ZstdDecompressor, ZstdError

from casefile.search.embedded.failing import FAULTS, IndexLost
from casefile.search.entries import Entry

TEXTS = "texts.sqlite"
ROW_BITS = 3
"""So many bits of a number tell the place in a row: eight entries a row."""
IN_ROW = 1 << ROW_BITS
UNIT_BITS = 24
"""So many bits of a number tell the place in a unit; those above are the unit's id."""
LEVEL, PAGE = -1, 8_192
"""How hard to pack, lower being faster; and the bytes of a page, of which rows as long as ours leave little empty."""

_encode = Encoder().encode
_row = Decoder(tuple[int, int, tuple[Raw, ...]]).decode
"""Of a row: the number of its first entry, its revision, and its entries, each to be decoded when it is wanted."""
_entry = Decoder(Entry).decode


class _Unpacking(local):
    """What unpacks the rows that a thread reads: it serves one thread at a time, and is dear to make."""

    def __init__(self) -> None:
        self.unpack = ZstdDecompressor().decompress


_unpacking = _Unpacking()


def numbers_in(unit: int, count: int) -> range:
    """The numbers of the entries of a unit."""
    return range(unit << UNIT_BITS, (unit << UNIT_BITS) + count)


def open_texts(folder: Path, *, is_new: bool = False, is_written: bool = False) -> sqlite3.Connection:
    """The texts in a folder, for any thread. Raises sqlite3.Error.

    A reader takes no locks, which would cost more than the reading: rows themselves tell whether they are still those.
    """
    mode = "rwc" if is_new else "rw" if is_written else "ro&immutable=1"
    texts = sqlite3.connect(
        f"{(folder / TEXTS).as_uri()}?mode={mode}", uri=True, check_same_thread=False, isolation_level=None
    )
    if is_new:
        texts.execute(f"PRAGMA page_size = {PAGE}")
        texts.execute("PRAGMA journal_mode = OFF")
        texts.execute("PRAGMA synchronous = OFF")
        texts.execute("CREATE TABLE row (number INTEGER PRIMARY KEY, packed BLOB NOT NULL, summed INTEGER NOT NULL)")
    return texts


def rows_of(entries: Sequence[Entry]) -> list[bytes]:
    """The entries of a unit as rows, encoded but not packed yet."""
    return [_encode(entries[at : at + IN_ROW]) for at in range(0, len(entries), IN_ROW)]


def write_unit(texts: sqlite3.Connection, unit: int, revision: int, rows: Sequence[bytes]) -> None:
    """Write the rows of a unit in place of what is there. Raises sqlite3.Error."""
    delete_unit(texts, unit)
    pack = ZstdCompressor(LEVEL).compress
    packed = (
        (number >> ROW_BITS, pack(_encode((number, revision, Raw(row)))))
        for number, row in zip(count(unit << UNIT_BITS, IN_ROW), rows, strict=False)
    )
    texts.executemany("INSERT INTO row VALUES (?, ?, ?)", ((key, row, crc32(row)) for key, row in packed))


def delete_unit(texts: sqlite3.Connection, unit: int) -> None:
    """Take out the entries of a unit. Raises sqlite3.Error."""
    rows = (unit << UNIT_BITS - ROW_BITS, unit + 1 << UNIT_BITS - ROW_BITS)
    texts.execute("DELETE FROM row WHERE number >= ? AND number < ?", rows)


def load_entry(texts: sqlite3.Connection, number: int, revision: int) -> Entry:
    """The entry of that number. Raises IndexLost."""
    row = _load_row(texts, number >> ROW_BITS, revision)
    at = number % IN_ROW
    if at >= len(row):
        raise IndexLost(f"there is no entry {number} in the index")
    return _decoded(row[at])


def load_unit(texts: sqlite3.Connection, unit: int, count: int, revision: int) -> Iterator[Entry]:
    """The entries of a unit. Raises IndexLost."""
    for number in numbers_in(unit, count)[::IN_ROW]:
        yield from map(_decoded, _load_row(texts, number >> ROW_BITS, revision))


def _load_row(texts: sqlite3.Connection, key: int, revision: int) -> Sequence[Raw]:
    """The entries of a row, not decoded yet. Raises IndexLost."""
    try:
        packed, summed = texts.execute("SELECT packed, summed FROM row WHERE number = ?", (key,)).fetchone() or (b"", 1)
        if crc32(packed) != summed:
            raise IndexLost("a row of the index is damaged or missing")
        first, written, entries = _row(_unpacking.unpack(packed))
    except (*FAULTS, TypeError, ZstdError, MsgspecError) as fault:
        raise IndexLost(f"the texts of the index are damaged: {fault}") from fault
    if first >> ROW_BITS != key or written > revision:
        raise IndexLost("the index was written anew meanwhile")
    return entries


def _decoded(entry: Raw) -> Entry:
    try:
        return _entry(entry)
    except MsgspecError as fault:
        raise IndexLost(f"the texts of the index are damaged: {fault}") from fault
