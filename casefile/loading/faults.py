"""What is told of a text that cannot be read as it stands, until its file is known."""

from collections.abc import Callable

Report = Callable[[int, int, str, str], None]
"""Told of each fault: line and column from 1, what is wrong, what to write instead."""

Fault = tuple[int, int, str, str]
"""What a report is told."""
