"""A verdict in one sentence: “Service 2009 has 15 February 1938; Patenaude 2009 has 16 February 1938: at least ...”."""

from casefile.analysis.labels import label
from casefile.analysis.verdicts import Verdict
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.matters import Matter

_VERBS = {"says": "has", "denies": "denies", "doubts": "doubts"}
_BOTH = {"says": "both have", "denies": "both deny", "doubts": "both doubt"}


def explain(case: Case, matter: Matter, claims: tuple[Claim, ...], verdict: Verdict, why: str) -> str:
    """One sentence, without a full stop: who has what, and how the two sit together."""
    one, other = claims[:2]
    left, right = teller_name(case, one), teller_name(case, other)
    has, has_too = label(case, matter, one), label(case, matter, other)
    if verdict is Verdict.AGREE and left != right and has == has_too:
        return f"{left} and {right} {_BOTH[one.stance]} {has}"
    if verdict is Verdict.AGREE and has == has_too:
        return f"{left} {_VERBS[one.stance]} {has} in two places"
    if left == right:
        return f"{left} {_VERBS[one.stance]} {has} and {_VERBS[other.stance]} {has_too}: {why}"
    return f"{left} {_VERBS[one.stance]} {has}; {right} {_VERBS[other.stance]} {has_too}: {why}"


def teller_name(case: Case, claim: Claim) -> str:
    """The short name of the account a claim stands in."""
    if claim.source is None:
        return "our own statement"
    source = case.sources.get(claim.source)
    return source.short if source else claim.source
