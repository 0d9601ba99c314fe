"""The names of people in running text, so that a reader can step from one to the next."""

from collections.abc import Iterator
from itertools import takewhile

from msgspec.structs import replace

from casefile.analysis.index import Index
from casefile.search.entries import entries_of
from casefile.search.named import Known, known_names, names_in
from casefile.search.names import names_of

NameSpan = tuple[int, int, str | None]
"""From where up to where a name stands, and whose it is; None where several bear it."""


def find_known_names(index: Index) -> Known:
    """The names by which people are known: what finds passages by names finds these in their texts."""
    people_first = entries_of(replace(index.case, passages={}))
    return known_names(names_of(takewhile(lambda entry: entry.kind == "person", people_first)))


def spans_of_names(text: str, known: Known) -> Iterator[NameSpan]:
    """Where names stand in a text, in order; of those that overlap the first, and of several there the longest."""
    past = 0
    for name in sorted(names_in(text, known), key=lambda name: (name.start, -name.end)):
        if name.start >= past:
            past = name.end
            yield name.start, name.end, name.bearers[0] if len(name.bearers) == 1 else None
