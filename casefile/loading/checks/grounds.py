"""Grounds: what is not stated is argued, and silence is read only where all has been seen."""

from collections.abc import Iterator

from casefile.model.case import Case, matters_of
from casefile.model.claims import Claim
from casefile.model.people import Alias
from casefile.model.problems import Problem
from casefile.model.sources import Source


def check_grounds(case: Case) -> Iterator[Problem]:
    """An error for every claim or name that we infer, or read from silence, and do not say why."""
    read: list[Claim | Alias] = [claim for matter in matters_of(case) for claim in matter.claims]
    read += [alias for person in case.people.values() for alias in person.also]
    for one in read:
        if one.reading != "stated" and not one.because:
            how = "inferred" if one.reading == "inferred" else "read from silence"
            message = f"this is {how}, and does not say why"
            yield Problem(severity="error", location=one.location, message=message, mend="add “because”")


def check_silence(case: Case) -> Iterator[Problem]:
    """A warning for everything read from the silence of a source that is not in hand, nor complete on the event."""
    for matter in matters_of(case):
        for claim in matter.claims:
            if claim.reading == "from silence" and claim.source is not None:
                source = case.sources[claim.source]
                if not _is_in_hand(source) and not _is_complete(case, source, matter.about):
                    message = f"this is read from the silence of {source.id}, of which only excerpts are in hand"
                    mend = "read silence only of what is in hand"
                    if matter.about in case.events:
                        mend = f"if they hold all that it has on {matter.about}, name the event under its “complete”"
                    yield Problem(severity="warning", location=claim.location, message=message, mend=mend)


def _is_in_hand(source: Source) -> bool:
    """Whether a passage of it was read in the source itself."""
    return not source.reached_through and any(not passage.through for passage in source.passages)


def _is_complete(case: Case, source: Source, about: str | None) -> bool:
    """Whether the source is complete on an event, or on one that this is part of."""
    seen: set[str] = set()
    while about and about not in seen:
        if about in source.complete:
            return True
        seen.add(about)
        about = case.events[about].part_of if about in case.events else ""
    return False
