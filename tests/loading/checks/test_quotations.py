"""Quoted words stand in their passage, exactly once, or are no quotation."""

from collections.abc import Callable

import pytest

from casefile.model.case import Case
from casefile.model.problems import Problem

LoadText = Callable[[str], tuple[Case, tuple[Problem, ...]]]

MARKS = ["“came at once”", "„came at once“", '"came at once"', "«came at once»", "‘came at once’", "»came at once«"]


def told_of(load_text: LoadText, text: str, words: str, kind: str = "precis") -> list[str]:
    case, problems = load_text(f"""
== sources/s.md ==
---
{{title: S, short: S, kind: book, text: {kind}}}
---
{text} {{#p}}
== people.yaml ==
a:
  name: A
  born: {{says: 1908, in: s#p, worded: {words}}}
""")
    assert len(case.people["a"].facts["born"].claims) == 1
    return [f"{problem.severity} {problem}" for problem in problems]


@pytest.mark.parametrize("marked", MARKS)
def test_words_between_quotation_marks_are_the_source_s_own(load_text: LoadText, marked: str) -> None:
    assert told_of(load_text, f"They {marked}, he says.", "came at once") == []


def test_case_spaces_dashes_and_quotation_marks_are_folded(load_text: LoadText) -> None:
    assert told_of(load_text, "They “Came — at\n  ‘once’ to Béla”.", "\"came - at 'once' to bela\"") == []


def test_words_of_ours_are_no_quotation_in_a_precis(load_text: LoadText) -> None:
    assert told_of(load_text, "They came at once, “to him”.", "came at once") == [
        (
            "error people.yaml:3:39: the words “came at once” stand in s#p, but not between "
            "quotation marks, and so are ours; "
            "put them in quotation marks there if they are the source’s own, or leave “worded” out"
        )
    ]


def test_words_of_ours_are_none_with_marks_around_them_either(load_text: LoadText) -> None:
    (told,) = told_of(load_text, "They came at once, “to him”.", "„came at once“")
    assert "stand in s#p, but not between quotation marks, and so are ours" in told


def test_in_a_transcript_all_words_are_the_source_s_own(load_text: LoadText) -> None:
    assert told_of(load_text, "They came at once.", "came at once", "transcript") == []


def test_words_that_do_not_stand_there_are_an_error_with_the_nearest(load_text: LoadText) -> None:
    assert told_of(load_text, "They “came at last”, it says.", "came at once") == [
        (
            "error people.yaml:3:39: the words “came at once” do not stand between the quotation "
            "marks of s#p; the nearest "
            "there is “came at last” (1 word differs)"
        )
    ]
    assert told_of(load_text, "They came at last.", "came at once", "transcript") == [
        (
            "error people.yaml:3:39: the words “came at once” do not stand in s#p; the nearest there is “came at last” "
            "(1 word differs)"
        )
    ]
    assert told_of(load_text, "“Nothing of it”.", "xyz") == [
        (
            "error people.yaml:3:39: the words “xyz” do not stand between the quotation marks of s#p; "
            "write words that stand there, or leave “worded” out"
        )
    ]


def test_how_many_words_differ_is_told(load_text: LoadText) -> None:
    (told,) = told_of(load_text, "They came to him at last that night.", "came at last this night", "transcript")
    assert told.endswith("the nearest there is “him at last that night” (2 words differ)")


def test_a_negation_is_never_taken_for_its_statement(load_text: LoadText) -> None:
    assert told_of(load_text, "He was not poisoned by anyone.", "He was poisoned by anyone", "transcript") == [
        (
            "error people.yaml:3:39: the words “He was poisoned by anyone” do not stand in s#p; the "
            "nearest there is “He was "
            "not poisoned by anyone” (1 word differs)"
        )
    ]


def test_words_must_stand_there_once(load_text: LoadText) -> None:
    again = "quote more of them, until they stand there once"
    assert told_of(load_text, "“at once” and “at once”", "at once") == [
        f"error people.yaml:3:39: the words “at once” stand 2 times between the quotation marks of s#p; {again}"
    ]
    assert told_of(load_text, "at once, at once, at once", "at once", "transcript") == [
        f"error people.yaml:3:39: the words “at once” stand 3 times in s#p; {again}"
    ]
    assert told_of(load_text, "He came at once, “at once”.", "at once") == []


def test_words_are_whole_words(load_text: LoadText) -> None:
    assert len(told_of(load_text, "“the departure”", "part")) == 1
    assert told_of(load_text, "“the departure, in part”", "part") == []


def test_many_opening_marks_take_no_longer_than_few(load_text: LoadText) -> None:
    assert len(told_of(load_text, "‘" * 20_000 + "“" * 20_000, "came at once")) == 1


def test_only_the_first_hundred_are_told_the_nearest(load_text: LoadText) -> None:
    claims = "".join("    - {says: 1908, in: s#p, worded: came at once}\n" for _ in range(120))
    _, problems = load_text(
        "== sources/s.md ==\n---\n{title: S, short: S, kind: book}\n---\n“came at last” {#p}\n"
        f"== people.yaml ==\na:\n  name: A\n  born:\n{claims}"
    )
    assert sum(problem.mend.startswith("the nearest there is") for problem in problems) == 100
    assert len(problems) == 120


def test_quotation_marks_that_yaml_does_not_know_are_part_of_the_words(load_text: LoadText) -> None:
    assert told_of(load_text, "They “came at once”, it says.", "“came at once”") == [
        (
            "error people.yaml:3:39: the words ““came at once”” stand between the quotation marks of s#p without the "
            "quotation marks around them; leave them out: YAML itself knows \" and ' alone"
        )
    ]
