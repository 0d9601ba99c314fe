"""As few links as it takes for one to lie on every way."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from casefile.analysis.common_links import common_links


def fewest(ways: Mapping[str, Sequence[str]]) -> int:
    """How many it takes: every set of stations is tried, the smallest first."""
    stations = sorted({station for way in ways.values() for station in way})
    return next(
        size
        for size in range(len(ways) + 1)
        for chosen in combinations(stations, size)
        if all(set(chosen).intersection(way) for way in ways.values())
    )


def test_ends_that_share_a_link_count_as_it_and_others_for_themselves() -> None:
    ways = {"nurse": ("book", "file", "nurse"), "doctor": ("page", "file", "doctor"), "orlov": ("letter", "orlov")}
    assert common_links(ways) == {"nurse": "file", "doctor": "file", "orlov": "orlov"}


def test_of_links_that_ends_share_the_one_nearest_to_them_counts() -> None:
    ways = {"nurse": ("book", "page", "file", "nurse"), "doctor": ("book", "page", "file", "doctor")}
    assert common_links(ways) == {"nurse": "file", "doctor": "file"}


def test_a_link_between_two_others_is_spared() -> None:
    ways = {
        "b": ("police", "archive", "b"),
        "c": ("embassy", "archive", "c"),
        "a": ("police", "a"),
        "d": ("embassy", "d"),
    }
    assert common_links(ways) == {"a": "police", "b": "police", "c": "embassy", "d": "embassy"}


@given(st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=4, unique=True), max_size=6), st.randoms())
def test_no_fewer_links_would_do_in_whatever_order_the_ways_are_given(told: list[list[str]], chance: object) -> None:
    ways = {f"end{number}": (*way, f"end{number}") for number, way in enumerate(told)}
    mixed = list(ways.items())
    chance.shuffle(mixed)
    for each in (ways, dict(mixed)):
        found = common_links(each)
        assert all(link in ways[end] for end, link in found.items())
        assert len(set(found.values())) == fewest(ways)


def test_of_very_many_ways_links_are_found_without_trying_them_all() -> None:
    ways = {f"end{n}": (f"a{n % 30}", f"b{n % 7 * n % 31}", f"c{n % 11 * n % 29}", f"end{n}") for n in range(400)}
    assert 0 < len(set(common_links(ways).values())) <= 31
