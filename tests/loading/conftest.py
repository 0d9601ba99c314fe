"""Fixtures of loading: the problems of a case written in the test."""

from collections.abc import Callable
from textwrap import dedent

import pytest

from casefile.model.case import Case
from casefile.model.problems import Problem

Told = Callable[[str], list[str]]

KERN = """
== sources/kern.md ==
---
title: Kern
short: Kern 2004
kind: book
---

He was born “in Warsaw, in the year 1908”. {#birth p=3}

She “died in Paris”, in the clinic. {#death p=4}

Nobody gave this paragraph a name.
"""
"""A source with two passages that have anchors and one that has none."""


@pytest.fixture
def told(load_text: Callable[[str], tuple[Case, tuple[Problem, ...]]]) -> Told:
    """The problems of a text, each with its severity; the text has the source `kern` beside its own files."""

    def tell(text: str) -> list[str]:
        _, problems = load_text(KERN + dedent(text))
        return [f"{problem.severity} {problem}" for problem in problems]

    return tell


@pytest.fixture
def load_kern(load_text: Callable[[str], tuple[Case, tuple[Problem, ...]]]) -> Callable[[str], Case]:
    """The case of a text that has the source `kern` beside its own files, and no problem."""

    def load(text: str) -> Case:
        case, problems = load_text(KERN + dedent(text))
        assert [str(problem) for problem in problems] == []
        return case

    return load
