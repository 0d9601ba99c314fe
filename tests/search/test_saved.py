"""Searches are saved under names, in the platform's state folder and never in the case."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casefile.search.query import parse_query
from casefile.search.saved import (
    NotSavedError,
    SavedSearch,
    find_saved,
    forget_search,
    load_saved,
    save_search,
    saved_file,
)


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def case(tmp_path: Path) -> Path:
    (tmp_path / "case").mkdir()
    return tmp_path / "case"


def test_a_search_is_kept_beside_the_others_and_not_in_the_case(case: Path) -> None:
    save_search(case, "the clinic", "clinic who:sedov")
    save_search(case, "Feb", 'when:"Feb 1938"')
    assert load_saved(case) == (SavedSearch("the clinic", "clinic who:sedov"), SavedSearch("Feb", 'when:"Feb 1938"'))
    assert not list(case.iterdir())
    assert [path.name for path in saved_file(case).parent.iterdir()] == [saved_file(case).name]


def test_a_name_is_taken_once_whatever_its_case(case: Path) -> None:
    save_search(case, "Clinic", "one")
    save_search(case, "clinic", "two")
    assert load_saved(case) == (SavedSearch("clinic", "two"),)
    assert find_saved(case, "CLINIC").query == "two"


def test_a_search_is_forgotten(case: Path) -> None:
    save_search(case, "clinic", "one")
    assert forget_search(case, "clinic").query == "one"
    assert load_saved(case) == ()


def test_another_case_has_its_own(case: Path, tmp_path: Path) -> None:
    save_search(case, "clinic", "one")
    assert load_saved(tmp_path) == ()


def test_what_is_not_there_is_said_with_what_is(case: Path) -> None:
    with pytest.raises(NotSavedError, match="none is saved for this case; --save NAME saves one"):
        find_saved(case, "x")
    save_search(case, "clinic", "one")
    with pytest.raises(NotSavedError, match="No search is saved as “x”; there are “clinic”"):
        forget_search(case, "x")


@pytest.mark.parametrize(("name", "query"), [("", "x"), (" \n", "x"), ("n" * 81, "x"), ("x", " "), ("x", "q" * 1001)])
def test_what_cannot_be_saved_is_said(case: Path, name: str, query: str) -> None:
    with pytest.raises(NotSavedError, match="write"):
        save_search(case, name, query)


def test_a_file_that_was_damaged_gives_what_can_be_read(case: Path) -> None:
    save_search(case, "clinic", "one")
    saved_file(case).write_bytes(b"\xff\xfe\nno tab\n\tno name\n" + saved_file(case).read_bytes())
    assert load_saved(case) == (SavedSearch("clinic", "one"),)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40), st.text(max_size=80))
def test_any_query_comes_back_as_it_is_understood(case: Path, name: str, query: str) -> None:
    try:
        saved = save_search(case, name, query)
    except NotSavedError:
        return
    assert find_saved(case, name) == saved
    assert parse_query(saved.query).words == parse_query(query).words
