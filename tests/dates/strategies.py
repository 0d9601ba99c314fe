"""Texts of dates of every kind, and dates made of them, for the rules that hold for all."""

from hypothesis import strategies as st

from casefile.dates.date import DEFAULT_PARTS, DateError
from casefile.dates.parse import parse_date


def is_date(text: str) -> bool:
    try:
        parse_date(text)
    except DateError:
        return False
    return True


def year_text(year: int) -> str:
    return f"{'-' if year < 0 else ''}{abs(year):04}"


MARKS = st.sampled_from(["", "", "", "?", "~", "%"])
YEARS = st.one_of(st.integers(1930, 1940), st.integers(-9999, 9999)).map(year_text)
MONTHS = st.integers(1, 12).map("-{:02}".format)
DAYS = st.integers(1, 28).map("-{:02}".format)
PARTS = st.sampled_from([f" {part.name}" for part in DEFAULT_PARTS.parts])
CLOCKS = st.one_of(
    st.integers(0, 23).map("T{:02}".format), st.times().map(lambda time: time.strftime("T%H:%M")), st.just("T11:30:15")
)
DAY_TEXTS = st.tuples(YEARS, MONTHS, DAYS).map("".join)
PLAIN = st.one_of(
    YEARS,
    st.tuples(YEARS, MONTHS).map("".join),
    DAY_TEXTS,
    st.tuples(YEARS, st.sampled_from(["-21", "-22", "-23", "-24"])).map("".join),
)
MASKED = (
    st.tuples(PLAIN.filter(lambda text: text[0] != "-"), st.sets(st.integers(2, 9), min_size=1, max_size=3))
    .map(lambda pair: "".join("X" if i in pair[1] and char != "-" else char for i, char in enumerate(pair[0])))
    .filter(is_date)
)
OURS = st.one_of(
    st.tuples(DAY_TEXTS, PARTS | CLOCKS).map("".join),
    st.tuples(PLAIN, st.just(" julian")).map("".join),
    st.sampled_from(["1938-02-15/16 night", "1938-02-28/03-01 night", "1937-12-31/1938-01-01 night"]),
)
SINGLE = st.tuples(st.one_of(PLAIN, MASKED, OURS), MARKS).map("".join)
INTERVALS = st.tuples(SINGLE | st.just("") | st.just(".."), SINGLE | st.just("") | st.just("..")).map("/".join)
SETS = st.lists(SINGLE, min_size=1, max_size=4).flatmap(
    lambda dates: st.sampled_from(
        [f"[{', '.join(dates)}]", f"{{{', '.join(dates)}}}", f"[{dates[0]}..]", f"[..{dates[0]}]"]
    )
)
COUNTED = st.tuples(
    st.sampled_from(["", "about "]),
    st.sampled_from(["1 day", "2..3 weeks", "2 months", "10..12 years", "4 hours", "1..90 minutes"]),
    st.sampled_from([" before ", " after "]),
    st.sampled_from(["x", "second-operation"]),
    MARKS,
).map("".join)
SAME = st.tuples(
    st.sampled_from(["", "about "]),
    st.sampled_from(
        ["same night as x", "same day as klement-letter morning", "same month as x", "same small hours as x"]
    ),
    MARKS,
).map("".join)
RELATIVE = st.one_of(COUNTED, SAME)
TEXTS = st.one_of(SINGLE, SINGLE, INTERVALS.filter(is_date), SETS.filter(is_date), RELATIVE)
DATES = TEXTS.map(parse_date)
PLACED = DATES.filter(lambda date: date.is_placed)

FORMS = ("1938", "-02", "-16", "..", " night", " julian", " after ", "about ", "same ", " as ", "YE")
FRAGMENTS = st.lists(st.sampled_from([*"0123456789-/[]{}?~%.,XTZ: ０٣–", *FORMS]), max_size=12).map("".join)
