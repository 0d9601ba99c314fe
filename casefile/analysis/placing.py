"""Placing dates: those counted from an event get a place in time, as far as the accounts date that event.

A date is counted from its account's own date of the event, or, where that gives none, from the others' dates; what
follows from it is then marked with an “if” (case-format.md, Dates).
"""

from collections.abc import Iterator, Sequence

from casefile.analysis.datings import counted_from, is_relative, own_date_claims
from casefile.analysis.index import Index
from casefile.analysis.placed import Counted, Placed
from casefile.analysis.rounds import work_out
from casefile.analysis.voices import told_in
from casefile.dates.date import Date
from casefile.dates.resolve import resolve
from casefile.model.claims import Claim

MOST_ANCHORS = 8
"""Dates of one event that a relative date is counted from; the first so many in the files count."""


def place(index: Index, claim: Claim) -> Placed:
    """Where a claim of a date stands in time; a date that cannot be placed comes back as it is."""
    date = claim.meaning
    assert isinstance(date, Date)
    if date.kind != "relative":
        return Placed((date,))
    asked = Counted(date, told_in(claim))
    if asked not in index.placed:
        work_out(asked, index.placed, lambda counted: _needs(index, counted), lambda counted: _made(index, counted))
    return index.placed[asked] or Placed((date,))


def _needs(index: Index, counted: Counted) -> Iterator[Counted]:
    """The dates that must be placed before it, for it to be counted from them."""
    for claim in counted_from(index, *counted):
        if is_relative(claim):
            yield _counted(claim)


def _counted(claim: Claim) -> Counted:
    assert isinstance(claim.meaning, Date)
    return Counted(claim.meaning, told_in(claim))


def _made(index: Index, counted: Counted) -> Placed | None:
    """Its place by the dates that are placed so far; None where there is none."""
    date, source = counted
    anchors = [placed for claim in counted_from(index, date, source) if (placed := _so_far(index, claim))]
    found = dict.fromkeys(anchor for placed in anchors for anchor in placed.dates if anchor.is_placed)
    dates = tuple(resolve(date, anchor) for anchor in _finest(list(found)[:MOST_ANCHORS]))
    if not any(one.is_placed for one in dates):
        return None
    is_if = not own_date_claims(index, date.event, source) or any(placed.is_if for placed in anchors)
    return Placed(dates, is_if)


def _so_far(index: Index, claim: Claim) -> Placed | None:
    """Where a claim that dates an event stands, as far as that is known."""
    return index.placed.get(_counted(claim)) if is_relative(claim) else place(index, claim)


def _finest(anchors: Sequence[Date]) -> list[Date]:
    """The dates without those that another refines: 1938-02 adds nothing to 1938-02-09."""
    return [anchor for anchor in anchors if not any(_refines(other, anchor) for other in anchors)]


def _refines(fine: Date, coarse: Date) -> bool:
    """Whether a date lies within a coarser one."""
    (start, finish), (first, end) = fine.sort_key[1:3], coarse.sort_key[1:3]
    return (start, finish) != (first, end) and first <= start and finish <= end
