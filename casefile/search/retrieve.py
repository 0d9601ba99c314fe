"""Which entries are worth ranking: those that hold the rarest words of a query, and all that hold every one of them."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import chain, islice

from msgspec import Struct

from casefile.search.engine import Engine
from casefile.search.narrowing import Scope
from casefile.search.query import Demand, Query
from casefile.search.stopping import Cancelled, pieces
from casefile.search.variants import FEW_WORDS, Plan
from casefile.search.vocabulary import Sought
from casefile.search.weighing import MOST_OTHERS, NO_PASSAGES, Weighed, weigh
from casefile.text.fold import fold

MANY = 1_000
"""Where so many hold every word, near ones are not looked for."""
TOGETHER = 0.5
"""What words side by side are worth, as a part of what a word of the query is worth on the average."""
MOST_READ = 5_000
"""Texts that are read to see whether words stand side by side there just as demanded."""
TEXTS_AT_ONCE = 200

Scores = Mapping[int, float]


class Retrieved(Struct, frozen=True):
    """The entries worth ranking, by number, and how many there are of each tier in all."""

    exact: tuple[int, ...]
    near: tuple[int, ...]
    exact_count: int
    near_count: int


def retrieve(engine: Engine, query: Query, plan: Plan, scope: Scope, cancelled: Cancelled, most: int) -> Retrieved:
    """The entries in scope that answer best, by what their words are worth.

    At most so many of each tier, and again so many that are no passages, which would be lost among these. Where very
    many hold every word, near ones are not looked for. Raises StoppedError if called off.
    """
    allowed = _demanded(engine, query.demands, cancelled) if query.demands else None
    if scope.allowed is not None and (allowed is not None or not plan.words):
        allowed = set(scope.allowed) if allowed is None else allowed & scope.allowed
    refused = _refused(engine, query.refusals, cancelled) | scope.refused
    is_narrowed = allowed is not None or scope.allowed is not None or bool(refused)
    if not is_narrowed and len(engine.holding(_every_word(plan), MANY)) == MANY:
        return Retrieved(_likeliest(engine, plan, None, most), (), engine.count(_every_word(plan)), 0)
    exact = _in_scope(_holding_all(engine, plan, allowed), scope) - refused
    weighed = weigh(engine, plan, scope.allowed, exact | refused, cancelled)
    scores = weighed.scores
    if allowed is not None:
        scores = {number: scores.get(number, 0.0) for number in allowed - exact - refused}
    least = 0.0 if allowed else _least(plan, scores, is_exact_found=bool(exact))
    near = {number: score for number, score in scores.items() if score >= least}
    best = _best(engine, plan, near, weighed, most)
    return Retrieved(_likeliest(engine, plan, exact, most), best, len(exact), len(near))


def _best(engine: Engine, plan: Plan, near: Scores, weighed: Weighed, most: int) -> tuple[int, ...]:
    """The near ones to rank: those that are worth most, of all and of those that are no passages.

    Of those that are worth the same, where words of the query stand side by side.
    """
    if len(near) <= most:
        return tuple(sorted(near, key=lambda number: (-near[number], number)))
    beside = sum(plan.worth) * TOGETHER / len(plan.words)
    worth = {
        **near,
        **{number: near[number] + beside * pairs for number, pairs in weighed.pairs.items() if number in near},
    }
    others = near.keys() & set(engine.holding([weighed.sought, NO_PASSAGES], MOST_OTHERS))
    return tuple(dict.fromkeys([*_worthiest(worth, near, most), *_worthiest(worth, others, most)]))


def _worthiest(near: Scores, numbers: Iterable[int], most: int) -> list[int]:
    return sorted(numbers, key=lambda number: (-near[number], number))[:most]


def _in_scope(numbers: AbstractSet[int], scope: Scope) -> set[int]:
    return set(numbers) if scope.allowed is None else set(numbers & scope.allowed)


def _least(plan: Plan, scores: dict[int, float], *, is_exact_found: bool) -> float:
    """What an entry must be worth to count as near: a part of what the best one is worth, and of the whole query."""
    whole = sum(plan.worth)
    best = whole if is_exact_found else max(scores.values(), default=0.0)
    return max(0.3 * best, 0.15 * whole) if len(plan.words) <= FEW_WORDS else max(0.5 * best, 0.3 * whole)


def _holding(engine: Engine, demand: Demand, cancelled: Cancelled) -> set[int]:
    """The entries in which the words stand side by side; of very many it is believed that no 's stands between."""
    is_row = all(map(str.isascii, demand.words))  # of other scripts, a run may end with a token of its own
    groups: list[tuple[Sought]] = [(demand.words,)] if is_row else [(word,) for word in dict.fromkeys(demand.words)]
    found = engine.holding(groups, engine.size)
    if is_row and len(found) > MOST_READ:
        return set(found)
    pattern = demand.pattern
    return {
        number
        for piece in pieces(found, TEXTS_AT_ONCE, cancelled)
        for number in piece
        if pattern.search(fold(engine.entry(number).text))
    }


def _demanded(engine: Engine, demands: Iterable[Demand], cancelled: Cancelled) -> set[int]:
    return _all_of(_holding(engine, demand, cancelled) for demand in dict.fromkeys(demands))


def _refused(engine: Engine, refusals: Iterable[Demand], cancelled: Cancelled) -> set[int]:
    return set().union(*(_holding(engine, refusal, cancelled) for refusal in dict.fromkeys(refusals)))


def _every_word(plan: Plan) -> list[tuple[str]]:
    """The words of the query, each a group of its own, as an engine is asked for what holds all of them."""
    return [(word,) for word in dict.fromkeys(plan.words)]


def _holding_all(engine: Engine, plan: Plan, allowed: set[int] | None) -> set[int]:
    """The entries that hold every word of the query as typed, anywhere."""
    if not plan.words:
        return allowed or set()
    found = set(engine.holding(_every_word(plan), engine.size))
    return found if allowed is None else found & allowed


def _likeliest(engine: Engine, plan: Plan, exact: set[int] | None, most: int) -> tuple[int, ...]:
    """Those to rank: where the words stand side by side, then where they stand often; of `exact`, or of all."""
    if exact is not None and (len(exact) <= most or not plan.words):
        return tuple(sorted(exact)[:most])
    asked, every = most if exact is None else engine.size, _every_word(plan)
    together = engine.holding([(plan.words,)], asked) if len(plan.words) > 1 else ()
    often = (number for times in (3, 2, 1) for number in engine.holding(every, asked, times))
    likely = (number for number in chain(together, often) if exact is None or number in exact)
    others = engine.holding([*every, NO_PASSAGES], most)
    beside = (number for number in others if exact is None or number in exact)
    return tuple(dict.fromkeys([*islice(_each_once(likely), most), *beside]))


def _each_once(numbers: Iterable[int]) -> Iterator[int]:
    seen: set[int] = set()
    for number in numbers:
        if number not in seen:
            seen.add(number)
            yield number


def _all_of(sets: Iterable[AbstractSet[int]]) -> set[int]:
    """What is in all of the sets, which are made one by one, and only while there is anything left."""
    left: set[int] | None = None
    for one in sets:
        left = set(one) if left is None else left & one
        if not left:
            break
    return left or set()
