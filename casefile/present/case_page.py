"""The case in the reader, while nothing is chosen: the question, the sharpest conflicts, what is in hand."""

from casefile.model.case import Case
from casefile.present.late import late
from casefile.present.lines import Line, Page, words
from casefile.present.overview import holdings_in_words
from casefile.present.problems import problems_in_words
from casefile.present.view import View, hard_ones
from casefile.present.words import count

_CONFLICT_LINE = "casefile.present.conflict_lines:conflict_line"
"""Not needed before the conflicts are counted."""
SHOWN = 3
"""How many of the sharpest conflicts stand here."""

EMPTY_CASE = "This case is empty. Add sources/NAME.md, people.yaml or events.yaml."

NEW_HERE = (
    "New here: enter on a name shows its events and sources only; esc shows all again; "
    "? lists what you can do, and enter there does it."
)


def case_page(view: View, *, is_new: bool = True) -> tuple[Line, ...]:
    """The page of the case; `is_new` for the line that tells a newcomer what to press."""
    page, case = Page(), view.case
    if is_empty(case):
        page.part((words(f"{EMPTY_CASE}{' Enter shows an example.' if is_new else ''}"),))
        return page.done()
    asked = (words(case.question, "heading"),) if case.question else ()
    page.part((*asked, *((words(case.summary),) if case.summary else ())))
    page.part(_conflicts(view))
    page.part((words(holdings_in_words(view)), words(_problems(view))))
    if is_new:
        page.part((words(NEW_HERE, "muted"),))
    return page.done()


def is_empty(case: Case) -> bool:
    """Whether nothing but case.yaml could be read."""
    return not (case.people or case.events or case.sources or case.questions)


def _conflicts(view: View) -> tuple[Line, ...]:
    if view.conflicts is None:
        return (words("The conflicts are being counted.", "muted"),)
    found = hard_ones(view.conflicts)
    if not found:
        return (words("No two claims exclude each other."),)
    sharpest = " The sharpest:" if len(found) > SHOWN else ""
    head = words(f"{count(len(found), 'question')} on which the accounts cannot all be right.{sharpest}")
    conflict_line = late(_CONFLICT_LINE)
    return (head, *(conflict_line(view, conflict) for conflict in found[:SHOWN]))


def _problems(view: View) -> str:
    if not view.problems:
        return "Everything the files say has been read without a problem."
    return f"{problems_in_words(view.problems)} in the files; g ! shows them."
