"""Every sign the screens draw, its twin in ASCII, and what it says in words: one table."""

from typing import NamedTuple

from casefile.tui.chart_signs import legend

MARK = "■"
"""In the margin of what is marked."""
CHOSEN = "›"
"""In the margin of what is chosen, and before it in the header."""

LEFT_OUT = "⊘"
"""Before the name of what is left out, and before their number in the header."""


class Sign(NamedTuple):
    """A sign, what stands for it where only ASCII can be drawn, and its meaning."""

    sign: str
    ascii: str
    words: str = ""
    """Empty for a sign that needs none: a rule, an arrow."""
    where: str = ""
    """The screens whose menu explains it, parted by blanks."""


SIGNS: tuple[Sign, ...] = (
    Sign("≠", "!=", "a conflict: claims that cannot all be true", "desk conflicts compare passages"),
    Sign("≠›", "!>", "its rival stands in an account not shown here", "compare"),
    Sign("✗", "x", "that reading is denied", "desk conflicts compare passages"),
    Sign("●", "h", "in hand", "desk compare passages sources witnesses"),
    Sign("◐", "t", "known through another", "desk compare passages sources witnesses"),
    Sign("○", "n", "only named", "desk sources witnesses"),
    Sign("·", ".", "in hand and tells the event, but says nothing of this", "desk compare"),
    Sign("░", "%", "not seen: known through another, or unread; nothing follows from it", "desk compare"),
    Sign(MARK, "&", "marked, to be compared with c", "desk conflicts compare passages"),
    Sign(LEFT_OUT, "#", "left out: nothing is counted on it; i takes it in", "desk sources witnesses"),
    Sign("┄┄", "..", "the link is only suggested, for the words that both share", "sources"),
    Sign("▸", "(+)", "something is folded away here", "sources witnesses"),
    Sign("▾", "(-)", "open; ← folds it", "sources witnesses"),
    Sign("├▸", "|+"),
    Sign("└▸", "`+"),
    Sign("├ ", "|-"),
    Sign("└", "`"),
    Sign("─", "-"),
    Sign("━", "="),
    Sign("–", "-"),
    Sign("│", "|"),
    Sign("┼", "+"),
    Sign(CHOSEN, ":", "chosen: the other lists are narrowed to it", "desk"),
    Sign("↑", "^"),
    Sign("↓", "v"),
    Sign("→", ">"),
    Sign("←", "<"),
    Sign("…", "~"),
    Sign("¶", "P"),
    Sign("“", '"'),
    Sign("”", '"'),
)

READINGS: tuple[tuple[str, str], ...] = (
    ("a b", "other letters: they cannot both be true; the same: they can; none: no conflict"),
    ("ab", "fits a and b"),
    ("a≠b", "the account is at odds with itself"),
    ("?a", "that reading is doubted"),
    ("/", "omits it, or does not tell the event at all"),
)
"""How the letters of the readings are written, for the screens that show them."""


READ_ON = frozenset({"desk", "conflicts", "compare", "passages"})
"""The screens on which the letters of the readings stand."""


COUNTS: tuple[tuple[str, str], ...] = (
    ("3:1", "three tellers of a, one of b; under roots and unplaced likewise"),
    ("4:✗1", "four tell it, one denies or doubts it"),
)
"""How tellers are counted in a row, for the screen of the conflicts."""


WEIGHINGS: tuple[tuple[str, str], ...] = (
    ("++ +", "speaks for the hypothesis, strongly or not"),
    ("– – –", "speaks against it; two strongly"),
    ("0", "says nothing of it; blank: nobody weighed it"),
    ("(–)", "counts nothing: its root counts already, or it is left out"),
    ("* lead", "without it another hypothesis has least against it, or as little"),
    ("* order", "without it those behind would stand otherwise"),
)
"""How evidence is weighed, for the screen of the hypotheses."""


def signs_of(screen: str, *, is_ascii: bool = False) -> tuple[tuple[str, str], ...]:
    """The signs of one screen with their meaning in words; those of a chart in ASCII, if asked."""
    if screen == "timeline":
        return legend(is_ascii=is_ascii)
    signs = tuple((sign.sign, sign.words) for sign in SIGNS if screen in sign.where.split())
    signs += COUNTS if screen == "conflicts" else ()
    return signs + (READINGS if screen in READ_ON else WEIGHINGS if screen == "hypotheses" else ())


_TWINS = {ord(sign.sign): sign.ascii for sign in SIGNS if len(sign.sign) == 1}
_LONGER = tuple((sign.sign, sign.ascii) for sign in SIGNS if len(sign.sign) > 1)


def ascii_of(text: str) -> str:
    """The text with every sign replaced by its twin; all else stays, for names are no signs."""
    if text.isascii():
        return text
    for sign, twin in _LONGER:
        text = text.replace(sign, twin)
    return text.translate(_TWINS)
