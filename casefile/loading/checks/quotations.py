"""Quoted words: they stand in their passage, or they are not quoted. Never matched fuzzily."""

from collections.abc import Iterator

from casefile.loading.nearest import count_apart, find_nearest_words
from casefile.model.case import Case, matters_of
from casefile.model.claims import Claim
from casefile.model.problems import Problem
from casefile.model.sources import Passage
from casefile.text.fold import fold_words
from casefile.text.quoted import find_words, quoted_spans

_MARK = fold_words("“")
"""What every quotation mark folds to."""

_SHOWN = 100
"""So many times the nearest words are looked for: after so many faults they help nobody."""


def check_worded(case: Case) -> Iterator[Problem]:
    """An error for every `worded` whose words do not stand in their passage exactly once, as words, after folding.

    In a précis they must stand between quotation marks, for the rest is our wording.
    """
    left = _SHOWN
    for matter in matters_of(case):
        for claim in matter.claims:
            if claim.worded and (wrong := _wrong(claim, case, is_shown=left > 0)) is not None:
                left -= 1
                yield wrong


def _wrong(claim: Claim, case: Case, *, is_shown: bool) -> Problem | None:
    """What is wrong with the quoted words of a claim, if anything is."""
    passage = case.passages[claim.passage or ""]
    words = fold_words(claim.worded).strip()
    bare = words.strip(_MARK)
    is_precis = case.sources[passage.source].text == "precis"
    pieces = [passage.text[start:end] for start, end in quoted_spans(passage.text)] if is_precis else [passage.text]
    count = sum(_count(words, fold_words(piece)) for piece in pieces)
    if count == 1:
        return None
    where = "between the quotation marks of " if is_precis else "in "
    if count > 1:
        message = f"the words “{claim.worded}” stand {count} times {where}{passage.id}"
        mend = "quote more of them, until they stand there once"
    elif bare != words and any(_count(bare, fold_words(piece)) for piece in pieces):
        message = f"the words “{claim.worded}” stand {where}{passage.id} without the quotation marks around them"
        mend = "leave them out: YAML itself knows \" and ' alone"
    elif is_precis and _count(bare, fold_words(passage.text)):
        message = f"the words “{claim.worded}” stand in {passage.id}, but not between quotation marks, and so are ours"
        mend = "put them in quotation marks there if they are the source’s own, or leave “worded” out"
    else:
        message = f"the words “{claim.worded}” do not stand {where}{passage.id}"
        nearest = _nearest(claim.worded, passage, pieces) if is_shown else ""
        mend = nearest or "write words that stand there, or leave “worded” out"
    return Problem(severity="error", location=claim.worded_at or claim.location, message=message, mend=mend)


def _count(words: str, text: str) -> int:
    """How often words stand in a text."""
    return sum(1 for _ in find_words(words, text))


def _nearest(words: str, passage: Passage, pieces: list[str]) -> str:
    """What stands there that comes nearest to the words."""
    nearest = find_nearest_words(words, pieces) or find_nearest_words(words, [passage.text])
    if not nearest:
        return ""
    apart = count_apart(words, nearest)
    differ = {0: "", 1: " (1 word differs)"}.get(apart, f" ({apart} words differ)")
    return f"the nearest there is “{nearest}”{differ}"
