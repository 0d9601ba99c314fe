"""Names in running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.analysis.index import Index
from casefile.present.names_in_text import find_known_names, spans_of_names
from tests.conftest import LoadText

PEOPLE = """
    == people.yaml ==
    anna: {name: Anna Weaver, also: [Nan, {name: the owner's daughter, as: byname, in: letter#one}]}
    josef: {name: Josef Miller}
    johann: {name: Johann Miller}
    etienne: {name: Étienne}
    mill: {name: Black Mill, kind: place}
    stranger: {name: A Stranger, unnamed: yes}
    == sources/letter.md ==
    ---
    title: A letter
    short: Letter
    kind: letter
    ---

    Some text. {#one}
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Then Anna Weaver came", [("Anna Weaver", "anna")]),
        ("Then Weaver came, and NAN", [("Weaver", "anna"), ("NAN", "anna")]),
        ("Miller is two people", [("Miller", None)]),
        ("Josef Miller is one", [("Josef Miller", "josef")]),
        ("Etienne has an accent", [("Etienne", "etienne")]),
        ("a weaver is no Weaver’s child", [("Weaver", "anna")]),
        ("by the Black Mill; a Mill", [("Black Mill", "mill")]),
        ("she is the owner’s daughter", [("the owner’s daughter", "anna")]),
        ("A Stranger is nobody's name", []),
        ("", []),
    ],
)
def test_names_are_found_as_written_and_with_their_owner(
    load_text: LoadText, text: str, found: list[tuple[str, str | None]]
) -> None:
    known = find_known_names(Index(load_text(PEOPLE)[0]))
    assert [(text[start:end], owner) for start, end, owner in spans_of_names(text, known)] == found


@given(st.text(alphabet="Anna Weaver Józef-—’\n", max_size=80))
def test_names_stand_in_order_and_never_overlap(text: str) -> None:
    anna = (("anna",), ())
    known = {"anna": ((("weaver",), *anna), ((), *anna)), "weaver": (((), *anna),)}
    past = 0
    for start, end, _ in spans_of_names(text, known):
        assert past <= start < end <= len(text)
        past = end
