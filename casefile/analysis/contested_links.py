"""What would stand against the hypotheses if one link of a chain were contested.

To contest a link takes no evidence away; but rows that were counted once for their one root may then each count for
itself, and a row that fell with its root stands again, for it rests on it no more. Only links towards an end matter,
and only rows whose chains to their ends meet can change each other's roots; each such kindred is counted for itself.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from casefile.analysis.chains import chain_steps, find_routes
from casefile.analysis.footings import with_all_heard
from casefile.analysis.hypotheses import Counts, counts_of, points
from casefile.analysis.index import Index
from casefile.analysis.kindred import kindreds
from casefile.analysis.leaving_out import JOINT, leave_out, link_id
from casefile.model.case import Case

Links = Mapping[str, Sequence[str]]
"""By the row of evidence the ids of the links behind it that lead to an end; rows without any are not in."""


def contested_counts(case: Case, before: Counts) -> Iterator[tuple[str, Counts]]:
    """The links, by their ids, that would change a count if they were contested, and what would then count."""
    links = _links_behind(Index(with_all_heard(case)))
    for rows in _kindreds(links):
        part = replace(case, evidence={row: case.evidence[row] for row in case.evidence if row in rows})
        if not case.left_out and not _can_share(part):
            continue
        was = counts_of(part)
        for link in dict.fromkeys(link for row in part.evidence for link in links[row]):
            now = counts_of(leave_out(part, {*case.left_out, link}))
            if now != was:
                yield link, {id_: before[id_] + now[id_] - was[id_] for id_ in before}


def _can_share(case: Case) -> bool:
    """Whether two rows count against one hypothesis, so that one root may keep one of them from counting."""
    rows = case.evidence.values()
    return any(sum(points(row, one) > 0 for row in rows) > 1 for one in case.hypotheses.values())


def _links_behind(index: Index) -> Links:
    found = {
        row.id: tuple(dict.fromkeys(link for passage in row.passages for link in _links(index, passage)))
        for row in index.case.evidence.values()
    }
    return {row: links for row, links in found.items() if links}


def _links(index: Index, passage: str) -> Iterator[str]:
    """The links on the way from a passage to an end; from a source to the author at whom it ends too."""
    for end in find_routes(index, passage):
        yield link_id(passage, end)
    for step in chain_steps(index.case, passage):
        for end in find_routes(index, step.to):
            yield link_id(step.start, step.to)
            yield link_id(step.to, end)


def _kindreds(links: Links) -> Iterable[frozenset[str]]:
    """The rows, parted so that on the ways of no two parts there is one account or person."""
    places = {row: [place for link in behind for place in link.split(JOINT)] for row, behind in links.items()}
    return map(frozenset, kindreds(places))
