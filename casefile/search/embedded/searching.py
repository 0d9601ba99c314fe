"""Asking tantivy, whose faults become IndexLost."""

from array import array
from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any

import tantivy
from tantivy import Occur, Order, Query

from casefile.search.embedded.failing import IndexLost
from casefile.search.embedded.terms import COUNT, COUNTS_FIELD, LEAF_FIELD, MOST_FIELD, entry_field, read, written

Leaf = tuple[int, Sequence[str], Sequence[int]]
"""How many entries hold one of its words at most, then the words, and how many held each when it was written."""


class Searching:
    """The documents of an index as they were when it was opened. Every answer may raise IndexLost."""

    __slots__ = ("_searcher", "count", "schema")

    def __init__(self, terms: tantivy.Index) -> None:
        """Read what was committed last."""
        self.schema = terms.schema
        self._searcher = terms.searcher()
        self.count: int = self._searcher.num_docs
        """Of all documents."""

    def first(self, query: Query, most: int) -> Iterator[int]:
        """The numbers of the first entries that fit, ascending."""
        return (number for number, _ in self._search(query, most, order_by="number", order=Order.Asc).hits)

    def best(self, query: Query, most: int) -> Iterator[tuple[float, int]]:
        """The scores and numbers of the entries that score highest."""
        hits = self._search(query, most).hits
        numbers: Sequence[Any] = self._searcher.fast_field_values("number", [address for _, address in hits])
        return ((score, number) for (score, _), number in zip(hits, numbers, strict=True))

    def leaves(self, query: Query, at_once: int) -> Iterator[Leaf]:
        """The leaves of the list of words that fit, those with the commonest words first, so many fetched in a call."""
        for at in count(0, at_once):
            hits = self._search(query, at_once, order_by=MOST_FIELD, offset=at).hits
            for most, address in hits:
                leaf: Any = self._searcher.doc(address)
                yield most, leaf.get_first(LEAF_FIELD).split(" "), array(COUNT, leaf.get_first(COUNTS_FIELD))
            if len(hits) < at_once:
                break

    def beginning(self, prefix: str) -> list[tuple[str, int]]:
        """The terms that begin so, each with how many entries hold it at most, the commonest first."""
        try:
            told = self._searcher.terms_with_prefix(entry_field(prefix), written(prefix))
        except (ValueError, OSError) as fault:
            raise IndexLost(f"the index cannot be read: {fault}") from fault
        return [(read(term), most) for term, most in told]

    def held(self, term: str) -> int:
        """How many entries hold a term; those that were replaced may be counted still."""
        try:
            return self._searcher.doc_freq(entry_field(term), written(term))
        except (ValueError, OSError) as fault:
            raise IndexLost(f"the index cannot be read: {fault}") from fault

    def matching(self, query: Query) -> int:
        """How many documents fit."""
        return self._search(Query.const_score_query(query, 1.0), 1, count=True).count or 0

    def _search(
        self,
        query: Query,
        most: int,
        *,
        count: bool = False,
        order_by: str | None = None,
        order: Order = Order.Desc,
        offset: int = 0,
    ) -> Any:
        try:
            return self._searcher.search(query, max(1, min(most, self.count)), count, order_by, offset, order)
        except (ValueError, OSError) as fault:
            raise IndexLost(f"the index cannot be read: {fault}") from fault


def all_of(queries: Sequence[Query], without: Sequence[Query] = ()) -> Query:
    """What fits every one of these, and none of those that it is to be without."""
    if len(queries) == 1 and not without:
        return queries[0]
    wanted, unwanted = ((Occur.Must, query) for query in queries), ((Occur.MustNot, query) for query in without)
    return Query.boolean_query([*wanted, *unwanted])


def any_of(queries: list[Query]) -> Query:
    """What fits one of these at least."""
    return queries[0] if len(queries) == 1 else Query.boolean_query([(Occur.Should, query) for query in queries])
