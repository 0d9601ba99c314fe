"""A case whose every text means harm."""

from pathlib import Path

NAME = "[/nope] [sic] [link='http://evil']"
LONG = "Wolfeschlegelsteinhausenbergerdorff " * 11 + "junior"
MARKS = "\u0301" * 30

CASE = r"""
casefile: 1
title: "[red]A case[/] \e[31m of \x9b31m harm \u202e"
question: "Why [illegible] \e]52;c;ZXZpbA==\a?"
"""

PEOPLE = rf"""
nope: {{name: "{NAME}", summary: "it is [sic], \e[2J \u2066gone\u2069"}}
long: {{name: "{LONG}", summary: "{LONG}"}}
marks: {{name: "Za{MARKS}lgo", summary: "{MARKS}"}}
mixed: {{name: "ישו 日本語 \u200b\u0007 \x00", also: ["\u202egnp.exe", "[@click=app.exit]x[/]"]}}
"""

EVENTS = rf"""
it-happens:
  title: "{NAME} \e[?1049l"
  people: [nope, long]
  date:
    - {{says: 1888-03-03, in: page#one}}
    - {{says: 1888-03-05, in: other#one}}
  place: {{says: nope, in: page#one}}
"""

EVIDENCE = rf"""
seen: {{shows: "{NAME} \e[31m", in: page#one}}
told: {{shows: "{LONG}", in: other#one, claim: it-happens.date}}
"""

HYPOTHESES = rf"""
no-one: {{proposes: "{NAME} \x9b31m", weighs: {{seen: {{reads: inconsistent, because: "{NAME} \u202e"}}}}}}
somebody: {{proposes: "{LONG}", weighs: {{told: {{reads: very consistent, because: "{MARKS}"}}}}}}
"""

LEADS = rf"""
paper:
  seeks: "{NAME} \e]52;c;ZXZpbA==\a"
  decides: [it-happens.date, no-one]
  searched: [{{where: "{LONG}", found: "[b]nothing[/] \u2066"}}]
"""

SOURCE = f"""---
title: "[/nope] \\e[31m"
short: "[sic] \\e"
kind: "[b]book"
---

It is [sic], [illegible], [/nope] \x1b[31m and \u202e backwards, tab\there, {MARKS}. [link=http://x] {{#one}}

\x9b31m \x1b]52;c;ZXZpbA==\x07 {LONG}
"""

ON_THE_WIRE = ("\x1b]52;", "\x1b[31m and", "\x9b", "\u202e", "\u2066", "\u200b", "ZXZpbA==\x07")
"""What must never reach a terminal."""


def write_hostile(folder: Path) -> Path:
    """Write the case into a folder."""
    (folder / "sources").mkdir(parents=True)
    (folder / "case.yaml").write_text(CASE, encoding="utf-8")
    (folder / "people.yaml").write_text(PEOPLE, encoding="utf-8")
    (folder / "events.yaml").write_text(EVENTS, encoding="utf-8")
    (folder / "evidence.yaml").write_text(EVIDENCE, encoding="utf-8")
    (folder / "hypotheses.yaml").write_text(HYPOTHESES, encoding="utf-8")
    (folder / "leads.yaml").write_text(LEADS, encoding="utf-8")
    for name in ("page", "other"):
        (folder / "sources" / f"{name}.md").write_text(SOURCE, encoding="utf-8")
    return folder
