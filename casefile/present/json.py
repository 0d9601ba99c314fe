"""Answers for other programs: an object with `format` 1, the list, and what stands beside it (docs/json.md)."""

import json
from collections.abc import Iterable

from casefile.present.shapes import Json

FORMAT = 1
"""The version of the answers; it grows when a key goes or changes its meaning."""


def answer(name: str, rows: Iterable[Json], **beside: Json) -> str:
    """An answer as JSON text: what stands beside the list, and the rows under their name."""
    return json.dumps({"format": FORMAT, **beside, name: list(rows)}, ensure_ascii=False, indent=1)
