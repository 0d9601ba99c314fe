"""A source with what rests on it: what one witness says, passage by passage, as it is printed."""

from collections.abc import Iterator
from itertools import zip_longest

from casefile.present.lines import EMPTY, Line
from casefile.present.passage_page import claim_lines
from casefile.present.source_page import source_page
from casefile.present.view import View


def source_with_claims(view: View, id_: str) -> Iterator[Line]:
    """The page of a source, behind the text of each passage a line for each claim that rests on it."""
    lines = source_page(view, id_)
    for line, following in zip_longest(lines, lines[1:], fillvalue=EMPTY):
        yield line
        passage = view.case.passages.get(line.anchor)
        if passage and following.anchor != line.anchor:
            yield from claim_lines(view, passage)
