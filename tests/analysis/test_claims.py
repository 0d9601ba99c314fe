"""Claims on a matter: written, carried, and implied."""

from textwrap import dedent

import pytest

from casefile.analysis.claims import claims_on
from casefile.analysis.index import Index
from casefile.analysis.leaving_out import leave_out
from casefile.model.case import Case, matters_of
from tests.analysis.conftest import ReadCase

COPIES = """
    == people.yaml ==
    gazur: {{name: Gazur}}
    simkin: {{name: Simkin}}
    == events.yaml ==
    death:
      title: He dies
      date:
        - {{says: 1938-02-16, in: gazur-2001#p, worded: he died, firm: probable}}
        {more}
    == sources/gazur-2001.md ==
    ---
    {{title: Gazur, short: Gazur, kind: book, author: gazur}}
    ---

    They say “he died”. {{#p}}
    == sources/simkin-2014.md ==
    ---
    {{title: Simkin, short: Simkin, kind: web page, author: simkin}}
    ---

    Gazur has it so. {{#p quotes=gazur-2001#p}}

    Once more. {{#again paraphrases=gazur-2001#p}}

    Of the book. {{#book quotes=gazur-2001}}
    == sources/web.md ==
    ---
    {{title: Page, short: Page, kind: web page}}
    ---

    Simkin has it so. {{#p translates="simkin-2014#p, gazur-2001#p"}}
"""


def told(case: Case) -> list[tuple[str | None, str, str | None]]:
    (matter,) = matters_of(case)
    return [(claim.passage, claim.value[0], claim.carried_from) for claim in claims_on(Index(case), matter)]


def test_a_passage_that_quotes_copies_or_translates_a_passage_carries_its_claims(read_case: ReadCase) -> None:
    assert told(read_case(COPIES.format(more=""))) == [
        ("gazur-2001#p", "1938-02-16", None),
        ("simkin-2014#p", "1938-02-16", "gazur-2001#p"),
        ("web#p", "1938-02-16", "gazur-2001#p"),
    ]


def test_a_copy_with_a_claim_of_its_own_carries_that_and_nothing_else(read_case: ReadCase) -> None:
    assert told(read_case(COPIES.format(more="- {says: 1938-02-17, in: simkin-2014#p}"))) == [
        ("gazur-2001#p", "1938-02-16", None),
        ("simkin-2014#p", "1938-02-17", None),
        ("web#p", "1938-02-16", "gazur-2001#p"),
        ("web#p", "1938-02-17", "simkin-2014#p"),
    ]


BOTH = {"letter#p", "print#p"}

MEMOIR = "In the autumn of 1902 he came to New York, and never spoke of the ship."

QUOTED = """
    == events.yaml ==
    arrival:
      title: He arrives
      date: {{says: 1902-23, in: memoir#silence, worded: in the autumn of 1902}}
      place: {{says: new-york, in: memoir#silence}}
    == people.yaml ==
    new-york: {{name: New York, kind: place}}
    == sources/memoir.md ==
    ---
    {{title: Memoir, short: Memoir, kind: memoir, text: transcript}}
    ---

    In the autumn of 1902 he came to New York, and never spoke of the ship. {{#silence}}
    == sources/letter.md ==
    ---
    {{title: Letter, short: Letter, kind: letter, text: {text}}}
    ---

    {letter} {{#p {how}=memoir#silence}}
    == sources/print.md ==
    ---
    {{title: Print, short: Print, kind: book, text: transcript}}
    ---

    He never spoke of the ship. {{#p copies=letter#p}}
"""


@pytest.mark.parametrize(
    ("text", "how", "letter", "carrying", "carrying_unworded"),
    [
        ("transcript", "quotes", "“In  the Autumn of 1902 he came”, she said.", {"letter#p"}, set()),
        ("transcript", "quotes", "He never spoke of the ship.", set(), set()),
        ("transcript", "copies", "In the autumn of 1902/3 he came to New York.", {"letter#p"}, set()),
        ("transcript", "copies", "In the autumn of 19023 he came to New York.", set(), set()),
        ("transcript", "copies", f"She wrote: {MEMOIR} So she said.", {"letter#p"}, {"letter#p"}),
        ("transcript", "copies", MEMOIR.replace("never spoke", "did not speak"), {"letter#p"}, {"letter#p"}),
        ("precis", "quotes", "She has it from the memoir.", {"letter#p"}, {"letter#p"}),
        (
            "transcript",
            "translates",
            "Im Herbst kam er nach New York.",
            {"letter#p", "print#p"},
            {"letter#p", "print#p"},
        ),
    ],
)
def test_a_transcript_carries_no_claim_by_words_that_it_leaves_out_or_may_leave_out(
    read_case: ReadCase, text: str, how: str, letter: str, carrying: set[str], carrying_unworded: set[str]
) -> None:
    date, place = (
        {claim.passage for claim in claims_on(Index(case), matter) if claim.carried_from}
        for case in [read_case(QUOTED.format(text=text, how=how, letter=letter))]
        for matter in case.events["arrival"].facts.values()
    )
    assert date == carrying
    assert place == carrying_unworded


def test_a_copy_that_shows_one_claim_on_an_event_says_that_it_happened_and_one_that_shows_none_does_not(
    read_case: ReadCase,
) -> None:
    happened = "happened: {denies: yes, in: archive#p, reading: inferred, because: it has no word of him}"
    archive = "== sources/archive.md ==\n---\n{title: A, short: A, kind: file}\n---\n\nNothing. {#p}\n"
    for letter, tellers in (("In the autumn of 1902 he came.", {"letter#p"}), ("He never spoke of the ship.", set())):
        text = QUOTED.format(text="transcript", how="quotes", letter=letter)
        case = read_case(dedent(text).replace("  place:", f"  {happened}\n  place:") + archive)
        (matter,) = [one for one in matters_of(case) if one.field == "happened"]
        assert {claim.passage for claim in claims_on(Index(case), matter) if claim.carried_from} == tellers


def test_a_carried_claim_is_as_firm_as_its_original_and_has_no_words_of_its_own(read_case: ReadCase) -> None:
    case = read_case(COPIES.format(more=""))
    (matter,) = matters_of(case)
    original, copy, _ = claims_on(Index(case), matter)
    assert (original.worded, copy.worded, copy.firm, copy.source) == ("he died", "", "probable", "simkin-2014")


CODED = """
    == people.yaml ==
    sedov: {name: Lev Sedov, also: [{name: SYNOK, as: codename, in: file#ill}]}
    == events.yaml ==
    illness:
      title: He is ill
      date:
        - {says: 1938-02-09, in: file#ill}
        - {says: 1938-02-10, in: file#named}
    == sources/file.md ==
    ---
    {title: The file, short: File, kind: file}
    ---

    SYNOK was ill. {#ill}

    SYNOK, which is to say Sedov, was ill. {#named}
"""


def test_a_passage_that_knows_somebody_by_a_codename_alone_tells_nothing_without_it(read_case: ReadCase) -> None:
    case = read_case(CODED)
    assert [passage for passage, *_ in told(case)] == ["file#ill", "file#named"]
    assert [passage for passage, *_ in told(leave_out(case, ["SYNOK"]))] == ["file#named"]
