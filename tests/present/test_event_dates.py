"""The one date that a list shows of an event."""

import pytest

from casefile.present.timeline import timeline_rows
from tests.present.conftest import ViewOf


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        ("1938-02-16 morning", "1938-02", "morning of 16 February 1938"),
        ("1938-02-16", "1938-02-15T11", "between 15 and 16 February 1938"),
        ("[1938-07-14..]", "1938-08", "August 1938"),
        ("[1938-07-14..]", "1938-06", "June 1938 or later"),
        ("1938~", "[..1937]", "1938 or earlier"),
        ("1 day after surgery", "1938-02-10", "10 February 1938"),
        ("1 day after surgery", "1938-02-20", "between 10 and 20 February 1938"),
        ("1 day after surgery", "1938-02", "February 1938"),
        ("1825-11-18/19 night julian", "1825-11-20 julian", "between 18 and 20 November 1825 (Julian)"),
        ("1825-11-19 julian", "1825-11-19", "between 19 November and 1 December 1825 (Gregorian)"),
        ("1825-11-19 julian", "1825-12-01 morning", "morning of 1 December 1825 (Gregorian)"),
        ("1825-11-19 julian", "1827", "between 1825 and 1827"),
        ("1825-11-19 morning julian", "1825-12-01", "morning of 19 November 1825 (Julian)"),
    ],
)
def test_it_is_the_finest_where_it_lies_within_the_other_else_all_that_the_two_allow(
    view_of: ViewOf, one: str, other: str, shown: str
) -> None:
    text = """
        == events.yaml ==
        surgery: {{title: Surgery, date: {{says: 1938-02-09, in: anna#p}}}}
        death:
          title: He dies
          date: [{{says: "{one}", in: anna#p}}, {{says: "{other}", in: boris#p}}]
        == sources/anna.md ==
        ---
        {{title: A, short: Anna 1940, kind: book}}
        ---
        Told. {{#p}}
        == sources/boris.md ==
        ---
        {{title: B, short: Boris 1950, kind: book}}
        ---
        Told. {{#p}}
    """
    rows = {row.id: row.date_in_words for row in timeline_rows(view_of(text.format(one=one, other=other)))}
    assert rows["death"] == shown
