"""Which entries are worth ranking: those that hold the rarest words of a query, and all that hold every one of them."""

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from heapq import nlargest

from casefile.search.engine import Engine
from casefile.search.narrowing import Scope
from casefile.search.query import Demand, Query
from casefile.search.stopping import Cancelled, pieces
from casefile.search.tokens import side_by_side
from casefile.search.variants import FEW_WORDS, Plan, Variant
from casefile.text.fold import fold

MOST_RANKED = 200
"""Entries of each tier that are ranked."""
MOST_READ = 5_000
"""Entries whose text is read to see whether words stand side by side there."""
MOST_PLACES = 60_000
"""Once so many entries are weighed, the words that are common everywhere are left to the ranking."""
MOST_VERIFIED = 500
"""Entries whose text is read to see whether a name of several words stands there as one; of more, it is believed."""
TEXTS_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Retrieved:
    """The entries worth ranking, by number, and how many there are of each tier in all."""

    exact: tuple[int, ...]
    near: tuple[int, ...]
    exact_count: int
    near_count: int


def retrieve(engine: Engine, query: Query, plan: Plan, scope: Scope, cancelled: Cancelled) -> Retrieved:
    """The entries in scope that answer best, by what their words are worth. Raises StoppedError if called off."""
    allowed = _demanded(engine, query.demands, cancelled) if query.demands else None
    if scope.allowed is not None and (allowed is not None or not plan.words):
        allowed = set(scope.allowed) if allowed is None else allowed & scope.allowed
    refused = _refused(engine, query.refusals, cancelled) | scope.refused
    exact = _in_scope(_holding_all(engine, plan, allowed), scope) - refused
    scores = _scores(engine, plan, scope, exact | refused, cancelled)
    if allowed is not None:
        scores = {number: scores.get(number, 0.0) for number in allowed - exact - refused}
    least = 0.0 if allowed else _least(plan, scores, is_exact_found=bool(exact))
    near = [item for item in scores.items() if item[1] >= least]
    best = nlargest(MOST_RANKED, near, key=lambda item: (item[1], -item[0]))
    return Retrieved(_likeliest(engine, plan, exact, cancelled), tuple(n for n, _ in best), len(exact), len(near))


def _in_scope(numbers: AbstractSet[int], scope: Scope) -> set[int]:
    return set(numbers) if scope.allowed is None else set(numbers & scope.allowed)


def _least(plan: Plan, scores: dict[int, float], *, is_exact_found: bool) -> float:
    """What an entry must be worth to count as near: a part of what the best one is worth, and of the whole query."""
    whole = sum(plan.worth)
    best = whole if is_exact_found else max(scores.values(), default=0.0)
    return max(0.3 * best, 0.15 * whole) if len(plan.words) <= FEW_WORDS else max(0.5 * best, 0.3 * whole)


def _scores(engine: Engine, plan: Plan, scope: Scope, done: AbstractSet[int], cancelled: Cancelled) -> dict[int, float]:
    """For each entry not done with, the worth of the words it answers, rarest words first."""
    scores: dict[int, float] = {}
    weighed = 0
    for term in sorted(plan.retrieved, key=lambda term: -plan.worth[term]):
        if weighed > MOST_PLACES:
            break
        best: dict[int, float] = {}
        for variant in plan.variants:
            if term in variant.terms:
                worth = variant.weight * plan.worth[term]
                best.update(dict.fromkeys(_in_scope(_holders(engine, variant, cancelled), scope) - done, worth))
        weighed += len(best)
        for number in scores.keys() & best.keys():
            best[number] += scores[number]
        scores |= best
    return scores


def _holders(engine: Engine, variant: Variant, cancelled: Cancelled) -> AbstractSet[int]:
    if not variant.words:
        return variant.numbers.union(*(engine.holders(mark) for mark in variant.marks))
    if len(variant.words) == 1:
        return engine.holders(variant.words[0]).keys()
    found = _all_of(engine.holders(word).keys() for word in sorted(set(variant.words), key=engine.frequency))
    if len(found) > MOST_VERIFIED:
        return found
    return set(_matching(engine, sorted(found), _phrase(variant.words), cancelled))


def _phrase(words: tuple[str, ...]) -> re.Pattern[str]:
    return side_by_side(" ".join(words))


def _holding(engine: Engine, demand: Demand, cancelled: Cancelled) -> set[int]:
    """The entries in which the words stand side by side."""
    found = _all_of(engine.holders(word).keys() for word in sorted(set(demand.words), key=engine.frequency))
    return set(_matching(engine, sorted(found), demand.pattern, cancelled))


def _matching(engine: Engine, numbers: list[int], words: re.Pattern[str], cancelled: Cancelled) -> list[int]:
    return [
        number
        for piece in pieces(numbers, TEXTS_AT_ONCE, cancelled)
        for number in piece
        if words.search(fold(engine.entry(number).text))
    ]


def _demanded(engine: Engine, demands: Iterable[Demand], cancelled: Cancelled) -> set[int]:
    return _all_of(_holding(engine, demand, cancelled) for demand in demands)


def _refused(engine: Engine, refusals: Iterable[Demand], cancelled: Cancelled) -> set[int]:
    return set().union(*(_holding(engine, refusal, cancelled) for refusal in refusals))


def _holding_all(engine: Engine, plan: Plan, allowed: set[int] | None) -> set[int]:
    """The entries that hold every word of the query as typed, anywhere."""
    rarest = sorted(set(plan.words), key=engine.frequency)
    holders = (engine.holders(word).keys() for word in rarest)
    return _all_of(holders if allowed is None else (allowed, *holders))


def _likeliest(engine: Engine, plan: Plan, exact: set[int], cancelled: Cancelled) -> tuple[int, ...]:
    """Those to rank: where the words stand side by side, then where the rarest stands most often."""
    if len(exact) <= MOST_RANKED or not plan.words:
        return tuple(sorted(exact)[:MOST_RANKED])
    counts = engine.holders(min(plan.words, key=engine.frequency))
    often = nlargest(MOST_READ if len(plan.words) > 1 else MOST_RANKED, sorted(exact), key=counts.__getitem__)
    together = _matching(engine, often, _phrase(plan.words), cancelled) if len(plan.words) > 1 else []
    return tuple(dict.fromkeys([*together, *often]))[:MOST_RANKED]


def _all_of(sets: Iterable[AbstractSet[int]]) -> set[int]:
    """What is in all of the sets, which are made one by one, and only while there is anything left."""
    left: set[int] | None = None
    for one in sets:
        left = set(one) if left is None else left & one
        if not left:
            break
    return left or set()
