"""docs/case-format.md is true: its examples make a case without a problem, and every key stands in it."""

import re
from pathlib import Path

import pytest

from casefile.loading.answers import ANSWER
from casefile.loading.case import load_case
from casefile.loading.claim_keys import CLAIM, FACT, QUESTION, RESOLVED
from casefile.loading.files import FILES
from casefile.loading.keys import (
    ALIAS,
    CASE_KEYS,
    EVENT_KEYS,
    EVIDENCE_KEYS,
    EXPECTATION_KEYS,
    FACTS,
    HYPOTHESIS_KEYS,
    INDEPENDENT,
    LEAD_KEYS,
    NOTE_KEYS,
    PERSON_KEYS,
    QUOTE,
    SEARCHED,
    SOURCE_KEYS,
    TIE,
    WEIGHING,
)
from casefile.loading.links import LINK
from casefile.loading.schema import schema
from casefile.loading.sources import FILLS
from casefile.model import words

PAGE = (Path(__file__).parents[2] / "docs" / "case-format.md").read_text(encoding="utf-8")
EXAMPLE = re.compile(r"^```(?:yaml|markdown) (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

SHAPES = (
    *(CASE_KEYS, SOURCE_KEYS, PERSON_KEYS, EVENT_KEYS, QUESTION, EVIDENCE_KEYS, HYPOTHESIS_KEYS, LEAD_KEYS),
    *(EXPECTATION_KEYS, NOTE_KEYS, CLAIM, FACT, RESOLVED, ANSWER, ALIAS, TIE, LINK, WEIGHING, SEARCHED, QUOTE),
    INDEPENDENT,
)
KEYS = sorted({key for shape in SHAPES for key in shape.keys} | {key for facts in FACTS.values() for key in facts})
WORDS = (
    *(words.FIRMNESS, words.READINGS, words.HOLDS, words.TURNS_ON, words.HOWS, words.TEXT_KINDS, words.WEIGHTS),
    *(words.READS, words.READING_MARKS, words.PERSON_KINDS),
)


@pytest.mark.parametrize("key", KEYS)
def test_every_key_stands_in_the_page(key: str) -> None:
    assert f"`{key}`" in PAGE


@pytest.mark.parametrize("attribute", FILLS)
def test_every_attribute_stands_in_the_page(attribute: str) -> None:
    assert f"`{attribute}`" in PAGE


@pytest.mark.parametrize("word", [word for listed in WORDS for word in listed])
def test_every_word_of_a_closed_list_stands_in_the_page(word: str) -> None:
    assert f"`{word}`" in PAGE


@pytest.mark.parametrize("verdict", words.VERDICTS)
def test_every_verdict_stands_in_the_page(verdict: str) -> None:
    assert f"*{verdict}*" in " ".join(PAGE.split())


@pytest.mark.parametrize("name", FILES)
def test_every_file_stands_in_the_page(name: str) -> None:
    assert f"`{name}`" in PAGE


def test_the_examples_make_a_case_without_a_problem(tmp_path: Path) -> None:
    examples = EXAMPLE.findall(PAGE)
    assert len(examples) == len({name for name, _ in examples}) == PAGE.count("```") // 2
    for name, text in examples:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    case, problems = load_case(tmp_path)
    assert [str(problem) for problem in problems] == []
    assert {name for name, _ in examples} >= set(FILES)
    assert schema(None, case)["properties"].keys() >= set(FILES)
