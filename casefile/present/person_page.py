"""A person in the reader: names, what is told of him or her, ties, what they wrote, and where they are spoken of."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from casefile.analysis.codenames import is_codename
from casefile.analysis.index import Index
from casefile.dates.words import date_short
from casefile.model.people import Alias, Person, Tie
from casefile.present.citing import cited
from casefile.present.conflict_lines import conflict_line
from casefile.present.in_short import IN_SHORT, short_lines
from casefile.present.lines import Line, Page, Span, heading, words
from casefile.present.matter_lines import matter_lines, told_in_all
from casefile.present.named_lines import counted_places, named_head, named_lines, place_lines
from casefile.present.names import name_of
from casefile.present.two_ways import TWO_WAYS, two_ways_by
from casefile.present.view import View
from casefile.present.written_lines import written_lines


def person_page(view: View, id_: str) -> tuple[Line, ...]:
    """The page of a person, organisation, place, document or object."""
    person = view.case.people[id_]
    page = Page()
    page.part(tuple(_identity(view, person)))
    page.part(tuple(_names(view, person)), _names_head(person))
    matters = view.about.get(id_, ())
    told = tuple(line for matter in matters for line in matter_lines(view, matter))
    page.part(tuple(short_lines(view, matters, told)), heading(IN_SHORT))
    page.part(told_in_all(view, matters, told), heading("What is told"))
    page.part(tuple(two_ways_by(view, id_)), heading(TWO_WAYS))
    page.part(tuple(_ties(view, person)), heading("Ties"))
    page.part(tuple(written_lines(view, id_)))
    page.part(tuple(_spoken_of(view, person)), _spoken_of_head(view, person))
    page.part(tuple(named_lines(view, person)), named_head(view, person))
    page.part(tuple(_notes(view, person)), heading("Your notes"))
    return page.done()


def _identity(view: View, person: Person) -> Iterator[Line]:
    if person.summary:
        yield words(person.summary)
    if person.kind != "person":
        yield words(person.kind, "muted")
    if person.is_unnamed:
        yield words("A description: it may be anyone.", "muted")
    for label, ids in (("part of", (person.part_of,)), ("not", person.is_not), ("perhaps", person.perhaps)):
        for id_ in filter(None, ids):
            yield Line((Span(f"{label} ", "muted"), Span(name_of(view.case, id_), "name", id_)))
    for label, other in view.index.once(_find_apart).get(person.id, ()):
        yield Line((Span(f"{label} ", "muted"), Span(other.name, "name", other.id)))


def _find_apart(index: Index) -> Mapping[str, Sequence[tuple[str, Person]]]:
    """By the id of a person: who is not, or perhaps is, that one, as is written at the other."""
    found: defaultdict[str, list[tuple[str, Person]]] = defaultdict(list)
    for other in index.case.people.values():
        for label, ids in (("not", other.is_not), ("perhaps", other.perhaps)):
            for id_ in ids:
                found[id_].append((label, other))
    return found


def _names_head(person: Person) -> Line:
    when = (Span("when", "muted", None, 3),) if any(alias.when for alias in person.also) else ()
    return Line((Span("Names", "heading"), Span("used by", "muted", None, 2), *when), table="names")


def _names(view: View, person: Person) -> Iterator[Line]:
    for alias in person.also:
        codename = alias.name if is_codename(alias) and "#" not in alias.name else ""
        yield Line(tuple(_name(view, alias)), indent=2, anchor=codename, table="names")


def _name(view: View, alias: Alias) -> Iterator[Span]:
    """The name, and where it is told first; a codename that is left out stays here, to be taken in again."""
    said = {"says": "", "denies": "denied: ", "doubts": "doubted: "}[alias.stance]
    is_out = alias.name in view.case.left_out
    firm = "" if alias.firm == "flat" else f", {alias.firm}"
    first = next(iter(alias.passages), None)
    yield Span(f"left out: {alias.name}" if is_out else said + alias.name, "muted" if is_out else "name", first)
    yield Span(alias.as_ + firm, "plain", None, 1)
    yield from cited(view.case, alias.passages, 2)
    if alias.when is not None:
        yield Span(date_short(alias.when), "date", None, 3)


def _ties(view: View, person: Person) -> Iterator[Line]:
    """His or her own, “secretary of · Lev Sedov”, then those of others, “Joseph Stalin · reader of Mark Zborowski”."""
    for tie in person.ties:
        yield _tie(view, tie, Span(tie.as_), Span(name_of(view.case, tie.to), "name", tie.to, 1))
    for other in view.case.people.values():
        for tie in other.ties:
            if tie.to == person.id:
                yield _tie(view, tie, Span(other.name, "name", other.id), Span(f"{tie.as_} {person.name}", column=1))


def _tie(view: View, tie: Tie, left: Span, right: Span) -> Line:
    firm = (Span(f", {tie.firm}", "muted", None, 1),) if tie.firm != "flat" else ()
    when = (Span(date_short(tie.when), "date", None, 2),) if tie.when is not None else ()
    return Line((left, right, *firm, *when, *cited(view.case, tie.passages, 3)), indent=2, table="ties")


def _spoken_of_head(view: View, person: Person) -> Line:
    told = counted_places(view.speaking.get(person.id, ()))
    return heading("Where spoken of", Span(told, "number", None, 1))


def _spoken_of(view: View, person: Person) -> Iterator[Line]:
    for conflict in (view.touching or {}).get(person.id, ()):
        if conflict.about != person.id:
            yield conflict_line(view, conflict)
    yield from place_lines(view, view.speaking.get(person.id, ()), "spoken of")


def _notes(view: View, person: Person) -> Iterator[Line]:
    passages = view.speaking.get(person.id, ())
    for note in view.case.notes:
        if note.at in passages and note.text:
            yield Line((Span(note.text, "note"), Span(name_of(view.case, note.at), "source", note.at, 1)), indent=2)
