"""The largest sets of things that all fit each other."""

from collections.abc import Iterable
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from casefile.analysis.cliques import MOST_SETS, largest_sets


@st.composite
def rivalries(draw: st.DrawFn) -> tuple[int, dict[int, frozenset[int]]]:
    count = draw(st.integers(1, 7))
    pairs = draw(st.sets(st.sampled_from(list(combinations(range(count), 2))))) if count > 1 else set()
    rivals = {
        one: frozenset({b for a, b in pairs if a == one} | {a for a, b in pairs if b == one}) for one in range(count)
    }
    return count, {one: others for one, others in rivals.items() if others}


@given(rivalries())
def test_they_are_all_the_sets_without_rivals_that_nothing_can_be_added_to(
    case: tuple[int, dict[int, frozenset[int]]],
) -> None:
    count, rivals = case

    def stands(some: Iterable[int]) -> bool:
        return all(other not in rivals.get(one, ()) for one, other in combinations(some, 2))

    every = [set(some) for size in range(1, count + 1) for some in combinations(range(count), size) if stands(some)]
    largest = [some for some in every if not any(some < other for other in every)]
    assert sorted(map(sorted, largest)) == sorted(map(list, largest_sets(count, rivals)))


def test_where_there_are_too_many_everything_still_stands_in_one() -> None:
    count = 30
    rivals = {one: frozenset({one + 1 if one % 2 == 0 else one - 1}) for one in range(count)}
    found = largest_sets(count, rivals)
    assert len(found) <= MOST_SETS + count
    assert {one for some in found for one in some} == set(range(count))
