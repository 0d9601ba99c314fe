"""What the timeline says about itself: the header, the words before the axis, the keys that work now, the legend."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from casefile.present.chart import Chart
from casefile.present.chart_axis import period_in_words
from casefile.present.chart_rows import ChartRow
from casefile.present.lines import EMPTY, Line, Span, heading
from casefile.present.words import count
from casefile.tui.cells import Painted, Part
from casefile.tui.chart_signs import legend, legend_in_short
from casefile.tui.chart_state import ChartState
from casefile.tui.commands import Hint, hint

if TYPE_CHECKING:
    from casefile.tui.opening import Opened

ARRANGED = {"account": "by account", "event": "by event"}
OTHER = {"account": "by event", "event": "by account"}


def title_parts(opened: "Opened | None", state: ChartState | None, note: str, *, is_narrow: bool) -> Painted:
    """The screen, the period it is narrowed to, how it is arranged; the period of the axis where its note does not."""
    if opened is None or state is None:
        return (Part("Timeline", "heading"),)
    period = period_in_words(state.only, short=is_narrow) if state.only else ""
    unsaid = note_of(state, "")
    return (
        Part("Timeline", "heading"),
        Part(f" › {period}" if period else "", "choice"),
        Part(f" › {ARRANGED[state.arrangement]}", "muted"),
        Part(f", {unsaid}" if unsaid not in ("", note) else "", "muted"),
    )


def count_parts(chart: Chart | None, *, is_narrow: bool) -> Painted:
    """How many conflicts there are on what is shown, how many claims, of how many accounts."""
    if chart is None:
        return ()
    conflicts = "…" if chart.view.conflicts is None else str(len(chart.disputes.numbers))
    told = f"   {count(chart.claims, 'claim')} of {count(chart.accounts, 'account')}"
    return (Part(f"≠ {conflicts}", "conflict"), Part("" if is_narrow else told, "muted"))


def note_of(state: ChartState, wanted: str) -> str:
    """The period of the axis, where the header does not name it; nothing beside what was looked for."""
    if wanted:
        return ""
    return period_in_words(state.period, short=True) if state.period and not state.is_narrowed else ""


def hints_for(pane: str, row: ChartRow | None, state: ChartState | None, *, can_go_back: bool) -> Iterator[Hint]:
    """What works in the pane in hand, best first."""
    arrangement = state.arrangement if state else "account"
    if pane == "axis":
        yield hint("out", "the part before, after", pair="into")
        yield hint("choose", "narrow to it")
        yield hint("down", "to the rows")
    elif pane == "reader":
        yield hint("choose", "open")
        yield hint("out", "back to the rows")
    elif row:
        yield hint("up", "claim", pair="down")
        yield hint("choose", "unfold" if row.kind == "section" else "read")
        if row.kind in ("lane", "section"):
            yield hint("into", "open, fold", pair="out")
    if state and state.period:
        yield hint("finer", "finer, coarser", pair="coarser")
    if row:
        yield hint("reorder", OTHER[arrangement])
    if can_go_back or (state and state.is_narrowed):
        yield hint("step_back", "the period before" if can_go_back else "all time")
    if row and row.kind != "section":
        yield hint("compare", "compare")
    yield hint("search")


def short_legend_lines(*, is_ascii: bool) -> tuple[Line, ...]:
    """How dates are drawn, in two lines below what is told."""
    rows = (
        tuple(span for sign, words in row for span in (Span(sign, "letter"), Span(f" {words}   ", "muted")))
        for row in legend_in_short(is_ascii=is_ascii)
    )
    return (EMPTY, *(Line(spans) for spans in rows))


def legend_lines(*, is_ascii: bool) -> tuple[Line, ...]:
    """How dates are drawn, as lines."""
    rows = (
        Line((Span(sign, "letter"), Span(words, "muted", column=1)), indent=2, table="legend")
        for sign, words in legend(is_ascii=is_ascii)
    )
    return (EMPTY, heading("How dates are drawn"), *rows)
