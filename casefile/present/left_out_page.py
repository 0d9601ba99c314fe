"""What changes in a case without one thing: the order of the hypotheses, claims, verdicts and numbers of roots."""

from casefile.analysis.leaving_out import leave_out
from casefile.present.counting import count_conflicts
from casefile.present.difference_lines import difference_page
from casefile.present.differences import difference_rows, differences_between, told_in_short
from casefile.present.hypothesis_changes import letters_of
from casefile.present.left_out import left_out_rows, order_change
from casefile.present.lines import EMPTY, Line, words
from casefile.present.view import View, look_at

NOTHING = "No claim, verdict or number of roots differs."


def left_out_page(view: View, id_: str) -> tuple[Line, ...]:
    """What one of the things that are left out changes; the conflicts of the view must be counted.

    Slow, for the case is compared with itself as it would be with that thing: for a worker.
    """
    before = count_conflicts(look_at(leave_out(view.case, view.case.left_out - {id_})))
    found = differences_between(before, view)
    gone = (words(row.words, "muted") for row in left_out_rows(view) if row.id == id_ and row.words)
    order = (words(sentence) for sentence in order_change(view.case, letters_of(view.case)))
    page = difference_page(difference_rows(before, view, found))
    told = words(told_in_short(before, view, found) or NOTHING)
    return (*gone, *order, told, *((EMPTY, *page) if page else ()))
