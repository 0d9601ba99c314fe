"""The text of a passage in lines, with the words that claims rest on and what its margin says."""

import re
from collections.abc import Iterator, Sequence

from casefile.model.claims import Claim
from casefile.model.sources import Passage
from casefile.present.lines import Line, Role, Span
from casefile.present.names_in_text import spans_of_names
from casefile.present.passages import passage_row
from casefile.present.view import View
from casefile.text.fold import fold_words, fold_words_with_map
from casefile.text.offsets import span_before
from casefile.text.quoted import find_words, quoted_spans

_SOFT_BREAK = re.compile(r"(?<! {2})(?<!\\)\n(?![ \t]*(?:[-*+>|#]|\d+[.)]|\n))")
"""A line end that Markdown reads as a space: no two spaces or backslash before it, no mark of a list after it."""

Mark = tuple[int, int, str]
"""Where quoted words start and end, and the matter of the claim that quotes them."""


def text_lines(view: View, passage: Passage) -> tuple[Line, ...]:
    """A line for each paragraph, item or quoted line; quoted words are spans that lead to their matter.

    The margin holds `≠m` or `m` where a claim rests on the line, and on the first line the passage's number: a claim
    that quotes no words stands there too.
    """
    marks, whole = sorted(_marks(view, passage)), _SOFT_BREAK.sub(" ", passage.text)
    lines, start = [], 0
    for text in whole.split("\n"):
        spans = tuple(_spans(view, whole, marks, start, start + len(text)))
        lines.append(Line(spans, margin=_margin(spans), anchor=passage.id))
        start += len(text) + 1
    row = passage_row(view, passage)
    return (Line(lines[0].spans, margin=f"{row.margin:>2} {row.number:>2}", anchor=passage.id), *lines[1:])


def _margin(spans: tuple[Span, ...]) -> str:
    roles = {span.role for span in spans}
    return "≠m" if "conflict" in roles else " m" if "claim" in roles else ""


def _marks(view: View, passage: Passage) -> Iterator[Mark]:
    quoting = [claim for claim in view.claims_in.get(passage.id, ()) if claim.worded]
    if quoting:
        folded, offsets = fold_words_with_map(passage.text)
        theirs = list(quoted_spans(passage.text)) if view.case.sources[passage.source].text == "precis" else []
        for claim in quoting:
            yield from _mark(claim, folded, offsets, theirs)


def _mark(claim: Claim, folded: str, offsets: Sequence[int], theirs: Sequence[tuple[int, int]]) -> Iterator[Mark]:
    """Where the words of a claim stand; in a précis between quotation marks, for the rest of it is our wording."""
    words = fold_words(claim.worded).strip()
    found = [span_before(offsets, at, at + len(words)) for at in find_words(words, folded)]
    quoted = (span for span in found if any(start <= span[0] and span[1] <= end for start, end in theirs))
    if found:
        yield *next(quoted, found[0]), claim.matter


def _spans(view: View, text: str, marks: list[Mark], start: int, end: int) -> Iterator[Span]:
    """The text from start to end, cut where marks begin and end; of marks that overlap the earlier one holds."""
    at = start
    for first, last, matter in marks:
        begin, until = max(first, at), min(last, end)
        if begin < until:
            role: Role = "conflict" if view.conflict_on(matter) else "claim"
            yield from _plain(view, text[at:begin])
            yield Span(text[begin:until], role, matter)
            at = until
    yield from _plain(view, text[at:end])


def _plain(view: View, text: str) -> Iterator[Span]:
    """Text that nothing rests on, with the names in it."""
    at = 0
    for start, end, owner in spans_of_names(text, view.known_names):
        yield from (Span(text[at:start]),) if at < start else ()
        yield Span(text[start:end], "name", owner)
        at = end
    yield from (Span(text[at:]),) if at < len(text) else ()
