"""Faults of the attributes of passages."""

from collections.abc import Callable

import pytest

Told = Callable[[str], list[str]]

STRAY = "write KEY=VALUE, quotes around a value with spaces, and a backslash before a brace of the text"
STRAIGHT = 'write straight quotes around a value with spaces, as in by="Ann B"'


def test_faults_of_attributes_are_told(told: Told) -> None:
    anchors = "anchors are of lower-case letters, digits and “-”, and not of digits alone"
    assert told("""
    == sources/d.md ==
    ---
    {title: D, short: D, kind: book}
    ---
    One. {#Bad p=1}

    Two. {#2 p=1 p=2}

    Three. {#ok pp=1 sic zzzz=1}

    Four. {#ok through=nope#1,kern#2 by=nkvd quotes=kern#nope,kern#birth}

    Five. {#x #y copies=d#ok copies=kern}

    {#alone}

    Seven ends with {sic}
    == people.yaml ==
    p: {name: P, born: {says: 1908, in: [d#Bad, d#y]}}
    """) == [
        f"error sources/d.md:4:8: “#Bad” is no anchor; “d#Bad” is left out, and 1 reference waits for it; {anchors}",
        f"error sources/d.md:6:8: “#2” is no anchor; “d#2” is left out; {anchors}",
        "error sources/d.md:6:16: “p” is given twice; keep one of the two; commas part several values",
        "error sources/d.md:8:16: a passage has no attribute “pp”; did you mean “p”?",
        f"error sources/d.md:8:18: “sic” is no attribute of a passage; {STRAY}",
        (
            "error sources/d.md:8:27: a passage has no attribute “zzzz”; it may have p, line, folio, at, through, by, "
            "heard-from, read, quotes, paraphrases, copies, translates, edits; "
            "put a backslash before the brace if it belongs to the text"
        ),
        "error sources/d.md:10:9: the anchor “ok” is given twice, first on line 8; change one of the two",
        "error sources/d.md:10:20: there is no source “nope”; add it to sources/, or leave it out here",
        (
            "error sources/d.md:10:37: there is no person, place or source “nkvd”; "
            "add it to people.yaml or sources/, or leave it out here"
        ),
        "error sources/d.md:10:49: the source kern has no passage “nope”; give a paragraph of it the anchor {#nope}",
        (
            "error sources/d.md:12:12: the passage has an anchor already, “x”; “d#y” is left out, "
            "and 1 reference waits for "
            "it; keep one of the two"
        ),
        "error sources/d.md:12:33: “copies” is given twice; keep one of the two; commas part several values",
        (
            "error sources/d.md:14:1: these attributes stand alone; put them at the end of their "
            "passage, without a blank "
            "line before them"
        ),
        f"error sources/d.md:16:18: “sic” is no attribute of a passage; {STRAY}",
    ]


def test_attributes_longer_than_anybody_can_mean_are_not_read(told: Told) -> None:
    attributes = "#a " * 5_000
    assert told(f"""
    == sources/s.md ==
    ---
    {{title: T, short: T, kind: book}}
    ---

    The keeper slept. {{{attributes}}}
    """) == [
        (
            "error sources/s.md:5:1: the attributes of this passage are longer than 10,000 characters, and are not "
            "read; write \\{ and \\} where braces belong to the text"
        ),
    ]


def test_attributes_that_are_not_closed_or_not_at_the_end_are_told_where_they_stand(told: Told) -> None:
    assert told("""
    == sources/d.md ==
    ---
    {title: D, short: D, kind: book}
    ---
    It was late. {#late p=1

    It was {#dark p=2} and dark.

    It was cold. {#cold p="3}

    A \\{#brace} of the text.

    ```
    {#code} is code
    ```
    == people.yaml ==
    anna: {name: Anna, born: {says: 1908, in: d#late}, died: {says: 1938, in: d#dark}}
    """) == [
        (
            "error sources/d.md:4:14: the brace that opens these attributes is never closed; “d#late” is left out, and "
            "1 reference waits for it; write } at the end of the passage"
        ),
        (
            "error sources/d.md:6:8: attributes stand at the end of a passage; “d#dark” is left out, and 1 reference "
            "waits for it; put them there, or a backslash before the brace of a text"
        ),
        (
            "error sources/d.md:8:14: a quotation mark in these attributes is never closed; “d#cold” is left out; "
            "close it"
        ),
    ]


@pytest.mark.parametrize(
    ("attributes", "says"),
    [
        ("{#x p = 3}", "9: “p = 3” is no attribute of a passage; write p=3, without spaces"),
        ("{#x p= 3}", "11: “p= 3” is no attribute of a passage; write p=3, without spaces"),
        ("{#x p=}", "11: “p=” is no attribute of a passage; write a value behind it"),
        ("{#x by=kern “Ann B”}", f"17: ““Ann B”” is no attribute of a passage; {STRAIGHT}"),
        ("{see the note}", f"6: “see the note” is no attribute of a passage; {STRAY}"),
    ],
)
def test_an_attribute_that_is_torn_apart_is_one_problem(told: Told, attributes: str, says: str) -> None:
    text = f"""
    == sources/d.md ==
    ---
    {{title: D, short: D, kind: book}}
    ---
    One {attributes}
    """
    (problem,) = told(text)
    assert problem == f"error sources/d.md:4:{says}"


AT_THE_END = "attributes stand at the end of a passage; “d#one” is left out, and 1 reference waits for it;"
GOES_ON = (
    "the passage goes on below its attributes; “d#one” is left out, and 1 reference waits for it; put a blank line"
)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("One. {#one p=1}\n    Two. {#two p=2}", f"4:6: {GOES_ON} below them, for a passage of its own"),
        ("One. {#one p=1}\n    Two. {#two by=kern}", f"4:6: {GOES_ON} below them, for a passage of its own"),
        ("- One. {#one}\n    - Two. {#two}", f"4:8: {GOES_ON} below them, for a passage of its own"),
        (
            "One {#one} and two. {#two}",
            f"4:5: {AT_THE_END} put them there, or a backslash before the brace of a text",
        ),
    ],
    ids=("no blank line", "no blank line and a voice", "no blank line between items", "within a line"),
)
def test_an_anchor_before_the_end_of_its_passage_is_told_though_there_is_one_at_the_end(
    told: Told, body: str, says: str
) -> None:
    text = f"""
    == sources/d.md ==
    ---
    {{title: D, short: D, kind: book}}
    ---
    {body}
    == people.yaml ==
    p: {{name: P, born: {{says: 1908, in: [d#one, d#two]}}}}
    """
    assert told(text) == [f"error sources/d.md:{says}"]


def test_an_attribute_is_guessed_by_its_first_letters_where_one_alone_begins_so(told: Told) -> None:
    (problem,) = told("== sources/d.md ==\n---\n{title: D, short: D, kind: book}\n---\nOne {#x f=12v}\n")
    assert problem == "error sources/d.md:4:11: a passage has no attribute “f”; did you mean “folio”?"
