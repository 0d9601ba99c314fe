"""Places: where the reader is, and the way back to where he was."""

from collections.abc import Callable
from typing import NamedTuple

MOST_AROUND = 9
"""Passages before and after one that are shown with it at most."""


class Choice(NamedTuple):
    """A row that narrows the other lists: the list it stands in, and its id."""

    pane: str
    id: str


class Place(NamedTuple):
    """A screen, what it shows, and what is chosen there."""

    screen: str = "desk"
    at: str = ""
    """The id of what is shown or in hand."""
    pane: str = ""
    """The pane in hand."""
    choices: tuple[Choice, ...] = ()
    """At most one a list, the newest last."""
    side: str = ""
    """Empty for its page, `refers` for what refers to it, a digit for a passage with so many around it."""
    words: str = ""
    """What was looked for: to be lit, and in a list of another screen than the desk to be looked for again."""
    spot: str = ""
    """What was in hand on its page, as `page_spots` has it, or in its table; empty for what is first."""

    def chosen_in(self, pane: str) -> str:
        """The id of what is chosen in a list; empty for nothing."""
        return next((choice.id for choice in self.choices if choice.pane == pane), "")

    @property
    def is_chosen(self) -> bool:
        """Whether what is shown narrows a list."""
        return any(choice.id == self.at for choice in self.choices)

    def among(self, knows: Callable[[str], bool]) -> "Place":
        """The place with those of its choices that are still known."""
        return self._replace(choices=tuple(choice for choice in self.choices if knows(choice.id)))

    def moved(self, now_of: Callable[[str], str]) -> "Place":
        """The place with each of its choices under the id that it has now, once; those without one are let go."""
        if not self.choices:
            return self
        moved = dict.fromkeys(choice._replace(id=now_of(choice.id)) for choice in self.choices)
        return self._replace(choices=tuple(choice for choice in moved if choice.id))

    def choose(self, pane: str, id_: str) -> "Place":
        """The place with one more choice, which takes the place of an older one in the same list."""
        others = tuple(choice for choice in self.choices if choice.pane != pane)
        return self._replace(choices=(*others, Choice(pane, id_)), at=id_, pane=pane)

    def without_newest(self) -> "Place":
        """The place without its newest choice."""
        return self._replace(choices=self.choices[:-1])


def around_in(side: str) -> int:
    """How many passages before and after it the side of a place shows; 0 for any other side."""
    return int(side) if len(side) == 1 and "0" <= side <= str(MOST_AROUND) else 0


def query_of(at: str) -> str:
    """What is searched for by what leads to a search and to no record: `who:brandao` of `/who:brandao`; else empty."""
    return at[1:] if at.startswith("/") else ""


def place_of(answer: str) -> Place:
    """The place that a box answered with: `go:SCREEN`, `go:SCREEN.PANE`, or the id of a record to read."""
    if not answer.startswith("go:"):
        return Place(at=answer, pane="reader")
    screen, _, pane = answer.removeprefix("go:").partition(".")
    return Place(screen, pane=pane)


class Way(NamedTuple):
    """The places behind and ahead of the one we are at."""

    behind: tuple[Place, ...] = ()
    ahead: tuple[Place, ...] = ()

    def moved(self, now_of: Callable[[str], str]) -> "Way":
        """The way with all choices under the ids that they have now."""
        return Way(tuple(one.moved(now_of) for one in self.behind), tuple(one.moved(now_of) for one in self.ahead))

    def left(self, place: Place) -> "Way":
        """The way after leaving a place for a new one."""
        return Way((*self.behind, place))

    def back(self, here: Place) -> tuple[Place, "Way"] | None:
        """The place before this one, and the way from there; None at the beginning."""
        return (self.behind[-1], Way(self.behind[:-1], (here, *self.ahead))) if self.behind else None

    def on(self, here: Place) -> tuple[Place, "Way"] | None:
        """The place after this one, and the way from there; None at the end."""
        return (self.ahead[0], Way((*self.behind, here), self.ahead[1:])) if self.ahead else None
