"""The search behind the box: the index on disk where there is one of the case in hand, else one in memory."""

from collections.abc import Iterator
from threading import Lock, get_ident
from time import sleep

from casefile.model.case import Case
from casefile.present.findings import findings_of, needs_case
from casefile.present.view import View
from casefile.search.complete import Completion, complete
from casefile.search.embedded.failing import IndexLost
from casefile.search.embedded.opening import open_index_of
from casefile.search.embedded.state import index_root
from casefile.search.engine import Index, build_index
from casefile.search.entries import entries_of
from casefile.search.find import Answer, find
from casefile.search.findings import NO_FINDINGS, Findings
from casefile.search.stopping import Cancelled, StoppedError
from casefile.tui.indexing import Indexing

MOST = 60
"""Hits that are given."""
FEW = 2_000
"""Entries up to which an index in memory is made in a moment."""
PAUSE, STEP = 0.25, 0.05
"""Seconds after a quick answer before a thorough one is worked out, and between looks whether it is still wanted."""


class Finder:
    """Answers queries over one case after another, each by an index made or opened once for it."""

    def __init__(self) -> None:
        """A finder without an index."""
        self._case: Case | None = None
        self._index: Index | None = None
        self._making = Lock()
        self._waiting: set[int] = set()
        """The threads that wait for the index."""
        self._known: tuple[View, Findings] | None = None
        self.indexing = Indexing()
        """The index on disk in the making, for the next time."""

    def answer(self, case: Case, query: str, cancelled: Cancelled, view: View | None = None) -> Answer | None:
        """The hits for a query; None where it was called off. For a worker, for it may take a while.

        The view tells what filters and dates ask for beyond the texts.
        """
        return self._answer(case, query, cancelled, view, is_quick=False)

    def answers(self, case: Case, query: str, cancelled: Cancelled, view: View) -> Iterator[Answer]:
        """The hits for a query; among many texts a quick answer first, then, if no key follows, that of `answer`."""
        try:
            is_large = self._ready(case, cancelled).engine.size > FEW
        except StoppedError:
            return
        for is_quick in (True, False) if is_large else (False,):
            answer = self._answer(case, query, cancelled, view, is_quick=is_quick)
            if answer is None:
                return
            yield answer
            if not answer.is_quick or _is_called_off(cancelled):
                return

    def _answer(
        self, case: Case, query: str, cancelled: Cancelled, view: View | None, *, is_quick: bool
    ) -> Answer | None:
        try:
            findings = self._findings(view) if view and needs_case((query,)) else NO_FINDINGS
            found = self._found(self._ready(case, cancelled), case, query, findings, cancelled, is_quick=is_quick)
        except StoppedError:
            return None
        return None if cancelled() else found

    def completions(self, view: View, query: str, cancelled: Cancelled) -> tuple[Completion, ...]:
        """Ways to go on with a query; none where it was called off, or where the index was lost meanwhile."""
        try:
            return complete(self._ready(view.case, cancelled), query, self._findings(view), cancelled)
        except (StoppedError, IndexLost):
            return ()

    def _ready(self, case: Case, cancelled: Cancelled) -> Index:
        """The index, made by the first who needs it; the next key calls that search off, but not what it waits for."""
        self._waiting.add(get_ident())
        with self._making:
            self._waiting.discard(get_ident())
            if self._index is None or self._case is not case:
                self._index, self._case = self._index_of(case, lambda: self._is_left(cancelled)), case
            return self._index

    def _is_left(self, cancelled: Cancelled) -> bool:
        """Whether nobody needs the index in the making: who made it is called off, and no other search follows."""
        if not cancelled() or self._waiting:
            return False
        sleep(STEP)
        return not self._waiting

    def _index_of(self, case: Case, cancelled: Cancelled) -> Index:
        entries = tuple(entries_of(case))
        if len(entries) > FEW and not case.left_out:
            if index := open_index_of(index_root(case.folder), entries):
                return index
            self.indexing.begin(case.folder)
        return build_index(entries, cancelled)

    def _findings(self, view: View) -> Findings:
        """What is known of a view, gathered once for each."""
        if self._known is None or self._known[0] is not view:
            self._known = (view, findings_of(view))
        return self._known[1]

    def _found(
        self, index: Index, case: Case, query: str, findings: Findings, cancelled: Cancelled, *, is_quick: bool
    ) -> Answer:
        """The answer of the index, or, where it is no longer there, of one in memory."""
        try:
            return find(index, query, MOST, cancelled, findings, is_quick=is_quick)
        except IndexLost:
            self._index = build_index(entries_of(case), cancelled)
            return find(self._index, query, MOST, cancelled, findings, is_quick=is_quick)


def _is_called_off(cancelled: Cancelled) -> bool:
    """Wait for the pause, and see whether the search is called off meanwhile."""
    waited = 0.0
    while waited < PAUSE and not cancelled():
        sleep(STEP)
        waited += STEP
    return cancelled()
