"""Dates counted from an event: none is counted from the event that it is the date of."""

from collections.abc import Iterator

from casefile.dates.date import Date
from casefile.model.case import Case
from casefile.model.problems import Problem


def check_reckoned(case: Case) -> Iterator[Problem]:
    """An error for every date of an event that is counted from that event itself, and so says nothing."""
    for event in case.events.values():
        matter = event.facts.get("date")
        for claim in matter.claims if matter else ():
            if isinstance(claim.meaning, Date) and claim.meaning.event == event.id:
                message = f"“{event.id}” is dated from itself"
                mend = "count from another event, or write the date"
                yield Problem(severity="error", location=claim.location, message=message, mend=mend)
