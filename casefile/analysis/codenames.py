"""Codenames as claims: who goes by no other name in a passage.

That a codename is somebody's is itself told by a witness. A passage in which somebody goes by codenames alone tells
of him only as long as one of them is taken for his.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from casefile.model.case import Case
from casefile.model.people import Alias, Person

KINDS = ("codename", "cover name", "party name", "pseudonym")
"""How a kind of name begins that hides who goes by it."""

Masks = Mapping[str, tuple[frozenset[str], ...]]
"""By passage, for each one who goes by codenames alone there: those codenames."""


def is_codename(alias: Alias) -> bool:
    """Whether a name hides its bearer and is said to be his."""
    return alias.stance == "says" and alias.as_.startswith(KINDS)


def bearers(case: Case) -> Mapping[str, tuple[str, ...]]:
    """By codename, as written, the ids of those whose it is said to be; what is left out too."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for person in case.people.values():
        for alias in person.also:
            if is_codename(alias):
                found[alias.name].append(person.id)
    return {name: tuple(dict.fromkeys(ids)) for name, ids in found.items()}


def find_masks(case: Case, passages: Iterable[str]) -> Masks:
    """Who goes by codenames alone in which of these passages; what is left out counts as a name all the same."""
    codenames = bearers(case)
    if not codenames:
        return {}
    masked = dict.fromkeys(id_ for ids in codenames.values() for id_ in ids)
    names: defaultdict[str, list[str]] = defaultdict(list)
    for id_ in masked:
        for name in _names(case.people[id_]):
            names[name].append(id_)
    longest_first = sorted(names, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    found = {id_: tuple(_masks(pattern, case.passages[id_].text, names, codenames)) for id_ in passages}
    return {id_: masks for id_, masks in found.items() if masks}


def masked_passages(case: Case) -> frozenset[str]:
    """The passages in which somebody goes by nothing but codenames that are left out, and so is nobody known."""
    out = case.left_out & bearers(case).keys()
    masks = find_masks(case, case.passages) if out else {}
    return frozenset(id_ for id_, here in masks.items() if any(names <= out for names in here))


def _names(person: Person) -> Iterator[str]:
    """Every name of a person, and of a full name the last word."""
    yield person.name
    if person.kind == "person" and " " in person.name:
        yield person.name.rpartition(" ")[2]
    yield from (alias.name for alias in person.also if alias.stance == "says")


def _masks(
    pattern: re.Pattern[str], text: str, names: Mapping[str, list[str]], codenames: Mapping[str, tuple[str, ...]]
) -> Iterator[frozenset[str]]:
    by_person: defaultdict[str, set[str]] = defaultdict(set)
    for match in pattern.finditer(text):
        for id_ in names[match[0]]:
            by_person[id_].add(match[0])
    for id_, used in by_person.items():
        if all(id_ in codenames.get(name, ()) for name in used):
            yield frozenset(used)
