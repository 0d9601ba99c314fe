"""Ways to go on in the search box: completions of what is typed, the filters, and the searches that are saved."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from casefile.search.complete import Completion
from casefile.search.saved import SavedSearch, load_saved
from casefile.tui.cells import Painted, Part, left, right

FILTERS = {
    "who:": "a person, by any name",
    "when:": "a year, month or day",
    "src:": "a source",
    "by:": "whose word it is",
    "is:": "disputed, unread, precis, transcript",
}
"""The filters, with what each takes."""
SAVING = "save"
"""The row that saves the search in the box."""


class OfferRow(NamedTuple):
    """A way to go on."""

    id: str
    """The whole query with it; `save` for the one that saves it."""
    text: str
    says: str
    fits: int | None = None
    """How many texts fit; None where that says nothing."""


def offer_rows(query: str, completions: Iterable[Completion], saved: Iterable[SavedSearch]) -> Iterator[OfferRow]:
    """What completes the word or filter in typing; then the filters and what is saved, but not within a filter."""
    found = [one for one in completions if one.count or ":" not in one.text]
    for one in found:
        yield OfferRow(one.query, one.text, one.says, one.count)
    if is_filtering(query):
        return
    before = f"{query.rstrip()} ".lstrip()
    yield from (OfferRow(before + name, name, says) for name, says in FILTERS.items())
    yield from (OfferRow(one.query, one.name, f"saved: {one.query}") for one in saved)
    if query.strip():
        yield OfferRow(SAVING, "save", "this search, to stand here from now on")


def is_filtering(query: str) -> bool:
    """Whether the value of a filter is being typed."""
    last = query.rpartition(" ")[2].lstrip("-").lower()
    return last.startswith(tuple(FILTERS))


def offer_line(row: OfferRow, width: int) -> Painted:
    """What it puts in, what that is called, and how many texts fit."""
    text = min(max(width // 3, 16), 36)
    count = "" if row.fits is None else str(row.fits)
    rest = max(width - text - 1 - 7, 0)
    return (Part(left(row.text, text) + " "), Part(left(row.says, rest), "muted"), Part(right(count, 7)))


def saved_in(folder: Path) -> tuple[SavedSearch, ...]:
    """The searches saved for a case; none where they cannot be read."""
    try:
        return load_saved(folder)
    except OSError:
        return ()
