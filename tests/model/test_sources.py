"""Where a passage stands in its work."""

from collections.abc import Callable

import pytest

from casefile.model.case import Case
from casefile.model.problems import Problem


@pytest.mark.parametrize(
    ("attributes", "locator"),
    [
        ("p=431", "p. 431"),
        ("folio=12v line=7", "line 7, f. 12v"),
        ("p=9 at=14", "p. 9, ¶ 14"),
        ("at=verso", "verso"),
        ("#first", "1931"),
    ],
)
def test_the_section_is_cited_as_it_stands_where_no_page_line_or_paragraph_is_known(
    load_text: Callable[[str], tuple[Case, tuple[Problem, ...]]], attributes: str, locator: str
) -> None:
    case, _ = load_text(f"""
        == sources/diary.md ==
        ---
        {{title: A diary, short: Diary, kind: diary}}
        ---

        # 1931

        It rained. {{{attributes}}}
    """)
    (passage,) = case.passages.values()
    assert passage.locator == locator
