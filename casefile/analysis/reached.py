"""What can be reached from something, step by step."""

from collections.abc import Callable, Iterable


def reached(starts: Iterable[str], after: Callable[[str], Iterable[str]]) -> list[str]:
    """The starts and all that follows them, nearest first, each once; linear in the steps there are."""
    found = list(dict.fromkeys(starts))
    seen = set(found)
    for here in found:
        for there in after(here):
            if there not in seen:
                seen.add(there)
                found.append(there)
    return found
