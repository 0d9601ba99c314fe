"""Ids: unique in the case, and kept where a record cannot be read."""

from collections.abc import Callable

Told = Callable[[str], list[str]]


def test_an_id_given_twice_names_both_places(told: Told) -> None:
    source = "---\n    {title: T, short: T, kind: book}\n    ---\n"
    assert told(f"""
    == people.yaml ==
    a: {{name: A}}
    a: {{name: Again}}
    == people/more.yaml ==
    b: {{name: B}}
    a: {{name: Once more}}
    == events.yaml ==
    b: {{title: B}}
    kern: {{title: K}}
    == sources/x.md ==
    {source}
    == sources/deep/x.md ==
    {source}
    """) == [
        "error people.yaml:2:1: “a” is given twice, first on line 1, column 1; keep one of the two",
        "error people/more.yaml:1:1: the id “b” is given twice, first at events.yaml:1:1; change one of the two",
        "error people/more.yaml:2:1: the id “a” is given twice, first at people.yaml:1:1; change one of the two",
        "error sources/deep/x.md:1:1: the id “x” is given twice, first at sources/x.md:1:1; change one of the two",
        "error sources/kern.md:1:1: the id “kern” is given twice, first at events.yaml:2:1; change one of the two",
    ]


def test_a_text_that_is_no_id_proposes_one_and_is_kept(told: Told) -> None:
    assert told("""
    == people.yaml ==
    Ann Smith: {name: A}
    nobody: {name: B}
    quotes: {name: C}
    Седов: {name: D}
    == events.yaml ==
    e: {title: E, people: [Ann Smith, Седов]}
    """) == [
        (
            "error people.yaml:1:1: “Ann Smith” is no id; “Ann Smith” is left out, and 1 reference waits for it; write "
            "ann-smith"
        ),
        (
            "error people.yaml:2:1: “nobody” has a meaning of its own, and can be no id; “nobody” is "
            "left out; choose another"
        ),
        (
            "error people.yaml:3:1: “quotes” has a meaning of its own, and can be no id; “quotes” is "
            "left out; choose another"
        ),
        (
            "error people.yaml:4:1: “Седов” is no id; “Седов” is left out, and 1 reference waits for it; ids are of "
            "lower-case letters, digits and “-”"
        ),
    ]


def test_a_file_of_records_is_a_mapping(told: Told) -> None:
    assert told("""
    == people.yaml ==
    - a
    == events.yaml ==
    just words
    == notes/anna.yaml ==
    a: b
    """) == [
        "error events.yaml:1:1: a file of records is a mapping from ids to records; write each under its id",
        "error notes/anna.yaml:1:1: a file of notes is a list; start each note with “- ”",
        "error people.yaml:1:1: a file of records is a mapping from ids to records; write each under its id",
    ]


def test_what_is_expected_of_a_conflict_is_given_once(told: Told) -> None:
    assert told("""
    == expect.yaml ==
    e.date: {verdict: agree}
    == expect/more.yaml ==
    e.date: {verdict: conflict}
    quotes: [{in: kern#birth, words: Warsaw}]
    """) == [
        (
            "error expect/more.yaml:1:1: what is expected of “e.date” is given twice, first at "
            "expect.yaml:1:1; keep one of "
            "the two"
        )
    ]
