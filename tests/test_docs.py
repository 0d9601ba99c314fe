"""The pages of docs/ that are computed say what is computed."""

import pytest

from docs.make import DOCS, sedov_page
from docs.picture import PICTURES, Picture, page


def test_the_page_on_the_sample_case_is_what_the_files_of_the_case_give() -> None:
    assert (DOCS / "sedov.md").read_text(encoding="utf-8") == sedov_page(), "`make docs` makes it anew"


def test_the_page_of_the_screens_shows_every_picture() -> None:
    assert (DOCS / "screens.md").read_text(encoding="utf-8") == page(), "`make docs` makes it anew"


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_a_picture_fetches_nothing(picture: Picture) -> None:
    drawn = (DOCS / "screens" / f"{picture.name}.svg").read_text(encoding="utf-8")
    assert "casefile cases/sedov" in drawn.replace("\N{NO-BREAK SPACE}", " ").replace("&#160;", " ")
    assert drawn.count("//") == drawn.count('"http://www.w3.org/2000/svg"') == 1
