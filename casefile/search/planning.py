"""All that may answer a query: for each of its words, and for several together, and what each word is worth."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import log

from casefile.search.engine import Index
from casefile.search.names import LONGEST_NAME, Words
from casefile.search.near import SHORTEST_FAR
from casefile.search.query import Query, Whole
from casefile.search.stopping import Cancelled
from casefile.search.variants import (
    FEW_WORDS,
    SHORTEST_BEGUN,
    Effort,
    Plan,
    Term,
    Variant,
    completing,
    known_as,
    names_around,
    near_to,
    other_than,
)

SHORTEST_PART = 3
"""Letters of each half, where one typed word is two in the text."""
INITIALS = range(3, 7)
"""Letters of a word that a text may write with a stop behind each."""
ASKING = frozenset(("when", "where", "who", "whom", "whose", "what", "which", "why", "how", "did", "does", "do"))
"""Words with which people ask, and by which texts that answer are not found."""
ASKED = 0.1
"""What such a word is worth, as a part of what it would be, beside others."""


def plan(index: Index, query: Query, dates: Iterable[Variant], cancelled: Cancelled, effort: Effort) -> Plan:
    """All that may answer the words of the query.

    `dates` answer the words that tell dates. For these no near words are looked for, nor for what is a part of a word.
    Raises StoppedError if it is called off.
    """
    variants = list(dates)
    dated = {term for variant in variants for term in variant.terms}
    parts = {term for whole in query.wholes if len(whole.terms) > 1 for term in whole.terms}
    is_few = len(query.words) <= FEW_WORDS
    for at, word in enumerate(query.words):
        is_begun = query.is_unfinished and at == len(query.words) - 1 and at not in parts
        term = Term(index, word, (at,), effort, cancelled, is_begun=is_begun)
        found = [*known_as(term), *(completing(term) if is_begun else ())]
        if at not in dated | parts and (word not in ASKING or ASKING.issuperset(query.words)):
            found += other_than(term, is_few=is_few) if term.is_known else near_to(term, found)
        variants += found
    variants += _joined(index, query.words)
    variants += (one for whole in query.wholes for one in _whole(index, query.words, whole, cancelled, effort))
    variants += _names(index, query.words, variants)
    variants += names_around(index, variants)
    worth = _worth(index, query.words, variants)
    return Plan(
        query.words, worth, tuple(sorted(variants, key=lambda v: v.weight)), _retrieved(query), effort == "quick"
    )


def _retrieved(query: Query) -> tuple[int, ...]:
    is_left = query.is_unfinished and len(query.words) > 1 and len(query.words[-1]) < SHORTEST_BEGUN
    return tuple(range(len(query.words) - is_left))


def _whole(index: Index, words: Words, whole: Whole, cancelled: Cancelled, effort: Effort) -> Iterator[Variant]:
    """What is written with signs within is as one word; what is near it, where its parts are not all known."""
    term = Term(index, whole.word, whole.terms, effort, cancelled)
    if term.is_known:
        yield term.answer(whole.word, 0.9, "joined")
    elif not all(index.engine.frequency(words[at]) for at in whole.terms):
        found = list(known_as(term))
        yield from found or near_to(term, found)


def _joined(index: Index, words: Words) -> Iterator[Variant]:
    """Two words typed that are one in a text, and one word typed that is two, or as many as it has letters: N.K.V.D."""
    for at, (first, second) in enumerate(pairwise(words)):
        if index.engine.frequency(first + second):
            yield Variant((first + second,), 0.9, "joined", (at, at + 1))
    for at, word in enumerate(words):
        if not index.engine.frequency(word):
            halves = [(word[:cut], word[cut:]) for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)]
            known = [pair for pair in halves if all(index.engine.frequency(half) for half in pair)]
            yield from (Variant(pair, 0.9, "joined", (at,)) for pair in known)
            if len(word) in INITIALS and all(map(index.engine.frequency, word)):
                yield Variant(tuple(word), 0.9, "joined", (at,))


def _names(index: Index, words: Words, variants: Iterable[Variant]) -> Iterator[Variant]:
    """The other names of whoever is named in the query, in the spelling of the query or in one that sounds like it."""
    for at in range(len(words)):
        for end in range(at + 1, min(at + LONGEST_NAME, len(words)) + 1):
            if words[at:end] in index.names.bearers and not index.names.is_within(words, at, end):
                yield from _others(index, words[at:end], words, tuple(range(at, end)), 0.65)
    for variant in variants:
        is_far = variant.edits and len(variant.words[0]) < SHORTEST_FAR
        if variant.how in {"sound", "letters"} and not is_far:
            yield from _others(index, variant.words, words, variant.terms, 0.5)


def _others(index: Index, name: Words, typed: Words, terms: tuple[int, ...], weight: float) -> Iterator[Variant]:
    """The other names, without those that hold nothing but words typed anyway."""
    for other in index.names.others(name):
        if not set(typed).issuperset(other.words):
            worth = weight if other.is_certain else weight - 0.2
            yield Variant(other.words, worth, "name", terms, 0, other.person, other.is_certain, other.is_capital)


def _worth(index: Index, words: Words, variants: Iterable[Variant]) -> tuple[float, ...]:
    """What each word is worth: with the commonest that it may become, or that stand for it where it is unknown.

    A word that nothing answers is worth as much as the others on the average.
    """
    known_as = [index.engine.frequency(word) for word in words]
    commonest = list(known_as)
    for variant in variants:
        at = variant.terms[0] if len(variant.terms) == len(variant.words) == 1 else None
        if at is not None and (variant.how == "begun" or not known_as[at]):
            commonest[at] = max(commonest[at], index.engine.frequency(variant.words[0]))
    size = index.engine.size
    found = [log(1 + size / (0.5 + min(count, size))) if count else 0.0 for count in commonest]
    if not ASKING.issuperset(words):
        found = [worth * ASKED if word in ASKING else worth for worth, word in zip(found, words, strict=True)]
    known = [worth for worth in found if worth]
    return tuple(worth or (sum(known) / len(known) if known else 1.0) for worth in found)
