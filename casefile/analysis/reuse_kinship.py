"""What a case says already of two passages that share words, and the link that it might say.

The later of the two may have the words from the earlier; that is suggested, and is for a person to decide. Where both
rest on a common passage or source they may have them from there, and nothing is suggested.
"""

import re

from msgspec import Struct

from casefile.analysis.chains import chain_steps
from casefile.model.case import Case
from casefile.model.sources import Passage
from casefile.model.words import How

_OPENED = re.compile(r"[“«„‘‚‹][^”»’›]*\Z")


class Suggestion(Struct, frozen=True):
    """A link that the case might hold: to be written at the later passage."""

    at: str
    how: How
    target: str


class Kinship(Struct, frozen=True):
    """How two passages stand to each other."""

    is_declared: bool
    """Whether a chain of the one leads to the other, or to its source."""
    common: tuple[str, ...]
    """Passages and sources on which both rest."""
    suggested: Suggestion | None
    """None where the link is declared, a common ground is, or the dates do not tell which came first."""


def kinship(case: Case, one: Passage, other: Passage, starts: tuple[int, int]) -> Kinship:
    """How two passages stand to each other; `starts` is where the shared words begin in the text of each."""
    behind, behind_other = _behind(case, one), _behind(case, other)
    is_declared = bool({other.id, other.source} & behind.keys() or {one.id, one.source} & behind_other.keys())
    common = tuple(place for place in behind if place in behind_other)
    suggested = None if is_declared or common else _suggested(case, one, other, starts)
    return Kinship(is_declared, () if is_declared else common, suggested)


def _behind(case: Case, passage: Passage) -> dict[str, None]:
    """Passages and sources behind a passage, the nearest first."""
    return dict.fromkeys(step.to for step in chain_steps(case, passage.id) if step.to not in case.people)


def _suggested(case: Case, one: Passage, other: Passage, starts: tuple[int, int]) -> Suggestion | None:
    if _is_earlier(case, one, other):
        return Suggestion(other.id, _how(other, starts[1]), one.id)
    if _is_earlier(case, other, one):
        return Suggestion(one.id, _how(one, starts[0]), other.id)
    return None


def _is_earlier(case: Case, one: Passage, other: Passage) -> bool:
    """Whether the source of one is dated wholly before that of the other."""
    early, late = case.sources[one.source].date, case.sources[other.source].date
    return bool(early and late and early.end is not None and late.first is not None and early.end <= late.first)


def _how(passage: Passage, start: int) -> How:
    """*Quotes* where the words stand in quotation marks, else *copies*."""
    before = passage.text[: start + 1]
    return "quotes" if _OPENED.search(before) or before.count('"') % 2 else "copies"
