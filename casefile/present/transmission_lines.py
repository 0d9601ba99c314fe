"""The tree of transmission as lines that can be read aloud, and as other programs read it."""

from collections.abc import Iterable, Iterator

from casefile.present.conflicts import asks_of
from casefile.present.lines import Line, Span
from casefile.present.shapes import JsonObject
from casefile.present.transmission import TransmissionRow
from casefile.present.view import View
from casefile.present.words import count


def transmission_page(view: View, rows: Iterable[TransmissionRow]) -> tuple[Line, ...]:
    """A line for each row: its link and name, what ends there, how it is held, who hangs on it, departures."""
    return tuple(_line(view, row) for row in rows)


def _line(view: View, row: TransmissionRow) -> Line:
    link = (Span(f"{row.link} ", "muted"),) if row.link else ()
    beside = (Span("; ".join(_beside(row)), "muted", None, 1), *_departs(view, row))
    return Line((*link, Span(row.name, "source", row.id), *beside), indent=2 * row.depth, anchor=row.id)


def _beside(row: TransmissionRow) -> Iterator[str]:
    yield from filter(None, (row.note, row.held))
    if row.read and not row.is_again and not row.read.startswith("all"):
        yield row.read if row.read == "unread" else f"read: {row.read}"
    if row.words_shared:
        yield f"{count(row.words_shared, 'word')} in common" + (", not declared" if row.is_perhaps else "")
    if row.tellers is not None:
        yield count(row.tellers, "teller")


def _departs(view: View, row: TransmissionRow) -> Iterator[Span]:
    for number, matter in enumerate(row.departs):
        yield Span("; " if number else "departs: ", "muted", None, 2)
        yield Span(asks_of(view, view.matters[matter]), "claim", matter, 2)


def transmission_as_json(row: TransmissionRow) -> JsonObject:
    """A row of the tree as other programs read it (docs/json.md)."""
    return {
        "id": row.id,
        "depth": row.depth,
        "how": list(row.hows),
        "end": "root" if row.is_root else "unplaced" if row.is_unplaced else None,
        "again": row.is_again,
        "held": row.held or None,
        "tellers": row.tellers,
        "departs": list(row.departs),
        "perhaps": row.is_perhaps,
        "words": row.words_shared,
    }
