"""How the rows of trees are drawn: branches, names, and columns that hold from row to row."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len

from casefile.tui.cells import Painted, Part, cut, left, right, tame
from casefile.tui.painters import HELD_SIGNS, Divider, divider_line, named
from casefile.tui.widgets.tree_list import Branch

if TYPE_CHECKING:
    from casefile.present.transmission import TransmissionRow
    from casefile.present.witness_rows import WitnessRow

HELD_SHORT = {"in hand": "in hand", "through another": "through", "only named": "named"}
HELD = 12
"""Cells that the short words for how a source is held take, with the gap that parts them from what follows."""
LONGEST = 60
"""Cells that a name takes at most."""
BY = " by"
PERHAPS = "┄┄"
"""Stands before a link that is only suggested."""
BROAD = 90
"""Cells from which on the words for how a source is held are told in full."""


def branches(depth: int, follows: Sequence[bool], *, is_parted: bool, is_folded: bool) -> str:
    """What stands before the words of a row: the branch it hangs on, and whether what hangs on it is folded away."""
    if not depth:
        return ("▸ " if is_folded else "▾ ") if is_parted else "  "
    above = "".join("│ " if each else "  " for each in follows[:-1])
    return f"  {above}{'├' if follows[-1] else '└'}{'▸' if is_folded else ' '}"


class Longest(NamedTuple):
    """Cells of the longest link of a tree, with the branches before it, and of the longest name to which one leads."""

    link: int = LONGEST
    name: int = LONGEST

    @classmethod
    def of(cls, rows: Iterable["TransmissionRow"]) -> "Longest":
        """Those of a tree."""
        linked = [row for row in rows if row.parent]
        links = (len(branches(row.depth, row.follows, is_parted=False, is_folded=False)) for row in linked)
        return cls(
            max((lines + cell_len(_link(row)) for lines, row in zip(links, linked, strict=True)), default=0),
            max((cell_len(tame(row.name)) for row in linked), default=0),
        )

    def name_within(self, width: int) -> int:
        """Cells of the column of names: all that the links leave, or else as many as the names need."""
        return max(width - self.link - 1, min(width * 27 // 50, self.name + 1))


def source_tree_line(branch: Branch, width: int, longest: Longest = Longest()) -> Painted:  # noqa: B008
    """A link and the name it leads to, how that is held, how much is read, how many tell what hangs on it."""
    if isinstance(branch.what, Divider):
        return divider_line(branch.what, width)
    if isinstance(branch.what, str):
        return (Part("  "), named(branch.what, width - 3, is_left_out=True))
    row: TransmissionRow = branch.what
    held, read, tellers = _columns(width)
    rest = width - held - read - tellers
    name = longest.name_within(rest)
    lines = branches(row.depth, row.follows, is_parted=row.is_parted, is_folded=branch.is_folded)
    beside = (Part(left(_held(row, width), held), "muted"), *_reading(row, read), *_tellers(row, tellers))
    if not row.parent:
        return (*_name_of_top(row, lines, rest), *beside)
    return (
        Part(lines, "rule"),
        Part(_link_within(_link(row), max(rest - name - len(lines) - 1, 0)), "muted"),
        Part(" "),
        Part(left(row.name, name - 1), "source"),
        Part(" "),
        *beside,
    )


def _link(row: "TransmissionRow") -> str:
    return f"{PERHAPS} {row.link}" if row.is_perhaps else row.link


def _link_within(link: str, room: int) -> str:
    """The word for a link in so many cells; “by” stays where it is cut, for without it the link would turn round."""
    if cell_len(link) <= room or not link.endswith(BY):
        return left(link, room)
    return left(f"{cut(link.removesuffix(BY), room - len(BY))}{BY}", room)


def source_tree_columns(width: int, top: str = "root") -> Painted:
    """The heads of the columns, the first by what stands at the top of a tree."""
    held, read, tellers = _columns(width)
    rest = width - held - read - tellers
    heads = left(f"  {top}", rest) + left("held", held) + right("read", read) + right("tellers", tellers)
    return (Part(heads, "muted"),)


def _columns(width: int) -> tuple[int, int, int]:
    """Cells for how it is held, how much is read, and tellers."""
    return (18 if width >= BROAD else 9), 7, 10


def _name_of_top(row: "TransmissionRow", lines: str, width: int) -> Painted:
    name = tame(row.name)
    room = max(width - len(lines) - 1, 0)
    about = _about_top(row, room - cell_len(name) - 2)
    shown = left(f"{name}  {about}" if about else name, room)
    return (Part(lines, "rule"), Part(shown[: len(name)], "source"), Part(f"{shown[len(name) :]} ", "muted"))


def _about_top(row: "TransmissionRow", room: int) -> str:
    """Who it is, or what becomes of a chain that ends there; of those that stand alone the rule over them says it."""
    if row.section == "Alone":
        return ""
    if row.is_unplaced:
        return f"({row.note if cell_len(row.note) + 2 <= room else 'unplaced'})"
    about = row.note if row.note == "in a circle" else row.about
    return f"({about})" if about else ""


def _held(row: "TransmissionRow", width: int) -> str:
    if not row.held:
        return row.note if row.is_root else ""
    return f"{HELD_SIGNS[row.held]} {row.held if width >= BROAD else HELD_SHORT[row.held]}"


def _reading(row: "TransmissionRow", width: int) -> Painted:
    return (Part(right("" if row.is_again else row.read, width), "muted"),)


def _tellers(row: "TransmissionRow", width: int) -> Painted:
    if row.tellers is not None:
        return (Part(right(str(row.tellers), width)),)
    if row.departs:
        return (Part(right("departs", width), "conflict"),)
    words = "see above" if row.is_again else "unplaced" if row.is_unplaced else ""
    return (Part(right(words, width), "muted"),)


def witness_line(branch: Branch, width: int) -> Painted:
    """A position with its number, a teller, a link with what becomes of the chain there, or how tellers stand."""
    row: WitnessRow = branch.what
    lines = branches(row.depth, row.follows, is_parted=row.is_parted, is_folded=branch.is_folded)
    if row.kind in {"position", "against", "gone"}:
        beside = f"  {row.beside}"
        name = f"{row.lead}  " if row.lead else ""
        room = max(width - len(lines) - len(name) - len(beside), width // 4)
        return (Part(lines, "rule"), Part(name, "letter"), Part(left(row.name, room), "claim"), Part(beside, "number"))
    if row.kind == "tie":
        return (Part(lines, "rule"), Part(row.name, "note"))
    held = 18 if width >= BROAD else HELD
    fate = min(28, width // 3)
    link = f"{row.lead} " if row.lead else ""
    room = max(width - len(lines) - len(link) - held - fate, 8)
    sign = f"{HELD_SIGNS[row.held]} {row.held if width >= BROAD else HELD_SHORT[row.held]}" if row.held else ""
    return (
        Part(lines, "rule"),
        Part(link, "muted"),
        named(row.name, room - 1, is_left_out=row.is_left_out, role="source"),
        Part(left(sign, held), "muted"),
        Part(_in_short(row.beside, fate), "name" if row.chain and row.chain.is_root else "muted"),
    )


def _in_short(text: str, width: int) -> str:
    """The whole text if it fits, else what stands before a comma or a colon, if that does."""
    heads = (text, text.partition(",")[0], text.partition(":")[0])
    return next((head for head in heads if len(head) <= width), text)
