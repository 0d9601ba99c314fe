"""A clash: a smallest set of claims that cannot all hold."""

from msgspec import Struct

from casefile.analysis.values.bearing import HangsOn
from casefile.analysis.verdicts import Verdict
from casefile.model.claims import Claim


class Clash(Struct, frozen=True):
    """Claims of which at least one is wrong; without any one of them the others can hold (see `minimal.MOST_TRIED`)."""

    claims: tuple[Claim, ...]
    """Dates first, the late event's before the early one's; then the orders from the early event to the late one. Those
    of a circle stand as they follow each other. A claim that tells several orders stands here with the one that clashes
    alone."""
    reason: str
    """In a few words: “at least 5 h apart”."""
    hangs_on: tuple[HangsOn, ...] = ()
    verdict: Verdict = Verdict.CONFLICT


Key = tuple[str, str | None, str, tuple[str, ...]]
"""What tells two claims of a case apart."""


def key_of(claim: Claim) -> Key:
    """The matter, the passage, the stance and the value of a claim."""
    return (claim.matter, claim.passage, claim.stance, claim.value)


def weakness(claim: Claim) -> tuple[bool, bool, bool]:
    """Sorts claims that say the same by which of them stands for it: cited, stated, in the account's own words."""
    return (claim.passage is None, claim.reading != "stated", claim.carried_from is not None)
