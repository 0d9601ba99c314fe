"""Passages as they are read: where each stands, how we hold it, and in which order a document holds them."""

from msgspec import Struct

from casefile.model.sources import Passage, Source
from casefile.present.names import name_of
from casefile.present.view import View


class PassageRow(Struct, frozen=True, kw_only=True):
    """A passage in the order in which a source is read."""

    id: str
    source: str
    short: str
    """The name of its source."""
    place: str
    """“p. 431”, “the last days”, “¶ 3”."""
    number: int
    of: int
    """How many passages its source has."""
    heading: str
    through: str
    """Where we read it, if not in the source itself: “Spartacus, Zborowski ¶ 31”."""
    is_transcript: bool
    claims: int
    conflicts: int
    """On how many conflicts its claims bear, as far as they are counted."""

    @property
    def wording(self) -> str:
        """Whose words they are."""
        return "its own words" if self.is_transcript else "our précis"

    @property
    def margin(self) -> str:
        """`m` where a claim rests on it, `≠m` where one is in conflict; empty for neither."""
        return ("≠m" if self.conflicts else "m") if self.claims else ""


def passage_row(view: View, passage: Passage) -> PassageRow:
    """What is to be said of a passage beside its text."""
    source = view.case.sources[passage.source]
    claims = view.claims_in.get(passage.id, ())
    clashes = {claim.matter for claim in claims if view.conflict_on(claim.matter)}
    return PassageRow(
        id=passage.id,
        source=source.id,
        short=source.short,
        place=passage.locator,
        number=passage.number,
        of=len(source.passages),
        heading=passage.heading,
        through="; ".join(_place_in_words(view, place) for place in passage.through or source.reached_through),
        is_transcript=source.text == "transcript",
        claims=len(claims),
        conflicts=len(clashes),
    )


def _place_in_words(view: View, place: str) -> str:
    source, _, number = place.partition("#")
    return name_of(view.case, source) + (f" ¶ {number}" if number else "")


def passages_read_in(view: View, source: Source) -> tuple[Passage, ...]:
    """The passages that stand in a document we hold, those of other works read through it too, in its order.

    `through` counts the document's paragraphs, and so does `at` of its own passages; one without stays after the one
    before it.
    """
    inner = [
        (_paragraph(place), passage)
        for passage in view.read_through.get(source.id, ())
        for place in passage.through
        if place.partition("#")[0] == source.id
    ]
    own, last = [], 0
    for passage in source.passages:
        last = _paragraph("#" + passage.at) or last
        own.append((last, passage))
    return tuple(dict.fromkeys(passage for _, passage in sorted([*own, *inner], key=lambda entry: entry[0])))


_LONGEST = 18
"""Digits of a number of a paragraph that are looked at."""


def _paragraph(place: str) -> int:
    digits = place.partition("#")[2]
    digits = digits[: len(digits) - len(digits.lstrip("0123456789"))]
    return int(digits[:_LONGEST] or 0)
