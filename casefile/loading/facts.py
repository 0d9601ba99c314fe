"""Facts and questions: the matters that claims answer."""

from dataclasses import dataclass
from typing import Any

from casefile.loading.answers import AnswerList
from casefile.loading.claims import Asked, read_claims
from casefile.loading.ids import fact_id
from casefile.loading.keys import FACT, QUESTION
from casefile.loading.nodes import Mapping, Node, Scalar
from casefile.loading.page import Page
from casefile.loading.quick import quick
from casefile.loading.shapes import read_keys
from casefile.model.location import Location
from casefile.model.matters import Answer, Matter
from casefile.model.words import Holds

_MATTER = quick(Matter)


@dataclass(frozen=True, slots=True)
class FieldOf:
    """A field of a record, whose fact is being read."""

    record: str
    name: str
    holds: Holds


def read_fact(field: FieldOf, key: Scalar, node: Node, page: Page) -> Matter:
    """A fact, written as a value, a claim, several claims, or a mapping with `claims`."""
    id_, location = fact_id(field.record, field.name), page.location(key)
    values: dict[str, Any] = {}
    claims = node
    if type(node) is Mapping and node.entries.keys().isdisjoint(("says", "denies", "doubts")):
        values = read_keys(FACT, node, f"the fact “{id_}”", page)
        claims = values.pop("claims")
    if field.name == "happened":
        values.setdefault("answers", _yes_and_no(location))
    return _matter(id_, values, claims, key, field.holds, page, about=field.record, field=field.name)


def read_question(id_: str, key: Scalar, node: Node, page: Page) -> Matter:
    """A question of its own."""
    values = read_keys(QUESTION, node, f"the question “{id_}”", page)
    claims = values.pop("claims", None)
    return _matter(id_, values, claims, key, "words", page, field=None)


def _matter(
    id_: str, values: dict[str, Any], claims: Node | None, key: Scalar, holds: Holds, page: Page, **more: str | None
) -> Matter:
    """A matter of the values of its keys, with the claims that can be read."""
    listed: AnswerList = values.pop("answers", AnswerList({}))
    holds = values.pop("holds", "answer" if listed.answers or listed.lost else holds)
    if holds != "answer" and listed.answers:
        page.report("error", key, f"{id_} has a list of answers, but holds {holds}", "leave out “holds”, or the list")
        holds = "answer"
    if holds == "answer" and not listed.answers and not listed.lost:
        raise page.error(key, f"{id_} holds an answer, but has no list of answers", "add “answers” with the id of each")
    asked = Asked(id_, holds, listed.answers, listed.lost)
    read = () if claims is None else read_claims(claims, key.text, asked, page)
    return _MATTER(id=id_, holds=holds, answers=listed.answers, claims=read, location=page.location(key), **values, **more)


def _yes_and_no(location: Location) -> AnswerList:
    return AnswerList({answer: Answer(id=answer, means=answer, location=location) for answer in ("yes", "no")})
