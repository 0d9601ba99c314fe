"""The reading of case.yaml: what it settles for all other files comes first."""

from contextlib import suppress
from typing import Any

from casefile.dates.date import DEFAULT_PARTS
from casefile.loading.keys import CASE_KEYS
from casefile.loading.losses import Loss
from casefile.loading.nodes import Mapping, Node, Refused
from casefile.loading.page import Page, Reading, UnreadableError
from casefile.loading.settings import FieldList
from casefile.loading.shapes import Rest, Shape, read_values, require, unknown_key
from casefile.model.location import Location

_NAME = "case.yaml"
_SETTLING = ("fields", "kinds", "day", "about")
_FIRST = Shape({name: CASE_KEYS.keys[name] for name in _SETTLING})
_THEN = Shape({name: key for name, key in CASE_KEYS.keys.items() if name not in _SETTLING})


def read_case_file(node: Node | None, reading: Reading) -> dict[str, Any]:
    """What case.yaml says, by the attributes of a case; what other values are read by goes into the reading."""
    page = Page(_NAME, reading)
    if type(node) is not Mapping:
        reading.lost_fields = None
        if node is not None and type(node) is not Refused:
            page.report("error", node, "case.yaml is a mapping of keys and values", "start it with casefile: 1")
        return {}
    later: Rest = []
    values, unread = read_values(_FIRST, node, _NAME, page, later)
    _settle(values, unread, node, page)
    rest = Mapping(node.mark, node.is_flow)
    rest.entries = dict(later)
    strangers: Rest = []
    values |= read_values(_THEN, rest, _NAME, page, strangers)[0]
    for name, _ in strangers:
        unknown_key(node.key(name), node, _NAME, CASE_KEYS.keys, page)
    with suppress(UnreadableError):
        require(CASE_KEYS, node, {}, _NAME, page)
    values.pop("version", None)
    return values


def _settle(values: dict[str, Any], unread: dict[str, UnreadableError], node: Mapping, page: Page) -> None:
    """Let the fields, kinds and parts of the day of the case hold for all that is read from here on."""
    reading = page.reading
    listed: FieldList = values.pop("fields", FieldList({}, {}))
    values["fields"] = reading.fields = listed.fields
    reading.lost_fields = frozenset(listed.lost)
    reading.kinds = values.get("kinds", ())
    reading.parts = values.get("parts", DEFAULT_PARTS)
    reading.losses += (Loss(name, why, waiting="fact") for name, why in listed.lost.items())
    if (where := _where_fields_are_lost(unread, node, page)) is not None:
        reading.lost_fields = None
        reading.losses.append(Loss("fields", where, waiting="fact", is_sure="fields" in unread))


def _where_fields_are_lost(unread: dict[str, UnreadableError], node: Mapping, page: Page) -> Location | None:
    """The place of the problem for which it cannot be told what fields the case declares; None where it can."""
    if "fields" in unread:
        return unread["fields"].location or page.location(node.entries["fields"])
    if "fields" in node.entries:
        return None
    strangers = [name for name in node.entries if name not in CASE_KEYS.keys]
    if strangers and (near := page.find_nearest("fields", strangers)):
        return page.location(node.key(near[0]))
    return Location(_NAME, node.fault.line + 1, node.fault.column + 1) if node.fault else None
