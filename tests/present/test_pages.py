"""The pages of the reader, read as plain text, and where their lines lead."""

from casefile.present.case_page import case_page
from casefile.present.lines import Line
from casefile.present.page import is_known, known_ids, note_of, page_of, title_of
from casefile.present.plain import plain_lines
from casefile.present.view import View, look_at
from tests.present.conftest import ViewOf


def text(lines: tuple[Line, ...]) -> str:
    return "\n".join(plain_lines(lines))


def targets(lines: tuple[Line, ...]) -> set[str | None]:
    return {span.target for line in lines for span in line.spans}


def test_a_person_is_shown_with_names_facts_ties_and_passages(mill: View) -> None:
    assert (
        text(page_of(mill, "anna"))
        == """\
The owner's daughter.

Names  used by
  Ana Weaver  spelling
  Nan  nickname  Letter 1920, p. 2

What is told
  born  2 April 1901  Letter 1920, p. 1

Ties
  friend of  Josef Miller  1918–20  Letter 1920, p. 2

Wrote  Letter 1920  letter, 20 June 1920

Where spoken of  4 passages in 3 sources
  conflict  The mill burns: date  a 3 May 1920  b 5 May 1920, doubtful
  Book 1950  ¶ 4
  Letter 1920  p. 1, 2
  Report 1921  ¶ 1

Your notes
  Look this up  Letter 1920, p. 2"""
    )


def test_a_tie_is_told_at_both_its_ends(mill: View) -> None:
    assert "Anna Weaver  friend of Josef Miller  1918–20  Letter 1920, p. 2" in text(page_of(mill, "josef"))


def test_an_event_is_shown_with_its_rivals_and_who_tells_them(mill: View) -> None:
    assert note_of(mill, "fire") == "≠ 1 of 4 fields"
    assert (
        text(page_of(mill, "fire"))
        == """\
  who  Anna Weaver
  where  the mill  Letter 1920, p. 2 (copied by Book 1950, ¶ 4)
  when  conflict  a  3 May 1920  Letter 1920, p. 2 “on the third of May” (copied by Book 1950, ¶ 4)
    b  5 May 1920, doubtful  Report 1921, ¶ 1
  weather  dry  Report 1921, ¶ 1
  Who lit it?  a  Josef Miller  Report 1921, ¶ 1 (by Anna Weaver, possible)
    doubts a  Josef Miller  Letter 1920, p. 2 (copied by Book 1950, ¶ 4)

Told by 3 sources: Letter 1920; Book 1950; Report 1921"""
    )


def test_it_is_told_once_that_a_finer_date_is_no_conflict(mill: View) -> None:
    assert text(page_of(mill, "inquest")).splitlines()[:4] == [
        "  after  The mill burns  Report 1921, ¶ 2",
        "  when  June 1920  Report 1921, ¶ 2",
        "    12 June 1920  Letter 1920, p. 3",
        "  No conflict, for all told can be true: when",
    ]


def test_an_event_without_a_word_on_it_has_an_empty_page(mill: View) -> None:
    assert page_of(mill, "rumour") == ()
    assert note_of(mill, "rumour") == ""


def test_a_source_is_shown_with_its_sections_and_passages(mill: View) -> None:
    page = page_of(mill, "letter")
    assert (
        text(page)
        == """\
A letter to her sister
by Anna Weaver
letter, 20 June 1920

It rests on nobody: it saw.

Of herself  its own words
1  p. 1  I was born on the second of April, as you know.

Of the fire  its own words
2  p. 2  The mill burned on the third of May. They call me Nan, and they suspect Josef; it was not he.

3  p. 3  The inquest was on the twelfth of June."""
    )
    assert {line.anchor for line in page} == {"", "letter#birth", "letter#fire", "letter#inquest"}
    assert note_of(mill, "letter") == "in hand, its own words"


