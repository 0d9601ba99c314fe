"""A case in which one sentence is told three times, and changes on the way."""

from pathlib import Path

TEXT = (
    "In the night, as the keeper told it, the gale rose and broke the {thing} of the lamp at Skerry Rock, and put it "
    "out on {date}, as all agree."
)

EVENTS = """
out:
  title: The lamp goes out
  date:
    - {says: 1888-03-03, in: one#out}
    - {says: 1888-03-04, in: two#out}
    - {says: 1888-03-04, in: three#out}
"""


def write_retold(folder: Path, times: int = 0) -> Path:
    """Write the case into a folder, its passages longer by so many lines that are the same in each."""
    (folder / "sources").mkdir(parents=True)
    (folder / "case.yaml").write_text("casefile: 1\ntitle: The lamp, retold\n", encoding="utf-8")
    (folder / "events.yaml").write_text(EVENTS, encoding="utf-8")
    for name, thing, day in (("one", "glass", 3), ("two", "door", 4), ("three", "glass", 4)):
        text = TEXT.format(thing=thing, date=f"{day} March 1888") + "  \nThere is more.  " * times + "\nThe end."
        head = f"---\n{{title: {name}, short: {name.title()}, kind: book, text: transcript}}\n---\n\n"
        (folder / "sources" / f"{name}.md").write_text(f"{head}{text} {{#out}}\n", encoding="utf-8")
    return folder
