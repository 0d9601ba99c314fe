"""Which entries hold the rare words of a query, and what of the common words each of these holds beside them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from msgspec import Struct, field

from casefile.search.bounds import Within
from casefile.search.marks import KIND
from casefile.search.stopping import Cancelled, stop_if
from casefile.search.variants import Plan, Variant, sought_for
from casefile.search.vocabulary import MOST_WHICH, Sought

MOST_WEIGHED, QUICK_WEIGHED = 400, 200
"""Entries with rare words that are weighed."""
MOST_SOUGHT = 400
"""Words of which any must be there for a common one to count."""
MOST_OTHERS = 400
"""Entries that are no passages, and would be lost among these."""
NO_PASSAGES = tuple(KIND + kind for kind in ("person", "source", "heading", "event", "question", "note"))

Found = Mapping[int, Mapping[int, float]]
"""By the words of a query: the entries that answer each, by number, with the weight of the best answer."""


class Answers(NamedTuple):
    """What answers one word of a query, all of it with one weight."""

    weight: float
    sought: Sequence[Sought]
    numbers: AbstractSet[int]
    """Entries that are known to answer it."""


class Wanted(Struct, frozen=True):
    """What is looked for, and where."""

    within: Within
    plan: Plan
    answers: Mapping[int, Sequence[Answers]]
    """By the words of the query, the one that is worth most first: what answers each, the lightest first."""
    done: AbstractSet[int] = frozenset()
    """Entries that need not be found."""

    def sought(self, term: int) -> list[Sought]:
        """All that is sought for a word, the weightiest first."""
        return [one for answer in reversed(self.answers[term]) for one in answer.sought]

    def groups(self, terms: Iterable[int]) -> list[tuple[Sought, ...]]:
        """What is sought for each of these words, each once."""
        return list(dict.fromkeys(tuple(self.sought(term)) for term in terms))

    def worth(self, terms: Iterable[int]) -> float:
        """What these words are worth together."""
        return sum(self.plan.worth[term] for term in terms)

    @property
    def most(self) -> int:
        """How many entries are listed."""
        return QUICK_WEIGHED if self.plan.is_quick else MOST_WEIGHED


class Weighed(Struct):
    """Entries by number."""

    scores: dict[int, float] = field(default_factory=dict)
    """What the words are worth that each answers."""
    pairs: Counter[int] = field(default_factory=Counter)
    """How many pairs of words were found side by side there."""
    whole: int = 0
    """How many answer every word, of those that were listed."""
    others: AbstractSet[int] | None = None
    """Those that are no passages; None where they were not asked for."""
    is_all: bool = True
    """Whether all that answer any word were listed."""
    sought: dict[Sought, None] = field(default_factory=dict)
    """What was looked for, each once; for one who types very many words, for the rarest of them."""

    def add(self, numbers: Iterable[int], score: float) -> None:
        """Note entries that answer words of that worth at least."""
        for number in numbers:
            self.scores[number] = max(self.scores.get(number, 0.0), score)


def wanted_of(within: Within, plan: Plan, done: AbstractSet[int] = frozenset()) -> Wanted:
    """What is looked for by a plan, less what is done with."""
    terms = sorted(plan.retrieved, key=lambda term: -plan.worth[term])
    return Wanted(within, plan, {term: _answers_to(plan, term) for term in terms}, done)


def list_rare(wanted: Wanted, cancelled: Cancelled) -> Found:
    """All that answers the rarest words, while it is not too many. May raise StoppedError."""
    listed: dict[int, Mapping[int, float]] = {}
    left = wanted.most
    for term in wanted.answers:
        stop_if(cancelled)
        if not _may_be_few(wanted, term, left) or len(found := answering(wanted, term, left)) >= left:
            break
        listed[term] = found
        left -= len(found)
    return listed


def weigh_listed(wanted: Wanted, listed: Found) -> Weighed:
    """Weigh what answers the rare words, by what the common ones add; and by these what is no passage."""
    weighed, rare = Weighed(is_all=len(listed) == len(wanted.answers)), dict[Sought, None]()
    for term in wanted.answers:
        if len(weighed.sought) < MOST_SOUGHT:
            weighed.sought |= dict.fromkeys(wanted.sought(term))
            rare = dict(weighed.sought) if term in listed else rare
    found = [*listed.items(), *_adding(wanted, listed, rare, weighed)]
    told: Counter[int] = Counter()
    for term, numbers in found:
        worth = wanted.plan.worth[term]
        for number in numbers.keys() - wanted.done:
            told[number] += 1
            weighed.scores[number] = weighed.scores.get(number, 0.0) + numbers[number] * worth
    weighed.whole = sum(count == len(wanted.answers) for count in told.values())
    return weighed


def answering(wanted: Wanted, term: int, most: int) -> dict[int, float]:
    """The entries that answer one word of the query, each with the weight of the best answer; of each the first."""
    found: dict[int, float] = {}
    for weight, sought, numbers in wanted.answers[term]:
        found.update(dict.fromkeys(wanted.within.holding([sought], most), weight))
        found.update(dict.fromkeys(wanted.within.among(numbers), weight))
    return found


def _adding(
    wanted: Wanted, listed: Found, rare: Mapping[Sought, None], weighed: Weighed
) -> Iterable[tuple[int, Mapping[int, float]]]:
    """What answers the common words, of the entries listed for `rare` ones, and of those that are no passages."""
    terms = (term for term in reversed(tuple(wanted.answers)) if term not in listed)
    common = [(term, answers) for term in terms for answers in wanted.answers[term]][1 - MOST_WHICH :]
    which = [answers.sought for _, answers in common]
    if not which:
        return ()
    within, count = wanted.within, len(set().union(*listed.values()))
    held = {**within.holding_which([rare], which, count)} if count else {}
    others = within.holding_which([NO_PASSAGES, weighed.sought], [*which, rare], MOST_OTHERS)
    weighed.others = others.keys()
    held |= others
    added: dict[int, dict[int, float]] = {term: {} for term, _ in common}
    for place, (term, (weight, _, numbers)) in enumerate(common):
        added[term].update((number, weight) for number, bits in held.items() if bits >> place & 1)
        added[term].update(dict.fromkeys(within.among(numbers), weight))
    return added.items()


def _may_be_few(wanted: Wanted, term: int, most: int) -> bool:
    """Whether fewer than so many may answer a word, by how many hold each that is sought for it."""
    words = (one for one in wanted.sought(term) if isinstance(one, str))
    return wanted.within.bounds.is_set or all(wanted.within.engine.frequency(word) < most for word in words)


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
