"""What is disputed of a person or event in short: each position on a matter, and how many count for it."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from casefile.analysis.verdicts import is_clash
from casefile.model.matters import Matter
from casefile.present.conflicts import support_in_words, values_in_words
from casefile.present.lines import Line, Span
from casefile.present.matter_lines import label_of
from casefile.present.view import View

if TYPE_CHECKING:
    from casefile.analysis.conflicts import Conflict

IN_SHORT = "In short"
LONG = 12
"""Lines of what is told from which on it is told in short first; fewer are seen at once anyway."""


def short_lines(view: View, matters: Sequence[Matter], told: Sequence[Line]) -> Iterator[Line]:
    """A line for each position on the matters on which accounts part, conflicts first; none where little is told.

    “when  ≠  a  16 February 1938  4 tellers, 1 root”, then “b  15 February 1938, 11:00  1 teller”.
    """
    if len(told) < LONG:
        return
    found = [(matter, view.of_matter[matter.id]) for matter in matters if matter.id in view.of_matter]
    clashing = [(matter, conflict) for matter, conflict in found if is_clash(conflict.verdict)]
    for matter, conflict in sorted(clashing, key=lambda one: view.conflict_on(one[0].id) is None):
        yield from _positions(matter, conflict, "≠" if view.conflict_on(matter.id) else "")


def _positions(matter: Matter, conflict: "Conflict", sign: str) -> Iterator[Line]:
    for number, position in enumerate(conflict.positions):
        yield Line(
            (
                Span("" if number else label_of(matter), "plain", matter.id),
                Span("" if number else sign, "conflict", matter.id, 1),
                Span(position.letter, "letter", matter.id, 2),
                Span(values_in_words(position), "claim", matter.id, 3),
                Span(support_in_words(position), "number", None, 4),
            ),
            indent=2,
            anchor=matter.id,
            table="short",
        )
