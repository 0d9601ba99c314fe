"""Sources and their passages, of files that have been taken apart."""

from itertools import takewhile
from types import MappingProxyType
from typing import Any

from msgspec import Struct

from casefile.loading.attributes import parts_of
from casefile.loading.ids import is_id
from casefile.loading.keys import SOURCE_KEYS, WRITTEN
from casefile.loading.nearest import did_you_mean
from casefile.loading.nodes import Scalar, Spot
from casefile.loading.page import Page, UnreadableError
from casefile.loading.references import LINKED, PERSON, SOURCE, VOICE, refer
from casefile.loading.shapes import read_keys
from casefile.loading.source_files import LOCATORS, PassageText, SourceFile
from casefile.model.location import Location
from casefile.model.sources import Link, Passage, Source
from casefile.model.words import HOWS

FILLS = {**LOCATORS, "through": "through", "by": "by", **dict.fromkeys(HOWS, "links")}
"""All attributes of a passage but its anchor, and what they fill."""

_CURLY = ("“", "”", "„", "‘", "’")


def read_source(written: SourceFile, page: Page) -> Source:
    """A source with its passages; raises UnreadableError if its front matter cannot be read."""
    passages = tuple(one if isinstance(one, Passage) else _passage(one, page) for one in written.passages)
    if written.front is None:
        raise UnreadableError(written.fault)
    values: dict[str, Any] = read_keys(SOURCE_KEYS, written.front, f"the source “{written.id}”", page)
    rests_on = values.pop("rests_on", ())
    held = {name: values.pop(name) for name in WRITTEN if name in values}
    return Source(
        id=written.id,
        rests_on=rests_on or (),
        is_root=rests_on is None,
        written=MappingProxyType(held),
        passages=passages,
        location=Location(written.file, 1, 1),
        **values,
    )


def _passage(written: PassageText, page: Page) -> Passage:
    return Passage(
        id=written.id,
        source=written.source,
        anchor=written.anchor,
        number=written.number,
        text=written.text,
        heading=written.heading,
        location=Location(page.file, written.line, 1),
        **_Attributes(written, page).read(),
    )


class _Attributes(Struct, eq=False):
    """The attributes of a passage in the course of being read."""

    written: PassageText
    page: Page

    def read(self) -> dict[str, Any]:
        """Their values by the passage's attributes; what cannot be read is reported and left out."""
        values: dict[str, Any] = {}
        for index, (key, text) in enumerate(self.written.pairs):
            if key == "#":
                continue
            name = FILLS.get(key, "")
            if not (name and text):
                self.report_wrong(index, key)
            elif key in HOWS:
                values[name] = values.get(name, ()) + self.links(index, key, text, values.get(name, ()))
            elif name in values:
                self.report_twice(index, key)
            elif key in LOCATORS:
                values[name] = text
            else:
                values[name] = self.parts(index, text, SOURCE if key == "through" else VOICE)
        return values

    def parts(self, index: int, text: str, kinds: frozenset[str]) -> tuple[str, ...]:
        """The parts of a value that name what they should."""
        known = self.page.reading.known.kinds
        if kinds is SOURCE and known.get(text.partition("#")[0]) == "source" and "," not in text:
            return (text,)
        found = []
        for part, within in parts_of(text):
            id_ = part.partition("#")[0] if kinds is SOURCE else part
            try:
                if kinds is not VOICE or is_id(part):
                    refer(self.page, self.node(index, part, within), id_, kinds)
                found.append(part)
            except UnreadableError:
                continue
        return tuple(found)

    def links(self, index: int, how: Any, text: str, before: tuple[Link, ...]) -> tuple[Link, ...]:
        """A link to each part of a value."""
        if any(link.how == how for link in before):
            self.report_twice(index, how)
            return ()
        location = self.page.location(self.node(index, text))
        kinds = LINKED | PERSON if how == "heard-from" else LINKED
        return tuple(Link(how=how, target=target, location=location) for target in self.parts(index, text, kinds))

    def node(self, index: int, text: str, within: int = 0) -> Scalar:
        """A part of a value with its place."""
        line, column = self.written.place(index, within)
        return Scalar(text, Spot(line - 1, column - 1))

    def report(self, index: int, message: str, mend: str) -> None:
        """Report a fault of one attribute."""
        self.page.report("error", self.node(index, ""), message, mend)

    def report_twice(self, index: int, key: str) -> None:
        """Report an attribute that stands there already."""
        self.report(index, f"“{key}” is given twice", "keep one of the two; commas part several values")

    def report_wrong(self, index: int, key: str) -> None:
        """Report what is no attribute, or one that no passage has; what belongs together once."""
        if self.is_stray(index):
            if not self.is_stray(index - 1):
                self.report_stray(index)
            return
        longer = [name for name in FILLS if name.startswith(key.lower())]
        meant = did_you_mean(longer) if len(longer) == 1 else self.page.did_you_mean(key, FILLS)
        mend = f"it may have {', '.join(FILLS)}; put a backslash before the brace if it belongs to the text"
        self.report(index, f"a passage has no attribute “{key}”", meant or mend)

    def is_stray(self, index: int) -> bool:
        """Whether what stands there is no attribute, or one without a value."""
        key, text = self.written.pairs[index] if 0 <= index < len(self.written.pairs) else ("#", "")
        return not key or (not text and key in FILLS)

    def report_stray(self, index: int) -> None:
        """Report what is no attribute, with all of the same that follows: an attribute may have been torn apart."""
        run = takewhile(self.is_stray, range(index, len(self.written.pairs)))
        words = [f"{key}={text}" if key else text for key, text in (self.written.pairs[at] for at in run)]
        key, equals, value = "".join(words).partition("=")
        told = f"“{' '.join(words)}” is no attribute of a passage"
        if key in FILLS and equals:
            self.report(index, told, f"write {key}={value}, without spaces" if value else "write a value behind it")
        elif words[0][:1] in _CURLY or words[0][-1:] in _CURLY:
            self.report(index, told, 'write straight quotes around a value with spaces, as in by="Ann B"')
        else:
            mend = "write KEY=VALUE, quotes around a value with spaces, and a backslash before a brace of the text"
            self.report(index, told, mend)
