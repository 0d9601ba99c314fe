"""What stands behind a row of the graph of witnesses: how a number came about, what a teller says, what a link is."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby

from casefile.analysis.index import Index
from casefile.analysis.leaving_out import JOINT, leave_out
from casefile.analysis.witness_graphs import positions_on
from casefile.analysis.witnesses import counted, find_roots, tellers_of
from casefile.present.conflicts import values_in_words
from casefile.present.lines import EMPTY, Line, Page, Span, heading, words
from casefile.present.names import name_of
from casefile.present.passage_text import text_lines
from casefile.present.passages import passage_row
from casefile.present.transmission_detail import Detail, link_lines
from casefile.present.view import View
from casefile.present.witness_rows import WitnessRow
from casefile.present.witness_words import changed_in_words
from casefile.present.witnesses import WitnessPosition, was_before

NOT_ESTABLISHED = "not established"
_MEANS = {
    "dependent": "The same root stands behind each of them: together they are one witness of this.",
    "independent": "The case itself argues that they are; no chain can show it.",
    "established, not shown independent": "Their chains end at different roots; that these never met is not shown.",
    NOT_ESTABLISHED: "no chain of theirs ends; on whose word they tell it is unknown, so they are no new witness.",
}
"""What the ways in which tellers stand to each other mean."""


def witness_detail(view: View, matter: str, row: WitnessRow) -> Detail:
    """The page behind a row of the graph on a matter."""
    if row.kind in ("position", "against") and row.position:
        return Detail(f"{row.lead}  {row.name}".strip(), "", tuple(_position(view, row.position)))
    if row.tie:
        meaning = words(_MEANS[row.tie.standing], "muted")
        return Detail(row.tie.standing, "", (words(row.tie.sentence), meaning))
    if row.chain and not row.chain.link_id:
        return Detail(row.name, row.held, tuple(_texts(view, row)))
    if row.chain:
        return _link(view, matter, row, row.chain.link_id)
    return Detail(row.name, "", (words(row.beside, "muted"),))


def _position(view: View, position: WitnessPosition) -> Iterator[Line]:
    """The number, each root with those whose word ends there, how these stand to each other, and who is unplaced."""
    yield words(position.counts, "number")
    yield EMPTY
    tellers = [graph.teller for graph in position.graph.tellers]
    roots = find_roots(tellers)
    behind: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for teller in tellers:
        for end in teller.routes:
            behind[roots[end]][teller.source] = None
    for root, sources in behind.items():
        yield Line((Span(name_of(view.case, root), "name", root), Span(" stands behind "), *_names(view, sources)))
    shown = (tie for tie in position.ties if tie.standing != NOT_ESTABLISHED)
    for standing, ties in groupby(shown, key=lambda tie: tie.standing):
        yield EMPTY
        yield from (words(tie.sentence) for tie in ties)
        yield words(_MEANS[standing], "muted", indent=2)
    unplaced = [teller.source for teller in tellers if teller.is_unplaced]
    if unplaced:
        yield from (EMPTY,) * bool(behind)
        yield Line((Span("unplaced: ", "muted"), *_names(view, unplaced)))
    if any(tie.standing == NOT_ESTABLISHED for tie in position.ties):
        yield words(f"{NOT_ESTABLISHED}: {_MEANS[NOT_ESTABLISHED]}", "muted", indent=2)


def _names(view: View, ids: list[str] | dict[str, None]) -> Iterator[Span]:
    for number, id_ in enumerate(ids):
        yield from (Span("; "),) * bool(number)
        yield Span(name_of(view.case, id_), "source", id_)


def _texts(view: View, row: WitnessRow) -> Iterator[Line]:
    """The passages that an account tells it in, or to which a link leads."""
    passages = (
        [view.case.passages[place] for place in row.chain.places if place in view.case.passages] if row.chain else []
    )
    for number, passage in enumerate(passages):
        shown = passage_row(view, passage)
        through = f", through {shown.through}" if shown.through else ""
        yield from (EMPTY,) * bool(number)
        yield Line(
            (Span(f"{shown.short}, {shown.place}", "source", passage.id), Span(f"  {shown.wording}{through}", "muted"))
        )
        yield from text_lines(view, passage)


def _link(view: View, matter: str, row: WitnessRow, link: str) -> Detail:
    start, _, target = link.partition(JOINT)
    page = Page()
    page.part(tuple(_without(view, matter, row)))
    page.part(tuple(link_lines(view, start, target)), heading("Declared"))
    page.part(tuple(_texts(view, row)))
    title = f"{name_of(view.case, start)} {row.lead} {name_of(view.case, target)}"
    return Detail(title, row.beside, page.done())


def _without(view: View, matter: str, row: WitnessRow) -> Iterator[Line]:
    """What the numbers would be if the link were left out, or taken in again."""
    if matter not in view.matters:
        return
    index = Index(leave_out(view.case, view.case.left_out ^ {row.leaves_out}))
    changes = [*_changes(view, index, matter), *_changes_against(index, row.position)]
    begin = "Taken in again" if row.is_left_out else "Without this link"
    if not changes:
        yield words(f"{begin} every number stays.", "muted")
    for value, numbers in changes:
        yield Line((Span(f"{begin}: ", "muted"), Span(f"{value}: ", "claim"), Span(numbers, "number")))


def _changes(view: View, index: Index, matter: str) -> Iterator[tuple[str, str]]:
    """The positions whose numbers are others in another state of the case, with what these are there and were."""
    now = positions_on(view.index, view.matters[matter])
    for position in positions_on(index, index.matters[matter]):
        if (before := was_before(position, now)) is not None:
            value = f"{position.letter}  {values_in_words(position)}".strip()
            yield value, changed_in_words(position.witnesses, before)


def _changes_against(index: Index, position: WitnessPosition | None) -> Iterator[tuple[str, str]]:
    """The same of those who deny or doubt a position."""
    if position and position.stance != "says":
        against = (claim for claim in position.graph.position.claims if claim.stance == position.stance)
        numbers = counted(tellers_of(index, against))
        if numbers != position.witnesses:
            yield f"{position.letter}  {position.values}".strip(), changed_in_words(numbers, position.witnesses)
