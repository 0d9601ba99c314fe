"""Conflicts: rows for the list, the command and other programs, and what each turns on in words."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from casefile.analysis.values.bearing import either_way
from casefile.analysis.verdicts import HARD, SOFT, Verdict, is_listed
from casefile.model.matters import Matter
from casefile.present.claims import told_in_words
from casefile.present.names import name_of
from casefile.present.view import View
from casefile.present.words import count

if TYPE_CHECKING:
    from casefile.analysis.conflicts import Conflict
    from casefile.analysis.pairs import Pair
    from casefile.analysis.positions import Position

_SECTIONS: dict[Verdict, str] = {
    Verdict.SEVERAL_ANSWERS: "Several answers",
    Verdict.CANNOT_TELL: "Cannot tell",
    Verdict.WORDED_DIFFERENTLY: "Words differ, name the answers?",
    Verdict.OVERLAPPING: "No conflict: finer or coarser",
    Verdict.COMPATIBLE: "No conflict: finer or coarser",
    Verdict.AGREE: "Agree",
}
"""The section of a list in which a verdict stands; conflicts and softer ones have their own."""


class ConflictRow(Struct, frozen=True, kw_only=True):
    """A matter on which accounts can be compared, in the list."""

    id: str
    asks: str
    """The question in words."""
    verdict: str
    section: str
    """The heading it stands under: “Conflicts”, “Softer”, “Cannot tell”, ..."""
    turns_on: str
    why: str
    """The reason for the verdict: “at least 12 h apart; hangs on a doubt”."""
    positions: "tuple[Position, ...]"
    """The rest is in their order."""
    tellers: tuple[int, ...]
    roots: tuple[int, ...]
    unplaced: tuple[int, ...]
    denying: int = 0
    """How many accounts deny or doubt it, where there is one position and all else is against it."""
    together: tuple[str, ...] = ()
    """The claims that cannot all hold, where there are no positions."""

    @property
    def letters(self) -> tuple[str, ...]:
        """Of the positions; empty texts where nothing clashes."""
        return tuple(position.letter for position in self.positions)

    @property
    def told(self) -> str:
        """The tellers of the positions side by side: “3:1”; of a position and its denial “4:✗1”."""
        return ratio(self.tellers) + (f":✗{self.denying}" if self.denying else "")

    @property
    def values(self) -> tuple[str, ...]:
        """Of the positions, in words; else what cannot all hold."""
        return tuple(values_in_words(position) for position in self.positions) or self.together


def conflict_rows(
    view: View, *, everything: bool = False, only: Collection[str] | None = None
) -> tuple[ConflictRow, ...]:
    """Sharpest first, down to *cannot tell*; `everything` for the rest too, `only` for those that touch an id given."""
    return tuple(_row(view, conflict) for conflict in listed_conflicts(view, everything=everything, only=only))


def listed_conflicts(
    view: View, *, everything: bool = False, only: Collection[str] | None = None
) -> "tuple[Conflict, ...]":
    """The conflicts behind the rows."""
    shown = (one for one in view.conflicts or () if everything or is_listed(one.verdict))
    return tuple(one for one in shown if only is None or not view.touched_by(one).isdisjoint(only))


def _row(view: View, conflict: "Conflict") -> ConflictRow:
    counts = [position.witnesses for position in conflict.positions]
    return ConflictRow(
        id=conflict.id,
        asks=question_of(view, conflict),
        verdict=str(conflict.verdict),
        section=section_of(conflict.verdict),
        turns_on=conflict.turns_on,
        why=reason_of(conflict),
        positions=conflict.positions,
        tellers=tuple(witnesses.tellers for witnesses in counts),
        roots=tuple(len(witnesses.roots) for witnesses in counts),
        unplaced=tuple(witnesses.unplaced for witnesses in counts),
        denying=against(conflict.positions[0]) if len(counts) == 1 else 0,
        together=() if counts else tuple(told_in_words(view, claim) for claim in conflict.pairs[0].claims),
    )


def against(position: "Position") -> int:
    """How many accounts deny or doubt a position."""
    return len({claim.source for claim in position.claims if claim.stance != "says"})


def support_in_words(position: "Position") -> str:
    """“4 tellers, 1 root”, “1 teller; 5 against”: what is none is not told."""
    witnesses = position.witnesses
    roots = f", {count(len(witnesses.roots), 'root')}" if witnesses.roots else ""
    denied = f"; {against(position)} against" if against(position) else ""
    return count(witnesses.tellers, "teller") + roots + denied


def section_of(verdict: Verdict) -> str:
    """The heading under which a verdict is listed."""
    if verdict == HARD:
        return "Conflicts"
    return "Softer" if verdict in SOFT else _SECTIONS[verdict]


def ratio(counts: tuple[int, ...]) -> str:
    """The counts of the positions side by side: “3:1”."""
    return ":".join(str(number) for number in counts)


def question_of(view: View, conflict: "Conflict") -> str:
    """What a conflict is about, as a question in words."""
    if conflict.matter is None:
        events = dict.fromkeys(view.matters[claim.matter].about or "" for claim in conflict.pairs[0].claims)
        return f"Cannot all hold: {'; '.join(name_of(view.case, event) for event in events)}"
    return asks_of(view, conflict.matter)


def asks_of(view: View, matter: Matter) -> str:
    """A matter as a question in words; a fact that asks nothing is named: “Sedov dies: date”."""
    if matter.asks or matter.about is None:
        return matter.asks or matter.id
    return f"{name_of(view.case, matter.about)}: {matter.field}"


def values_in_words(position: "Position") -> str:
    """The values of a position for people: “16 February 1938; 16 February 1938, morning”.

    Where any is said, those that are only denied or doubted are none of it: who signs is not named once more for it.
    """
    said = [value for value in position.values if value.claim.stance == "says"]
    return "; ".join(value.label for value in said or position.values)


def reason_of(conflict: "Conflict | Pair") -> str:
    """The bare reason for the verdict, and what it hangs on: “at least 12 h apart; hangs on a doubt”."""
    telling: Any = getattr(conflict, "telling", conflict)
    return "; ".join((either_way(telling.reason), *(_HANGS[on] for on in conflict.hangs_on)))


_HANGS = {"inferred": "hangs on an inference", "doubt": "hangs on a doubt", "if": "hangs on an if"}


def headline(conflict: "Conflict") -> str:
    """What kind of disagreement it is and why, as in the head of its page: “fact, at least 12 h apart”."""
    inside = " inside one account" if conflict.lies == "inside one account" else ""
    return f"{conflict.turns_on}{inside}, {reason_of(conflict)}"
