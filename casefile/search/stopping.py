"""How long work is called off: the caller hands in a question, and the work asks it between pieces."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from casefile.model.errors import CasefileError

Cancelled = Callable[[], bool]
"""Asked between pieces of work; True calls the work off."""

Item = TypeVar("Item")


class StoppedError(CasefileError):
    """The work was called off by the one who asked for it."""

    def __init__(self) -> None:
        super().__init__("the search was called off; ask again")


def never() -> bool:
    """Work to the end."""
    return False


def stop_if(cancelled: Cancelled) -> None:
    """Raise StoppedError if the work is called off."""
    if cancelled():
        raise StoppedError


def pieces(items: Sequence[Item], size: int, cancelled: Cancelled) -> Iterator[Sequence[Item]]:
    """The items in runs of at most `size`; raises StoppedError between two runs if the work is called off."""
    for start in range(0, len(items), size):
        stop_if(cancelled)
        yield items[start : start + size]
