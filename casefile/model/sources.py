"""Sources, the passages they are read in, and the links by which a word reaches us."""

from collections.abc import Mapping

from msgspec import Struct, field

from casefile.dates.date import Date
from casefile.model.location import Location
from casefile.model.words import How, TextKind


class Link(Struct, frozen=True, kw_only=True):
    """One step of a chain: how something was passed on, and from whom or what."""

    how: How
    target: str
    """A source's id, a passage's id, or (for `heard-from` only) a person's id."""
    location: Location


class Passage(Struct, frozen=True, kw_only=True):
    """A block of a source: a paragraph, a list, a quotation."""

    id: str
    """`service-2009#operation`, or `service-2009#3` where it has no anchor."""
    source: str
    anchor: str
    """Its name within the source; empty where it has none."""
    number: int
    """Its place among the passages of its source, from 1."""
    text: str
    """Inert Markdown, without its attributes."""
    heading: str = ""
    """The section it stands in."""
    page: str = ""
    line: str = ""
    folio: str = ""
    at: str = ""
    through: tuple[str, ...] = ()
    """Places in the documents we hold: `spartacus-zborowski#31` is its 31st paragraph."""
    by: tuple[str, ...] = ()
    """The voices, innermost first."""
    links: tuple[Link, ...] = ()
    location: Location

    @property
    def place(self) -> str:
        """The page, line, folio or paragraph that is written down for it: “p. 431, line 7”; empty for none."""
        at = "¶ " if self.at.isdigit() else ""
        places = (("p. ", self.page), ("line ", self.line), ("f. ", self.folio), (at, self.at))
        return ", ".join(label + place for label, place in places if place)

    @property
    def locator(self) -> str:
        """Where it stands in its work, as a citation puts it; its section where no page, line or paragraph is known."""
        return self.place or self.heading or f"¶ {self.number}"


class Source(Struct, frozen=True, kw_only=True):
    """A document or work: an account of what happened. What is left out is unknown, not empty."""

    id: str
    title: str
    short: str
    """The name it goes by on screens."""
    kind: str
    author: tuple[str, ...] = ()
    """People's ids, or names that join nothing."""
    translator: tuple[str, ...] = ()
    editor: tuple[str, ...] = ()
    date: Date | None = None
    rests_on: tuple[Link, ...] = ()
    is_root: bool = False
    """Whether it `rests on: nobody`, for it saw."""
    reached_through: tuple[str, ...] = ()
    tells: tuple[str, ...] = ()
    complete: tuple[str, ...] = ()
    text: TextKind = "precis"
    is_read: bool = True
    grade: str = ""
    written: Mapping[str, str] = field(default_factory=dict)
    """What is held as written, by its names in CSL-JSON."""
    passages: tuple[Passage, ...] = ()
    location: Location
