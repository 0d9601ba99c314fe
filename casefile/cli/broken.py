"""A fault of the program itself, told to people in one line; what it is is written down for whoever mends it."""

from pathlib import Path

from casefile.cli.telling import tell_beside
from casefile.tui.crashed import told_crash

BROKEN = 70
"""The status of a program with a fault of its own: EX_SOFTWARE."""


def tell_crash(error: BaseException) -> int:
    """Tell of an error that no command foresaw, and give the status to leave with."""
    tell_beside(told_crash(Path(), error))
    return BROKEN
