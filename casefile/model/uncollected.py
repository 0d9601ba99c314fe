"""Making what is kept: while records are made, looking for garbage costs as much as the work, and there is none."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected(*, is_kept: bool = False) -> Iterator[None]:
    """Let the collector rest within; it goes on afterwards if it was at work before.

    What is kept for as long as the program runs is never looked at again.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if is_kept:
                gc.freeze()
            gc.enable()
