"""What a source rests on: links of its chain, or nobody."""

from typing import Any

from casefile.loading.nodes import Node, Scalar, Sequence
from casefile.loading.page import Page, UnreadableError
from casefile.loading.references import LINKED, PERSON
from casefile.loading.shapes import Key, Schema, Shape, read_keys
from casefile.loading.structures import shape_schema
from casefile.loading.values import Choice, Id, Many
from casefile.model.sources import Link
from casefile.model.words import HOWS

NOBODY = "nobody"
"""What a source rests on whose author saw what it tells."""

LINK = Shape(
    {
        "source": Key("sources", Many(Id(LINKED))),
        "person": Key("person", Id(PERSON)),
        "how": Key("how", Choice(HOWS), is_required=True),
    },
    one_of=("source", "person"),
    is_whole=True,
)


class RestsOn:
    """`nobody`, a link, or several."""

    def read(self, node: Node, _name: str, page: Page) -> tuple[Link, ...] | None:
        """The links that can be read; None for `nobody`."""
        if type(node) is Scalar and node.text.strip() == NOBODY:
            return None
        links: list[Link] = []
        for item in node.items if type(node) is Sequence else (node,):
            try:
                links += _links(item, page)
            except UnreadableError:
                continue
        return tuple(links)

    def schema(self) -> Schema:
        """The word, a link, or a list of links."""
        link = shape_schema(LINK)
        return {"anyOf": [{"const": NOBODY}, link, {"type": "array", "items": link}]}


def _links(node: Node, page: Page) -> list[Link]:
    if type(node) is Scalar:
        mend = (
            f"write {{source: {node.text}, how: HOW}}, with one of {', '.join(HOWS)}, or {NOBODY}, if its author saw it"
        )
        raise page.error(node, "a link says how it passed something on", mend)
    values: dict[str, Any] = read_keys(LINK, node, "a link", page)
    location = page.location(node)
    if "person" in values and values["how"] != "heard-from":
        raise page.error(
            node,
            f"only heard-from may name a person, and this is “{values['how']}”",
            "name the source, or write how: heard-from",
        )
    targets = [values["person"]] if "person" in values else values["sources"]
    return [Link(how=values["how"], target=target, location=location) for target in targets]
