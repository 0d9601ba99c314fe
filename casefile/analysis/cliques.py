"""The largest sets of things that all fit each other."""

from collections.abc import Iterator, Mapping
from itertools import islice

Rivals = Mapping[int, frozenset[int]]
"""For each thing those it cannot stand with, both ways."""

MOST_SETS = 100
"""There can be exponentially many such sets; past so many, what is in none of them stands alone."""


def largest_sets(count: int, rivals: Rivals) -> tuple[tuple[int, ...], ...]:
    """The maximal sets of 0, 1, ..., count - 1 without two rivals, each in order, and they in order.

    The algorithm of Bron and Kerbosch (1973) with the pivot of Tomita, Tanaka and Takahashi (2006).
    """
    everyone = frozenset(one for one in range(count) if len(rivals.get(one, ())) < count - 1)
    alone = [(one,) for one in range(count) if one not in everyone]
    if not everyone:
        return tuple(alone)
    fits = {one: everyone - rivals.get(one, frozenset()) - {one} for one in everyone}
    found = [tuple(sorted(clique)) for clique in islice(_cliques((), everyone, frozenset(), fits), MOST_SETS)]
    covered = {one for clique in found for one in clique}
    return tuple(sorted([*found, *alone, *((one,) for one in everyone - covered)]))


def _cliques(
    chosen: tuple[int, ...], open_: frozenset[int], done: frozenset[int], fits: Mapping[int, frozenset[int]]
) -> Iterator[tuple[int, ...]]:
    if not open_ and not done:
        yield chosen
        return
    pivot = max(sorted(open_ | done), key=lambda one: len(fits[one] & open_))
    for one in sorted(open_ - fits[pivot]):
        yield from _cliques((*chosen, one), open_ & fits[one], done & fits[one], fits)
        open_, done = open_ - {one}, done | {one}
