"""How pages of the reader are written out as plain text."""

from collections.abc import Iterable

from casefile.cli.telling import tell
from casefile.present.lines import Line
from casefile.present.plain import plain_lines


def tell_page(lines: Iterable[Line]) -> None:
    """Write the lines of a page."""
    tell(*plain_lines(lines))
