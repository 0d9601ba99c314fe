"""A passage in the reader: its text, what rests on it, and what it repeats."""

from collections import Counter
from collections.abc import Iterator

from msgspec.structs import replace

from casefile.model.claims import Claim
from casefile.model.sources import Passage
from casefile.present.claims import marks_in_words, value_in_words
from casefile.present.conflicts import asks_of
from casefile.present.lines import Line, Page, Span, heading
from casefile.present.matter_lines import letters_of
from casefile.present.names import name_of
from casefile.present.passage_text import text_lines
from casefile.present.passages import passage_row
from casefile.present.source_page import link_line, placed_lines
from casefile.present.view import View


def passage_page(view: View, id_: str, around: int = 0) -> tuple[Line, ...]:
    """The page of one passage, with so many passages of its source before and after it."""
    passage = view.case.passages[id_]
    row = passage_row(view, passage)
    through = f"through {row.through}" if row.through else "in the source itself"
    page = Page()
    before, after = passages_beside(view, passage, around)
    for other in before:
        page.part(placed_lines(view, other))
    page.part(
        text_lines(view, passage),
        heading(row.place, Span(f"{through}, {row.wording}", "muted", None, 1)),
    )
    for other in after:
        page.part(placed_lines(view, other))
    page.part(tuple(_chain(view, passage)))
    page.part(tuple(claim_lines(view, passage)), heading("What rests on it"))
    page.part(tuple(_notes(view, passage)), heading("Your notes"))
    return page.done()


def passages_beside(view: View, passage: Passage, around: int) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """So many passages of the same source before and after one, as many as there are."""
    whole = view.case.sources[passage.source].passages
    at = next((number for number, one in enumerate(whole) if one.id == passage.id), 0)
    return whole[max(at - around, 0) : at], whole[at + 1 : at + 1 + around]


def passage_note(view: View, id_: str) -> str:
    """What its head says: “passage 3 of 9”, which need not be the third paragraph."""
    row = passage_row(view, view.case.passages[id_])
    return f"passage {row.number} of {row.of}"


def _chain(view: View, passage: Passage) -> Iterator[Line]:
    for voice in passage.by:
        yield Line((Span("by ", "muted"), Span(name_of(view.case, voice), "name", voice)))
    copies = view.index.copies.get(passage.id, ())
    names = Counter(name_of(view.case, id_) for id_ in (*(link.target for link in passage.links), *copies))
    for link in passage.links:
        line = link_line(view, link)
        yield replace(line, spans=(*line.spans, *_number(view, link.target, names)))
    for copy in copies:
        name = Span(name_of(view.case, copy), "source", copy)
        yield Line((Span("copied by ", "muted"), name, *_number(view, copy, names)))


def _number(view: View, id_: str, names: Counter[str]) -> Iterator[Span]:
    """Which passage of its source it is, where another of the same name is named as well."""
    passage = view.case.passages.get(id_)
    if passage and names[name_of(view.case, id_)] > 1:
        yield Span(f", passage {passage_row(view, passage).number}", "muted")


def claim_lines(view: View, passage: Passage) -> Iterator[Line]:
    """A line for each claim: the matter as a question, `≠` and the letter, the value as it is read here."""
    for claim in view.claims_in.get(passage.id, ()):
        yield _claim(view, claim)


def _claim(view: View, claim: Claim) -> Line:
    matter, conflict = view.matters[claim.matter], view.conflict_on(claim.matter)
    stance = "" if claim.stance == "says" else f"{claim.stance}: "
    quoted = (f"“{claim.worded}”",) if claim.worded else ()
    marks = "; ".join(marks_in_words(view, claim))
    return Line(
        (
            Span("≠" if conflict else "", "conflict", claim.matter),
            Span(asks_of(view, matter), "plain", claim.matter, 1),
            Span(letters_of(view.of_matter.get(claim.matter), claim), "letter", claim.matter, 2),
            Span(stance + value_in_words(view, claim), "claim", claim.matter, 3),
            *(Span(words, "quote", None, 4) for words in quoted),
            Span("; " * bool(quoted and marks) + marks, "muted", None, 4),
        ),
        indent=2,
        anchor=claim.matter,
        table="claims",
    )


def _notes(view: View, passage: Passage) -> Iterator[Line]:
    for note in view.case.notes:
        if note.at == passage.id and (note.text or note.mark):
            yield Line((Span(note.words, "quote"), Span(note.text or note.mark or "", "note", None, 1)), indent=2)
