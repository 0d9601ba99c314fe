"""Witnesses as lines that can be read aloud, and as other programs read them."""

from collections.abc import Iterator

from casefile.analysis.chains import Step
from casefile.present.lines import Line, Span, heading, words
from casefile.present.names import name_of
from casefile.present.shapes import Json, JsonObject
from casefile.present.view import View
from casefile.present.witness_chains import ChainRow
from casefile.present.witness_words import witnesses_in_words
from casefile.present.witnesses import WitnessPosition, WitnessTable

_INDENT = 2
"""Cells by which each step of a chain stands further in."""


def witness_page(view: View, table: WitnessTable) -> tuple[Line, ...]:
    """Each position with its number, its tellers with their chains down to where they end, and how they stand."""
    gone = (
        words(f"{values}: nobody tells it any more (were {witnesses_in_words(witnesses)})", indent=2)
        for values, witnesses in table.gone
    )
    out = (words(f"left out: {name_of(view.case, id_)}", "muted", indent=2, target=id_) for id_ in table.left_out)
    each = (one for position in table.positions for one in (position, *position.against))
    positions = (line for position in each for line in _position(view, position))
    return (heading(table.asks), *positions, *gone, *out)


def _position(view: View, position: WitnessPosition) -> Iterator[Line]:
    letter = (Span(f"{position.letter}  ", "letter"),) if position.letter else ()
    yield Line((*letter, Span(position.values, "claim"), Span(position.counts, "number", None, 1)), indent=2)
    for teller in position.tellers:
        yield from (chain_line(row) for row in teller.chains)
    for id_ in position.left_out:
        yield words(f"left out: {name_of(view.case, id_)}", "muted", indent=4, target=id_)
    for tie in position.ties:
        yield words(tie.sentence, "note", indent=4)


def chain_line(row: ChainRow) -> Line:
    """An account or person in a chain: the link that leads to it, its name, and what becomes of the chain there."""
    link = (Span(f"{row.link} ", "muted"),) if row.link else ()
    beside = "; ".join(filter(None, ("" if row.depth else row.held, row.fate)))
    fate = (Span(beside, "name" if row.is_root else "muted", None, 1),) if beside else ()
    return Line((*link, Span(row.name, "source", row.id), *fate), indent=4 + row.depth * _INDENT, anchor=row.id)


def witnesses_as_json(table: WitnessTable) -> JsonObject:
    """The witnesses on a matter as other programs read them (docs/json.md)."""
    return {"id": table.id, "positions": [_position_as_json(position) for position in table.positions]}


def _position_as_json(position: WitnessPosition) -> JsonObject:
    against = ({"stance": one.stance, **_witnesses_as_json(one)} for one in position.against)
    return {"letter": position.letter or None, **_witnesses_as_json(position), "against": list(against)}


def _witnesses_as_json(position: WitnessPosition) -> JsonObject:
    return {
        "tellers": [teller.id for teller in position.tellers],
        "roots": list(position.witnesses.roots),
        "unplaced": [teller.id for teller in position.tellers if teller.is_unplaced],
        "links": [_link(step) for step in position.graph.steps],
    }


def _link(step: Step) -> Json:
    return {"from": step.start, "to": step.to, "how": step.how}
