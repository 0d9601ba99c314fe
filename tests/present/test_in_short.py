"""What is disputed of an event or person in short, above all that is told of it."""

from casefile.present.in_short import LONG
from casefile.present.page import page_of
from casefile.present.plain import plain_lines
from tests.present.conftest import ViewOf

SOURCE = """
    == sources/{id}.md ==
    ---
    {{title: Letter {id}, short: Letter {id}, kind: letter{more}}}
    ---
    One. {{#p}}
"""


def storm(days: int) -> str:
    """A storm of which three letters tell, and on how many boats were lost so many times alike."""
    boats = "".join(f"          - {{says: Boat {number}, in: b#p}}\n" for number in range(days))
    letters = "".join(
        SOURCE.format(id=id_, more=more) for id_, more in (("a", ", rests on: nobody"), ("b", ""), ("c", ""))
    )
    return f"""
    == events.yaml ==
    storm:
      title: The storm
      place: {{says: "the bay", in: a#p}}
      date:
        - {{says: 1920-05-03, in: a#p}}
        - {{says: 1920-05-03, in: c#p}}
        - {{says: 1920-05-05, in: b#p}}
    == questions.yaml ==
    lost:
      asks: Which boats were lost?
      about: storm
      holds: words
      many: yes
      claims:
{boats}    named:
      asks: Did it bear a name?
      about: storm
      answers: {{named: It did}}
      claims: [{{says: named, in: b#p}}, {{denies: named, in: c#p}}]
{letters}"""


def page(view_of: ViewOf, boats: int) -> list[str]:
    """The lines of the page."""
    return list(plain_lines(page_of(view_of(storm(boats)), "storm")))


def test_a_long_page_begins_with_each_position_and_who_counts_for_it(view_of: ViewOf) -> None:
    assert page(view_of, LONG)[:6] == [
        "In short",
        "  when  conflict  a  3 May 1920  2 tellers, 1 root",
        "    b  5 May 1920  1 teller",
        "  Did it bear a name?  conflict  a  It did  1 teller; 1 against",
        "",
        "What is told",
    ]


def test_a_short_one_does_not(view_of: ViewOf) -> None:
    assert "In short" not in page(view_of, 1)
