"""YAML text in, nodes with places out, and where reading had to stop."""

from typing import Any

import yaml
from msgspec import Struct
from yaml.error import MarkedYAMLError
from yaml.reader import ReaderError

from casefile.loading.building import Builder, StopError
from casefile.loading.explaining import explain_syntax
from casefile.loading.faults import Fault, Report
from casefile.loading.nodes import Node, Scalar

CParser: Any = getattr(yaml, "CSafeLoader", None)
"""libyaml’s parser, as PyYAML hands it out; None where PyYAML was built without it, and then nothing can be parsed."""


class Parsed(Struct, eq=False):
    """What could be read of a text, as nodes."""

    root: Node | None
    """None for an empty text, or one of which nothing could be read."""
    stopped_in: Scalar | None = None
    """The top-level key in whose value reading stopped, where it did."""
    fault: Fault | None = None
    """Why it stopped; it has not been reported."""
    is_broken: bool = False
    """Whether it stopped because the text is no YAML there."""


def parse_yaml(text: str, report: Report, above: int = 0) -> Parsed:
    """The nodes of a text. What is refused is reported; where reading stops, the nodes so far come with the fault.

    Faults are told with the lines that stand above the text in its file added; the places of nodes are not.
    """
    builder = Builder(report, above, "&" in text or "!" in text)
    fault: Fault | None = None
    is_broken = True
    try:
        builder.build(CParser(text).get_event)
    except MarkedYAMLError as error:
        fault = explain_syntax(error, text, above)
    except ReaderError as error:
        fault = (
            *_place(text, error.position, above),
            f"the character U+{error.character:04X} cannot stand in YAML",
            "leave it out",
        )
    except StopError as stop:
        fault, is_broken = stop.fault, False
    return Parsed(*builder.made(), fault, is_broken and fault is not None)


def _place(text: str, position: int, above: int) -> tuple[int, int]:
    return text.count("\n", 0, position) + above + 1, position - text.rfind("\n", 0, position)
