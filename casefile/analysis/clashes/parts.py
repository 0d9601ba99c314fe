"""Parts and wholes: what is told to have lasted, as a part of what is told to have lasted, lies within it."""

from collections.abc import Iterator

from casefile.analysis.clashes.clash import Clash, weakness
from casefile.analysis.datings import date_claims
from casefile.analysis.index import Index
from casefile.analysis.values.ids import wholes
from casefile.dates.date import OPEN_END, OPEN_FIRST, Date, Term
from casefile.dates.reach import Reach
from casefile.dates.relate import stretch
from casefile.dates.words import gap_in_words
from casefile.model.claims import Claim


def find_parts_outside(index: Index) -> Iterator[Clash]:
    """The stretches of time told for a part that reach beyond those told for its whole.

    Only where both are told as intervals: a part that is dated by a day may be grouped with its whole for another
    reason, and the bounds of a whole that is dated by a month are not told.
    """
    for event in index.case.events.values():
        within = _stretches(index, event.id) if event.part_of else ()
        for whole in list(wholes(index.case, event.id))[1:] if within else ():
            for outer in _stretches(index, whole):
                yield from (clash for inner in within if (clash := _outside(index, inner, outer)))


def _stretches(index: Index, event: str) -> tuple[Claim, ...]:
    """The claims that an event lasted from one date to another, one for each way it is written."""
    found: dict[str, Claim] = {}
    for claim in sorted(date_claims(index, event), key=weakness):
        if isinstance(claim.meaning, Date) and claim.meaning.kind == "interval" and claim.when is None:
            found.setdefault(claim.meaning.text, claim)
    return tuple(found.values())


def _outside(index: Index, inner: Claim, outer: Claim) -> Clash | None:
    part, whole = inner.meaning, outer.meaning
    assert isinstance(part, Date)
    assert isinstance(whole, Date)
    reach = index.case.reach
    (starts, finishes), (opens, closes) = ([_span(term, reach) for term in date.terms] for date in (part, whole))
    excess = max(opens[0] - starts[1], finishes[0] - closes[1])
    if excess < 0:
        return None
    reason = f"a part lies within its whole, {gap_in_words(excess)}" if excess else "a part lies within its whole"
    return Clash((outer, inner), reason, ("doubt",) if part.is_doubtful or whole.is_doubtful else ())


def _span(term: Term | None, reach: Reach) -> tuple[int, int]:
    return stretch(term, reach) if term and term.has_year else (OPEN_FIRST, OPEN_END)
