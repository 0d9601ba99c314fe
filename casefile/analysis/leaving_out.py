"""“What if we ignore this?”: a case without an account, a root, a link or a codename.

The records stay, so that they can still be read; what is derived goes without them. A source that is left out tells
nothing, a chain that reaches a person or source left out ends nowhere, a passage left out rests on nothing known, and
a name left out is nobody's: what a passage tells of somebody under codenames alone that are left out counts no more
(`claims.is_counted`). A link left out by its own id, “simkin-2014=kern-2004”, is contested and no more: whoever
told a thing tells it still, only not on that word.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from msgspec.structs import replace

from casefile.model.case import Case
from casefile.model.claims import Claim

JOINT = "="
"""Stands between the two ends of a link in its id."""


def leave_out(case: Case, ids: Iterable[str]) -> Case:
    """The case with these ids left out, and none but these: sources, people, passages, links, or names as written."""
    return replace(case, left_out=frozenset(ids))


def is_told(case: Case, claim: Claim) -> bool:
    """Whether a claim counts: its source is not left out. Our own plain statements always count."""
    return not case.left_out or claim.source not in case.left_out


def link_id(start: str, target: str) -> str:
    """The id of all links from a source, its passages among it, to another source or to a person."""
    return f"{start.partition('#')[0]}{JOINT}{target.partition('#')[0]}"


def is_link_out(case: Case, start: str, target: str) -> bool:
    """Whether a link does not count: it is left out itself, or where it starts, or what it leads to."""
    out = case.left_out
    return bool(out) and (start in out or target.partition("#")[0] in out or link_id(start, target) in out)


def link_ids(case: Case) -> Iterator[str]:
    """The ids of all links that can be left out, in the order of the files; that of a source to its author too."""
    for source in case.sources.values():
        links = chain(source.rests_on, *(passage.links for passage in source.passages))
        yield from (link_id(source.id, link.target) for link in links)
        if source.is_root:
            yield from (link_id(source.id, author) for author in source.author)
