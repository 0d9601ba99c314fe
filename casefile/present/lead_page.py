"""The page of a lead that somebody wrote down: what it would decide, what it tells apart, where it was looked for."""

from collections.abc import Iterator

from casefile.analysis.hypotheses import points
from casefile.dates.words import date_in_words
from casefile.model.matters import Matter
from casefile.present.conflicts import asks_of, support_in_words, values_in_words
from casefile.present.leads import LeadRow, lead_rows
from casefile.present.lines import Line, Span
from casefile.present.names import name_of
from casefile.present.view import View
from casefile.present.words import sentence_list

FEW = 3
"""Hypotheses that are named where evidence parts others from them; more are only counted."""


def lead_page(view: View, id_: str) -> tuple[Line, ...]:
    """The page of a lead, by its id."""
    return sought_lines(view, next(row for row in lead_rows(view) if row.kind == "sought" and row.id == id_))


def sought_lines(view: View, row: LeadRow) -> tuple[Line, ...]:
    """What a lead is about, what it would decide and tell apart, and where it was looked for."""
    expected = (Span("  (it ought to exist)", "muted"),) if row.is_expected else ()
    lines = [Line((Span(row.seeks, "heading"), *expected))]
    if row.about:
        lines.append(_line("About", Span(name_of(view.case, row.about), "name", row.about, 1)))
    lines += _labelled("Decides", (line for id_ in row.decides for line in _decided(view, id_)))
    lines += _labelled("Tells apart", (_telling(view, id_) for id_ in row.evidence))
    lines += _labelled("Searched", _searched(row))
    return tuple(lines)


def _line(label: str, *spans: Span) -> Line:
    return Line((Span(label, "muted"), *spans), table="lead")


def _labelled(label: str, lines: Iterator[tuple[Span, ...]]) -> Iterator[Line]:
    """Spans of the second column and on as lines, of which the first bears the label."""
    for number, spans in enumerate(lines):
        yield _line("" if number else label, *spans)


def _decided(view: View, id_: str) -> Iterator[tuple[Span, ...]]:
    """A question with those who stand for each side, or a hypothesis with what it proposes."""
    matter = view.matters.get(id_)
    if matter is None:
        yield (Span(f"{id_.replace('-', ' ')}: ", "name", id_, 1), Span(name_of(view.case, id_), "plain", id_, 1))
        return
    sign = (Span("≠ ", "conflict", id_, 1),) if view.conflict_on(id_) else ()
    yield (*sign, Span(asks_of(view, matter), "claim", id_, 1))
    yield from _sides(view, matter)


def _sides(view: View, matter: Matter) -> Iterator[tuple[Span, ...]]:
    conflict = view.conflict_on(matter.id)
    for position in conflict.positions if conflict else ():
        yield (
            Span(f"  {position.letter}  ", "letter", None, 1),
            Span(f"{values_in_words(position)}: ", "claim", matter.id, 1),
            Span(support_in_words(position), "number", None, 1),
        )


def _telling(view: View, id_: str) -> tuple[Span, ...]:
    """A row of evidence: which hypotheses it counts against, and from which that parts them."""
    evidence = view.case.evidence[id_]
    weighed = [one for one in view.case.hypotheses.values() if id_ in one.weighs]
    against = [one.id for one in weighed if points(evidence, one)]
    rather = [one.id for one in weighed if one.id not in against]
    others = sentence_list(rather) if len(rather) <= FEW else f"the other {len(rather)}"
    parted = f"{sentence_list(against)} from {others}" if against and rather else sentence_list(against)
    shown = (parted or "hypotheses by degrees").replace("-", " ")
    return (
        Span(f"{shown}  ", "plain", None, 1),
        Span(f"({evidence.shows}, weight {evidence.weight})", "muted", id_, 1),
    )


def _searched(row: LeadRow) -> Iterator[tuple[Span, ...]]:
    for search in row.searched:
        when = f", {date_in_words(search.date)}" if search.date else ""
        found = f": {search.found or 'nothing told'}"
        yield (Span(search.where, "plain", None, 1), Span(when, "date", None, 1), Span(found, "plain", None, 1))
    if not row.searched:
        yield (Span("nowhere yet", "muted", None, 1),)
