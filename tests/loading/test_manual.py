"""The manual of the format names every key that the loader knows."""

import re
from pathlib import Path
from typing import get_args

import pytest

from casefile.analysis.silence import Silence
from casefile.loading import keys
from casefile.loading.shapes import Shape
from casefile.model.words import VERDICTS

MANUAL = (Path(__file__).parent.parent.parent / "docs" / "case-format.md").read_text(encoding="utf-8")
SHAPES = {name: value for name, value in vars(keys).items() if isinstance(value, Shape)}


@pytest.mark.parametrize("name", SHAPES)
def test_every_key_is_in_the_manual(name: str) -> None:
    assert SHAPES[name].keys
    assert [key for key in SHAPES[name].keys if f"`{key}`" not in MANUAL and f"{key}:" not in MANUAL] == []


def test_every_section_that_the_code_refers_to_is_there() -> None:
    root = Path(__file__).parents[2]
    sections = set(re.findall(r"^#+ (.+)$", MANUAL, re.MULTILINE))
    named = {
        match[1].strip(" ;")
        for path in (root / "casefile").rglob("*.py")
        for match in re.finditer(r"case-format\.md, ([A-Z][\w ]*)", path.read_text(encoding="utf-8"))
    }
    assert named
    assert named <= sections


@pytest.mark.parametrize("verdict", VERDICTS)
def test_every_verdict_is_explained(verdict: str) -> None:
    assert f"| *{verdict}*" in MANUAL or f", *{verdict}*" in MANUAL


@pytest.mark.parametrize("word", get_args(Silence))
def test_everything_an_account_does_not_say_is_explained(word: str) -> None:
    assert f"| *{word}* |" in MANUAL
