"""Within bounds an engine gives just what it would give elsewhere, less what is out of bounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.search.bounds import NO_BOUNDS, Bounds, Within
from casefile.search.engine import build_index
from casefile.search.entries import Entry
from casefile.search.marks import ANYTHING

WORDS = ("sedov", "clinic", "night", "orange")
TEXTS = [" ".join(word for bit, word in enumerate(WORDS) if number >> bit & 1) for number in range(16)]
ENGINE = build_index(Entry("passage", f"a#{n}", f"a#{n}", "a", "", text) for n, text in enumerate(TEXTS)).engine

numbers = st.frozensets(st.integers(0, 15))
terms = st.lists(st.sampled_from(WORDS), max_size=2, unique=True).map(tuple)
groups = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=2).map(tuple), max_size=2).map(tuple)


def fits(number: int, bounds: Bounds) -> bool:
    held = set(TEXTS[number].split())
    is_allowed = bounds.allowed is None or number in bounds.allowed
    is_held = all(held.intersection(group) for group in bounds.groups) and not held.intersection(bounds.without)
    return is_allowed and is_held and number not in bounds.refused


@given(groups, terms, st.none() | numbers, numbers, terms, st.integers(1, 16))
def test_what_is_found_is_what_is_within(
    held: tuple[tuple[str, ...], ...],
    without: tuple[str, ...],
    allowed: frozenset[int] | None,
    refused: frozenset[int],
    refused_for: tuple[str, ...],
    most: int,
) -> None:
    refused = frozenset(number for number in refused if set(TEXTS[number].split()).intersection(refused_for))
    bounds = Bounds(held, without, allowed, refused, refused_for)
    within = Within(ENGINE, bounds)
    fitting = [number for number in range(16) if fits(number, bounds)]
    assert list(within.holding([ANYTHING], most)) == fitting[:most]
    assert within.count([ANYTHING]) == len(fitting)
    told = {number: (number >> 2 & 1) + 2 * (number >> 1 & 1 | number >> 3) for number in fitting}
    assert within.holding_which([ANYTHING], [("night",), ("clinic", "orange")], 16) == told
    highest = within.holding_which([ANYTHING], [("night",), ("clinic", "orange")], most)
    assert sorted(highest.values(), reverse=True) == sorted(told.values(), reverse=True)[:most]
    assert within.among(frozenset(range(3))) == {number for number in fitting if number < 3}
    both = Within(ENGINE, bounds & Bounds((("night",),), ("orange",), frozenset(range(9))))
    assert list(both.holding([ANYTHING], 16)) == [
        number for number in fitting if number < 9 and "night" in TEXTS[number] and "orange" not in TEXTS[number]
    ]


@pytest.mark.parametrize(
    ("bounds", "is_set"), [(NO_BOUNDS, False), (Bounds(without=("a",)), True), (Bounds(((),)), True)]
)
def test_bounds_are_set_that_leave_anything_out(bounds: Bounds, is_set: bool) -> None:
    assert bounds.is_set is is_set
