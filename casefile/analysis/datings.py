"""Datings: the claims that date an event, and those of them that an account goes by."""

from casefile.analysis.claims import claims_on
from casefile.analysis.index import Index
from casefile.dates.date import Date
from casefile.model.claims import Claim


def date_claims(index: Index, event: str) -> tuple[Claim, ...]:
    """The claims that date an event."""
    found = index.dated.get(event)
    if found is None:
        matter = index.matters.get(f"{event}.date")
        told = claims_on(index, matter) if matter else ()
        found = tuple(claim for claim in told if claim.stance == "says" and isinstance(claim.meaning, Date))
        index.dated[event] = found
    return found


def own_date_claims(index: Index, event: str, source: str | None) -> tuple[Claim, ...]:
    """Those that one account gives."""
    return tuple(claim for claim in date_claims(index, event) if claim.source == source)


def counted_from(index: Index, date: Date, source: str | None) -> tuple[Claim, ...]:
    """What a date told relative to an event is counted from: its account's own dates of it, else those of all."""
    return own_date_claims(index, date.event, source) or date_claims(index, date.event)


def is_relative(claim: Claim) -> bool:
    """Whether it tells a date that is counted from an event."""
    return isinstance(claim.meaning, Date) and claim.meaning.kind == "relative"
