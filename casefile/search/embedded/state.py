"""What an index says of itself: one small file, replaced as a whole, by which all the others become valid.

It names the folder that holds the present index, what each of its files must weigh and sum up to (CRC-32), the units it
is made of, and the stamp of the case files it was made from.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from unicodedata import unidata_version
from zlib import crc32

import tantivy
from msgspec import Struct, field, json

from casefile import __version__
from casefile.kept.folders import cache_home, case_key
from casefile.kept.writing import write_whole
from casefile.search.embedded.sums import Sums

FORMAT = 6
"""Of the files. Another number is another folder."""
STATE = "state.json"
MADE_BY = f"casefile {__version__}, {getattr(tantivy, '__version__', '')}, Unicode {unidata_version}"
"""What decides how words are told apart and written down: an index made by others is made anew."""


class Unit(Struct, frozen=True, array_like=True):
    """A run of entries that is indexed as one, and again as one when anything in it changes."""

    id: int
    """Ascends in the order of the case."""
    count: int
    digest: str = ""


class State(Struct, frozen=True):
    """An index, as it was when it was last written."""

    folder: str
    """The name of the folder that holds its files."""
    revision: int
    """Grows by one with each writing."""
    stamp: str
    """Of the case files it was made from; empty where that is not known."""
    units: Mapping[str, Unit] = field(default_factory=dict)
    """By name, in the order of the case."""
    files: Sums = field(default_factory=dict)
    """Every file that must not have changed, by its name."""
    blocks: Sequence[int] = ()
    """The first number of each block of entries, ascending: common words are looked up block by block."""
    renewed: int = 0
    """How many entries have been written since it was made."""
    made_by: str = MADE_BY

    @property
    def size(self) -> int:
        """The number of entries."""
        return sum(unit.count for unit in self.units.values())


def index_root(case: Path) -> Path:
    """Where the index of a case lies: in the platform's cache folder, by the hash of the case's resolved path."""
    return cache_home() / "search" / f"{case_key(case)}-{FORMAT}"


def earlier_roots(root: Path) -> list[Path]:
    """Where programs before this one kept the index of the same case."""
    case = root.name.removesuffix(f"-{FORMAT}")
    return [] if case == root.name else [root.with_name(f"{case}-{number}") for number in range(1, FORMAT)]


def load_state(root: Path) -> State | None:
    """The state of an index; None where there is none, or none that this program can use."""
    try:
        summed, _, body = (root / STATE).read_bytes().partition(b"\n")
        state = json.decode(body, type=State) if int(summed) == crc32(body) else None
    except (OSError, ValueError, RecursionError):
        return None
    return state if state and state.made_by == MADE_BY else None


def save_state(root: Path, state: State) -> None:
    """Replace the state at once, so that no one sees half of it. Raises OSError."""
    body = json.encode(state)
    write_whole(root / STATE, b"%d\n" % crc32(body) + body, is_lasting=True)
