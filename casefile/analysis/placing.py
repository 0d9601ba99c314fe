"""Placing dates: those counted from an event get a place in time, as far as the accounts date that event.

A date is counted from its account's own date of the event, or, where that gives none, from the others' dates; what
follows from it is then marked with an “if” (case-format.md, Dates).
"""

from collections.abc import Sequence

from casefile.analysis.claims import claims_on
from casefile.analysis.index import Index
from casefile.analysis.placed import Placed
from casefile.analysis.voices import told_in
from casefile.dates.date import Date
from casefile.dates.resolve import resolve
from casefile.model.claims import Claim

MOST_ANCHORS = 8
"""Dates of one event that a relative date is counted from; the first so many in the files count."""


MOST_STEPS = 50
"""Events that one date may be counted from through one another."""


def place(index: Index, claim: Claim, steps: int = 0) -> Placed:
    """Where a claim of a date stands in time; it is so many steps from the one that was asked for.

    A date that cannot be placed comes back as it is.
    """
    date = claim.meaning
    assert isinstance(date, Date)
    if date.kind != "relative":
        return Placed((date,))
    source = told_in(claim)
    key = (date.text, source)
    if key not in index.placed:
        index.placed[key] = Placed((date,))  # what is counted from itself finds this
        if steps < MOST_STEPS:
            index.placed[key] = _counted(index, date, source, steps + 1)
    return index.placed[key]


def _counted(index: Index, date: Date, source: str | None, steps: int) -> Placed:
    matter = index.matters.get(f"{date.event}.date")
    dated = [claim for claim in claims_on(index, matter) if _is_dated(claim)] if matter else []
    own = [claim for claim in dated if claim.source == source]
    found: dict[Date, None] = {}
    is_if = not own
    for claim in own or dated:
        anchors = place(index, claim, steps)
        is_if = is_if or anchors.is_if
        found.update(dict.fromkeys(anchor for anchor in anchors.dates if anchor.is_placed))
    placed = tuple(resolve(date, anchor) for anchor in _finest(list(found)[:MOST_ANCHORS]))
    return Placed(placed, is_if) if placed else Placed((date,))


def _finest(anchors: Sequence[Date]) -> list[Date]:
    """The dates without those that another refines: 1938-02 adds nothing to 1938-02-09."""
    return [anchor for anchor in anchors if not any(_refines(other, anchor) for other in anchors)]


def _refines(fine: Date, coarse: Date) -> bool:
    """Whether a date lies within a coarser one."""
    (start, finish), (first, end) = fine.sort_key[1:3], coarse.sort_key[1:3]
    return (start, finish) != (first, end) and first <= start and finish <= end


def _is_dated(claim: Claim) -> bool:
    return claim.stance == "says" and isinstance(claim.meaning, Date)
