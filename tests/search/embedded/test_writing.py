"""An index is made once, and anew where the case has changed; the hits are those of an index made at once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casefile.search.embedded.failing import IndexLost
from casefile.search.embedded.opening import open_index
from casefile.search.embedded.state import FORMAT, State, load_state
from casefile.search.embedded.writing import replace_unit, write_index
from casefile.search.engine import Index, build_index
from casefile.search.entries import Entry
from casefile.search.find import find
from casefile.search.stopping import StoppedError

Source = Callable[..., list[Entry]]
Ids = Callable[[str], list[str] | None]


def state_of(root: Path) -> State:
    state = load_state(root)
    assert state is not None
    return state


def opened(root: Path) -> Index:
    index = open_index(root)
    assert index is not None
    return index


def test_it_answers_with_the_names_of_people(folder: Path, ids: Ids) -> None:
    assert ids("sedov") == ["kern#1", "orlov#1"]
    assert ids("tulip") == ["mark", "orlov#1"]


def test_it_is_of_the_case_as_it_was_when_it_was_made(folder: Path, root: Path) -> None:
    assert open_index(root, "as it was") is not None
    assert open_index(root, "as it is") is None
    assert open_index(root, "") is None


def test_only_the_source_that_changed_is_written(folder: Path, root: Path, entries: list[Entry], ids: Ids) -> None:
    before = state_of(root)
    changed = [entry for entry in entries if entry.id != "orlov#2"]
    write_index(root, changed, "as it is")
    after = state_of(root)
    assert (after.folder, after.stamp, after.revision) == (before.folder, "as it is", before.revision + 1)
    assert [name for name, unit in after.units.items() if before.units[name] != unit] == ["passages of orlov"]
    assert ids("nobody") == []
    assert ids("sedov") == ["kern#1", "orlov#1"]


def test_a_source_that_comes_between_others_stands_there(
    folder: Path, root: Path, entries: list[Entry], source: Source, ids: Ids
) -> None:
    write_index(root, [*entries[:22], *source("lola", "Sedov again"), *entries[22:]])
    assert state_of(root).folder == folder.name
    assert ids("sedov") == ["lola#1", "kern#1", "orlov#1"]
    engine = opened(root).engine
    texts = [engine.entry(number).id for number in engine.holding([("sedov",)], 9)]
    assert texts == ["kern#1", "lola#1", "orlov#1"]


def test_a_source_that_is_gone_is_not_found(folder: Path, root: Path, entries: list[Entry], ids: Ids) -> None:
    write_index(root, entries[:22])
    assert ids("zborowski") == []
    engine = opened(root).engine
    assert engine.frequency("zborowski") == 0
    assert list(engine.words_beginning("zb")) == []


def test_a_case_that_is_mostly_new_is_indexed_anew(folder: Path, root: Path, source: Source, ids: Ids) -> None:
    write_index(root, source("kern", "All of it is new"))
    assert state_of(root).folder != folder.name
    assert not folder.exists()
    assert ids("new") == ["kern#1"]


def test_once_an_eighth_has_been_written_anew_all_of_it_is(
    folder: Path, root: Path, entries: list[Entry], source: Source
) -> None:
    for number in range(3):
        write_index(root, [*entries, *source("lola", f"Sedov again, {number}")])
        assert (state_of(root).folder, state_of(root).renewed) == (folder.name, number + 1)
    write_index(root, [*entries, *source("lola", "Sedov once more")])
    assert (state_of(root).folder == folder.name, state_of(root).renewed) == (False, 0)


def test_the_commonest_words_come_first_in_an_index_that_was_written_anew(root: Path, source: Source) -> None:
    kept = source("kern", *["Reiss rests"] * 8, *["remains"] * 6, *["reads"] * 2, *["Nothing of it"] * 200)
    write_index(root, [*kept, *source("orlov", "reads")])
    replace_unit(root, source("orlov", *["Reads, remains"] * 5))
    replace_unit(root, source("orlov", *["Reads"] * 7))
    engine = opened(root).engine
    assert list(engine.words_beginning("re")) == ["reads", "reiss", "rests", "remains"]
    assert [engine.frequency(word) for word in ("reads", "reiss", "rests", "remains")] == [9, 8, 8, 6]


def test_a_single_source_can_be_replaced(folder: Path, root: Path, source: Source, ids: Ids) -> None:
    replace_unit(root, source("orlov", "Reiss waits"), "as it is")
    assert ids("waits") == ["orlov#1"]
    assert ids("zborowski") == ["mark"]
    assert state_of(root).stamp == "as it is"


def test_words_of_a_source_that_was_replaced_are_counted_as_they_are_now(root: Path, source: Source) -> None:
    write_index(root, [*source("kern", *["Reiss waits"] * 5), *source("orlov", *["Reiss waits"] * 3)])
    replace_unit(root, source("orlov", "Reiss hides"))
    engine = opened(root).engine
    assert [engine.frequency(word) for word in ("reiss", "waits", "hides", ":src:orlov")] == [6, 5, 1, 1]


def test_nothing_is_written_but_the_stamp_where_nothing_changed(folder: Path, root: Path, entries: list[Entry]) -> None:
    files = sorted((path.name, path.stat().st_mtime_ns) for path in folder.iterdir())
    write_index(root, entries, "as it is")
    assert state_of(root).stamp == "as it is"
    assert sorted((path.name, path.stat().st_mtime_ns) for path in folder.iterdir()) == files


def test_a_reader_whose_index_was_written_anew_is_told(root: Path, source: Source, many: list[Entry]) -> None:
    write_index(root, many)
    index = opened(root)
    replace_unit(root, source("many", "Reiss waits"))
    with pytest.raises(IndexLost):
        index.engine.entry(index.engine.holding([("sedov",)], 999)[-1])


def test_making_it_tells_how_far_it_is_and_can_be_called_off(root: Path, source: Source) -> None:
    told: list[tuple[int, int]] = []
    write_index(root, source("kern", *map(str, range(1200))), told=lambda done, size: told.append((done, size)))
    assert told == [(0, 1200), (500, 1200), (1000, 1200), (1200, 1200)]
    with pytest.raises(StoppedError):
        write_index(root, source("kern", "All of it is new"), cancelled=lambda: True)
    assert state_of(root).size == 1200
    assert len(list(root.iterdir())) == 3


def test_the_index_that_an_earlier_program_made_is_taken_away(tmp_path: Path, source: Source) -> None:
    root, earlier, other = (tmp_path / f"{case}-{number}" for case, number in (("a", FORMAT), ("a", 1), ("b", 1)))
    earlier.mkdir()
    other.mkdir()
    write_index(root, source("kern", "Reiss waits"))
    assert sorted(tmp_path.iterdir()) == [root, other]


WORDS = st.sampled_from(["sedov", "sedoff", "clinic", "the", "white-russian", "Зборовский", "zborowski"])
REST = tuple(" ".join(("the", *("clinic",) * (number % 3), f"sed{number % 9}")) for number in range(200))
"""Texts of a source that stays as it is, so that what changes is little beside it."""
TEXTS = st.lists(st.lists(WORDS, max_size=6).map(" ".join), max_size=4)
CASES = st.dictionaries(st.sampled_from("abcde"), TEXTS, max_size=5)


@settings(max_examples=25)
@given(st.lists(CASES, min_size=2, max_size=4), st.lists(WORDS, min_size=1, max_size=3).map(" ".join))
def test_however_often_it_is_written_anew_it_gives_the_hits_of_an_index_in_memory(
    tmp_path_factory: pytest.TempPathFactory, cases: list[dict[str, list[str]]], query: str
) -> None:
    root = tmp_path_factory.mktemp("index")
    for case in cases:
        entries = [
            Entry("passage", f"{id_}#{n}", f"{id_}#{n}", id_, "", text)
            for id_, texts in sorted({**case, "cc": REST}.items())
            for n, text in enumerate(texts)
        ]
        write_index(root, entries)
        assert list(opened(root).engine.words_beginning("s")) == list(build_index(entries).engine.words_beginning("s"))
        for is_quick in (False, True):
            answer = find(build_index(entries), query, is_quick=is_quick)
            assert find(opened(root), query, is_quick=is_quick) == answer
