"""The first steps: six cards over the case in hand, whose rows they pick and name, and what each waits for."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from casefile.kept.folders import state_home
from casefile.kept.writing import write_kept
from casefile.present.conflicts import question_of
from casefile.present.people import PersonRow
from casefile.present.view import hard_ones
from casefile.tui.commands import hint
from casefile.tui.opening import Opened

ALL = frozenset(range(1, 7))
NUMBERS = {2: "Two", 3: "Three", 4: "Four"}
"""Of how many values a card tells."""


class Card(NamedTuple):
    """One card."""

    number: int
    title: str
    text: str
    waits_for: frozenset[str]
    """The actions of which one ends it."""
    pane: str = ""
    """The list that the row it picks stands in."""
    picks: str = ""
    """The id of that row."""
    lies_on: frozenset[str] = frozenset({"desk"})
    """The screens it lies on; on all others it would stand in the way."""
    is_all: bool = False
    """Whether it waits for all those actions, not for one of them."""


def cards_of(opened: Opened, at: str = "") -> tuple[Card, ...]:
    """The cards that a case has rows for, in their order; the first one leaves in hand what we are at, if anything."""
    return tuple(sorted((*_general(opened, at), *_of_person(opened), *_of_conflict(opened))))


def _general(opened: Opened, at: str) -> Iterator[Card]:
    if any(opened.lists):
        yield _of_moving_on(opened, at) if at else _of_moving(opened)
        where, keys = frozenset({"desk", "compare"}), frozenset({"search", "help"})
        yield Card(6, "Find anything, do anything", _last_text(), keys, lies_on=where, is_all=True)


def _of_moving(opened: Opened) -> Card:
    """↓ onto the person of the next card; where that one is the first, ↓ and back."""
    people, most = opened.lists.people, _most_disputed(opened)
    at = people.index(most) if most else 0
    down, up = _key("down"), _key("up")
    if at or len(people) < 2:
        shown = f"{opened.name(people[at].id)}, the next row," if people else "the next row"
        text = f"{down} takes {shown} in hand, and this pane shows it. Press {down}."
        return Card(1, "Moving shows", text, frozenset({"down"}), *(("people", people[at - 1].id) if at else ()))
    here, below = (opened.name(row.id) for row in people[:2])
    text = f"{down} takes {below} in hand, and this pane shows it; {up} goes back to {here}. Press {down}, then {up}."
    return Card(1, "Moving shows", text, frozenset({"down", "up"}), "people", people[0].id, is_all=True)


def _of_moving_on(opened: Opened, at: str) -> Card:
    """↓ from where we are: a row of a list, or a page in the reader."""
    down = _key("down")
    shown = "takes the next row in hand, and this pane shows it" if opened.pane_of(at) else "goes to the next line here"
    return Card(1, "Moving shows", f"{down} {shown}. Press {down}.", frozenset({"down"}))


def _most_disputed(opened: Opened) -> PersonRow | None:
    return max(opened.lists.people, key=lambda row: opened.conflicts_of(row.id) or 0, default=None)


def _last_text() -> str:
    return (
        f"{_key('search')} searches the whole case, names and words alike; {_key('step_back')} comes back from it. "
        f"{_key('help')} lists all that can be done where you are. Press {_key('search')}, then {_key('step_back')}, "
        f"then {_key('help')}."
    )


def _of_person(opened: Opened) -> Iterator[Card]:
    row = _most_disputed(opened)
    if row is None:
        return
    name, found = opened.name(row.id), opened.conflicts_of(row.id) or 0
    share = f"Most conflicts have to do with {name}" if found else f"{name} is named in this case"
    choose = f"{share}, who is in hand now. Press {_key('choose')}: the other lists narrow to that name."
    yield Card(2, "Choosing narrows", choose, frozenset({"choose"}), "people", row.id)
    again = f"The other lists hold what has to do with that name alone. Press {_key('step_back')}: all again."
    yield Card(3, "One step back", again, frozenset({"step_back"}))


def _of_conflict(opened: Opened) -> Iterator[Card]:
    events = {row.id for row in opened.lists.events}
    conflict = next((one for one in hard_ones(opened.view.conflicts or ()) if one.about in events), None)
    if conflict is None or conflict.about is None:
        return
    values = f"{NUMBERS.get(len(conflict.positions), 'Several')} values are told"
    asked = question_of(opened.view, conflict)
    told = (
        f"{asked if asked.endswith('?') else f'{asked}.'} {values}. Press {_key('next_pane')} for the timeline, "
        f"and {_key('choose')} on “{opened.name(conflict.about)}”, which is in hand there."
    )
    yield Card(4, values, told, frozenset({"choose"}), "events", conflict.about)
    beside = (
        f"{_key('compare')} lays the accounts of it side by side. There, the same letter: both can be true; "
        f"another letter: they cannot; no letter: no conflict. Press {_key('compare')}."
    )
    yield Card(5, "The accounts side by side", beside, frozenset({"compare"}))


def _key(action: str) -> str:
    return hint(action).keys or f":{action}"


def tour_file() -> Path:
    """Where it is kept which cards are done, by their numbers."""
    return state_home() / "tour"


def load_done() -> frozenset[int]:
    """The numbers of the cards that are done; where that cannot be read, all."""
    try:
        return frozenset(int(word) for word in tour_file().read_text(encoding="ascii").split())
    except FileNotFoundError:
        return frozenset()
    except (OSError, ValueError):
        return ALL


def keep_done(done: frozenset[int]) -> None:
    """Keep which cards are done."""
    with suppress(OSError):
        write_kept(tour_file(), " ".join(map(str, sorted(done))).encode())
