"""Citations: what is claimed is cited, and what is cited by a number may move."""

from collections.abc import Iterable, Iterator

from casefile.model.case import Case, matters_of
from casefile.model.claims import Claim
from casefile.model.location import Location
from casefile.model.problems import Problem

Citation = tuple[Iterable[str], Location]
"""Passages that one place of the files cites."""


def check_cited(case: Case) -> Iterator[Problem]:
    """A warning for every plain statement of ours on a fact or a question: nobody is cited for it."""
    for matter in matters_of(case):
        for claim in matter.claims:
            if claim.passage is None:
                message = f"this is our own statement on {matter.id}, with nobody cited"
                mend = f"write {{says: {_value(claim)}, in: PASSAGE}}"
                yield Problem(severity="warning", location=claim.location, message=message, mend=mend)


def check_anchors(case: Case) -> Iterator[Problem]:
    """A warning for every place that cites a passage by its number."""
    unnamed = {passage.id for passage in case.passages.values() if not passage.anchor}
    if not unnamed:
        return
    for passages, location in _citations(case):
        for passage in passages:
            if passage in unnamed:
                message = f"“{passage}” is cited by its number, and numbers move"
                mend = "give the passage an anchor, as in {#NAME}, and cite it by that"
                yield Problem(severity="warning", location=location, message=message, mend=mend)


def _value(claim: Claim) -> str:
    return claim.value[0] if len(claim.value) == 1 else f"[{', '.join(claim.value)}]"


def _citations(case: Case) -> Iterator[Citation]:
    """All passages cited by records and links; a note is on a passage, and does not cite it."""
    for matter in matters_of(case):
        for claim in matter.claims:
            if claim.passage is not None:
                yield (claim.passage,), claim.location
    for person in case.people.values():
        yield from ((alias.passages, alias.location) for alias in person.also)
        yield from ((tie.passages, tie.location) for tie in person.ties)
    yield from ((evidence.passages, evidence.location) for evidence in case.evidence.values())
    yield from ((argued.passages, argued.location) for argued in case.independent)
    yield from ((expected.passages, expected.location) for expected in case.expectations)
    for quote in case.quotes:
        yield (quote.passage,), quote.location
    for source in case.sources.values():
        for link in source.rests_on:
            yield (link.target,), link.location
    for passage in case.passages.values():
        for link in passage.links:
            yield (link.target,), link.location
