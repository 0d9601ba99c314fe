"""What a claim answers, in the form in which two claims can be seen to answer the same."""

from casefile.model.claims import Claim
from casefile.model.matters import Matter
from casefile.text.fold import fold_words

Answer = tuple[str, tuple[str, ...]]
"""Stance and value; words are folded, and the parts of a list stand in order."""


def value_key(matter: Matter, claim: Claim) -> tuple[str, ...]:
    """The value, the same for values that are written differently but are one."""
    parts = tuple(fold_words(part) for part in claim.value) if matter.holds == "words" else claim.value
    return tuple(sorted(parts)) if len(parts) > 1 else parts


def answer(matter: Matter, claim: Claim) -> Answer:
    """The stance and the value of a claim."""
    return (claim.stance, value_key(matter, claim))
