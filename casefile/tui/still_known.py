"""What of a kept place is still there. Imported late: it asks the case."""

from collections.abc import Callable

from casefile.loading.nearest import did_you_mean, find_nearest
from casefile.present.late import late
from casefile.present.page import known_ids
from casefile.tui.comparable import EVERYTHING, abouts_in
from casefile.tui.late import SCREENS
from casefile.tui.opening import Opened
from casefile.tui.places import Place
from casefile.tui.screens.base import CasefileScreen
from casefile.tui.screens.desk import Desk

NEEDS_ID = frozenset({"compare", "passages", "witnesses"})
"""Screens that show nothing without a record."""


def still_known(opened: Opened) -> Callable[[Place], Place | None]:
    """What is left of a place in a case as it is now; None where nothing is."""

    def left(place: Place) -> Place | None:
        """The same place with what is still there."""
        panes = _panes(place.screen)
        if panes is None:
            return None
        at = place.at if opened.knows(place.at) or place.at == EVERYTHING else ""
        if place.screen in NEEDS_ID and not (at and all(map(opened.knows, _compared(place)))):
            return None
        pane = place.pane if place.pane in panes else ""
        return place.among(opened.knows)._replace(at=at, pane=pane)

    return left


def _compared(place: Place) -> list[str]:
    """The ids that a place names beside the one it is at."""
    return [id_ for id_ in abouts_in(place.side) if id_ != EVERYTHING] if place.screen == "compare" else []


def _panes(screen: str) -> tuple[str, ...] | None:
    """The panes of a screen; None where there is no such screen."""
    if screen == "desk":
        return Desk.PANES
    found = late(SCREENS[screen]) if screen in SCREENS else None
    is_place = isinstance(found, type) and issubclass(found, CasefileScreen)
    return getattr(found, "PANES", ()) if is_place else None


def not_here(opened: Opened, id_: str) -> str:
    """That a case has nothing under an id, and what may have been meant."""
    mend = did_you_mean(find_nearest(id_, known_ids(opened.view))) or "/ searches for it"
    return f"This case has nothing under the id “{id_}”; {mend}"
