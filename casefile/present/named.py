"""Who is named in which texts: what stands there of people of whom no claim need speak yet."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from casefile.analysis.index import Index
from casefile.present.names_in_text import find_known_names
from casefile.search.named import people_in


class Named(Struct, frozen=True):
    """The passages whose texts name people, by any name that `who:` finds them by, less what is left out."""

    passages: Mapping[str, tuple[str, ...]]
    """By the id of a person, in the order of the case."""
    shared: Mapping[str, frozenset[str]]
    """Those of them in which nothing stands but names that others bear too."""
    near: Mapping[str, tuple[str, ...]]
    """By the id of a person the sources of these passages; by the id of a source the people named in it."""


def find_named(index: Index) -> Named:
    """Who is named where; linear in the length of the texts."""
    case, known = index.case, index.once(find_known_names)
    passages: defaultdict[str, list[str]] = defaultdict(list)
    shared: defaultdict[str, set[str]] = defaultdict(set)
    for passage in case.passages.values() if known else ():
        if passage.id in case.left_out or passage.source in case.left_out:
            continue
        for person, is_sure in people_in(passage.text, known).items():
            passages[person].append(passage.id)
            if not is_sure:
                shared[person].add(passage.id)
    return Named(
        {id_: tuple(found) for id_, found in passages.items()},
        {id_: frozenset(found) for id_, found in shared.items()},
        _near(passages),
    )


def _near(passages: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    near: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for person, found in passages.items():
        for source in sources_of(found):
            near[person][source] = near[source][person] = None
    return {id_: tuple(ids) for id_, ids in near.items()}


def sources_of(passages: Iterable[str]) -> tuple[str, ...]:
    """The sources that passages belong to, each once."""
    return tuple(dict.fromkeys(passage.partition("#")[0] for passage in passages))
