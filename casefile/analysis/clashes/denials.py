"""Orders denied or doubted in other words: one account has it after, another says that it was not before."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from casefile.analysis.clashes.clash import Clash, weakness
from casefile.analysis.index import Index
from casefile.analysis.orders import orders_of
from casefile.analysis.verdicts import Verdict
from casefile.model.claims import Claim
from casefile.model.events import Event
from casefile.model.words import Stance

_AGAINST: tuple[tuple[Stance, Verdict], ...] = (("denies", Verdict.CONFLICT), ("doubts", Verdict.CONTESTED))


def find_denials(index: Index, ordered: Sequence[Event]) -> Iterator[Clash]:
    """Orders said on one event and denied or doubted on the other; on one and the same they are pairs of one matter.

    `ordered` are the events for which orders are told.
    """
    told = [(stance, verdict, _told(index, ordered, stance)) for stance, verdict in _AGAINST]
    said = _told(index, ordered, "says") if any(orders for _, _, orders in told) else {}
    for stance, verdict, orders in told:
        for order, claims in orders.items():
            for against in claims:
                for claim in said.get(order, ()):
                    if claim.matter != against.matter:
                        yield Clash((claim, against), f"the one {stance} what the other says", verdict=verdict)


def _told(index: Index, ordered: Sequence[Event], stance: Stance) -> dict[tuple[str, str], list[Claim]]:
    """By the early and the late event, the claims on their order: one on each matter."""
    found: defaultdict[tuple[str, str], dict[str, Claim]] = defaultdict(dict)
    orders = [order for event in ordered for order in orders_of(index, event, stance) if _is_told(order.claim)]
    for order in sorted(orders, key=lambda one: weakness(one.claim)):
        found[order.early, order.late].setdefault(order.claim.matter, order.alone)
    return {order: list(claims.values()) for order, claims in found.items()}


def _is_told(claim: Claim) -> bool:
    """Whether a claim tells each of its orders for good: who denies several together leaves each of them open."""
    return claim.when is None and (claim.stance == "says" or len(claim.value) == 1)
