"""What stands in the reader where a case has no record of a kind yet: how the first one is written."""

from casefile.present.lines import EMPTY, Line, words

INDENT = 2
_TELLS = {
    "leads.yaml": "leads.yaml holds what ought to exist, where it was looked for, and what it would decide:",
    "hypotheses.yaml": "hypotheses.yaml holds rival explanations, each weighed against the evidence:",
    "evidence.yaml": "evidence.yaml holds what speaks for or against the hypotheses, and the passages it rests on:",
}

FIRST_RECORDS = {
    "leads.yaml": """
the-register:
  seeks: The register of the town hall
  decides: [arrival.date]
  searched: [{where: the town archive, date: 2025-11, found: nothing}]
""",
    "hypotheses.yaml": """
came-to-work:
  proposes: She came to work in the mill.
  weighs:
    wages-paid: {reads: consistent, because: she was paid from May on}
""",
    "evidence.yaml": """
wages-paid:
  shows: The mill paid her wages
  in: [example-letter#arrival]
  weight: medium
""",
}
"""An example of each kind of record, as it stands in its file."""


def first_record(file: str) -> tuple[Line, ...]:
    """The lines that tell what a file holds, with an example."""
    example = (_indented(line) for line in FIRST_RECORDS[file].strip().splitlines())
    ids = words("The ids are those of the case's own records; docs/case-format.md tells all keys.", "muted")
    return (words(_TELLS[file]), EMPTY, *example, EMPTY, ids)


def _indented(line: str) -> Line:
    """A line of YAML whose own indent is kept where it is wrapped."""
    text = line.lstrip()
    return words(text, "quote", indent=INDENT + len(line) - len(text))