def test_what_a_source_stands_in_is_told_in_a_plain_word(view_of: ViewOf) -> None:
    view = view_of("""
    == sources/page.md ==
    ---
    {title: On mills, short: Mills, kind: article, container-title: The Miller, publisher: Reed, publisher-place: Hull}
    ---
    It burnt. {#p}
    """)
    told = text(page_of(view, "page"))
    assert "publisher: Reed\npublished at: Hull\nin: The Miller" in told


def test_words_that_a_claim_rests_on_lead_to_its_matter(mill: View) -> None:
    line = next(line for line in page_of(mill, "letter") if line.anchor == "letter#fire" and line.margin)
    assert line.margin == "≠m  2"
    quoted = [span for span in line.spans if span.role == "conflict"]
    assert [(span.text, span.target) for span in quoted] == [("on the third of May", "fire.date")]
    assert "".join(span.text for span in line.spans).startswith("p. 2  The mill burned on the third of May. They")


def test_names_in_a_passage_lead_to_people(mill: View) -> None:
    line = next(line for line in page_of(mill, "letter#fire") if line.margin)
    named = [(span.text, span.target) for span in line.spans if span.role == "name"]
    assert named == [("The mill", "mill"), ("Nan", "anna")]


def test_a_document_is_read_with_the_works_that_it_holds(mill: View) -> None:
    read = text(page_of(mill, "book"))
    assert read.index("It repeats the letter.") < read.index("The fire was two days later")
    assert "1  ¶ 4  It repeats the letter." in read
    assert "Report 1921  our précis\n1  The fire" in read


def test_a_passage_is_shown_with_what_rests_on_it(mill: View) -> None:
    assert note_of(mill, "letter#fire") == "passage 2 of 3"
    told = text(page_of(mill, "letter#fire"))
    assert "copied by Book 1950, ¶ 4" in told
    assert "  conflict  The mill burns: date  a  3 May 1920  “on the third of May”" in told
    assert "  Who lit it?  a  doubts: Josef Miller" in told
    assert "  third of May  Look this up" in told


def test_a_conflict_is_shown_with_its_positions_and_what_would_decide_it(mill: View) -> None:
    assert title_of(mill, "fire.date") == "The mill burns: date"
    told = text(page_of(mill, "fire.date"))
    assert told.startswith("fact, at least 1 day apart; hangs on a doubt\n")
    assert (
        """\
a  3 May 1920  2 tellers, 1 root, 0 unplaced
   3 May 1920  Letter 1920, p. 2  in hand
     “on the third of May”
     copied by  Book 1950, ¶ 4  in hand

b  5 May 1920, doubtful  1 teller, 1 root, 0 unplaced
   5 May 1920, doubtful  Report 1921, ¶ 1  through another

From teller to teller
  Letter 1920, p. 2  3 May 1920
    Book 1950, ¶ 4 (copies)  3 May 1920  as it was

Silent, though telling of it: none
Unread: Diary

What would decide it
  The insurance papers  not searched for

Resolved?
  open"""
        in told
    )


def test_a_resolved_question_says_why(mill: View) -> None:
    assert text(page_of(mill, "who")).endswith("Resolved?\n  open, because nobody saw it")


def test_a_fact_is_shown_before_the_conflicts_are_counted(mill: View) -> None:
    assert text(page_of(look_at(mill.case), "fire.date")) == (
        "  when  3 May 1920  Letter 1920, p. 2 “on the third of May” (copied by Book 1950, ¶ 4)\n"
        "    5 May 1920, doubtful  Report 1921, ¶ 1"
    )


def test_a_lead_is_shown_with_what_it_decides(mill: View) -> None:
    assert text(page_of(mill, "insurance")).splitlines() == [
        "The insurance papers",
        "About  The mill burns",
        "Decides  conflict The mill burns: date",
        "  a  3 May 1920: 2 tellers, 1 root",
        "  b  5 May 1920, doubtful: 1 teller, 1 root",
        "Searched  nowhere yet",
    ]


