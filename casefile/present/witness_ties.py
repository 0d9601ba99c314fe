"""How tellers stand to each other, in words: those of whom any two stand alike are named together."""

from collections.abc import Iterable, Sequence
from typing import get_args

from msgspec import Struct

from casefile.analysis.witness_graphs import Tie
from casefile.analysis.witnesses import Standing
from casefile.present.names import name_of
from casefile.present.view import View


class TieRow(Struct, frozen=True, kw_only=True):
    """Tellers of whom any two stand to each other in the same way; of *not established* each to every other teller."""

    standing: str
    """“dependent”, “independent”, “established, not shown independent” or “not established”."""
    tellers: tuple[str, ...]
    """Ids of the sources."""
    names: str
    because: str
    """Where the case argues that they are independent, its argument; where they are dependent, the roots they share."""

    @property
    def sentence(self) -> str:
        """“dependent: Gazur 2001; Kern 2004 (on Alexander Orlov)”."""
        beside = {"dependent": f"on {self.because}", "not established": "with any other"}
        reason = beside.get(self.standing, self.because and f"because {self.because}")
        return f"{self.standing}: {self.names}" + (f" ({reason})" if reason else "")


def tie_rows(view: View, ties: Sequence[Tie], unplaced: Sequence[str]) -> tuple[TieRow, ...]:
    """The ties, dependent ones first. With an account that is unplaced nothing is established: that is said once."""
    shown = [tie for tie in ties if tie.standing != "not established"]
    rows = [
        _row(view, standing, group, "; ".join(name_of(view.case, root) for root in shared) or because)
        for standing in get_args(Standing)
        for because, shared in dict.fromkeys((tie.because, tie.shared) for tie in shown if tie.standing == standing)
        for group in grouped(
            (tie.one, tie.other)
            for tie in shown
            if (tie.standing, tie.because, tie.shared) == (standing, because, shared)
        )
    ]
    if unplaced and ties:
        rows.append(_row(view, "not established", tuple(unplaced), ""))
    return tuple(rows)


def _row(view: View, standing: str, tellers: tuple[str, ...], because: str) -> TieRow:
    names = "; ".join(name_of(view.case, teller) for teller in tellers)
    return TieRow(standing=standing, tellers=tellers, names=names, because=because)


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
