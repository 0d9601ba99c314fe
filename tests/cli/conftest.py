"""Running the command line in this process, and a small case in a folder."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct

from casefile.cli.main import run

FIRE = """
    == case.yaml ==
    casefile: 1
    title: The mill fire
    question: Who set fire to the mill?
    == people.yaml ==
    anna:
      name: Anna Weaver
      also: [{name: Nan, as: nickname, in: letter#fire}]
      summary: The owner's daughter.
      born: {says: 1901-04-02, in: letter#birth}
    josef: {name: Josef Miller}
    mill: {name: the mill, kind: place}
    == events.yaml ==
    fire:
      title: The mill burns
      people: [anna]
      place: {says: mill, in: letter#fire}
      date:
        - {says: 1920-05-03, in: letter#fire, worded: on the third of May}
        - {says: "1920-05-05?", in: report#fire}
    inquest:
      title: An inquest is held
      date: {says: 1920-06, in: report#inquest}
    rumour: {title: A rumour goes round}
    == questions.yaml ==
    who:
      asks: Who lit it?
      about: fire
      holds: person
      claims:
        - {says: josef, in: report#fire, by: anna, firm: possible}
        - {doubts: josef, in: letter#fire}
    == sources/letter.md ==
    ---
    title: A letter to her sister
    short: Letter 1920
    kind: letter
    author: anna
    rests on: nobody
    text: transcript
    ---

    I was born on the second of April, as you know. {#birth p=1}

    The mill burned on the third of May, and they call me Nan. {#fire p=2}
    == sources/report.md ==
    ---
    title: Report of the constable
    short: Report 1921
    kind: report
    rests on: [{person: josef, how: heard-from}]
    ---

    The fire was two days later. {#fire}

    An inquest followed in June. {#inquest}
"""

BROKEN = """
    == people.yaml ==
    anna: {name: Anna, born: {says: 1901-13-40, in: letter#birth}}
    == sources/letter.md ==
    ---
    title: A letter
    short: Letter
    kind: letter
    ---

    Born. {#birth}
"""

WARNED = """
    == people.yaml ==
    anna: {name: Anna, born: 1901-04-02}
"""


class Ran(Struct, frozen=True):
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """Its answer."""
        found: dict[str, Any] = json.loads(self.out)
        return found


Run = Callable[..., Ran]


@pytest.fixture
def ran(capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Run a command: its status, and what it wrote."""

    def ran(*arguments: object) -> Ran:
        status = run([str(argument) for argument in arguments])
        captured = capsysbinary.readouterr()
        return Ran(status, captured.out.decode(), captured.err.decode())

    return ran


@pytest.fixture
def fire(case_folder: Callable[[str], Path]) -> Path:
    """The mill fire: two accounts with rival dates, and a doubt."""
    return case_folder(FIRE)
