"""Who tells something, and where: sources with their places and words, what is to be known of each, and its copies."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field

from casefile.model.claims import Claim
from casefile.present.citing import cited, place_spans
from casefile.present.claims import marks_in_words
from casefile.present.lines import Span
from casefile.present.names import name_of
from casefile.present.view import View


class Telling(Struct):
    """The places of a source that tell it alike: in the same words, with the same to be known of it."""

    words: tuple[str, ...]
    marks: tuple[str, ...]
    places: dict[str, str] = field(default_factory=dict)
    """Each with the first passage that stands there."""
    passages: set[str] = field(default_factory=set)


def tellers(view: View, claims: Iterable[Claim], column: int, *, with_marks: bool = False) -> Iterator[Span]:
    """The sources that tell it, each once: “Letter 1920, p. 2 (copied by Book 1950, ¶ 4); Diary, p. 3 and p. 61”.

    Each place leads to its passage. With marks also the words of each and what is to be known of it: “Service 2009,
    p. 431 “that day” (inferred: the 15th), p. 440 (possible)”.
    """
    by_source: defaultdict[str | None, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda one: one.carried_from is not None):
        by_source[claim.source].append(claim)
    copies = _by_original(by_source)
    for number, source in enumerate(copies.pop("", ())):
        if number:
            yield Span("; ", "plain", None, column)
        yield _named(view, by_source[source][0], column)
        copied = (claim for copy in copies.get(source or "", ()) for claim in by_source[copy])
        copying = [claim for claim in copied if (claim.carried_from or "").partition("#")[0] == source]
        for telling, own in _with_copies(_tellings(view, by_source[source], with_marks=with_marks), copying):
            yield from _places(telling, column, Span(", ", "muted", None, column))
            yield from _beside(view, telling, own, column)


def places_told(view: View, claims: Sequence[Claim]) -> str:
    """Where one source tells something, with its words and what is to be known of it: “p. 14 “amber” (possible)”."""
    parts = []
    for telling in _tellings(view, claims, with_marks=True):
        spans = (*_places(telling, 0, Span("")), *_beside(view, telling, (), 0))
        parts.append("".join(span.text for span in spans).strip())
    return ", ".join(parts)


def _by_original(by_source: dict[str | None, list[Claim]]) -> dict[str, list[str | None]]:
    """The sources under the source that they copy; under "" those that copy none of the others."""
    found: dict[str, list[str | None]] = {}
    for source, (first, *_) in by_source.items():
        copied = (first.carried_from or "").partition("#")[0]
        is_there = copied in by_source and by_source[copied][0].carried_from is None
        found.setdefault(copied if is_there else "", []).append(source)
    return found


def _named(view: View, claim: Claim, column: int) -> Span:
    if claim.source is None:
        return Span("our own statement", "muted", None, column)
    return Span(name_of(view.case, claim.source), "source", claim.passage, column)


def _tellings(view: View, claims: Sequence[Claim], *, with_marks: bool) -> list[Telling]:
    """The places of one source, those together that tell it alike; what a copy only repeats has no words of its own.

    A place that tells it both plainly and with something to be known of it stands twice.
    """
    own = [claim for claim in claims if claim.carried_from is None]
    by_place: defaultdict[tuple[str, bool], list[tuple[Claim, str]]] = defaultdict(list)
    for claim in own or claims:
        passage = view.case.passages.get(claim.passage or "")
        mark = ", ".join(marks_in_words(view, claim)) if own and with_marks else ""
        by_place[passage.locator if passage else "", bool(mark)].append((claim, mark))
    tellings: dict[tuple[tuple[str, ...], tuple[str, ...]], Telling] = {}
    for (place, _), there in by_place.items():
        words = tuple(dict.fromkeys(claim.worded for claim, _ in there if claim.worded)) if own and with_marks else ()
        marks = tuple(dict.fromkeys(mark for _, mark in there if mark))
        telling = tellings.setdefault((words, marks), Telling(words, marks))
        telling.places[place] = there[0][0].passage or ""
        telling.passages.update(claim.passage or "" for claim, _ in there)
    return list(tellings.values())


def _with_copies(tellings: Sequence[Telling], copying: Sequence[Claim]) -> Iterator[tuple[Telling, list[Claim]]]:
    """Each with the claims that are copied from its places; the last with those copied from elsewhere in the source."""
    elsewhere = [claim for claim in copying if not any(claim.carried_from in one.passages for one in tellings)]
    for telling in tellings:
        own = [claim for claim in copying if claim.carried_from in telling.passages]
        yield telling, own + (elsewhere if telling is tellings[-1] else [])


def _places(telling: Telling, column: int, before: Span) -> Iterator[Span]:
    places = {place: passage for place, passage in telling.places.items() if place}
    if places:
        yield before
        yield from place_spans(places, column)


def _beside(view: View, telling: Telling, copying: Sequence[Claim], column: int) -> Iterator[Span]:
    """The words, and in parentheses what is to be known and who copies them."""
    for words in telling.words:
        yield Span(f" “{words}”", "quote", None, column)
    if copying or telling.marks:
        copies = ["copied by "] if copying else []
        yield Span(" (" + "; ".join((*telling.marks, *copies)), "muted", None, column)
        yield from cited(view.case, (claim.passage for claim in copying if claim.passage), column)
        yield Span(")", "muted", None, column)
