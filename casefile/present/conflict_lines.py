"""Conflicts as lines: one line in a list of them, and the positions with who stands for each."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from casefile.analysis.holdings import held
from casefile.model.claims import Claim
from casefile.present.claims import marks_in_words, value_in_words
from casefile.present.clash_lines import clash_lines
from casefile.present.conflicts import question_of, values_in_words
from casefile.present.lines import Line, Span, words
from casefile.present.tellers import tellers
from casefile.present.view import View
from casefile.present.witness_words import witnesses_in_words

if TYPE_CHECKING:
    from casefile.analysis.conflicts import Conflict
    from casefile.analysis.positions import Position

_ARE = {"denies": "deny", "doubts": "doubt"}


def conflict_line(view: View, conflict: "Conflict") -> Line:
    """“≠ On what day did he die?  a 16 February 1938  b 15 February 1938, 11:00”: each position in a column.

    Where there is but one, what stands against it: “≠ Was he moved?  a yes  5 deny it”.
    """
    spans = [Span("≠", "conflict", conflict.id), Span(question_of(view, conflict), "plain", conflict.id, 1)]
    for column, position in enumerate(conflict.positions, start=2):
        spans += [Span(f"{position.letter} ", "letter", conflict.id, column)]
        spans += [Span(values_in_words(position), "claim", conflict.id, column)]
    if len(conflict.positions) == 1:
        spans += [Span("; ".join(_against(conflict.positions[0])), "plain", conflict.id, 3)]
    return Line(tuple(spans), indent=2, anchor=conflict.id, table="conflicts")


def position_lines(view: View, position: "Position", conflict: str) -> Iterator[Line]:
    """A position: its letter and values, who counts for it, then each claim with its words and its copies.

    The count bears the id of the conflict, and so leads to its witnesses. A value that is the same as in the claim
    before is not told again.
    """
    head = (
        Span(f"{position.letter}  " if position.letter else "", "letter"),
        Span(values_in_words(position), "claim"),
        Span(f"  {_counted(position)}", "number", conflict),
    )
    yield Line(head, anchor=position.letter)
    before = ""
    for claim in position.claims:
        if claim.carried_from is None:
            told = _told(view, claim)
            yield from _claim(view, claim, "" if told == before else told)
            before = told
            for copy in position.claims:
                if _is_copy(copy, claim):
                    yield _copied(view, copy)


def _counted(position: "Position") -> str:
    """“4 tellers, 0 roots, 4 unplaced; 1 denies it”."""
    return "; ".join((witnesses_in_words(position.witnesses), *_against(position)))


def _against(position: "Position") -> Iterator[str]:
    """“1 denies it”, “2 doubt it”."""
    stances: dict[str, set[str | None]] = {"denies": set(), "doubts": set()}
    for claim in position.claims:
        if claim.stance != "says":
            stances[claim.stance].add(claim.source)
    return (f"{len(who)} {verb if len(who) == 1 else _ARE[verb]} it" for verb, who in stances.items() if who)


def _is_copy(copy: Claim, claim: Claim) -> bool:
    same = (copy.value, copy.stance, copy.location) == (claim.value, claim.stance, claim.location)
    return same and copy.carried_from is not None and copy.carried_from == claim.passage


def _told(view: View, claim: Claim) -> str:
    return ("" if claim.stance == "says" else f"{claim.stance}: ") + value_in_words(view, claim)


def _claim(view: View, claim: Claim, told: str) -> Iterator[Line]:
    value = Span(told, "claim", claim.passage)
    yield Line((value, *tellers(view, (claim,), 1), *_held(view, claim, 2)), indent=3, table="position")
    if claim.worded:
        yield words(f"“{claim.worded}”", "quote", indent=5, target=claim.passage)
    for mark in marks_in_words(view, claim):
        yield words(mark, "note", indent=5)


def _copied(view: View, copy: Claim) -> Line:
    spans = (Span("copied by", "muted"), *tellers(view, (copy,), 1), *_held(view, copy, 2))
    return Line(spans, indent=5, table="position")


def _held(view: View, claim: Claim, column: int) -> tuple[Span, ...]:
    source = view.case.sources.get(claim.source or "")
    return (Span(held(view.case, source), "muted", None, column),) if source else ()


def positions_in_short(view: View, conflict: "Conflict") -> Iterator[Line]:
    """A line for each position: letter, values, who stands for it, and how many that makes; else what clashes."""
    if conflict.matter is None:
        yield from clash_lines(view, conflict)
    for position in conflict.positions:
        yield Line(
            (
                Span(position.letter, "letter"),
                Span(f"{values_in_words(position)}: ", "claim", None, 1),
                *_standing(view, position),
                Span(f"; {_counted(position)}", "number", None, 1),
            ),
            indent=2,
            anchor=position.letter,
            table="positions",
        )


def _standing(view: View, position: "Position") -> Iterator[Span]:
    """Who says it, then who denies and who doubts it."""
    for stance, label in (("says", ""), ("denies", "; denied by "), ("doubts", "; doubted by ")):
        claims = [claim for claim in position.claims if claim.stance == stance]
        if claims:
            yield from (Span(label, "muted", None, 1),) if label else ()
            yield from tellers(view, claims, 1)
