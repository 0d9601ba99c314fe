"""Whose word a claim is."""

import pytest

from casefile.analysis.claims import claims_on
from casefile.analysis.index import Index
from casefile.analysis.voices import innermost, one_word, voice
from casefile.model.case import matters_of
from tests.analysis.conftest import ReadCase

CASE = """
    == people.yaml ==
    sedov: {{name: Sedov}}
    zborowski: {{name: Zborowski}}
    thalheimer: {{name: Thalheimer}}
    service: {{name: Service}}
    == events.yaml ==
    talk: {{title: A talk, date: {{says: 1937-01-22, in: book#{anchor}{by}}}}}
    == sources/book.md ==
    ---
    {{title: Book, short: Book, kind: book, author: service}}
    ---

    Told. {{#plain}}

    Told. {{#by by="zborowski, thalheimer"}}
    == sources/page.md ==
    ---
    {{title: Page, short: Page, kind: web page, author: A. Writer}}
    ---

    Told. {{#p quotes=book#{anchor}}}
"""


@pytest.mark.parametrize(
    ("anchor", "by", "original", "carried"),
    [
        ("plain", "", ("service",), ("service", "A. Writer")),
        ("by", "", ("zborowski", "thalheimer"), ("zborowski", "thalheimer", "A. Writer")),
        ("by", ", by: [sedov, zborowski]", ("sedov", "zborowski"), ("sedov", "zborowski", "A. Writer")),
    ],
)
def test_the_claim_names_its_voices_else_the_passage_else_the_author(
    read_case: ReadCase, anchor: str, by: str, original: tuple[str, ...], carried: tuple[str, ...]
) -> None:
    case = read_case(CASE.format(anchor=anchor, by=by))
    (matter,) = matters_of(case)
    assert [voice(case, claim) for claim in claims_on(Index(case), matter)] == [original, carried]
    assert {innermost(case, claim) for claim in claims_on(Index(case), matter)} == {original[0]}


def test_a_name_that_is_no_id_joins_nothing(read_case: ReadCase) -> None:
    case = read_case(CASE.format(anchor="plain", by=", by: A passer-by"))
    (matter,) = matters_of(case)
    assert [innermost(case, claim) for claim in claims_on(Index(case), matter)] == ["", ""]


def test_who_wrote_a_work_together_are_one_voice_that_of_the_work(read_case: ReadCase) -> None:
    case = read_case(CASE.replace("author: service", "author: [sedov, service]").format(anchor="plain", by=""))
    (matter,) = matters_of(case)
    original, carried = claims_on(Index(case), matter)
    assert (voice(case, original), voice(case, carried)) == (("book",), ("book", "A. Writer"))
    assert (innermost(case, original), one_word(case, original)) == ("book", "sedov+service")
