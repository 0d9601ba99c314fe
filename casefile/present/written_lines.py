"""What somebody wrote, translated or edited, as lines: each source leads to what it tells."""

from collections.abc import Iterator

from casefile.dates.words import date_in_words
from casefile.model.sources import Source
from casefile.present.lines import Line, Span
from casefile.present.view import View


def written_lines(view: View, id_: str) -> Iterator[Line]:
    """A line for each source of a person: “Wrote  Memoir 1938  memoir, about 1938”."""
    sources = [source for source in view.case.sources.values() if source.id not in view.case.left_out]
    yield from _lines("Wrote", [source for source in sources if id_ in source.author])
    yield from _lines("Translated", [source for source in sources if id_ in source.translator])
    yield from _lines("Edited", [source for source in sources if id_ in source.editor])


def _lines(label: str, sources: list[Source]) -> Iterator[Line]:
    for number, source in enumerate(sources):
        kind = source.kind + (f", {date_in_words(source.date)}" if source.date else "")
        spans = (Span("" if number else label, "muted"), Span(source.short, "source", source.id, 1))
        yield Line((*spans, Span(kind, "muted", None, 2)), table="written")
