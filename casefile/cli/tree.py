"""The tree of transmission, for `casefile sources CASE --tree [--up]`."""

from casefile.analysis.reuse_links import shared_words
from casefile.cli.lines import tell_page
from casefile.cli.telling import tell, tell_json
from casefile.present.reuse import has_transcripts
from casefile.present.transmission import transmission_rows
from casefile.present.transmission_lines import transmission_as_json, transmission_page
from casefile.present.view import View


def tell_tree(view: View, *, as_json: bool, up: bool) -> None:
    """Write the tree from the witness down, or from the page up, with the links that shared words suggest."""
    shared = shared_words(view.index) if has_transcripts(view) else None
    rows = transmission_rows(view, up=up, shared=shared)
    if as_json:
        tell_json("tree", (transmission_as_json(row) for row in rows))
    elif not rows:
        tell("No source yet. Add sources/NAME.md.")
    else:
        tell_page(transmission_page(view, rows))
