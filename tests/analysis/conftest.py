"""Fixtures of analysis: a case written in the test, and what comes out for one matter of it."""

from collections.abc import Callable
from textwrap import dedent

import pytest

from casefile.analysis.conflicts import Conflict, conflict_on
from casefile.analysis.index import Index
from casefile.model.case import Case, matters_of
from casefile.model.problems import Problem

LoadText = Callable[[str], tuple[Case, tuple[Problem, ...]]]
ReadCase = Callable[[str], Case]
FindOne = Callable[..., Conflict]

ACCOUNTS = {
    "anna": "Anna 1940",
    "boris": "Boris 1950",
    "clara": "Clara 1960",
    "dora": "Dora 1970",
}

EVENT = "== events.yaml ==\nevent: {title: Something happens}\n"

EVENTS = """
    == events.yaml ==
    undated: {title: Nobody dates it}
    death:
      title: He dies
      date:
        - {says: 1938-02-16, in: anna#p}
        - {says: 1938-02-15T11, in: boris#p}
        - {denies: 1937, in: clara#p}
    month: {title: In February, date: {says: 1938-02, in: anna#p}}
    lasting: {title: It lasted until then, date: {says: ../1938-02-10, in: anna#p}}
    operation: {title: He is operated on, date: {says: 1938-02-09, in: boris#p}}
    waking: {title: He wakes, date: {says: 1 day after operation, in: boris#p}}
    lost: {title: It is counted from nothing, date: {says: 1 day after undated, in: anna#p}}
"""
"""An event without a date, some with one, by an interval or another event too, and one that two accounts date apart."""


def accounts() -> str:
    """Four accounts in hand, a passage each, none of which says whom it has its word from."""
    return "".join(
        f"== sources/{id_}.md ==\n---\ntitle: T\nshort: {short}\nkind: book\n---\n\nTold. {{#p}}\n\nOf it. {{#q}}\n"
        for id_, short in ACCOUNTS.items()
    )


@pytest.fixture
def read_case(load_text: LoadText) -> ReadCase:
    """The case of a text, which must hold no error; four accounts with passages `p` and `q`, and `event`, are added."""

    def read(text: str) -> Case:
        given = "\n" + dedent(text).strip("\n") + "\n"
        added = accounts() if "== sources/" not in given else ""
        added += EVENT if "== events.yaml ==" not in given else ""
        case, problems = load_text(given.lstrip("\n") + added)
        assert [str(problem) for problem in problems if problem.severity == "error"] == []
        return case

    return read


@pytest.fixture
def find_one(read_case: ReadCase) -> FindOne:
    """What comes out for one matter of a case, `question` where none is named; there must be something to compare."""

    def find(text: str, matter: str = "question") -> Conflict:
        case = read_case(text)
        found = conflict_on(Index(case), {each.id: each for each in matters_of(case)}[matter])
        assert found is not None
        return found

    return find
