"""How a statement was handed on, beside its witnesses: from teller to teller, and who of them could have known."""

from collections.abc import Iterator

from casefile.model.claims import Claim
from casefile.present.knowing import knowing_as_json, knowing_lines
from casefile.present.lines import EMPTY, Line, heading
from casefile.present.shapes import JsonObject
from casefile.present.tellings import telling_lines, tellings_as_json
from casefile.present.view import View

HANDED_ON = "From teller to teller"
COULD_NOT_KNOW = "Who could have known"


def handing_on_lines(view: View, id_: str) -> Iterator[Line]:
    """Two parts, each after an empty line and under its heading; one with nothing to say is left out."""
    matter = view.matters.get(id_)
    parts = {
        HANDED_ON: tuple(telling_lines(view, matter)) if matter else (),
        COULD_NOT_KNOW: tuple(knowing_lines(view, claims_behind(view, id_))),
    }
    for head, lines in parts.items():
        yield from (EMPTY, heading(head), *lines) if lines else ()


def handing_on_as_json(view: View, id_: str) -> JsonObject:
    """`tellings` and `could_not_know` of a fact, a question or a conflict (docs/json.md)."""
    matter = view.matters.get(id_)
    return {
        "tellings": tellings_as_json(view, matter) if matter else [],
        "could_not_know": knowing_as_json(view, claims_behind(view, id_)),
    }


def claims_behind(view: View, id_: str) -> tuple[Claim, ...]:
    """The claims on a matter; of things that cannot hold together those that clash."""
    if id_ in view.matters:
        return view.claims.get(id_, ())
    conflict = view.of_matter.get(id_)
    return tuple(claim for pair in conflict.pairs for claim in pair.claims) if conflict else ()
