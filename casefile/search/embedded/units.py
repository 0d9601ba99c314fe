"""Entries in units: what belongs to one file of the case is indexed as one, and again as one when it changes."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import chain, groupby, islice

from msgspec import Struct

from casefile.search.embedded.state import Unit
from casefile.search.embedded.texts import numbers_in, rows_of
from casefile.search.entries import Entry

GAP = 1 << 16
"""Between the ids of two units of a new index, so that others find room between them."""
IN_BLOCK = 1 << 13
"""Entries in a block of a new index."""


class Run(Struct, frozen=True):
    """The entries of a unit, under its name."""

    name: str
    entries: Sequence[Entry]

    def as_unit(self, id_: int) -> Unit:
        """The unit of that id that it is."""
        return Unit(id_, len(self.entries), digest_of(rows_of(self.entries)))


def digest_of(rows: Iterable[bytes]) -> str:
    """What tells whether anything in rows of entries has changed (BLAKE2b)."""
    return blake2b(b"".join(rows), digest_size=16).hexdigest()


def runs_of(entries: Iterable[Entry]) -> Iterator[Run]:
    """The entries in their order: the passages of each source as a unit, the others by their kind."""
    seen: Counter[str] = Counter()
    for name, run in groupby(entries, _name):
        seen[name] += 1
        yield Run(name if seen[name] == 1 else f"{name} {seen[name]}", tuple(run))


def placed(names: Sequence[str], known: Mapping[str, Unit]) -> Mapping[str, int] | None:
    """An ascending id for each unit; known units keep theirs. None where there is no room for that."""
    ids = [known[name].id if name in known else 0 for name in names]
    at = 0
    while at < len(ids):
        end = next((later for later in range(at, len(ids)) if ids[later]), len(ids))
        low = ids[at - 1] if at else 0
        high = ids[end] if end < len(ids) else low + GAP * (end - at + 1)
        step = (high - low) // (end - at + 1)
        if step < 1:
            return None
        ids[at:end] = range(low + step, low + step * (end - at) + 1, step)
        at = end + 1
    return dict(zip(names, ids, strict=True))


def blocks_of(units: Iterable[Unit]) -> list[int]:
    """The first number of each block of entries."""
    numbers = chain.from_iterable(numbers_in(unit.id, unit.count) for unit in units)
    return list(islice(numbers, 0, None, IN_BLOCK))


def within_blocks(numbers: range, blocks: Sequence[int]) -> Iterator[tuple[range, int]]:
    """Ascending numbers in runs, each with the block it belongs to, from 0."""
    block = max(0, bisect_right(blocks, numbers.start) - 1)
    while numbers:
        last = blocks[block + 1] if block + 1 < len(blocks) else numbers.stop
        end = min(numbers.stop, last)
        yield range(numbers.start, end), block
        numbers, block = range(end, numbers.stop), block + 1


def _name(entry: Entry) -> str:
    return f"passages of {entry.source}" if entry.kind == "passage" else entry.kind
