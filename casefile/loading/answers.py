"""The named answers of a matter."""

from collections.abc import Collection
from collections.abc import Mapping as Entries
from typing import NamedTuple

from msgspec.structs import replace

from casefile.loading.nodes import Mapping, Node, Scalar, Sequence
from casefile.loading.page import Page, UnreadableError
from casefile.loading.shapes import Key, Schema, Shape, read_keys
from casefile.loading.structures import NewId, Table, shape_schema
from casefile.loading.values import TEXT, Many, Words
from casefile.model.matters import Answer


class AnswerList(NamedTuple):
    """The answers that could be read, and the ids of those that could not."""

    answers: dict[str, Answer]
    lost: frozenset[str] = frozenset()


class Fits:
    """Answers that can be true together with one: a list of ids, or a mapping from ids to their “if”."""

    def read(self, node: Node, name: str, page: Page) -> dict[str, str]:
        """The “if” for each id, empty where there is none."""
        if type(node) is Mapping:
            return Table(Words(), NewId()).read(node, name, page)
        return dict.fromkeys(Many(NewId()).read(node, name, page), "")

    def schema(self) -> Schema:
        """A text, a list of texts, or a mapping of texts."""
        return {"anyOf": [Many(NewId()).schema(), Table(Words(), NewId()).schema()]}


ANSWER = Shape(
    {
        "means": Key("means", Words()),
        "within": Key("within", NewId()),
        "fits": Key("fits", Fits()),
    }
)


class Answers:
    """The list of answers: a mapping from ids to what they mean."""

    def read(self, node: Node, name: str, page: Page) -> AnswerList:
        """All answers that can be read; what one says of another is left out where there is no such answer."""
        answers: dict[str, Answer] = {}
        lost: set[str] = set()
        if type(node) is Sequence:
            listed = ", ".join(f"{one.text}: WORDS" for one in node.items if isinstance(one, Scalar))
            raise page.error(node, f"“{name}” is a list, and answers stand under their ids", f"write {{{listed}}}")
        mapping = page.mapping(node, f"“{name}”")
        entries = mapping.entries
        if not entries:
            raise page.error(node, f"“{name}” is empty", "name the answers, or leave the key out")
        for answer, value in entries.items():
            key = mapping.key(answer)
            try:
                id_ = NewId().read(key, name, page)
                answers[id_] = _answer(id_, key, value, entries, page)
            except UnreadableError:
                lost.add(key.text)
        if lost:
            answers = {id_: _without(one, lost) for id_, one in answers.items()}
        return AnswerList(answers, frozenset(lost))

    def schema(self) -> Schema:
        """A mapping of texts, of nothing, or of mappings."""
        one = {"anyOf": [{"type": [*TEXT["type"], "null"]}, shape_schema(ANSWER)]}
        return {"type": "object", "additionalProperties": one, "minProperties": 1}


def _answer(id_: str, key: Scalar, value: Node, others: Entries[str, object], page: Page) -> Answer:
    """One answer; what it says of answers that do not exist is reported and left out."""
    location = page.location(key)
    if type(value) is Scalar:
        words = "" if value.is_nothing else value.text.strip()
        return Answer(id=id_, means=words or id_, location=location)
    values = read_keys(ANSWER, value, f"the answer “{id_}”", page)
    values.setdefault("means", id_)
    entries = value.entries if type(value) is Mapping else {}
    if "within" in values and not _is_other(values["within"], id_, others, entries["within"], page):
        del values["within"]
    if "fits" in values:
        node = entries["fits"]
        values["fits"] = {one: if_ for one, if_ in values["fits"].items() if _is_other(one, id_, others, node, page)}
    return Answer(id=id_, location=location, **values)


def _without(answer: Answer, lost: Collection[str]) -> Answer:
    """The answer without what it says of those that could not be read, which has been reported."""
    within = "" if answer.within in lost else answer.within
    return replace(answer, within=within, fits={one: if_ for one, if_ in answer.fits.items() if one not in lost})


def _is_other(named: str, id_: str, others: Entries[str, object], node: Node, page: Page) -> bool:
    """Whether an answer names another of the same list; reported if not."""
    if named == id_:
        page.report("error", node, f"the answer “{id_}” names itself", "name another answer")
    elif named not in others:
        mend = page.did_you_mean(named, others) or f"write one of {', '.join(others)}"
        page.report("error", node, f"“{named}” is none of the answers here", mend)
    return named != id_ and named in others
