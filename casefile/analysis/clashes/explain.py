"""A clash in one sentence: who dates what when, who puts what before what, and that it cannot all be so."""

from collections.abc import Sequence
from itertools import groupby

from casefile.analysis.explaining import teller_name
from casefile.analysis.labels import date_label, record_name
from casefile.dates.date import Date
from casefile.model.case import Case
from casefile.model.claims import Claim


def explain_clash(case: Case, claims: Sequence[Claim], reason: str) -> str:
    """One sentence, without a full stop: “Anna dates “He dies” 15 February 1938; Boris puts “Surgery” before ...”."""
    said = [
        f"{teller} {' and '.join(said_in_words(case, claim) for claim in same)}"
        for teller, same in groupby(claims, key=lambda claim: teller_name(case, claim))
    ]
    if any(claim.stance == "doubts" for claim in claims):
        return f"{'; '.join(said)}: {reason}"
    return f"{'; '.join(said)}: these cannot {'both' if len(claims) == 2 else 'all'} hold: {reason}"


def said_in_words(case: Case, claim: Claim) -> str:
    """What a claim of a date or an order says: “dates “He dies” 15 February 1938”."""
    event, _, field = claim.matter.rpartition(".")
    title = f"“{record_name(case, event)}”"
    if isinstance(claim.meaning, Date):
        return f"dates {title} {date_label(case, claim.meaning)}"
    others = ", ".join(f"“{record_name(case, other)}”" for other in claim.value)
    if claim.stance == "says":
        return f"puts {title} {field} {others}"
    return f"{claim.stance} that {title} came {field} {others}"
