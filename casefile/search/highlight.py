"""Where a text answers a query: spans of the inert text itself, through all folding."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from casefile.search.query import Query
from casefile.search.rank import MOST_MATCHES, DateAt, Lookup, Match, in_capitals, matches_in, spans_for
from casefile.search.tokens import joined_tokens_of, tokens_of, words_in
from casefile.search.variants import Plan, Variant
from casefile.text.fold import fold_with_map
from casefile.text.offsets import span_before

Span = tuple[int, int]

COMMON = 0.35
"""A word worth less than this part of the rarest one that is there is lit only beside another that is."""
UNCOUNTED = -9


class Place(NamedTuple):
    """A place in a text that answers words of a query."""

    span: Span
    """What is lit: of a completion, only what was typed."""
    whole: Span
    """The whole word or words."""
    variant: Variant | None
    """What it answers; None for words that were demanded."""
    word: int
    """Which word of the text it starts at; UNCOUNTED where that is not known."""


def places_in(text: str, query: Query, plan: Plan, lookup: Lookup, dates: Iterable[DateAt] = ()) -> tuple[Place, ...]:
    """What answers the query in a text, in order; of very much, the first. `dates` are those of the text that do."""
    folded, offsets = fold_with_map(text)
    matches = matches_in(words_in(text), lookup)
    spans = spans_for(matches, folded)
    matches = in_capitals(matches, text, spans, offsets)
    places = [*_worded(spans, matches, plan), *_joined(folded, lookup), *_demanded(folded, query)]
    if not text.isascii():
        places = [
            Place(span_before(offsets, *span), span_before(offsets, *whole), variant, word)
            for span, whole, variant, word in places
        ]
    places += (Place((start, end), (start, end), variant, UNCOUNTED) for start, end, variant in dates)
    return tuple(sorted(places, key=lambda place: place.span))


def spans_of(places: Sequence[Place], plan: Plan) -> tuple[Span, ...]:
    """What is to be lit, in order and without overlaps; small words only where they stand beside others."""
    spans: list[Span] = []
    for start, end in _worth_lighting(places, plan):
        if spans and start < spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return tuple(spans)


def span_of_word(text: str, word: str) -> Span:
    """Where a folded word first stands in a text; 0 and 0 where it does not."""
    folded, offsets = fold_with_map(text)
    for token in (*tokens_of(folded), *joined_tokens_of(folded)):
        if token.word == word:
            return span_before(offsets, token.start, token.end)
    return 0, 0


def _worded(words: Sequence[Span], matches: Iterable[Match], plan: Plan) -> Iterator[Place]:
    for start, end, variant in matches:
        if end > len(words):
            break
        whole = (words[start][0], words[end - 1][1])
        typed = plan.words[variant.terms[0]] if variant.how == "begun" else ""
        is_begun = typed and variant.words[0].startswith(typed)
        yield Place((whole[0], whole[0] + len(typed)) if is_begun else whole, whole, variant, start)


def _joined(folded: str, lookup: Lookup) -> Iterator[Place]:
    for word, start, end in islice(joined_tokens_of(folded), MOST_MATCHES):
        for variant in lookup.get(word, ()):
            if len(variant.words) == 1:
                yield Place((start, end), (start, end), variant, UNCOUNTED)


def _demanded(folded: str, query: Query) -> Iterator[Place]:
    for demand in query.demands:
        for match in islice(demand.pattern.finditer(folded), MOST_MATCHES):
            yield Place(match.span(), match.span(), None, UNCOUNTED)


def _worth_lighting(places: Sequence[Place], plan: Plan) -> Iterable[Span]:
    worths = [_worth(place, plan) for place in places]
    least = COMMON * max(worths, default=0.0)
    kept = {place.word for place, worth in zip(places, worths, strict=True) if worth >= least or _is_sure(place)}
    left = sorted({place.word for place in places} - kept)
    for word in (*left, *reversed(left)):
        if word - 1 in kept or word + 1 in kept:
            kept.add(word)
    return (place.span for place in places if place.word in kept and place.span[0] < place.span[1])


def _worth(place: Place, plan: Plan) -> float:
    return max((plan.worth[term] for term in place.variant.terms), default=0.0) if place.variant else 0.0


def _is_sure(place: Place) -> bool:
    """Whether it is lit however common its words are: a date, and what was demanded or filtered by."""
    return place.variant is None or place.variant.how == "date" or not place.variant.terms
