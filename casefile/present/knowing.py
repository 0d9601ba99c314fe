"""Who could have known: what speaks against some tellers, as lines and as other programs read it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from casefile.analysis.knowing import Absence, Anachronism, could_not_know
from casefile.analysis.labels import date_label
from casefile.model.claims import Claim
from casefile.present.citing import cited
from casefile.present.lines import Line, Span
from casefile.present.names import name_of
from casefile.present.shapes import Json
from casefile.present.view import View


def knowing_lines(view: View, claims: Iterable[Claim]) -> Iterator[Line]:
    """A line for each reason: the tellers whom it speaks against, and the reason."""
    reasons: defaultdict[str, list[str]] = defaultdict(list)
    for found in could_not_know(view.index, claims):
        reasons[_reason(view, found)].append(found.passage)
    for reason, passages in reasons.items():
        yield Line((*cited(view.case, passages), Span(": ", "muted"), Span(reason, "note")), indent=2)


def knowing_as_json(view: View, claims: Iterable[Claim]) -> list[Json]:
    """The same as other programs read it (docs/json.md)."""
    return [
        {
            "kind": "elsewhere" if isinstance(one, Absence) else "later",
            "in": one.passage,
            "who": one.person if isinstance(one, Absence) else one.passage.partition("#")[0],
            "of": one.stay.place if isinstance(one, Absence) else one.later,
            "why": _reason(view, one),
        }
        for one in could_not_know(view.index, claims)
    ]


def _reason(view: View, one: Anachronism | Absence) -> str:
    """“Alexander Orlov was elsewhere then: Spain, February 1938 (Gazur 2001, ¶ 2)”."""
    if isinstance(one, Absence):
        who, where, when = name_of(view.case, one.person), name_of(view.case, one.stay.place), one.stay.when
        said_by = f" ({name_of(view.case, one.stay.claim.passage)})" if one.stay.claim.passage else ""
        return f"{who} was elsewhere then: {where}, {date_label(view.case, when)}{said_by}"
    told, later = (view.case.sources[id_].date for id_ in (one.passage.partition("#")[0], one.later))
    dates = [date_label(view.case, date) for date in (told, later) if date]
    how = one.link.how.replace("-", " ")
    direct = one.link.target.partition("#")[0] == one.later
    through = "" if direct else f" through {name_of(view.case, one.link.target.partition('#')[0])}"
    return f"told {dates[0]}, and {how}{through} {name_of(view.case, one.later)} of {dates[1]}"
