"""The manual of the format names every key that the loader knows."""

from pathlib import Path

import pytest

from casefile.loading import keys
from casefile.loading.shapes import Shape

MANUAL = (Path(__file__).parent.parent.parent / "docs" / "case-format.md").read_text(encoding="utf-8")
SHAPES = {name: value for name, value in vars(keys).items() if isinstance(value, Shape)}


@pytest.mark.parametrize("name", SHAPES)
def test_every_key_is_in_the_manual(name: str) -> None:
    assert SHAPES[name].keys
    assert [key for key in SHAPES[name].keys if f"`{key}`" not in MANUAL and f"{key}:" not in MANUAL] == []
