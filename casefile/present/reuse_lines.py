"""Text reuse as lines that can be read aloud, and as other programs read it."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from casefile.model.matters import Matter
from casefile.present.lines import Line, Page, Span, words
from casefile.present.reuse import ReuseRow, reuse_behind
from casefile.present.shapes import JsonObject
from casefile.present.view import View
from casefile.present.words import count

_SHOWN = 200
"""How many characters of the shared words are printed."""


def reuse_page(rows: Sequence[ReuseRow]) -> tuple[Line, ...]:
    """A part for each: the two passages, the words, what was exchanged, what the case says or might say."""
    page = Page()
    for row in rows:
        page.part(tuple(reuse_lines(row)), _head(row))
    return page.done()


def shared_lines(view: View, matter: Matter) -> Iterator[Line]:
    """What passages with claims on a matter have in common, beside these claims: a line for each two, and below it
    what was exchanged and what the case says of it or might say.
    """
    for row in reuse_behind(view, matter):
        yield _head(row, indent=2)
        yield from (replace(line, indent=4) for line in tuple(reuse_lines(row))[1:])


def _head(row: ReuseRow, indent: int = 0) -> Line:
    (one, other), (name, other_name) = row.passages, row.names
    names = (Span(name, "source", one), Span(" and "), Span(other_name, "source", other))
    return Line((*names, Span(f"{count(row.words, 'word')} in common", "number", None, 1)), indent=indent, anchor=one)


def reuse_lines(row: ReuseRow) -> Iterator[Line]:
    """The words, what was exchanged in them, and what the case says of it or might say."""
    yield words(f"“{_cut(row.texts[0])}”", "quote", indent=2, target=row.passages[0])
    if row.has_one_exchange:
        (left, right), (name, other_name) = row.exchanged[0], row.names
        yield words(f"one thing exchanged: “{left}” in {name}, “{right}” in {other_name}", "conflict", indent=2)
    elif row.exchanged:
        told = "; ".join(f"“{left}” and “{right}”" for left, right in row.exchanged)
        yield words(f"exchanged: {told}", "conflict", indent=2)
    yield words(row.note, "muted", indent=2)
    if row.suggested:
        at, how, target = row.suggested
        yield words(f"if it is so, write at {at}: {how}={target}", "note", indent=2, target=at)


def _cut(text: str) -> str:
    """The beginning of a long text, up to a word."""
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else text[:_SHOWN].rpartition(" ")[0] + " …"


def reuse_as_json(row: ReuseRow) -> JsonObject:
    """Shared words as other programs read them (docs/json.md)."""
    link = row.suggested
    return {
        "passages": list(row.passages),
        "spans": [list(span) for span in row.spans],
        "words": row.words,
        "exchanged": [list(pair) for pair in row.exchanged],
        "declared": row.is_declared,
        "common": list(row.common),
        "suggested": {"at": link[0], "how": link[1], "of": link[2]} if link else None,
    }
