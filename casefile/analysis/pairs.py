"""Two claims on one matter, and how they sit together."""

from dataclasses import dataclass
from typing import Literal

from casefile.analysis.verdicts import Verdict
from casefile.model.claims import Claim

Lies = Literal["between accounts", "inside one account"]
HangsOn = Literal["inferred", "doubt", "if"]


@dataclass(frozen=True, slots=True)
class Pair:
    """Claims and their verdict: two of them, or as many as it takes where things cannot hold together."""

    claims: tuple[Claim, ...]
    verdict: Verdict
    why: str
    """One sentence that explains the verdict."""
    lies: Lies
    hangs_on: tuple[HangsOn, ...] = ()
    """What the verdict would fall with: an inferred value, a doubt, an “if”."""
