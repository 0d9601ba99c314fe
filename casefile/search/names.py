"""Whom a word may mean: the names of the people of a case, and from one name to the others of the same person."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from casefile.search.entries import Entry
from casefile.search.tokens import tokens_of
from casefile.text.fold import fold

LONGEST_NAME = 6
"""Words of a name."""
SHORTEST_SURNAME = 3
MOST_NAMESAKES = 3
"""A name that means more people than this leads to nobody's other names."""

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OtherName:
    """Another name of a person who was named in the query."""

    words: Words
    """Folded."""
    person: str
    """The main name of the person, as written."""
    is_certain: bool
    """Whether neither of the two names means anybody else."""


@dataclass(frozen=True, slots=True)
class Names:
    """All names of a case, folded, with the people they mean and the names of each."""

    bearers: Mapping[Words, Sequence[str]]
    """The ids of the people who go by a name."""
    forms: Mapping[str, Sequence[Words]]
    """The names of a person, by id."""
    mains: Mapping[str, str]
    """The main name of a person as written, by id."""

    def others(self, words: Words) -> Sequence[OtherName]:
        """The other names of whoever goes by these folded words, names that hold the words themselves left out."""
        people = self.bearers.get(words, ())
        if not 0 < len(people) <= MOST_NAMESAKES:
            return ()
        return tuple(
            OtherName(form, self.mains[person], is_certain=len(people) == len(self.bearers[form]) == 1)
            for person in people
            for form in self.forms[person]
            if not _holds(form, words)
        )


def names_of(entries: Iterable[Entry]) -> Names:
    """The names of all entries that have any; the surname of a person stands for the whole name."""
    bearers: defaultdict[Words, list[str]] = defaultdict(list)
    forms: dict[str, list[Words]] = {}
    mains: dict[str, str] = {}
    for entry in entries:
        if entry.names:
            mains[entry.id] = entry.names[0]
            forms[entry.id] = _forms(entry)
            for form in forms[entry.id]:
                bearers[form].append(entry.id)
    return Names(dict(bearers), forms, mains)


def _forms(entry: Entry) -> list[Words]:
    whole = [tuple(token.word for token in tokens_of(fold(name))) for name in entry.names]
    whole = [words for words in whole if 0 < len(words) <= LONGEST_NAME]
    surnames = [words[-1:] for words in whole if len(words) > 1 and len(words[-1]) >= SHORTEST_SURNAME]
    return list(dict.fromkeys([*whole, *(surnames if entry.is_human else ())]))


def _holds(form: Words, words: Words) -> bool:
    return any(form[at : at + len(words)] == words for at in range(len(form) - len(words) + 1))
