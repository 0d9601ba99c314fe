"""What case.yaml settles for all other files: fields, parts of the day, how far “about” reaches."""

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, cast

from casefile.dates.date import DateError
from casefile.loading.nodes import Node, Scalar
from casefile.loading.page import Page, UnreadableError
from casefile.loading.shapes import Schema
from casefile.loading.structures import Table
from casefile.loading.values import Choice, Words
from casefile.model.location import Location
from casefile.model.words import HOLDS, Holds

_FIELD = re.compile(r"[a-z0-9]+(?:[ -][a-z0-9]+)*")
_TEXTS = Table(Words(), Words())


class FieldList(NamedTuple):
    """The fields that a case declares, and those that cannot be read, each with the place of the fault."""

    fields: dict[str, Holds]
    lost: dict[str, Location]


class Fields(NamedTuple):
    """A mapping from the names of further fields to what they hold."""

    taken: frozenset[str]
    """Names that a record has already."""

    def read(self, node: Node, name: str, page: Page) -> FieldList:
        """The fields that can be read; a name that is taken, or none, is reported."""
        fields: dict[str, Holds] = {}
        lost: dict[str, Location] = {}
        mapping = page.mapping(node, f"“{name}”")
        for field, value in mapping.entries.items():
            key = mapping.key(field)
            try:
                self._check_name(key, fields, page)
                fields[key.text] = cast(Holds, Choice(HOLDS).read(value, key.text, page))
            except UnreadableError as why:
                lost[key.text] = why.location or page.location(key)
        return FieldList(fields, lost)

    def _check_name(self, key: Scalar, fields: Mapping[str, Holds], page: Page) -> None:
        """Refuse a name that no field can have; raises UnreadableError."""
        same = next((one for one in fields if one.replace(" ", "-") == key.text.replace(" ", "-")), None)
        if key.text in self.taken:
            raise page.error(key, f"“{key.text}” is built in, so no field can be named so", "choose another name")
        if not _FIELD.fullmatch(key.text):
            mend = "write words of lower-case letters and digits, such as said of"
            raise page.error(key, f"“{key.text}” cannot be the name of a field", mend)
        if same is not None:
            raise page.error(key, f"“{key.text}” cannot be told from “{same}”", "choose another name")

    def schema(self) -> Schema:
        """A mapping to the words for what a field may hold."""
        return {"type": "object", "additionalProperties": {"enum": list(HOLDS)}}


class Parsed(NamedTuple):
    """A mapping of texts that `dates` reads as one: parts of the day, or lengths of time."""

    parse: Callable[[Mapping[str, str]], Any]

    def read(self, node: Node, name: str, page: Page) -> Any:
        """What the texts that can be read make; the others are reported at their place."""
        good: dict[str, str] = {}
        for key, value in page.mapping(node, f"“{name}”").entries.items():
            try:
                text = page.text(value, key)
                self.parse({key: text})
                good[key] = text
            except DateError as error:
                page.report("error", value, error.message, error.mend)
            except UnreadableError:
                continue
        return self.parse(good)

    def schema(self) -> Schema:
        """A mapping of texts."""
        return _TEXTS.schema()
