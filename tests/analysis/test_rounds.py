"""Working out what needs others of its kind."""

from collections.abc import Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st

from casefile.analysis.rounds import work_out

Needs = Mapping[int, Sequence[int]]

nodes = st.integers(0, 7)
needs = st.fixed_dictionaries({node: st.lists(nodes, max_size=3, unique=True) for node in range(8)})


def steps_to(asked: Sequence[int], needs: Needs, given: frozenset[int]) -> dict[int, int | None]:
    """How many steps of need each node is made in: one more than the most of those made before it, one where given."""
    known: dict[int, int | None] = {}

    def make(node: int) -> int | None:
        found = [step for need in needs[node] if (step := known.get(need)) is not None]
        return 1 + max(found, default=0) if found or node in given else None

    for node in asked:
        if node not in known:
            work_out(node, known, needs.__getitem__, make)
    return known


def test_what_a_node_needs_is_made_before_it() -> None:
    assert steps_to([0], {0: [1], 1: [2], 2: []}, frozenset({2})) == {2: 1, 1: 2, 0: 3}


def test_in_a_circle_what_stands_next_to_what_lies_outside_is_made_first_and_each_once() -> None:
    assert steps_to([0], {0: [1], 1: [2], 2: [0, 3], 3: []}, frozenset({3})) == {3: 1, 2: 2, 1: 3, 0: 4}


def test_of_a_circle_that_nothing_leads_into_nothing_is_made() -> None:
    assert steps_to([0], {0: [1], 1: [0]}, frozenset()) == {0: None, 1: None}


def test_a_long_row_breaks_nothing() -> None:
    row = {node: [node + 1] for node in range(20_000)} | {20_000: []}
    assert steps_to([0], row, frozenset({20_000}))[0] == 20_001


@given(needs, st.frozensets(nodes, max_size=3), st.permutations(range(8)))
def test_the_order_of_asking_makes_no_difference(needs: Needs, given: frozenset[int], asked: list[int]) -> None:
    assert steps_to(asked, needs, given) == steps_to(range(8), needs, given)


@given(needs, st.frozensets(nodes, max_size=3))
def test_all_is_made_that_anything_given_leads_to_and_nothing_else(needs: Needs, given: frozenset[int]) -> None:
    reached = set(given)
    while more := {node for node in needs if reached.intersection(needs[node])} - reached:
        reached |= more
    assert {node for node, steps in steps_to(range(8), needs, given).items() if steps} == reached
