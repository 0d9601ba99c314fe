"""How a statement was handed on, as lines and as other programs read it."""

from casefile.present.handing_on import handing_on_as_json, handing_on_lines
from casefile.present.page import page_of
from casefile.present.plain import plain_lines
from casefile.present.view import View
from tests.present.conftest import ViewOf

CASE = """
    == people.yaml ==
    eva: {name: Eva Lind}
    paris: {name: Paris, kind: place}
    madrid: {name: Madrid, kind: place}
    == events.yaml ==
    fire:
      title: The fire
      date: {says: 1938-02-15, in: letter#p}
      place: {says: paris, in: letter#p}
    tour:
      title: A tour
      people: [eva]
      date: {says: 1938-02/1938-04, in: letter#q}
      place: {says: madrid, in: letter#q}
    loss:
      title: The loss
      date: {says: 1938-03-03, in: letter#p}
      place: {says: paris, in: letter#p}
    == questions.yaml ==
    who:
      asks: Who lit it?
      about: loss
      answers: {josef: Josef did, nobody: Nobody did}
      claims:
        - {says: josef, in: letter#p, firm: possible}
        - {says: josef, in: book#p}
        - {says: nobody, in: novel#p}
    == sources/letter.md ==
    ---
    {title: T, short: Letter 1940, kind: letter, date: 1940}
    ---
    They say so. {#p heard-from=eva}

    Of the tour. {#q}
    == sources/book.md ==
    ---
    {title: T, short: Book 1936, kind: book, date: 1936}
    ---
    They say so. {#p paraphrases=letter#p}
    == sources/novel.md ==
    ---
    {title: T, short: Novel, kind: book}
    ---
    They say so. {#p paraphrases=book#p read=letter}
"""


AWAY = "Eva Lind was elsewhere then: Madrid, from February to April 1938 (Letter 1940, ¶ 2)"


def told(view: View, id_: str) -> list[str]:
    return list(plain_lines(handing_on_lines(view, id_)))


def test_each_teller_stands_below_the_one_before_with_what_became_of_it(view_of: ViewOf) -> None:
    lines = told(view_of(CASE), "who")
    assert lines[: lines.index("Who could have known") - 1] == [
        "",
        "From teller to teller",
        "  Letter 1940, ¶ 1  Josef did (possible)",
        "    Book 1936, ¶ 1 (paraphrases)  Josef did  firmer: possible, then flat; cites nothing else",
        "      Novel, ¶ 1 (paraphrases)  Nobody did  in place of Josef did",
        "    Novel, ¶ 1 (read)  Nobody did  in place of Josef did",
    ]


def test_who_relies_on_what_came_later_or_was_elsewhere_is_told_with_the_reason(view_of: ViewOf) -> None:
    lines = told(view_of(CASE), "who")
    assert lines[lines.index("Who could have known") + 1 :] == [
        f"  Letter 1940, ¶ 1; Book 1936, ¶ 1; Novel, ¶ 1: {AWAY}",
        "  Book 1936, ¶ 1: told 1936, and paraphrases Letter 1940 of 1940",
    ]


def test_who_turns_what_was_told_into_a_denial_is_told_so(view_of: ViewOf) -> None:
    denied = CASE.replace("{says: nobody, in: novel#p}", "{denies: josef, in: novel#p, firm: reported}")
    line = "      Novel, ¶ 1 (paraphrases)  a denial of “Josef did” (reported)  where it was told: Josef did"
    assert told(view_of(denied), "who")[4] == line


def test_the_page_of_a_conflict_tells_both(view_of: ViewOf) -> None:
    view = view_of(CASE)
    page = list(plain_lines(page_of(view, "who")))
    assert [line for line in told(view, "who") if line not in page] == []


def test_a_program_reads_the_same(view_of: ViewOf) -> None:
    view = view_of(CASE)
    answer = handing_on_as_json(view, "who")
    (letter, book, novel, *_), known = answer["tellings"], answer["could_not_know"]
    assert (letter["in"], letter["depth"], letter["how"], letter["changes"]) == ("letter#p", 0, [], [])
    assert (book["how"], book["cites_more"], book["changes"][0]["moves"]) == (["paraphrases"], False, ["firmer"])
    assert (novel["cites_more"], novel["changes"][0]["earlier"]["in"]) == (True, "book#p")
    assert [(one["kind"], one["in"], one["who"], one["of"]) for one in known] == [
        ("elsewhere", "letter#p", "eva", "madrid"),
        ("later", "book#p", "book", "letter"),
        ("elsewhere", "book#p", "eva", "madrid"),
        ("elsewhere", "novel#p", "eva", "madrid"),
    ]


def test_a_matter_that_nobody_handed_on_has_neither(view_of: ViewOf) -> None:
    view = view_of(CASE)
    assert told(view, "fire.date") == []
    assert handing_on_as_json(view, "fire.date") == {"tellings": [], "could_not_know": []}
