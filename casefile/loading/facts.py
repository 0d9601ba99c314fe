"""Facts and questions: the matters that claims answer."""

from typing import Any, NamedTuple

from casefile.loading.answers import AnswerList
from casefile.loading.claim_keys import CLAIM, FACT, QUESTION
from casefile.loading.claims import Asked, read_claims
from casefile.loading.ids import fact_id
from casefile.loading.nodes import Mapping, Node, Scalar
from casefile.loading.page import Page
from casefile.loading.shapes import read_keys, read_values, require
from casefile.model.location import Location
from casefile.model.matters import Answer, Matter, Resolution
from casefile.model.words import Holds

_NO_ANSWERS = AnswerList({})
_OF_FACTS = FACT.keys.keys() - CLAIM.keys.keys()
"""Keys of a fact that no claim has."""


class Field(NamedTuple):
    """A field of a record."""

    record: str
    name: str
    holds: Holds


def read_fact(field: Field, key: Scalar, node: Node, page: Page) -> Matter:
    """A fact, written as a value, a claim, several claims, or a mapping with `claims`. Raises UnreadableError."""
    id_ = fact_id(field.record, field.name)
    values: dict[str, Any] = {"id": id_, "about": field.record, "field": field.name, "location": page.location(key)}
    claims = node
    if type(node) is Mapping and "claims" in node.entries:
        values |= read_keys(FACT, node, f"the fact “{id_}”", page)
        claims = values.pop("claims")
    elif type(node) is Mapping and not node.entries.keys().isdisjoint(_OF_FACTS):
        message = f"the fact “{id_}” has no “claims”"
        raise page.error(node, message, "put what is said under “claims”, beside the other keys")
    if field.name == "happened":
        values.setdefault("answers", _yes_and_no(values["location"]))
    _settle(values, field.holds, key, claims, page)
    return Matter(**values)


def read_question(id_: str, key: Scalar, node: Node, page: Page) -> Matter:
    """A question of its own."""
    what = f"the question “{id_}”"
    mapping = page.mapping(node, what)
    values, unread = read_values(QUESTION, mapping, what, page)
    values |= {"id": id_, "field": None, "location": page.location(key)}
    if "resolved" in values and not _is_answered(values, mapping, page):
        del values["resolved"]
    _settle(values, "words", key, values.pop("claims", None), page)
    require(QUESTION, mapping, unread, what, page)
    return Matter(**values)


def _is_answered(values: dict[str, Any], mapping: Mapping, page: Page) -> bool:
    """Whether a question is resolved as one of its answers, or left open; reported if not."""
    listed: AnswerList = values.get("answers", _NO_ANSWERS)
    resolved: Resolution = values["resolved"]
    if resolved.as_ == "open" or resolved.as_ in listed.answers or resolved.as_ in listed.lost or not listed.answers:
        return True
    mend = page.did_you_mean(resolved.as_, ["open", *listed.answers]) or "write one of them, or open"
    page.report(
        "error", mapping.entries["resolved"], f"“{resolved.as_}” is none of the answers of {values['id']}", mend
    )
    return False


def _settle(values: dict[str, Any], holds: Holds, key: Scalar, claims: Node | None, page: Page) -> None:
    """Settle what a matter holds, and read its claims accordingly."""
    id_, listed = values["id"], values.get("answers", _NO_ANSWERS)
    has_answers = bool(listed.answers or listed.lost)
    holds = values.get("holds", "answer" if has_answers else holds)
    if holds != "answer" and has_answers:
        page.report("error", key, f"{id_} has a list of answers, but holds {holds}", "leave out “holds”, or the list")
        holds = "answer"
    if holds == "answer" and not has_answers:
        raise page.error(key, f"{id_} holds an answer, but has no list of answers", "add “answers” with the id of each")
    values["holds"], values["answers"] = holds, listed.answers
    if claims is not None:
        values["claims"] = read_claims(claims, key.text, Asked(id_, holds, listed.answers, listed.lost), page)


def _yes_and_no(location: Location) -> AnswerList:
    return AnswerList({answer: Answer(id=answer, means=answer, location=location) for answer in ("yes", "no")})
