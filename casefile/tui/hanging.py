"""The rows of what the order of the hypotheses hangs on, as they are drawn: what is left out first."""

from collections.abc import Iterator
from typing import NamedTuple

from rich.cells import cell_len

from casefile.present.hypotheses import HypothesesTable
from casefile.present.hypothesis_changes import HangsRow
from casefile.present.left_out import LeftOutRow
from casefile.tui.cells import Painted, Part, cut, left

ROOMY = 90
"""Cells from which on a row says in full what it would change."""
SHORT = {"changes the lead": "lead", "changes the order": "order", "no change": "same"}
NAME = 20
"""Cells that a name keeps where its line is too long."""


class Remark(NamedTuple):
    """A sentence between the rows; it is never in hand."""

    words: str
    id: str = ""


Hang = HangsRow | LeftOutRow | Remark


def hanging_rows(table: HypothesesTable) -> Iterator[Hang]:
    """What is left out and what that changed, then what would change the counts if it were left out too."""
    yield from table.left_out
    yield from (Remark(sentence) for sentence in table.changed)
    yield from table.hangs_on


def hanging_line(row: Hang, width: int) -> Painted:
    """`*` before what changes the order, what would be changed, and by what."""
    effect = 20 if width >= ROOMY else 9
    if isinstance(row, Remark):
        return (Part("  "), Part(row.words, "conflict"))
    if isinstance(row, LeftOutRow):
        out = left("  left out" if width >= ROOMY else "  out", effect)
        return (Part(out, "error"), Part(row.name), Part(f"   {row.words}" if row.words else "", "muted"))
    star = "* " if row.changes_order else "  "
    words = row.effect if width >= ROOMY else SHORT[row.effect]
    room = width - effect - len("without : ") - cell_len(row.words)
    first = Part(left(star + words, effect), "conflict" if row.changes_order else "muted")
    return (first, Part(f"without {cut(row.name, max(room, NAME))}: "), Part(row.words, "muted"))