def test_every_id_of_a_case_has_a_page_and_every_target_is_an_id(mill: View) -> None:
    for id_ in known_ids(mill):
        for target in targets(page_of(mill, id_)) - {None}:
            assert is_known(mill, str(target)), (id_, target)
    assert page_of(mill, "nothing-here") == ()
    assert not is_known(mill, "nothing-here")


def test_the_case_is_shown_with_its_question_and_sharpest_conflicts(mill: View) -> None:
    told = text(case_page(mill))
    assert told.startswith("Who set fire to the mill?\nA small case for the tests.\n\n1 question on which the accounts")
    assert "conflict  The mill burns: date  a 3 May 1920  b 5 May 1920, doubtful" in told
    assert "Everything the files say has been read without a problem." in told
    assert "New here" in told
    assert "New here" not in text(case_page(mill, is_new=False))


def test_of_a_conflict_with_one_answer_it_is_told_how_many_deny_it(view_of: ViewOf) -> None:
    view = view_of("""
    == events.yaml ==
    moved: {title: He is moved, happened: [{says: yes, in: a#one}, {denies: yes, in: b#one}]}
    == sources/a.md ==
    ---
    {title: A, short: A, kind: book}
    ---
    He was moved. {#one}
    == sources/b.md ==
    ---
    {title: B, short: B, kind: book}
    ---
    He was never moved. {#one}
    """)
    assert "conflict  He is moved: happened  a yes  1 denies it" in text(case_page(view))


def test_the_case_says_that_conflicts_are_being_counted(mill: View) -> None:
    assert "The conflicts are being counted." in text(case_page(look_at(mill.case)))


def test_a_case_without_conflicts_says_so(view_of: ViewOf) -> None:
    assert "No two claims exclude each other." in text(case_page(view_of("== people.yaml ==\nanna: {name: Anna}\n")))


def test_an_empty_case_says_what_to_add(view_of: ViewOf) -> None:
    told = text(case_page(view_of("== case.yaml ==\ncasefile: 1\ntitle: Empty\n")))
    assert told == "This case is empty. Add sources/NAME.md, people.yaml or events.yaml. Enter shows an example."


def test_text_in_brackets_is_shown_as_written(view_of: ViewOf) -> None:
    view = view_of("""
        == sources/letter.md ==
        ---
        title: "it is [sic] and [/nope]"
        short: "[illegible]"
        kind: letter
        ---

        It is [sic], [illegible] and [/nope].
        - one
        - two
    """)
    told = text(page_of(view, "letter"))
    assert "it is [sic] and [/nope]" in told
    assert "1  It is [sic], [illegible] and [/nope].\n- one\n- two" in told


def test_passages_of_one_name_are_told_apart_by_their_number(view_of: ViewOf) -> None:
    view = view_of("""
        == sources/book.md ==
        ---
        title: A book
        short: Book
        kind: book
        ---

        ## The illness

        He fell ill. {#ill}

        He mended. {#mended}
        == sources/blog.md ==
        ---
        title: A blog
        short: Blog
        kind: blog
        ---

        All of it again. {#again quotes="book#ill,book#mended"}
    """)
    told = text(page_of(view, "blog#again")).splitlines()
    assert [line for line in told if line.startswith("quotes")] == [
        "quotes Book, The illness, passage 1",
        "quotes Book, The illness, passage 2",
    ]


def test_who_may_be_somebody_or_is_not_is_told_on_both_pages(view_of: ViewOf) -> None:
    view = view_of("""
    == people.yaml ==
    ebert: {name: Karl Ebert}
    coat: {name: the man in the grey coat, unnamed: yes, perhaps: ebert}
    smith: {name: Smith, not: ebert}
    """)
    assert text(page_of(view, "coat")).splitlines()[-1] == "perhaps Karl Ebert"
    assert text(page_of(view, "ebert")).splitlines() == ["perhaps the man in the grey coat", "not Smith"]
