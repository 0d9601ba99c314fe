"""What we read into a passage is argued; silence is read only where all has been seen."""

from collections.abc import Callable

import pytest

from casefile.model.case import Case
from casefile.model.problems import Problem

Told = Callable[[str], list[str]]
LoadText = Callable[[str], tuple[Case, tuple[Problem, ...]]]


def test_what_is_not_stated_says_why(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a:
      name: A
      also: [{name: X, reading: inferred, in: kern#birth}]
      born:
        - {says: 1908, in: kern#birth, reading: inferred}
        - {denies: 1909, in: kern#birth, reading: from silence}
        - {says: 1908, in: kern#death, reading: inferred, because: of the year}
        - {says: 1908, in: kern#death, reading: stated}
    """) == [
        "error people.yaml:3:10: this is inferred, and does not say why; add “because”",
        "error people.yaml:5:7: this is inferred, and does not say why; add “because”",
        "error people.yaml:6:7: this is read from silence, and does not say why; add “because”",
    ]


def silence(load_text: LoadText, front: str, attributes: str = "") -> list[str]:
    _, problems = load_text(f"""
== sources/kern.md ==
---
{{title: K, short: K, kind: book}}
---
== sources/s.md ==
---
{{title: S, short: S, kind: book{front}}}
---
One. {{#one {attributes}}}
== events.yaml ==
stay: {{title: The stay}}
death:
  title: He dies
  part of: stay
  happened: {{denies: yes, in: s#one, reading: from silence, because: so}}
""")
    return [f"{problem.severity} {problem}" for problem in problems]


@pytest.mark.parametrize(
    ("front", "attributes"),
    [
        ("", ""),
        (", reached through: kern, complete: [death]", ""),
        (", reached through: kern, complete: [stay]", ""),
        (", complete: stay", "through=kern#1"),
    ],
)
def test_silence_may_be_read_in_hand_or_where_the_excerpt_is_complete(
    load_text: LoadText, front: str, attributes: str
) -> None:
    assert silence(load_text, front, attributes) == []


@pytest.mark.parametrize(("front", "attributes"), [(", reached through: kern", ""), ("", "through=kern#1")])
def test_silence_read_out_of_an_excerpt_is_a_warning(load_text: LoadText, front: str, attributes: str) -> None:
    assert silence(load_text, front, attributes) == [
        (
            "warning events.yaml:5:13: this is read from the silence of s, of which only excerpts "
            "are in hand; if they hold "
            "all that it has on death, name the event under its “complete”"
        )
    ]


def test_of_a_person_silence_is_read_only_of_what_is_in_hand(told: Told) -> None:
    assert told("""
    == sources/s.md ==
    ---
    {title: S, short: S, kind: book, reached through: kern}
    ---
    One. {#one}
    == people.yaml ==
    a: {name: A, born: {denies: 1908, in: s#one, reading: from silence, because: so}}
    """) == [
        (
            "warning people.yaml:1:20: this is read from the silence of s, of which only excerpts "
            "are in hand; read silence "
            "only of what is in hand"
        )
    ]
