"""Counting what an opened case holds, once its rows are painted."""

from msgspec.structs import replace

from casefile.analysis.chronology import chronology
from casefile.present.comparing import find_untold
from casefile.present.counting import count_conflicts
from casefile.present.people import people_rows
from casefile.present.problems import find_problems
from casefile.tui.opening import Opened, opened_of


def counted(opened: Opened) -> Opened:
    """The same case with its conflicts, its events in their order, and what checks of the whole find: the slow part.

    Where something is left out, what is expected of the whole case is not looked for.
    """
    chronology(opened.view.index)  # so that the timeline of a large case opens at once
    view = count_conflicts(opened.view)
    if not opened.left_out:
        view = replace(view, problems=find_problems(view.case, view.problems))
    return replace(opened_of(view), untold=find_untold(view))


def with_names(opened: Opened) -> Opened:
    """The same case with who is named in which texts, which of the lists that of the people alone tells.

    It reads all texts, and no conflict waits for it.
    """
    view = opened.view.with_names()
    return replace(opened, view=view, lists=opened.lists._replace(people=people_rows(view)))
