"""One statement followed teller by teller: what each added, dropped or made firmer."""

from hypothesis import given

from casefile.analysis.hardening import Telling, follow
from casefile.analysis.index import Index
from casefile.analysis.leaving_out import leave_out
from tests.analysis.conftest import LoadText, ReadCase
from tests.analysis.sketches import Sketch, built, matter_of, sketches

POISON = """
    == questions.yaml ==
    question:
      asks: How did he die?
      about: event
      answers:
        poisoned: He was poisoned
        slowly: {{means: He was poisoned slowly, within: poisoned}}
        ill: He was ill
      claims:
{claims}
    == sources/letter.md ==
    ---
    {{title: T, short: Letter 1940, kind: letter}}
    ---
    It is told there. {{#p}}
    == sources/book.md ==
    ---
    {{title: T, short: Book 1956, kind: book}}
    ---
    It is told there. {{#p paraphrases=letter#p}}
    == sources/novel.md ==
    ---
    {{title: T, short: Novel 1978, kind: book, rests on: [{{source: book, how: read}}]}}
    ---
    It is told there. {{#p}}
"""


def tellings(read_case: ReadCase, *claims: str, text: str = POISON) -> tuple[Telling, ...]:
    case = read_case(text.format(claims="\n".join(f"        - {{{claim}}}" for claim in claims)))
    index = Index(case)
    return follow(index, index.matters["question"])


def shown(found: tuple[Telling, ...]) -> list[tuple[int, str, list[str]]]:
    return [(one.depth, one.passage, [move for change in one.changes for move in change.moves]) for one in found]


def test_may_have_becomes_probably_and_then_a_flat_fact(read_case: ReadCase) -> None:
    found = tellings(
        read_case,
        "says: poisoned, in: letter#p, firm: possible",
        "says: poisoned, in: book#p, firm: probable",
        "says: poisoned, in: novel#p",
    )
    assert shown(found) == [(0, "letter#p", []), (1, "book#p", ["firmer"]), (2, "novel#p", ["firmer"])]
    assert not any(one.cites_more for one in found)


def test_a_statement_may_soften_too(read_case: ReadCase) -> None:
    found = tellings(read_case, "says: poisoned, in: letter#p", "says: poisoned, in: book#p, firm: reported")
    assert shown(found) == [(0, "letter#p", []), (1, "book#p", ["less firm"])]


def test_places_that_say_nothing_of_it_are_passed(read_case: ReadCase) -> None:
    text = POISON.replace("rests on: [{{source: book, how: read}}]", "date: 1978")
    text = text.rstrip().removesuffix("{{#p}}") + "{{#p read=book#p}}\n"
    claims = ("says: poisoned, in: letter#p, firm: possible", "says: poisoned, in: novel#p")
    found = tellings(read_case, *claims, text=text)
    assert shown(found) == [(0, "letter#p", []), (1, "novel#p", ["firmer"])]


def test_a_narrower_answer_is_finer_and_a_rival_another_value(read_case: ReadCase) -> None:
    found = tellings(
        read_case, "says: poisoned, in: letter#p", "says: slowly, in: book#p", "says: ill, in: novel#p, firm: possible"
    )
    assert shown(found) == [(0, "letter#p", []), (1, "book#p", ["finer"]), (2, "novel#p", ["other value"])]


def test_what_was_doubted_is_said(read_case: ReadCase) -> None:
    found = tellings(read_case, "doubts: poisoned, in: letter#p", "says: poisoned, in: book#p")
    assert shown(found) == [(0, "letter#p", []), (1, "book#p", ["other stance"])]


def test_a_second_answer_is_added_and_one_left_out_is_dropped(read_case: ReadCase) -> None:
    *_, book, novel = tellings(
        read_case,
        "says: poisoned, in: letter#p",
        "says: poisoned, in: book#p",
        "says: ill, in: book#p",
        "says: ill, in: novel#p",
    )
    added = [change.later.value for change in book.changes if change.earlier is None and change.later]
    dropped = [change.earlier.value for change in novel.changes if change.later is None and change.earlier]
    assert (added, dropped) == ([("ill",)], [("poisoned",)])


def test_what_another_origin_has_is_not_added(read_case: ReadCase) -> None:
    text = POISON.replace("paraphrases=letter#p", 'paraphrases="letter#p, novel#p"').replace(
        ", rests on: [{{source: book, how: read}}]", ""
    )
    found = tellings(
        read_case,
        "says: poisoned, in: letter#p",
        "says: ill, in: novel#p",
        "says: [poisoned], in: book#p",
        "says: ill, in: book#p",
        text=text,
    )
    assert shown(found) == [(0, "letter#p", []), (1, "book#p", []), (0, "novel#p", []), (1, "book#p", [])]
    assert all(change.earlier and change.later for one in found for change in one.changes)
    assert [one.cites_more for one in found] == [False, True, False, True]


def test_tellers_whom_no_link_joins_are_not_followed(read_case: ReadCase) -> None:
    text = "== questions.yaml ==\nquestion:\n  asks: W?\n  about: event\n  claims:\n{claims}"
    assert tellings(read_case, "says: a, in: anna#p", "says: b, in: boris#p", text=text) == ()


def test_a_link_left_out_is_not_followed(read_case: ReadCase) -> None:
    claims = ("says: poisoned, in: letter#p", "says: poisoned, in: book#p, firm: possible")
    case = read_case(POISON.format(claims="\n".join(f"        - {{{claim}}}" for claim in claims)))
    index = Index(leave_out(case, ["book#p"]))
    assert follow(index, index.matters["question"]) == ()


def test_tellings_in_a_circle_begin_with_the_first_in_the_files(load_text: LoadText) -> None:
    text = POISON.replace("{{#p}}\n    == sources/book", "{{#p copies=book#p}}\n    == sources/book")
    claims = "        - {says: poisoned, in: letter#p}\n        - {says: ill, in: book#p}"
    case, _ = load_text(text.format(claims=claims) + "    == events.yaml ==\n    event: {title: E}\n")
    index = Index(case)
    found = follow(index, index.matters["question"])
    assert [(one.depth, one.passage, one.is_again) for one in found] == [
        (0, "letter#p", False),
        (1, "book#p", False),
        (2, "letter#p", True),
    ]


@given(sketches())
def test_every_teller_that_has_it_from_another_is_followed_once(sketch: Sketch) -> None:
    index, matter = matter_of(built(sketch))
    found = follow(index, matter)
    went_on = [one.passage for one in found if not one.is_again]
    tops = [one for one in found if one.depth == 0]
    assert all(not one.links and not one.changes for one in tops)
    assert len({one.passage for one in tops}) == len(tops)
    assert {one.passage for one in found} == set(went_on)
