"""Which entries come near a query, by what the words they hold are worth; no text is read for it.

Entries that hold a rare word are all weighed. Of those that hold none, only the ones that hold all the common words, or
all but one, are worth looking at, and among very many of them those where two of the words stand side by side.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain, islice, pairwise, product
from typing import NamedTuple

from msgspec import Struct, field

from casefile.search.bounds import Within
from casefile.search.marks import KIND
from casefile.search.stopping import Cancelled, stop_if
from casefile.search.variants import Plan, Variant, sought_for
from casefile.search.vocabulary import Sought

MOST_WEIGHED, QUICK_WEIGHED = 400, 200
"""Entries that are weighed, those with rare words first."""
MOST_SOUGHT = 400
"""Words of which any must be there for a common one to count."""
MOST_OTHERS = 400
"""Entries that are no passages, and would be lost among these."""
NO_PASSAGES = tuple(KIND + kind for kind in ("person", "source", "event", "question", "note"))
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


class Answers(NamedTuple):
    """What answers one word of a query, all of it with one weight."""

    weight: float
    sought: Sequence[Sought]
    numbers: AbstractSet[int]
    """Entries that are known to answer it."""


class Weighed(Struct):
    """Entries by number."""

    scores: dict[int, float] = field(default_factory=dict)
    """What the words are worth that each answers."""
    pairs: Counter[int] = field(default_factory=Counter)
    """How many pairs of words were found side by side there."""
    sought: dict[Sought, None] = field(default_factory=dict)
    """What was looked for, each once; for one who types very many words, for the rarest of them."""

    def add(self, numbers: Iterable[int], score: float) -> None:
        """Note entries that answer words of that worth at least."""
        for number in numbers:
            self.scores[number] = max(self.scores.get(number, 0.0), score)


def weigh(within: Within, plan: Plan, done: AbstractSet[int], cancelled: Cancelled) -> Weighed:
    """What comes near the query, less what is done with.

    Where very many hold all the words, a quick answer does without those that hold all but one. May raise StoppedError.
    """
    weighed = Weighed()
    answers = {term: _answers_to(plan, term) for term in plan.retrieved}
    listed = _list_rare(within, plan, answers, weighed, done, cancelled)
    sought = {term: _sought(answers[term]) for term in plan.retrieved}
    for terms in _closest(plan.retrieved, listed):
        stop_if(cancelled)
        if _weigh_close(within, plan, terms, sought, weighed, done):
            break
    return weighed


def is_any_whole(within: Within, plan: Plan) -> bool:
    """Whether any entry may answer every word of the query."""
    if len(plan.retrieved) < 2 or any(variant.numbers for variant in plan.variants):
        return True
    return bool(within.holding(_groups(_sought(_answers_to(plan, term)) for term in plan.retrieved), MOST_CLOSE))


def _answers_to(plan: Plan, term: int) -> tuple[Answers, ...]:
    """What answers one word of the query, by weight, the lightest first.

    Beside other words, all that is not the word itself is asked for in one: the ranking of the texts tells it apart.
    """
    alike: defaultdict[float, list[Variant]] = defaultdict(list)
    for variant in plan.variants:
        if term in variant.terms:
            alike[variant.weight if len(plan.retrieved) == 1 else variant.weight == 1.0].append(variant)
    return tuple(_answers(alike[weight][::-1]) for weight in sorted(alike))


def _answers(variants: Sequence[Variant]) -> Answers:
    """What answers by any of these variants, the weightiest first."""
    sought = (one for variant in variants for one in (variant.marks or (sought_for(variant),)))
    numbers = frozenset[int]().union(*(variant.numbers for variant in variants))
    return Answers(variants[0].weight, tuple(one for one in sought if one), numbers)


def _list_rare(
    within: Within,
    plan: Plan,
    answers: Mapping[int, Sequence[Answers]],
    weighed: Weighed,
    done: AbstractSet[int],
    cancelled: Cancelled,
) -> set[int]:
    """Weigh all that answers the rarest words, while it is not too many; then common words count only for these.

    Gives the words that were common not yet.
    """
    listed: set[int] = set()
    most = QUICK_WEIGHED if plan.is_quick else MOST_WEIGHED
    left = most
    for term in sorted(plan.retrieved, key=lambda term: -plan.worth[term]):
        stop_if(cancelled)
        found = _answering(within, answers[term], left, []) if left > 0 else {}
        left -= len(found)
        if left > 0:
            listed.add(term)
        else:
            among = [weighed.sought] if weighed.scores else []
            found |= _answering(within, answers[term], most, among)
            found |= _answering(within, answers[term], MOST_OTHERS, [NO_PASSAGES])
        if len(weighed.sought) < MOST_SOUGHT:
            weighed.sought |= dict.fromkeys(_sought(answers[term]))
        for number in found.keys() - done:
            weighed.scores[number] = weighed.scores.get(number, 0.0) + found[number] * plan.worth[term]
    return listed


def _answering(
    within: Within, answers: Iterable[Answers], most: int, among: Sequence[Collection[Sought]]
) -> dict[int, float]:
    """The entries that answer one word of the query, each with the weight of the best answer.

    Of each weight the first `most`; only those that hold something of each group that they are to be among.
    """
    found: dict[int, float] = {}
    for weight, sought, numbers in answers:
        found.update(dict.fromkeys(within.holding([sought, *among], most), weight))
        found.update(dict.fromkeys(within.among(numbers), weight))
    return found


def _closest(terms: Sequence[int], listed: AbstractSet[int]) -> Iterator[Sequence[int]]:
    """All words of the query; then all but one, where those that hold these have not been weighed for a rare word."""
    if len(terms) > 1:
        yield terms
    if 2 < len(terms) <= LONG and len(listed) < 2:
        for one in (*listed,) or terms[:MOST_LEFT_OUT]:
            yield [term for term in terms if term != one]


def _weigh_close(
    within: Within,
    plan: Plan,
    terms: Sequence[int],
    sought: Mapping[int, Sequence[Sought]],
    weighed: Weighed,
    done: AbstractSet[int],
) -> bool:
    """Weigh what answers all these words: the first such, and where there are many those with two side by side.

    Gives whether that is enough: where there are many and the answer is to be quick, or where all stand side by side.
    """
    worth = sum(plan.worth[term] for term in terms)
    groups = _groups(sought[term] for term in terms)
    found = within.holding(groups, MOST_CLOSE)
    weighed.add((number for number in found if number not in done), worth)
    if len(found) < MOST_CLOSE:
        return False
    chains = islice(product(*(sought[term][:MOST_PAIRED] for term in terms)), MOST_CHAINS)
    if any(_weigh_together(within, groups, row, worth, weighed, done) for row in chains):
        return True
    most = 1 if plan.is_quick else MOST_PAIRED
    for first, second in islice(pairwise(terms), MOST_PAIRS):
        for pair in product(sought[first][:most], sought[second][:most]):
            _weigh_together(within, groups, pair, worth, weighed, done)
    return plan.is_quick


def _weigh_together(
    within: Within,
    groups: Sequence[Sequence[Sought]],
    row: Iterable[Sought],
    worth: float,
    weighed: Weighed,
    done: AbstractSet[int],
) -> bool:
    """Weigh what holds one of every group, and a row of words side by side; gives whether there is any."""
    parts = list(row)
    words = [(one,) if isinstance(one, str) else one for one in parts]
    others = [group for group in groups if not any(part in group for part in parts)]
    found = within.holding([*others, [tuple(chain.from_iterable(words))]], MOST_CLOSE)
    together = [number for number in found if number not in done]
    weighed.add(together, worth)
    for number in together:
        weighed.pairs[number] += len(words) - 1
    return bool(together)


def _groups(sought: Iterable[Iterable[Sought]]) -> list[tuple[Sought, ...]]:
    """What is sought for each word of the query, each once."""
    return list(dict.fromkeys(map(tuple, sought)))


def _sought(answers: Sequence[Answers]) -> list[Sought]:
    """All that is sought, the weightiest first."""
    return [one for answer in reversed(answers) for one in answer.sought]
