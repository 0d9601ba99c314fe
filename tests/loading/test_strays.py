"""Keys of a record that stand where ids do are one problem, and take no other record along."""

from collections.abc import Callable

from casefile.model.case import Case
from casefile.model.problems import Problem

Told = Callable[[str], list[str]]
LoadText = Callable[[str], tuple[Case, tuple[Problem, ...]]]


def test_keys_without_an_id_above_them_are_one_problem(told: Told) -> None:
    assert told("""
    == leads.yaml ==
    seeks: The report
    about: e
    expected: yes
    searched: [{where: here}]
    == events.yaml ==
    e: {title: E}
    """) == [
        (
            "error leads.yaml:1:1: “seeks” is a key of a lead, and stands where ids do; "
            "write the id above it, and indent the keys"
        )
    ]


def test_keys_that_are_not_indented_belong_to_the_id_above(told: Told, load_text: LoadText) -> None:
    text = """
    == events.yaml ==
    e:
    title: E
    people: [a]
    f: {title: F, after: {says: e, in: kern#birth}}
    == people.yaml ==
    a: {name: A}
    """
    assert told(text) == [
        (
            "error events.yaml:2:1: “title” is a key of an event, and stands where ids do; “e” is left out, "
            "and 1 reference waits for it; indent it, and what follows, below “e”"
        )
    ]
    case, _ = load_text(text)
    assert list(case.events) == ["f"]


def test_a_claim_that_is_not_indented_is_no_record(told: Told) -> None:
    assert told("""
    == events.yaml ==
    e:
      title: E
    happened: {says: yes, in: kern#birth}
    f: {title: F}
    """) == [
        (
            "error events.yaml:3:1: “happened” is a key of an event, and stands where ids do; "
            "indent it, and what follows, below “e”"
        )
    ]


def test_a_record_that_lacks_what_is_not_indented_is_told_once(told: Told) -> None:
    assert told("""
    == evidence.yaml ==
    x:
      shows: A
    in: kern#birth
    == hypotheses.yaml ==
    h: {proposes: H, weighs: {x: {reads: consistent}}}
    """) == [
        (
            "error evidence.yaml:3:1: “in” is a key of evidence, and stands where ids do; “x” is left out, "
            "and 1 reference waits for it; indent it, and what follows, below “x”"
        )
    ]


def test_a_record_may_go_by_the_name_of_a_key(load_text: LoadText) -> None:
    case, problems = load_text("""
    == people.yaml ==
    kind: {name: Kind, kind: person}
    == events.yaml ==
    place: {title: The place}
    """)
    assert problems == ()
    assert [*case.people, *case.events] == ["kind", "place"]
