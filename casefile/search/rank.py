"""How well a text answers a query: what of it is there, how close together, and how alike the whole reads.

Coverage weighs .55, nearness to each other .20, likeness of the whole .25 (rapidfuzz `partial_ratio`), and long texts
lose a little. The weights were measured on generated misquotations; see the design of the search.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace
from rapidfuzz.fuzz import partial_ratio

from casefile.search.names import LONGEST_NAME
from casefile.search.tokens import spans_of_words, tokens_of, words_in
from casefile.search.variants import Plan, Variant
from casefile.text.fold import fold, fold_with_map

BESIDE = 0.03
"""What a date is worth less that a text tells in other words."""
SLACK = 6
"""Words that a remembered quotation may be longer than it is in the query, beside as many again."""

MOST_MATCHES = 2_000
"""Matches that are looked at in one text."""
_RARELY = {1: 1.5, 2: 0.75}
"""What is taken off where the words of the query stand there but once or twice."""
_NEARNESS = {0: 1.0, 1: 1.0, -1: 0.7, 2: 0.5, -2: 0.5, 3: 0.5, -3: 0.5}
"""What it is worth that a word stands so many words after the one that was typed before it."""
LONGEST_STRETCH = 4_000
"""Characters that are compared with the query as a whole."""


class Match(NamedTuple):
    """Where a text answers words of the query: from one of its words up to, not including, another."""

    start: int
    end: int
    variant: Variant


class Ranked(Struct, frozen=True):
    """An entry by number, with its score and what it rests on."""

    number: int
    score: float
    """From 0 to 100."""
    is_exact: bool
    """Whether every word of the query stands there as typed."""
    is_answer: bool
    """Whether any word of the query is answered."""
    is_full: bool
    """Whether every word of the query is answered."""
    is_whole: bool
    """Whether that is so and the whole reads as it was remembered."""


DateAt = tuple[int, int, Variant]
"""A date that a text tells: from, up to but not including, in code points; 0 and 0 where it tells it in other words."""

Lookup = Mapping[str, Sequence[Variant]]
"""The variants by their first word, the weightiest first."""


def lookup_of(variants: Iterable[Variant]) -> Lookup:
    """The variants that have words, by their first word, longer ones and weightier ones first."""
    lookup: defaultdict[str, list[Variant]] = defaultdict(list)
    for variant in sorted(variants, key=lambda v: (-len(v.words), -v.weight)):
        if variant.words:
            lookup[variant.words[0]].append(variant)
    return dict(lookup)


def matches_in(words: Sequence[str], lookup: Lookup) -> list[Match]:
    """The places in a row of words that answer the query, in order; of very many, the first.

    A name within a longer one of somebody else does not.
    """
    found: list[Match] = []
    others: dict[tuple[str, int], int] = {}
    for at in [at for at, word in enumerate(words) if word in lookup]:
        for variant in lookup[words[at]]:
            end = at + len(variant.words)
            if end == at + 1 or tuple(words[at:end]) == variant.words:
                if variant.how == "other":
                    others[variant.person, at] = max(end, others.get((variant.person, at), 0))
                else:
                    found.append(Match(at, end, variant))
        if len(found) >= MOST_MATCHES:
            break
    return [match for match in found if not _is_within(match, others)] if others else found


def _is_within(match: Match, others: Mapping[tuple[str, int], int]) -> bool:
    """Whether a name stands in a longer one that does not mean its bearer.

    `others` are the ends of those, by the main name of whom they do not mean and by where they start.
    """
    starts = ((match.variant.person, match.start - step) for step in range(LONGEST_NAME))
    return match.variant.how == "name" and any(others.get(start, 0) >= match.end for start in starts)


def spans_for(matches: Sequence[Match], folded: str) -> list[tuple[int, int]]:
    """Where the words of a folded text stand, as far as there are matches."""
    return spans_of_words(folded, max([match.end for match in matches], default=0))


def in_capitals(
    matches: Sequence[Match], text: str, spans: Sequence[tuple[int, int]], offsets: Sequence[int]
) -> list[Match]:
    """The matches less the names that are written small in the text, and so are no names there.

    `spans` are those of its words. Words that were joined stand after all of these; they are not looked at.
    """
    return [
        match
        for match in matches
        if not match.variant.is_capital
        or match.start >= len(spans)
        or any(not text[offsets[start]].islower() for start, _ in spans[match.start : match.end])
    ]


def rank(number: int, text: str, plan: Plan, lookup: Lookup, dates: Sequence[DateAt] = ()) -> Ranked:
    """Rank one text, inert as the model holds it; `dates` are those that it tells and that were asked for."""
    words = words_in(text)
    matches = matches_in(words, lookup)
    if any(match.variant.is_capital for match in matches):
        folded, offsets = fold_with_map(text)
        matches = in_capitals(matches, text, spans_for(matches, folded), offsets)
    beside = [
        Match(0, 0, replace(variant, weight=variant.weight - BESIDE)) for start, end, variant in dates if start == end
    ]
    if len(dates) > len(beside):
        matches = sorted([*matches, *_dated(text, dates)], key=lambda match: match.start)
    best = _best([*matches, *beside] if beside else matches)
    covered = adjacent = alike = _coverage(best, plan)
    if len(plan.words) > 1:
        close = _densest(matches, plan)
        beside += close
        covered = 0.7 * covered + 0.3 * (_coverage(_best(beside), plan) if len(close) < len(matches) else covered)
        told = _best(match for match in beside if match.variant.how == "date") if dates else {}
        adjacent = _adjacency(close, told, len(plan.words))
        alike = max(_likeness(close, words, plan), sum(told.values()) / len(plan.words))
    score = 55 * covered + 20 * adjacent + 25 * alike - min(3.0, len(words) / 400) - _RARELY.get(len(matches), 0.0)
    is_full = len(best) == len(plan.words)
    is_exact = is_full and min(best.values(), default=1.0) == 1.0
    return Ranked(number, max(0.0, min(100.0, score)), is_exact, bool(best), is_full, is_full and alike >= 0.88)


def _dated(text: str, dates: Iterable[DateAt]) -> Iterator[Match]:
    for start, end, variant in dates:
        if start < end:
            first = sum(1 for _ in tokens_of(fold(text[:start])))
            yield Match(first, first + max(1, sum(1 for _ in tokens_of(fold(text[start:end])))), variant)


def _best(matches: Iterable[Match]) -> dict[int, float]:
    """For each word of the query that is answered, the weight of the best answer."""
    best: dict[int, float] = {}
    for match in matches:
        for term in match.variant.terms:
            best[term] = max(best.get(term, 0.0), match.variant.weight)
    return best


def _coverage(best: Mapping[int, float], plan: Plan) -> float:
    whole = sum(plan.worth)
    return sum(weight * plan.worth[term] for term, weight in best.items()) / whole if whole else 1.0


def _densest(matches: Sequence[Match], plan: Plan) -> Sequence[Match]:
    """The run of matches that answers the most within about twice the length of the query."""
    width = 2 * len(plan.words) + SLACK
    if not matches or max(match.end for match in matches) - matches[0].start <= width:
        return _until_best(matches)
    counts: Counter[int] = Counter()
    best, most, worth, first = matches[:0], (0.0, 0.0), 0.0, 0
    for last, match in enumerate(matches):
        for term in match.variant.terms:
            worth += 0.0 if counts[term] else plan.worth[term]
            counts[term] += 1
        while match.end - matches[first].start > width and first < last:
            for term in matches[first].variant.terms:
                counts[term] -= 1
                worth -= 0.0 if counts[term] else plan.worth[term]
            first += 1
        run = matches[first : last + 1]
        if round(worth, 6) >= most[0] and (found := (round(worth, 6), _coverage(_best(run), plan))) > most:
            best, most = run, found
    return best


def _until_best(matches: Sequence[Match]) -> Sequence[Match]:
    """The matches up to the last one that answers a word better than all before it."""
    best: dict[int, float] = {}
    end = 0
    for at, match in enumerate(matches, 1):
        weight = match.variant.weight
        for term in match.variant.terms:
            if weight > best.get(term, 0.0):
                best[term] = weight
                end = at
    return matches[:end]


def _adjacency(close: Sequence[Match], told: Mapping[int, float], count: int) -> float:
    """How many neighbours in the query are so in the text; those swapped or parted by a word or two count less.

    `told` are the words that a date answers, with its worth: they stand together in whatever way it is written.
    """
    places: defaultdict[int, list[int]] = defaultdict(list)
    for match in close:
        for offset, term in enumerate(match.variant.terms):
            places[term].append(match.start + min(offset, match.end - match.start - 1))
    found = 0.0
    for term in range(count - 1):
        steps = [second - first for first in places.get(term, ()) for second in places.get(term + 1, ())]
        found += max([min(told.get(term, 0.0), told.get(term + 1, 0.0)), *[_NEARNESS.get(step, 0.0) for step in steps]])
    return found / (count - 1)


def _likeness(close: Sequence[Match], words: Sequence[str], plan: Plan) -> float:
    """How alike the query and the stretch of text around the matches read, from 0 to 1."""
    if not close:
        return 0.0
    asked = " ".join(plan.words)
    stretch = " ".join(words[max(0, close[0].start - 2) : close[-1].end + 2])[:LONGEST_STRETCH]
    return partial_ratio(asked, stretch) / 100 * min(1.0, len(stretch) / len(asked))
