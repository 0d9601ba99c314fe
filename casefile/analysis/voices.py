"""Whose word a claim is."""

from casefile.model.case import Case
from casefile.model.claims import Claim


def voice(case: Case, claim: Claim) -> tuple[str, ...]:
    """The voices of a claim, innermost first: its own `by`, else the passage's, else the source's author.

    Who wrote a work together are one voice, that of the work, as they are one root: its id stands for them. A carried
    claim has the voices of its original, then those of the passage that carries it. Empty where nobody is named, and
    for our own plain statements.
    """
    if claim.carried_from is None:
        return claim.by or _voice_of(case, claim.passage)
    inner = claim.by or _voice_of(case, claim.carried_from)
    return (*inner, *(name for name in _voice_of(case, claim.passage) if name not in inner))


def told_in(claim: Claim) -> str | None:
    """The source that has the word first: of a carried claim that of its original, by whose dates it counts."""
    return claim.carried_from.partition("#")[0] if claim.carried_from else claim.source


def innermost(case: Case, claim: Claim) -> str:
    """The id of the person or source whose word it is; empty where that is nobody known by an id."""
    said = voice(case, claim)
    return said[0] if said and (said[0] in case.people or said[0] in case.sources) else ""


def one_word(case: Case, claim: Claim) -> str:
    """What the claims of one voice share, whatever source gives them: its id, of several authors all their ids.

    Empty where it is nobody known by an id.
    """
    found = innermost(case, claim)
    source = case.sources.get(found)
    together = source.author if source and len(source.author) > 1 else ()
    return "+".join(sorted(together)) if together and all(each in case.people for each in together) else found


def _voice_of(case: Case, passage: str | None) -> tuple[str, ...]:
    found = case.passages.get(passage or "")
    if found is None:
        return ()
    source = case.sources.get(found.source)
    if found.by or source is None:
        return found.by
    return source.author if len(source.author) < 2 else (source.id,)
