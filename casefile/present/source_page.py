"""A source in the reader: what it is, how its word reaches us, and its passages in the order of the document."""

from collections.abc import Iterator

from msgspec.structs import replace

from casefile.analysis.holdings import held
from casefile.dates.words import date_in_words
from casefile.model.sources import Link, Passage, Source
from casefile.present.lines import EMPTY, Line, Page, Span, heading, words
from casefile.present.names import name_of
from casefile.present.passage_text import text_lines
from casefile.present.passages import passage_row, passages_read_in
from casefile.present.view import View

_WRITTEN = {"container-title": "in", "publisher-place": "published at"}
"""What keys of CSL are called to people where their own names say little."""


def source_page(view: View, id_: str) -> tuple[Line, ...]:
    """The page of a source; every line of a passage bears its id as anchor."""
    source = view.case.sources[id_]
    page = Page()
    page.part(tuple(_identity(view, source)))
    page.part(tuple(_chain(view, source)))
    page.part(tuple(_passages(view, source)))
    if not source.passages:
        page.part((words("No passage of it has been taken down.", "muted"),))
    return page.done()


def source_note(view: View, id_: str) -> str:
    """What its head says: “in hand, our précis”."""
    source = view.case.sources[id_]
    wording = "its own words" if source.text == "transcript" else "our précis"
    unread = "" if source.is_read else ", unread"
    return f"{held(view.case, source)}, {wording}{unread}" if source.passages else held(view.case, source) + unread


def _identity(view: View, source: Source) -> Iterator[Line]:
    yield words(source.title)
    for label, ids in (("by", source.author), ("translated by", source.translator), ("edited by", source.editor)):
        if ids:
            yield Line((Span(f"{label} ", "muted"), *_names(view, ids)))
    kind = source.kind + (f", {date_in_words(source.date)}" if source.date else "")
    yield words(kind + (f", graded {source.grade}" if source.grade else ""), "muted")
    for name, value in source.written.items():
        yield Line((Span(f"{_WRITTEN.get(name, name)}: ", "muted"), Span(value)))


def _names(view: View, ids: tuple[str, ...]) -> Iterator[Span]:
    for number, id_ in enumerate(ids):
        if number:
            yield Span("; ")
        is_record = id_ in view.case.people or id_ in view.case.sources
        yield Span(name_of(view.case, id_), "name", id_ if is_record else None)


def _chain(view: View, source: Source) -> Iterator[Line]:
    if source.is_root:
        yield words("It rests on nobody: it saw.", "muted")
    for link in source.rests_on:
        yield link_line(view, link)
    if source.reached_through:
        yield Line((Span("read through ", "muted"), *_names(view, source.reached_through)))


def link_line(view: View, link: Link) -> Line:
    """One step of a chain: “quotes Patenaude 2009, ¶ 5”."""
    how = link.how.replace("-", " ")
    return Line((Span(f"{how} ", "muted"), Span(name_of(view.case, link.target), "source", link.target)))


def _passages(view: View, source: Source) -> Iterator[Line]:
    """Sections and passages, an empty line between; where the work or the section changes, a line says so."""
    before: tuple[str, str] | None = None
    for passage in passages_read_in(view, source):
        here = (passage.source, passage.heading)
        if before is not None:
            yield EMPTY
        if here != before:
            yield _section(view, source, passage)
        before = here
        yield from placed_lines(view, passage)


def placed_lines(view: View, passage: Passage) -> tuple[Line, ...]:
    """The lines of a passage; before the first its page, line or paragraph, where one is written down."""
    first, *rest = text_lines(view, passage)
    if not passage.place:
        return (first, *rest)
    return (replace(first, spans=(Span(f"{passage.place}  ", "place"), *first.spans)), *rest)


def _section(view: View, source: Source, passage: Passage) -> Line:
    row = passage_row(view, passage)
    if passage.source != source.id:
        beside = Span(", ".join(filter(None, (row.heading, row.wording))), "muted", None, 1)
        return Line((Span(row.short, "source", row.source), beside), anchor=passage.id)
    through = f"through {row.through}, " if row.through else ""
    return heading(row.heading or row.short, Span(f"{through}{row.wording}", "muted", None, 1))
