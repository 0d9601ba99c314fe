"""Opening an index that is there, sound, and of the case as it is now."""

from collections.abc import Iterable
from pathlib import Path

from casefile.search.embedded.engine import EmbeddedEngine
from casefile.search.embedded.failing import FAULTS, IndexLost
from casefile.search.embedded.state import State, load_state
from casefile.search.embedded.sums import META, is_sound, sum_of
from casefile.search.embedded.terms import open_terms
from casefile.search.embedded.texts import load_unit, open_texts
from casefile.search.embedded.units import runs_of
from casefile.search.engine import Index
from casefile.search.entries import Entry
from casefile.search.names import names_of

PEOPLE = "person"
"""The unit of the entries that bear names."""


def open_index(root: Path, stamp: str | None = None) -> Index | None:
    """The index in `root`; None where there is none, where it is damaged, or where its stamp is not the one given."""
    state = load_state(root)
    if state is None or (stamp is not None and (not stamp or state.stamp != stamp)):
        return None
    try:
        return _open(root / state.folder, state)
    except (*FAULTS, IndexLost):
        return None


def open_index_of(root: Path, entries: Iterable[Entry]) -> Index | None:
    """The index in `root` if it is of just these entries, whenever it was made."""
    state = load_state(root)
    if state is None:
        return None
    runs = list(runs_of(entries))
    is_same = [run.name for run in runs] == [*state.units] and all(
        run.as_unit(state.units[run.name].id) == state.units[run.name] for run in runs
    )
    return open_index(root) if is_same else None


def _open(folder: Path, state: State) -> Index | None:
    if not is_sound(folder, state.files):
        return None
    terms, texts = open_terms(folder), open_texts(folder)
    engine = EmbeddedEngine(state, terms, texts)
    if sum_of(folder / META).summed != state.files[META].summed:  # another program has committed meanwhile
        return None
    people = [(unit.id, unit.count) for name, unit in state.units.items() if name.split()[0] == PEOPLE]
    entries = (entry for unit, count in people for entry in load_unit(texts, unit, count, state.revision))
    return Index(engine, names_of(entries))
