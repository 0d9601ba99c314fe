"""Evidence and hypotheses in the reader."""

from collections.abc import Iterator

from casefile.model.reasoning import Hypothesis
from casefile.present.lines import Line, Page, Span, heading, words
from casefile.present.names import name_of
from casefile.present.view import View


def evidence_page(view: View, id_: str) -> tuple[Line, ...]:
    """The page of a piece of evidence: where it stands, what it weighs, how it reads under each hypothesis."""
    evidence = view.case.evidence[id_]
    page = Page()
    page.part((words(evidence.shows), words(f"weight {evidence.weight}", "muted")))
    page.part(tuple(_linked(view, "in ", passage) for passage in evidence.passages))
    if evidence.claim:
        page.part((_linked(view, "rests on ", evidence.claim),))
    readings = (
        (hypothesis, hypothesis.weighs[id_]) for hypothesis in view.case.hypotheses.values() if id_ in hypothesis.weighs
    )
    rows = tuple(_weighed(one.id, one.proposes, weighing.reads, weighing.because) for one, weighing in readings)
    page.part(rows, heading("How it reads"))
    return page.done()


def hypothesis_page(view: View, id_: str) -> tuple[Line, ...]:
    """The page of a hypothesis: how each piece of evidence reads under it."""
    hypothesis = view.case.hypotheses[id_]
    page = Page()
    page.part((words(hypothesis.proposes),))
    page.part(tuple(_weighings(view, hypothesis)), heading("What is weighed"))
    return page.done()


def _weighings(view: View, hypothesis: Hypothesis) -> Iterator[Line]:
    for id_, weighing in hypothesis.weighs.items():
        yield _weighed(id_, name_of(view.case, id_), weighing.reads, weighing.because)


def _weighed(id_: str, name: str, reads: str, because: str) -> Line:
    spans = (Span(name, "plain", id_), Span(reads, "claim", None, 1), Span(because, "muted", None, 2))
    return Line(spans, indent=2, table="weighed")


def _linked(view: View, label: str, id_: str) -> Line:
    return Line((Span(label, "muted"), Span(name_of(view.case, id_), "name", id_)))
