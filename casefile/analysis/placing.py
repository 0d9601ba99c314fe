"""Placing dates: those counted from an event get a place in time, as far as the accounts date that event.

A date is counted from its account's own date of the event, or, where that gives none, from the others' dates; what
follows from it is then marked with an “if” (case-format.md, Dates).
"""

from casefile.analysis.claims import claims_on
from casefile.analysis.index import Index
from casefile.analysis.placed import Placed
from casefile.dates.date import Date
from casefile.dates.resolve import resolve
from casefile.model.claims import Claim

MOST_ANCHORS = 8
"""Dates of one event that a relative date is counted from; the first so many in the files count."""


def place(index: Index, claim: Claim) -> Placed:
    """Where a claim of a date stands in time. A date that cannot be placed comes back as it is."""
    date = claim.meaning
    assert isinstance(date, Date)
    return place_date(index, date, claim.source)


def place_date(index: Index, date: Date, source: str | None) -> Placed:
    """`place` for a date and the account that gives it."""
    if date.kind != "relative":
        return Placed((date,))
    key = (date.text, source)
    if key not in index.placed:
        index.placed[key] = Placed((date,))  # what is counted from itself finds this
        index.placed[key] = _counted(index, date, source)
    return index.placed[key]


def _counted(index: Index, date: Date, source: str | None) -> Placed:
    matter = index.matters.get(f"{date.event}.date")
    dated = [claim for claim in claims_on(index, matter) if _is_dated(claim)] if matter else []
    own = [claim for claim in dated if claim.source == source]
    found: dict[Date, None] = {}
    is_if = not own
    for claim in own or dated:
        anchors = place(index, claim)
        is_if = is_if or anchors.is_if
        found.update(dict.fromkeys(resolve(date, anchor) for anchor in anchors.dates))
    placed = tuple(date for date in found if date.is_placed)[:MOST_ANCHORS]
    return Placed(placed, is_if) if placed else Placed((date,))


def _is_dated(claim: Claim) -> bool:
    return claim.stance == "says" and isinstance(claim.meaning, Date)
