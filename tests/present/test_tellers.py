"""Sources with the places in them where something is told, and who copies which of them."""

from collections.abc import Iterable

from casefile.model.claims import Claim
from casefile.present.citing import places_apart
from casefile.present.lines import Span
from casefile.present.tellers import tellers
from casefile.present.view import View
from tests.present.conftest import ViewOf

CASE = """
    == events.yaml ==
    ball:
      title: The ball
      date:
        - {says: 1901-05-01, in: letter#one, worded: the first}
        - {says: 1901-05-01, in: letter#two, worded: the first}
        - {says: 1901-05-01, in: letter#three, worded: the first}
        - {says: 1901-05-01, in: letter#late, firm: possible}
    dance:
      title: They dance
      after: ball
    == sources/letter.md ==
    ---
    {title: A letter, short: Letter, kind: letter}
    ---

    On the first. {#one p=3}

    # Afterwards

    The first. {#two}

    It was the first. {#three}

    The first, I think. {#late folio=12v}

    # The end

    Farewell. {#end p=70}

    Again. {#again p=71}
    == sources/copy.md ==
    ---
    {title: A copy, short: Copy, kind: book}
    ---

    The first. {#one quotes=letter#one}

    Perhaps the first. {#two quotes=letter#late}
"""


def told(spans: Iterable[Span]) -> str:
    return "".join(span.text for span in spans)


def claims_of(view: View) -> tuple[Claim, ...]:
    return view.claims["ball.date"]


def test_a_source_stands_once_with_every_place_and_each_copy_behind_what_it_copies(view_of: ViewOf) -> None:
    view = view_of(CASE)
    assert told(tellers(view, claims_of(view), 0, with_marks=True)) == (
        "Letter, p. 3 and Afterwards “the first” (copied by Copy, ¶ 1), f. 12v (possible; copied by Copy, ¶ 2)"
    )


def test_without_marks_the_places_stand_together(view_of: ViewOf) -> None:
    view = view_of(CASE)
    assert told(tellers(view, claims_of(view), 0)) == (
        "Letter, p. 3, Afterwards and f. 12v (copied by Copy, ¶ 1 and ¶ 2)"
    )


def test_our_own_statement_has_no_place(view_of: ViewOf) -> None:
    view = view_of(CASE)
    assert told(tellers(view, view.claims["dance.after"], 0)) == "our own statement"


def test_each_place_leads_to_its_own_passage(view_of: ViewOf) -> None:
    view = view_of(CASE)
    spans = [(span.text, span.target) for span in tellers(view, claims_of(view), 0) if span.target]
    assert spans[:4] == [
        ("Letter", "letter#one"),
        ("p. 3", "letter#one"),
        ("Afterwards", "letter#two"),
        ("f. 12v", "letter#late"),
    ]


def test_a_copy_whose_original_is_not_among_them_is_a_teller_itself(view_of: ViewOf) -> None:
    view = view_of(CASE)
    copied = [claim for claim in claims_of(view) if claim.carried_from]
    assert told(tellers(view, copied, 0, with_marks=True)) == "Copy, ¶ 1 and ¶ 2"


def test_passages_are_listed_by_their_places_and_those_of_one_place_by_their_numbers(view_of: ViewOf) -> None:
    passages = view_of(CASE).case.sources["letter"].passages
    assert told(places_apart(passages)) == "p. 3; Afterwards, passages 2, 3; f. 12v; p. 70, 71"
    leading = [(span.text, span.target) for span in places_apart(passages) if span.target]
    assert ("3", "letter#three") in leading
    assert leading[-1] == ("71", "letter#again")


def test_a_place_that_tells_it_plainly_and_as_possible_stands_twice(view_of: ViewOf) -> None:
    view = view_of(CASE.replace("in: letter#two,", "in: letter#two, firm: possible,"))
    told_by = told(tellers(view, [claim for claim in claims_of(view) if not claim.carried_from], 0, with_marks=True))
    assert told_by == "Letter, p. 3 and Afterwards “the first”, Afterwards “the first” (possible), f. 12v (possible)"
