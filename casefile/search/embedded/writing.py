"""Making an index, and making it anew where the case has changed.

What is written becomes valid only with the state, last of all, so a program that is killed meanwhile leaves what was
there, or an index whose sums are off, which counts as none.
"""

import shutil
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path
from time import sleep, time_ns
from uuid import uuid4

import tantivy
from msgspec import Struct
from msgspec.structs import replace

from casefile.search.embedded.entry_writing import entry_document, place_of, unit_term
from casefile.search.embedded.failing import FAULTS, IndexLost, IndexNotWritten
from casefile.search.embedded.leaf_writing import Counted, told_words, words_of_units, write_leaves
from casefile.search.embedded.locking import LOCK, writing
from casefile.search.embedded.state import STATE, State, Unit, earlier_roots, load_state, save_state
from casefile.search.embedded.sums import SETTLED, is_sound, sums_of
from casefile.search.embedded.terms import MARKED_FIELD, open_terms
from casefile.search.embedded.texts import delete_unit, numbers_in, open_texts, rows_of, write_unit
from casefile.search.embedded.units import Run, blocks_of, digest_of, placed, runs_of, within_blocks
from casefile.search.entries import Entry
from casefile.search.stopping import Cancelled, never, stop_if

HEAP = 256_000_000
"""Bytes that tantivy may fill before it writes a segment."""
ENTRIES_AT_ONCE = 500
RENEWED = 8
"""Once a part like this has been written anew, all of it is: what was replaced and words listed twice are cleared."""

Progress = Callable[[int, int], None]
"""Told how many of how many entries are done."""


def untold(done: int, size: int) -> None:
    """Tell nobody how far it is."""


class Change(Struct, frozen=True):
    """What turns one state of an index into the next: units to write, and units to take out."""

    old: State
    new: State
    writes: Sequence[Run]
    drops: Sequence[Unit]

    @property
    def is_empty(self) -> bool:
        """Whether the texts are the same as before."""
        return not self.writes and not self.drops


class Writer(Struct):
    """What is open while an index is written."""

    index: tantivy.Index
    terms: tantivy.IndexWriter
    texts: sqlite3.Connection


def write_index(
    root: Path,
    entries: Iterable[Entry],
    stamp: str = "",
    *,
    is_new: bool = False,
    told: Progress = untold,
    cancelled: Cancelled = never,
) -> None:
    """Make the index in `root` one of these entries; only units that have changed are written, unless `is_new`.

    Raises IndexBusy where another program is at it, IndexNotWritten where the disk refuses, StoppedError if called off.
    """
    runs = tuple(runs_of(entries))
    try:
        with writing(root):
            old = None if is_new else _sound_state(root)
            change = _change(old, runs, stamp) if old else None
            if change:
                _renew(root, change, told, cancelled)
            else:
                _make(root, runs, stamp, told, cancelled)
    except FAULTS as fault:
        raise IndexNotWritten(root, fault) from fault


def replace_unit(root: Path, entries: Iterable[Entry], stamp: str = "") -> None:
    """Write these units anew and leave all others. Raises as `write_index`, and IndexLost where there is no index."""
    runs = tuple(runs_of(entries))
    try:
        with writing(root):
            old = load_state(root)
            if old is None or any(run.name not in old.units for run in runs):
                raise IndexLost("there is no index, or not of these units")
            units = {**old.units, **{run.name: run.as_unit(old.units[run.name].id) for run in runs}}
            new = replace(old, revision=old.revision + 1, stamp=stamp, units=units, renewed=old.renewed + _size(runs))
            _renew(root, Change(old, new, runs, [old.units[run.name] for run in runs]), untold, never)
    except FAULTS as fault:
        raise IndexNotWritten(root, fault) from fault


def _sound_state(root: Path) -> State | None:
    state = load_state(root)
    with suppress(OSError):
        return state if state and is_sound(root / state.folder, state.files, is_whole=True) else None
    return None


def _change(old: State, runs: Sequence[Run], stamp: str) -> Change | None:
    """What has to be written; None where all of it has to be, because most is new or no ids are left between others."""
    ids = placed([run.name for run in runs], old.units)
    if ids is None:
        return None
    units = {run.name: run.as_unit(ids[run.name]) for run in runs}
    writes = [run for run in runs if units[run.name] != old.units.get(run.name)]
    drops = [unit for name, unit in old.units.items() if units.get(name) != unit]
    renewed = old.renewed + _size(writes)
    new = replace(old, revision=old.revision + 1, stamp=stamp, units=units, renewed=renewed)
    return Change(old, new, writes, drops) if renewed * RENEWED <= new.size else None


