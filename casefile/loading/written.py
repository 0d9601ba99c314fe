"""Values of particular keys: kinds, grades, counts and the like."""

import re
from typing import NamedTuple

from casefile.loading.nodes import Node
from casefile.loading.page import Page
from casefile.loading.shapes import Schema
from casefile.loading.values import TEXT
from casefile.model.words import PERSON_KINDS

VERSION = "1"
"""The version of the format that is read here."""

_GRADE = re.compile(r"[A-F][1-6]")
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?")


class Version:
    """The version of the format."""

    def read(self, node: Node, name: str, page: Page) -> str:
        """The version, if it is the one that is read here."""
        if (text := page.text(node, name)) == VERSION:
            return text
        raise page.error(
            node, f"this is version {text} of the format, and version {VERSION} is read here", f"write {VERSION}"
        )

    def schema(self) -> Schema:
        """The one version, as a number or as text."""
        return {"enum": [int(VERSION), VERSION]}


class PersonKind:
    """A kind of people.yaml: a built-in one, or one that the case names."""

    def read(self, node: Node, name: str, page: Page) -> str:
        """The kind, if it is known."""
        text = page.text(node, name)
        kinds = PERSON_KINDS + page.reading.kinds
        if text in kinds:
            return text
        mend = (
            page.did_you_mean(text, kinds) or f"write one of {', '.join(kinds)}, or name it under “kinds” in case.yaml"
        )
        raise page.error(node, f"“{name}” cannot be “{text}”", mend)

    def schema(self) -> Schema:
        """Any text: which kinds a case has, only the loader can see."""
        return TEXT


class Pattern(NamedTuple):
    """A text of a fixed form."""

    form: re.Pattern[str]
    wanted: str

    def read(self, node: Node, name: str, page: Page) -> str:
        """The text, if it has the form."""
        text = page.text(node, name)
        if self.form.fullmatch(text):
            return text
        raise page.error(node, f"“{name}” cannot be “{text}”", f"write {self.wanted}")

    def schema(self) -> Schema:
        """A text of that form."""
        return {"type": "string", "pattern": f"^{self.form.pattern}$"}


class Count:
    """A whole number from 0."""

    def read(self, node: Node, name: str, page: Page) -> int:
        """The number."""
        text = page.text(node, name, "one number")
        if text.isascii() and text.isdigit() and len(text) < 10:
            return int(text)
        raise page.error(node, f"“{name}” cannot be “{text}”", "write a whole number, such as 2")

    def schema(self) -> Schema:
        """A whole number, or one as text."""
        return {"anyOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": "^[0-9]{1,9}$"}]}


GRADE = Pattern(_GRADE, "a letter from A to F and a digit from 1 to 6, such as B2")
TIME = Pattern(_TIME, "a time such as 2025-11-22T10:15")
