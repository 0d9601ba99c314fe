"""A conflict in the reader: its positions and who stands for each, who is silent, what would decide it."""

from collections import defaultdict
from collections.abc import Iterator

from casefile.analysis.accounts import compare
from casefile.analysis.conflicts import Conflict
from casefile.model.matters import Matter
from casefile.present.conflict_lines import position_lines
from casefile.present.conflicts import headline
from casefile.present.lines import Line, Page, Span, heading, words
from casefile.present.names import name_of
from casefile.present.view import View

_UNTOLD = {
    "silent": "Silent, though it tells of this",
    "omits": "Does not tell it",
    "in passing": "Only in passing",
    "not seen": "Not seen, excerpts only",
    "unread": "Unread",
}
"""What accounts that say nothing are listed under; those out of whose scope it lies are not listed."""


def conflict_page(view: View, conflict: Conflict) -> tuple[Line, ...]:
    """The page of a conflict, or of any matter whose claims can be compared."""
    page = Page()
    page.part((words(headline(conflict), "muted"), words(conflict.why)))
    for position in conflict.positions:
        page.part(tuple(position_lines(view, position)))
    if conflict.matter is not None:
        page.part(tuple(_untold(view, conflict.matter)))
        page.part(tuple(_decided_by(view, conflict.matter)), heading("What would decide it"))
        page.part(_resolved(conflict.matter), heading("Resolved?"))
    return page.done()


def _untold(view: View, matter: Matter) -> Iterator[Line]:
    """Who says nothing of it, by what that is worth."""
    if matter.about is None:
        return
    comparison = compare(view.case, matter.about, tuple(view.case.sources))
    untold: defaultdict[str, list[str]] = defaultdict(list)
    for line in comparison.lines:
        for cell in line.cells if line.matter.id == matter.id else ():
            untold[cell.state].append(cell.source)
    for state, label in _UNTOLD.items():
        if state in untold:
            yield Line((Span(f"{label}: ", "muted"), *_names(view, untold[state])))


def _names(view: View, ids: list[str]) -> Iterator[Span]:
    for number, id_ in enumerate(ids):
        if number:
            yield Span("; ")
        yield Span(name_of(view.case, id_), "source", id_)


def _decided_by(view: View, matter: Matter) -> Iterator[Line]:
    for lead in view.case.leads.values():
        if matter.id in lead.decides:
            searched = "not searched for" if not lead.searched else f"searched {len(lead.searched)} times"
            yield Line((Span(lead.seeks, "plain", lead.id), Span(searched, "muted", None, 1)), indent=2, table="leads")


def _resolved(matter: Matter) -> tuple[Line, ...]:
    if matter.resolved is None:
        return (words("open", "muted", indent=2),)
    answer = matter.answers.get(matter.resolved.as_)
    text = answer.means if answer else matter.resolved.as_
    return (words(f"{text}, because {matter.resolved.because}" if matter.resolved.because else text, indent=2),)
