"""A verdict in one sentence: “Service 2009 has 15 February 1938; Patenaude 2009 has 16 February 1938: at least ...”."""

from casefile.analysis.labels import parts_in_words, record_name
from casefile.analysis.values.bear import ORDERS
from casefile.analysis.verdicts import Verdict
from casefile.analysis.voices import innermost
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.matters import Matter
from casefile.model.words import Firm, Stance
from casefile.text.fold import fold_words

_VERBS: dict[Stance, tuple[str, str]] = {
    "says": ("has", "have"),
    "denies": ("denies", "deny"),
    "doubts": ("doubts", "doubt"),
}
"""What one account does, and what two do."""

_SAYS = {"happened": ("says", "say"), "after": ("puts", "put"), "before": ("puts", "put")}
"""The same for what is said, by the field."""

_FIRMLY: dict[Firm, str] = {
    "flat": "",
    "probable": " as probable",
    "possible": " as possible",
    "reported": " as reported",
}
_HAPPENED = {"yes": "that it happened", "no": "that it did not happen"}


def explain(case: Case, matter: Matter, claims: tuple[Claim, ...], verdict: Verdict, why: str) -> str:
    """One sentence, without a full stop: who has what, and how the two sit together."""
    one, other = sorted(claims[:2], key=lambda claim: claim.stance != "says")
    if verdict is Verdict.DEPARTS and _copies(case, one, other):
        one, other = other, one
    left, right = teller_name(case, one), teller_name(case, other)
    is_same = _folded(case, matter, one) == _folded(case, matter, other)
    is_alike = is_same and one.stance == other.stance
    if verdict is Verdict.AGREE and is_alike and one.firm == other.firm:
        both = _said(case, matter, one, tellers=2)
        return (
            f"{left} {_said(case, matter, one)} in two places" if left == right else f"{left} and {right} both {both}"
        )
    said = _said(case, matter, one) + (" flatly" if is_alike and one.firm == "flat" != other.firm else "")
    joined = " and " if left == right else f"; {right} "
    answered = _answered(one, other) if is_same else _said(case, matter, other)
    return f"{left} {said}{joined}{answered}{_reason(case, one, other, verdict, why, is_same=is_same)}"


def teller_name(case: Case, claim: Claim) -> str:
    """The short name of the account a claim stands in."""
    if claim.source is None:
        return "our own statement"
    source = case.sources.get(claim.source)
    return source.short if source else claim.source


def _said(case: Case, matter: Matter, claim: Claim, tellers: int = 1) -> str:
    """What so many accounts do with a value: “has 15 February 1938”, “denies that it happened”."""
    verbs = _VERBS[claim.stance]
    if claim.stance == "says":
        verbs = _SAYS.get(matter.field or "", verbs)
    is_clause = claim.stance != "says" or matter.field in _SAYS
    firmly = _FIRMLY[claim.firm]
    return f"{verbs[tellers - 1]} {_told(case, matter, claim)}{',' * bool(is_clause and firmly)}{firmly}"


def _told(case: Case, matter: Matter, claim: Claim) -> str:
    """A value in words; an answer, an event's title and other words of ours in quotation marks."""
    if matter.field == "happened":
        return _HAPPENED.get(claim.value[0], claim.value[0])
    parts = parts_in_words(case, matter, claim)
    if matter.holds in ("answer", "event", "words"):
        parts = tuple(f"“{part}”" for part in parts)
    told = " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))
    if matter.field in ORDERS:
        return f"it {matter.field} {told}" if claim.stance == "says" else f"that it came {matter.field} {told}"
    return told


def _folded(case: Case, matter: Matter, claim: Claim) -> list[str]:
    return [fold_words(part) for part in parts_in_words(case, matter, claim)]


def _answered(one: Claim, other: Claim) -> str:
    """What the second does with the value of the first."""
    firmly = _FIRMLY[other.firm] or (" flatly" if one.stance == other.stance and one.firm != "flat" else "")
    return f"{_VERBS[other.stance][0]} it{firmly}"


def _reason(case: Case, one: Claim, other: Claim, verdict: Verdict, why: str, *, is_same: bool) -> str:
    """How the two sit together; nothing where the sentence tells it already."""
    if verdict is Verdict.TOLD_DIFFERENTLY:
        return f": {why.replace('one voice', f'one voice, that of {record_name(case, innermost(case, one))}', 1)}"
    if verdict in (Verdict.CONFLICT, Verdict.CONTESTED) and one.stance != other.stance:
        return "" if is_same else ", and so that too"
    if verdict is Verdict.DEPARTS and _copies(case, other, one):
        return f", though it copies {teller_name(case, one)}"
    return f": {why}"


def _copies(case: Case, one: Claim, other: Claim) -> bool:
    """Whether the one stands in a passage that has a link to the account of the other."""
    passage = case.passages.get(one.passage or "")
    return passage is not None and any(link.target.partition("#")[0] == other.source for link in passage.links)
