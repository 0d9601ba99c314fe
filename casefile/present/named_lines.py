"""The passages that speak of a person by a claim, and those whose texts name him or her, as lines."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from casefile.model.people import Person
from casefile.present.citing import places_apart
from casefile.present.lines import Line, Span, heading, words
from casefile.present.named import sources_of
from casefile.present.names import name_of
from casefile.present.view import View
from casefile.present.words import count

MOST_PLACES = 400
"""Passages whose places are given on a page; a search lists the rest."""


def named_head(view: View, person: Person) -> Line:
    """“Named in the texts  50 passages in 37 sources”."""
    return heading("Named in the texts", Span(counted_places(_named(view, person)), "number", None, 1))


def named_lines(view: View, person: Person) -> Iterator[Line]:
    """Where the texts name a person, source by source; none where they do not, or have not been read for it."""
    named = _named(view, person)
    if not named or view.named is None:
        return
    if not view.speaking.get(person.id):
        yield words(f"No claim speaks of {person.name} yet.", "muted", indent=2)
    if shared := len(view.named.shared.get(person.id, ())):
        told = "All of them" if shared == len(named) else f"{shared} of them"
        yield words(f"{told} by a name that others bear too.", "muted", indent=2)
    search = Span(f"/ who:{person.id}", "name", search_of(person.id))
    yield Line((search, Span(" shows the words around the name", "muted")), indent=2)
    yield from place_lines(view, named[:MOST_PLACES], "named in")
    if (more := len(named) - MOST_PLACES) > 0:
        yield words(f"and {count(more, 'more passage')}", "muted", indent=2)


def _named(view: View, person: Person) -> Sequence[str]:
    return view.named.passages.get(person.id, ()) if view.named else ()


def place_lines(view: View, passages: Iterable[str], table: str) -> Iterator[Line]:
    """A line for each source of some passages, in the order of the case, with their places."""
    by_source: defaultdict[str, list[str]] = defaultdict(list)
    for passage in passages:
        by_source[passage.partition("#")[0]].append(passage)
    for source in view.case.sources:
        if source in by_source:
            yield Line(tuple(_places(view, source, by_source[source])), indent=2, table=table)


def counted_places(passages: Sequence[str]) -> str:
    """“4 passages in 3 sources”."""
    return f"{count(len(passages), 'passage')} in {count(len(sources_of(passages)), 'source')}"


def search_of(person: str) -> str:
    """The target of what leads to a search for all that tells of a person: `/`, then what is searched for."""
    return f"/who:{person}"


def _places(view: View, source: str, passages: Sequence[str]) -> Iterator[Span]:
    yield Span(name_of(view.case, source), "source", source)
    yield from places_apart((view.case.passages[id_] for id_ in passages if id_ in view.case.passages), 1)
