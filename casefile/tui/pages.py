"""Pages for the reader: of a record, of the case, and of what refers to a record."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from casefile.model.location import Location
from casefile.present.case_page import case_page
from casefile.present.late import late
from casefile.present.lines import Line, ShownPage, Span, words
from casefile.present.names import name_of
from casefile.present.page import is_known, note_of, page_of, title_of
from casefile.present.view import View
from casefile.present.words import count
from casefile.tui.late import PASSAGE_PAGE, REFERRED_BY
from casefile.tui.places import around_in

if TYPE_CHECKING:
    from casefile.analysis.references import Reference

REFERS = "refers"
"""The side of a place that shows what refers to the record it is at."""


def shown_page(view: View, id_: str, side: str = "") -> ShownPage:
    """The page of a record, or what refers to it; that of the case where there is no such record."""
    if not is_known(view, id_):
        return ShownPage("The case", "", case_page(view))
    title = title_of(view, id_)
    if side == REFERS:
        references = late(REFERRED_BY)(view.case, id_)
        lines = tuple(_reference(view, one) for one in references) or (words("Nothing refers to it.", "muted"),)
        return ShownPage(f"What refers to {title}", count(len(references), "place"), lines)
    around = around_in(side) if id_ in view.case.passages else 0
    lines = late(PASSAGE_PAGE)(view, id_, around) if around else page_of(view, id_)
    told = lines[1:] if lines and lines[0].text == title else lines
    return ShownPage(title, note_of(view, id_), told or (words(f"Nothing is told of {title} yet.", "muted"),))


def _reference(view: View, reference: "Reference") -> Line:
    named = reference.id if is_known(view, reference.id) else None
    return Line(
        (
            Span(reference.kind, "muted"),
            Span(name_of(view.case, reference.id), "name" if named else "plain", named, column=1),
            Span(str(reference.location), "muted", None, column=2),
        ),
        table="references",
    )


def location_of(view: View, id_: str) -> Location | None:
    """Where a record is written; None where there is no such record."""
    case = view.case
    records = (case.people, case.events, case.sources, case.passages, view.matters)
    reasoning = (case.evidence, case.hypotheses, case.leads)
    found: Iterator[Location] = (kind[id_].location for kind in (*records, *reasoning) if id_ in kind)
    return next(found, None if id_ else Location("case.yaml", 1, 1))
