"""The names of people in running text, so that a reader can step from one to the next."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from casefile.analysis.index import Index
from casefile.present.names import aliases
from casefile.text.fold import fold

_WORD = re.compile(r"\w+")

Known = Mapping[str, tuple[tuple[tuple[str, ...], str | None], ...]]
"""By the first word of a name, folded: its other words, longest first, and whose it is; None where several bear it."""


def find_known_names(index: Index) -> Known:
    """The names by which people are known, and the last word of a person's name where no other bears it."""
    case = index.case
    owners: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for person in case.people.values():
        for name in () if person.is_unnamed else (person.name, *aliases(case, person.id)):
            words = tuple(_WORD.findall(fold(name)))
            owners[words].add(person.id)
            if person.kind == "person" and len(words) > 1:
                owners[words[-1:]].add(person.id)
    known: defaultdict[str, list[tuple[tuple[str, ...], str | None]]] = defaultdict(list)
    for words, ids in owners.items():
        if words and len("".join(words)) > 1:
            known[words[0]].append((words[1:], next(iter(ids)) if len(ids) == 1 else None))
    return {first: tuple(sorted(names, key=lambda name: -len(name[0]))) for first, names in known.items()}


def names_in(text: str, known: Known) -> Iterator[tuple[int, int, str | None]]:
    """Where a name starts and ends in the text, and whose it is; names begin with a capital, and the longest counts."""
    found = list(_WORD.finditer(text))
    words = [fold(match[0]) for match in found]
    past = 0
    for at, match in enumerate(found):
        if at < past or match[0][0].islower() or words[at] not in known:
            continue
        for rest, owner in known[words[at]]:
            if tuple(words[at + 1 : at + 1 + len(rest)]) == rest:
                past = at + 1 + len(rest)
                yield match.start(), found[past - 1].end(), owner
                break
