"""Dates that a source can hardly have told: they lie more than a year after the source itself."""

from collections.abc import Iterator

from casefile.dates.calendar import shift
from casefile.dates.date import Date
from casefile.model.case import Case, matters_of
from casefile.model.claims import Claim
from casefile.model.problems import Problem

_MEND = (
    "mend what is a slip; where another hand added it, name that with “by”, and where it was still to come, "
    "say “reading: inferred” and “because”"
)


def check_foretold(case: Case) -> Iterator[Problem]:
    """A warning for every date that a source states in its author's voice and that lies more than a year after it.

    It is mostly a slip: 2918 for 1918. What is told of the months to come, or was added soon, is let pass, and so is a
    date with a mark, be it the source's or the claim's.
    """
    for matter in matters_of(case):
        for claim in matter.claims if matter.holds == "date" else ():
            if (date := _later(case, claim)) is not None:
                message = f"{claim.value[0]} lies more than a year after {claim.source}, which is of {date.text}"
                yield Problem(severity="warning", location=claim.location, message=message, mend=_MEND)


def _later(case: Case, claim: Claim) -> Date | None:
    """The date of the source, where the date that is claimed comes after it."""
    passage = case.passages.get(claim.passage or "")
    told, source = claim.meaning, case.sources[passage.source].date if passage else None
    if passage is None or source is None or not isinstance(told, Date) or not _is_sure(source):
        return None
    is_own = claim.stance == "says" and claim.reading == "stated" and not (claim.by or passage.by)
    is_later = told.first is not None and source.end is not None and told.first >= shift(source.end, 1, "year")
    return source if is_own and is_later and _is_sure(told) else None


def _is_sure(date: Date) -> bool:
    return date.is_placed and not date.is_approximate and not date.is_doubtful
