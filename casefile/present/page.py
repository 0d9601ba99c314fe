"""The page of any record, by its id, for the reader and for `casefile show`."""

from casefile.present.conflicts import asks_of, question_of
from casefile.present.late import late
from casefile.present.lines import Line
from casefile.present.names import kind_of, name_of
from casefile.present.view import View

_PAGES = {
    "person": "casefile.present.person_page:person_page",
    "event": "casefile.present.event_page:event_page",
    "source": "casefile.present.source_page:source_page",
    "passage": "casefile.present.passage_page:passage_page",
    "evidence": "casefile.present.reasoning_page:evidence_page",
    "hypothesis": "casefile.present.reasoning_page:hypothesis_page",
    "lead": "casefile.present.lead_page:lead_page",
    "conflict": "casefile.present.conflict_page:conflict_page",
    "matter": "casefile.present.matter_lines:matter_lines",
}
_NOTES = {
    "event": "casefile.present.event_page:event_note",
    "source": "casefile.present.source_page:source_note",
    "passage": "casefile.present.passage_page:passage_note",
}
"""What makes the page of a kind, and its note; imported when it is first asked for, since a case opens on one page."""


def page_of(view: View, id_: str) -> tuple[Line, ...]:
    """The page of a record, passage, fact, question or conflict; no lines where the id is none."""
    if maker := _PAGES.get(kind_of(view.case, id_)):
        lines = late(maker)(view, id_)
    elif conflict := view.of_matter.get(id_):
        lines = late(_PAGES["conflict"])(view, conflict)
    elif matter := view.matters.get(id_):
        lines = late(_PAGES["matter"])(view, matter)
    else:
        lines = ()
    return tuple(lines)


def title_of(view: View, id_: str) -> str:
    """What stands at the head of its page."""
    if conflict := view.of_matter.get(id_):
        return question_of(view, conflict)
    matter = view.matters.get(id_)
    return asks_of(view, matter) if matter else name_of(view.case, id_)


def note_of(view: View, id_: str) -> str:
    """What stands at the other end of the head: “≠ 3 of 5 fields”, “in hand, our précis”; may be empty."""
    maker = _NOTES.get(kind_of(view.case, id_))
    note: str = late(maker)(view, id_) if maker else ""
    return note


def is_known(view: View, id_: str) -> bool:
    """Whether there is anything to show under this id."""
    return bool(kind_of(view.case, id_)) or id_ in view.matters or id_ in view.of_matter


def known_ids(view: View) -> tuple[str, ...]:
    """Every id that can be shown, for “did you mean”."""
    case = view.case
    records = (case.people, case.events, case.sources, case.questions, case.evidence, case.hypotheses, case.leads)
    return (*(id_ for kind in records for id_ in kind), *case.passages, *view.matters)
