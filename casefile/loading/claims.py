"""Claims: what one passage gives, denies or doubts, in every form in which it may be written."""

from collections.abc import Mapping
from typing import NamedTuple

from casefile.dates.date import Date
from casefile.loading.claim_keys import CLAIM
from casefile.loading.nodes import Mapping as MappingNode
from casefile.loading.nodes import Node, Scalar, Sequence, is_plain
from casefile.loading.page import Page, UnreadableError
from casefile.loading.references import EVENT, PERSON
from casefile.loading.shapes import Unread, read_values, require
from casefile.loading.values import Id, Many, Words, is_set, read_date
from casefile.model.claims import Claim
from casefile.model.location import Location
from casefile.model.numbers import Number, NumberError, parse_number
from casefile.model.words import STANCES, Holds

Value = tuple[tuple[str, ...], Date | Number | None]
"""A value as written, and as read where it is a date or a number."""

_PARTS = {
    "person": Many(Id(PERSON), needs_all=True),
    "place": Many(Id(PERSON), needs_all=True),
    "event": Many(Id(EVENT), needs_all=True),
    "words": Many(Words(), needs_all=True),
}


class Asked(NamedTuple):
    """What claims answer."""

    matter: str
    holds: Holds
    answers: Mapping[str, object]
    lost: frozenset[str] = frozenset()
    """Ids of answers that could not be read."""


def read_claims(node: Node, name: str, asked: Asked, page: Page) -> tuple[Claim, ...]:
    """All claims that can be read, in order; a claim that cannot be is left out alone."""
    if type(node) is MappingNode and not (asked.holds == "date" and is_set(node)):
        return _each((node,), asked, page)
    if type(node) is Sequence and not is_plain(node):
        return _each(node.items, asked, page)
    return _plain(node, name, asked, page)


def _each(nodes: list[Node] | tuple[Node, ...], asked: Asked, page: Page) -> tuple[Claim, ...]:
    claims: list[Claim] = []
    for node in nodes:
        try:
            claims += _read_claim(node, asked, page)
        except UnreadableError:
            page.reading.cut.add(asked.matter)
    return tuple(claims)


def _plain(node: Node, name: str, asked: Asked, page: Page) -> tuple[Claim, ...]:
    """Our own statement, with nobody cited."""
    try:
        value, meaning = read_value(node, name, asked, page)
    except UnreadableError:
        return ()
    location = page.location(node)
    return (Claim(matter=asked.matter, stance="says", value=value, meaning=meaning, passage=None, location=location),)


def _read_claim(node: Node, asked: Asked, page: Page) -> list[Claim]:
    """One claim for each of its passages."""
    if type(node) is Scalar:
        mend = f"write {{says: {node.text}, in: PASSAGE}}"
        raise page.error(node, "a list holds claims alone, or the parts of one plain value alone", mend)
    mapping = node if type(node) is MappingNode else page.mapping(node, "a claim")
    values, unread = read_values(CLAIM, mapping, "a claim", page)
    passages = values.pop("passages", ())
    for stance in STANCES:
        if stance in values:
            values["stance"] = stance
            try:
                values["value"], values["meaning"] = read_value(values.pop(stance), stance, asked, page)
            except UnreadableError as why:
                unread[stance] = why
    if "worded" in values:
        values["worded_at"] = _worded_at(mapping.entries["worded"], passages, unread, page)
    require(CLAIM, mapping, unread, "a claim", page)
    values["matter"], values["location"] = asked.matter, page.location(node)
    return [Claim(passage=passage, **values) for passage in passages]


def _worded_at(node: Node, passages: tuple[str, ...], unread: Unread, page: Page) -> Location:
    """Where the words of the one passage are written that they are said to stand in."""
    if len(passages) > 1:
        message = "“worded” gives the words of one passage, and here are several"
        unread["worded"] = page.error(node, message, "make a claim of each")
    return page.location(node)


def read_value(node: Node, name: str, asked: Asked, page: Page) -> Value:
    """A value of what the matter holds."""
    if asked.holds == "date":
        date = read_date(node, name, page)
        return (date.text,), date
    if asked.holds == "number":
        number = _number(node, name, page)
        return (number.text,), number
    if asked.holds == "answer":
        return _answers(node, name, asked, page), None
    return _PARTS[asked.holds].read(node, name, page), None


def _number(node: Node, name: str, page: Page) -> Number:
    try:
        return parse_number(page.text(node, name, "one number"))
    except NumberError as error:
        raise page.error(node, error.message, error.mend) from error


def _answers(node: Node, name: str, asked: Asked, page: Page) -> tuple[str, ...]:
    nodes = node.items if type(node) is Sequence else [node]
    return tuple(_answer(one, name, asked, page) for one in nodes)


def _answer(node: Node, name: str, asked: Asked, page: Page) -> str:
    text = page.text(node, name, "one answer")
    answer = {"true": "yes", "false": "no"}.get(text, text) if text not in asked.answers else text
    if answer in asked.answers:
        return answer
    if answer in asked.lost:
        raise UnreadableError
    mend = page.did_you_mean(text, asked.answers) or f"write one of {', '.join(asked.answers)}"
    raise page.error(node, f"“{text}” is not on the list of answers of {asked.matter}", mend)
