"""Searches saved under a name: one text file a case in the platform's state folder, a line each, never in the case.

A line is the name, a tab and the query. Deleting the file costs nothing else.
"""

from pathlib import Path

from msgspec import Struct

from casefile.kept.folders import case_key, state_home
from casefile.kept.writing import write_kept
from casefile.model.errors import CasefileError
from casefile.search.query import LONGEST
from casefile.text.inert import inert

LONGEST_NAME = 80
MOST = 1_000
"""Searches of one case that are kept."""


class NotSavedError(CasefileError):
    """A search cannot be saved, or there is none of that name."""


class SavedSearch(Struct, frozen=True):
    """A query under a name."""

    name: str
    query: str


def saved_file(case: Path) -> Path:
    """Where the searches of a case are kept: by the hash of its resolved path."""
    return state_home() / "searches" / f"{case_key(case)}.txt"


def load_saved(case: Path) -> tuple[SavedSearch, ...]:
    """The saved searches of a case, the oldest first; none where there is no such file. Raises OSError."""
    try:
        text = saved_file(case).read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return ()
    parts = (inert(line).partition("\t") for line in text.split("\n"))
    return tuple(SavedSearch(name, query) for name, _, query in parts if name.strip() and query.strip())


def find_saved(case: Path, name: str) -> SavedSearch:
    """The saved search of that name, whatever its case. Raises NotSavedError with the names that there are."""
    every = load_saved(case)
    for one in every:
        if one.name.casefold() == _line(name).casefold():
            return one
    names = ", ".join(f"“{one.name}”" for one in every[:5]) + (", …" if len(every) > 5 else "")
    mend = f"there are {names}" if every else "none is saved for this case; --save NAME saves one"
    raise NotSavedError(f"No search is saved as “{_line(name)}”; {mend}")


def save_search(case: Path, name: str, query: str) -> SavedSearch:
    """Save a query under a name, in place of what has that name. Raises NotSavedError and OSError."""
    search = SavedSearch(_line(name), _line(query))
    if not 0 < len(search.name) <= LONGEST_NAME:
        raise NotSavedError(f"A search is saved under a name; write one of at most {LONGEST_NAME} characters")
    if not 0 < len(search.query) <= LONGEST:
        raise NotSavedError(f"There is nothing to save; write a query of at most {LONGEST:,} characters")
    others = [one for one in load_saved(case) if one.name.casefold() != search.name.casefold()]
    if len(others) >= MOST:
        raise NotSavedError(f"{MOST:,} searches are saved already; --forget NAME makes room")
    _write(saved_file(case), (*others, search))
    return search


def forget_search(case: Path, name: str) -> SavedSearch:
    """Forget a saved search. Raises NotSavedError where there is none of that name, and OSError."""
    search = find_saved(case, name)
    _write(saved_file(case), tuple(one for one in load_saved(case) if one != search))
    return search


def _line(text: str) -> str:
    return " ".join(inert(text).split())


def _write(file: Path, searches: tuple[SavedSearch, ...]) -> None:
    write_kept(file, "".join(f"{one.name}\t{one.query}\n" for one in searches).encode(errors="replace"))
