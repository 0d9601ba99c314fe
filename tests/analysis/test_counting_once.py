"""Rows of one root count once: each root carries one row, and the sum is the greatest that can be had so."""

from itertools import combinations, permutations

from hypothesis import given
from hypothesis import strategies as st

from casefile.analysis.counting_once import Load, counted_once

LOADS = st.lists(
    st.tuples(st.integers(1, 6), st.lists(st.sampled_from("abcd"), min_size=1, max_size=3, unique=True)), max_size=6
).map(lambda rows: [Load(f"row{number}", points, roots) for number, (points, roots) in enumerate(rows)])


def total(loads: list[Load]) -> int:
    return sum(load.points for load in counted_once(loads).values())


def test_of_two_rows_of_one_root_the_larger_counts() -> None:
    held = counted_once([Load("small", 1, ["orlov"]), Load("large", 4, ["orlov"])])
    assert {root: load.row for root, load in held.items()} == {"orlov": "large"}


def test_of_two_equal_rows_of_one_root_the_first_counts() -> None:
    assert counted_once([Load("first", 2, ["orlov"]), Load("second", 2, ["orlov"])])["orlov"].row == "first"


def test_a_row_of_two_roots_makes_room_for_one_that_has_only_the_one() -> None:
    held = counted_once([Load("both", 3, ["orlov", "nurse"]), Load("one", 2, ["orlov"])])
    assert {root: load.row for root, load in held.items()} == {"nurse": "both", "orlov": "one"}


def is_carried(loads: tuple[Load, ...]) -> bool:
    """Whether each of the rows can have a root of its own."""
    return any(
        all(root in load.roots for root, load in zip(some, loads, strict=True))
        for some in permutations("abcd", len(loads))
    )


@given(LOADS)
def test_no_other_choice_of_rows_with_a_root_each_counts_more(loads: list[Load]) -> None:
    choices = (some for size in range(min(4, len(loads)) + 1) for some in combinations(loads, size))
    assert total(loads) == max(sum(load.points for load in some) for some in choices if is_carried(some))


@given(LOADS)
def test_every_row_that_counts_counts_once_and_on_a_root_of_its_own(loads: list[Load]) -> None:
    held = counted_once(loads)
    assert all(root in load.roots for root, load in held.items())
    assert len({load.row for load in held.values()}) == len(held)


@given(LOADS)
def test_a_row_more_never_makes_the_sum_smaller(loads: list[Load]) -> None:
    assert all(total(loads[:size]) <= total(loads[: size + 1]) for size in range(len(loads)))
