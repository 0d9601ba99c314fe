"""What is told on one matter, as lines: each value with its letter, and who says so."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from casefile.analysis.verdicts import Verdict, is_clash
from casefile.model.claims import Claim
from casefile.model.matters import Matter
from casefile.present.claims import value_in_words
from casefile.present.lines import Line, Span
from casefile.present.tellers import tellers
from casefile.present.view import View

if TYPE_CHECKING:
    from casefile.analysis.conflicts import Conflict

LABELS = {"date": "when", "place": "where", "people": "who"}
"""What some fields are called on a page; the others go by their own names."""

_STANCES = {"says": "", "denies": "✗", "doubts": "?"}
_FINER = frozenset({Verdict.COMPATIBLE, Verdict.OVERLAPPING})


class Told(Struct, frozen=True):
    """One value as told, and the claims for it."""

    letter: str
    """`a`, `ab`, `✗a`, `?a`; empty without a clash, but for `✗` and `?`."""
    value: str
    claims: tuple[Claim, ...]


def told_on(view: View, matter: Matter) -> tuple[Told, ...]:
    """The values told on a matter, by their letters, else in the order in which they are first told."""
    conflict = view.of_matter.get(matter.id)
    groups: dict[tuple[str, str], list[Claim]] = {}
    for claim in view.claims.get(matter.id, ()):
        key = (_STANCES[claim.stance] + letters_of(conflict, claim), value_in_words(view, claim))
        groups.setdefault(key, []).append(claim)
    told = [Told(letter, value, tuple(claims)) for (letter, value), claims in groups.items()]
    return tuple(sorted(told, key=lambda one: one.letter.lstrip("✗?")))


def letters_of(conflict: "Conflict | None", claim: Claim) -> str:
    """The letters of the positions in which a claim stands: “a”, “ab”; empty without a clash."""
    if conflict is None or not is_clash(conflict.verdict):
        return ""
    return "".join(position.letter for position in conflict.positions if claim in position.claims)


def matter_lines(view: View, matter: Matter, *, table: str = "told") -> Iterator[Line]:
    """A line for each value: the field, `≠` and the letter, the value, and the sources with what is to be known."""
    conflict = view.of_matter.get(matter.id)
    sign = "≠" if view.conflict_on(matter.id) else ""
    label = LABELS.get(matter.field or "", matter.field or matter.asks)
    is_finer = conflict is not None and conflict.verdict in _FINER
    for number, told in enumerate(told_on(view, matter)):
        yield Line(
            (
                Span("" if number else label, "plain", matter.id, column=0),
                Span("" if number else sign, "conflict", matter.id, column=1),
                Span(told.letter, "letter", matter.id, column=2),
                Span(told.value, "date" if matter.holds == "date" else "claim", _value_target(view, matter, told), 3),
                *tellers(view, told.claims, column=4, with_marks=True),
                *(Span("; no conflict", "muted", None, 4),) * (is_finer and number > 0),
            ),
            indent=2,
            anchor=matter.id,
            table=table,
        )


def _value_target(view: View, matter: Matter, told: Told) -> str:
    value = told.claims[0].value[0]
    is_record = value in view.case.people or value in view.case.events
    return value if is_record and matter.holds in ("person", "place", "event") else matter.id
