"""The search box asks the index on disk where there is one, and is never without an answer."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from casefile.loading.case import load_case
from casefile.present import indexing
from casefile.present.counting import count_conflicts
from casefile.present.indexing import make_index
from casefile.present.view import look_at
from casefile.search.embedded.engine import EmbeddedEngine
from casefile.search.engine import Index, build_index
from casefile.search.entries import Entry
from casefile.search.stopping import Cancelled, never
from casefile.tui import finder
from casefile.tui.finder import Finder

PATIENCE = 60
"""Seconds within which a small index is made."""

CASE = """
== sources/letter.md ==
---
title: A letter
short: Letter
kind: letter
---
The mill burnt down.

Nobody saw the mill again.
"""


@pytest.fixture
def folder(case_folder: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(finder, "FEW", 1)
    monkeypatch.setattr(indexing, "SETTLED", 0.01)
    return case_folder(CASE)


def asked(finder: Finder, folder: Path, query: str = "mill") -> list[str]:
    answer = finder.answer(load_case(folder)[0], query, never)
    assert answer is not None
    return [hit.id for hit in answer.hits]


def wait_for_index(finder: Finder) -> None:
    """Wait until the index that the finder began to make is there."""
    assert finder.indexing._following is not None, "none was begun"
    finder.indexing._following.join(PATIENCE)
    assert not finder.indexing.is_running, f"not there after {PATIENCE} seconds: {finder.indexing.progress}"


def test_the_first_search_is_answered_from_memory_while_the_index_is_made(folder: Path) -> None:
    first = Finder()
    assert asked(first, folder) == ["letter#1", "letter#2"]
    wait_for_index(first)
    second = Finder()
    assert asked(second, folder) == ["letter#1", "letter#2"]
    assert second.indexing._following is None
    assert isinstance(second._index.engine, EmbeddedEngine)  # type: ignore[union-attr]


def test_an_index_written_anew_by_another_program_costs_no_answer(folder: Path) -> None:
    make_index(folder)
    case, _ = load_case(folder)
    asking = Finder()
    asking.answer(case, "mill", never)
    path = folder / "sources" / "letter.md"
    path.write_text(path.read_text().replace("Nobody", "Somebody"))
    make_index(folder, is_new=True)
    answer = asking.answer(case, "nobody", never)
    assert answer is not None
    assert [hit.id for hit in answer.hits] == ["letter#2"]


def test_a_case_with_something_left_out_is_searched_without_it(folder: Path) -> None:
    make_index(folder)
    case, _ = load_case(folder)
    without = type(case)(
        **{**{name: getattr(case, name) for name in case.__slots__}, "left_out": frozenset({"letter#1"})}
    )
    answer = Finder().answer(without, "mill", never)
    assert answer is not None
    assert [hit.id for hit in answer.hits] == ["letter#2"]


def test_filters_are_answered_from_what_the_case_has_worked_out(folder: Path) -> None:
    case, problems = load_case(folder)
    view = look_at(case, problems)
    waiting = Finder().answer(case, "is:disputed", never, view)
    counted = Finder().answer(case, "is:disputed", never, count_conflicts(view))
    assert waiting is not None
    assert waiting.notes[0].endswith("what is disputed is not worked out yet; ask again in a moment")
    assert counted is not None
    assert counted.notes == ()


def test_among_many_texts_a_quick_answer_comes_first_and_the_thorough_one_after_a_pause(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finder, "PAUSE", 0.01)
    case, _ = load_case(folder)
    answers = list(Finder().answers(case, "mil agian", never, look_at(case)))
    assert [answer.is_quick for answer in answers] == [True, False]
    assert answers[1].hits[0].id == "letter#2"


def test_where_another_key_follows_there_is_no_thorough_answer(folder: Path) -> None:
    case, _ = load_case(folder)
    is_typed: list[bool] = []
    answers = Finder().answers(case, "mill", lambda: bool(is_typed), look_at(case))
    assert next(answers).is_quick
    is_typed.append(True)
    assert list(answers) == []


def test_the_next_key_does_not_begin_the_index_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case, _ = load_case(folder)
    searching, made, is_typed, is_begun = Finder(), list[Index](), Event(), Event()

    def made_slowly(entries: Sequence[Entry], cancelled: Cancelled) -> Index:
        is_begun.set()
        while not searching._waiting and not cancelled():
            is_typed.wait(0.01)
        is_typed.set()
        assert not cancelled(), "called off, though the next search waits for it"
        made.append(build_index(entries))
        return made[-1]

    monkeypatch.setattr(finder, "FEW", 100)
    monkeypatch.setattr(finder, "build_index", made_slowly)
    with ThreadPoolExecutor() as threads:
        first = threads.submit(searching.answer, case, "mil", is_typed.is_set)
        assert is_begun.wait(PATIENCE)
        second = threads.submit(searching.answer, case, "mill", never)
        assert first.result() is None
        answer = second.result()
    assert answer is not None
    assert len(answer.hits) == 2
    assert len(made) == 1


def test_who_leaves_the_search_leaves_the_index_too(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finder, "FEW", 100)
    case, _ = load_case(folder)
    searching = Finder()
    assert searching.answer(case, "mill", lambda: True) is None
    assert searching._index is None
