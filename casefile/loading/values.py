"""What the keys of the format hold: how each is read, and its JSON Schema."""

from typing import Any, NamedTuple

from casefile.dates.date import Date, DateError
from casefile.dates.parse import parse_date
from casefile.loading.ids import is_id
from casefile.loading.nodes import Mapping as MappingNode
from casefile.loading.nodes import Node, Scalar, Sequence
from casefile.loading.page import Page, UnreadableError
from casefile.loading.references import EVENT, PERSON, cite, refer
from casefile.loading.shapes import Schema, Value
from casefile.model.people import Person

TEXT: Schema = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
"""A text as YAML may give it: `1938` and `yes` are numbers and booleans to others."""

TEXTS: Schema = {"anyOf": [TEXT, {"type": "array", "items": TEXT, "minItems": 1}]}
"""One text, or a list of them."""

YES = frozenset(("yes", "true"))
NO = frozenset(("no", "false"))


class Words:
    """One text."""

    def read(self, node: Node, name: str, page: Page) -> str:
        """The text without white space around it."""
        return page.text(node, name)

    def schema(self) -> Schema:
        """Any text."""
        return TEXT


class Verbatim:
    """One text as it stands, white space and all; in quotes it may be empty."""

    def read(self, node: Node, name: str, page: Page) -> str:
        """The text."""
        if type(node) is Scalar and not node.is_nothing:
            return node.text
        raise page.wrong_shape(node, f"“{name}”", "one text")

    def schema(self) -> Schema:
        """Any text."""
        return {"type": ["string", "number", "boolean"]}


class Choice(NamedTuple):
    """One word of a closed list."""

    words: tuple[str, ...]

    def read(self, node: Node, name: str, page: Page) -> str:
        """The word, if it is on the list."""
        text = page.text(node, name)
        if text in self.words:
            return text
        raise page.error(
            node,
            f"“{name}” cannot be “{text}”",
            page.did_you_mean(text, self.words) or f"write one of {', '.join(self.words)}",
        )

    def schema(self) -> Schema:
        """The words."""
        return {"enum": list(self.words)}


class YesNo:
    """Yes or no, as YAML's users write them."""

    def read(self, node: Node, name: str, page: Page) -> bool:
        """True for yes."""
        text = page.text(node, name, "yes or no")
        if text in YES or text in NO:
            return text in YES
        raise page.error(node, f"“{name}” cannot be “{text}”", "write yes or no")

    def schema(self) -> Schema:
        """Yes or no, as words or as booleans."""
        return {"enum": [*sorted(YES | NO), True, False]}


class DateValue:
    """A date; a list without quotes is one of several."""

    def read(self, node: Node, name: str, page: Page) -> Date:
        """The date."""
        return read_date(node, name, page)

    def schema(self) -> Schema:
        """A text, or a list of them."""
        return TEXTS


class Id(NamedTuple):
    """The id of a record of one of the kinds."""

    kinds: frozenset[str]

    def read(self, node: Node, name: str, page: Page) -> str:
        """The id."""
        return refer(page, node, page.text(node, name, "one id"), self.kinds)

    def schema(self) -> Schema:
        """A text: whether it is an id of the case, only the loader can see."""
        return TEXT


class PassageId:
    """The id of a passage."""

    def read(self, node: Node, name: str, page: Page) -> str:
        """The id."""
        if type(node) is Scalar and node.text in page.reading.known.passages:
            return node.text
        return cite(page, node, page.text(node, name, "one passage"))

    def schema(self) -> Schema:
        """A text: whether it is a passage of the case, only the loader can see."""
        return TEXT


class IdOrName(NamedTuple):
    """The id of a record, or a name that joins nothing: it has a space, a capital, or another sign that no id has."""

    kinds: frozenset[str]

    def read(self, node: Node, name: str, page: Page) -> str:
        """The id or the name."""
        text = page.text(node, name, "one id or name")
        if not is_id(text):
            return text
        otherwise = f"write {text.capitalize()} if it is a name alone"
        try:
            return refer(page, node, text, self.kinds, otherwise)
        except UnreadableError:
            if self.kinds != PERSON or not page.reading.known.find_lost(text, self.kinds):
                raise
            page.reading.stand_ins[text] = Person(id=text, name=text, location=page.location(node))
            return text

    def schema(self) -> Schema:
        """A text."""
        return TEXT


class Many(NamedTuple):
    """One value or a list of them. What cannot be read is left out, unless all of it is needed."""

    of: Value
    needs_all: bool = False

    def read(self, node: Node, name: str, page: Page) -> tuple[Any, ...]:
        """The values that could be read, in order, each once."""
        if type(node) is not Sequence:
            return (self.of.read(node, name, page),)
        if not node.items:
            raise page.error(node, f"“{name}” is an empty list", "write one, or leave the key out")
        found: dict[Any, None] = {}
        for item in node.items:
            try:
                value = self.of.read(item, name, page)
            except UnreadableError:
                if self.needs_all:
                    raise
                continue
            if value in found:
                page.report("error", item, f"“{value}” stands twice in “{name}”", "keep one of them")
            found[value] = None
        if not found:
            raise UnreadableError
        return tuple(found)

    def schema(self) -> Schema:
        """One, or a list."""
        one = self.of.schema()
        return {"anyOf": [one, {"type": "array", "items": one, "minItems": 1}]}


def read_date(node: Node, name: str, page: Page) -> Date:
    """A date as written in YAML; raises UnreadableError, having shown the quotes where YAML took it for its own."""
    dates = page.reading.dates
    text = node.text if type(node) is Scalar and node.text in dates else date_text(node, name, page)
    date = dates.get(text)
    if date is None:
        try:
            date = dates[text] = parse_date(text, page.reading.parts)
        except DateError as error:
            raise page.error(node, error.message, error.mend) from error
    if date.event:
        refer(page, node, date.event, EVENT)
    return date


def is_set(node: MappingNode) -> bool:
    """Whether a mapping is the set of an EDTF date, of which YAML took the braces for its own."""
    return node.is_flow and all(type(value) is Scalar and value.is_nothing for value in node.entries.values())


def date_text(node: Node, name: str, page: Page) -> str:
    """The text of a date; a list of texts is one of them. Raises UnreadableError."""
    if type(node) is Sequence and node.items and all(type(item) is Scalar for item in node.items):
        return f"[{', '.join(page.text(item, name) for item in node.items)}]"
    if type(node) is MappingNode and is_set(node):
        meant = ", ".join(node.entries)
        raise page.error(node, f"YAML takes the braces of “{name}” for its own", f'write "{{{meant}}}" in quotes')
    return page.text(node, name, "one date")


class AsWritten(NamedTuple):
    """A value that is read later, when it is known what it answers."""

    meant: Value
    """What it will be read as."""

    def read(self, node: Node, _name: str, _page: Page) -> Node:
        """The node itself."""
        return node

    def schema(self) -> Schema:
        """That of what it will be read as."""
        return self.meant.schema()
