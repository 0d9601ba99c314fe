"""Where we were, with the way behind and ahead: kept as JSON in the state folder of the case."""

import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from casefile.kept.folders import state_folder
from casefile.kept.writing import write_kept
from casefile.tui.places import Choice, Place, Way

FILE = "place.json"
FORMAT = 1
MOST = 50
"""Places that are kept on each side."""


class KeptWay(NamedTuple):
    """The place we were at, and the way to it."""

    here: Place = Place()
    way: Way = Way()
    people: str = ""
    """The order that the people stand in; empty for that which they have at first."""

    def among(self, known: Callable[[Place], Place | None]) -> "KeptWay":
        """The same with only what is still known of each place; what is left of none is forgotten."""
        behind, ahead = (tuple(filter(None, map(known, side))) for side in self.way)
        return self._replace(here=known(self.here) or Place(), way=Way(behind, ahead))


def load_way(case_folder: Path) -> KeptWay:
    """What is kept of a case; the beginning where nothing is, or nothing that can be read."""
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        kept = json.loads((state_folder(case_folder) / FILE).read_bytes())
        if kept["format"] == FORMAT:
            behind, ahead = (tuple(map(_place, kept[side][-MOST:])) for side in ("behind", "ahead"))
            return KeptWay(_place(kept["here"]), Way(behind, ahead), str(kept.get("people", "")))
    return KeptWay()


def keep_way(case_folder: Path, here: Place, way: Way, people: str = "") -> None:
    """Keep a place, its way and the order of the people; where that cannot be written, nothing is kept."""
    behind, ahead = way
    text = json.dumps({
        "format": FORMAT,
        "case": str(case_folder.resolve()),
        "here": here._asdict(),
        "behind": _all(behind[-MOST:]),
        "ahead": _all(ahead[:MOST]),
        "people": people,
    })  # fmt: skip
    with suppress(OSError):
        write_kept(state_folder(case_folder) / FILE, text.encode("utf-8", "surrogatepass"))


def _all(places: Iterable[Place]) -> list[dict[str, Any]]:
    return [place._asdict() for place in places]


def _place(kept: dict[str, Any]) -> Place:
    """A place of what was kept; raises ValueError where something in it is not what it was."""
    words = {name: kept[name] for name in Place._fields if name not in ("choices", "spot")}
    words["spot"] = kept.get("spot", "")
    choices = tuple(Choice(pane, id_) for pane, id_ in kept["choices"])
    if not all(isinstance(word, str) for word in (*words.values(), *(part for one in choices for part in one))):
        raise ValueError
    return Place(**words, choices=choices)
