"""Orders that contradict dates, and orders that run in a circle.

What accounts tell against each other is a conflict and no problem. A problem is an order of our own that no date
allows, and one that an account gives against all its own dates, for that is mostly misread.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from casefile.analysis.datings import date_claims
from casefile.analysis.index import Index
from casefile.analysis.labels import label
from casefile.analysis.orders import Order, is_broken, orders_of
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.problems import Problem


def check_orders(case: Case) -> Iterator[Problem]:
    """Orders told against the dates told: errors in our own statements, warnings in an account's, as is an event told
    to come after itself.
    """
    index = Index(case)
    for event in case.events.values():
        for order in orders_of(index, event):
            early, late = (_dates_beside(index, id_, order.claim) for id_ in (order.early, order.late))
            if order.claim.carried_from is not None:
                continue
            if order.early == order.late and order.claim.passage:
                yield _itself(order)
            elif is_broken(index, early, late):
                yield _contradiction(index, order, early[0], late[0])


def check_circles(case: Case) -> Iterator[Problem]:
    """Our own orders must not run in a circle: an error for each one that closes it."""
    index = Index(case)
    after: defaultdict[str, list[Order]] = defaultdict(list)
    for event in case.events.values():
        for order in orders_of(index, event):
            if order.claim.passage is None:
                after[order.early].append(order)
    return (_circle(order) for order in _closing(after))


def _dates_beside(index: Index, event: str, claim: Claim) -> Sequence[Claim]:
    """The dates that an order is held against: its account's own, or for our own order anybody's."""
    dated = date_claims(index, event)
    return [date for date in dated if claim.source is None or date.source == claim.source]


def _itself(order: Order) -> Problem:
    """An order that ties an event to itself; one of our own is a circle."""
    message = f"{order.early} is put {order.claim.matter.rpartition('.')[2]} itself"
    return Problem(
        severity="warning", location=order.claim.location, message=message, mend="name the other event that is meant"
    )


def _contradiction(index: Index, order: Order, early: Claim, late: Claim) -> Problem:
    has, has_too = (label(index.case, index.matters[claim.matter], claim) for claim in (early, late))
    dates = f"{order.early} is dated {has}, {order.late} {has_too}"
    if order.claim.source is None:
        message = f"our own order puts {order.early} before {order.late}, and no date allows it: {dates}"
        return Problem(
            severity="error", location=order.claim.location, message=message, mend="mend the order or the dates"
        )
    message = f"{order.claim.passage} puts {order.early} before {order.late}, against its own dates: {dates}"
    mend = "read again whether the order or one of the dates is meant otherwise"
    return Problem(severity="warning", location=order.claim.location, message=message, mend=mend)


def _circle(order: Order) -> Problem:
    message = f"our own orders run in a circle: {order.early} is to come before {order.late}, which comes before it"
    return Problem(severity="error", location=order.claim.location, message=message, mend="leave one of them out")


def _closing(after: Mapping[str, Sequence[Order]]) -> Iterator[Order]:
    """The orders that lead back to an event on the way, walking each way once."""
    done: set[str] = set()
    for start in after:
        way = [] if start in done else [(start, iter(after[start]))]
        entered = {start}
        while way:
            here, left = way[-1]
            order = next(left, None)
            if order is None:
                done.add(here)
                entered.remove(here)
                way.pop()
            elif order.late in entered:
                yield order
            elif order.late not in done:
                entered.add(order.late)
                way.append((order.late, iter(after.get(order.late, ()))))
