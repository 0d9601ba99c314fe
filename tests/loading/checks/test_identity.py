"""A record does not rule itself out."""

from collections.abc import Callable

Told = Callable[[str], list[str]]


def test_a_record_is_not_itself_and_not_both_another_and_perhaps_the_same(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a: {name: A, not: a}
    b: {name: B, perhaps: [b]}
    c: {name: C, not: [a, b], perhaps: [b]}
    == events.yaml ==
    e: {title: E, not: e}
    """) == [
        "error events.yaml:1:1: “e” names itself under “not” or “perhaps”; name another record there",
        "error people.yaml:1:1: “a” names itself under “not” or “perhaps”; name another record there",
        "error people.yaml:2:1: “b” names itself under “not” or “perhaps”; name another record there",
        "error people.yaml:3:1: “b” stands under “not” and under “perhaps” of “c”; keep one of the two",
    ]


def test_two_sources_of_one_short_name_are_a_warning(told: Told) -> None:
    assert told("""
    == sources/another.md ==
    ---
    {title: Another, short: kern  2004, kind: book}
    ---
    == sources/third.md ==
    ---
    {title: Kern 2004, short: Kern 2005, kind: book}
    ---
    """) == ["warning sources/kern.md:1:1: “Kern 2004” is the short name of another too; give each its own"]
