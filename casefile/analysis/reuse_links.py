"""Shared words as edges between sources: what the tree of transmission shows beside the links that are declared.

The machine suggests and never decides: such an edge counts for no number, and nothing is gone on from it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from casefile.analysis.index import Index
from casefile.analysis.reuse import Reuse, find_reuse
from casefile.analysis.transmission import Perhaps

SharedWords = Mapping[frozenset[str], Sequence[Reuse]]
"""By two sources the words that their transcripts share, most words first."""


def shared_words(index: Index) -> SharedWords:
    """The words that the transcripts of a case share; found once for an index, for that takes a while."""
    return index.once(_find)


def shared_so_far(index: Index) -> SharedWords | None:
    """The same where they have been found already; else None."""
    return index.so_far(_find)


def _find(index: Index) -> SharedWords:
    return by_sources(find_reuse(index.case))


def by_sources(found: Iterable[Reuse]) -> SharedWords:
    """What was found, by the two sources in which it stands."""
    shared: defaultdict[frozenset[str], list[Reuse]] = defaultdict(list)
    for reuse in found:
        shared[frozenset(passage.partition("#")[0] for passage in reuse.passages)].append(reuse)
    return dict(shared)


def perhaps_links(shared: SharedWords, *, up: bool = False) -> Perhaps:
    """The edges that are suggested: below the earlier source the later one, with `up` below the later the earlier one.

    Where nothing tells which is earlier each stands below the other. Where a link is declared or both rest on a common
    ground there is no such edge.
    """
    below: defaultdict[str, list[str]] = defaultdict(list)
    for sources, found in shared.items():
        if len(sources) == 2 and not any(reuse.kinship.is_declared for reuse in found):
            for start, target in _directions(sources, found):
                below[start if up else target].append(target if up else start)
    return dict(below)


def _directions(sources: frozenset[str], found: Sequence[Reuse]) -> set[tuple[str, str]]:
    """From which source to which a link may lead: from the later one, or both ways."""
    open_ones = [reuse for reuse in found if not reuse.kinship.common]
    told = {
        (reuse.kinship.suggested.at.partition("#")[0], reuse.kinship.suggested.target.partition("#")[0])
        for reuse in open_ones
        if reuse.kinship.suggested
    }
    one, other = sorted(sources)
    return told or ({(one, other), (other, one)} if open_ones else set())
