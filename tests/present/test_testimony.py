"""What one witness says: each passage of a source with the claims that rest on it."""

from casefile.present.plain import plain_lines
from casefile.present.testimony import source_with_claims
from casefile.present.view import View


def test_behind_each_passage_stand_the_claims_that_rest_on_it(mill: View) -> None:
    told = list(plain_lines(source_with_claims(mill, "letter")))
    assert told[told.index("Of the fire  its own words") :] == [
        "Of the fire  its own words",
        "2  p. 2  The mill burned on the third of May. They call me Nan, and they suspect Josef; it was not he.",
        "  The mill burns: place  the mill",
        "  conflict  The mill burns: date  a  3 May 1920  “on the third of May”",
        "  Who lit it?  a  doubts: Josef Miller",
        "",
        "3  p. 3  The inquest was on the twelfth of June.",
        "  An inquest is held: date  12 June 1920",
    ]


def test_a_document_is_told_with_the_works_read_in_it(mill: View) -> None:
    told = list(plain_lines(source_with_claims(mill, "book")))
    assert told[told.index("Report 1921  our précis") + 1] == "1  The fire was two days later, by CROW."
    assert "  conflict  The mill burns: date  b  5 May 1920, doubtful" in told


def test_a_source_of_which_nothing_is_taken_down_says_so(mill: View) -> None:
    assert list(plain_lines(source_with_claims(mill, "diary")))[-1] == "No passage of it has been taken down."
