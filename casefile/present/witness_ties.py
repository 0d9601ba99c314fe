"""How tellers stand to each other, in words: those of whom any two stand alike are named together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import get_args

from casefile.analysis.witness_graphs import Tie
from casefile.analysis.witnesses import Standing
from casefile.present.names import name_of
from casefile.present.view import View


@dataclass(frozen=True, slots=True, kw_only=True)
class TieRow:
    """Tellers of whom any two stand to each other in the same way."""

    standing: str
    """“dependent”, “independent”, “established, not shown independent” or “not established”."""
    tellers: tuple[str, ...]
    """Ids of the sources, at least two."""
    names: str
    because: str
    """Where the case argues that they are independent, its argument."""


def tie_rows(view: View, ties: Sequence[Tie]) -> tuple[TieRow, ...]:
    """The ties, dependent ones first; every two tellers stand in one row at least, and in one of one standing alone."""
    return tuple(
        TieRow(
            standing=standing,
            tellers=group,
            names="; ".join(name_of(view.case, teller) for teller in group),
            because=because,
        )
        for standing in get_args(Standing)
        for because in dict.fromkeys(tie.because for tie in ties if tie.standing == standing)
        for group in grouped((tie.one, tie.other) for tie in ties if (tie.standing, tie.because) == (standing, because))
    )


def grouped(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """Groups in which every two are one of the pairs, and which hold every pair; not the fewest there may be."""
    left = {frozenset(pair): pair for pair in pairs}
    known = set(left)
    groups = []
    while left:
        one, other = next(iter(left.values()))
        group = [one, other]
        for third in dict.fromkeys(each for pair in left.values() for each in pair):
            if third not in group and all(frozenset((third, member)) in known for member in group):
                group.append(third)
        groups.append(tuple(group))
        left = {key: pair for key, pair in left.items() if not key <= set(group)}
    return tuple(groups)
