"""Which entries come near a query, by what the words they hold are worth; no text is read for it.

Entries that hold a rare word are all weighed. Of those that hold none, only the ones that hold all the common words, or
all but one, are worth looking at, and among very many of them those where two of the words stand side by side.
"""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain, islice, pairwise, product

from casefile.search.bounds import Within
from casefile.search.listing import Wanted, Weighed, answering, list_rare, wanted_of, weigh_listed
from casefile.search.stopping import Cancelled, stop_if
from casefile.search.variants import Plan
from casefile.search.vocabulary import Sought

MOST_CLOSE = 60
"""Entries with all the words, or all but one, that are weighed beside them; again so many for each pair of words."""
MOST_PAIRED = 2
"""Of the words that may answer one of the query, the likeliest that are looked for beside those of the next."""
MOST_CHAINS = 4
"""Rows of the likeliest words that are looked for, all side by side as they were typed."""
MOST_PAIRS = 8
"""Neighbours of a query that are looked for side by side."""
LONG = 16
"""Words of a query from which none is left out."""
MOST_LEFT_OUT = 8
"""Words of a query that are left out in turn."""


def weigh(within: Within, plan: Plan, done: AbstractSet[int], cancelled: Cancelled) -> Weighed:
    """What comes near the query, less what is done with.

    Where very many hold all the words, a quick answer does without those that hold all but one. May raise StoppedError.
    """
    wanted = wanted_of(within, plan, done)
    listed = list_rare(wanted, cancelled)
    weighed = weigh_listed(wanted, listed)
    for terms in _closest(plan.retrieved, listed.keys()):
        stop_if(cancelled)
        is_done = len(terms) == len(plan.retrieved) and bool(listed) and weighed.whole < MOST_CLOSE
        if not is_done and _weigh_close(wanted, terms, weighed):
            break
    _weigh_more(wanted, [term for term in wanted.answers if term not in listed], weighed)
    return weighed


def is_any_whole(within: Within, plan: Plan) -> bool:
    """Whether any entry may answer every word of the query."""
    if len(plan.retrieved) < 2 or any(variant.numbers for variant in plan.variants):
        return True
    return bool(within.holding(wanted_of(within, plan).groups(plan.retrieved), MOST_CLOSE))


def _closest(terms: Sequence[int], listed: AbstractSet[int]) -> Iterator[Sequence[int]]:
    """All words of the query; then all but one, where those that hold these have not been weighed for a rare word."""
    if len(terms) > 1:
        yield terms
    if 2 < len(terms) <= LONG and len(listed) < 2:
        for one in (*listed,) or terms[:MOST_LEFT_OUT]:
            yield [term for term in terms if term != one]


def _weigh_close(wanted: Wanted, terms: Sequence[int], weighed: Weighed) -> bool:
    """Weigh what answers all these words: the first such, and where there are many those with two side by side.

    Gives whether that is enough: where there are many and the answer is to be quick, or where all stand side by side.
    """
    worth, groups = wanted.worth(terms), wanted.groups(terms)
    found = wanted.within.holding(groups, MOST_CLOSE)
    weighed.add(_left(wanted, found), worth)
    if len(found) < MOST_CLOSE:
        return False
    likeliest = [wanted.sought(term)[:MOST_PAIRED] for term in terms]
    if _weigh_together(wanted, groups, list(islice(product(*likeliest), MOST_CHAINS)), worth, weighed):
        return True
    most = 1 if wanted.plan.is_quick else MOST_PAIRED
    for first, second in islice(pairwise(likeliest), MOST_PAIRS):
        _weigh_together(wanted, groups, list(product(first[:most], second[:most])), worth, weighed)
    return wanted.plan.is_quick


def _weigh_together(
    wanted: Wanted, groups: Sequence[Sequence[Sought]], rows: Sequence[Sequence[Sought]], worth: float, weighed: Weighed
) -> bool:
    """Weigh what holds one of every group, and the words of any row side by side; gives whether there is any."""
    words = [tuple(chain.from_iterable((one,) if isinstance(one, str) else one for one in row)) for row in rows]
    others = [group for group in groups if not all(any(one in group for one in row) for row in rows)]
    together = _left(wanted, wanted.within.holding([*others, words], MOST_CLOSE * len(rows)))
    weighed.add(together, worth)
    for number in together:
        weighed.pairs[number] += len(rows[0]) - 1
    return bool(together)


def _weigh_more(wanted: Wanted, common: Sequence[int], weighed: Weighed) -> None:
    """Where little comes near, weigh what answers the rarest common word, first with another one, then alone."""
    for other in common[1 : MOST_PAIRS + 1]:
        if len(weighed.scores) < MOST_CLOSE:
            terms = (common[0], other)
            weighed.add(_left(wanted, wanted.within.holding(wanted.groups(terms), MOST_CLOSE)), wanted.worth(terms))
    if common and len(weighed.scores) < MOST_CLOSE:
        alone = answering(wanted, common[0], wanted.most)
        for number in _left(wanted, alone):
            weighed.scores.setdefault(number, alone[number] * wanted.plan.worth[common[0]])


def _left(wanted: Wanted, numbers: Iterable[int]) -> list[int]:
    return [number for number in numbers if number not in wanted.done]
