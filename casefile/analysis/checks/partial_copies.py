"""Partial copies: claims of which a copy may or may not have the words, and which it therefore does not count for."""

from collections import defaultdict
from collections.abc import Iterator

from casefile.analysis.claims import unshown_claims
from casefile.analysis.index import Index
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.problems import Problem
from casefile.model.words import CARRYING


def check_partial_copies(case: Case) -> Iterator[Problem]:
    """A warning for every transcript that has a part of a passage alone, and so does not carry its claims unworded."""
    index = Index(case)
    unshown: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for matter in index.matters.values() if index.copies else ():
        for copy, claim in unshown_claims(index, matter):
            unshown[copy, claim.passage or ""].append(claim)
    for (copy, original), claims in unshown.items():
        yield _problem(case, copy, original, claims)


def _problem(case: Case, copy: str, original: str, claims: list[Claim]) -> Problem:
    first = claims[0].location
    more = f" and {len(claims) - 1} more" if len(claims) > 1 else ""
    return Problem(
        severity="warning",
        location=next(link.location for link in case.passages[copy].links if link.how in CARRYING),
        message=(
            f"“{copy}” has only a part of “{original}”, and is not counted for what may stand in the rest:"
            f" the claim at {first.file}:{first.line}:{first.column}{more}"
        ),
        mend=f"say there by which words it stands (“worded”), or, where “{copy}” tells it too, name that under “in”",
    )
