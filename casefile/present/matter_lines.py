"""What is told on one matter, as lines: each value with its letter, and who says so."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from casefile.analysis.verdicts import Verdict, is_clash
from casefile.model.claims import Claim
from casefile.model.matters import Matter
from casefile.present.claims import marks_in_words, value_in_words
from casefile.present.lines import Line, Span
from casefile.present.names import name_of
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


def tellers(view: View, claims: Iterable[Claim], column: int, *, with_marks: bool = False) -> Iterator[Span]:
    """The sources that tell it, each once and leading to its passage: “Letter 1920 (copied by Book 1950); Diary”.

    With marks also its words and what is to be known of them: “Service 2009 “that day” (inferred: the 15th)”.
    """
    claims = tuple(claims)
    copies = _by_original(claims)
    for number, claim in enumerate(copies.pop("", ())):
        if number:
            yield Span("; ", "plain", None, column)
        yield _teller(view, claim, column)
        if with_marks:
            yield from _quoted(claims, claim.source, column)
        marks = tuple(_marks(view, claims, claim.source)) if with_marks else ()
        yield from _aside(view, marks, copies.get(claim.source or "", ()), column)


def _by_original(claims: tuple[Claim, ...]) -> dict[str, list[Claim]]:
    """One claim for each source, under the source that it copies; under "" those that copy none of the others."""
    firsts: dict[str | None, Claim] = {}
    for claim in sorted(claims, key=lambda one: one.carried_from is not None):
        firsts.setdefault(claim.source, claim)
    found: dict[str, list[Claim]] = {}
    for claim in firsts.values():
        source = (claim.carried_from or "").partition("#")[0]
        original = firsts.get(source)
        is_there = original is not None and original.carried_from is None
        found.setdefault(source if is_there else "", []).append(claim)
    return found


def _teller(view: View, claim: Claim, column: int) -> Span:
    if claim.source is None:
        return Span("our own statement", "muted", None, column)
    return Span(name_of(view.case, claim.source), "source", claim.passage, column)


def _own(claims: tuple[Claim, ...], source: str | None) -> Iterator[Claim]:
    """The claims of a source that it does not copy from another."""
    return (claim for claim in claims if claim.source == source and claim.carried_from is None)


def _quoted(claims: tuple[Claim, ...], source: str | None, column: int) -> Iterator[Span]:
    """The words in which a source tells it, those alike once."""
    for words in dict.fromkeys(claim.worded for claim in _own(claims, source) if claim.worded):
        yield Span(f" “{words}”", "quote", None, column)


def _marks(view: View, claims: tuple[Claim, ...], source: str | None) -> Iterator[str]:
    """What is to be known of each claim of a source, those alike once."""
    told = (", ".join(marks_in_words(view, claim)) for claim in _own(claims, source))
    yield from dict.fromkeys(filter(None, told))


def _aside(view: View, marks: tuple[str, ...], copies: Iterable[Claim], column: int) -> Iterator[Span]:
    """What stands in parentheses after a source; nothing where there is nothing to say."""
    named = [_teller(view, claim, column) for claim in copies]
    if not marks and not named:
        return
    yield Span(" (" + "; ".join((*marks, *(["copied by "] if named else []))), "muted", None, column)
    for number, span in enumerate(named):
        if number:
            yield Span("; ", "muted", None, column)
        yield span
    yield Span(")", "muted", None, column)
