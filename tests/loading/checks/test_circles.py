"""Nothing leads back to itself: chains, wholes, broader answers."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from casefile.loading.checks.circles import circle_in_words, find_circles
from casefile.model.location import Location

Told = Callable[[str], list[str]]

HERE = Location("x", 1, 1)


def test_a_chain_that_runs_in_a_circle_is_an_error_at_the_link_that_closes_it(told: Told) -> None:
    front = "title: T\n    kind: book\n    short:"
    assert told(
        f"""
    == sources/s.md ==
    ---
    {front} S
    rests on: {{source: t, how: quotes}}
    ---
    One. {{#one copies=s#two}}

    Two. {{#two copies=s#three}}

    Three. {{#three copies=s#one}}

    Four. {{#four copies=s#four}}
    == sources/t.md ==
    ---
    {front} T
    rests on: {{source: "s#five", how: quotes}}
    ---
    == sources/u.md ==
    ---
    {front} U
    rests on: {{source: u, how: edits}}
    ---
    """.replace('"s#five"', "s")
    ) == [
        (
            "error sources/s.md:11:23: this chain runs in a circle: “s#one” rests on “s#two”, which "
            "rests on “s#three”, which "
            "rests on “s#one”; leave out the link that is wrong"
        ),
        (
            "error sources/s.md:13:21: this chain runs in a circle: “s#four” rests on “s#four”; "
            "leave out the link that is "
            "wrong"
        ),
        (
            "error sources/t.md:5:11: this chain runs in a circle: “s” rests on “t”, which rests on "
            "“s”; leave out the link "
            "that is wrong"
        ),
        "error sources/u.md:5:11: this chain runs in a circle: “u” rests on “u”; leave out the link that is wrong",
    ]


def test_a_passage_without_links_goes_by_those_of_its_source(told: Told) -> None:
    assert told("""
    == sources/s.md ==
    ---
    {title: S, short: S, kind: book, rests on: {source: t#one, how: quotes}}
    ---
    == sources/t.md ==
    ---
    {title: T, short: T, kind: book, rests on: {source: s, how: quotes}}
    ---
    One. {#one}

    Two. {#two copies=kern}
    """) == [
        (
            "error sources/t.md:2:44: this chain runs in a circle: “s” rests on “t”, which rests on "
            "“s”; leave out the link "
            "that is wrong"
        )
    ]


def test_what_was_heard_from_a_person_ends_there(told: Told) -> None:
    assert (
        told("""
    == people.yaml ==
    p: {name: P}
    == sources/s.md ==
    ---
    {title: S, short: S, kind: book, author: p, rests on: {person: p, how: heard-from}}
    ---
    """)
        == []
    )


def test_nothing_is_part_of_itself(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a: {name: A, part of: a}
    == events.yaml ==
    e: {title: E, part of: f}
    f: {title: F, part of: e}
    g: {title: G, part of: e}
    """) == [
        (
            "error events.yaml:2:1: nothing is part of itself: “e” is part of “f”, which is part of "
            "“e”; leave one “part of” "
            "out"
        ),
        "error people.yaml:1:1: nothing is part of itself: “a” is part of “a”; leave one “part of” out",
    ]


def test_no_answer_lies_within_itself(told: Told) -> None:
    assert told("""
    == people.yaml ==
    p: {name: P}
    == questions.yaml ==
    q: {asks: Q, about: p, answers: {a: {within: b}, b: {within: a}, c: {within: a}}}
    """) == [
        (
            "error questions.yaml:1:50: these answers lie within one another: “a” is within “b”, "
            "which is within “a”; leave "
            "one “within” out"
        )
    ]


def test_a_long_circle_is_cut_in_words() -> None:
    assert circle_in_words(list("abcdefgh"), "is") == "“a” is “b”, which is “c”, which is “d”, which is …, which is “a”"


def test_a_chain_of_a_hundred_thousand_links_is_walked() -> None:
    steps = {number: [(number + 1, HERE)] for number in range(100_000)}
    assert list(find_circles(steps)) == []
    steps[100_000] = [(0, HERE)]
    assert [len(circle) for circle, _ in find_circles(steps)] == [100_001]


@given(st.dictionaries(st.integers(0, 8), st.lists(st.integers(0, 8), max_size=3), max_size=9))
def test_a_circle_is_found_where_and_only_where_there_is_one(graph: dict[int, list[int]]) -> None:
    steps = {node: [(to, HERE) for to in targets] for node, targets in graph.items()}
    circles = [circle for circle, _ in find_circles(steps)]
    for circle in circles:
        for node, to in zip(circle, [*circle[1:], circle[0]], strict=True):
            assert to in graph[node]
    left = dict(graph)
    while ends := [node for node, targets in left.items() if not any(to in left for to in targets)]:
        for node in ends:
            del left[node]
    assert bool(left) == bool(circles)
