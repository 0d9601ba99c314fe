"""`make docs`: the pages of docs/ computed from the sample case and the table of keys; nothing in them is typed."""

from collections.abc import Iterator
from pathlib import Path

from casefile.analysis.positions import Position
from casefile.analysis.verdicts import HARD, Verdict
from casefile.loading.case import load_case
from casefile.present.conflicts import ConflictRow, conflict_rows, values_in_words
from casefile.present.counting import count_conflicts
from casefile.present.names import name_of
from casefile.present.overview import holdings_in_words, overview_rows
from casefile.present.problems import find_problems
from casefile.present.view import View, look_at
from casefile.present.witness_words import witnesses_in_words
from casefile.tui.commands import keys_page

DOCS = Path(__file__).parent
SHARPEST = 25
DEPARTS = Verdict.DEPARTS
HEAD = """# The death of Lev Sedov, as a case

The case in `cases/sedov` holds what three documents tell of the death of Trotsky's son in Paris in February 1938,
and of the man beside him: an encyclopaedia article, a historian's blog, and a page on Mark Zborowski with excerpts
from the literature. This page is made by `make docs` from the files of the case, and a test holds it to them.

## What is in it
"""
CHECKED = """
## How completeness was checked
- The documents were read paragraph by paragraph; each paragraph that speaks of the case became passages that name it
  (`through=`).
- A second reader, who had not made the first list, read the documents against the passages and the claims, mended
  what was stronger than the document says, and added the names, works, dates and contradictions that were missing.
- A third reading began with the documents, read whole before the case was opened, and listed their names in all forms,
  their dates, the works, and whatever is at odds with another paragraph. Every run of capitals in them was looked for
  among the names and titles of the case, every name, figure and quotation of a passage in the paragraph that it comes
  from, and every passage among the claims. It added bare surnames and epithets, inverted names of the notes, papers,
  pictures and sayings mentioned in passing, events dated by their order alone, small tensions of sequence, name and
  kind, questions of who or what is meant, and for each hypothesis a reading of each row of evidence.
- A fourth reading made its lists anew, without the case, and looked for each of its contradictions among the computed
  ones. It marked as guesses what the documents only guess, and gave each hypothesis what the documents hold for and
  against it besides: motive, means, the surgeon's recommendation, a conviction for perjury, a shrug.
- A fifth reading drew 170 claims by lot and held each to its document. None had a wrong value, and none was invented;
  eleven were firmer, or in another voice or word, than the document has them. Those were mended, and then their like
  among all the others. Every form of a name now stands in the passage that is cited for it.
- Every `through=` and `at=` was compared with the paragraph it names.
- `casefile check --strict cases/sedov` is silent, and `expect.yaml` pins the sharpest conflicts, their roots and the
  key quotations.
"""


def sedov_page() -> str:
    """The page on the sample case, as Markdown."""
    case, problems = load_case(DOCS.parent / "cases" / "sedov")
    view = count_conflicts(look_at(case, find_problems(case, problems)))
    hard = [row for row in conflict_rows(view) if row.verdict == HARD]
    return "\n".join([HEAD, *_counts(view), CHECKED, *_sharpest(view, hard), *_findings(view, hard)]) + "\n"


def _counts(view: View) -> Iterator[str]:
    yield from (f"- {row.text}" for row in overview_rows(view))
    yield f"\n{holdings_in_words(view)}"


def _sharpest(view: View, hard: list[ConflictRow]) -> Iterator[str]:
    yield f"## The {SHARPEST} sharpest conflicts"
    for number, row in enumerate(hard[:SHARPEST], 1):
        yield f"\n{number}. **{row.asks}** {row.why}. `{row.id}`"
        for position in row.positions:
            told = f"{witnesses_in_words(position.witnesses)}{_roots(view, position)}"
            yield f"   - {position.letter}: {values_in_words(position)}. {told}.{_against(view, position)}"
        yield from (f"   - {claim}" for claim in row.together)


def _roots(view: View, position: Position) -> str:
    names = ", ".join(name_of(view.case, root) for root in position.witnesses.roots)
    return f" ({names})" if names else ""


def _against(view: View, position: Position) -> str:
    against = dict.fromkeys(
        name_of(view.case, one.source) for one in position.claims if one.stance != "says" and one.source
    )
    return f" Denied or doubted by {'; '.join(against)}." if against else ""


def _findings(view: View, hard: list[ConflictRow]) -> Iterator[str]:
    rootless = sum(not any(row.roots) for row in hard)
    both = sum(sum(map(bool, row.roots)) > 1 for row in hard)
    yield "\n## Three findings that only the computation makes visible"
    yield (
        f"1. **Hardly anybody saw it.** Of the {len(hard)} conflicts, {rootless} have no root behind any version: no"
        f" chain of theirs is known to end at a witness. The number with a root on more than one side is {both}."
    )
    yield _on_the_clinic(view)
    yield _on_copies(view)


def _on_the_clinic(view: View) -> str:
    """What the version with a root rests on."""
    row = next(row for row in conflict_rows(view) if row.id == "sedov-enters.clinic")
    rooted = next(position for position in row.positions if position.witnesses.roots)
    ends = " and ".join(name_of(view.case, root) for root in rooted.witnesses.roots)
    return (
        f"2. **A clinic with one man behind it.** That it was {rooted.values[0].label} is told by"
        f" {rooted.witnesses.tellers} accounts. Every chain among them that has an end ends at {ends}, who was in"
        " Spain when Sedov died; that it was another clinic has no root at all."
    )


def _on_copies(view: View) -> str:
    """Where a copy keeps a sentence of another's and exchanges one thing in it."""
    kept = []
    for conflict in view.conflicts or ():
        told = next((pair.why for pair in conflict.pairs if pair.verdict == DEPARTS), "")
        kept += [f"*{conflict.asks}* {told.partition(':')[0]}."] if told else []
    return (
        f"3. **A sentence kept, and one thing in it exchanged.** In {len(kept)} matters an account that copies another"
        f" says something else than what it copies. {' '.join(kept)}"
    )


if __name__ == "__main__":
    (DOCS / "sedov.md").write_text(sedov_page(), encoding="utf-8")
    (DOCS / "keys.md").write_text(keys_page(), encoding="utf-8")
