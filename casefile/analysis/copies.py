"""Copies: passages that quote, copy or translate a passage, and so tell what it tells."""

from collections import defaultdict
from collections.abc import Mapping

from casefile.model.case import Case
from casefile.model.words import CARRYING

Copies = Mapping[str, tuple[str, ...]]
"""Passages by a passage they have to do with, in the order of the files."""


def find_originals(case: Case) -> Copies:
    """For each passage that copies others, those it copies at first hand. What is left out copies nothing."""
    found: dict[str, tuple[str, ...]] = {}
    for passage in case.passages.values():
        if passage.links and passage.id not in case.left_out:
            targets = [link.target for link in passage.links if link.how in CARRYING and link.target in case.passages]
            if targets:
                found[passage.id] = tuple(dict.fromkeys(targets))
    return found


def turned(originals: Copies) -> Copies:
    """For each passage that is copied, the passages that copy it at first hand."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for copy, targets in originals.items():
        for original in targets:
            found[original].append(copy)
    return {original: tuple(copies) for original, copies in found.items()}


def is_copy(originals: Copies, passage: str, original: str) -> bool:
    """Whether one passage copies another, at first hand or through others."""
    seen = {passage}
    queue = [passage]
    while queue:
        for found in originals.get(queue.pop(), ()):
            if found == original:
                return True
            if found not in seen:
                seen.add(found)
                queue.append(found)
    return False


def is_translation(case: Case, copy: str, original: str | None) -> bool:
    """Whether a passage has another in other words than its own: it translates it."""
    return any(link.how == "translates" and link.target == original for link in case.passages[copy].links)
