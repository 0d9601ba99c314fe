"""Conflicts as other programs read them (docs/json.md)."""

from casefile.analysis.conflicts import Conflict
from casefile.analysis.pairs import Pair
from casefile.analysis.positions import Position
from casefile.present.claims import claim_as_json, value_as_json
from casefile.present.shapes import Json, JsonObject
from casefile.present.view import View


def conflict_as_json(view: View, conflict: Conflict) -> JsonObject:
    """A conflict as other programs read it (docs/json.md)."""
    return {
        "id": conflict.id,
        "about": conflict.about,
        "field": conflict.field,
        "asks": conflict.asks or None,
        "turns_on": conflict.turns_on,
        "verdict": str(conflict.verdict),
        "why": conflict.why,
        "lies": conflict.lies,
        "hangs_on": list(conflict.hangs_on),
        "positions": [_position(view, position) for position in conflict.positions],
        "pairs": [_pair(view, pair) for pair in conflict.pairs],
    }


def _position(view: View, position: Position) -> Json:
    witnesses = position.witnesses
    return {
        "letter": position.letter or None,
        "values": [{"value": value_as_json(one.value), "label": one.label} for one in position.values],
        "claims": [claim_as_json(view, claim) for claim in position.claims],
        "witnesses": {
            "tellers": witnesses.tellers,
            "roots": list(witnesses.roots),
            "unplaced": witnesses.unplaced,
        },
    }


def _pair(view: View, pair: Pair) -> Json:
    claims = [claim_as_json(view, claim) for claim in pair.claims]
    return {
        "claims": claims,
        "verdict": str(pair.verdict),
        "why": pair.why,
        "lies": pair.lies,
        "hangs_on": list(pair.hangs_on),
    }
