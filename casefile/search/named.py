"""Where a text names people: what the reader underlines, what a person's page counts, and what `who:` finds."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import NamedTuple

from casefile.search.names import LONGEST_NAME, Names, Words
from casefile.search.tokens import joined_tokens_of, tokens_of, words_of
from casefile.text.fold import fold, fold_with_map
from casefile.text.offsets import span_before

Ids = tuple[str, ...]
Known = Mapping[str, Sequence[tuple[Words, Ids, Ids]]]
"""By the first word of a name, folded: its other words, longest first; who goes by it; who even where it is small."""


class NameAt(NamedTuple):
    """A name in a text: from, up to but not including, in code points; and the ids of all who go by it."""

    start: int
    end: int
    bearers: Ids


class _Found(NamedTuple):
    """A name among the words of a text: from one, up to but not including, another."""

    start: int
    end: int
    bearers: Ids
    small: Ids
    """Whom it means even where it is not written with a capital."""


def known_names(names: Names, people: Iterable[str] | None = None) -> Known:
    """The names to look for: of all people, or of some with the longer names of others in which theirs may stand."""
    owners: defaultdict[Words, dict[str, bool]] = defaultdict(dict)
    for id_ in names.forms if people is None else _with_those_around(names, people):
        for form in names.forms.get(id_, ()):
            owners[form.words][id_] = form.is_capital
    known: defaultdict[str, list[tuple[Words, Ids, Ids]]] = defaultdict(list)
    kept: dict[Ids, Ids] = {}  # of a large case there are many, and most people bear several names alone
    for words, bearers in owners.items():
        if len("".join(words)) > 1:
            small = tuple(id_ for id_, is_capital in bearers.items() if not is_capital)
            ids = tuple(bearers)
            known[words[0]].append((words[1:], kept.setdefault(ids, ids), small))
    return {first: tuple(sorted(rest, key=lambda one: -len(one[0]))) for first, rest in known.items()}


def _with_those_around(names: Names, people: Iterable[str]) -> dict[str, None]:
    ids = dict.fromkeys(people)
    for id_ in tuple(ids):
        for form in names.forms.get(id_, ()):
            longer = names.of_others(form.words, names.mains[id_])
            ids |= dict.fromkeys(bearer for words in longer for bearer in names.bearers[words])
    return ids


def names_in(text: str, known: Known) -> list[NameAt]:
    """Every name in a text as it stands there, in order, the longer first; they may overlap.

    A name within a longer one of somebody else does not mean its bearer: Leon in Leon Trotsky is not Léon Sedov.
    One that is written with a capital is none where all its words are written small.
    """
    folded = fold(text)
    words = words_of(folded)
    found = [] if known.keys().isdisjoint(words) else _meant(_found(words, known))
    if text == folded:  # nothing is written large, so that most need not be looked at where they stand
        found = [one for one in found if _is_name_in_small(one, words)]
    if not found:
        return []
    offsets: Sequence[int] = range(len(text) + 1)
    if len(folded) != len(text) or folded != text.lower():
        folded, offsets = fold_with_map(text)
    tokens = islice(chain(tokens_of(folded), joined_tokens_of(folded)), max(one.end for one in found))
    return list(_written(found, text, [span_before(offsets, token.start, token.end) for token in tokens]))


def people_in(text: str, known: Known) -> dict[str, bool]:
    """Who is named in a text, by id, with whether by a name that nobody else bears."""
    named: dict[str, bool] = {}
    for name in names_in(text, known):
        for id_ in name.bearers:
            named[id_] = named.get(id_, False) or len(name.bearers) == 1
    return named


def _found(words: Sequence[str], known: Known) -> list[_Found]:
    """The names among words, whoever they mean."""
    return [
        _Found(at, at + 1 + len(rest), bearers, small)
        for at in [at for at, word in enumerate(words) if word in known]
        for rest, bearers, small in known[words[at]]
        if not rest or tuple(words[at + 1 : at + 1 + len(rest)]) == rest
    ]


def _meant(found: list[_Found]) -> list[_Found]:
    """The names with those of their bearers who also go by every longer one in which they stand."""
    if all(one.end - one.start == 1 for one in found):
        return found
    starting: defaultdict[int, list[_Found]] = defaultdict(list)
    for one in found:
        starting[one.start].append(one)
    return [meant for one in found if (meant := _less(one, starting)).bearers]


def _less(one: _Found, starting: Mapping[int, Sequence[_Found]]) -> _Found:
    """A name without those who do not go by a longer one around it, of those that start where they do."""
    length = one.end - one.start
    near = (other for at in range(max(one.end - LONGEST_NAME, 0), one.start + 1) for other in starting.get(at, ()))
    around = [other.bearers for other in near if other.end >= one.end and other.end - other.start > length]
    if not around:
        return one
    return one._replace(bearers=tuple(id_ for id_ in one.bearers if all(id_ in ids for ids in around)))


def _is_name_in_small(one: _Found, words: Sequence[str]) -> bool:
    return bool(one.small) or any(not word[0].islower() for word in words[one.start : one.end])


def _written(found: Iterable[_Found], text: str, spans: Sequence[tuple[int, int]]) -> Iterator[NameAt]:
    """Those that are written as names, with where they stand."""
    for one in found:
        inside = spans[one.start : one.end]
        is_capital = any(not text[start].islower() for start, _ in inside)
        bearers = one.bearers if is_capital else tuple(id_ for id_ in one.bearers if id_ in one.small)
        if bearers:
            yield NameAt(inside[0][0], inside[-1][1], bearers)
