"""A search is told what a case has worked out: disputes, marks, who is told of, voices and dates."""

from casefile.present.findings import findings_for, findings_of, needs_case
from casefile.present.view import View, look_at
from casefile.search.findings import NO_FINDINGS
from tests.present.conftest import ViewOf


def test_what_is_in_a_conflict_is_disputed(mill: View) -> None:
    disputed = findings_of(mill).disputed
    assert disputed is not None
    assert {"fire", "fire.date", "letter#fire", "report#fire"} <= disputed
    assert "letter#birth" not in disputed


def test_what_is_disputed_is_not_known_while_conflicts_are_uncounted(mill: View) -> None:
    assert findings_of(look_at(mill.case)).disputed is None


def test_a_source_marked_unread_is_unread(mill: View) -> None:
    assert findings_of(mill).unread == {"diary"}


def test_a_reader_marks_a_passage_unread_until_it_is_read_again(view_of: ViewOf) -> None:
    text = """
        == sources/book.md ==
        ---
        title: A book
        short: Book
        kind: book
        ---

        One. {#one}

        Two. {#two}
        == notes/eva.yaml ==
        - {at: book#one, mark: unread, when: 2025-11-22T10:15}
        - {at: book#two, mark: unread, when: 2025-11-22T10:15}
        - {at: book#two, mark: read, when: 2025-11-22T10:16}
    """
    assert findings_of(view_of(text)).unread == {"book#one"}


def test_a_person_is_told_of_by_claims_events_and_questions(mill: View) -> None:
    about = findings_of(mill).about
    assert {"letter#birth", "fire"} <= about["anna"]
    assert "report#fire" in about["josef"]


def test_a_claim_puts_its_passage_into_a_mouth_and_on_a_day(mill: View) -> None:
    findings = findings_of(mill)
    assert findings.voiced["anna"] == {"report#fire"}
    assert [date.text for date in findings.dated["letter#fire"]] == ["1920-05-03"]
    assert "1920-05-03" in [date.text for date in findings.dated["fire"]]


def test_words_alone_need_nothing_of_the_case(mill: View) -> None:
    assert not needs_case(["mill", '"third of"', "-fire mill"])
    assert needs_case(["mill", "who:anna"])
    assert needs_case(["3 May 1920"])
    assert findings_for(mill.case, ["mill"]) == NO_FINDINGS
    assert findings_for(mill.case, ["who:anna"]).disputed is None
    assert findings_for(mill.case, ["is:disputed"]).disputed
