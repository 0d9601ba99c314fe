"""Which entries come near a query, by what the words they hold are worth; no text is read for it.

Entries that hold a rare word are all weighed. Of those that hold none, only the ones that hold all the common words, or
all but one, are worth looking at, and among very many of them those where two of the words stand side by side.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import NamedTuple

from casefile.search.engine import Engine
from casefile.search.stopping import Cancelled, stop_if
from casefile.search.variants import Plan
from casefile.search.vocabulary import Sought

MOST_WEIGHED = 1_000
"""Entries that are weighed, those with rare words first."""
MOST_CLOSE = 60
"""Entries with all the words, or all but one, that are weighed beside them; again so many for each pair of words."""
MOST_PAIRED = 6
"""Of the words that may answer one of the query, the likeliest that are looked for beside those of the next."""
MOST_LEFT_OUT = 8
"""Words of a query that are left out in turn."""


class Answers(NamedTuple):
    """What answers one word of a query, all of it with one weight."""

    weight: float
    sought: Sequence[Sought]
    numbers: AbstractSet[int]
    """Entries that are known to answer it."""


@dataclass(slots=True)
class Weighed:
    """Entries by number."""

    scores: dict[int, float] = field(default_factory=dict)
    """What the words are worth that each answers."""
    pairs: Counter[int] = field(default_factory=Counter)
    """How many pairs of words were found side by side there."""

    def add(self, numbers: Iterable[int], score: float) -> None:
        """Note entries that answer words of that worth at least."""
        for number in numbers:
            self.scores[number] = max(self.scores.get(number, 0.0), score)


def weigh(
    engine: Engine, plan: Plan, allowed: AbstractSet[int] | None, done: AbstractSet[int], cancelled: Cancelled
) -> Weighed:
    """What comes near the query, of the entries allowed, if only some are; less those done with.

    Raises StoppedError if it is called off.
    """
    weighed = Weighed()
    answers = {term: answers_to(plan, term) for term in plan.retrieved}
    listed = _list_rare(engine, plan, answers, weighed, allowed, done, cancelled)
    if allowed is None:
        for terms in _closest(plan.retrieved, listed):
            stop_if(cancelled)
            _weigh_close(engine, plan, terms, {term: _sought(answers[term]) for term in terms}, weighed, done)
    return weighed


def answers_to(plan: Plan, term: int) -> tuple[Answers, ...]:
    """What answers one word of the query, by weight, the lightest first."""
    sought: defaultdict[float, list[Sought]] = defaultdict(list)
    numbers: defaultdict[float, set[int]] = defaultdict(set)
    for variant in plan.variants:
        if term in variant.terms:
            words: Iterable[Sought] = variant.marks or (variant.words[0] if len(variant.words) == 1 else variant.words,)
            sought[variant.weight] += words if variant.marks or variant.words else ()
            numbers[variant.weight] |= variant.numbers
    return tuple(Answers(weight, sought[weight], numbers[weight]) for weight in sorted(sought))


def _list_rare(
    engine: Engine,
    plan: Plan,
    answers: Mapping[int, Sequence[Answers]],
    weighed: Weighed,
    allowed: AbstractSet[int] | None,
    done: AbstractSet[int],
    cancelled: Cancelled,
) -> set[int]:
    """Weigh all that answers the rarest words, while it is not too many; then common words count only for these.

    Gives the words that were common not yet.
    """
    listed: set[int] = set()
    beside: list[Sought] = []
    left = MOST_WEIGHED if allowed is None else engine.size
    for term in sorted(plan.retrieved, key=lambda term: -plan.worth[term]):
        stop_if(cancelled)
        found = _answering(engine, answers[term], max(1, left), ())
        left -= len(found)
        if left > 0:
            listed.add(term)
        elif weighed.scores:
            found = _answering(engine, answers[term], MOST_WEIGHED if allowed is None else engine.size, beside)
        beside += _sought(answers[term])
        for number in found.keys() - done if allowed is None else found.keys() & allowed - done:
            weighed.scores[number] = weighed.scores.get(number, 0.0) + found[number] * plan.worth[term]
    return listed


def _answering(engine: Engine, answers: Iterable[Answers], most: int, beside: Sequence[Sought]) -> dict[int, float]:
    """The entries that answer one word of the query, each with the weight of the best answer.

    Of each weight the first `most`; only those that hold something of `beside` too, if there is anything.
    """
    others = [beside] if beside else []
    found: dict[int, float] = {}
    for weight, sought, numbers in answers:
        found.update(dict.fromkeys(engine.holding([sought, *others], most), weight))
        found.update(dict.fromkeys(numbers, weight))
    return found


def _closest(terms: Sequence[int], listed: AbstractSet[int]) -> Iterator[Sequence[int]]:
    """All words of the query; then all but one, where those that hold these have not been weighed for a rare word."""
    if len(terms) > 1:
        yield terms
    if len(terms) > 2 and len(listed) < 2:
        for one in (*listed,) or terms[:MOST_LEFT_OUT]:
            yield [term for term in terms if term != one]


def _weigh_close(
    engine: Engine,
    plan: Plan,
    terms: Sequence[int],
    sought: Mapping[int, Sequence[Sought]],
    weighed: Weighed,
    done: AbstractSet[int],
) -> None:
    """Weigh what answers all these words: the first such, and where there are many those with two side by side."""
    worth = sum(plan.worth[term] for term in terms)
    groups = [sought[term] for term in terms]
    found = engine.holding(groups, MOST_CLOSE)
    weighed.add((number for number in found if number not in done), worth)
    if len(found) == MOST_CLOSE:
        for term in terms:
            if term + 1 in sought and (phrases := _phrases(sought[term], sought[term + 1])):
                together = [number for number in engine.holding([*groups, phrases], MOST_CLOSE) if number not in done]
                weighed.add(together, worth)
                weighed.pairs.update(together)


def _sought(answers: Iterable[Answers]) -> list[Sought]:
    """All that is sought, the weightiest last."""
    return [one for answer in answers for one in answer.sought]


def _phrases(first: Sequence[Sought], second: Sequence[Sought]) -> list[Sought]:
    """The likeliest words for each of two neighbours of the query, side by side."""
    words = (one for one in first[-MOST_PAIRED:] if isinstance(one, str))
    others = [one for one in second[-MOST_PAIRED:] if isinstance(one, str)]
    return [(one, other) for one in words for other in others]
