"""Expectations and arguments that can be held against something."""

from collections.abc import Callable

Told = Callable[[str], list[str]]


def test_roots_are_one_number_for_each_value(told: Told) -> None:
    assert told("""
    == expect.yaml ==
    a.date: {verdict: conflict, values: [1, 2], roots: [0]}
    b.date: {verdict: conflict, values: [1, 2], roots: [0, 0]}
    c.date: {verdict: conflict, values: [1, 2]}
    d.date: {verdict: conflict, roots: [1]}
    """) == [
        "error expect.yaml:1:1: “roots” of a.date counts 1, and “values” has 2; give one number for each value",
        "error expect.yaml:4:1: “roots” of d.date counts 1, and “values” has 0; give one number for each value",
    ]


def test_one_alone_cannot_be_independent(told: Told) -> None:
    assert told("""
    == case.yaml ==
    casefile: 1
    title: T
    independent: [{of: kern, because: so}]
    """) == ["error case.yaml:3:15: “kern” alone cannot be independent; name two or more under “of”"]
