"""The rows of the tree of sources, in their sections, and below them what is left out."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from casefile.present.lines import words
from casefile.present.transmission import TransmissionRow
from casefile.tui.painters import Divider
from casefile.tui.widgets.tree_list import Branch

UP = "up"
"""The side of a place that shows the tree from the page up."""
ARRANGED = {False: "from the witness down", True: "from the page up"}
LEFT_OUT = (words("Nothing is counted on it, in any number, until i takes it in again."),)
"""The page of what is left out."""
SECTIONS = {
    "Roots": "where chains end",
    "Unplaced": "nobody is named from whom they have their word",
    "Alone": "unplaced, and nothing rests on them",
    "In hand": "retold by no other",
    "Through another": "retold by no other",
    "Only named": "retold by no other",
    "In a circle": "their chains run back into themselves",
}
"""What the rules within the tree add to their names."""
OUT = "out "
"""Stands before the id in that of the row of what is left out."""


def source_branches(rows: Sequence[TransmissionRow], left_out: Mapping[str, str]) -> Iterator[Branch]:
    """The rows of a tree, each section below a rule, then by its name what is left out."""
    numbers = Counter(row.section for row in rows)
    section = None
    for row in rows:
        if row.section and row.section != section:
            section = row.section
            yield Branch("", Divider(f"{section} {numbers[section]}", SECTIONS.get(section, "")))
        yield Branch(row.key, row, row.depth, row.is_parted)
    if left_out:
        yield Branch("", Divider(f"Left out {len(left_out)}", "i takes in again"))
        yield from (Branch(f"{OUT}{id_}", name) for id_, name in left_out.items())


def kept(ids: Collection[str], before: str) -> str:
    """What is in hand in a tree drawn anew: the same row, else the first of its source, else that of the left out."""
    id_ = before.removeprefix(OUT).partition(" ")[0]
    return next((one for one in (before, id_, f"{OUT}{id_}") if one in ids), "")
