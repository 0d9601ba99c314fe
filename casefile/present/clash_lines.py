"""Things that cannot hold together, as lines: each claim with its letter on its own matter, and all who tell it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from casefile.analysis.clashes.same import tells
from casefile.model.claims import Claim
from casefile.present.claims import marks_in_words, told_in_words
from casefile.present.lines import EMPTY, Line, Span, words
from casefile.present.matter_lines import letters_of
from casefile.present.names import name_of
from casefile.present.tellers import tellers
from casefile.present.view import View

if TYPE_CHECKING:
    from casefile.analysis.conflicts import Conflict


def clash_lines(view: View, conflict: "Conflict") -> Iterator[Line]:
    """A line for each claim: “b  Sedov dies  15 February 1938, 11:00, doubtful  Service 2009”; sets stand apart."""
    for number, pair in enumerate(conflict.pairs):
        if number:
            yield EMPTY
        for claim in pair.claims:
            yield from _claim(view, conflict, claim)


def _claim(view: View, conflict: "Conflict", claim: Claim) -> Iterator[Line]:
    about = view.matters[claim.matter].about
    yield Line(
        (
            Span(letters_of(view.of_matter.get(claim.matter), _written(view, claim)), "letter", claim.matter),
            Span(name_of(view.case, about or ""), "name", about, 1),
            Span(told_in_words(view, claim), "claim", claim.matter, 2),
            *tellers(view, _telling(view, claim), 3),
        ),
        indent=2,
        anchor=conflict.id,
        table="clash",
    )
    for mark in marks_in_words(view, claim):
        yield words(mark, "note", indent=5)


def _telling(view: View, claim: Claim) -> Iterator[Claim]:
    """Everybody who says the same, the one whose claim it is first."""
    yield claim
    yield from _alike(view, claim)


def _written(view: View, claim: Claim) -> Claim:
    """The claim as it stands in its file: of several orders that it tells a clash holds those that clash."""
    same = (one for one in _alike(view, claim) if (one.passage, one.location) == (claim.passage, claim.location))
    return next(same, claim)


def _alike(view: View, claim: Claim) -> Iterator[Claim]:
    """The claims that say what one says, and perhaps more."""
    return (other for other in view.claims.get(claim.matter, ()) if tells(other, claim))
