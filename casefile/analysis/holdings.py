"""What we hold of a source: the whole, what others give of it, or its name alone."""

from typing import Literal, get_args

from casefile.model.case import Case
from casefile.model.sources import Source

Held = Literal["in hand", "through another", "only named"]
HELD: tuple[Held, ...] = get_args(Held)
"""From the most to the least."""


def held(case: Case, source: Source | str) -> Held:
    """How a source is held: it has passages, has them by `reached through` or `through`, or has none.

    A source is held through another where every passage is; `reached through` speaks for those that say nothing.
    """
    found = case.sources.get(source) if isinstance(source, str) else source
    if found is None or not found.passages:
        return "only named"
    is_reached = bool(found.reached_through)
    return "through another" if all(is_reached or passage.through for passage in found.passages) else "in hand"
