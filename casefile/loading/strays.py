"""Keys of a record that stand where ids do: the id above them is missing, or they are not indented.

Every one of them would else be told as a record that is none; one slip is one problem.
"""

from casefile.loading.claim_keys import CLAIM, QUESTION
from casefile.loading.faults import Report
from casefile.loading.keys import (
    EVENT_KEYS,
    EVIDENCE_KEYS,
    FACTS,
    HYPOTHESIS_KEYS,
    LEAD_KEYS,
    PERSON_KEYS,
)
from casefile.loading.nodes import Mapping, Node, Refused, Scalar, cut_short
from casefile.loading.shapes import Shape

_SHAPES: dict[str, tuple[str, Shape]] = {
    "person": ("a person", PERSON_KEYS),
    "event": ("an event", EVENT_KEYS),
    "question": ("a question", QUESTION),
    "evidence": ("evidence", EVIDENCE_KEYS),
    "hypothesis": ("a hypothesis", HYPOTHESIS_KEYS),
    "lead": ("a lead", LEAD_KEYS),
}


def take_out_strays(kind: str, root: Mapping, report: Report) -> Scalar | None:
    """Take keys out of a file of records that are none of its ids but keys of a record; each run is reported once.

    The record above a run may lack what stands in it: what it has not is no second problem. Comes back the first key
    of a run without an id above it: that of a record whose id nobody knows.
    """
    nameless = None
    if kind not in _SHAPES:
        return nameless
    for above, run in _runs(kind, root):
        first = root.key(run[0])
        refused = next((node for name in run if type(node := root.entries[name]) is Refused), None)
        fault = refused.mark if refused else first.mark
        if refused is None:
            report(first.line, first.column, *_told(kind, run[0], above))
        if not above:
            nameless = first
        else:
            root.entries[above] = cut_short(root.entries[above], fault)
        for name in run:
            del root.entries[name]
    return nameless


def is_key(kind: str, name: str) -> bool:
    """Whether a name is a key of a record of that kind, or of a claim in it."""
    shape = _SHAPES[kind][1] if kind in _SHAPES else CLAIM
    return name in shape.keys or name in FACTS.get(kind, ()) or name in CLAIM.keys


def _runs(kind: str, root: Mapping) -> list[tuple[str, list[str]]]:
    """Each run of stray keys, with the id above it; empty where none is."""
    runs: list[tuple[str, list[str]]] = []
    above, is_running = "", False
    for name, node in root.entries.items():
        if not _is_stray(kind, name, node):
            above, is_running = name, False
        elif is_running:
            runs[-1][1].append(name)
        else:
            runs.append((above, [name]))
            is_running = True
    return runs


def _is_stray(kind: str, name: str, node: Node) -> bool:
    """Whether a key is one of a record of that kind, and what stands under it is none of the kind."""
    shape = _SHAPES[kind][1]
    if name not in shape.keys and name not in FACTS.get(kind, ()):
        return False
    return type(node) is not Mapping or node.entries.keys().isdisjoint(shape.required)


def _told(kind: str, key: str, above: str) -> tuple[str, str]:
    what = _SHAPES[kind][0]
    mend = f"indent it, and what follows, below “{above}”" if above else "write the id above it, and indent the keys"
    return f"“{key}” is a key of {what}, and stands where ids do", mend
