"""Who says nothing on a matter, as lines: by what that is worth, and by how much of a source we hold."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from casefile.analysis.accounts import compare
from casefile.analysis.holdings import held
from casefile.model.matters import Matter
from casefile.present.lines import Line, Span, words
from casefile.present.names import name_of
from casefile.present.view import View
from casefile.present.words import count

_UNTOLD = {
    "silent": "Silent, though telling of it",
    "omits": "Omits it, though telling the whole",
    "in passing": "Only in passing",
    "not seen": "Not seen, excerpts only",
    "unread": "Unread",
}
"""What accounts that say nothing are listed under; those out of whose scope it lies are not listed."""


def untold_lines(view: View, matter: Matter) -> Iterator[Line]:
    """A line for each way of saying nothing; none for a matter that is about nothing.

    Silence is told even where nobody is silent. Of sources that are only named those are listed that tell of it, and
    the others counted.
    """
    if matter.about is None:
        return
    untold = _untold(view, matter)
    for state, label in _UNTOLD.items():
        ids = [id_ for id_ in untold[state] if state == "unread" or held(view.case, id_) != "only named"]
        if ids:
            yield Line((Span(f"{label}: ", "muted"), *_names(view, ids)))
        elif state == "silent":
            yield words(f"{label}: none", "muted")
    read = (id_ for state, ids in untold.items() if state != "unread" for id_ in ids)
    named = [id_ for id_ in read if held(view.case, id_) == "only named"]
    if named:
        yield Line((Span("Only named: ", "muted"), *_only_named(view, matter.about, named)))


def _untold(view: View, matter: Matter) -> dict[str, list[str]]:
    """The sources without a claim on it, by their state."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for line in compare(view.case, matter.about or "", tuple(view.case.sources)).lines:
        for cell in line.cells if line.matter.id == matter.id else ():
            if not cell.claims:
                found[cell.state].append(cell.source)
    return found


def _only_named(view: View, about: str, ids: Sequence[str]) -> Iterator[Span]:
    """Those that are said to tell of it by name, then how many more there are."""
    telling = [id_ for id_ in ids if about in view.case.sources[id_].tells]
    yield from _names(view, telling)
    if rest := len(ids) - len(telling):
        yield Span(f"; {count(rest, 'other')}" if telling else count(rest, "source"), "muted")


def _names(view: View, ids: Sequence[str]) -> Iterator[Span]:
    for number, id_ in enumerate(ids):
        if number:
            yield Span("; ")
        yield Span(name_of(view.case, id_), "source", id_)
