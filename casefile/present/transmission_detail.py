"""What stands behind a line of the tree of transmission: a link with all it passes on, or where a chain begins."""

from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct

from casefile.analysis.conflicts import Conflict
from casefile.analysis.leaving_out import link_id
from casefile.analysis.reuse_links import SharedWords
from casefile.analysis.verdicts import Verdict
from casefile.model.claims import Claim
from casefile.model.sources import Link
from casefile.present.claims import value_in_words
from casefile.present.conflicts import asks_of
from casefile.present.lines import Line, Page, Span, heading, words
from casefile.present.names import name_of
from casefile.present.reuse import reuse_row
from casefile.present.reuse_lines import reuse_lines
from casefile.present.source_page import source_note
from casefile.present.transmission import TransmissionRow, link_in_words
from casefile.present.view import View
from casefile.present.witness_words import witnesses_in_words
from casefile.present.words import count


class Detail(Struct, frozen=True):
    """A page with what its rule says."""

    title: str
    note: str
    lines: tuple[Line, ...]


def transmission_detail(
    view: View, row: TransmissionRow, rows: Sequence[TransmissionRow], shared: SharedWords, *, up: bool = False
) -> Detail:
    """The page behind one of the rows of a tree: at the top its beginning, below that the link that leads to it."""
    if not row.parent:
        return _top(view, row, rows)
    start, target = (row.parent, row.id) if up else (row.id, row.parent)
    name, other = name_of(view.case, start), name_of(view.case, target)
    page = Page()
    if row.is_perhaps:
        page.part((words("Suggested by the words that both share; it counts for nothing.", "note"),))
    page.part(tuple(_departures(view, row, start, target)), heading("Departs"))
    page.part(tuple(link_lines(view, start, target)), _declared(view, start, target))
    page.part(tuple(_passed_on(view, start, target)), heading("Passes on"))
    for reuse in shared.get(frozenset((start, target)), ()):
        shown = reuse_row(view, reuse)
        head = heading("Words shared", Span(count(reuse.words, "word"), "number", None, 1))
        page.part(tuple(reuse_lines(shown)), head)
    page.part(tuple(_about(view, start)))
    if row.is_perhaps:
        return Detail(f"{name} and {other}", "suggested", page.done())
    verb = link_in_words(row.hows, up=True) if row.hows else "is the word of"
    return Detail(f"{name} {verb} {other}", "declared", page.done())


def _top(view: View, row: TransmissionRow, rows: Sequence[TransmissionRow]) -> Detail:
    page = Page()
    page.part(tuple(_about(view, row.id)))
    below = tuple(
        Line((Span(each.link, "muted"), Span(each.name, "source", each.id, 1)), indent=2, table="below")
        for each in rows
        if each.parent == row.id
    )
    page.part(below, heading("From here", Span(count(row.tellers or 0, "teller"), "number", None, 1)))
    return Detail(row.name, row.note or row.held, page.done())


def _about(view: View, id_: str) -> Iterator[Line]:
    source = view.case.sources.get(id_)
    if source is None:
        yield words(view.case.people[id_].summary or "A person, at whom chains end.", target=id_)
        return
    yield Line((Span(source.title, "source", id_), Span(f", {source.kind}, {source_note(view, id_)}", "muted")))
    if source.reached_through:
        names = "; ".join(name_of(view.case, through) for through in source.reached_through)
        yield words(f"read through {names}", "muted")
    if not source.rests_on and not source.is_root and not any(passage.links for passage in source.passages):
        yield words("It names nobody from whom it has its word, so an account that rests on it is unplaced.", "muted")


def _declared(view: View, start: str, target: str) -> Line:
    """The head over the links, with how many they are; it bears the id by which they can be left out."""
    found = tuple(_links_between(view, start, target))
    places, targets = {place for place, _ in found}, {link.target for _, link in found}
    if not found:
        text = "Its own word" if target in view.case.people else "Not declared"
        return Line((Span(text, "heading"),), anchor=link_id(start, target))
    told = f"  {_places(places)} of {name_of(view.case, start)}"
    told += "" if target in view.case.people else f", from {_places(targets)} of {name_of(view.case, target)}"
    return Line((Span("Declared", "heading"), Span(told, "muted")), anchor=link_id(start, target))


def _places(places: Collection[str]) -> str:
    return count(len(places), "passage") if any("#" in place for place in places) else "the whole"


def _links_between(view: View, start: str, target: str) -> Iterator[tuple[str, Link]]:
    source = view.case.sources[start]
    for place, links in ((start, source.rests_on), *((one.id, one.links) for one in source.passages)):
        yield from ((place, link) for link in links if link.target.partition("#")[0] == target)


def link_lines(view: View, start: str, target: str) -> Iterator[Line]:
    """Each link: “¶ 6  quotes  Patenaude 2009, The illness”; those that would read alike are one."""
    anchor = link_id(start, target)
    seen: set[tuple[str, str, str]] = set()
    for place, link in _links_between(view, start, target):
        told = (_place(view, place), link.how.replace("-", " "), name_of(view.case, link.target))
        if told not in seen:
            seen.add(told)
            spans = (Span(told[0], "source", place), Span(told[1], "muted", None, 1))
            yield Line((*spans, Span(told[2], "source", link.target, 2)), indent=2, anchor=anchor, table="links")
    if not seen and view.case.sources[start].is_root and target in view.case.people:
        yield words("It rests on nobody: its author saw, and the chain ends at the author.", indent=2)


def _place(view: View, place: str) -> str:
    passage = view.case.passages.get(place)
    return passage.locator if passage else "all of it"


def _departures(view: View, row: TransmissionRow, start: str, target: str) -> Iterator[Line]:
    """“Which clinic?  the Bergere Clinic, where Kern 2004 has Clinique Mirabeau”."""
    for matter in row.departs:
        conflict = view.of_matter[matter]
        own, theirs = _values_apart(view, conflict, start, target)
        asks = Span(asks_of(view, view.matters[matter]), "claim", matter)
        instead = Span(f"  {own}, where {name_of(view.case, target)} has {theirs}")
        yield Line((asks, instead), indent=2, anchor=matter)


def _values_apart(view: View, conflict: Conflict, start: str, target: str) -> tuple[str, str]:
    for pair in conflict.pairs:
        by_source = {claim.source: claim for claim in pair.claims}
        if pair.verdict is Verdict.DEPARTS and {start, target} <= by_source.keys():
            return value_in_words(view, by_source[start]), value_in_words(view, by_source[target])
    return "", ""


def _passed_on(view: View, start: str, target: str) -> Iterator[Line]:
    """The claims carried along the link, each with who counts for it now."""
    for passage in view.case.sources[start].passages:
        for claim in view.claims_in.get(passage.id, ()):
            if claim.carried_from and claim.carried_from.partition("#")[0] == target:
                yield words(asks_of(view, view.matters[claim.matter]), "claim", indent=2, target=claim.matter)
                told = (Span(f"{value_in_words(view, claim)}  "), Span(_counts(view, claim), "number"))
                yield Line(told, indent=4, anchor=claim.matter)


def _counts(view: View, claim: Claim) -> str:
    conflict = view.of_matter.get(claim.matter)
    positions = conflict.positions if conflict else ()
    return next((witnesses_in_words(one.witnesses) for one in positions if claim in one.claims), "")
