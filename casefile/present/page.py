"""The page of any record, by its id, for the reader and for `casefile show`."""

from collections.abc import Callable

from casefile.present.conflict_page import conflict_page
from casefile.present.conflicts import asks_of, question_of
from casefile.present.event_page import event_note, event_page
from casefile.present.lead_page import lead_page
from casefile.present.lines import Line
from casefile.present.matter_lines import matter_lines
from casefile.present.names import kind_of, name_of
from casefile.present.passage_page import passage_note, passage_page
from casefile.present.person_page import person_page
from casefile.present.reasoning_page import evidence_page, hypothesis_page
from casefile.present.source_page import source_note, source_page
from casefile.present.view import View

_PAGES: dict[str, Callable[[View, str], tuple[Line, ...]]] = {
    "person": person_page,
    "event": event_page,
    "source": source_page,
    "passage": passage_page,
    "evidence": evidence_page,
    "hypothesis": hypothesis_page,
    "lead": lead_page,
}
_NOTES: dict[str, Callable[[View, str], str]] = {
    "event": event_note,
    "source": source_note,
    "passage": passage_note,
}


def page_of(view: View, id_: str) -> tuple[Line, ...]:
    """The page of a record, passage, fact, question or conflict; no lines where the id is none."""
    if page := _PAGES.get(kind_of(view.case, id_)):
        return page(view, id_)
    if conflict := view.of_matter.get(id_):
        return conflict_page(view, conflict)
    if matter := view.matters.get(id_):
        return tuple(matter_lines(view, matter))
    return ()


def title_of(view: View, id_: str) -> str:
    """What stands at the head of its page."""
    if conflict := view.of_matter.get(id_):
        return question_of(view, conflict)
    matter = view.matters.get(id_)
    return asks_of(view, matter) if matter else name_of(view.case, id_)


def note_of(view: View, id_: str) -> str:
    """What stands at the other end of the head: “≠ 3 of 5 fields”, “in hand, our précis”; may be empty."""
    note = _NOTES.get(kind_of(view.case, id_))
    return note(view, id_) if note else ""


def is_known(view: View, id_: str) -> bool:
    """Whether there is anything to show under this id."""
    return bool(kind_of(view.case, id_)) or id_ in view.matters or id_ in view.of_matter


def known_ids(view: View) -> tuple[str, ...]:
    """Every id that can be shown, for “did you mean”."""
    case = view.case
    records = (case.people, case.events, case.sources, case.questions, case.evidence, case.hypotheses, case.leads)
    return (*(id_ for kind in records for id_ in kind), *case.passages, *view.matters)
