"""Which texts name a person, by any name that means one."""

from collections.abc import Iterable

from casefile.search.engine import Index
from casefile.search.named import known_names, people_in
from casefile.search.names import Form
from casefile.search.stopping import Cancelled, pieces
from casefile.search.variants import Variant, names_around, sought_for

MOST_READ = 5_000
"""Texts that are read to see whether a name stands there as a name; of more, it is believed."""
TEXTS_AT_ONCE = 200


def naming(index: Index, people: Iterable[str], cancelled: Cancelled, most: int = MOST_READ) -> set[int]:
    """The entries whose text has a name of one of the people; `most` are read. May raise StoppedError."""
    ids = tuple(people)
    variants = name_variants(index, ids)
    names = [one for one in variants if one.how == "name"]
    unsure = {word for one in variants if one.how == "other" for word in one.words}
    sure = [one for one in names if len(one.words) == 1 and not one.is_capital and unsure.isdisjoint(one.words)]
    found = set(index.engine.holding([list(map(sought_for, sure))], index.engine.size))
    likely = set(index.engine.holding([list(map(sought_for, names))], index.engine.size)) - found
    if len(likely) > most:
        return found | likely
    known, asked = known_names(index.names, ids), set(ids)
    for piece in pieces(sorted(likely), TEXTS_AT_ONCE, cancelled):
        found.update(
            number for number in piece if not asked.isdisjoint(people_in(index.engine.entry(number).text, known))
        )
    return found


def name_variants(index: Index, people: Iterable[str]) -> tuple[Variant, ...]:
    """The names of people as variants that answer no word of a query, and the longer names of others around them."""
    named = [(index.names.mains[id_], form) for id_ in people for form in index.names.forms.get(id_, ())]
    names = [_variant(person, form) for person, form in named]
    return (*names, *names_around(index, names))


def _variant(person: str, form: Form) -> Variant:
    return Variant(form.words, 1.0, "name", (), person=person, is_capital=form.is_capital)
