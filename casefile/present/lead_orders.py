"""The orders in which leads can stand: by what would decide most, kind by kind, or by hypothesis."""

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from casefile.present.leads import SECTIONS, LeadRow
from casefile.present.view import View


class LeadGroup(NamedTuple):
    """Some leads under a heading."""

    heading: str
    """Empty where they are not parted."""
    rows: Sequence[LeadRow]


def by_what_decides(_view: View, rows: Sequence[LeadRow]) -> tuple[LeadGroup, ...]:
    """All in one, with what bears on most first; equal ones kind by kind, of each kind the best first."""
    return (LeadGroup("", tuple(sorted(rows, key=lambda row: -row.bears_on))),)


def by_kind(_view: View, rows: Sequence[LeadRow]) -> tuple[LeadGroup, ...]:
    """Kind by kind, of each what would decide most first, as `casefile leads` tells them."""
    groups = groupby(rows, key=lambda row: row.kind)
    return tuple(LeadGroup(SECTIONS[kind], tuple(group)) for kind, group in groups)


def by_hypothesis(view: View, rows: Sequence[LeadRow]) -> tuple[LeadGroup, ...]:
    """Under each hypothesis what bears on it, then what bears on none; a lead may stand under several."""
    groups = [
        LeadGroup(one.proposes, tuple(row for row in rows if one.id in row.decides))
        for one in view.case.hypotheses.values()
    ]
    others = tuple(row for row in rows if not any(id_ in view.case.hypotheses for id_ in row.decides))
    return tuple(group for group in (*groups, LeadGroup("No hypothesis", others)) if group.rows)


LEAD_ORDERS: Mapping[str, Callable[[View, Sequence[LeadRow]], tuple[LeadGroup, ...]]] = {
    "what would decide most": by_what_decides,
    "by hypothesis": by_hypothesis,
    "kind by kind": by_kind,
}
"""The orders by their names; the first is how the screen begins."""
