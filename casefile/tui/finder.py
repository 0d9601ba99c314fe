"""The search behind the box: an index of the case in hand, made once, and answers that can be called off."""

from casefile.model.case import Case
from casefile.search.engine import Index, build_index
from casefile.search.entries import entries_of
from casefile.search.find import Answer, find
from casefile.search.stopping import Cancelled, StoppedError

MOST = 60
"""Hits that are given."""


class Finder:
    """Answers queries over one case after another; the index is made anew only for another case."""

    def __init__(self) -> None:
        """A finder without an index."""
        self._case: Case | None = None
        self._index: Index | None = None

    def answer(self, case: Case, query: str, cancelled: Cancelled) -> Answer | None:
        """The hits for a query; None where it was called off. For a worker, for it may take a while."""
        try:
            if self._index is None or self._case is not case:
                self._index, self._case = build_index(entries_of(case), cancelled), case
        except StoppedError:
            return None
        found = find(self._index, query, MOST, cancelled)
        return None if cancelled() else found
