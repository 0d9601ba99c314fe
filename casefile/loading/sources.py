"""Sources and their passages, of files that have been taken apart."""

from types import MappingProxyType
from typing import Any

from casefile.loading.attributes import Attribute, parts_of
from casefile.loading.ids import is_id
from casefile.loading.keys import SOURCE_KEYS, WRITTEN
from casefile.loading.nearest import did_you_mean
from casefile.loading.nodes import Scalar
from casefile.loading.page import Page, UnreadableError
from casefile.loading.references import LINKED, PERSON, SOURCE, VOICE, refer
from casefile.loading.shapes import read_keys
from casefile.loading.source_files import PassageText, SourceFile
from casefile.model.location import Location
from casefile.model.sources import Link, Passage, Source
from casefile.model.words import HOWS

LOCATORS = {"p": "page", "line": "line", "folio": "folio", "at": "at"}
"""Attributes that locate a passage in the work itself, and what they fill."""

ATTRIBUTES = (*LOCATORS, "through", "by", *HOWS)
"""All attributes of a passage but its anchor."""


def read_source(written: SourceFile, page: Page) -> Source:
    """A source with its passages; raises UnreadableError if its front matter cannot be read."""
    if written.front is None:
        raise UnreadableError
    values: dict[str, Any] = read_keys(SOURCE_KEYS, written.front, f"the source “{written.id}”", page)
    rests_on = values.pop("rests_on", ())
    held = {name: values.pop(name) for name in WRITTEN if name in values}
    return Source(
        id=written.id,
        rests_on=rests_on or (),
        is_root=rests_on is None,
        written=MappingProxyType(held),
        passages=tuple(_passage(written.id, passage, page) for passage in written.passages),
        location=Location(written.file, 1, 1),
        **values,
    )


def passage_id(source: str, passage: PassageText) -> str:
    """What a passage goes by."""
    return f"{source}#{passage.anchor or passage.number}"


def _passage(source: str, written: PassageText, page: Page) -> Passage:
    values = _attributes(written.attributes, page) if written.attributes else {}
    return Passage(
        id=passage_id(source, written),
        source=source,
        anchor=written.anchor,
        number=written.number,
        text=written.text,
        heading=written.heading,
        location=Location(page.file, written.line, 1),
        **values,
    )


def _attributes(attributes: list[Attribute], page: Page) -> dict[str, Any]:
    """The values of a passage's attributes; what cannot be read is reported and left out."""
    values: dict[str, Any] = {}
    links: list[Link] = []
    seen: set[str] = set()
    for item in attributes:
        node = Scalar(item.key, item.line, item.column)
        if item.key in seen:
            page.report("error", node, f"“{item.key}” is given twice", "keep one of the two; commas part several values")
            continue
        seen.add(item.key)
        if item.key in LOCATORS:
            values[LOCATORS[item.key]] = item.value.text
        elif item.key == "through":
            values["through"] = tuple(_readable(item.value, SOURCE, page))
        elif item.key == "by":
            values["by"] = tuple(_readable(item.value, VOICE, page))
        elif item.key in HOWS:
            links += _links(item, page)
        elif item.key != "#":
            _report_unknown(item, node, page)
    return {**values, "links": tuple(links)} if links else values


def _links(item: Attribute, page: Page) -> list[Link]:
    kinds = LINKED | PERSON if item.key == "heard-from" else LINKED
    location = page.location(item.value)
    return [Link(how=item.key, target=target, location=location) for target in _readable(item.value, kinds, page)]  # type: ignore[arg-type]


def _readable(value: Scalar, kinds: frozenset[str], page: Page) -> list[str]:
    """The parts of a value that name what they should."""
    found = []
    for part in parts_of(value):
        try:
            if kinds is SOURCE:
                refer(page, part, part.text.partition("#")[0], SOURCE)
            elif kinds is not VOICE or is_id(part.text):
                refer(page, part, part.text, kinds)
            found.append(part.text)
        except UnreadableError:
            continue
    return found


def _report_unknown(item: Attribute, node: Scalar, page: Page) -> None:
    if item.key:
        mend = did_you_mean(item.key, ATTRIBUTES) or "put a backslash before the brace if it belongs to the text"
        page.report("error", node, f"a passage has no attribute “{item.key}”", mend)
    else:
        mend = "write KEY=VALUE, quotes around a value with spaces, and a backslash before a brace of the text"
        page.report("error", node, f"“{item.value.text}” is no attribute of a passage", mend)
