"""What differs between two states of a case, in the words of the faces."""

from casefile.analysis.leaving_out import leave_out
from casefile.present.counting import count_conflicts
from casefile.present.difference_lines import difference_page
from casefile.present.differences import difference_rows, difference_words, differences_between
from casefile.present.plain import plain_lines
from casefile.present.view import View, look_at
from tests.present.conftest import MILL, ViewOf

LATER = '{says: "1920-05-05?", in: report#fire}'


def without(view: View, *ids: str) -> View:
    return count_conflicts(look_at(leave_out(view.case, ids)))


def lines(old: View, new: View) -> list[str]:
    rows = difference_rows(old, new, differences_between(old, new))
    return [line for line in plain_lines(difference_page(rows)) if line]


def test_nothing_is_said_where_nothing_differs(mill: View, view_of: ViewOf) -> None:
    assert difference_words(mill, view_of(MILL)) == ""
    assert lines(mill, view_of(MILL)) == []


def test_words_that_no_claim_rests_on_make_no_difference(mill: View, view_of: ViewOf) -> None:
    assert difference_words(mill, view_of(MILL.replace("It repeats the letter.", "It gives the letter."))) == ""


def test_a_source_left_out_is_told_in_one_sentence(mill: View) -> None:
    assert difference_words(mill, without(mill, "report")) == (
        "5 claims gone, 1 conflict gone, 1 softer conflict gone; "
        "The mill burns: date, 1 root fewer; roots differ on 4 more."
    )


def test_the_sharpest_conflict_is_named_with_its_sign(mill: View) -> None:
    assert difference_words(without(mill, "josef"), mill) == (
        "≠ The mill burns: date, 1 root more; roots differ on 4 more."
    )


def test_a_rival_that_gives_in_is_a_claim_changed_and_a_conflict_gone(mill: View, view_of: ViewOf) -> None:
    new = view_of(MILL.replace(LATER, "{says: 1920-05, in: report#fire}"))
    assert difference_words(mill, new) == "1 claim changed, 1 conflict gone."
    assert lines(mill, new) == [
        "Claims",
        "  changed  The mill burns: date  5 May 1920, doubtful, Report 1921, ¶ 1 → May 1920, Report 1921, ¶ 1",
        "Verdicts",
        "  changed  The mill burns: date  conflict → compatible",
    ]


def test_what_is_new_is_told_in_the_words_of_the_new_state(mill: View, view_of: ViewOf) -> None:
    question = """\
      resolved: {as: open, because: nobody saw it}
    heat:
      asks: How hot was it?
      about: fire
      claims: [{says: very, in: report#fire, firm: possible}]
"""
    new = view_of(MILL.replace("      resolved: {as: open, because: nobody saw it}\n", question))
    assert difference_words(mill, new) == "1 claim new; How hot was it? 1 root more."
    assert lines(mill, new)[:2] == ["Claims", "  new  How hot was it?  very (possible), Report 1921, ¶ 1"]
    assert lines(new, mill)[-1] == "  changed  How hot was it?  1 root → 0 roots"
