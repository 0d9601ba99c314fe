"""Sources with the places in them: “Birth 1879, f. 12v”, “Diary, p. 3 and p. 61”; each place leads to its passage."""

from collections.abc import Iterable, Iterator, Sequence

from casefile.model.case import Case
from casefile.model.sources import Passage
from casefile.present.lines import Span
from casefile.present.names import name_of

_COUNTED = ("¶", "p.", "f.")
"""What is not told again before each of several numbers: “p. 3, 4, 61”."""


def places_in(case: Case, passages: Iterable[str]) -> dict[str, str]:
    """The places of passages, each once, with the first passage that stands there."""
    found: dict[str, str] = {}
    for id_ in passages:
        if passage := case.passages.get(id_):
            found.setdefault(passage.locator, id_)
    return found


def cited(case: Case, passages: Iterable[str], column: int = 0) -> Iterator[Span]:
    """The sources of some passages, each once and with its places: “Letter, p. 2; Diary, p. 3 and p. 61”."""
    by_source: dict[str, list[str]] = {}
    for id_ in passages:
        by_source.setdefault(id_.partition("#")[0], []).append(id_)
    for number, ids in enumerate(by_source.values()):
        if number:
            yield Span("; ", "plain", None, column)
        yield from cited_once(case, ids, column)


def cited_once(case: Case, passages: Sequence[str], column: int = 0) -> Iterator[Span]:
    """One source, whose passages these are, and the places."""
    yield Span(name_of(case, passages[0].partition("#")[0]), "source", passages[0], column)
    places = places_in(case, passages)
    if places:
        yield Span(", ", "muted", None, column)
    yield from place_spans(places, column)


def place_spans(places: dict[str, str], column: int = 0) -> Iterator[Span]:
    """“p. 3, p. 4 and p. 61”."""
    for number, (place, passage) in enumerate(places.items(), start=1):
        if number > 1:
            yield Span(" and " if number == len(places) else ", ", "muted", None, column)
        yield Span(place, "source", passage, column)


def places_apart(passages: Iterable[Passage], column: int = 0) -> Iterator[Span]:
    """Passages of one source by their places, each leading to its own: “p. 3, 4; The clinic, passages 14, 15”."""
    by_place: dict[str, list[Passage]] = {}
    for passage in sorted(passages, key=lambda one: one.number):
        by_place.setdefault(passage.locator, []).append(passage)
    before = None
    for place, there in by_place.items():
        label, _, number = place.partition(" ")
        is_counted = label in _COUNTED and " " not in number and len(there) == 1
        goes_on = is_counted and label == before
        if before is not None:
            yield Span(", " if goes_on else "; ", "plain", None, column)
        yield from _apart(number if goes_on else place, there, column)
        before = label if is_counted else ""


def _apart(place: str, there: Sequence[Passage], column: int) -> Iterator[Span]:
    """A place, and of several passages that stand there the numbers."""
    yield Span(place, "number", there[0].id, column)
    for number, passage in enumerate(there if len(there) > 1 else ()):
        yield Span(", " if number else ", passages ", "plain", None, column)
        yield Span(str(passage.number), "number", passage.id, column)
