"""Which entries are worth ranking: those that hold the rarest words of a query, and all that hold every one of them."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import islice

from msgspec import Struct

from casefile.search.bounds import NO_BOUNDS, Bounds, Groups, Within
from casefile.search.engine import Engine
from casefile.search.listing import MOST_OTHERS, NO_PASSAGES, Weighed
from casefile.search.query import Demand, Query
from casefile.search.stopping import Cancelled, pieces
from casefile.search.variants import FEW_WORDS, Plan
from casefile.search.weighing import MOST_CLOSE, is_any_whole, weigh
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
    others: tuple[int, ...] = ()
    """Near ones beside those worth ranking."""
    is_more_near: bool = False
    """Whether so many come near that not all were looked at."""


def retrieve(within: Within, query: Query, plan: Plan, cancelled: Cancelled, most: int) -> Retrieved:
    """The entries within bounds that answer best, by what their words are worth.

    At most so many of each tier, and again so many that are no passages, which would be lost among these. Where very
    many hold every word, near ones are not looked for. Raises StoppedError if called off.
    """
    if not plan.words:
        return Retrieved(tuple(within.holding((), most)), (), within.count(()), 0)
    first = within.holding(_every_word(plan), MANY)
    if len(first) == MANY:
        count = within.count(_every_word(plan))
        return Retrieved(_likeliest(within, plan, None, most), (), count, 0, is_more_near=True)
    exact = set(first)
    weighed = weigh(within, plan, exact, cancelled)
    scores, more = weighed.scores, 0
    if query.demands:  # whatever holds the very words is near at least
        others = {number: 0.0 for number in within.holding((), MANY) if number not in exact}
        scores = {**others, **scores}
        more = within.count(()) - len(exact) - len(scores)
    least = 0.0 if query.demands else _least(plan, scores, is_exact_found=bool(exact))
    near = {number: score for number, score in scores.items() if score >= least}
    best = _best(within, plan, near, weighed, most)
    rest = tuple(near.keys() - set(best))
    is_more = not weighed.is_all and not query.demands and len(near) >= MOST_CLOSE
    return Retrieved(_likeliest(within, plan, exact, most), best, len(exact), len(near) + more, rest, is_more)


def may_be_whole(within: Within, plan: Plan) -> bool:
    """Whether any entry may answer every word: where none can, no text need be read to tell that none does."""
    return not plan.words or bool(within.holding(_every_word(plan), MANY)) or is_any_whole(within, plan)


def bounds_of(engine: Engine, query: Query, cancelled: Cancelled) -> Bounds:
    """The bounds that the very words of a query set: those demanded, and those to be left out."""
    bounds = NO_BOUNDS
    for demand in dict.fromkeys(query.demands):
        groups, found = _holding(engine, demand, cancelled)
        bounds &= Bounds(tuple(groups), allowed=found)
    for refusal in dict.fromkeys(query.refusals):
        groups, found = _holding(engine, refusal, cancelled)
        bounds &= Bounds(without=groups[0]) if found is None else Bounds(refused=found, refused_for=groups[0])
    return bounds


def _best(within: Within, plan: Plan, near: Scores, weighed: Weighed, most: int) -> tuple[int, ...]:
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
    others = weighed.others
    if others is None:
        others = set(within.holding([weighed.sought, NO_PASSAGES], MOST_OTHERS))
    return tuple(dict.fromkeys([*_worthiest(worth, near, most), *_worthiest(worth, near.keys() & others, most)]))


def _worthiest(near: Scores, numbers: Iterable[int], most: int) -> list[int]:
    return sorted(numbers, key=lambda number: (-near[number], number))[:most]


def _least(plan: Plan, scores: dict[int, float], *, is_exact_found: bool) -> float:
    """What an entry must be worth to count as near: a part of what the best one is worth, and of the whole query."""
    whole = sum(plan.worth)
    best = whole if is_exact_found else max(scores.values(), default=0.0)
    return max(0.3 * best, 0.15 * whole) if len(plan.words) <= FEW_WORDS else max(0.5 * best, 0.3 * whole)


def _holding(engine: Engine, demand: Demand, cancelled: Cancelled) -> tuple[Groups, AbstractSet[int] | None]:
    """What an entry holds in which the words stand side by side, and the entries, if that does not tell enough.

    Of very many it is believed that no 's stands between, and no hyphen within.
    """
    is_row = all(map(str.isascii, demand.words))  # of other scripts, a run may end with a token of its own
    is_row = is_row and len(demand.words) > 1
    groups: Groups = ((demand.words,),) if is_row else tuple((word,) for word in dict.fromkeys(demand.words))
    if len(groups) == 1 and engine.count(groups) > MOST_READ:
        return groups, None
    pattern, found = demand.pattern, engine.holding(groups, engine.size)
    return groups, {
        number
        for piece in pieces(found, TEXTS_AT_ONCE, cancelled)
        for number in piece
        if pattern.search(fold(engine.entry(number).text))
    }


def _every_word(plan: Plan) -> list[tuple[str]]:
    """The words of the query, each a group of its own, as an engine is asked for what holds all of them."""
    return [(word,) for word in dict.fromkeys(plan.words)]


def _likeliest(within: Within, plan: Plan, exact: set[int] | None, most: int) -> tuple[int, ...]:
    """Those to rank: where the words stand side by side, then where the rarest stands often; of `exact`, or of all."""
    if exact is not None and len(exact) <= most:
        return tuple(sorted(exact)[:most])
    likely = _in_turn(within, plan, most if exact is None else within.engine.size)
    first = islice(_each_once(one for one in likely if exact is None or one in exact), most)
    others = within.holding([*_every_word(plan), NO_PASSAGES], most)
    return tuple(dict.fromkeys([*first, *(one for one in others if exact is None or one in exact)]))


def _in_turn(within: Within, plan: Plan, most: int) -> Iterator[int]:
    """What holds every word: where they stand side by side, then where the rarest stands often, then all of it."""
    every = _every_word(plan)
    if len(plan.words) > 1:
        yield from within.holding([(plan.words,)], most)
    yield from within.holding_often(min(plan.words, key=within.engine.frequency), every, MANY)
    yield from within.holding(every, most)


def _each_once(numbers: Iterable[int]) -> Iterator[int]:
    seen: set[int] = set()
    for number in numbers:
        if number not in seen:
            seen.add(number)
            yield number
