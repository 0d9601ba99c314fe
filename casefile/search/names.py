"""Whom a word may mean: the names of the people of a case, and from one name to the others of the same person."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from msgspec import Struct

from casefile.search.entries import Entry
from casefile.search.tokens import tokens_of
from casefile.text.fold import fold

LONGEST_NAME = 6
"""Words of a name."""
SHORTEST_SURNAME = 3
MOST_NAMESAKES = 3
"""A name that means more people than this leads to nobody's other names."""

Words = tuple[str, ...]


class OtherName(Struct, frozen=True):
    """Another name of a person who was named in the query."""

    words: Words
    """Folded."""
    person: str
    """The main name of the person, as written."""
    is_certain: bool
    """Whether neither of the two names means anybody else."""
    is_capital: bool
    """Whether it is written with a capital, so that the same word without one is another word: Tulip, tulip."""


class Form(NamedTuple):
    """A name, folded, and whether it is written with a capital."""

    words: Words
    is_capital: bool


class Names(Struct, frozen=True):
    """All names of a case, folded, with the people they mean and the names of each."""

    bearers: Mapping[Words, Sequence[str]]
    """The ids of the people who go by a name."""
    forms: Mapping[str, Sequence[Form]]
    """The names of a person, by id."""
    mains: Mapping[str, str]
    """The main name of a person as written, by id."""
    holding: Mapping[str, Sequence[Words]]
    """The names of several words, by each of these."""

    def others(self, words: Words) -> Sequence[OtherName]:
        """The other names of whoever goes by these folded words, names that hold the words themselves left out."""
        people = self.bearers.get(words, ())
        if not 0 < len(people) <= MOST_NAMESAKES:
            return ()
        return tuple(
            OtherName(form.words, self.mains[one], self._is_one(people, form), form.is_capital)
            for one in people
            for form in self.forms[one]
            if not _holds(form.words, words)
        )

    def of_others(self, words: Words, person: str) -> Iterator[Words]:
        """Longer names in which a name stands, and does not mean its bearer: Leon Trotsky, for Léon Sedov.

        `person` is the main name of the bearer, as written.
        """
        for longer in self.holding.get(words[0], ()):
            if len(longer) > len(words) and _holds(longer, words) and not self._is_name_of(longer, person):
                yield longer

    def is_within(self, words: Words, start: int, end: int) -> bool:
        """Whether words of a row stand there in a longer name."""
        starts = range(max(0, end - LONGEST_NAME), start + 1)
        ends = range(end, min(start + LONGEST_NAME, len(words)) + 1)
        rows = (words[first:last] for first in starts for last in ends if last - first > end - start)
        return any(row in self.bearers for row in rows)

    def _is_name_of(self, words: Words, person: str) -> bool:
        return any(self.mains[one] == person for one in self.bearers[words])

    def _is_one(self, people: Sequence[str], form: Form) -> bool:
        return len(people) == len(self.bearers[form.words]) == 1


def names_of(entries: Iterable[Entry]) -> Names:
    """The names of all entries that have any; the surname of a person stands for the whole name."""
    bearers: defaultdict[Words, list[str]] = defaultdict(list)
    forms: dict[str, list[Form]] = {}
    mains: dict[str, str] = {}
    for entry in entries:
        if entry.names:
            mains[entry.id] = entry.names[0]
            forms[entry.id] = _forms(entry)
            for form in forms[entry.id]:
                bearers[form.words].append(entry.id)
    return Names(dict(bearers), forms, mains, _by_word(bearers))


def _by_word(every: Iterable[Words]) -> Mapping[str, Sequence[Words]]:
    holding: defaultdict[str, list[Words]] = defaultdict(list)
    for words in every:
        for word in set(words) if len(words) > 1 else ():
            holding[word].append(words)
    return dict(holding)


def _forms(entry: Entry) -> list[Form]:
    forms = {form.words: form for form in map(_surname, entry.surnames)}
    forms |= {form.words: form for form in map(_form, entry.names)}
    return [form for form in forms.values() if 0 < len(form.words) <= LONGEST_NAME]


def _form(name: str) -> Form:
    return Form(tuple(token.word for token in tokens_of(fold(name))), name != name.lower())


def _surname(name: str) -> Form:
    words, is_capital = _form(name)
    is_surname = len(words) > 1 and len(words[-1]) >= SHORTEST_SURNAME and not name.rsplit(maxsplit=1)[-1].islower()
    return Form(words[-1:] if is_surname else (), is_capital)


def _holds(form: Words, words: Words) -> bool:
    return any(form[at : at + len(words)] == words for at in range(len(form) - len(words) + 1))
