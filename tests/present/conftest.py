"""A small case in which everything occurs once, and the view of a case written in a test."""

from collections.abc import Callable

import pytest

from casefile.model.case import Case
from casefile.model.problems import Problem
from casefile.present.counting import count_conflicts
from casefile.present.view import View, look_at

MILL = """
    == case.yaml ==
    casefile: 1
    title: The mill fire
    question: Who set fire to the mill?
    summary: A small case for the tests.
    fields: {weather: words}
    == people.yaml ==
    anna:
      name: Anna Weaver
      also:
        - Ana Weaver
        - {name: Nan, as: nickname, in: letter#fire}
      summary: The owner's daughter.
      born: {says: 1901-04-02, in: letter#birth}
      ties: [{to: josef, as: friend of, when: "1918/1920", in: letter#fire}]
    josef: {name: Josef Miller, also: [{name: CROW, as: codename, firm: probable, in: report#fire}]}
    stranger: {name: a stranger, unnamed: yes}
    mill: {name: the mill, kind: place}
    == events.yaml ==
    fire:
      title: The mill burns
      people: [anna]
      place: {says: mill, in: letter#fire}
      date:
        - {says: 1920-05-03, in: letter#fire, worded: on the third of May}
        - {says: "1920-05-05?", in: report#fire}
      weather: {says: dry, in: report#fire}
    inquest:
      title: An inquest is held
      after: {says: fire, in: report#inquest}
      date:
        - {says: 1920-06, in: report#inquest}
        - {says: 1920-06-12, in: letter#inquest}
    rumour: {title: A rumour goes round}
    == questions.yaml ==
    who:
      asks: Who lit it?
      about: fire
      holds: person
      turns on: identity
      claims:
        - {says: josef, in: report#fire, by: anna, firm: possible}
        - {doubts: josef, in: letter#fire}
      resolved: {as: open, because: nobody saw it}
    == leads.yaml ==
    insurance: {seeks: The insurance papers, about: fire, decides: [fire.date]}
    == sources/letter.md ==
    ---
    title: A letter to her sister
    short: Letter 1920
    kind: letter
    author: anna
    date: 1920-06-20
    rests on: nobody
    text: transcript
    ---

    # Of herself

    I was born on the second of April, as you know. {#birth p=1}

    # Of the fire

    The mill burned on the third of May. They call me Nan, and they suspect Josef;
    it was not he. {#fire p=2}

    The inquest was on the twelfth of June. {#inquest p=3}
    == sources/report.md ==
    ---
    title: Report of the constable
    short: Report 1921
    kind: report
    reached through: [book]
    rests on: [{person: josef, how: heard-from}]
    tells: [fire]
    ---

    The fire was two days later, by CROW. {#fire through=book#7}

    An inquest followed in June. {#inquest through=book#9}
    == sources/book.md ==
    ---
    title: A book on mills
    short: Book 1950
    kind: book
    author: N. N.
    ---

    It repeats the letter. {#letter copies=letter#fire at=4}
    == sources/diary.md ==
    ---
    title: A diary
    short: Diary
    kind: diary
    read: no
    ---
    == notes/eva.yaml ==
    - {at: letter#fire, words: third of May, text: Look this up, when: 2025-11-22T10:15}
"""

ViewOf = Callable[[str], View]


@pytest.fixture
def view_of(load_text: Callable[[str], tuple[Case, tuple[Problem, ...]]]) -> ViewOf:
    """The view of a case written as text, its conflicts counted."""
    return lambda text: count_conflicts(look_at(*load_text(text)))


@pytest.fixture
def mill(view_of: ViewOf) -> View:
    """The mill fire: two accounts with rival dates, a copy, a doubt, an unread diary."""
    view = view_of(MILL)
    assert [str(problem) for problem in view.problems] == []
    return view
