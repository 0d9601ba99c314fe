"""What was looked for, lit."""

from casefile.tui.cells import Part, plain
from casefile.tui.lighting import holds, lit, wanted_words


def lit_words(text: str, query: str) -> list[str]:
    return [part.text for part in lit((Part(text),), wanted_words(query)) if part.role == "match"]


def test_case_and_accents_do_not_matter() -> None:
    assert lit_words("Étienne wrote to etienne", "ETIENNE") == ["Étienne", "etienne"]


def test_filters_and_unwanted_words_are_not_lit() -> None:
    assert wanted_words('src:kern =lamp -gale "night') == ("lamp", "night")


def test_nothing_is_lost_where_parts_and_matches_cross() -> None:
    parts = (Part("the la", "name", "lamp"), Part("mp went out", "date"))
    shown = lit(parts, ("lamp",))
    assert plain(shown) == "the lamp went out"
    assert [(part.text, part.target) for part in shown if part.role == "match"] == [("la", "lamp"), ("mp", "")]


def test_what_is_in_hand_stays_as_it_is() -> None:
    assert lit((Part("lamp", "cursor"),), ("lamp",)) == (Part("lamp", "cursor"),)


def test_all_words_must_be_held() -> None:
    assert holds("The lamp at Skerry Rock", ("lamp", "skerry"))
    assert not holds("The lamp", ("lamp", "skerry"))
