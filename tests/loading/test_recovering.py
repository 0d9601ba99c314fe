"""A broken file of records: one bad record hides no other, and keeps its id."""

from collections.abc import Callable

import pytest

from casefile.loading.nodes import Mapping, Refused
from casefile.loading.recovering import find_keys, parse_records
from casefile.model.case import Case
from casefile.model.problems import Problem

Told = Callable[[str], list[str]]
LoadText = Callable[[str], tuple[Case, tuple[Problem, ...]]]

CLOSE = "the quotation mark that opens here is never closed"


def test_a_quotation_mark_that_is_never_closed_costs_one_record(told: Told, load_text: LoadText) -> None:
    text = """
    == people.yaml ==
    a: {name: A}
    b: {name: "B}
    c: {name: C}
    == events.yaml ==
    e: {title: E, people: [a, b, c]}
    """
    assert told(text) == [
        f"error people.yaml:2:11: {CLOSE}; “b” is left out, and 1 reference waits for it; close it",
    ]
    case, _ = load_text(text)
    assert list(case.people) == ["a", "c"]
    assert case.events["e"].people == ("a", "c")
    assert case.lost == {"b"}


def test_every_broken_record_is_a_problem_of_its_own(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a:
      name: A: B
    b:
      name: B
    c: {name: @C}
    d:
    \tname: D
    e: {name: E, not: [a, c, b]}
    """) == [
        (
            "error people.yaml:2:10: a colon and a space stand where no key can; “a” is left out, "
            "and 1 reference waits for "
            "it; put the value in quotes, or start the line where its neighbours start"
        ),
        (
            "error people.yaml:5:11: a value cannot start with “@”; “c” is left out, and 1 reference "
            "waits for it; put it in "
            "quotes"
        ),
        "error people.yaml:7:1: a tab cannot indent; “d” is left out; write spaces",
    ]


def test_what_a_record_lacks_above_a_broken_one_may_have_been_lost_with_it(told: Told) -> None:
    assert told("""
    == events.yaml ==
    a: {title: A}
    b:
      summary: It has no title above the fault.
    c: "It is never closed
    d: {title: D}
    """) == [f"error events.yaml:4:4: {CLOSE}; 2 records are left out; close it"]


def test_places_below_a_broken_record_are_those_of_the_file(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a: {name: 'A}
    b:
      name: B
      nmae: B
    b: {name: C}
    c: {name: [C}
    """) == [
        f"error people.yaml:1:11: {CLOSE}; “a” is left out; close it",
        "error people.yaml:4:3: “b” has no key “nmae”; did you mean “name”?",
        "error people.yaml:5:1: “b” is given twice, first on line 2, column 1; keep one of the two",
        (
            "error people.yaml:6:13: the list in brackets that opens on line 6, column 11 has no "
            "comma and no “]” before "
            "this; “c” is left out; put a comma between two values, “]” at the end, and values with "
            "a comma or a colon in "
            "quotes"
        ),
    ]


def test_what_lies_beyond_a_limit_keeps_its_ids(told: Told) -> None:
    assert told(f"""
    == people.yaml ==
    a: {{name: A}}
    b: {{name: {"[" * 40}{"]" * 40}}}
    c: {{name: C}}
    == events.yaml ==
    e: {{title: E, people: [a, b, c]}}
    """) == [
        (
            "error people.yaml:2:41: this is nested more than 32 deep, and the file is not read on "
            "from here; 2 records are "
            "left out, and 2 references wait for them; no record needs that depth"
        )
    ]


def test_a_second_document_keeps_its_ids(told: Told) -> None:
    assert told("""
    == people.yaml ==
    a: {name: A}
    ---
    b: {name: B}
    == events.yaml ==
    e: {title: E, people: [a, b]}
    """) == [
        (
            "error people.yaml:2:1: a second document starts here, and the file is not read on from "
            "here; “b” is left out, "
            "and 1 reference waits for it; leave out the line “---”"
        )
    ]


def test_a_line_that_belongs_nowhere_is_one_problem(told: Told, load_text: LoadText) -> None:
    text = """
    == people.yaml ==
    a: {name: A}
    nonsense
    b: {name: B}
    """
    assert told(text) == [
        "error people.yaml:2:1: a key stands here without a colon; write the colon, a space and the value after it"
    ]
    assert list(load_text(text)[0].people) == ["a", "b"]


def test_a_broken_mapping_in_braces_keeps_what_was_read(load_text: LoadText) -> None:
    case, problems = load_text("""
    == people.yaml ==
    {a: {name: A}, b: {name: B}
    """)
    assert list(case.people) == ["a", "b"]
    assert len(problems) == 1


def test_recovery_is_linear() -> None:
    text = "".join(f"r{n}: {{name: 'x}}\n" for n in range(5_000))
    reported: list[object] = []
    root = parse_records(text, lambda *fault: reported.append(fault))
    assert isinstance(root, Mapping)
    assert len(root.entries) == len(reported) == 5_000
    assert all(type(value) is Refused for value in root.entries.values())


@pytest.mark.parametrize("text", ["", "# only a comment\n", "\n\n"])
def test_an_empty_file_of_records_is_no_problem(told: Told, text: str) -> None:
    assert told(f"\n== people.yaml ==\n{text}") == []


def test_keys_are_found_where_nothing_can_be_parsed() -> None:
    assert find_keys("a: x\n b: y\nc d: {\n- e: f\n# g: h\n\"i\": 'j\nk:l\n'm':\n") == ["a", "c d", "i", "m"]
