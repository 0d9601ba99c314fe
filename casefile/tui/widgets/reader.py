"""The reader: a page of lines, wrapped; on the row in hand one thing is in hand, and Enter opens it."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from casefile.present.lines import Line
from casefile.present.position_ids import position_id
from casefile.tui.cells import Painted, Part, cells, left, plain
from casefile.tui.commands import bindings_for
from casefile.tui.layout import Laid, LaidOut
from casefile.tui.lighting import holds, lit, wanted_words
from casefile.tui.messages import Chosen, Missing
from casefile.tui.page_spots import find_spot, line_among, next_of, spot_of
from casefile.tui.rule import Heading
from casefile.tui.signs import MARK
from casefile.tui.widgets.line_list import MARGIN, LineList
from casefile.tui.widgets.moving import Spot
from casefile.tui.widgets.selecting import Page

WIDEST = 84
"""Cells that a line of text may take; longer ones read badly."""

KINDS = {"name": {"name", "source"}, "date": {"date"}, "claim": {"claim"}, "conflict": {"conflict"}}
"""What can be stepped to, each with the roles it is known by."""


class Reader(Page):
    """A page, read row by row. Posts Chosen for what Enter opens."""

    BINDINGS: ClassVar = bindings_for("reader")
    PLACES: ClassVar[tuple[str, ...]] = ("lines", "reader")

    def __init__(self, *, id: str | None = None, heading: Heading | None = None) -> None:  # noqa: A002
        """An empty reader."""
        super().__init__(_parts_of, id=id, heading=heading)
        self.page_id: str | None = None
        self.wanted = ""
        self.thing = 0
        """Which of the things on the row in hand is in hand."""
        self._asked = ""
        """The spot that is to be in hand once there is room to lay the page out."""

    @property
    def position(self) -> str:
        """Which line is in hand, where not all can be seen; what is to be seen is laid out before it is counted."""
        if isinstance(self.rows, LaidOut):
            self.rows.reach(self.top + self.page)
        count = len(self.rows)
        return f"line {self.at + 1} of {count}" if count > self.page else ""

    def row(self, index: int) -> Laid:
        """A row as it is laid out."""
        row: Laid = self.rows[index]
        return row

    @property
    def things(self) -> tuple[int, ...]:
        """The parts of the row in hand that lead somewhere, the first of each goal."""
        return self.row(self.at).things if self.rows else ()

    @property
    def target(self) -> str:
        """Where Enter leads now; empty for nowhere."""
        return self.row(self.at).parts[self.things[self.thing]].target if self.things else ""

    @property
    def passage(self) -> str:
        """The passage that the thing in hand, else anything on its row, leads to; empty for none."""
        goals = (self.target, *(self.row(self.at).parts[at].target for at in self.things))
        return next((goal for goal in goals if "#" in goal), "")

    def show_page(self, page_id: str, lines: Sequence[Line], heading: Heading) -> None:
        """Show a page under its heading; if it is the page shown already, what was in hand stays so."""
        spot = self._spot_in(lines) if page_id == self.page_id else ""
        self.wanted = self.wanted if page_id == self.page_id else ""
        if self.selection and (page_id != self.page_id or lines != self.lines):
            self.selection = None
        self.heading, self.page_id, self.lines = heading, page_id, lines
        self._lay_out(spot)

    def _lay_out(self, spot: str) -> None:
        """Wrap the lines with a spot in hand; while there is no room, have no rows, for those there were are others."""
        laid = LaidOut(self.lines, min(self.size.width - 2, WIDEST)) if self.size.width else ()
        self._asked = "" if laid else spot
        at, self.thing = find_spot(laid, spot) if isinstance(laid, LaidOut) and spot else (0, 0)
        self.set_reactive(LineList.rows, laid)
        self.set_reactive(LineList.at, at)
        self.top = 0 if at < self.page else at
        self.keep_in_view()
        self.refresh()

    def on_resize(self) -> None:
        """Wrap anew, with the same line in hand."""
        if self.lines:
            self._lay_out(self.spot)

    def painted_row(self, index: int, _width: int, /) -> Painted:
        """A row behind its margin; of the row in hand the one thing that Enter opens is reversed."""
        row = self.row(index)
        margin = self.rows.margin if isinstance(self.rows, LaidOut) else 0
        signs = (Part(left(row.margin, margin + 1), "conflict" if "≠" in row.margin else "muted"),) if margin else ()
        is_in_hand = index == self.at and self.has_focus
        in_hand = self.things[self.thing] if is_in_hand and self.things else -1
        parts = (part._replace(role="cursor") if at == in_hand else part for at, part in enumerate(row.parts))
        shown = lit(tuple(parts), wanted_words(self.wanted))
        if self.selection and self.sentences:
            shown = self.sentences.lit(row.parts, index, self.selection)
        return (Part((">" if is_in_hand else " ") + self._mark_of(index), "choice"), *signs, *shown)

    def _mark_of(self, index: int) -> str:
        line = self.row(index).line
        is_first = index == 0 or self.row(index - 1).line != line
        return MARK if is_first and self.standing_of(line) in self.marked else " "

    def standing_of(self, line: int) -> str:
        """The id of the position whose head a line is, `sedov-dies.date:a`; empty, or the id of nothing, for others."""
        anchor = self.lines[line].anchor
        return position_id(self.page_id or "", anchor) if anchor else ""

    @property
    def standing(self) -> str:
        """The same for the head under which the row in hand stands; heads and what hangs on them are one part."""
        line = self.row(self.at).line if self.rows else -1
        while line >= 0 and self.lines[line].spans and not self.lines[line].anchor:
            line -= 1
        return self.standing_of(line) if line >= 0 else ""

    def watch_at(self, old: int, new: int) -> None:
        """On another row the first thing is in hand."""
        self.thing = 0
        super().watch_at(old, new)

    @property
    def spot(self) -> str:
        """Where on the page the reader is; empty for its beginning."""
        return self._spot_in(self.lines)

    def _spot_in(self, lines: Sequence[Line]) -> str:
        """The same where the page has these lines."""
        if not self.rows:
            return self._asked
        return spot_of(line_among(lines, self.lines, self.row(self.at).line), self.target)

    def take_spot(self, spot: str) -> None:
        """Be where the reader was on this page; before there is room for it, as soon as there is."""
        if not self.rows:
            self._asked = spot
        elif spot and isinstance(self.rows, LaidOut):
            self.take_thing(*find_spot(self.rows, spot))

    def take_thing(self, row: int, thing: int) -> None:
        """Take a thing of a row in hand, and say so."""
        self.take_row(row)
        self.thing = thing
        self.moves += 1
        self.refresh()

    def go_to(self, anchor: str) -> None:
        """Take the first line in hand that belongs to a passage or matter, if there is one."""
        line = next((at for at, line in enumerate(self.lines) if line.anchor == anchor), None)
        if line is not None and isinstance(self.rows, LaidOut):
            self.take_row(self.rows.row_of(line))

    def step_thing(self, step: int) -> bool:
        """Take the next or the last thing on the row in hand; whether there was one."""
        if not 0 <= self.thing + step < len(self.things):
            return False
        self.take_thing(self.at, self.thing + step)
        return True

    def find(self, kind: str, step: int) -> None:
        """Go to the next or the last thing of a kind."""
        found = next_of(self.rows, self.at, self.thing, KINDS[kind], step)
        if found:
            self.take_thing(*found)
        else:
            self.post_message(Missing(kind, step))

    def look_for(self, words: str) -> None:
        """Light these words, and go to where the first of them stands if none of them is to be seen."""
        self.wanted = words.strip()
        if self.wanted and not (self.rows and self._holds(self.at)):
            self._find_words(range(self.at, len(self.rows)))
        self.refresh()

    def _holds(self, row: int) -> bool:
        text = plain(self.row(row).parts)
        return any(holds(text, (word,)) for word in wanted_words(self.wanted))

    def _find_words(self, rows: range) -> None:
        found = next((row for row in rows if self._holds(row)), None) if self.wanted else None
        if found is None:
            self.post_message(Missing("match", rows.step))
        else:
            self.take_row(found)

    def action_next_found(self) -> None:
        """The next row that holds what was looked for."""
        self._find_words(range(self.at + 1, len(self.rows)))

    def action_last_found(self) -> None:
        """The row before that holds what was looked for."""
        self._find_words(range(self.at - 1, -1, -1))

    def action_last(self) -> None:
        """The last row of the page."""
        if isinstance(self.rows, LaidOut):
            self.rows.finish()
        super().action_last()

    @property
    def read_passage(self) -> str:
        """The passage that the row in hand, or the selection, is of or leads to; empty for none."""
        line = self.selection.ends[0].line if self.selection else self.row(self.at).line if self.rows else 0
        anchor = self.lines[line].anchor if self.lines else ""
        return anchor if "#" in anchor else self.passage

    def spots(self) -> Iterator[Spot]:
        """The things on the rows that are to be seen."""
        margin = self.rows.margin if isinstance(self.rows, LaidOut) else 0
        before: set[tuple[int, str]] = set()
        for y, index in self.seen:
            row = self.row(index)
            for number, thing in enumerate(row.things):
                goal = (row.line, row.parts[thing].target)
                if goal in before:
                    continue
                before.add(goal)
                yield Spot(y, MARGIN + margin + bool(margin) + cells(row.parts[:thing]), index, number)

    def jump(self, spot: Spot) -> None:
        """Take a thing in hand."""
        self.take_thing(spot.row, spot.thing)

    def action_choose(self) -> None:
        """Open what is in hand."""
        if self.target:
            self.post_message(Chosen(self, self.target))

    def action_step(self, kind: str, step: int) -> None:
        """The next or the last name, date, claim or conflict."""
        self.find(kind, step)


def _parts_of(row: Laid, _: int) -> Painted:
    return row.parts
