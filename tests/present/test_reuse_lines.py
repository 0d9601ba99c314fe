"""Shared words on the page of a matter, beside the claims."""

from casefile.present.page import page_of
from casefile.present.plain import plain_lines
from casefile.present.view import View
from tests.present.conftest import ViewOf

TAKEN = """
    == people.yaml ==
    bergere: {{name: Bergère, kind: place}}
    mirabeau: {{name: Mirabeau, kind: place}}
    == events.yaml ==
    taken: {{title: He is taken there, place: [{{says: bergere, in: diary#p}}, {{says: mirabeau, in: memoir#q}}]}}
    == sources/diary.md ==
    ---
    {{title: A diary, short: Diary, kind: diary, date: 1938, text: {text}}}
    ---

    It rained. They brought him to the Bergère clinic in the late afternoon by car. {{#p}}
    == sources/memoir.md ==
    ---
    {{title: A memoir, short: Memoir, kind: book, date: 1950, text: transcript}}
    ---

    So I heard. They brought him to the Mirabeau clinic in the late afternoon by car. {{#q}}
"""


def told(view: View) -> str:
    return "\n".join(plain_lines(page_of(view, "taken.place")))


def test_words_that_two_transcripts_share_stand_beside_their_claims(view_of: ViewOf) -> None:
    assert """\
Words in common
  Diary, ¶ 1 and Memoir, ¶ 1  12 words in common
    one thing exchanged: “Bergère” in Diary, ¶ 1, “Mirabeau” in Memoir, ¶ 1
    not declared; Memoir is the later one
    if it is so, write at memoir#q: copies=diary#p
""" in told(view_of(TAKEN.format(text="transcript")))


def test_of_a_precis_nothing_is_said_for_its_words_are_ours(view_of: ViewOf) -> None:
    assert "Words in common" not in told(view_of(TAKEN.format(text="precis")))
