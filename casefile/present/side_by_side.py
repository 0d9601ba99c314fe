"""Passages beside each other: what each has on one matter, and where its words differ from those of another."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from casefile.analysis.holdings import Held, held
from casefile.model.claims import Claim
from casefile.model.sources import Passage
from casefile.present.claims import qualified, told_in_words
from casefile.present.comparing import claims_in_turn
from casefile.present.lines import EMPTY, Line, Span
from casefile.present.matter_lines import letters_of
from casefile.present.names import name_of
from casefile.present.passage_page import passages_beside
from casefile.present.passage_text import text_lines
from casefile.present.passages import passage_row
from casefile.present.view import View
from casefile.present.word_differences import Spans, Word, words_in

_STANCES = {"says": "", "denies": "✗", "doubts": "?"}


class PassageColumn(Struct, frozen=True, kw_only=True):
    """A passage beside others, with what it has on the matter."""

    id: str
    """Of the passage."""
    source: str
    short: str
    held: Held
    place: str
    """“p. 431”, with whose words it is in and through what it is read."""
    told: tuple[tuple[str, str], ...]
    """Of each of its claims the letter, “✗a”, “?a”, and the value as it is held; a letter may be empty."""
    worded: str
    """The words that the claim rests on; empty where none are quoted."""
    lines: tuple[Line, ...]
    words: tuple[Word, ...]
    """Of the text, to be compared."""
    before: tuple[Line, ...] = ()
    """What stands before it in its source, as far as that is asked for."""
    after: tuple[Line, ...] = ()


def passage_columns(view: View, id_: str, first: Sequence[str] = (), around: int = 0) -> tuple[PassageColumn, ...]:
    """The passages on a matter, or of things that cannot hold together: one of each position in turn.

    Those whose own id or source's id is among `first` stand before the others, in that order; each with so many
    passages of its source before and after it.
    """
    found: dict[str, list[Claim]] = {}
    for claim in claims_in_turn(view, id_):
        if claim.passage in view.case.passages:
            found.setdefault(claim.passage or "", []).append(claim)
    order = {one: place for place, one in reversed(list(enumerate(first)))}
    ranked = sorted(found, key=lambda one: min(order.get(name, len(first)) for name in (one, one.partition("#")[0])))
    return tuple(_column(view, id_, passage, found[passage], around) for passage in ranked)


def _column(view: View, on: str, id_: str, claims: Sequence[Claim], around: int) -> PassageColumn:
    passage = view.case.passages[id_]
    row = passage_row(view, passage)
    lines = tuple(Line(line.spans) for line in text_lines(view, passage))
    before, after = passages_beside(view, passage, around)
    return PassageColumn(
        id=id_,
        source=row.source,
        short=row.short,
        held=held(view.case, view.case.sources[row.source]),
        place=", ".join(filter(None, (row.place, row.wording, row.through and f"through {row.through}"))),
        told=tuple(dict.fromkeys((_letter(view, claim), _value(view, on, claim)) for claim in claims)),
        worded=next((f"“{claim.worded}”" for claim in claims if claim.worded), ""),
        lines=lines,
        words=words_in("\n".join(line.text for line in lines), view.known_names),
        before=tuple(line for other in before for line in (*_beside(view, other), EMPTY)),
        after=tuple(line for other in after for line in (EMPTY, *_beside(view, other))),
    )


def _beside(view: View, passage: Passage) -> Iterator[Line]:
    for line in text_lines(view, passage):
        yield Line(tuple(Span(span.text, "muted") for span in line.spans), anchor=passage.id)


def _value(view: View, on: str, claim: Claim) -> str:
    """What is claimed; where claims on several matters clash also of what."""
    if on == claim.matter:
        return qualified(view, claim)
    about = name_of(view.case, view.matters[claim.matter].about or "")
    return f"{about}: {told_in_words(view, claim)}"


def _letter(view: View, claim: Claim) -> str:
    return _STANCES[claim.stance] + letters_of(view.of_matter.get(claim.matter), claim)


def lines_lit(lines: Sequence[Line], lit: Spans) -> tuple[Line, ...]:
    """The lines of a text with some of its code points lit; a line end counts as one."""
    start, found = 0, []
    for line in lines:
        found.append(Line(tuple(_lit(line.spans, lit, start))))
        start += len(line.text) + 1
    return tuple(found)


def _lit(spans: Sequence[Span], lit: Spans, start: int) -> Iterator[Span]:
    for span in spans:
        end, at = start + len(span.text), start
        for first, last in lit:
            begin, until = max(first, at), min(last, end)
            if begin < until:
                yield from _cut(span, at - start, begin - start)
                yield Span(span.text[begin - start : until - start], "match", span.target)
                at = until
        yield from _cut(span, at - start, end - start)
        start = end


def _cut(span: Span, start: int, end: int) -> Iterator[Span]:
    if start < end:
        yield Span(span.text[start:end], span.role, span.target)
