"""The overview: what a case is about, what is in it, and where it is sharpest."""

from collections import Counter

from msgspec import Struct

from casefile.analysis.holdings import HELD, held
from casefile.analysis.verdicts import SOFT
from casefile.model.words import PERSON_KINDS
from casefile.present.claims import departed_from
from casefile.present.shapes import JsonObject
from casefile.present.view import View, hard_ones
from casefile.present.words import count, plural

SHARPEST = 5
"""How many of the sharpest conflicts an overview names."""


_BESIDE = {"lead": " sought", "departure": " of copies from what they copy"}
"""What stands after a kind, where the word alone would not tell."""


class OverviewRow(Struct, frozen=True):
    """How many of a kind there are."""

    kind: str
    """person, event, source, passage, claim, question, conflict, softer conflict, ..."""
    count: int | None
    """None while it is uncounted."""
    words: str = ""
    """What it is in words, where that is more than its number."""

    @property
    def text(self) -> str:
        """“91 people”, “5 people, 6 places”, “36 leads sought”."""
        words = plural(self.kind, 2) if self.count is None else count(self.count, self.kind)
        return self.words or words + _BESIDE.get(self.kind, "")

    def as_json(self) -> JsonObject:
        """The row as other programs read it."""
        return {"kind": self.kind, "count": self.count}


def overview_rows(view: View) -> tuple[OverviewRow, ...]:
    """The kinds of records a case holds, what came out of them, and the problems of its files."""
    case, conflicts = view.case, view.conflicts
    claims = sum(claim.carried_from is None for claims in view.claims.values() for claim in claims)
    soft = None if conflicts is None else sum(one.verdict in SOFT for one in conflicts)
    return (
        OverviewRow("person", len(case.people), _kinds_of_people(view)),
        OverviewRow("event", len(case.events)),
        OverviewRow("source", sum(id_ not in case.left_out for id_ in case.sources)),
        OverviewRow("passage", sum(one.source not in case.left_out for one in case.passages.values())),
        OverviewRow("claim", claims),
        OverviewRow("question", len(case.questions)),
        OverviewRow("hypothesis", len(case.hypotheses)),
        OverviewRow("lead", len(case.leads)),
        OverviewRow("conflict", None if conflicts is None else len(hard_ones(conflicts))),
        OverviewRow("softer conflict", soft),
        OverviewRow("departure", None if conflicts is None else _departures(view)),
        OverviewRow("problem", len(view.problems)),
    )


def _kinds_of_people(view: View) -> str:
    """“5 people, 6 places”: how many there are of each kind that is kept among the people."""
    kinds = Counter(person.kind for person in view.case.people.values())
    order = dict.fromkeys((*PERSON_KINDS, *kinds))
    return ", ".join(count(kinds[kind], kind) for kind in order if kinds[kind])


def _departures(view: View) -> int:
    """How many claims depart from what their passage copies."""
    return sum(bool(departed_from(view, claim)) for claims in view.claims.values() for claim in claims)


def sharpest(view: View) -> tuple[str, ...]:
    """The ids of the sharpest conflicts."""
    return tuple(conflict.id for conflict in hard_ones(view.conflicts or ())[:SHARPEST])


def holdings_in_words(view: View) -> str:
    """“66 sources, 3 of them in hand; 40 are known through another, 23 only named.” What is left out counts nowhere."""
    kinds = [held(view.case, source) for source in view.case.sources.values() if source.id not in view.case.left_out]
    in_hand, through, named = (kinds.count(word) for word in HELD)
    if not kinds:
        return "All sources are left out." if view.case.sources else "No source yet."
    rest = [f"{through} known through another"] * bool(through) + [f"{named} only named"] * bool(named)
    if not rest:
        return f"{count(len(kinds), 'source')}, {'all ' * (in_hand > 1)}in hand."
    return f"{count(len(kinds), 'source')}, {in_hand} of them in hand; {', '.join(rest)}."
