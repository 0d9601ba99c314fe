"""What is claimed is cited, and not by a number."""

from collections.abc import Callable

Told = Callable[[str], list[str]]

ANCHOR = "give the passage an anchor, as in {#NAME}, and cite it by that"
NUMBER = f"“kern#3” is cited by its number, and numbers move; {ANCHOR}"


def test_a_plain_fact_is_a_warning(told: Told) -> None:
    assert told("""
    == case.yaml ==
    {casefile: 1, title: T, fields: {dress: words}}
    == people.yaml ==
    a:
      name: A
      born: 1908-01-27
      died: [1938-02-15, 1938-02-16]
      dress: [a coat, a hat]
    == events.yaml ==
    e: {title: E, people: a, part of: f, after: f, happened: yes}
    f: {title: F}
    == questions.yaml ==
    q: {asks: Q, about: e, answers: {x: X}, claims: x}
    """) == [
        (
            "warning events.yaml:1:45: this is our own statement on e.after, with nobody cited; write "
            "{says: f, in: PASSAGE}"
        ),
        (
            "warning events.yaml:1:58: this is our own statement on e.happened, with nobody cited; "
            "write {says: yes, in: "
            "PASSAGE}"
        ),
        (
            "warning people.yaml:3:9: this is our own statement on a.born, with nobody cited; write "
            "{says: 1908-01-27, in: "
            "PASSAGE}"
        ),
        (
            "warning people.yaml:4:9: this is our own statement on a.died, with nobody cited; write "
            "{says: [1938-02-15, "
            "1938-02-16], in: PASSAGE}"
        ),
        (
            "warning people.yaml:5:10: this is our own statement on a.dress, with nobody cited; "
            "write {says: [a coat, a hat], "
            "in: PASSAGE}"
        ),
        "warning questions.yaml:1:49: this is our own statement on q, with nobody cited; write {says: x, in: PASSAGE}",
    ]


def test_structure_needs_no_citation(told: Told) -> None:
    assert (
        told("""
    == people.yaml ==
    a: {name: A, kind: place, summary: A line., part of: b, also: [C]}
    b: {name: B}
    == events.yaml ==
    e: {title: E, summary: A line., people: [a, b]}
    """)
        == []
    )


def test_a_passage_cited_by_its_number_is_a_warning_wherever_it_is(told: Told) -> None:
    assert told("""
    == case.yaml ==
    casefile: 1
    title: T
    independent: [{of: [kern, a], because: so, in: kern#3}]
    == people.yaml ==
    a:
      name: A
      also: [{name: X, in: kern#3}]
      ties: [{to: a, as: friend of, in: kern#3}]
      born: {says: 1908, in: [kern#birth, kern#3]}
    == evidence.yaml ==
    v: {shows: V, in: kern#3}
    == expect.yaml ==
    x: {verdict: agree, in: kern#3}
    quotes: [{in: kern#3, words: paragraph}]
    == sources/s.md ==
    ---
    {title: S, short: S, kind: book, rests on: {source: kern#3, how: quotes}}
    ---
    One. {quotes=kern#3}
    == notes/anna.yaml ==
    - {at: kern#3, when: 2025-11-22}
    """) == [
        f"warning {place}: {NUMBER}"
        for place in (
            "case.yaml:3:15",
            "evidence.yaml:1:1",
            "expect.yaml:1:1",
            "expect.yaml:2:10",
            "people.yaml:3:10",
            "people.yaml:4:10",
            "people.yaml:5:9",
            "sources/s.md:2:44",
            "sources/s.md:4:14",
        )
    ]
