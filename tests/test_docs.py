"""The pages of docs/ that are computed say what is computed."""

from docs.make import DOCS, sedov_page


def test_the_page_on_the_sample_case_is_what_the_files_of_the_case_give() -> None:
    assert (DOCS / "sedov.md").read_text(encoding="utf-8") == sedov_page(), "`make docs` makes it anew"
