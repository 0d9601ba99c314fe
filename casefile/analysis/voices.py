"""Whose word a claim is."""

from casefile.model.case import Case
from casefile.model.claims import Claim


def voice(case: Case, claim: Claim) -> tuple[str, ...]:
    """The voices of a claim, innermost first: its own `by`, else the passage's, else the source's authors.

    A carried claim has the voices of its original, then those of the passage that carries it. Empty where nobody is
    named, and for our own plain statements.
    """
    if claim.carried_from is None:
        return claim.by or _voice_of(case, claim.passage)
    inner = claim.by or _voice_of(case, claim.carried_from)
    return (*inner, *(name for name in _voice_of(case, claim.passage) if name not in inner))


def innermost(case: Case, claim: Claim) -> str:
    """The id of the person or source whose word it is; empty where that is nobody known by an id."""
    said = voice(case, claim)
    return said[0] if said and (said[0] in case.people or said[0] in case.sources) else ""


def is_one_voice(case: Case, one: Claim, other: Claim) -> bool:
    """Whether two claims are the word of one person or source, known by an id."""
    left, right = voice(case, one), voice(case, other)
    return bool(left and right) and left[0] == right[0] and (left[0] in case.people or left[0] in case.sources)


def _voice_of(case: Case, passage: str | None) -> tuple[str, ...]:
    found = case.passages.get(passage or "")
    if found is None:
        return ()
    source = case.sources.get(found.source)
    return found.by or (source.author if source else ())
