"""Where a text names people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefile.search.engine import build_index
from casefile.search.entries import Entry
from casefile.search.named import known_names, names_in, people_in
from casefile.search.names import names_of
from casefile.search.naming import naming
from casefile.search.stopping import never


def person(id_: str, *names: str, surnames: bool = True) -> Entry:
    return Entry("person", id_, None, None, "", "\n".join(names), names, names if surnames else ())


PEOPLE = [
    person("ana", "Ana Brandão", "A. Brandao"),
    person("lev", "Léon Sedov", "Léon"),
    person("leon", "Leon Trotsky"),
    person("josef", "Josef Miller"),
    person("johann", "Johann Miller"),
    person("fbi", "the FBI", surnames=False),
    person("agent", "tulip", surnames=False),
    person("haven", "Nordhaven", surnames=False),
]
KNOWN = known_names(names_of(PEOPLE))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Absent: A. Brandao", [("A. Brandao", "ana"), ("Brandao", "ana")]),
        ("Branda\u0303o’s account, and BRANDÃO", [("Branda\u0303o", "ana"), ("BRANDÃO", "ana")]),
        ("brandao, written small", []),
        ("told the FBI, not the fbi", [("the FBI", "fbi")]),
        ("a tulip, a Tulip", [("tulip", "agent"), ("Tulip", "agent")]),
        ("Leon Trotsky, not Leon", [("Leon Trotsky", "leon"), ("Trotsky", "leon"), ("Leon", "lev")]),
        ("Josef Miller", [("Josef Miller", "josef"), ("Miller", "josef")]),
        ("Miller alone", [("Miller", "josef johann")]),
        ("Bran-\ndão at Nord-Haven", [("Bran-\ndão", "ana"), ("Nord-Haven", "haven")]),
        ("", []),
    ],
)
def test_names_are_found_where_they_stand_with_all_who_go_by_them(text: str, found: list[tuple[str, str]]) -> None:
    assert [(text[one.start : one.end], " ".join(one.bearers)) for one in names_in(text, KNOWN)] == found


def test_a_name_that_others_bear_too_names_nobody_for_sure() -> None:
    assert people_in("Miller, that is Josef Miller", KNOWN) == {"josef": True, "johann": False}


def test_of_some_people_their_names_are_known_with_the_longer_ones_of_others_around_them() -> None:
    known = known_names(names_of(PEOPLE), ["lev"])
    assert people_in("Leon Trotsky and Ana Brandão", known).keys() & {"lev", "ana"} == set()
    assert "lev" in people_in("Leon", known)


WORDS = ("Ana", "a.", "BRANDAO", "Brandão", "Léon", "leon", "Trotsky", "Josef", "Miller", "the", "FBI", "Nord-Haven")


@given(st.lists(st.sampled_from(WORDS)))
def test_who_finds_the_texts_in_which_names_are_found(words: list[str]) -> None:
    text = " ".join(words)
    index = build_index([*PEOPLE, Entry("passage", "letter#1", "letter#1", "letter", "", text)])
    number = len(PEOPLE)
    found = {one.id for one in PEOPLE if number in naming(index, (one.id,), never)}
    assert found == people_in(text, KNOWN).keys()