def _size(runs: Iterable[Run]) -> int:
    return sum(len(run.entries) for run in runs)


def _make(root: Path, runs: Sequence[Run], stamp: str, told: Progress, cancelled: Cancelled) -> None:
    """Make a new index beside the old one, then let the state name it, then take the old one away."""
    folder = root / uuid4().hex
    ids = placed([run.name for run in runs], {}) or {}
    units = {run.name: Unit(ids[run.name], len(run.entries)) for run in runs}
    state = State(folder.name, 1, stamp, units, blocks=blocks_of(units.values()))
    try:
        folder.mkdir()
        index = open_terms(folder, is_new=True)
        with closing(open_texts(folder, is_new=True)) as texts:
            texts.execute("BEGIN")
            writer = Writer(index, index.writer(HEAP, 1), texts)
            _write(writer, state, runs, told, cancelled)
            with ThreadPoolExecutor(1) as beside:  # tantivy sorts what was added while the texts are packed
                words = beside.submit(_committed_words, writer)
                digests = _write_texts(texts, state, runs, cancelled)
                write_leaves(writer.terms, words.result())
            _finish(writer)
            texts.execute("COMMIT")
        sleep(SETTLED / 1e9)  # or else the files that were written last would have to be added up at each opening
        units = {name: replace(unit, digest=digests[name]) for name, unit in units.items()}
        save_state(root, _summed(root, replace(state, units=units)))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    _clear(root, folder)


def _clear(root: Path, folder: Path) -> None:
    """Take away what is no part of the index in this folder."""
    for path in root.iterdir():
        if path.name not in (folder.name, STATE, LOCK):
            shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)
    for path in earlier_roots(root):
        shutil.rmtree(path, ignore_errors=True)


def _committed_words(writer: Writer) -> Sequence[Counted]:
    """Commit the entries of a new index, and tell their words."""
    writer.terms.commit()
    return told_words(writer.index)


def _renew(root: Path, change: Change, told: Progress, cancelled: Cancelled) -> None:
    """Write what has changed into the index that is there."""
    folder = root / change.old.folder
    state = change.new
    if not change.is_empty:
        index = open_terms(folder)
        with closing(open_texts(folder, is_written=True)) as texts:
            writer = Writer(index, index.writer(HEAP, 1), texts)
            texts.execute("BEGIN IMMEDIATE")
            _drop(writer, change.drops)
            _write(writer, state, change.writes, told, cancelled)
            _write_texts(texts, state, change.writes, cancelled)
            units = (state.units[run.name].id for run in change.writes)
            for unit, words in zip(units, words_of_units(index, (run.entries for run in change.writes)), strict=True):
                write_leaves(writer.terms, words, unit_term(unit))
            _finish(writer)
            texts.execute("COMMIT")
        state = _summed(root, state)
    save_state(root, state)


def _drop(writer: Writer, units: Iterable[Unit]) -> None:
    for unit in units:
        writer.terms.delete_documents_by_term(MARKED_FIELD, unit_term(unit.id))
        delete_unit(writer.texts, unit.id)


def _write(writer: Writer, state: State, runs: Sequence[Run], told: Progress, cancelled: Cancelled) -> None:
    """Write the terms of units."""
    size, done = _size(runs), 0
    for run in runs:
        unit = state.units[run.name].id
        entries = iter(run.entries)
        for numbers, block in within_blocks(numbers_in(unit, len(run.entries)), state.blocks):
            place = place_of(unit, block)
            for number, entry in zip(numbers, entries, strict=False):
                if not done % ENTRIES_AT_ONCE:
                    stop_if(cancelled)
                    told(done, size)
                writer.terms.add_document(entry_document(number, place, entry))
                done += 1
    told(size, size)


def _write_texts(
    texts: sqlite3.Connection, state: State, runs: Sequence[Run], cancelled: Cancelled
) -> Mapping[str, str]:
    """Write the entries of units themselves; gives the digest of each, by its name."""
    digests = {}
    for run in runs:
        stop_if(cancelled)
        rows = rows_of(run.entries)
        write_unit(texts, state.units[run.name].id, state.revision, rows)
        digests[run.name] = digest_of(rows)
    return digests


def _finish(writer: Writer) -> None:
    """Commit tantivy: from here on the old state is not valid any more."""
    writer.terms.commit()
    writer.terms.wait_merging_threads()


def _summed(root: Path, state: State) -> State:
    files = sums_of(root / state.folder, state.files, time_ns())
    return replace(state, files=files)
