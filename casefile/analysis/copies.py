"""Copies: passages that quote, copy or translate a passage, and so tell what it tells."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from casefile.model.case import Case
from casefile.model.words import CARRYING


def originals(case: Case, passage: str) -> Iterator[str]:
    """The passages whose claims this one carries, at first hand; none where its links are left out."""
    found = case.passages.get(passage)
    if found is None or passage in case.left_out:
        return
    for link in found.links:
        if link.how in CARRYING and link.target in case.passages:
            yield link.target


def find_copies(case: Case) -> Mapping[str, tuple[str, ...]]:
    """For each passage that is copied, the passages that copy it at first hand, in the order of the files."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for passage in case.passages.values():
        if passage.links:
            for original in originals(case, passage.id):
                found[original].append(passage.id)
    return {original: tuple(dict.fromkeys(copies)) for original, copies in found.items()}


def is_copy(case: Case, passage: str, original: str) -> bool:
    """Whether one passage copies another, at first hand or through others."""
    seen = {passage}
    queue = [passage]
    while queue:
        for found in originals(case, queue.pop()):
            if found == original:
                return True
            if found not in seen:
                seen.add(found)
                queue.append(found)
    return False
