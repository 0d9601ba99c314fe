"""All dated events of a case in their order (see timeline.py), a hundred thousand of them in a few megabytes.

It keeps numbers alone: when each event may be, how finely it is dated, and which claims make up each account's lane.
What a face shows is worked out anew from `times_of`, event by event.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain

from msgspec import Struct, field

from casefile.analysis.index import Index
from casefile.analysis.timeline import in_order
from casefile.analysis.times import Span, Timed, sort_key, times_of
from casefile.dates.date import OPEN_END, OPEN_FIRST

_MOST_TIMES = 1 << 12
"""Claims on the date of one event that a lane can tell apart."""
_EACH = 2 * _MOST_TIMES
"""A code is the event's number, then which of its claims it is, then whether that is a copy."""


class Chronology(Struct):
    """Events by their number in the files."""

    index: Index
    ids: tuple[str, ...]
    order: Sequence[int] = ()
    """The dated events in the order of their dates."""
    undated: Sequence[int] = ()
    firsts: "array[int]" = field(default_factory=lambda: array("q"))
    """The first moment that any claim allows; OPEN_END for an event without a date."""
    ends: "array[int]" = field(default_factory=lambda: array("q"))
    """Just after the last such moment; OPEN_FIRST for an event without a date."""
    finest: "array[int]" = field(default_factory=lambda: array("q"))
    """The seconds of its finest claim."""
    lines: "array[int]" = field(default_factory=lambda: array("l"))
    """How many claims date it, copies not counted beside what they copy."""
    lanes: Mapping[str, "array[int]"] = field(default_factory=dict)
    """By account, in the order of the files, the codes of its claims in the order of their dates."""
    copies: Mapping[str, int] = field(default_factory=dict)
    """By account, how many of its claims are copied."""
    extent: Span | None = None
    """From the first to the last moment that any claim bounds; None where nothing is dated."""
    fine_firsts: "array[int]" = field(default_factory=lambda: array("q"))
    """The first moments of all that is dated to a day or finer, in order."""
    fine_ends: "array[int]" = field(default_factory=lambda: array("q"))
    """Their ends, in an order of their own."""

    def times(self, number: int) -> tuple[Timed, ...]:
        """The claims that date an event."""
        return times_of(self.index, self.index.case.events[self.ids[number]])

    def times_on(self, event: str) -> tuple[Timed, ...]:
        """The claims that date an event, by its id."""
        return times_of(self.index, self.index.case.events[event])

    def timed(self, code: int) -> Timed:
        """The claim that a lane has under a code."""
        return self.times(number_of(code))[code % _EACH >> 1]

    def within(self, first: int, end: int) -> list[int]:
        """The dated events that may have happened in a period, in the order of their dates."""
        firsts, ends = self.firsts, self.ends
        return [number for number in self.order if firsts[number] < end and first < ends[number]]

    def count_fine(self, first: int, end: int) -> int:
        """How many claims that are dated to a day or finer have a part in `first <= t < end`."""
        return bisect_left(self.fine_firsts, end) - bisect_right(self.fine_ends, first)

    def count_fine_inside(self, first: int, end: int) -> int:
        """How many of them lie in it altogether, if it is longer than any of them."""
        return bisect_right(self.fine_ends, end) - bisect_left(self.fine_firsts, first)


def number_of(code: int) -> int:
    """The number of the event that a code in a lane dates."""
    return code // _EACH


def is_copy(code: int) -> bool:
    """Whether a code in a lane stands for a claim that is copied."""
    return bool(code & 1)


def lines_of(times: Sequence[Timed]) -> tuple[tuple[Timed, ...], ...]:
    """The claims on one event, each with those that copy it; a copy of something else stands for itself."""
    found: dict[tuple[str | None, str, tuple[str, ...]], list[Timed]] = {}
    for timed in sorted(times, key=lambda one: one.claim.carried_from is not None):
        claim = timed.claim
        own = (claim.passage, claim.stance, claim.value)
        copied = (claim.carried_from, claim.stance, claim.value)
        key = copied if claim.carried_from and copied in found else own
        found.setdefault(key, []).append(timed)
    return tuple(tuple(group) for group in found.values())


def chronology(index: Index) -> Chronology:
    """The events of a case in their order, worked out when first asked for; linear but for sorting."""
    return index.once(_made)


def _made(index: Index) -> Chronology:
    made = Chronology(index, tuple(index.case.events))
    lanes: defaultdict[str, tuple[array[int], array[int]]] = defaultdict(lambda: (array("q"), array("q")))
    fine: list[Span] = []
    for number in range(len(made.ids)):
        times = made.times(number)
        _add_event(made, times)
        for nth, timed in enumerate(times[:_MOST_TIMES]):
            keys, codes = lanes[timed.claim.source or ""]
            keys.append(sort_key(timed)[0])
            codes.append(number * _EACH + 2 * nth + (timed.claim.carried_from is not None))
            if timed.is_fine:
                fine.extend(timed.spans)
    made.order, made.undated = _ordered(made)
    made.lanes = {source: _by_date(*lanes[source]) for source in (*index.case.sources, "") if source in lanes}
    made.copies = {source: sum(code & 1 for code in codes) for source, codes in made.lanes.items()}
    made.extent = _extent(made)
    made.fine_firsts = array("q", sorted(first for first, _ in fine))
    made.fine_ends = array("q", sorted(end for _, end in fine))
    return made


def _add_event(made: Chronology, times: Sequence[Timed]) -> None:
    spans = [timed.span for timed in times if timed.spans]
    made.firsts.append(min((first for first, _ in spans), default=OPEN_END))
    made.ends.append(max((end for _, end in spans), default=OPEN_FIRST))
    made.finest.append(min((end - first for first, end in spans), default=OPEN_END))
    made.lines.append(len(lines_of(times)) if len(times) > 1 else len(times))


def _ordered(made: Chronology) -> tuple["array[int]", "array[int]"]:
    numbers = {id_: number for number, id_ in enumerate(made.ids)}
    dated = [id_ for id_ in made.ids if made.firsts[numbers[id_]] < OPEN_END]
    undated = (number for number in range(len(made.ids)) if made.firsts[number] == OPEN_END)
    return array("l", (numbers[id_] for id_ in in_order(made.index, dated))), array("l", undated)


def _by_date(keys: "array[int]", codes: "array[int]") -> "array[int]":
    return array("q", (codes[at] for at in sorted(range(len(keys)), key=keys.__getitem__)))


def _extent(made: Chronology) -> Span | None:
    moments = chain.from_iterable((made.firsts[number], made.ends[number]) for number in made.order)
    told = [moment for moment in moments if OPEN_FIRST < moment < OPEN_END]
    return (min(told), max(told)) if told else None
