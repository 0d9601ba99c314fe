"""Who tells the same as a claim of a clash, which stands there for all of them."""

from collections.abc import Iterator

from casefile.analysis.claims import claims_on
from casefile.analysis.index import Index
from casefile.model.claims import Claim


def tells(other: Claim, claim: Claim) -> bool:
    """Whether another claim on the same matter tells what one of a clash does, and perhaps further orders."""
    if other.stance != claim.stance:
        return False
    return other.value == claim.value or (claim.meaning is None and set(claim.value) <= set(other.value))


def telling_same(index: Index, claim: Claim) -> Iterator[Claim]:
    """The claims on its matter that tell it, itself among them as it is written."""
    return (other for other in claims_on(index, index.matters[claim.matter]) if tells(other, claim))
