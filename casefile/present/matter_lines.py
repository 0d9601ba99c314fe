"""What is told on one matter, as lines: each value with its letter, and who says so."""

from collections import Counter
from collections.abc import Iterator, Sequence
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


def label_of(matter: Matter) -> str:
    """What a matter is called on the page of what it is about."""
    return LABELS.get(matter.field or "", matter.field or matter.asks)


def matter_lines(view: View, matter: Matter, *, table: str = "told") -> Iterator[Line]:
    """A line for each value: the field, `≠` and the letter, the value, and the sources with what is to be known."""
    sign = "≠" if view.conflict_on(matter.id) else ""
    label = label_of(matter)
    for number, told in enumerate(told_on(view, matter)):
        yield Line(
            (
                Span("" if number else label, "plain", matter.id, column=0),
                Span("" if number else sign, "conflict", matter.id, column=1),
                Span(told.letter, "letter", matter.id, column=2),
                Span(told.value, "date" if matter.holds == "date" else "claim", _value_target(view, matter, told), 3),
                *tellers(view, told.claims, column=4, with_marks=True),
            ),
            indent=2,
            anchor=matter.id,
            table=table,
        )


def told_in_all(view: View, matters: Sequence[Matter], lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines of some matters, and once for all of them on which several values are told that can all be true."""
    values = Counter(line.anchor for line in lines)
    finer = [matter for matter in matters if values[matter.id] > 1 and _is_finer(view, matter)]
    if not finer:
        return tuple(lines)
    spans = [Span("No conflict, for all told can be true: ", "muted")]
    for number, matter in enumerate(finer):
        spans += [Span("; ", "muted")] * bool(number) + [Span(label_of(matter), "muted", matter.id)]
    return (*lines, Line(tuple(spans), indent=2))


def _is_finer(view: View, matter: Matter) -> bool:
    conflict = view.of_matter.get(matter.id)
    return conflict is not None and conflict.verdict in _FINER


def _value_target(view: View, matter: Matter, told: Told) -> str:
    value = told.claims[0].value[0]
    is_record = value in view.case.people or value in view.case.events
    return value if is_record and matter.holds in ("person", "place", "event") else matter.id
