"""What an account does not say, and what its silence is worth (case-format.md, What an account does not say).

Of a source that we do not hold whole nothing follows from silence, unless its excerpt is declared complete on the
event: the words may stand on a page nobody has turned. What `tells` leaves out it does not tell; without `tells`
nobody has said what it tells.
"""

from collections.abc import Collection
from typing import Literal

from casefile.analysis.holdings import held
from casefile.analysis.values.ids import wholes
from casefile.model.case import Case
from casefile.model.sources import Source

Silence = Literal["silent", "omits", "not seen", "in passing", "out of scope", "unread"]


def silence(case: Case, source: Source, about: str | None, speaks: Collection[str | None]) -> Silence:
    """Why a source has no claim on a matter about a record; `speaks` are the records on which it has claims."""
    if not source.is_read:
        return "unread"
    around = wholes(case, about) if about else {}
    is_seen = held(case, source) == "in hand" or not around.keys().isdisjoint(source.complete)
    if not source.tells and not is_seen:
        return "not seen"
    if around.keys().isdisjoint(source.tells):
        return "in passing" if about in speaks else "out of scope"
    if not is_seen:
        return "not seen"
    return "silent" if about in source.tells or about in speaks else "omits"
