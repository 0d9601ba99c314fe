"""Counting what an opened case holds, once its rows are painted."""

from casefile.analysis.chronology import chronology
from casefile.present.counting import count_conflicts
from casefile.tui.opening import Opened, opened_of


def counted(opened: Opened) -> Opened:
    """The same case with its conflicts, and its events in their order: the slow part."""
    chronology(opened.view.index)  # so that the timeline of a large case opens at once
    return opened_of(count_conflicts(opened.view))
