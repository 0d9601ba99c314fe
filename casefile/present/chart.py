"""The timeline as rows: by account or by event, of the whole case or of a period."""

from collections.abc import Collection, Sequence
from functools import partial
from typing import Literal, NamedTuple

from msgspec import Struct

from casefile.analysis.chronology import Chronology, chronology, is_copy, number_of
from casefile.present.chart_conflicts import Disputes, disputes_on, letter_of
from casefile.present.chart_periods import Period
from casefile.present.chart_rows import FURTHER, OWN, UNDATED, Block, Events, Rows, lane, section
from casefile.present.view import View

Arrangement = Literal["account", "event"]

MOST_UNDATED = 3
"""So many events without a date are shown at once; more of them are folded."""


class Chart(Struct, frozen=True):
    """What the timeline shows."""

    view: View
    arrangement: Arrangement
    rows: Rows
    disputes: Disputes
    claims: int
    """How many claims stand in its lanes, shown or folded."""
    accounts: int


class Lane(NamedTuple):
    """What an account tells of the events that are shown."""

    source: str
    codes: Sequence[int]
    copies: int


def chart_of(
    view: View, arrangement: Arrangement, period: Period | None = None, toggled: Collection[str] = ()
) -> Chart:
    """The rows of a period, or of all time; `toggled` are the headings folded or unfolded by hand.

    An event stands in a period with all that is told of it, if some claim that is as fine as the period touches it;
    those that only reach into it from afar are folded into a section of their own.
    """
    made = chronology(view.index)
    near, far = _parted(made, period)
    disputes = disputes_on(view, (made.ids[number] for number in near))
    lanes = _lanes(made, near, is_whole=len(near) == len(made.order))
    rank = partial(letter_of, view)
    blocks = _by_account(made, lanes, toggled) if arrangement == "account" else _by_event(Events(made, near, rank))
    blocks += _sections(made, far, Events(made, far, rank), toggled)
    return Chart(view, arrangement, Rows(blocks), disputes, sum(len(one.codes) for one in lanes), len(lanes))


def _parted(made: Chronology, period: Period | None) -> tuple[Sequence[int], Sequence[int]]:
    if period is None:
        return made.order, ()
    within = made.within(period.first, period.end)
    near = [number for number in within if _is_near(made, number, period)]
    kept = set(near)
    return near, [number for number in within if number not in kept]


def _is_near(made: Chronology, number: int, period: Period) -> bool:
    if made.finest[number] > period.length:
        return False
    if period.holds((made.firsts[number], made.ends[number])):
        return True
    spans = (timed.span for timed in made.times(number) if timed.spans)
    return any(span[1] - span[0] <= period.length and period.touches(span) for span in spans)


def _lanes(made: Chronology, numbers: Sequence[int], *, is_whole: bool) -> list[Lane]:
    """What each account tells of the events; the account with most claims of its own first."""
    if is_whole:
        found = [Lane(source, codes, made.copies[source]) for source, codes in made.lanes.items()]
    else:
        wanted = set(numbers)
        kept = ((source, [code for code in codes if number_of(code) in wanted]) for source, codes in made.lanes.items())
        found = [Lane(source, codes, sum(map(is_copy, codes))) for source, codes in kept if codes]
    return sorted(found, key=lambda one: one.copies - len(one.codes))


def _by_account(made: Chronology, lanes: Sequence[Lane], toggled: Collection[str]) -> list[Block]:
    blocks = []
    for one in lanes:
        is_folded = (one.copies * 2 >= len(one.codes)) != ((one.source or OWN) in toggled)
        blocks.append(lane(made, one.source, one.codes, copies=one.copies, is_folded=is_folded))
    return blocks


def _by_event(events: Events) -> list[Block]:
    return [events.block()] if events.size else []


def _sections(made: Chronology, far: Sequence[int], events: Events, toggled: Collection[str]) -> list[Block]:
    blocks = []
    if far:
        blocks.append(section(FURTHER, len(far), events, is_folded=FURTHER not in toggled))
    if made.undated:
        ids = [made.ids[number] for number in made.undated]
        is_folded = (len(ids) > MOST_UNDATED) != (UNDATED in toggled)
        blocks.append(section(UNDATED, len(ids), ids, is_folded=is_folded))
    return blocks
