"""The case as a test suite: what `expect.yaml` pins must still come out. Only the matters it names are worked out."""

from collections.abc import Iterator, Sequence

from casefile.analysis.claims import claims_on
from casefile.analysis.conflicts import Conflict, conflict_on, find_clashing, is_clash_id
from casefile.analysis.index import Index
from casefile.analysis.witnesses import witnesses_of
from casefile.model.case import Case
from casefile.model.claims import Claim
from casefile.model.expectations import Expectation
from casefile.model.problems import Problem
from casefile.text.fold import fold_words

_MEND = "mend what was lost, or expect what is there now"


def check_expectations(case: Case) -> Iterator[Problem]:
    """An error for every expected conflict that has lost its verdict, a value, a root, or the claims of a passage."""
    index = Index(case)
    for expected in case.expectations:
        losses = list(_losses(index, expected))
        if losses:
            message = f"{expected.id}: {'; '.join(losses)}"
            yield Problem(severity="error", location=expected.location, message=message, mend=_MEND)


def check_pinned_quotes(case: Case) -> Iterator[Problem]:
    """An error for every pinned quotation that no longer stands in its passage."""
    for quote in case.quotes:
        passage = case.passages.get(quote.passage)
        if passage is None and not _is_lost(case, quote.passage):
            message = f"expected “{quote.words}” in {quote.passage}, found no such passage"
            yield Problem(severity="error", location=quote.location, message=message, mend=_MEND)
        elif passage is not None and fold_words(quote.words) not in fold_words(passage.text):
            message = f"expected “{quote.words}” in {quote.passage}, found other words"
            yield Problem(severity="error", location=quote.location, message=message, mend=_MEND)


def _is_lost(case: Case, id_: str) -> bool:
    """Whether an id belongs to a record that could not be read, which is a problem told elsewhere."""
    return not case.lost.isdisjoint({id_, id_.partition("#")[0], id_.partition(".")[0]})


def _losses(index: Index, expected: Expectation) -> Iterator[str]:
    if any(_is_lost(index.case, one) for one in (expected.id, *expected.passages)):
        return  # it waits for what could not be read
    matter = index.matters.get(expected.id)
    if matter is None and not is_clash_id(expected.id):
        yield f"expected {expected.verdict}, found no such fact or question"
        return
    conflict = conflict_on(index, matter) if matter else find_clashing(index, expected.id)
    found = conflict.verdict if conflict else "nothing to compare" if matter else "no such clash"
    if found != expected.verdict:
        yield f"expected {expected.verdict}, found {found}"
    if matter or conflict:
        claims = claims_on(index, matter) if matter else _clashing_claims(conflict)
        yield from _lost_values(index, claims, expected)
        yield from _lost_passages(claims, expected)


def _clashing_claims(conflict: Conflict | None) -> tuple[Claim, ...]:
    return tuple(dict.fromkeys(claim for pair in conflict.pairs for claim in pair.claims)) if conflict else ()


def _lost_values(index: Index, claims: Sequence[Claim], expected: Expectation) -> Iterator[str]:
    for number, value in enumerate(expected.values):
        same = [claim for claim in claims if _is_value(claim, value)]
        if not same:
            yield f"expected the value {value}, found no claim of it"
        elif number < len(expected.roots) and not index.case.lost:  # chains may run through what is lost
            roots = witnesses_of(index, same).roots
            if len(roots) != expected.roots[number]:
                named = f" ({', '.join(roots)})" if roots else ""
                yield f"expected {_roots(expected.roots[number])} behind {value}, found {len(roots)}{named}"


def _lost_passages(told: Sequence[Claim], expected: Expectation) -> Iterator[str]:
    for passage in expected.passages:
        claims = [claim for claim in told if claim.passage == passage]
        if not claims:
            yield f"{passage} has no claim on it any more"
        elif expected.values and not any(_is_value(claim, value) for claim in claims for value in expected.values):
            yield f"the claim of {passage} has changed: {', '.join(_text(claim) for claim in claims)}"


def _is_value(claim: Claim, value: str) -> bool:
    return fold_words(_text(claim)) == fold_words(value)


def _text(claim: Claim) -> str:
    return ", ".join(claim.value)


def _roots(count: int) -> str:
    return "1 root" if count == 1 else f"{count} roots"
