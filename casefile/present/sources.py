"""Sources: rows for the list, the command and other programs."""

from collections.abc import Collection

from msgspec import Struct

from casefile.analysis.holdings import HELD, Held, held
from casefile.model.sources import Link, Source
from casefile.present.shapes import Json, JsonObject
from casefile.present.view import View


class SourceRow(Struct, frozen=True, kw_only=True):
    """A source in the list."""

    id: str
    short: str
    title: str
    kind: str
    held: Held
    """“in hand”, “through another” or “only named”."""
    passages: int
    conflicts: int | None
    """How many its claims have part in; None while they are uncounted."""
    is_read: bool
    is_left_out: bool


def source_rows(view: View, only: Collection[str] | None = None) -> tuple[SourceRow, ...]:
    """Sources in hand first, then those known through another, then those only named; each in file order."""
    rows = (_row(view, source) for source in view.case.sources.values() if only is None or source.id in only)
    return tuple(sorted(rows, key=lambda row: HELD.index(row.held)))


def _row(view: View, source: Source) -> SourceRow:
    return SourceRow(
        id=source.id,
        short=source.short,
        title=source.title,
        kind=source.kind,
        held=held(view.case, source),
        passages=len(source.passages),
        conflicts=view.count_touching(source.id),
        is_read=source.is_read,
        is_left_out=source.id in view.case.left_out,
    )


def source_as_json(view: View, id_: str) -> JsonObject:
    """A source as other programs read it (docs/json.md)."""
    source = view.case.sources[id_]
    return {
        "id": source.id,
        "title": source.title,
        "short": source.short,
        "author": list(source.author),
        "date": None if source.date is None else source.date.text,
        "kind": source.kind,
        "text": source.text,
        "held": held(view.case, source),
        "read": source.is_read,
        "rests_on": _rests_on(view, source),
        "reached_through": list(source.reached_through),
        "passages": len(source.passages),
    }


def _rests_on(view: View, source: Source) -> list[Json]:
    if source.is_root:
        return [{"how": None, "source": None, "person": "nobody"}]
    return [_link(view, link) for link in source.rests_on]


def _link(view: View, link: Link) -> Json:
    is_person = link.target in view.case.people
    return {
        "how": link.how,
        "source": None if is_person else link.target,
        "person": link.target if is_person else None,
    }
