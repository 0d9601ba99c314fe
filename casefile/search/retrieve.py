"""Which entries are worth ranking: those that hold the rarest words of a query, and all that hold every one of them."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from heapq import nlargest
from operator import itemgetter

from casefile.search.engine import Engine
from casefile.search.marks import KIND
from casefile.search.narrowing import Scope
from casefile.search.query import Demand, Query
from casefile.search.stopping import Cancelled, pieces
from casefile.search.tokens import side_by_side
from casefile.search.variants import FEW_WORDS, Plan, Variant
from casefile.text.fold import fold

MOST_RANKED = 100
"""Entries of each tier that are ranked, and again so many that are no passages, which would be lost among these."""
NO_PASSAGES = tuple(KIND + kind for kind in ("person", "source", "event", "question", "note"))
MOST_READ = 2_000
"""Entries whose text is read to see whether words stand side by side there."""
MOST_PLACES = 4_000
"""Once so many entries are weighed, the words that are common everywhere count only for these."""
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
    """The entries in scope that answer best, by what their words are worth. Raises StoppedError if called off.

    Where very many hold every word, near ones are not looked for.
    """
    allowed = _demanded(engine, query.demands, cancelled) if query.demands else None
    if scope.allowed is not None and (allowed is not None or not plan.words):
        allowed = set(scope.allowed) if allowed is None else allowed & scope.allowed
    refused = _refused(engine, query.refusals, cancelled) | scope.refused
    is_narrowed = allowed is not None or scope.allowed is not None or bool(refused)
    if not is_narrowed and (count := engine.count(_every_word(plan))) > MOST_READ:
        return Retrieved(_likeliest(engine, plan, None, cancelled), (), count, 0)
    exact = _in_scope(_holding_all(engine, plan, allowed), scope) - refused
    scores = _scores(engine, plan, scope, exact | refused, cancelled)
    if allowed is not None:
        scores = {number: scores.get(number, 0.0) for number in allowed - exact - refused}
    least = 0.0 if allowed else _least(plan, scores, is_exact_found=bool(exact))
    near = {number: score for number, score in scores.items() if score >= least}
    return Retrieved(_likeliest(engine, plan, exact, cancelled), _best(engine, plan, near), len(exact), len(near))


def _best(engine: Engine, plan: Plan, near: dict[int, float]) -> tuple[int, ...]:
    """The near ones to rank: those that are worth most, of all and of those that are no passages."""
    numbers: Collection[int] = near
    if len(near) > MOST_RANKED:
        words = {word for variant in plan.variants for word in variant.words + variant.marks}
        others = near.keys() & set(engine.holding([words, NO_PASSAGES], MOST_PLACES))
        numbers = {*_worthiest(near, near), *_worthiest(near, others)}
    return tuple(_worthiest(near, numbers, 2 * MOST_RANKED))


def _worthiest(near: dict[int, float], numbers: Iterable[int], most: int = MOST_RANKED) -> list[int]:
    return nlargest(most, numbers, key=lambda number: (near[number], -number))


def _in_scope(numbers: AbstractSet[int], scope: Scope) -> set[int]:
    return set(numbers) if scope.allowed is None else set(numbers & scope.allowed)


def _least(plan: Plan, scores: dict[int, float], *, is_exact_found: bool) -> float:
    """What an entry must be worth to count as near: a part of what the best one is worth, and of the whole query."""
    whole = sum(plan.worth)
    best = whole if is_exact_found else max(scores.values(), default=0.0)
    return max(0.3 * best, 0.15 * whole) if len(plan.words) <= FEW_WORDS else max(0.5 * best, 0.3 * whole)


def _scores(engine: Engine, plan: Plan, scope: Scope, done: AbstractSet[int], cancelled: Cancelled) -> dict[int, float]:
    """For each entry not done with, the worth of the words it answers, rarest words first.

    Once many are found, common words count only for those: what holds nothing but common words is no answer.
    """
    scores: dict[int, float] = {}
    seen: set[str] = set()
    weighed, most = 0, MOST_PLACES if scope.allowed is None else engine.size
    for term in sorted(plan.retrieved, key=lambda term: -plan.worth[term]):
        found = _answering(engine, plan, term, max(1, most - weighed), (), cancelled)
        if scores and weighed + len(found) >= most:
            found = _answering(engine, plan, term, most, seen, cancelled)
        weighed += len(found)
        answers = (variant for variant in plan.variants if term in variant.terms)
        seen.update(word for variant in answers for word in variant.words + variant.marks)
        for number in found.keys() - done if scope.allowed is None else found.keys() & scope.allowed - done:
            scores[number] = scores.get(number, 0.0) + found[number] * plan.worth[term]
    return scores


def _answering(
    engine: Engine, plan: Plan, term: int, most: int, beside: Collection[str], cancelled: Cancelled
) -> dict[int, float]:
    """The entries that answer one word of the query, each with the weight of the best answer.

    Of each weight the first `most`; only those that hold a word in `beside` too, if there are any.
    """
    others = [beside] if beside else []
    alike: defaultdict[float, list[str]] = defaultdict(list)
    weighed: list[tuple[float, Iterable[int]]] = []
    for variant in plan.variants:
        if term not in variant.terms:
            continue
        if len(variant.words) == 1:
            alike[variant.weight].append(variant.words[0])
        elif variant.words:
            weighed.append((variant.weight, _together(engine, variant, others, cancelled)))
        else:
            alike[variant.weight] += variant.marks
            weighed.append((variant.weight, variant.numbers))
    weighed += [(weight, engine.holding([words, *others], most)) for weight, words in alike.items()]
    found: dict[int, float] = {}
    for weight, numbers in sorted(weighed, key=itemgetter(0)):
        found.update(dict.fromkeys(numbers, weight))
    return found


def _together(
    engine: Engine, variant: Variant, others: Sequence[Collection[str]], cancelled: Cancelled
) -> Sequence[int]:
    """The entries in which the words of a variant stand side by side; of very many it is believed."""
    words = [(word,) for word in dict.fromkeys(variant.words)]
    found = engine.holding([*words, *others], MOST_PLACES)
    return found if len(found) > MOST_VERIFIED else _matching(engine, found, _phrase(variant.words), cancelled)


def _phrase(words: tuple[str, ...]) -> re.Pattern[str]:
    return side_by_side(" ".join(words))


def _holding(engine: Engine, demand: Demand, cancelled: Cancelled) -> set[int]:
    """The entries in which the words stand side by side."""
    found = engine.holding([(word,) for word in dict.fromkeys(demand.words)], engine.size)
    return set(_matching(engine, found, demand.pattern, cancelled))


def _matching(engine: Engine, numbers: Sequence[int], words: re.Pattern[str], cancelled: Cancelled) -> list[int]:
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


def _every_word(plan: Plan) -> list[tuple[str]]:
    """The words of the query, each a group of its own, as an engine is asked for what holds all of them."""
    return [(word,) for word in dict.fromkeys(plan.words)]


def _holding_all(engine: Engine, plan: Plan, allowed: set[int] | None) -> set[int]:
    """The entries that hold every word of the query as typed, anywhere."""
    if not plan.words:
        return allowed or set()
    found = set(engine.holding(_every_word(plan), engine.size))
    return found if allowed is None else found & allowed


def _likeliest(engine: Engine, plan: Plan, exact: set[int] | None, cancelled: Cancelled) -> tuple[int, ...]:
    """Those to rank: where the words stand side by side, then where they stand often; of `exact`, or of all."""
    if exact is not None and (len(exact) <= MOST_RANKED or not plan.words):
        return tuple(sorted(exact)[:MOST_RANKED])
    most = MOST_READ if len(plan.words) > 1 else MOST_RANKED
    asked = most if exact is None else engine.size
    others = engine.holding([*_every_word(plan), NO_PASSAGES], MOST_RANKED)
    found = (number for times in (3, 2, 1) for number in engine.holding(_every_word(plan), asked, times))
    often = list(dict.fromkeys(number for number in found if exact is None or number in exact))[:most]
    together = _matching(engine, often, _phrase(plan.words), cancelled) if len(plan.words) > 1 else []
    beside = (number for number in others if exact is None or number in exact)
    return tuple(dict.fromkeys([*list(dict.fromkeys([*together, *often]))[:MOST_RANKED], *beside]))


def _all_of(sets: Iterable[AbstractSet[int]]) -> set[int]:
    """What is in all of the sets, which are made one by one, and only while there is anything left."""
    left: set[int] | None = None
    for one in sets:
        left = set(one) if left is None else left & one
        if not left:
            break
    return left or set()
