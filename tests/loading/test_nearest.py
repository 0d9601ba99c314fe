"""What somebody may have meant."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from casefile.loading.nearest import did_you_mean, find_nearest, find_nearest_words

CaseFolder = Callable[[str], Path]


@pytest.mark.parametrize(
    ("word", "candidates", "nearest"),
    [
        ("nmae", ["name", "note"], ["name"]),
        ("tow", ["two", "ten"], ["two"]),
        ("p", ["pp", "q"], ["pp"]),
        ("consistant", ["inconsistent", "consistent", "neutral"], ["consistent", "inconsistent"]),
        ("date", ["after", "place"], []),
        ("anything", [], []),
        ("x" * 100_000, ["x", "y"], []),
    ],
)
def test_only_what_comes_near_is_suggested_and_no_more_than_two(
    word: str, candidates: list[str], nearest: list[str]
) -> None:
    assert find_nearest(word, candidates) == nearest


def test_a_suggestion_is_a_question() -> None:
    assert did_you_mean([]) == ""
    assert did_you_mean(["a"]) == "did you mean “a”?"
    assert did_you_mean(["a", "b"]) == "did you mean “a” or “b”?"


@pytest.mark.parametrize(
    ("words", "texts", "nearest"),
    [
        ("came at once", ["They came at last, he says."], "came at last"),
        ("came at once", ["nothing", "They Came\n at ounce"], "Came at ounce"),
        ("came at once", ["xyz"], ""),
        ("came at once", [], ""),
        ("", ["a b"], ""),
        ("a long quotation of many words", ["a long quotation"], "a long quotation"),
    ],
)
def test_the_nearest_words_are_shown_as_they_are_written(words: str, texts: list[str], nearest: str) -> None:
    assert find_nearest_words(words, texts) == nearest


def test_a_case_without_faults_does_not_wait_for_the_library_that_suggests(case_folder: CaseFolder) -> None:
    folder = case_folder("== people.yaml ==\na: {name: A}\n")
    program = (
        "import sys; from pathlib import Path; from casefile.loading.case import load_case; "
        f"load_case(Path({str(folder)!r})); sys.exit('rapidfuzz' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
