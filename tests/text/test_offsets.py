"""A span of a derived text is a span of whole characters of the original."""

from casefile.text.fold import fold_with_map
from casefile.text.offsets import span_before


def test_a_span_takes_in_the_accent_that_folding_dropped() -> None:
    text = "chez E\u0301tienne, le soir"
    folded, offsets = fold_with_map(text)
    start = folded.index("etienne")
    first, last = span_before(offsets, start, start + len("etienne"))
    assert text[first:last] == "E\u0301tienne"


def test_a_span_that_cuts_a_ligature_takes_in_all_of_it() -> None:
    folded, offsets = fold_with_map("ﬁle")
    assert folded == "file"
    assert span_before(offsets, 0, 1) == (0, 1)
    assert span_before(offsets, 1, 3) == (0, 2)


def test_an_empty_span_stays_empty() -> None:
    _, offsets = fold_with_map("ﬁle")
    assert span_before(offsets, 2, 2) == (1, 1)
    assert span_before(offsets, 4, 4) == (3, 3)
