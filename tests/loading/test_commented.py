"""A value that loses its end to a comment is told."""

from collections.abc import Callable

import pytest

from casefile.loading.commented import find_cut_values

Told = Callable[[str], list[str]]


def test_what_a_comment_takes_from_a_value_is_a_warning(told: Told) -> None:
    assert told("""
    == people.yaml ==
    anna:
      name: Anna #2 of the list
    """) == [
        (
            "warning people.yaml:2:14: “#2 of the list” stands after a space, so it is a comment and not read; "
            "put the value in quotes if it belongs to it, else write a space after “#”"
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        "a: b # a comment",
        "a: b#c",
        "a: 'b #c'",
        'a: "b #c"',
        "#a: b #c",
        "  #a",
        "a: #b",
        "a: {b: c #d",
        "a: b ## more",
        "plain text #2",
    ],
)
def test_other_comments_are_left_alone(text: str) -> None:
    assert find_cut_values(text) == []


def test_an_item_of_a_list_may_lose_its_end_too() -> None:
    assert [fault[:2] for fault in find_cut_values("a:\n  - b #2\n  - c\t#3")] == [(2, 7), (3, 7)]
