"""Answers for other programs: an object with `format` 1, the list, and what stands beside it (docs/json.md)."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
"""What JSON can hold."""

JsonObject: TypeAlias = dict[str, Json]

FORMAT = 1
"""The version of the answers; it grows when a key goes or changes its meaning."""


def answer(name: str, rows: Iterable[Json], **beside: Json) -> str:
    """An answer as JSON text: what stands beside the list, and the rows under their name."""
    return dumped({"format": FORMAT, **beside, name: list(rows)})


def dumped(value: Json) -> str:
    """JSON text: indented, and letters beyond ASCII as they are."""
    return json.dumps(value, ensure_ascii=False, indent=1)
