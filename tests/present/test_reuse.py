"""Words that transcripts share, ready to be shown."""

import pytest

from casefile.analysis.leaving_out import leave_out
from casefile.present.reuse import has_transcripts
from casefile.present.view import look_at
from tests.conftest import LoadText

SOURCE = """
    == sources/{id_}.md ==
    ---
    {{title: T, short: {id_}, kind: book, text: {text}}}
    ---

    The lamp was out. {{#p}}
"""


@pytest.mark.parametrize(
    ("texts", "out", "found"),
    [
        (("transcript", "transcript"), (), True),
        (("transcript", "precis"), (), False),
        (("transcript",), (), False),
        (("transcript", "transcript"), ("s1",), False),
    ],
)
def test_it_takes_two_transcripts_to_share_words(
    load_text: LoadText, texts: tuple[str, ...], out: tuple[str, ...], found: bool
) -> None:
    case, _ = load_text("".join(SOURCE.format(id_=f"s{n}", text=text) for n, text in enumerate(texts)))
    assert has_transcripts(look_at(leave_out(case, out))) is found
