"""The footer: at most seven actions that work now, or what there is to say."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from rich.cells import cell_len
from textual.geometry import Size
from textual.reactive import reactive
from textual.timer import Timer

from casefile.tui.cells import Painted, Part, cells, cut
from casefile.tui.commands import Hint
from casefile.tui.widgets.painted import PaintedWidget

MOST = 7
STAYS = 4
"""Seconds for which what was done is said."""
GAP = 3
REST = "; :messages tells the rest."


class Footer(PaintedWidget):
    """One row under every screen; as many as it takes where all actions are to stand there."""

    hints: reactive[tuple[Hint, ...]] = reactive(())
    """Best first; the last ones are never left out."""
    kept = 1
    """How many the last ones are."""
    is_whole: reactive[bool] = reactive(False, layout=True)
    """Whether no action is left out."""
    said: reactive[Painted] = reactive(())
    """What stands there instead of the actions."""
    _timer: Timer | None = None
    _stays = False
    _goes_on = False

    def painted(self, y: int, width: int, /) -> Painted:
        """What is said, else as many actions as fit, or a row of all of them."""
        said = tuple(part._replace(text=fitting(part.text, width - 2)) for part in self.said)
        if said or not self.is_whole:
            return (Part(" "), *(said or self._actions(width - 2)))
        rows = action_rows(self.hints, width - 2)
        return (Part(" "), *rows[y]) if y < len(rows) else ()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """As many rows as all actions take."""
        return len(action_rows(self.hints, width - 2))

    def _actions(self, width: int) -> Painted:
        if not any(hint.keys for hint in self.hints):
            return ()
        hints = [_painted(hint) for hint in self.hints if hint.keys]
        may_go = len(hints) - self.kept
        kept = hints[may_go:]
        shown: list[Painted] = []
        room = width - sum(cells(hint) + GAP for hint in kept) + GAP
        for hint in hints[:may_go]:
            if cells(hint) + GAP <= room and len(shown) < MOST - len(kept):
                room -= cells(hint) + GAP
                shown.append(hint)
        return tuple(part for hint in (*shown, *kept) for part in (*hint, Part(" " * GAP)))[:-1]

    def show_hints(self, hints: Iterable[Hint], kept: Iterable[Hint]) -> None:
        """Name actions, and after them those that are never left out."""
        last = tuple(one for one in kept if one.keys)
        self.kept = len(last)
        self.hints = (*hints, *last)

    def say(self, text: str, role: str = "", *, stays: bool = False) -> None:
        """Say something for four seconds, or until Esc."""
        self.hush()
        self._timer = None if stays else self.set_timer(STAYS, self.hush)
        self._stays = stays
        self.said = (Part(text, role),)

    def pass_by(self) -> None:
        """Say nothing more of what was done; what is wrong stays until Esc."""
        if not (self._stays or self._goes_on):
            self.hush()

    @contextmanager
    def going_on(self) -> Iterator[None]:
        """While this lasts nothing that is said passes by: what changes on the screen is not the user's doing."""
        self._goes_on = True
        try:
            yield
        finally:
            self._goes_on = False

    def hush(self) -> bool:
        """Say nothing more; whether something was said that waits for Esc."""
        if self._timer:
            self._timer.stop()
        stayed, self._stays, self.said = self._stays, False, ()
        return stayed


def action_rows(hints: Iterable[Hint], width: int) -> list[Painted]:
    """All actions, in rows of a width."""
    rows: list[Painted] = [()]
    for one in map(_painted, hints):
        gap = (Part(" " * GAP),) if rows[-1] else ()
        if rows[-1] and cells(rows[-1]) + GAP + cells(one) > width:
            rows.append(one)
        else:
            rows[-1] = (*rows[-1], *gap, *one)
    return rows


def fitting(text: str, width: int) -> str:
    """What is said; where it is too long, whole clauses of it and where the rest stands."""
    if cell_len(text) <= width:
        return text
    head = cut(text, width - len(REST) + 1).removesuffix("…")
    end = max(head.rfind("; "), head.rfind(", "))
    return head[:end] + REST if end > 0 else text


def _painted(hint: Hint) -> Painted:
    return (Part(hint.keys, "key"), Part(f" {hint.words}", "muted"))
