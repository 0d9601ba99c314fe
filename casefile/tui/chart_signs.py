"""The signs of the timeline's chart and their twins in ASCII. A chart has its own: `●` in it is a moment."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from casefile.present.chart_strokes import Mark


class ChartSign(NamedTuple):
    """How a mark looks, and what it means."""

    sign: str
    ascii: str
    words: str


LEGEND: tuple[ChartSign, ...] = (
    ChartSign("●", "@", "a moment, known finer than one column"),
    ChartSign("├──┤", "[--]", "some time within; the span is sure"),
    ChartSign("◇", "^", "some time within this one column"),
    ChartSign("━━━", "===", "lasted, all through"),
    ChartSign("┄┄┄", "...", "possible: about, open, counted, by order"),
    ChartSign("✗✗✗", "xxx", "not then, says the account"),
    ChartSign("← →", "< >", "runs on, past the edge"),
    ChartSign("●?", "@?", "doubtful: a reading of ours"),
    ChartSign("▁▃█", "138", "so many claims are dated there, to a day or finer"),
    ChartSign("≠2b", "!=2b", "conflict 2, the value b; see Conflicts"),
    ChartSign("≠2", "!=2", "caught in it by an order; it bears no letter"),
    ChartSign("◐ ○", "t n", "an account known through another, only named"),
    ChartSign("▸ ▾", "(+) (-)", "folded, open: → and ←"),
)
"""How dates are drawn, in words."""


IN_SHORT: tuple[tuple[tuple[str, str], ...], ...] = (
    (("●", "a moment"), ("├──┤", "some time within"), ("━━━", "all through"), ("┄┄┄", "possible")),
    (("← →", "runs on"), ("●?", "doubtful"), ("≠2b", "conflict 2, value b"), ("≠2", "caught in it by an order")),
)
"""The same in two rows, for a window that has no room for all of it."""


class Strokes(NamedTuple):
    """The signs a stroke is drawn with: its first cell, those between, its last; one cell alone."""

    first: str
    between: str
    last: str
    alone: str


_UNICODE: "dict[Mark, Strokes]" = {
    "point": Strokes("●", "●", "●", "●"),
    "one": Strokes("◇", "◇", "◇", "◇"),
    "within": Strokes("├", "─", "┤", "◇"),
    "lasted": Strokes("━", "━", "━", "━"),
    "possible": Strokes("┄", "┄", "┄", "┄"),
    "denied": Strokes("✗", "✗", "✗", "✗"),
    "doubted": Strokes("?", "?", "?", "?"),
    "off": Strokes("←", " ", "→", " "),
}
_TWINS = str.maketrans("●◇├─┤━┄✗←→┊▁▂▃▄▅▆▇█", "@^[-]=.x<>:12345678")

BEFORE, BEYOND, RULE = "←", "→", "┊"
LEVELS = " ▁▂▃▄▅▆▇█"
"""How many are dated there; more than eight are drawn in proportion."""


def strokes_for(mark: "Mark") -> Strokes:
    """The signs of a mark."""
    return _UNICODE[mark]


def chart_ascii(text: str) -> str:
    """What is drawn in a chart, in ASCII."""
    return text.translate(_TWINS)


def legend_in_short(*, is_ascii: bool) -> tuple[tuple[tuple[str, str], ...], ...]:
    """The signs that a reader meets first, in two rows, each with its meaning in a word or three."""
    twins = {one.sign: one.ascii for one in LEGEND}
    return tuple(tuple((twins[sign] if is_ascii else sign, words) for sign, words in row) for row in IN_SHORT)


def legend(*, is_ascii: bool) -> tuple[tuple[str, str], ...]:
    """Every sign with its meaning in words."""
    return tuple((one.ascii if is_ascii else one.sign, one.words) for one in LEGEND)
