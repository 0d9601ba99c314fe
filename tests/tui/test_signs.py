"""Signs and their twins."""

from rich.cells import cell_len

from casefile.tui.signs import SIGNS, ascii_of, signs_of


def test_no_sign_and_no_twin_stands_for_two_things() -> None:
    signs = [one for one in SIGNS if one.sign not in "–”"]  # a dash is a rule, and both quotation marks are one
    assert len({sign.sign for sign in signs}) == len(signs)
    assert len({sign.ascii for sign in signs}) == len(signs)


def test_a_sign_takes_one_cell_for_each_of_its_characters() -> None:
    assert [sign.sign for sign in SIGNS if cell_len(sign.sign) != len(sign.sign)] == []


def test_every_twin_is_ascii() -> None:
    assert all(sign.ascii.isascii() for sign in SIGNS)


def test_a_longer_sign_is_no_shorter_one_and_a_rest() -> None:
    assert ascii_of("≠› where") == "!> where"
    assert ascii_of("≠ where") == "!= where"


def test_names_are_no_signs() -> None:
    assert ascii_of("Étienne Седов") == "Étienne Седов"


def test_a_screen_explains_its_own_signs() -> None:
    assert ("○", "only named") in signs_of("desk")
    assert "░" in dict(signs_of("compare"))
    assert "a≠b" in dict(signs_of("desk"))
    assert "○" not in dict(signs_of("compare"))
