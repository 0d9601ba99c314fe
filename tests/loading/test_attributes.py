"""Attributes at the end of a passage."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from casefile.loading.attributes import find_attributes, parts_of, place_in_attributes, split_attributes


def attributes(text: str) -> list[tuple[str, str]] | None:
    start = find_attributes(text)
    return None if start < 0 else split_attributes(text[start + 1 : -1])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a {#x}", [("#", "x")]),
        ("a {p=431}", [("p", "431")]),
        ("a {#x p=1 heard-from=b}", [("#", "x"), ("p", "1"), ("heard-from", "b")]),
        ("a {#x\n  by=b\n  p=2}", [("#", "x"), ("by", "b"), ("p", "2")]),
        ('a {by="Jeanne Martin" p="1, 2"}', [("by", "Jeanne Martin"), ("p", "1, 2")]),
        ('a {p="{1}"}', [("p", "{1}")]),
        ("a {through=b#31,c#2}", [("through", "b#31,c#2")]),
        ("a {}", []),
        ("a {sic}", [("", "sic")]),
        ('a {by="x"y}', [("", 'by="x"y')]),
        ("a {=b}", [("", "=b")]),
        ("a {b} c {#x}", [("#", "x")]),
        ("a", None),
        ("a {b} c", None),
        (r"a \{b}", None),
        ("a}", None),
        ("a {b}}", None),
        (r"a {#x} \{b\}", None),
    ],
)
def test_attributes_stand_in_braces_at_the_end(text: str, found: list[tuple[str, str]] | None) -> None:
    assert attributes(text) == found


def test_each_value_has_its_place() -> None:
    text = 'word\n{#x p=12\n  by="Ann B"}'
    assert [place_in_attributes(text, 5, index) for index in range(3)] == [(1, 3), (1, 7), (2, 7)]
    assert place_in_attributes("a {through=b#1,c#2}", 2, 0, 4) == (0, 16)


def test_commas_part_values() -> None:
    assert parts_of("a") == [("a", 0)]
    assert parts_of("a, b,c") == [("a", 0), ("b", 3), ("c", 5)]
    assert parts_of(" ,a,, ") == [("a", 2)]


@example("{\\==}")
@given(st.text(alphabet='a #={}",\\\n', max_size=60))
def test_every_value_that_is_found_has_a_place(text: str) -> None:
    start = find_attributes(text)
    if start >= 0:
        for index, (_, value) in enumerate(split_attributes(text[start + 1 : -1])):
            down, column = place_in_attributes(text, start, index)
            line = text.split("\n")[down]
            assert line[column - 1 :].startswith(value.split("\n")[0].rstrip()[:1])


def test_many_braces_take_no_longer_than_few() -> None:
    """Matching that tries every brace anew would take minutes over these."""
    assert find_attributes("{" * 200_000 + "}") == 199_999
    assert find_attributes('{"' * 100_000 + "}") == 199_996
    assert find_attributes('{"a" ' * 50_000 + "}") == 249_995
