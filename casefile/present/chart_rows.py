"""The rows of the timeline, made as they are asked for: an account's claims in its lane, or rivals on each event."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate, islice
from typing import Literal, NamedTuple, overload

from casefile.analysis.chronology import Chronology, is_copy, lines_of, number_of
from casefile.analysis.times import Timed, sort_key

Kind = Literal["lane", "event", "claim", "section", "undated"]

Place = Literal["lane", "rival", "alone"]
"""Where a claim stands: under its account, under its event, or as the only one of its event under neither."""

HEADINGS: tuple[Kind, ...] = ("lane", "section")
"""What can be folded."""
FURTHER = ":further"
"""The id of the section of what reaches further than the period."""
UNDATED = ":undated"
"""The id of the section of what has no date."""
OWN = ":own"
"""The id of the lane of our own statements."""


_MOST_NAMED = 20
"""So many copies of a lane are looked at to tell what they copy."""


class ChartRow(NamedTuple):
    """A row: the heading of a lane, an event or a section, or what stands under one."""

    id: str
    kind: Kind
    about: str
    """The id of the account, or of the event."""
    told: tuple[Timed, ...] = ()
    """A claim, and in the rows of an event those that copy it; of an event all, of a lane its copies."""
    size: int = 0
    """How many stand under a heading, shown or folded."""
    copies: int = 0
    """How many of them are declared copies."""
    is_folded: bool = False
    place: Place = "lane"


def claim_row(timed: tuple[Timed, ...], place: Place = "lane") -> ChartRow:
    """A row of one claim and of what copies it."""
    first = timed[0]
    return ChartRow(f"{first.event}@{first.claim.passage or ''}", "claim", first.event, timed, place=place)


class Block(NamedTuple):
    """A heading and the rows under it, each made when asked for."""

    head: ChartRow
    whole: int
    """How many rows there are under the heading, shown or folded."""
    row: Callable[[int], ChartRow]
    find: Callable[[str], int]
    """The index of a row under the heading by its id; -1 where it is not there."""

    @property
    def size(self) -> int:
        """How many of them are shown."""
        return 0 if self.head.is_folded else self.whole


class Rows(Sequence[ChartRow]):
    """Blocks one after another."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = blocks
        self.starts = [0, *accumulate(1 + block.size for block in blocks)]

    def __len__(self) -> int:
        return self.starts[-1]

    @overload
    def __getitem__(self, index: int) -> ChartRow: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[ChartRow, ...]: ...
    def __getitem__(self, index: int | slice) -> ChartRow | tuple[ChartRow, ...]:
        if isinstance(index, slice):
            return tuple(self[at] for at in range(*index.indices(len(self))))
        if not 0 <= index < len(self):
            raise IndexError(index)
        number = bisect_right(self.starts, index) - 1
        under = index - self.starts[number]
        block = self.blocks[number]
        return block.row(under - 1) if under else block.head

    def find(self, id_: str) -> int:
        """The index of a row by its id, of a claim on an event by the event's; -1 where there is none."""
        for start, block in zip(self.starts, self.blocks, strict=False):
            if block.head.id == id_:
                return start
            under = block.find(id_) if block.size else -1
            if under >= 0:
                return start + 1 + under
        return -1

    def unfolded(self) -> "Rows":
        """All rows, with what is folded."""
        return Rows([block._replace(head=block.head._replace(is_folded=False)) for block in self.blocks])

    def head_of(self, index: int) -> int:
        """The index of the heading over a row: of its event, its lane or its section."""
        start = self.starts[bisect_right(self.starts, index) - 1]
        while index > start and self[index].kind == "claim" and self[start].kind != "lane":
            index -= 1
            if self[index].kind != "claim":
                return index
        return start


class Events:
    """The rows of events one after another: a heading and its claims, or the claim alone where there is one."""

    def __init__(self, made: Chronology, numbers: Sequence[int], rank: Callable[[Timed], str]) -> None:
        self.made, self.numbers, self.rank = made, numbers, rank
        self.starts = [0, *accumulate(_rows_for(made.lines[number]) for number in numbers)]
        self.last: tuple[int, tuple[tuple[Timed, ...], ...]] = (-1, ())

    @property
    def size(self) -> int:
        """How many rows there are."""
        return self.starts[-1]

    def row(self, index: int) -> ChartRow:
        """A row."""
        at = bisect_right(self.starts, index) - 1
        number, under = self.numbers[at], index - self.starts[at]
        size = self.made.lines[number]
        if size == 1:
            return claim_row(self.rivals(number)[0], "alone")
        id_ = self.made.ids[number]
        if not under:
            told = tuple(timed for group in self.rivals(number) for timed in group)
            return ChartRow(id_, "event", id_, told, size)
        return claim_row(self.rivals(number)[under - 1], "rival")

    def rivals(self, number: int) -> tuple[tuple[Timed, ...], ...]:
        """The claims on an event by their letters, then by their dates."""
        if self.last[0] != number:
            groups = lines_of(self.made.times(number))
            self.last = (number, tuple(sorted(groups, key=lambda one: (self.rank(one[0]), sort_key(one[0])))))
        return self.last[1]

    def find(self, id_: str) -> int:
        """The index of a row by its id; of a claim that is not there that of its event's first."""
        event, _, passage = id_.partition("@")
        at = next((at for at, number in enumerate(self.numbers) if self.made.ids[number] == event), -1)
        if at < 0:
            return -1
        if event == id_ or self.made.lines[self.numbers[at]] == 1:
            return self.starts[at]
        told = [group[0].claim.passage or "" for group in self.rivals(self.numbers[at])]
        return self.starts[at] + 1 + (told.index(passage) if passage in told else 0)

    def block(self) -> Block:
        """The rows as they are, the heading of the first event as that of all."""
        return Block(self.row(0), self.size - 1, lambda at: self.row(at + 1), lambda id_: max(self.find(id_) - 1, -1))


def _rows_for(claims: int) -> int:
    return 1 if claims == 1 else 1 + claims


def lane(made: Chronology, source: str, codes: Sequence[int], *, copies: int, is_folded: bool) -> Block:
    """An account's lane."""

    def find(id_: str) -> int:
        """Where the row of an id, or of an event, stands in the lane; -1 for nowhere."""
        event = id_.partition("@")[0]
        for at, code in enumerate(codes):
            if made.ids[number_of(code)] == event and id_ in (event, claim_row((made.timed(code),)).id):
                return at
        return -1

    head = ChartRow(
        source or OWN, "lane", source, _copied(made, codes) if copies else (), len(codes), copies, is_folded
    )
    return Block(head, len(codes), lambda at: claim_row((made.timed(codes[at]),)), find)


def _copied(made: Chronology, codes: Sequence[int]) -> tuple[Timed, ...]:
    return tuple(made.timed(code) for code in islice(filter(is_copy, codes), _MOST_NAMED))


def section(id_: str, size: int, rows: Events | Sequence[str], *, is_folded: bool) -> Block:
    """A section of events that reach further, or of those without a date, by their ids."""
    head = ChartRow(id_, "section", id_, size=size, is_folded=is_folded)
    if isinstance(rows, Events):
        return Block(head, rows.size, rows.row, rows.find)
    ids = rows
    return Block(
        head,
        len(ids),
        lambda at: ChartRow(ids[at], "undated", ids[at]),
        lambda one: ids.index(one) if one in ids else -1,
    )
